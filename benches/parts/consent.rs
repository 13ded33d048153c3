//! The cookie that keeps a choice, and what it comes to.

use crate::{crowded, shipped};
use cookie_portal::consent::{Choice, ReceiptId, Sent, Standing, Stored, Visit};
use cookie_portal::page::LiveSite;
use cookie_portal::policy::Domain;
use divan::{Bencher, black_box};
use jiff::{SignedDuration, Timestamp};
use percent_encoding::percent_decode_str;

/// A choice of a minute ago: yes and no in turn.
pub(crate) fn choice(live: &LiveSite) -> Choice {
    let made = Timestamp::now() - SignedDuration::from_mins(1);
    Choice {
        answers: live.site.decidable().enumerate().map(|(at, service)| (service.id.clone(), at % 2 == 0)).collect(),
        made,
        until: live.site.consent.lifetime.after(made),
        policy: live.questions.version,
        asked: live.questions.asked.clone(),
        gpc: false,
        receipt: ReceiptId::parse("01934f2e-7a40-7000-8000-0123456789ab"),
    }
}

/// Where a visitor with these cookies stands.
pub(crate) fn standing(live: &LiveSite, cookies: &str) -> Standing {
    let host = Domain::parse("portal00000.example.org").expect("a domain");
    let lines = [cookies.as_bytes()];
    let visit = Visit { sent: Sent::new(&lines), gpc: false, host: &host, now: Timestamp::now() };
    Standing::of(&live.site, &live.questions, &visit)
}

fn usual_cookies(choice: &str) -> String {
    format!(
        "sessionid=k3v9x0q7w2m5n8b1; csrftoken=Yb0Zr3kQ8sVx1LmN5p; django_language=fr; _pk_id.1.8f=a.1; _pk_ses.1.8f=1; cookies_preferences={choice}"
    )
}

/// A choice among so many cookies that a server barely takes them.
fn many_cookies(choice: &str) -> String {
    let others = format!("another_cookie={}; ", "x".repeat(40)).repeat(60);
    format!("{others}cookies_preferences={choice}; {others}last=1")
}

#[divan::bench]
fn write_choice(bencher: Bencher<'_, '_>) {
    let choice = choice(&shipped());
    bencher.bench_local(|| black_box(&choice).value());
}

#[divan::bench]
fn read_percent_encoded(bencher: Bencher<'_, '_>) {
    let live = shipped();
    read(bencher, &live, &choice(&live).value());
}

#[divan::bench]
fn read_raw(bencher: Bencher<'_, '_>) {
    let live = shipped();
    let encoded = choice(&live).value();
    read(bencher, &live, &percent_decode_str(&encoded).decode_utf8().expect("JSON"));
}

fn read(bencher: Bencher<'_, '_>, live: &LiveSite, value: &str) {
    let now = Timestamp::now();
    assert!(Stored::read(value.as_bytes(), &live.site, now).is_some(), "{value}");
    bencher.bench_local(|| Stored::read(black_box(value.as_bytes()), &live.site, now));
}

#[divan::bench(args = ["no cookies", "usual cookies", "many cookies"])]
fn standing_of(bencher: Bencher<'_, '_>, cookies: &str) {
    stand(bencher, &shipped(), cookies);
}

#[divan::bench]
fn standing_on_twelve_services(bencher: Bencher<'_, '_>) {
    stand(bencher, &crowded(), "usual cookies");
}

fn stand(bencher: Bencher<'_, '_>, live: &LiveSite, cookies: &str) {
    let choice = choice(live).value();
    let header = match cookies {
        "usual cookies" => usual_cookies(&choice),
        "many cookies" => many_cookies(&choice),
        _ => String::new(),
    };
    assert_eq!(standing(live, &header).choice.is_some(), !header.is_empty());
    bencher.bench_local(|| standing(live, black_box(&header)));
}
