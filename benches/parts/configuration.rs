//! Ten thousand sites read from their files.

use crate::sites;
use cookie_portal::config::{self, Folder, Touched};
use divan::Bencher;
use std::cell::Cell;
use std::fs;
use tempfile::TempDir;

const SITES: usize = 10_000;

fn ten_thousand() -> TempDir {
    let dir = tempfile::tempdir().expect("a directory");
    sites::write(dir.path(), SITES).expect("a configuration");
    assert_eq!(config::load(dir.path()).sites.len(), SITES);
    dir
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn all_files(bencher: Bencher<'_, '_>) {
    let dir = ten_thousand();
    bencher.bench_local(|| config::load(dir.path()));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn one_changed_file(bencher: Bencher<'_, '_>) {
    let dir = ten_thousand();
    let mut folder = Folder::new(dir.path());
    let loaded = folder.read(&Touched::Anything);
    folder.accept(&loaded);
    let file = dir.path().join(sites::file(SITES / 2));
    let edits = Cell::new(0);
    let edit = || {
        edits.set(edits.get() + 1);
        let text = fs::read_to_string(&file).expect("a site");
        fs::write(&file, format!("{text}# edit {}\n", edits.get())).expect("a site");
    };
    let touched = Touched::Sites([file.file_name().expect("a name").to_owned()].into());
    bencher.with_inputs(edit).bench_local_values(|()| folder.read(&touched));
}
