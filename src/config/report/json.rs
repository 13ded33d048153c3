//! Diagnostics as scripts read them.

use crate::config::{Diagnostic, Loaded, Place, Severity};
use serde::Serialize;

#[derive(Serialize)]
struct Report<'a> {
    diagnostics: Vec<Entry<'a>>,
    summary: Summary,
}

/// A diagnostic as scripts read it.
#[derive(Debug, Serialize)]
pub struct Entry<'a> {
    code: &'static str,
    severity: &'static str,
    #[serde(flatten)]
    at: Location,
    message: &'a str,
    help: Option<&'a str>,
    related: Vec<Note<'a>>,
}

#[derive(Debug, Serialize)]
struct Note<'a> {
    #[serde(flatten)]
    at: Location,
    message: &'a str,
}

/// Lines and columns count from 1, columns in Unicode characters; they are `null` for a file as a whole.
#[derive(Debug, Serialize)]
struct Location {
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    sites: usize,
}

/// All diagnostics and their numbers, as one JSON object in one line.
///
/// # Errors
/// None that can be met: the object holds only texts and numbers.
pub fn json(loaded: &Loaded) -> serde_json::Result<String> {
    let report = Report {
        diagnostics: loaded.diagnostics.iter().map(|found| Entry::from(&**found)).collect(),
        summary: Summary {
            errors: loaded.count(Severity::Error),
            warnings: loaded.count(Severity::Warning),
            sites: loaded.site_files(),
        },
    };
    serde_json::to_string(&report).map(|line| line + "\n")
}

impl<'a> From<&'a Diagnostic> for Entry<'a> {
    fn from(diagnostic: &'a Diagnostic) -> Self {
        Self {
            code: diagnostic.code.as_str(),
            severity: diagnostic.severity.as_str(),
            at: Location::from(&diagnostic.place),
            message: &diagnostic.message,
            help: diagnostic.help.as_deref(),
            related: diagnostic
                .related
                .iter()
                .map(|related| Note { at: Location::from(&related.place), message: &related.label })
                .collect(),
        }
    }
}

impl From<&Place> for Location {
    fn from(place: &Place) -> Self {
        let (start, end) = (place.start(), place.end());
        Self {
            file: place.source().path().display().to_string(),
            line: start.map(|start| start.line),
            column: start.map(|start| start.column),
            end_line: end.map(|end| end.line),
            end_column: end.map(|end| end.column),
        }
    }
}
