//! Diagnostics as code-scanning services read them: SARIF 2.1.0 (OASIS, 27 March 2020).

use crate::config::{Code, Diagnostic, Loaded, Place, explain, gist};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use std::path::Component;

/// What a segment of an address holds as it is (RFC 3986, section 2.3).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// All diagnostics as one SARIF log, with the explanation of each code that occurs.
///
/// # Errors
/// None that can be met: the log holds only texts and numbers.
pub fn sarif(loaded: &Loaded) -> serde_json::Result<String> {
    let mut codes: Vec<Code> = loaded.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let results: Vec<_> = loaded.diagnostics.iter().map(|diagnostic| result(diagnostic, &codes)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string(&log).map(|line| line + "\n")
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.as_str(),
        "shortDescription": { "text": gist(code) },
        "fullDescription": { "text": gist(code) },
        "help": { "text": explain(code), "markdown": explain(code) },
    })
}

fn result(diagnostic: &Diagnostic, codes: &[Code]) -> Value {
    let text = match &diagnostic.help {
        Some(help) => format!("{}\n{help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    let related: Vec<_> = diagnostic
        .related
        .iter()
        .map(|related| json!({ "physicalLocation": location(&related.place), "message": { "text": related.label } }))
        .collect();
    let mut result = json!({
        "ruleId": diagnostic.code.as_str(),
        "ruleIndex": codes.binary_search(&diagnostic.code).ok(),
        "level": diagnostic.severity.as_str(),
        "message": { "text": text },
        "locations": [{ "physicalLocation": location(&diagnostic.place) }],
    });
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    result
}

/// A file, and the part of it that is meant; a file as a whole has no region.
fn location(place: &Place) -> Value {
    let artifact = json!({ "uri": uri(place) });
    match place.start().zip(place.end()) {
        None => json!({ "artifactLocation": artifact }),
        Some((start, end)) => json!({
            "artifactLocation": artifact,
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        }),
    }
}

/// The file's address, relative where its path is.
fn uri(place: &Place) -> String {
    let path = place.source().path();
    let segments: Vec<String> = path
        .components()
        .filter_map(|part| match part {
            Component::Normal(name) => Some(utf8_percent_encode(&name.to_string_lossy(), SEGMENT).to_string()),
            Component::ParentDir => Some("..".to_owned()),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => None,
        })
        .collect();
    let start = if path.is_absolute() { "file:///" } else { "" };
    start.to_owned() + &segments.join("/")
}
