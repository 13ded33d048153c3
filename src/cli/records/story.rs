//! A record and its notice, for people to read.

use crate::policy::{Basis, Party};
use crate::records::{Kept, Record, ServiceState};
use serde_json::{Map, Value};
use std::fmt::Write;

/// A record, and the notice as it stood.
pub(super) fn of(kept: &Kept) -> String {
    let record = &kept.record;
    let mut story = String::new();
    for (name, value) in facts(kept) {
        line(&mut story, &format!("{name:<16} {value}"));
    }
    line(&mut story, "\nServices");
    record.services.iter().for_each(|state| line(&mut story, &service(state)));
    match kept.notice.as_deref().map(serde_json::from_slice) {
        None => line(&mut story, "\nThe notice is not archived."),
        Some(Err(_)) => line(&mut story, "\nThe notice is archived, but cannot be read."),
        Some(Ok(notice)) => {
            line(&mut story, "\nThe notice as it stood");
            tell(&mut story, &notice, 1);
        }
    }
    story
}

/// What a record tells in a line each.
fn facts(kept: &Kept) -> Vec<(&'static str, String)> {
    let Record { receipt, site, at, decision, method, language, policy, notice, gpc, until, replaces, preview, .. } =
        &kept.record;
    let signal = if *gpc { "the browser sent the signal" } else { "the browser sent no signal" };
    let mut facts = vec![
        ("Receipt", receipt.to_string()),
        ("Site", site.to_string()),
        ("Chosen", format!("{at}, by {} with the {}", decision.as_str(), method.as_str())),
        ("Ends", until.to_string()),
        ("Language", language.to_string()),
        ("Questions", policy.to_string()),
        ("Notice", notice.as_ref().map_or("not known", |notice| notice.as_str()).to_owned()),
        ("Privacy Control", signal.to_owned()),
        ("Replaces", replaces.map_or_else(|| "nothing".to_owned(), |receipt| receipt.to_string())),
        ("Entry", format!("{} {}", kept.entry, kept.hash)),
    ];
    if *preview {
        facts.push(("Preview", "this was a preview, and is nobody's consent".to_owned()));
    }
    facts
}

fn service(service: &ServiceState) -> String {
    let answer = if service.answer { "yes" } else { "no" };
    let basis = match service.basis {
        Basis::Necessary => "necessary",
        Basis::Exempt => "exempt from consent",
        Basis::Consent => "asked for",
    };
    let party = match service.party {
        Party::First => "first party",
        Party::Third => "third party",
    };
    format!("  {answer:<4}{:<33}{}, {party}, {basis}", service.id.as_str(), service.category.as_str())
}

/// Tells a value of a notice, whatever its form: a notice outlives the program that wrote it.
fn tell(story: &mut String, value: &Value, depth: usize) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = visible(&name.replace('_', " "));
                if let Some(text) = plain(value) {
                    line(story, &format!("{indent}{name}: {text}"));
                } else if !is_empty(value) {
                    line(story, &format!("{indent}{name}:"));
                    tell(story, value, depth + 1);
                }
            }
        }
        Value::Array(values) => {
            for value in values.iter().filter(|value| !is_empty(value)) {
                if let Some(text) = plain(value) {
                    line(story, &format!("{indent}- {text}"));
                } else {
                    line(story, &format!("{indent}-"));
                    tell(story, value, depth + 1);
                }
            }
        }
        _ => line(story, &format!("{indent}{}", plain(value).unwrap_or_default())),
    }
}

fn line(story: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(story, "{}", text.trim_end());
}

/// A value that is told in a line: a text, one with its language, a number; `None` for another.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(visible(text)),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Object(fields) => words(fields),
        Value::Array(_) | Value::Null => None,
    }
}

/// A text that carries its language.
fn words(fields: &Map<String, Value>) -> Option<String> {
    let text = visible(fields.get("text")?.as_str()?);
    match fields.get("lang").and_then(Value::as_str) {
        None if fields.len() == 1 => Some(text),
        Some(language) if fields.len() == 2 => Some(format!("{text} ({})", visible(language))),
        _ => None,
    }
}

fn is_empty(value: &Value) -> bool {
    value.is_null()
        || value.as_str().is_some_and(str::is_empty)
        || value.as_array().is_some_and(Vec::is_empty)
        || value.as_object().is_some_and(Map::is_empty)
}

/// A text without what would move a terminal's cursor.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::{Decision, NoticeHash, PolicyVersion, ReceiptId};
    use crate::policy::{Category, Domain, LanguageCode, ServiceId};
    use crate::records::{Hash, Method};

    fn kept(notice: Option<&str>) -> Kept {
        let state = |id: &str, category, basis, party, answer| ServiceState {
            id: ServiceId::parse(id).unwrap(),
            category,
            basis,
            party,
            answer,
        };
        Kept {
            record: Record {
                receipt: ReceiptId::new(7),
                site: Domain::parse("example.org").unwrap(),
                at: "2026-11-21T12:00:00.123Z".parse().unwrap(),
                decision: Decision::Save,
                method: Method::Form,
                services: vec![
                    state("session", Category::Necessary, Basis::Necessary, Party::First, true),
                    state("matomo", Category::Statistics, Basis::Exempt, Party::First, false),
                    state("ads", Category::Marketing, Basis::Consent, Party::Third, true),
                ],
                language: LanguageCode::parse("fr").unwrap(),
                policy: PolicyVersion::parse("9f86d081884c").unwrap(),
                notice: NoticeHash::parse("ab12"),
                gpc: true,
                until: "2027-05-21T12:00:00.123Z".parse().unwrap(),
                replaces: Some(ReceiptId::new(6)),
                preview: false,
            },
            notice: notice.map(|notice| notice.as_bytes().into()),
            entry: 12,
            hash: Hash::ZERO,
            payload: "{}".into(),
        }
    }

    #[test]
    fn a_record_is_told_with_its_notice() {
        let notice = r#"{"title":"Cookies","what":["One.","Two."],"used_title":["On ",""],"name":{"text":"Ville","lang":"fr"},
            "tables":[{"title":"Necessary","rows":[{"provider":{"text":"Us"},"names":["sessionid"],"duration":"2 weeks"}]}],
            "privacy_policy":null,"bad":"\u001b[31mred"}"#;
        insta::assert_snapshot!("story", of(&kept(Some(notice))));
    }

    #[test]
    fn what_is_missing_is_said() {
        let mut kept = kept(None);
        kept.record = Record { notice: None, replaces: None, preview: true, gpc: false, ..kept.record };
        let story = of(&kept);
        for line in [
            "Notice           not known\n",
            "Replaces         nothing\n",
            "Privacy Control  the browser sent no signal\n",
            "Preview          this was a preview, and is nobody's consent\n",
            "The notice is not archived.\n",
        ] {
            assert!(story.contains(line), "{story}");
        }
        assert!(of(&Kept { notice: Some(Box::from(*b"?")), ..kept }).contains("cannot be read"));
    }
}
