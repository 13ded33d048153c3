//! What is told of a site.

use super::Visitors;
use crate::config::{Diagnostic, Severity, report};
use crate::page::dashboard::{Problem, SiteRow, coverage};
use crate::web::overview::SiteFile;
use crate::web::snapshot::Snapshot;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a name keeps in a path.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');

/// A site in a line.
pub(super) fn row(file: &SiteFile, snapshot: &Snapshot, visitors: Visitors) -> SiteRow {
    let live = file.live.as_deref();
    let name = file.name();
    let preview = live.filter(|_| snapshot.settings.preview).map(|live| {
        let (domain, port) = (&live.site.domain, visitors.0.port());
        format!("http://{domain}.localhost:{port}{}/", snapshot.settings.mount.as_str())
    });
    SiteRow {
        domain: name.to_owned(),
        aliases: file.domains.iter().skip(1).map(ToString::to_string).collect(),
        file: file.file.display().to_string(),
        state: file.state.as_str(),
        state_label: file.state.label(),
        errors: file.count(Severity::Error),
        warnings: file.count(Severity::Warning),
        languages: live.map(|live| coverage(&live.site)).unwrap_or_default(),
        services: live.map_or(0, |live| live.site.services.len()),
        policy: live.map(|live| live.questions.version.to_string()),
        updated: live.map(|live| live.site.updated.to_string()),
        preview,
        page: format!("/sites/{}", utf8_percent_encode(name, IN_PATH)),
    }
}

/// What is wrong, drawn as `check` draws it.
pub(super) fn problems<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Vec<Problem> {
    let problem = |found: &Diagnostic| Problem { severity: found.severity.as_str(), drawn: report::drawing(found) };
    diagnostics.into_iter().map(problem).collect()
}
