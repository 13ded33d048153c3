//! What an admin saves is served a moment later, and what they break is not.

use crate::harness::{Answer, MOUNT, Portal, select, service, site_file, text_of};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long a change may take before a test gives up: far longer than it takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder in which a portal's configuration and records lie.
struct Desk {
    dir: tempfile::TempDir,
}

impl Desk {
    /// With one site, `a.example`.
    fn new() -> Self {
        let desk = Self { dir: tempfile::tempdir().expect("a folder") };
        desk.write("portal.toml", &desk.settings(""));
        desk.write("sites/a.toml", &named("a.example", "First"));
        desk
    }

    /// A `portal.toml` that keeps the records beside the configuration.
    fn settings(&self, more: &str) -> String {
        format!("{more}[records]\nurl = \"sqlite:{}\"\n", self.dir.path().join("records.db").display())
    }

    fn config(&self) -> PathBuf {
        self.dir.path().join("config")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.config().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn remove(&self, name: &str) {
        fs::remove_file(self.path(name)).expect("a file");
    }

    fn portal(&self) -> Portal {
        Portal::live(&self.config())
    }
}

/// A site whose controller has this name.
fn named(domain: &str, name: &str) -> String {
    site_file(domain, &["en", "fr"], "").replace(&format!("Controller of {domain}"), name)
}

/// Waits until `is_so`.
#[track_caller]
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < end, "{what}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// Waits until the page of a site says something.
#[track_caller]
fn until_page_says(portal: &Portal, host: &str, words: &str) {
    until(&format!("{host} never says {words}"), || says(&portal.page(host).send(), words));
}

fn says(answer: &Answer, words: &str) -> bool {
    answer.status == 200 && answer.text().contains(words)
}

#[track_caller]
fn until_status(portal: &Portal, host: &str, status: u16) {
    until(&format!("{host} never answers {status}"), || portal.page(host).send().status == status);
}

fn ready(portal: &Portal) -> serde_json::Value {
    portal.admin("/readyz").send().expect(200).json()
}

fn metric(portal: &Portal, name: &str) -> String {
    let text = portal.admin("/metrics").send().expect(200).text().to_owned();
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("cookie_portal_{name} ")));
    line.unwrap_or_else(|| panic!("no {name} in {text}")).to_owned()
}

#[test]
fn a_saved_site_is_served_however_it_was_saved() {
    let desk = Desk::new();
    let portal = desk.portal();
    until_page_says(&portal, "a.example", "First");
    desk.write("sites/a.toml", &named("a.example", "Truncated and written"));
    until_page_says(&portal, "a.example", "Truncated and written");
    desk.write("sites/.a.toml.new", &named("a.example", "Renamed over"));
    fs::rename(desk.path("sites/.a.toml.new"), desk.path("sites/a.toml")).expect("a rename");
    until_page_says(&portal, "a.example", "Renamed over");
    fs::rename(desk.path("sites/a.toml"), desk.path("sites/a.toml~")).expect("a rename");
    desk.write("sites/.a.toml.swp", "not TOML [");
    desk.write("sites/a.toml", &named("a.example", "Backed up first"));
    until_page_says(&portal, "a.example", "Backed up first");
    desk.remove("sites/a.toml");
    desk.write("sites/a.toml", &named("a.example", "Removed first"));
    until_page_says(&portal, "a.example", "Removed first");
    assert_eq!(ready(&portal)["kept"].as_array().map(Vec::len), Some(0));
}

#[test]
fn sites_come_and_go_with_their_files() {
    let desk = Desk::new();
    let portal = desk.portal();
    portal.page("b.example").send().expect(421);
    desk.write("sites/b.toml", &named("b.example", "Second"));
    until_page_says(&portal, "b.example", "Second");
    desk.remove("sites/b.toml");
    until_status(&portal, "b.example", 421);
    portal.page("a.example").send().expect(200);
    fs::rename(desk.path("sites/a.toml"), desk.path("sites/c.toml")).expect("a rename");
    desk.write("sites/c.toml", &named("c.example", "Moved"));
    until_page_says(&portal, "c.example", "Moved");
    portal.page("a.example").send().expect(421);
}

#[test]
fn a_broken_edit_is_told_and_not_served() {
    let desk = Desk::new();
    let portal = desk.portal();
    desk.write("sites/a.toml", &named("a.example", "Broken").replace("languages", "langauges"));
    until("the broken file is told", || ready(&portal)["kept"][0]["domain"] == "a.example");
    let told = ready(&portal);
    let error = told["kept"][0]["error"].as_str().expect("an error").to_owned();
    assert!(error.contains("sites/a.toml:2: "), "{told:#}");
    assert_eq!((metric(&portal, "kept_sites"), metric(&portal, "broken_domains")), ("1".to_owned(), "0".to_owned()));
    assert!(says(&portal.page("a.example").send(), "First"));
    desk.write("sites/a.toml", &named("a.example", "Mended"));
    until_page_says(&portal, "a.example", "Mended");
    assert_eq!((metric(&portal, "kept_sites"), metric(&portal, "config_errors")), ("0".to_owned(), "0".to_owned()));
}

#[test]
fn a_restart_serves_the_last_good_version() {
    let desk = Desk::new();
    desk.write("providers/shop.toml", &service("shop", "marketing", "third", &["shop"]));
    desk.write(
        "sites/a.toml",
        &named("a.example", "First").replace("[controller]", "providers = [\"shop\"]\n[controller]"),
    );
    desk.write("sites/b.toml", &named("b.example", "Second"));
    desk.write("texts/a.example/en.ftl", "choices-title = Our cookies\n");
    let first = desk.portal();
    until("all is kept", || kept_sheets(&desk) == 2);
    let before = first.page("a.example").send().expect(200);
    desk.write("sites/a.toml", "domain = ");
    desk.write("providers/shop.toml", "services = 1");
    desk.write("portal.toml", &desk.settings("listne = 1\n"));
    let second = desk.portal();
    let after = second.page("a.example").send().expect(200);
    assert_eq!(after.header("etag"), before.header("etag"));
    assert!(says(&second.page("b.example").send(), "Second"));
    assert_eq!(ready(&second)["kept"][0]["domain"], "a.example");
    desk.write("providers/shop.toml", &service("shop", "marketing", "third", &["shop"]));
    desk.write("sites/a.toml", &named("a.example", "Mended"));
    until_page_says(&second, "a.example", "Mended");
}

/// How many sites are kept for a restart.
fn kept_sheets(desk: &Desk) -> usize {
    let kept = fs::read_dir(desk.dir.path().join("last-good")).into_iter().flatten().flatten();
    kept.flat_map(|dir| fs::read_dir(dir.path().join("sites")).into_iter().flatten()).count()
}

#[test]
fn a_domain_stays_with_the_site_that_served_it() {
    let desk = Desk::new();
    desk.write("sites/m.toml", &named("m.example", "Owner"));
    let portal = desk.portal();
    desk.write("sites/b.toml", &named("m.example", "Rival"));
    until("the rival is told", || metric(&portal, "config_errors") == "1");
    assert!(says(&portal.page("m.example").send(), "Owner"));
    until("both are kept", || kept_sheets(&desk) == 2);
    assert!(says(&desk.portal().page("m.example").send(), "Owner"), "after a restart, too");
    desk.write("sites/m.toml", "domain = ");
    until("the owner is broken", || metric(&portal, "kept_sites") == "1");
    assert!(says(&portal.page("m.example").send(), "Owner"), "a broken owner is an owner");
    desk.remove("sites/m.toml");
    until_page_says(&portal, "m.example", "Rival");
}

#[test]
fn what_sites_share_is_served_too() {
    let desk = Desk::new();
    desk.write("providers/shop.toml", &service("shop", "marketing", "third", &["shop"]));
    desk.write(
        "sites/b.toml",
        &named("b.example", "B").replace("[controller]", "providers = [\"shop\"]\n[controller]"),
    );
    let portal = desk.portal();
    let unchanged = portal.page("a.example").send().expect(200).header("etag").to_owned();
    desk.write("providers/shop.toml", &service("bazaar", "marketing", "third", &["shop"]));
    until_page_says(&portal, "b.example", "Provider of bazaar");
    assert_eq!(portal.page("a.example").send().header("etag"), unchanged);
    desk.write("texts/en.ftl", "choices-title = Biscuits of all\n");
    until_page_says(&portal, "a.example", "Biscuits of all");
    desk.write("texts/b.example/en.ftl", "choices-title = Biscuits of one\n");
    until_page_says(&portal, "b.example", "Biscuits of one");
    assert!(says(&portal.page("a.example").send(), "Biscuits of all"));
    desk.write("texts/b.example/en.ftl", "choices-title = { $nothing }\n");
    until("the broken text is told", || ready(&portal)["kept"][0]["domain"] == "b.example");
    let error = ready(&portal)["kept"][0]["error"].as_str().expect("an error").to_owned();
    assert!(error.contains("texts/b.example/en.ftl:1: "), "{error}");
    assert!(says(&portal.page("b.example").send(), "Biscuits of one"));
    let logo = format!("{MOUNT}/assets/new.svg");
    portal.get("a.example", &logo).send().expect(404);
    desk.write("assets/new.svg", "<svg/>");
    until("the new logo is never there", || portal.get("a.example", &logo).send().status == 200);
}

#[test]
fn settings_change_as_far_as_they_can() {
    let desk = Desk::new();
    let portal = desk.portal();
    let post = || portal.post_consent("a.example", &[("decision", "reject-all")]).header("origin", "https://f.example");
    post().send().expect(403);
    desk.write("portal.toml", &desk.settings("mount = \"/elsewhere\"\ntrusted_origins = [\"https://f.example\"]\n"));
    until("the origin is never trusted", || post().send().status == 303);
    portal.page("a.example").send().expect(200);
    desk.write("portal.toml", "trusted_origins = 1\n");
    until("the broken settings are told", || metric(&portal, "config_errors") != "0");
    post().send().expect(303);
    desk.write("portal.toml", &desk.settings("[defaults.controller]\nprivacy_policy = \"https://privacy.example/\"\n"));
    until_page_says(&portal, "a.example", "https://privacy.example/");
    post().send().expect(403);
}

#[cfg(unix)]
#[test]
fn links_are_led_elsewhere_as_kubernetes_does() {
    use std::os::unix::fs::symlink;
    let desk = Desk::new();
    for (version, name) in [("..1", "One"), ("..2", "Two"), ("..3", "Three")] {
        desk.write(&format!("{version}/sites/a.toml"), &named("a.example", name));
    }
    fs::remove_dir_all(desk.path("sites")).expect("a folder");
    symlink("..1", desk.path("..data")).expect("a link");
    symlink("..data/sites", desk.path("sites")).expect("a link");
    let portal = desk.portal();
    until_page_says(&portal, "a.example", "One");
    for (version, old, name) in [("..2", "..1", "Two"), ("..3", "..2", "Three")] {
        symlink(version, desk.path("..data_tmp")).expect("a link");
        fs::rename(desk.path("..data_tmp"), desk.path("..data")).expect("a rename");
        fs::remove_dir_all(desk.path(old)).expect("a folder");
        until_page_says(&portal, "a.example", name);
    }
}

#[cfg(unix)]
#[test]
fn the_folder_itself_may_be_a_link_to_a_release() {
    use std::os::unix::fs::symlink;
    let desk = Desk::new();
    let release = |number: usize| desk.dir.path().join(format!("release-{number}"));
    fs::rename(desk.config(), release(1)).expect("a rename");
    symlink("release-1", desk.config()).expect("a link");
    for (number, name) in [(2, "Two"), (3, "Three")] {
        fs::create_dir_all(release(number).join("sites")).expect("a folder");
        fs::copy(release(1).join("portal.toml"), release(number).join("portal.toml")).expect("a copy");
        fs::write(release(number).join("sites/a.toml"), named("a.example", name)).expect("a file");
    }
    let portal = desk.portal();
    until_page_says(&portal, "a.example", "First");
    for (number, name) in [(2, "Two"), (3, "Three")] {
        let next = desk.dir.path().join("next");
        symlink(release(number), &next).expect("a link");
        fs::rename(&next, desk.config()).expect("a rename");
        until_page_says(&portal, "a.example", name);
        desk.write("sites/a.toml", &named("a.example", "Edited in place"));
        until_page_says(&portal, "a.example", "Edited in place");
    }
}

#[test]
fn a_folder_that_vanishes_takes_no_site_with_it() {
    let desk = Desk::new();
    let portal = desk.portal();
    let away = desk.dir.path().join("away");
    fs::rename(desk.config(), &away).expect("a rename");
    desk.write("portal.toml", &desk.settings("preview = true\n"));
    until("nobody is told", || metric(&portal, "config_missing") == "1");
    portal.page("a.example").send().expect(200);
    fs::remove_dir_all(desk.config()).expect("a folder");
    fs::rename(&away, desk.config()).expect("a rename");
    desk.write("sites/a.toml", &named("a.example", "Back"));
    until_page_says(&portal, "a.example", "Back");
}

/// Two hundred files change under visitors who never stop asking: nobody is refused, and nobody sees half a change.
#[test]
fn nobody_sees_half_a_change() {
    let desk = Desk::new();
    let domain = |number: usize| format!("s{number}.example");
    let save = |round: usize| {
        for number in 0..200 {
            let text = site_file(&domain(number), &["en"], &service("stats", "statistics", "first", &["_s"]))
                .replace("Controller of", &format!("Round-{round} of"))
                .replace("Purpose of", &format!("Round-{round} of"));
            desk.write(&format!("sites/s{number}.toml"), &text);
        }
    };
    save(0);
    let portal = desk.portal();
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        let visitors: Vec<_> = (0..4)
            .map(|first| {
                let (portal, stop) = (&portal, &stop);
                scope.spawn(move || {
                    for number in (0..200).cycle().skip(first * 50) {
                        if stop.load(Ordering::Relaxed) {
                            return;
                        }
                        let page = portal.page(&domain(number)).send().expect(200);
                        let text = page.text();
                        let rounds: std::collections::HashSet<_> =
                            text.match_indices("Round-").map(|(at, _)| &text[at..at + 7]).collect();
                        assert_eq!(rounds.len(), 1, "{rounds:?}");
                    }
                })
            })
            .collect();
        for round in 1..4 {
            save(round);
            for number in [0, 99, 199] {
                until_page_says(&portal, &domain(number), &format!("Round-{round} of"));
            }
        }
        stop.store(true, Ordering::Relaxed);
        for visitor in visitors {
            visitor.join().expect("a visitor who is served");
        }
    });
}

#[cfg(unix)]
#[test]
fn a_hangup_has_all_files_read_again() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    let desk = Desk::new();
    desk.write("portal.toml", &desk.settings("log_format = \"json\"\n"));
    let file = desk.path("sites/a.toml");
    let mut child = Command::new(env!("CARGO_BIN_EXE_cookie-portal"))
        .args([
            "--config",
            &desk.config().to_string_lossy(),
            "--listen",
            "127.0.0.1:0",
            "--admin-listen",
            "127.0.0.1:0",
        ])
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the binary runs");
    let mut log = BufReader::new(child.stderr.take().expect("a pipe")).lines().map(|line| line.expect("UTF-8"));
    let mut told: Vec<String> = Vec::new();
    let mut line = |words: &str| {
        let mut is_told = false;
        while !is_told {
            let line: String = log.next().unwrap_or_else(|| panic!("no line says {words}: {told:#?}"));
            is_told = line.contains(words);
            told.push(line);
        }
    };
    line("the portal serves");
    fs::write(&file, "domain = ").expect("a file");
    line("\"code\":\"syntax\"");
    line("what was saved is served");
    desk.write("sites/b.toml", &named("b.example", "Second"));
    line("what was saved is served");
    fs::write(&file, named("a.example", "Mended")).expect("a file");
    line("a broken file is mended");
    line("what was saved is served");
    let signal = |name: &str| {
        let pid = child.id().to_string();
        assert!(Command::new("kill").args([name, &pid]).status().expect("kill runs").success());
    };
    signal("-HUP");
    line("all files are read again");
    signal("-TERM");
    line("the portal has stopped");
    assert!(child.wait().expect("an end").success());
    let syntax = told.iter().filter(|line| line.contains("\"code\":\"syntax\"")).count();
    assert_eq!(syntax, 1, "a problem is told once: {told:#?}");
}

#[test]
fn what_is_kept_leads_nowhere_else() {
    let desk = Desk::new();
    let portal = desk.portal();
    until("the site is kept", || kept_sheets(&desk) == 1);
    drop(portal);
    let dirs: Vec<_> = fs::read_dir(desk.dir.path().join("last-good")).expect("a folder").flatten().collect();
    let sheets: Vec<_> = fs::read_dir(dirs[0].path().join("sites")).expect("a folder").flatten().collect();
    let sheet = fs::read_to_string(sheets[0].path()).expect("a sheet");
    fs::write(sheets[0].path(), sheet.replace("\"path\":\"sites/", "\"path\":\"../../sites/")).expect("a sheet");
    desk.write("sites/a.toml", "domain = ");
    desk.write("sites/b.toml", &named("b.example", "Second"));
    let portal = desk.portal();
    portal.page("a.example").send().expect(421);
    portal.page("b.example").send().expect(200);
    assert!(!Path::new(&desk.dir.path().join("last-good/sites")).exists());
}

#[test]
fn the_dashboard_shows_what_is_kept_and_why() {
    let desk = Desk::new();
    desk.write("sites/b.toml", &named("b.example", "Second"));
    let portal = desk.portal();
    let site = || portal.admin("/api/sites/a.example").send().expect(200).json();
    let states = || -> Vec<String> {
        let html = portal.admin("/").send().expect(200).html();
        select(&html, ".sites .state").iter().map(text_of).collect()
    };
    assert_eq!(site()["state"], "live");
    assert_eq!(states(), ["Live", "Live"]);

    desk.write("sites/a.toml", &format!("{}[oops]\n", named("a.example", "Broken")));
    until("a.example is never kept", || site()["state"] == "last-good");
    let kept = site();
    assert_eq!((&kept["errors"], &kept["diagnostics"][0]["code"]), (&1.into(), &"unknown-key".into()));
    assert_eq!((&kept["domain"], kept["policy"].is_string()), (&"a.example".into(), true));
    assert_eq!(states(), ["Last good kept", "Live"], "what needs somebody's eye comes first");
    let found = portal.admin("/api/sites?state=last-good").send().expect(200).json();
    assert_eq!((&found["found"], &found["sites"][0]["domain"]), (&1.into(), &"a.example".into()));
    let page = portal.admin("/sites/a.example").send().expect(200).html();
    let drawn: Vec<String> = select(&page, "pre.error").iter().map(text_of).collect();
    assert!(drawn.len() == 1 && drawn[0].contains("oops"), "{drawn:?}");
    assert!(says(&portal.page("a.example").send(), "First"));

    desk.write("sites/a.toml", &named("a.example", "Mended"));
    until("a.example never heals", || site()["state"] == "live");
    assert_eq!(site()["errors"], 0);
    assert_eq!(states(), ["Live", "Live"]);
}
