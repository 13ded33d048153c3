//! `write-sites DIR COUNT` writes a configuration of so many sites.

#![expect(clippy::expect_used, reason = "a benchmark that cannot run says why, and ends")]

#[path = "../sites/mod.rs"]
mod sites;

use std::path::PathBuf;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let dir = arguments.next().map(PathBuf::from).expect("a directory");
    let count = arguments.next().and_then(|count| count.parse().ok()).expect("a number of sites");
    sites::write(&dir, count).expect("a directory that can be written");
}
