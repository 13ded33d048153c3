//! The last good version of every site, kept on disk: a restart with a broken file serves it, too.
//!
//! A site's *sheet* names the files that it was made of; each distinct content is kept once.
//! Nothing in here is trusted: what is taken back goes through the same parser as what the admin writes.

use super::{Loaded, RecordsUrl, SiteEntry, Source, accepted::Restored, files::content_hash, load};
use crate::policy::Domain;
use jiff::{civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use std::{
    collections::{HashMap, HashSet},
    fs, io,
    path::{Component, Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

/// The last good versions of a configuration's sites.
#[derive(Debug)]
pub(super) struct LastGood {
    /// Where they are kept.
    dir: PathBuf,
    /// Where the configuration is.
    config: PathBuf,
    /// What was kept since the start, in the order of files.
    kept: Vec<Arc<SiteEntry>>,
    /// Whether what was kept before the start was looked through.
    is_swept: bool,
    /// Whether the disk's last answer was no: it is told once.
    has_failed: bool,
}

/// What a site was made of.
#[derive(Debug, Serialize, Deserialize)]
struct Sheet {
    /// Its file, under the configuration's directory.
    file: PathBuf,
    domains: Vec<String>,
    logo: Option<PathBuf>,
    inputs: Vec<Input>,
}

/// A file of it.
#[derive(Debug, Serialize, Deserialize)]
struct Input {
    path: PathBuf,
    /// The hash of its content.
    content: String,
    /// The day it was last changed.
    modified: Option<String>,
}

impl LastGood {
    /// What is kept for the configuration in `config`: beside the records where they are in a file.
    pub(super) fn beside(records: &RecordsUrl, config: &Path) -> Self {
        let records = match records {
            RecordsUrl::Sqlite(file) => file.parent().unwrap_or(Path::new("")),
            RecordsUrl::PostgreSql(_) => Path::new("data"),
        };
        let absolute = std::path::absolute(config).unwrap_or_else(|_| config.to_owned());
        // Several portals may keep their records in one directory.
        let name = content_hash(absolute.as_os_str().as_encoded_bytes());
        Self {
            dir: records.join("last-good").join(&name[..16]),
            config: config.to_owned(),
            kept: Vec::new(),
            is_swept: false,
            has_failed: false,
        }
    }

    /// Keeps the good sites, and forgets those whose file is gone.
    pub(super) fn keep(&mut self, portal: Option<&Source>, loaded: &Loaded) {
        match self.try_to_keep(portal, loaded) {
            Ok(()) => self.has_failed = false,
            Err(error) if self.has_failed => tracing::debug!(%error, "the last good versions still cannot be kept"),
            Err(error) => {
                self.has_failed = true;
                tracing::warn!(
                    %error,
                    dir = %self.dir.display(),
                    "the last good versions cannot be kept: a broken file would not be served after a restart"
                );
            }
        }
    }

    fn try_to_keep(&mut self, portal: Option<&Source>, loaded: &Loaded) -> io::Result<()> {
        fs::create_dir_all(&self.dir)?;
        keep_private(&self.dir)?;
        fs::create_dir_all(self.dir.join("contents"))?;
        fs::create_dir_all(self.dir.join("sites"))?;
        if let Some(portal) = portal {
            self.write(&self.dir.join("portal.toml"), portal.text().as_bytes())?;
        }
        let outcome = self.follow(loaded).and_then(|()| if self.is_swept { Ok(()) } else { self.sweep(loaded) });
        if outcome.is_err() {
            // What is on the disk is not known any more: all of it is looked at again.
            self.kept.clear();
        }
        self.is_swept = outcome.is_ok();
        outcome
    }

    /// Writes down the sites that have changed, and forgets those whose file is gone.
    fn follow(&mut self, loaded: &Loaded) -> io::Result<()> {
        let mut shared = HashMap::new();
        let mut before = std::mem::take(&mut self.kept).into_iter().peekable();
        for entry in &loaded.sites {
            while let Some(other) = before.next_if(|kept| kept.file.as_os_str() < entry.file.as_os_str()) {
                self.keep_or_forget(other, loaded)?;
            }
            let known = before.next_if(|kept| Arc::ptr_eq(kept, entry) || kept.file == entry.file);
            if !known.is_some_and(|known| Arc::ptr_eq(&known, entry)) {
                self.keep_site(entry, &mut shared)?;
            }
            self.kept.push(Arc::clone(entry));
        }
        before.try_for_each(|other| self.keep_or_forget(other, loaded))
    }

    /// Keeps a good version on for as long as there is its file, broken as that may be.
    fn keep_or_forget(&mut self, entry: Arc<SiteEntry>, loaded: &Loaded) -> io::Result<()> {
        if loaded.has_file(&entry.file) {
            self.kept.push(entry);
            return Ok(());
        }
        match fs::remove_file(self.sheet_path(&self.relative(&entry.file))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Writes down a site; `shared` are the hashes of files that other sites use, too, and that are written.
    fn keep_site<'a>(&self, entry: &'a SiteEntry, shared: &mut HashMap<&'a Path, String>) -> io::Result<()> {
        let mut inputs = Vec::new();
        for source in &entry.inputs {
            let content = match shared.get(source.path()) {
                Some(content) => content.clone(),
                None => self.keep_content(source)?,
            };
            if source.path() != &*entry.file {
                shared.insert(source.path(), content.clone());
            }
            let modified = source.modified().map(|day| day.to_string());
            inputs.push(Input { path: self.relative(source.path()), content, modified });
        }
        let sheet = Sheet {
            file: self.relative(&entry.file),
            domains: entry.site.domains().map(ToString::to_string).collect(),
            logo: entry.site.theme.logo.as_deref().map(PathBuf::from),
            inputs,
        };
        self.write(&self.sheet_path(&sheet.file), &serde_json::to_vec(&sheet)?)
    }

    /// Writes down a content, once; its hash names it.
    fn keep_content(&self, source: &Source) -> io::Result<String> {
        let content = content_hash(source.text().as_bytes());
        let path = self.dir.join("contents").join(&content);
        if !path.exists() {
            self.write(&path, source.text().as_bytes())?;
        }
        Ok(content)
    }

    /// Removes what nobody can come to need any more.
    fn sweep(&self, loaded: &Loaded) -> io::Result<()> {
        let mut needed = HashSet::new();
        for (path, sheet) in self.sheets() {
            match sheet {
                Some(sheet) if loaded.has_file(&self.config.join(&sheet.file)) => {
                    needed.extend(sheet.inputs.into_iter().map(|input| input.content));
                }
                _ => fs::remove_file(path)?,
            }
        }
        for entry in fs::read_dir(self.dir.join("contents"))? {
            let entry = entry?;
            if !entry.file_name().to_str().is_some_and(|name| needed.contains(name)) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// The last good `portal.toml`.
    pub(super) fn portal(&self) -> Option<Arc<Source>> {
        let text = fs::read_to_string(self.dir.join("portal.toml")).ok()?;
        Some(Source::restored(&self.config.join("portal.toml"), text))
    }

    /// Which file last showed a domain, and the last good versions of `broken` files.
    pub(super) fn restore(&self, broken: &HashSet<&Path>) -> Restored {
        let (mut domains, mut sites) = (HashMap::new(), Vec::new());
        for sheet in self.sheets().filter_map(|(_, sheet)| sheet) {
            let file = self.config.join(&sheet.file);
            if broken.contains(&*file) {
                match self.read_again(&sheet) {
                    Ok(Some(entry)) => {
                        sites.push(Arc::new(SiteEntry { file: (*file).into(), ..SiteEntry::clone(&entry) }));
                    }
                    Ok(None) => tracing::warn!(file = %file.display(), "the last good version cannot be used any more"),
                    Err(error) => {
                        tracing::warn!(%error, file = %file.display(), "the last good version cannot be read");
                    }
                }
            }
            let claimed = sheet.domains.iter().filter_map(|domain| Domain::parse(domain).ok());
            domains.extend(claimed.map(|domain| (domain, file.clone())));
        }
        Restored { domains, sites }
    }

    /// Lays the site's files out as a configuration of their own, and reads it.
    fn read_again(&self, sheet: &Sheet) -> io::Result<Option<Arc<SiteEntry>>> {
        let dir = self.dir.join(format!("again-{}", std::process::id()));
        let result = self.lay_out(sheet, &dir).map(|()| load(&dir).sites.pop());
        fs::remove_dir_all(&dir)?;
        result
    }

    fn lay_out(&self, sheet: &Sheet, dir: &Path) -> io::Result<()> {
        let lay = |path: &Path, text: &[u8]| {
            if !path.components().all(|part| matches!(part, Component::Normal(_))) {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "a path that leads out of the directory"));
            }
            let path = dir.join(path);
            fs::create_dir_all(path.parent().unwrap_or(dir))?;
            fs::write(&path, text)?;
            fs::File::options().write(true).open(path)
        };
        for input in &sheet.inputs {
            let content = fs::read(self.dir.join("contents").join(&input.content))?;
            if content_hash(&content) != input.content {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "a content that was written in part"));
            }
            let file = lay(&input.path, &content)?;
            if let Some(day) =
                input.modified.as_ref().and_then(|day| day.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok())
            {
                file.set_modified(SystemTime::from(day.timestamp()))?;
            }
        }
        if let Some(logo) = &sheet.logo {
            lay(&Path::new("assets").join(logo), b"")?;
        }
        Ok(())
    }

    /// All sheets with their paths; `None`: one that cannot be read.
    fn sheets(&self) -> impl Iterator<Item = (PathBuf, Option<Sheet>)> {
        let entries = fs::read_dir(self.dir.join("sites")).into_iter().flatten();
        entries.filter_map(|entry| Some(entry.ok()?.path())).map(|path| {
            let sheet = fs::read(&path).ok().and_then(|text| serde_json::from_slice(&text).ok());
            (path, sheet)
        })
    }

    /// Writes a file whole or not at all; one that says the same already is left alone.
    fn write(&self, path: &Path, text: &[u8]) -> io::Result<()> {
        if fs::read(path).is_ok_and(|found| found == text) {
            return Ok(());
        }
        let draft = self.dir.join(format!("draft-{}", std::process::id()));
        fs::write(&draft, text)?;
        fs::rename(&draft, path)
    }

    fn sheet_path(&self, file: &Path) -> PathBuf {
        self.dir.join("sites").join(content_hash(file.as_os_str().as_encoded_bytes()))
    }

    /// A path under the configuration's directory.
    fn relative(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.config).unwrap_or(path).to_owned()
    }
}

/// Lets nobody else look in: `portal.toml` may hold the password of a database.
fn keep_private(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    fs::set_permissions(dir, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    let _ = dir;
    Ok(())
}
