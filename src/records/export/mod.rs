//! Records for others to read: a line each, as JSON or CSV.

mod csv;
mod jsonl;

use super::history::Kept;
use super::{Ledger, Record, StoreError};
use crate::policy::Domain;
use jiff::Timestamp;
use std::io::{self, Write};

/// How the lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON object a line, with the fields of ISO/IEC TS 27560.
    Jsonl,
    /// Values with commas between them, under a line of names (RFC 4180).
    Csv,
}

/// Which records are wanted.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Those of one site only.
    pub site: Option<Domain>,
    /// Those chosen at this moment or later.
    pub from: Option<Timestamp>,
    /// Those chosen before this moment.
    pub to: Option<Timestamp>,
    /// Those of previews, too.
    pub previews: bool,
}

/// Why an export ended early.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The lines cannot be written.
    #[error("the records cannot be written: {0}")]
    Write(#[from] io::Error),
}

impl Wanted {
    fn includes(&self, record: &Record) -> bool {
        self.site.as_ref().is_none_or(|site| *site == record.site)
            && self.from.is_none_or(|from| from <= record.at)
            && self.to.is_none_or(|to| record.at < to)
            && (self.previews || !record.preview)
    }
}

/// Writes the records that are wanted, in the order of the chain; returns how many.
///
/// However many there are, only some hundreds are in memory at once.
/// `progress` is told how many entries were read since it was told last.
///
/// # Errors
/// An [`ExportError`] when the store cannot be read to its end, or nobody takes the lines.
pub fn export(
    ledger: &mut Ledger,
    wanted: &Wanted,
    format: Format,
    mut out: impl Write,
    mut progress: impl FnMut(u64),
) -> Result<u64, ExportError> {
    let mut written = 0;
    let mut lines: Box<dyn Lines> = match format {
        Format::Jsonl => Box::new(jsonl::Jsonl::default()),
        Format::Csv => Box::new(csv::Csv),
    };
    lines.begin(&mut out)?;
    ledger.each(|notices, kept| {
        progress(1);
        if let Some(kept) = kept.filter(|kept| wanted.includes(&kept.record)) {
            lines.line(&kept, notices, &mut out)?;
            written += 1;
        }
        Ok::<_, ExportError>(())
    })?;
    out.flush()?;
    Ok(written)
}

/// A way to write lines.
trait Lines {
    /// What stands before the first one.
    fn begin(&mut self, _: &mut dyn Write) -> Result<(), ExportError> {
        Ok(())
    }

    /// A record.
    fn line(&mut self, kept: &Kept, notices: &mut super::Notices<'_>, out: &mut dyn Write) -> Result<(), ExportError>;
}
