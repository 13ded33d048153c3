//! Whole configurations, right and wrong ones.

mod allowing;
mod fixture;
mod folder;
mod keeping;
mod lints;
mod loading;
mod portal;
mod reporting;
mod schema;
mod services;
mod shipped;
mod sites;
mod texts;
mod touched;

use super::Code;
use std::{fs, path::Path};

#[test]
fn every_code_is_shown_in_a_snapshot() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/config/tests/snapshots");
    let shown: String =
        fs::read_dir(dir).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect();
    for code in Code::ALL {
        assert!(shown.contains(&format!("[{code}]")), "no snapshot shows `{code}`");
    }
}
