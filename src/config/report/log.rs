//! Diagnostics as log lines.

use crate::config::{Diagnostic, Severity};

/// Logs a diagnostic: a line, with its place as fields.
pub fn log(diagnostic: &Diagnostic) {
    let (code, file) = (diagnostic.code.as_str(), diagnostic.place.source().path().display());
    let line = diagnostic.place.start().map(|start| start.line);
    let help = diagnostic.help.as_deref();
    match diagnostic.severity {
        Severity::Error => tracing::error!(code, %file, line, help, "{}", diagnostic.message),
        Severity::Warning => tracing::warn!(code, %file, line, help, "{}", diagnostic.message),
    }
}
