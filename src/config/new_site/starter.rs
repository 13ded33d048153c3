//! A site's file from scratch.

use super::{ToFillIn, portal};
use crate::{
    config::tree::{Table, Value},
    policy::Domain,
};
use std::path::Path;

/// The file, with `{domain}` and `{language}` to be put in.
const TEMPLATE: &str = include_str!("site.toml");

/// What stands before that which an admin should fill in.
const MARK: &str = "# TO FILL IN: ";

/// A commented file for `domain` that is right as it is, and what to fill in.
///
/// What `[defaults]` of `portal.toml` say already is only shown, in a comment.
pub(super) fn text(dir: &Path, domain: &Domain) -> (String, Vec<ToFillIn>) {
    let portal = portal(dir);
    let empty = Table::default();
    let defaults = table(portal.table(), "defaults").unwrap_or(&empty);
    let language = default_language(defaults).unwrap_or("en");
    let mut text =
        if dir.join("schema/site.json").is_file() { "#:schema ../schema/site.json\n" } else { "" }.to_owned();
    let mut part = Some(defaults);
    for line in TEMPLATE.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            part = table(defaults, name);
        }
        let key = line.split_once(" = ").map(|(key, _)| key);
        let is_given = key.zip(part).is_some_and(|(key, part)| part.get(key).is_some());
        let is_missing = key == Some("providers") && !dir.join("providers/opendatasoft.toml").is_file();
        if is_given {
            text += "# From [defaults] of portal.toml; take away the `# ` to differ.\n";
        }
        if is_given || is_missing {
            text += "# ";
        }
        text += &line.replace("{domain}", domain.as_str()).replace("{language}", language);
        text.push('\n');
    }
    let to_fill_in = text
        .lines()
        .zip(1..)
        .filter_map(|(line, number)| Some(ToFillIn { line: number, what: line.strip_prefix(MARK)?.to_owned() }))
        .collect();
    (text, to_fill_in)
}

fn table<'a>(parent: &'a Table, key: &str) -> Option<&'a Table> {
    match &parent.get(key)?.node.value {
        Value::Table(table) => Some(table),
        _ => None,
    }
}

/// The language that the defaults have sites fall back to, or the first of them.
fn default_language(defaults: &Table) -> Option<&str> {
    let first = || match &defaults.get("languages")?.node.value {
        Value::Array(items) => items.first(),
        _ => None,
    };
    match &defaults.get("default_language").map(|entry| &entry.node).or_else(first)?.value {
        Value::String(code) => Some(code),
        _ => None,
    }
}
