//! Files as they were read, and places in them.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::{
    fs::{File, Metadata},
    io::{self, Read},
    ops::Range,
    path::Path,
    sync::Arc,
    time::SystemTime,
};

/// A file of the configuration, as it was read.
#[derive(Debug)]
pub struct Source {
    path: Arc<Path>,
    text: Box<str>,
    modified: Option<Date>,
}

/// Why a file has no text.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("the file is not UTF-8: octet {0} cannot be read")]
    NotUtf8(usize),
}

/// A line and a column, both counted from 1; columns count Unicode characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A part of a file, or a file as a whole.
#[derive(Clone, Debug)]
pub struct Place {
    source: Arc<Source>,
    span: Option<Range<usize>>,
}

impl Source {
    /// Reads a file; what the system told of it before it was read comes with it.
    pub(super) fn read(path: &Path) -> Result<(Self, Metadata), ReadError> {
        let mut file = File::open(path)?;
        let found = file.metadata()?;
        let mut octets = Vec::with_capacity(usize::try_from(found.len()).unwrap_or_default().saturating_add(1));
        file.read_to_end(&mut octets)?;
        let text =
            String::from_utf8(octets).map_err(|error| ReadError::NotUtf8(error.utf8_error().valid_up_to() + 1))?;
        let modified = found.modified().ok().and_then(day);
        Ok((Self { path: path.into(), text: text.into(), modified }, found))
    }

    /// A file that cannot be read, or a directory: a path without a text.
    pub(super) fn unread(path: &Path) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: "".into(), modified: None })
    }

    /// A text that stands in no file, but on the command line or in memory.
    pub(super) fn argument(name: &str, text: &str) -> Arc<Self> {
        Arc::new(Self { path: Path::new(name).into(), text: text.into(), modified: None })
    }

    #[cfg(test)]
    pub(super) fn of(text: &str) -> Arc<Self> {
        Self::argument("test.toml", text)
    }

    /// What a file said before it was broken.
    pub(super) fn restored(path: &Path, text: String) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), modified: None })
    }

    /// Whether another reading of the file found the same.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.text == other.text && self.modified == other.modified
    }

    /// Where it was read from.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The same, shared.
    pub(super) const fn shared_path(&self) -> &Arc<Path> {
        &self.path
    }

    /// What was read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The day it was last changed, in UTC, where the file system tells.
    pub(super) const fn modified(&self) -> Option<Date> {
        self.modified
    }

    /// The place of an octet that starts a character.
    fn position(&self, offset: usize) -> Position {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position {
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    }
}

impl Place {
    /// A part of a file.
    pub(super) const fn new(source: Arc<Source>, span: Range<usize>) -> Self {
        Self { source, span: Some(span) }
    }

    /// A file as a whole.
    pub(super) const fn whole(source: Arc<Source>) -> Self {
        Self { source, span: None }
    }

    /// The file.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The octets meant; `None`: the file as a whole.
    #[must_use]
    pub fn span(&self) -> Option<Range<usize>> {
        self.span.clone()
    }

    /// Where it starts.
    #[must_use]
    pub fn start(&self) -> Option<Position> {
        self.span.as_ref().map(|span| self.source.position(span.start))
    }

    /// Where it ends: the first column that is no longer part of it.
    #[must_use]
    pub fn end(&self) -> Option<Position> {
        self.span.as_ref().map(|span| self.source.position(span.end))
    }

    /// Whether both are the same part of one file.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.same_file(other) && self.span == other.span
    }

    /// Whether both lie in one file.
    pub(super) fn same_file(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.source, &other.source)
    }
}

/// The day of a moment, in UTC.
fn day(time: SystemTime) -> Option<Date> {
    Timestamp::try_from(time).ok().map(|time| time.to_zoned(TimeZone::UTC).date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_from_1() {
        let source = Source::of("é = \"ü\"\nb");
        for (offset, line, column) in [(0, 1, 1), (2, 1, 2), (6, 1, 6), (8, 1, 7), (10, 2, 1), (11, 2, 2)] {
            assert_eq!(source.position(offset), Position { line, column }, "{offset}");
        }
    }
}
