//! Which language a visitor gets.

use cookie_portal::language::{Signals, cookie_value, resolve, shipped};
use cookie_portal::policy::{LanguageCode, Languages};
use divan::{Bencher, black_box};

const USUAL: &str = "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5";

/// As many languages as fit in the 500 octets that are read, none of them the site's.
fn longest() -> String {
    "zz,".repeat(166) + "zz"
}

/// The first two languages that are shipped, or all of them.
fn languages(count: usize) -> Languages {
    let codes = ["en", "fr"].map(|code| LanguageCode::parse(code).expect("a code"));
    let others = shipped().filter(|code| !codes.contains(code)).cloned();
    let codes = codes.iter().cloned().chain(others).take(count).collect();
    Languages::new(codes, &LanguageCode::english()).expect("languages")
}

#[divan::bench(args = [2, 53])]
fn negotiation(bencher: Bencher<'_, '_>, count: usize) {
    negotiate(bencher, count, USUAL);
}

#[divan::bench(args = [2, 53])]
fn longest_negotiation(bencher: Bencher<'_, '_>, count: usize) {
    let header = longest();
    assert_eq!(header.len(), 500);
    negotiate(bencher, count, &header);
}

fn negotiate(bencher: Bencher<'_, '_>, count: usize, header: &str) {
    let languages = languages(count);
    assert_eq!(languages.codes().len(), count);
    bencher.bench_local(|| {
        let accept_language = Some(black_box(header.as_bytes()));
        resolve(&Signals { accept_language, ..Signals::default() }, &languages)
    });
}

#[divan::bench]
fn language_cookie() -> usize {
    let header = black_box(b"sessionid=k3v9x0q7w2m5n8b1; csrftoken=Yb0Zr3kQ8sVx1LmN5p; django_language=fr; _pk_id.1.8f=a.1; _pk_ses.1.8f=1");
    cookie_value(header, "django_language").map_or(0, |value| value.len())
}
