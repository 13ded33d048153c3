//! A page: found, rendered, compressed.

use crate::consent::{choice, standing};
use crate::{crowded, shipped};
use askama::Template;
use cookie_portal::page::{Choices, Effort, Encoding, LiveSite, Pages, PolicyPage, View};
use divan::{Bencher, black_box};

/// A page that was asked for before: by somebody without a choice, and by somebody with one.
#[divan::bench(args = ["no choice", "a choice"])]
fn found(bencher: Bencher<'_, '_>, who: &str) {
    let live = shipped();
    let chosen = format!("cookies_preferences={}", choice(&live).value());
    let standing = standing(&live, if who == "a choice" { &chosen } else { "" });
    let pages = Pages::new(64 << 20);
    let page =
        |standing| pages.page(&live, View { language: 1, standing, encoding: Encoding::Brotli }).expect("a page");
    page(standing.clone());
    bencher.with_inputs(|| standing.clone()).bench_local_values(page);
}

#[divan::bench]
fn rendered(bencher: Bencher<'_, '_>) {
    let live = shipped();
    bencher.bench_local(|| render(black_box(&live)));
}

#[divan::bench]
fn rendered_with_twelve_services(bencher: Bencher<'_, '_>) {
    let live = crowded();
    bencher.bench_local(|| render(black_box(&live)));
}

/// The page of a visitor without a choice.
fn render(live: &LiveSite) -> String {
    let choices = Choices::of_standing(live, 1, &standing(live, ""));
    PolicyPage::new(live, 1, choices).render().expect("a page")
}

#[divan::bench(args = [Encoding::Gzip, Encoding::Zstd, Encoding::Brotli])]
fn compressed_quickly(bencher: Bencher<'_, '_>, encoding: Encoding) {
    compress(bencher, encoding, Effort::Quick);
}

#[divan::bench(args = [Encoding::Zstd, Encoding::Brotli])]
fn compressed_best(bencher: Bencher<'_, '_>, encoding: Encoding) {
    compress(bencher, encoding, Effort::Best);
}

fn compress(bencher: Bencher<'_, '_>, encoding: Encoding, effort: Effort) {
    let html = render(&shipped()).into_bytes();
    bencher.bench_local(|| encoding.encode(black_box(&html), effort).expect("a page"));
}
