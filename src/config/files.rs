//! Directories and files of a configuration.

use super::{Code, Diagnostic, Place, Problems, Source, source::ReadError};
use sha2::{Digest, Sha256};
use std::{
    ffi::OsStr,
    fs::{self, FileType, Metadata},
    io,
    path::{Path, PathBuf},
};

/// What a directory holds, in the order of names; hidden files and editors' backups are left out.
///
/// A directory that is not there holds nothing.
pub(super) fn list(dir: &Path, problems: &Problems) -> Vec<PathBuf> {
    entries(dir, problems).into_iter().map(|(path, _)| path).collect()
}

fn entries(dir: &Path, problems: &Problems) -> Vec<(PathBuf, FileType)> {
    let found = fs::read_dir(dir).and_then(|entries| {
        entries.map(|entry| entry.and_then(|entry| Ok((entry.path(), entry.file_type()?)))).collect()
    });
    match found {
        Ok(entries) => {
            let mut entries: Vec<(PathBuf, FileType)> = entries;
            entries.retain(|(path, _)| path.file_name().is_some_and(is_shown));
            entries.sort_by(|(a, _), (b, _)| a.as_os_str().cmp(b.as_os_str()));
            entries
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            unreadable(dir, &error.to_string(), problems);
            Vec::new()
        }
    }
}

/// Whether a file or directory of that name is looked at.
fn is_shown(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| !name.starts_with(['.', '#']) && !name.ends_with('~'))
}

/// Whether a file of that name is one of those with an extension.
pub(super) fn is_listed(name: &OsStr, extension: &str) -> bool {
    is_shown(name) && Path::new(name).extension().is_some_and(|found| found == extension)
}

/// The files of a directory with an extension.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// The files, in the order of their names.
    pub(super) files: Vec<PathBuf>,
    /// Whether links are among them: what is saved then may lie anywhere.
    pub(super) has_links: bool,
}

impl Listing {
    pub(super) fn of(dir: &Path, extension: &str, problems: &Problems) -> Self {
        let mut listing = Self::default();
        for (path, kind) in entries(dir, problems) {
            if path.extension().is_none_or(|found| found != extension) {
                continue;
            }
            listing.has_links |= kind.is_symlink();
            if kind.is_file() || !kind.is_dir() && path.is_file() {
                listing.files.push(path);
            }
        }
        listing
    }
}

/// The files of a directory with an extension.
pub(super) fn list_files(dir: &Path, extension: &str, problems: &Problems) -> Vec<PathBuf> {
    Listing::of(dir, extension, problems).files
}

/// Reads a file; what goes wrong is reported.
pub(super) fn read(path: &Path, problems: &Problems) -> Option<(Source, Metadata)> {
    match Source::read(path) {
        Ok(read) => return Some(read),
        Err(ReadError::Io(error)) => unreadable(path, &error.to_string(), problems),
        Err(error @ ReadError::NotUtf8(_)) => problems.push(
            Diagnostic::error(Code::NotUtf8, &Place::whole(Source::unread(path)), error.to_string())
                .help("save the file as UTF-8".to_owned()),
        ),
    }
    None
}

/// Reports a file or directory that cannot be read.
pub(super) fn unreadable(path: &Path, why: &str, problems: &Problems) {
    let place = Place::whole(Source::unread(path));
    problems.push(
        Diagnostic::error(Code::UnreadableFile, &place, format!("cannot be read: {why}"))
            .help("check that the portal's user may read it".to_owned()),
    );
}

/// The name of a file or directory, where it is UTF-8.
pub(super) fn file_name(path: &Path) -> Option<&str> {
    path.file_name().and_then(|name| name.to_str())
}

/// The name of a file without its extension.
pub(super) fn file_stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

/// The first 32 hexadecimal digits of a content's SHA-256.
pub(super) fn content_hash(content: &[u8]) -> String {
    hex::encode(&Sha256::digest(content)[..16])
}
