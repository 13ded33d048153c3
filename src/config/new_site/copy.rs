//! A site's file after that of another site, its comments and everything else as they were.

use super::{ToFillIn, line_at};
use crate::{
    config::{
        document::Document,
        tree::{Entry, Node, Table, Value},
    },
    policy::Domain,
};
use std::ops::Range;

/// A part of the text, and what takes its place.
type Edit = (Range<usize>, String);

/// The text of `old` for `domain`, and what still has to be looked at.
///
/// Only what would be wrong is changed: the domain, the aliases, the link home, and a consent domain that does not cover the new one.
pub(super) fn text(old: &Document, domain: &Domain) -> (String, Vec<ToFillIn>) {
    let (text, table) = (old.source().text(), old.table());
    let former = table.get("domain").and_then(|entry| string(&entry.node));
    let mut edits: Vec<Edit> = Vec::new();
    match table.get("domain").and_then(|entry| entry.node.place.span()) {
        Some(span) => edits.push((span, format!("\"{domain}\""))),
        None => edits.push((first_line(text, table), format!("domain = \"{domain}\"\n"))),
    }
    if let Some(span) = table.get("aliases").and_then(|entry| entry.node.place.span()) {
        edits.push((span, "[]".to_owned()));
    }
    if let Some(entry) = under(table, "consent", "domain") {
        let covers = string(&entry.node)
            .and_then(|written| Domain::parse(written.strip_prefix('.').unwrap_or(written)).ok())
            .is_some_and(|wide| wide.covers(domain));
        if !covers {
            edits.extend(without(text, entry));
        }
    }
    if let Some((span, written)) = under(table, "theme", "home").and_then(|entry| in_text(text, &entry.node))
        && let Some(former) = former
        && let Some((_, rest)) = written.split_once("://")
        && rest.strip_prefix(former).is_some_and(|rest| rest.starts_with(['/', ':', '?', '#', '"', '\'']))
    {
        edits.push((span, written.replacen(former, domain.as_str(), 1)));
    }
    edits.sort_by_key(|(span, _)| span.start);
    let mut new = text.to_owned();
    for (span, words) in edits.into_iter().rev() {
        new.replace_range(span, &words);
    }
    let to_fill_in = to_fill_in(&new, &former_domains(table), domain);
    (new, to_fill_in)
}

/// The entry of a table in a table.
fn under<'a>(table: &'a Table, name: &str, key: &str) -> Option<&'a Entry> {
    match &table.get(name)?.node.value {
        Value::Table(table) => table.get(key),
        _ => None,
    }
}

fn string(node: &Node) -> Option<&str> {
    match &node.value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// A value as it is written.
fn in_text<'a>(text: &'a str, node: &Node) -> Option<(Range<usize>, &'a str)> {
    let span = node.place.span()?;
    Some((span.clone(), text.get(span)?))
}

/// Where the line of the first key starts.
fn first_line(text: &str, table: &Table) -> Range<usize> {
    let first = table.entries().first().and_then(|entry| entry.key_place.span()).map_or(text.len(), |span| span.start);
    let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
    start..start
}

/// Takes an entry out: as a comment where it has lines of its own, so that what is said about it stays.
fn without(text: &str, entry: &Entry) -> Vec<Edit> {
    let Some((key, value)) = entry.key_place.span().zip(entry.node.place.span()) else { return Vec::new() };
    let line = text[..key.start].rfind('\n').map_or(0, |at| at + 1);
    let before = text[line..key.start].trim();
    if before.is_empty() || before.ends_with('.') {
        let starts = text[line..value.end].match_indices('\n').map(|(at, _)| line + at + 1);
        return std::iter::once(line).chain(starts).map(|at| (at..at, "# ".to_owned())).collect();
    }
    // In a table of one line: with the comma after it, or else the one before.
    let after = text[value.end..].trim_start();
    let span = if let Some(rest) = after.strip_prefix(',') {
        key.start..text.len() - rest.trim_start().len()
    } else {
        let kept = text[..key.start].trim_end();
        kept.strip_suffix(',').unwrap_or(kept).len()..value.end
    };
    vec![(span, String::new())]
}

/// The domains of the old site.
fn former_domains(table: &Table) -> Vec<&str> {
    let aliases = match table.get("aliases").map(|entry| &entry.node.value) {
        Some(Value::Array(items)) => &**items,
        _ => &[],
    };
    table.get("domain").map(|entry| &entry.node).into_iter().chain(aliases).filter_map(string).collect()
}

/// What can only be the old site's: its name, its controller, and every line that speaks of its domains.
fn to_fill_in(text: &str, former: &[&str], domain: &Domain) -> Vec<ToFillIn> {
    let source = crate::config::Source::argument("new", text);
    let document = Document::parse(&source, &crate::config::Problems::default());
    let mut found = Vec::new();
    for (key, what) in [
        ("name", "the platform's name"),
        ("updated", "the day from which this policy is in force"),
        ("controller", "who is responsible, and how to reach them"),
        ("theme", "the platform's colours and logo"),
        ("services", "what the platform sets"),
    ] {
        if let Some(span) = document.table().get(key).and_then(|entry| entry.key_place.span()) {
            found.push(ToFillIn { line: line_at(text, span.start), what: what.to_owned() });
        }
    }
    for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim_start().starts_with('#')) {
        let line = line.replace(domain.as_str(), "");
        if let Some(old) = former.iter().find(|old| !old.is_empty() && line.contains(**old)) {
            found.push(ToFillIn { line: number, what: format!("still speaks of `{old}`") });
        }
    }
    found.sort_by_key(|wanted| wanted.line);
    found
}
