//! The sentences of `locales/` and those that pages ask for are the same ones.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found
}

fn text(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| fs::read_to_string(path).expect("UTF-8")).collect::<Vec<_>>().join("\n")
}

fn english() -> BTreeSet<String> {
    text(&files("locales/en", "ftl"))
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split(" =").next())
        .map(str::to_owned)
        .collect()
}

/// Ids that are put together from a value: a status, a category, a storage, a unit.
fn is_of_a_family(id: &str) -> bool {
    let status =
        |id: &str| id.strip_prefix("error-").and_then(|rest| rest.get(..3)).is_some_and(|s| s.parse::<u16>().is_ok());
    status(id) || ["category-", "storage-", "type-", "store-away-"].iter().any(|family| id.starts_with(family))
}

#[test]
fn every_sentence_is_used() {
    let used = text(&files("src", "rs")) + &text(&files("templates", "html"));
    let idle: Vec<String> =
        english().into_iter().filter(|id| !is_of_a_family(id) && !used.contains(&format!("\"{id}\""))).collect();
    assert_eq!(idle, Vec::<String>::new());
}

#[test]
fn every_sentence_that_a_page_asks_for_is_there() {
    let known = english();
    let pages = text(&files("src/page", "rs")) + &text(&files("templates", "html"));
    let asked: BTreeSet<&str> = ["text(\"", "text_with(\"", "around(\"", "dated(\"", "named(\""]
        .iter()
        .flat_map(|call| pages.split(call).skip(1).filter_map(|rest| rest.split('"').next()))
        .collect();
    assert!(asked.len() > 30, "{asked:?}");
    let missing: Vec<&&str> = asked.iter().filter(|id| !known.contains(**id)).collect();
    assert_eq!(missing, Vec::<&&str>::new());
}
