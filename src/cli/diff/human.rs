//! A comparison as people read it.

use super::{
    comparison::Comparison,
    site_change::{Effect, Fate, Seen, SiteChange},
};
use std::fmt::Write;

/// A paragraph for each site that changes, and a line that counts them.
pub(super) fn text(comparison: &Comparison) -> String {
    let mut text = String::new();
    for change in &comparison.sites {
        text += &paragraph(change);
        text.push('\n');
    }
    text += &summary(comparison);
    text
}

fn summary(comparison: &Comparison) -> String {
    let count = |number: usize, what: &str| match number {
        0 => None,
        1 => Some(format!("1 site {what}")),
        _ => Some(format!("{number} sites {what}")),
    };
    let of = |fate: Fate| comparison.sites.iter().filter(|change| change.fate == fate).count();
    let asked = comparison.sites.iter().filter(|change| change.effect == Effect::Asked).count();
    let counted = [
        count(asked, "will ask again"),
        count(of(Fate::Kept) - asked, "will look different, and ask nobody again"),
        count(of(Fate::Added), "added"),
        count(of(Fate::Retired), "retired"),
        count(comparison.unchanged, "unchanged"),
    ];
    let counted: Vec<String> = counted.into_iter().flatten().collect();
    format!("{}.\n", if counted.is_empty() { "No site".to_owned() } else { counted.join(", ") })
}

fn paragraph(change: &SiteChange) -> String {
    let what = match (change.fate, change.effect) {
        (Fate::Added, _) => "a new site",
        (Fate::Retired, _) => "retired: its domains will no longer show a page",
        (Fate::Kept, Effect::Asked) => "visitors will be asked again",
        (Fate::Kept, _) => "visitors will see changes; nobody is asked again",
    };
    let mut text = format!("{}: {what}\n", change.domain);
    for question in &change.asked {
        line(&mut text, &format!("asked about `{}`: {}", question.id, question.why));
    }
    for group in change.seen.chunk_by(|a, b| kind(a) == kind(b) && kind(a).0 != Kind::Becomes) {
        line(&mut text, &seen(group));
    }
    text
}

fn line(text: &mut String, words: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "  {words}");
}

/// How something changes.
#[derive(PartialEq, Eq)]
enum Kind {
    Comes,
    Goes,
    Becomes,
}

/// What belongs together: what comes, or what goes, with one subject and in the same languages.
fn kind(seen: &Seen) -> (Kind, &str, &[String]) {
    let kind = match (&seen.then, &seen.now) {
        (None, Some(_)) => Kind::Comes,
        (Some(_), None) => Kind::Goes,
        _ => Kind::Becomes,
    };
    (kind, &seen.subject, &seen.languages)
}

/// Changes of one kind, in words.
fn seen(group: &[Seen]) -> String {
    let Some(first) = group.first() else { return String::new() };
    let languages =
        if first.languages.is_empty() { String::new() } else { format!(" ({})", first.languages.join(", ")) };
    let quoted = |side: fn(&Seen) -> Option<&String>| {
        let all: Vec<String> = group.iter().filter_map(side).map(|text| format!("“{text}”")).collect();
        all.join(", ")
    };
    let (then, now) = (quoted(|seen| seen.then.as_ref()), quoted(|seen| seen.now.as_ref()));
    let words = match (then.is_empty(), now.is_empty()) {
        (true, true) => "changed".to_owned(),
        (true, false) => format!("now {now}"),
        (false, true) => format!("no longer {then}"),
        (false, false) => format!("{then} becomes {now}"),
    };
    format!("{}{languages}: {words}", first.subject)
}
