//! What a shared cache in front keeps: files that are the same for everybody, and nothing of a visitor's.

use crate::harness::{Answer, ConfigDir, MOUNT, Portal, select, service, shown, site_file};
use crate::proxies::{Front, was_kept};
use std::collections::BTreeSet;
use std::thread;

const HOSTS: [&str; 2] = ["portal.example", "data.example"];

/// What browsers and tools ask for.
const ENCODINGS: [Option<&str>; 4] = [None, Some("gzip"), Some("br"), Some("gzip, deflate, br, zstd")];

/// The headers that a cache must hand on as they are.
const HEADERS: [&str; 14] = [
    "allow",
    "cache-control",
    "content-language",
    "content-security-policy",
    "content-type",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "location",
    "permissions-policy",
    "referrer-policy",
    "retry-after",
    "vary",
    "x-content-type-options",
    "x-frame-options",
];

/// Tells each story behind each front.
macro_rules! behind {
    ($($front:ident)+ => $stories:tt) => { $(behind! { @one $front $stories })+ };
    (@one $front:ident { $($story:ident)+ }) => {
        mod $front {
            $(#[test]
            fn $story() {
                super::$story(&super::Front::$front(super::portal()));
            })+
        }
    };
}

behind! {
    nginx varnish => {
        each_visitor_gets_their_own_page
        a_choice_passes_and_stays_its_visitors
        a_refusal_is_told_to_whom_it_concerns
        files_are_kept
        a_kept_file_serves_every_visitor_of_its_host
        a_revalidation_takes_less_than_a_kibibyte
    }
}

behind! {
    unaware_nginx unaware_varnish => {
        each_visitor_gets_their_own_page
        a_choice_passes_and_stays_its_visitors
        a_refusal_is_told_to_whom_it_concerns
        files_are_kept
    }
}

/// Many visitors at once, who differ in all that a page depends on.
fn each_visitor_gets_their_own_page(front: &Front) {
    let with_answers = |requests: Vec<Request>| -> Vec<(Request, Answer)> {
        requests.into_iter().map(|request| (request.clone(), request.to(&front.portal))).collect()
    };
    let mut told = with_answers(pages(&front.portal));
    let views: BTreeSet<String> = told.iter().map(|(_, own)| own.decoded()).collect();
    assert_eq!(views.len(), 24, "two hosts, two languages, a yes, a no or nothing, with the signal or without");
    told.extend(with_answers(documents()));

    let (before, visitors) = (front.asked(), 4);
    thread::scope(|scope| {
        for visitor in 0..visitors {
            let (earlier, later) = told.split_at(visitor * told.len() / visitors);
            scope.spawn(move || {
                for (request, own) in later.iter().chain(earlier) {
                    let answer = request.to(&front.through);
                    assert_is(&answer, own, request);
                    assert!(!was_kept(&answer), "{request:?} was answered with what was kept: {:#?}", answer.headers);
                }
            });
        }
    });
    let answered = front.asked() - before;
    assert_eq!(answered, (told.len() * visitors) as u64, "the portal itself answers every request");
}

fn a_choice_passes_and_stays_its_visitors(front: &Front) {
    let [host, other] = HOSTS;
    let ticked = |request: &Request| -> Vec<String> {
        let page = request.to(&front.through).expect(200).html();
        select(&page, "input[checked]").iter().map(|input| input.attr("value").expect("a value").to_owned()).collect()
    };
    let page = Request::page(host);
    assert!(ticked(&page).is_empty());
    let saved = decide(&front.through, host, &[("decision", "save"), ("accept", "matomo")]).expect(303);
    assert_eq!(saved.header("location"), format!("{MOUNT}/"));
    assert_eq!(saved.header("cache-control"), "no-store");
    let choice = saved.choice();
    let theirs = page.with("cookie", Some(&choice));
    for _ in 0..2 {
        assert_eq!(ticked(&theirs), ["matomo"]);
        assert!(ticked(&page).is_empty(), "another visitor has not chosen");
        assert!(ticked(&Request::page(other)).is_empty(), "nothing was chosen on another site");
    }

    for (path, without) in [("receipt/", 200), ("receipt/receipt.json", 404)] {
        let nobodys = Request::new(host, format!("{MOUNT}/{path}"));
        let theirs = nobodys.with("cookie", Some(&choice));
        for (request, status) in [(&theirs, 200), (&nobodys, without), (&theirs, 200), (&nobodys, without)] {
            let answer = request.to(&front.through).expect(status);
            assert_eq!(answer.header("cache-control"), "no-store");
            assert_is(&answer, &request.to(&front.portal), request);
            assert!(!was_kept(&answer), "a receipt was kept: {:#?}", answer.headers);
        }
        assert_ne!(theirs.to(&front.through).text(), nobodys.to(&front.through).text());
    }

    let old = [("decision", "accept-all"), ("policy", "000000000000")];
    let asked_again = front.through.post_consent(host, &old).send().expect(409);
    assert_eq!(asked_again.header("cache-control"), "no-store");
    assert_eq!(asked_again.header("vary"), "Accept-Encoding, Accept-Language, Cookie, Sec-GPC");
    assert!(ticked(&page).is_empty());

    let fields = [("language", "fr"), ("next", &*format!("{MOUNT}/"))];
    let switched = front.through.post(host, &format!("{MOUNT}/language"), &fields).send().expect(302);
    let [cookie] = switched.set_cookies()[..] else { panic!("one cookie: {switched:#?}") };
    let french = page.with("cookie", cookie.split(';').next());
    assert_eq!(french.to(&front.through).header("content-language"), "fr");
    assert_eq!(page.to(&front.through).header("content-language"), "en");
}

fn a_refusal_is_told_to_whom_it_concerns(front: &Front) {
    let [host, other] = HOSTS;
    for language in ["en", "fr", "en"] {
        for (host, path, status) in [
            ("nobody.example", "", 421),
            (host, "", 200),
            ("broken.example", "", 503),
            (other, "", 200),
            ("nobody.example", "assets/a.svg", 421),
            ("broken.example", "assets/a.svg", 503),
            (host, "assets/none.svg", 404),
            (host, "static/mark.svg", 404),
            (host, "none", 404),
            (host, "language", 405),
        ] {
            let request = Request::new(host, format!("{MOUNT}/{path}")).with("accept-language", Some(language));
            let own = request.to(&front.portal).expect(status);
            let before = front.asked();
            let answer = request.to(&front.through);
            assert_is(&answer, &own, &request);
            assert_eq!(answer.header("content-language"), language);
            assert_eq!(answer.header("cache-control"), "private, no-cache");
            assert_eq!(answer.header("vary"), "Accept-Encoding, Accept-Language, Cookie, Sec-GPC");
            assert!(!was_kept(&answer), "{request:?} was answered with what was kept: {:#?}", answer.headers);
            assert_eq!(front.asked(), before + 1, "{request:?} was not put to the portal");
        }
    }
}

fn files_are_kept(front: &Front) {
    for path in files(&front.portal) {
        for host in HOSTS {
            let request = Request::new(host, &path);
            let own = request.to(&front.portal).expect(200);
            for again in [false, true] {
                let answer = request.to(&front.through);
                assert_is(&answer, &own, &request);
                assert_eq!(answer.header("etag"), own.header("etag"), "{request:?}");
                assert!(was_kept(&answer) || !again, "{request:?} was not kept: {:#?}", answer.headers);
            }
        }
    }
}

fn a_kept_file_serves_every_visitor_of_its_host(front: &Front) {
    for path in files(&front.portal) {
        for host in HOSTS {
            let request = Request::new(host, &path);
            let own = request.to(&front.portal).expect(200);
            let known = request.with("cookie", Some("sessionid=1; cookies_preferences=%7B%22matomo%22%3Atrue%7D"));
            let first = known.to(&front.through);
            assert_is(&first, &own, &request);
            assert!(!was_kept(&first), "{request:?} was answered with what was kept for another host");

            let asked = front.asked();
            for request in varied(&[request, known], "accept-encoding", &ENCODINGS) {
                let answer = request.to(&front.through);
                assert_is(&answer, &own, &request);
                assert!(was_kept(&answer), "{request:?} was not kept: {:#?}", answer.headers);
                let same = request.with("if-none-match", Some(own.header("etag"))).to(&front.through).expect(304);
                assert!(was_kept(&same) && same.bytes.is_empty(), "{same:#?}");
            }
            assert_eq!(front.asked(), asked, "the portal was asked again for {path}");
        }
        Request::new("nobody.example", &path).to(&front.through).expect(421);
    }
}

fn a_revalidation_takes_less_than_a_kibibyte(front: &Front) {
    let languages = [Some("en"), Some("fr")];
    let yes = decide(&front.portal, HOSTS[0], &[("decision", "accept-all")]).expect(303).choice();
    let pages = varied(&[Request::page(HOSTS[0])], "accept-language", &languages);
    for request in varied(&pages, "accept-encoding", &ENCODINGS) {
        let own = request.to(&front.portal).expect(200);
        let page = request.to(&front.through).expect(200);
        let tag = page.header("etag");
        assert!(tag.starts_with('"'), "a strong tag: {tag}");
        for name in ["etag", "content-encoding"] {
            assert_eq!(page.maybe(name), own.maybe(name), "{name} of {request:?}");
        }
        let same = request.with("if-none-match", Some(tag)).to(&front.through).expect(304);
        assert!(same.bytes.is_empty());
        for name in ["etag", "vary", "cache-control", "content-language", "content-security-policy"] {
            assert_eq!(same.header(name), own.header(name), "{name} of the 304 for {request:?}");
        }
        let lines: usize = same.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        let head = "HTTP/1.1 304 Not Modified\r\n\r\n".len() + lines;
        assert!(head < 1024, "{head} octets: {:#?}", same.headers);
        let other_choice = request.with("cookie", Some(&yes)).with("if-none-match", Some(tag));
        let other_host = Request { host: HOSTS[1], ..request.with("if-none-match", Some(tag)) };
        for other in [other_choice, other_host] {
            let answer = other.to(&front.through).expect(200);
            assert_is(&answer, &other.to(&front.portal), &other);
        }
    }
}

/// Two sites that ask the same questions, one that is broken, and two logos.
fn portal() -> Portal {
    let services = [
        service("own", "necessary", "first", &["sid"]),
        service("matomo", "statistics", "first", &["_pk"]),
        service("ga", "marketing", "third", &["_ga"]),
    ]
    .concat();
    let site = |host| site_file(host, &["en", "fr"], &services);
    Portal::on(
        ConfigDir::with_portal("preview = true\n")
            .file("assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
            .file("assets/b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"/>")
            .file("sites/portal.toml", &site(HOSTS[0]))
            .file("sites/data.toml", &site(HOSTS[1]).replace("2026-11-21", "2026-11-20"))
            .file("sites/broken.toml", "domain = \"broken.example\"\n"),
    )
}

/// A request as a browser sends it.
#[derive(Clone, Debug)]
struct Request {
    host: &'static str,
    path: String,
    headers: Vec<(&'static str, String)>,
}

impl Request {
    fn new(host: &'static str, path: impl Into<String>) -> Self {
        Self { host, path: path.into(), headers: Vec::new() }
    }

    fn page(host: &'static str) -> Self {
        Self::new(host, format!("{MOUNT}/"))
    }

    /// The same with a header, if there is a value for it.
    fn with(&self, name: &'static str, value: Option<&str>) -> Self {
        let mut request = self.clone();
        request.headers.extend(value.map(|value| (name, value.to_owned())));
        request
    }

    fn to(&self, portal: &Portal) -> Answer {
        let ask = portal.get(self.host, &self.path);
        self.headers.iter().fold(ask, |ask, (name, value)| ask.header(name, value)).send()
    }
}

/// Each request with each value of a header.
fn varied(requests: &[Request], name: &'static str, values: &[Option<&str>]) -> Vec<Request> {
    requests.iter().flat_map(|request| values.iter().map(|value| request.with(name, *value))).collect()
}

/// Every view of the pages of both sites.
fn pages(portal: &Portal) -> Vec<Request> {
    HOSTS
        .into_iter()
        .flat_map(|host| {
            let choice = |decision| decide(portal, host, &[("decision", decision)]).expect(303).choice();
            let (yes, no) = (choice("accept-all"), choice("reject-all"));
            let yes_in_french = format!("{yes}; django_language=fr");
            let cookies = [None, Some(&*yes), Some(&*no), Some("django_language=fr"), Some(&*yes_in_french)];
            let pages = varied(&[Request::page(host)], "cookie", &cookies);
            let pages = varied(&pages, "accept-language", &[Some("en"), Some("fr")]);
            let pages = varied(&pages, "sec-gpc", &[None, Some("1")]);
            varied(&pages, "accept-encoding", &ENCODINGS)
        })
        .collect()
}

/// What machines read of both sites, and the way in.
fn documents() -> Vec<Request> {
    let paths = [&*format!("{MOUNT}/policy.json"), "/.well-known/gpc.json", MOUNT];
    let documents: Vec<Request> = HOSTS.iter().flat_map(|host| paths.map(|path| Request::new(host, path))).collect();
    let documents = varied(&documents, "accept-language", &[Some("en"), Some("fr")]);
    varied(&documents, "accept-encoding", &ENCODINGS)
}

/// The addresses of files of both kinds.
fn files(portal: &Portal) -> Vec<String> {
    let index = portal.get("localhost", "/").send().expect(200).html();
    let mark = select(&index, "link[rel=icon]")[0].attr("href").expect("an address").to_owned();
    vec![mark, format!("{MOUNT}/assets/a.svg"), format!("{MOUNT}/assets/b.svg")]
}

/// Sends the form that the page shows, as a browser does.
fn decide(portal: &Portal, host: &'static str, answers: &[(&str, &str)]) -> Answer {
    let shown = shown(&Request::page(host).to(portal).expect(200));
    let fields: Vec<(&str, &str)> =
        shown.iter().map(|(name, value)| (&**name, &**value)).chain(answers.iter().copied()).collect();
    portal.post_consent(host, &fields).header("origin", &format!("https://{host}")).send()
}

/// That a visitor got what the portal itself answers.
#[track_caller]
fn assert_is(answer: &Answer, own: &Answer, request: &Request) {
    assert_eq!(answer.status, own.status, "{request:?}");
    for name in HEADERS {
        assert_eq!(answer.maybe(name), own.maybe(name), "{name} for {request:?}");
    }
    assert!(answer.decoded() == own.decoded(), "{request:?} was answered with another text: {:#?}", answer.headers);
}
