//! `diff`: an admin asks what an edit means to visitors.

use crate::harness::{ConfigDir, service, site_file};
use std::process::{Command, Output};

fn diff(old: &ConfigDir, new: &ConfigDir, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cookie-portal"))
        .arg("diff")
        .args([old.path(), new.path()])
        .args(more)
        .env("NO_COLOR", "1")
        .output()
        .expect("the binary runs")
}

/// What is told of an edit, and the exit status.
fn ask(old: &ConfigDir, new: &ConfigDir) -> (Option<i32>, String) {
    let output = diff(old, new, &[]);
    (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).expect("UTF-8"))
}

/// Two services, one of them with its own words for each language.
fn services() -> String {
    let own = service("own", "statistics", "first", &["_own"]).replace(
        "purpose = \"Purpose of own\"",
        "purpose = { en = \"To count visits\", fr = \"Compter les visites\" }",
    );
    service("ads", "marketing", "third", &["_ads"]) + &own
}

/// A configuration with one site.
fn one(text: &str) -> ConfigDir {
    ConfigDir::with_portal("").file("sites/a.toml", text)
}

fn site() -> String {
    site_file("a.example", &["en", "fr"], &services())
}

#[test]
fn the_status_tells_what_an_edit_means() {
    let exempt = "party = \"first\"\nexempt = true\nexempt_reason = \"Ours alone\"\n";
    for (from, to, status, told) in [
        ("", "", 0, "1 site unchanged."),
        ("2026-11-21", "2026-11-22", 0, "1 site unchanged."),
        ("[\"_own\"]", "[ \"_own\" ] # the same", 0, "1 site unchanged."),
        ("Compter les visites", "Compter", 3, "_own (fr): “Compter les visites” becomes “Compter”"),
        ("Controller of a.example", "City", 3, "(en): “Controller of a.example” becomes “City”"),
        ("13 months", "12 months", 3, "_ads (en): “13 months” becomes “12 months”"),
        (
            "[controller]",
            "[theme]\naccent = \"#123456\"\n[controller]",
            3,
            "accent colour: “#0b6aa2” becomes “#123456”",
        ),
        (
            "[controller]",
            "[consent]\nlifetime = \"1 year\"\n[controller]",
            3,
            "how long a new choice holds: “6 months” becomes “1 year”",
        ),
        (
            "[controller]",
            "[consent]\ndomain = \"a.example\"\n[controller]",
            3,
            "the domain that a choice is kept for, besides the host: now “a.example”",
        ),
        ("domain =", "name = \"The A\"\ndomain =", 3, "the platform's name (en, fr): “a.example” becomes “The A”"),
        ("domain =", "aliases = [\"b.example\"]\ndomain =", 3, "https://b.example/terms/cookies-policy/"),
        ("\"en\", \"fr\"", "\"en\", \"fr\", \"de\"", 3, "languages: “en, fr” becomes “en, fr, de”"),
        ("default_language = \"en\"", "default_language = \"fr\"", 3, "default language: “en” becomes “fr”"),
        (&services(), &service("ads", "marketing", "third", &["_ads"]), 3, "nobody is asked again"),
        ("party = \"first\"\n", exempt, 3, "Ours alone"),
        ("statistics", "necessary", 3, "nobody is asked again"),
        (
            "party = \"third\"",
            "party = \"third\"\nrevision = 2",
            4,
            "asked about `ads`: its revision is 2 instead of 1",
        ),
        ("party = \"third\"", "party = \"first\"", 4, "asked about `ads`: its party is first instead of third"),
        ("marketing", "preferences", 4, "asked about `ads`: its category is preferences instead of marketing"),
        ("id = \"own\"", "id = \"audience\"", 4, "asked about `audience`: it is new (statistics, first party)"),
    ] {
        let old = site();
        assert!(old.contains(from), "{from} in {old}");
        let (found, said) = ask(&one(&old), &one(&old.replacen(from, to, 1)));
        assert_eq!(found, Some(status), "{from} → {to}: {said}");
        assert!(said.contains(told), "{told} in {said}");
    }
}

#[test]
fn what_needed_no_consent_and_now_does_is_asked() {
    for (before, why) in [
        ("category = \"necessary\"\nparty = \"first\"\n", "it was necessary, and needs consent now"),
        (
            "category = \"statistics\"\nparty = \"first\"\nexempt = true\nexempt_reason = \"Ours\"\n",
            "it was exempt from consent, and needs it now",
        ),
    ] {
        let old = site().replacen("category = \"statistics\"\nparty = \"first\"\n", before, 1);
        let (status, said) = ask(&one(&old), &one(&site()));
        assert_eq!(status, Some(4), "{said}");
        assert!(said.contains(&format!("asked about `own`: {why}\n")), "{said}");
    }
}

#[test]
fn sentences_and_the_order_of_rows_count() {
    let (status, said) = ask(&one(&site()), &one(&site()).file("texts/fr.ftl", "policy-title = Nos cookies\n"));
    assert_eq!(status, Some(3), "{said}");
    assert!(said.contains("other words of the page, or their order (fr): changed"), "{said}");
    let (ads, own) = (service("ads", "marketing", "third", &["a"]), service("own", "marketing", "third", &["b"]));
    let of = |services: String| one(&site_file("a.example", &["en"], &services));
    let (status, said) = ask(&of(ads.clone() + &own), &of(own + &ads));
    assert_eq!(status, Some(3), "{said}");
    assert!(said.contains("other words of the page, or their order (en): changed"), "{said}");
}

#[test]
fn sites_come_and_go_and_move() {
    let old = one(&site()).site("gone.example", "");
    let (status, said) = ask(&old, &one(&site()).site("new.example", ""));
    assert_eq!(status, Some(3), "{said}");
    assert!(said.contains("new.example: a new site") && said.contains("gone.example: retired"), "{said}");
    assert!(said.ends_with("1 site added, 1 site retired, 1 site unchanged.\n"), "{said}");

    // A file of another name is the same site, and so is a site under what was its alias.
    let (status, said) = ask(&one(&site()), &ConfigDir::with_portal("").file("sites/z.toml", &site()));
    assert_eq!(status, Some(0), "{said}");
    let moved =
        format!("aliases = [\"a.example\"]\n{}", site().replace("domain = \"a.example\"", "domain = \"b.example\""));
    let (status, said) = ask(&one(&site()), &one(&moved));
    assert_eq!(status, Some(3), "{said}");
    assert!(said.contains("b.example: visitors will see changes") && !said.contains("retired"), "{said}");

    let mounted = ConfigDir::with_portal("mount = \"/cookies\"\n").file("sites/a.toml", &site());
    let (status, said) = ask(&one(&site()), &mounted);
    assert_eq!(status, Some(3), "{said}");
    assert!(said.contains("becomes “https://a.example/cookies/”"), "{said}");
}

#[test]
fn a_whole_edit_is_told_in_words_and_as_json() {
    let old = one(&site());
    let edited = site()
        .replacen("id = \"own\"", "id = \"audience\"", 1)
        .replacen("2026-11-21", "2026-12-01", 1)
        .replacen("Compter les visites", "Mesurer l’audience", 1);
    let new = one(&edited);
    insta::assert_snapshot!("diff", ask(&old, &new).1);
    let output = diff(&old, &new, &["--format", "json"]);
    assert_eq!(output.status.code(), Some(4));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    insta::assert_snapshot!("diff-json", serde_json::to_string_pretty(&json).expect("JSON"));
}

#[test]
fn a_broken_directory_is_told_and_compared_with_nothing() {
    let broken = one(&site().replacen("languages", "langauges", 1));
    for (old, new) in [(&one(&site()), &broken), (&broken, &one(&site()))] {
        let (status, said) = ask(old, new);
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("error[unknown-key]") && !said.contains("unchanged"), "{said}");
    }
    let output =
        Command::new(env!("CARGO_BIN_EXE_cookie-portal")).args(["diff", "x"]).output().expect("the binary runs");
    assert_eq!(output.status.code(), Some(2));
}
