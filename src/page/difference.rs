//! What has changed between two notices, in words: a notice of any release against today's.

use serde_json::Value;
use std::collections::BTreeMap;

/// Something that is told otherwise than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is about: a service, a cookie, or a heading.
    pub subject: String,
    /// What was told then; `None`: nothing.
    pub then: Option<String>,
    /// What is told now; `None`: nothing.
    pub now: Option<String>,
}

/// What is told, each part under a key that stays the same while its words change.
type Parts = BTreeMap<String, Part>;

/// A part of what is told.
struct Part {
    subject: String,
    text: String,
}

/// Everything that `now` tells otherwise than `then`, in a steady order.
///
/// Both are notices as they are archived; what one of them does not have counts as not told.
#[must_use]
pub(super) fn difference(then: &Value, now: &Value) -> Vec<Change> {
    let (mut before, after) = (parts(then), parts(now));
    let mut changes = Vec::new();
    for (key, Part { subject, text }) in after {
        let old = before.remove(&key);
        if old.as_ref().is_none_or(|old| old.text != text) {
            changes.push(Change { subject, then: old.map(|old| old.text), now: Some(text) });
        }
    }
    changes.extend(before.into_values().map(|Part { subject, text }| Change { subject, then: Some(text), now: None }));
    changes
}

/// The parts of a notice.
fn parts(notice: &Value) -> Parts {
    let mut parts = Parts::new();
    let heading = |key: &str| text(&notice[key]);
    for (key, title) in [
        ("intro", "title"),
        ("what", "what_title"),
        ("used_title", "title"),
        ("choices_intro", "choices_title"),
        ("control", "control_title"),
        ("controller", "controller_title"),
        ("controller_name", "controller_title"),
        ("contact_name", "controller_title"),
        ("privacy_policy", "controller_title"),
        ("complaint", "controller_title"),
    ] {
        insert(&mut parts, key, &heading(title), text(&notice[key]));
    }
    for (at, kind) in items(&notice["types"]).enumerate() {
        insert(&mut parts, &format!("types {at}"), &text(&kind["term"]), text(&kind["description"]));
    }
    for row in items(&notice["tables"]).flat_map(|table| items(&table["rows"])) {
        let names = text(&row["names"]);
        for field in ["provider", "function", "purpose", "duration", "storage"] {
            insert(&mut parts, &format!("row {names} {field}"), &names, text(&row[field]));
        }
    }
    for category in items(&notice["categories"]) {
        for service in items(&category["services"]) {
            let (id, provider) = (text(&service["id"]), text(&service["provider"]));
            insert(&mut parts, &format!("service {id} category"), &provider, text(&category["name"]));
            for field in ["provider", "purposes", "party", "country", "privacy_policy", "exempt_reason"] {
                insert(&mut parts, &format!("service {id} {field}"), &provider, text(&service[field]));
            }
        }
    }
    parts
}

fn insert(parts: &mut Parts, key: &str, subject: &str, text: String) {
    if !text.is_empty() {
        parts.insert(key.to_owned(), Part { subject: subject.to_owned(), text });
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// What a reader sees of a value: its words, without the keys around them.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" "),
        Value::Object(fields) => fields.get("href").or_else(|| fields.get("text")).map(text).unwrap_or_default(),
        Value::Null | Value::Bool(_) | Value::Number(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn notice(purpose: &str, services: &[&str]) -> Value {
        let service = |id: &&str| json!({"id": id, "provider": {"text": format!("Provider of {id}")}, "purposes": [{"text": purpose}], "party": "First-party"});
        let services: Vec<Value> = services.iter().map(service).collect();
        json!({"title": "Cookies policy", "intro": "Why", "categories": [{"name": "Statistics", "services": services}]})
    }

    #[test]
    fn the_same_notice_has_no_difference() {
        assert_eq!(difference(&notice("Count", &["a", "b"]), &notice("Count", &["b", "a"])), []);
    }

    #[test]
    fn a_change_tells_both_sides() {
        assert_eq!(
            difference(&notice("Count", &["a"]), &notice("Count and sell", &["a"])),
            [Change {
                subject: "Provider of a".into(),
                then: Some("Count".into()),
                now: Some("Count and sell".into())
            }]
        );
    }

    #[test]
    fn what_came_and_what_went_is_told() {
        let changes = difference(&notice("Count", &["a"]), &notice("Count", &["b"]));
        assert!(
            changes.iter().any(|change| change.subject == "Provider of b" && change.then.is_none()),
            "{changes:#?}"
        );
        assert!(changes.iter().any(|change| change.subject == "Provider of a" && change.now.is_none()), "{changes:#?}");
    }

    #[test]
    fn a_notice_of_another_shape_is_no_trouble() {
        for odd in [json!(null), json!([]), json!({"categories": 1, "types": {}, "tables": [1, {"rows": [null]}]})] {
            assert_eq!(difference(&odd, &odd), []);
        }
    }
}
