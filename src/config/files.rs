//! Directories and files of a configuration.

use super::{Code, Diagnostic, Place, Problems, Source, source::ReadError};
use sha2::{Digest, Sha256};
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// What a directory holds, in the order of names; hidden files and editors' backups are left out.
///
/// A directory that is not there holds nothing.
pub(super) fn list(dir: &Path, problems: &Problems) -> Vec<PathBuf> {
    let found = fs::read_dir(dir)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>());
    match found {
        Ok(mut paths) => {
            paths.retain(|path| {
                file_name(path).is_some_and(|name| !name.starts_with(['.', '#']) && !name.ends_with('~'))
            });
            paths.sort();
            paths
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            unreadable(dir, &error.to_string(), problems);
            Vec::new()
        }
    }
}

/// The files of a directory with an extension.
pub(super) fn list_files(dir: &Path, extension: &str, problems: &Problems) -> Vec<PathBuf> {
    let mut paths = list(dir, problems);
    paths.retain(|path| path.extension().is_some_and(|found| found == extension) && path.is_file());
    paths
}

/// Reads a file; what goes wrong is reported.
pub(super) fn read(path: &Path, problems: &Problems) -> Option<Arc<Source>> {
    match Source::read(path) {
        Ok(source) => return Some(Arc::new(source)),
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
