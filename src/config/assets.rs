//! The admin's own files: logos.

use super::{
    Problems,
    files::{content_hash, file_name, list, unreadable},
};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// All files under `assets/`, by their paths there, with `/` between the parts.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Assets(BTreeMap<Box<str>, Asset>);

/// A file under `assets/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Where it is.
    pub path: PathBuf,
    /// The first 32 hexadecimal digits of its content's SHA-256: the same on every replica.
    pub etag: String,
    /// The file's length in octets and the time of its last change, when it was read.
    stamp: Option<(u64, SystemTime)>,
}

impl Asset {
    /// The hash of what is in the file now, which is read again only if its length or its time has changed.
    ///
    /// # Errors
    /// What the system says when the file cannot be read.
    pub fn current_etag(&self) -> io::Result<Cow<'_, str>> {
        if stamp(&self.path)? == self.stamp {
            return Ok(Cow::Borrowed(&self.etag));
        }
        fs::read(&self.path).map(|content| Cow::Owned(content_hash(&content)))
    }
}

/// A file's length, and the time of its last change where the system tells.
fn stamp(path: &Path) -> io::Result<Option<(u64, SystemTime)>> {
    let found = fs::metadata(path)?;
    Ok(found.modified().ok().map(|time| (found.len(), time)))
}

/// Directories deeper than this are not looked into: a link may lead in a circle.
const DEPTH: usize = 8;

impl Assets {
    /// Reads the directory; hidden files are left out, and those of `before` that did not change are taken over.
    pub(super) fn read(dir: &Path, before: &Self, problems: &Problems) -> Self {
        let mut assets = Self::default();
        walk(dir, "", DEPTH, before, &mut assets, problems);
        assets
    }

    /// The file of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Asset> {
        self.0.get(name)
    }

    /// All names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(AsRef::as_ref)
    }
}

fn walk(dir: &Path, prefix: &str, depth: usize, before: &Assets, assets: &mut Assets, problems: &Problems) {
    for path in list(dir, problems) {
        let name = format!("{prefix}{}", file_name(&path).unwrap_or_default());
        if path.is_dir() {
            if depth > 0 {
                walk(&path, &format!("{name}/"), depth - 1, before, assets, problems);
            }
            continue;
        }
        // Before the content: what is written in between then counts as another file.
        let stamp = stamp(&path).unwrap_or_default();
        if let Some(asset) = before.get(&name)
            && stamp.is_some()
            && asset.stamp == stamp
        {
            assets.0.insert(name.into(), asset.clone());
            continue;
        }
        match fs::read(&path) {
            Ok(content) => {
                assets.0.insert(name.into(), Asset { stamp, etag: content_hash(&content), path });
            }
            Err(error) => unreadable(&path, &error.to_string(), problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_slashes_and_hidden_files_none() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("brand/dark")).unwrap();
        for name in ["brand/dark/logo.svg", "logo.svg", ".hidden", "logo.svg~"] {
            fs::write(dir.path().join(name), "<svg/>").unwrap();
        }
        let problems = Problems::default();
        let assets = Assets::read(dir.path(), &Assets::default(), &problems);
        assert_eq!(assets.names().collect::<Vec<_>>(), ["brand/dark/logo.svg", "logo.svg"]);
        let etag = |name| &*assets.get(name).unwrap().etag;
        assert_eq!(etag("brand/dark/logo.svg"), etag("logo.svg"));
        assert_eq!(etag("logo.svg").len(), 32);
        assert_eq!(problems.errors(), 0);
    }
}
