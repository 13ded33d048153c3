//! Values with commas between them.
//!
//! No value can hold a comma, a quote or a line end, nor begin as a formula of a spreadsheet does: their types do not allow it.

use super::{ExportError, Lines};
use crate::records::Notices;
use crate::records::history::Kept;
use crate::records::payload::written;
use std::io::Write;

/// The names of the values.
const COLUMNS: [&str; 16] = [
    "record_id",
    "site",
    "event_time",
    "decision",
    "method",
    "language",
    "policy",
    "notice",
    "gpc",
    "valid_until",
    "replaces",
    "preview",
    "yes",
    "no",
    "entry",
    "entry_hash",
];

pub(super) struct Csv;

impl Lines for Csv {
    fn begin(&mut self, out: &mut dyn Write) -> Result<(), ExportError> {
        write(out, &COLUMNS.map(str::to_owned))
    }

    fn line(&mut self, kept: &Kept, _: &mut Notices<'_>, out: &mut dyn Write) -> Result<(), ExportError> {
        let record = &kept.record;
        let answered = |answer| {
            let services = record.services.iter().filter(|service| service.answer == answer);
            services.map(|service| service.id.as_str()).collect::<Vec<_>>().join(" ")
        };
        let values = [
            record.receipt.to_string(),
            record.site.to_string(),
            written(record.at),
            record.decision.as_str().to_owned(),
            record.method.as_str().to_owned(),
            record.language.to_string(),
            record.policy.to_string(),
            record.notice.as_ref().map(|notice| notice.as_str().to_owned()).unwrap_or_default(),
            record.gpc.to_string(),
            written(record.until),
            record.replaces.map(|receipt| receipt.to_string()).unwrap_or_default(),
            record.preview.to_string(),
            answered(true),
            answered(false),
            kept.entry.to_string(),
            kept.hash.to_string(),
        ];
        write(out, &values)
    }
}

fn write(out: &mut dyn Write, values: &[String; 16]) -> Result<(), ExportError> {
    Ok(write!(out, "{}\r\n", values.join(","))?)
}
