//! A file for a further site, to be filled in by its admin.

mod copy;
mod starter;

use super::{Code, Diagnostic, Loaded, Place, Problems, Source, document::Document, files, load, read};
use crate::policy::Domain;
use std::{
    collections::HashSet,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

/// A site's file that was written.
#[derive(Debug)]
pub struct NewSite {
    /// The file.
    pub file: PathBuf,
    /// What its admin should look at.
    pub to_fill_in: Vec<ToFillIn>,
    /// What is wrong since it is there.
    pub diagnostics: Vec<Arc<Diagnostic>>,
}

/// A line of a site's file that wants its admin's words.
#[derive(Debug, PartialEq, Eq)]
pub struct ToFillIn {
    /// The line, counted from 1.
    pub line: usize,
    /// What belongs there.
    pub what: String,
}

/// Why no file was written.
#[derive(Debug, thiserror::Error)]
pub enum NewSiteError {
    /// The domain is none.
    #[error("not a domain name")]
    Domain(Box<Diagnostic>),
    /// The file to start from cannot be read.
    #[error("the file to start from is broken")]
    Old(Vec<Arc<Diagnostic>>),
    /// The file is there already.
    #[error("{0} is there already; nothing was written")]
    Exists(PathBuf),
    /// Another site has the domain.
    #[error("`{0}` belongs to {1} already; nothing was written")]
    Claimed(Domain, PathBuf),
    /// The file cannot be written.
    #[error("{0} cannot be written: {1}")]
    Write(PathBuf, io::Error),
}

/// Writes `sites/DOMAIN.toml` into the configuration in `dir`, from scratch or after the site file `from`.
///
/// # Errors
/// A [`NewSiteError`]; nothing is written then, and no file is ever overwritten.
pub fn new_site(dir: &Path, domain: &str, from: Option<&Path>) -> Result<NewSite, NewSiteError> {
    let domain = parse(domain)?;
    let before = load(dir);
    if let Some(owner) = owner(&before, &domain) {
        return Err(NewSiteError::Claimed(domain, owner.to_owned()));
    }
    let (text, to_fill_in) = match from {
        None => starter::text(dir, &domain),
        Some(old) => copy::text(&document(old)?, &domain),
    };
    let file = dir.join("sites").join(format!("{domain}.toml"));
    write(&file, &text).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => NewSiteError::Exists(file.clone()),
        _ => NewSiteError::Write(file.clone(), error),
    })?;
    let known: HashSet<_> = before.diagnostics.iter().map(|found| what(found)).collect();
    let mut diagnostics = load(dir).diagnostics;
    diagnostics.retain(|diagnostic| !known.contains(&what(diagnostic)));
    Ok(NewSite { file, to_fill_in, diagnostics })
}

fn parse(written: &str) -> Result<Domain, NewSiteError> {
    Domain::parse(written).map_err(|error| {
        let place = Place::new(Source::argument("DOMAIN", written), 0..written.len());
        NewSiteError::Domain(Box::new(read::bad_domain(&place, written, error)))
    })
}

/// The file that claims a domain.
fn owner<'a>(loaded: &'a Loaded, domain: &Domain) -> Option<&'a Path> {
    let good = loaded.sites.iter().find(|entry| entry.site.domain == *domain || entry.site.aliases.contains(domain));
    let broken = || loaded.broken.iter().find(|broken| broken.domains.contains(domain));
    good.map(|entry| &*entry.file).or_else(|| broken().map(|broken| &*broken.file))
}

/// The file to start from; only its syntax need be right.
fn document(path: &Path) -> Result<Document, NewSiteError> {
    let problems = Problems::default();
    let document = files::read(path, &problems).map(|(source, _)| Document::parse(&Arc::new(source), &problems));
    let found = problems.into_sorted();
    document.filter(|_| found.is_empty()).ok_or(NewSiteError::Old(found))
}

/// Writes a file that was not there.
fn write(file: &Path, text: &str) -> io::Result<()> {
    if let Some(dir) = file.parent() {
        fs::create_dir_all(dir)?;
    }
    fs::File::create_new(file)?.write_all(text.as_bytes())
}

/// What makes two diagnostics of different readings the same.
fn what(diagnostic: &Diagnostic) -> (Code, PathBuf, Option<usize>, String) {
    let Diagnostic { code, place, message, .. } = diagnostic;
    (*code, place.source().path().to_owned(), place.span().map(|span| span.start), message.clone())
}

/// The line of `text` that an octet lies in, counted from 1.
fn line_at(text: &str, offset: usize) -> usize {
    text.get(..offset).unwrap_or(text).matches('\n').count() + 1
}

/// The tree of `portal.toml`, as far as it can be read.
fn portal(dir: &Path) -> Document {
    let path = dir.join("portal.toml");
    let source = Source::read(&path).map_or_else(|_| Source::unread(&path), |(source, _)| Arc::new(source));
    Document::parse(&source, &Problems::default())
}
