//! The admin's own sentences, `texts/<lang>.ftl` and `texts/<domain>/<lang>.ftl`.

use super::{
    Code, Diagnostic, Place, Problems, Source,
    files::{file_name, file_stem, list, list_files},
    read::language_code,
    shelf::Shelf,
    suggest::did_you_mean,
};
use crate::{
    language::{self, Locale, Overrides},
    policy::{Domain, LanguageCode, Languages},
};
use jiff::civil::Date;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

/// All files of `texts/`.
#[derive(Debug, Default)]
pub(super) struct Texts {
    shared: Sentences,
    by_domain: BTreeMap<Box<str>, (Place, Sentences)>,
    /// Sites with the same sentences share them in memory.
    locales: Mutex<HashMap<LocaleKey, Arc<Locale>>>,
}

/// The files of a directory, by language.
type Sentences = BTreeMap<LanguageCode, Arc<TextFile>>;

/// A language, and the addresses of what is laid over its sentences.
type LocaleKey = (LanguageCode, Vec<usize>);

/// A file of sentences.
#[derive(Debug)]
struct TextFile {
    /// `None`: it cannot be read.
    source: Option<Arc<Source>>,
    /// `None`: something in it is wrong.
    overrides: Option<Arc<Overrides>>,
    place: Place,
    problems: Vec<Arc<Diagnostic>>,
}

/// What the sites make use of.
#[derive(Debug, Default)]
pub(super) struct TextsInUse<'a> {
    /// The domain of each good site and its languages.
    pub(super) sites: HashMap<&'a str, &'a Languages>,
    /// The domains and aliases of all sites, the broken ones included.
    pub(super) domains: Vec<&'a str>,
    /// Whether a site is broken, so that its languages are not known.
    pub(super) is_uncertain: bool,
}

impl Texts {
    /// Reads all files of `texts/`; those that did not change are taken over, with the locales made of them.
    pub(super) fn read(dir: &Path, shelf: &Shelf, before: &Self, problems: &Problems) -> Self {
        let mut texts = Self { shared: sentences(dir, shelf, Some(&before.shared), problems), ..Self::default() };
        for path in list(dir, problems).iter().filter(|path| path.is_dir()) {
            let name = file_name(path).unwrap_or_default();
            let place = Place::whole(Source::unread(path));
            let known = before.by_domain.get(name).map(|(_, sentences)| sentences);
            texts.by_domain.insert(name.into(), (place, sentences(path, shelf, known, problems)));
        }
        let layers = std::iter::once(&texts.shared).chain(texts.by_domain.values().map(|(_, sentences)| sentences));
        let kept: HashSet<usize> =
            layers.flat_map(BTreeMap::values).filter_map(|file| file.overrides.as_ref().map(address)).collect();
        let mut locales = std::mem::take(&mut *before.locales.lock().unwrap_or_else(PoisonError::into_inner));
        // An address that is free again may come to stand for other sentences.
        locales.retain(|(_, overrides), _| overrides.iter().all(|address| kept.contains(address)));
        texts.locales = Mutex::new(locales);
        texts
    }

    /// Whether another reading found the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let same = |a: &Sentences, b: &Sentences| {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(a.1, b.1))
        };
        same(&self.shared, &other.shared)
            && self.by_domain.len() == other.by_domain.len()
            && self.by_domain.iter().zip(&other.by_domain).all(|(a, b)| a.0 == b.0 && same(&a.1.1, &b.1.1))
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.shared.is_empty() && self.by_domain.is_empty()
    }

    /// The files that lie under a site's sentences.
    pub(super) fn sources(&self, domain: &Domain, languages: &Languages) -> Vec<Arc<Source>> {
        let files = languages.codes().iter().flat_map(|code| self.files(domain, code));
        let mut sources: Vec<Arc<Source>> = Vec::new();
        for source in files.filter_map(|file| file.source.as_ref()) {
            if !sources.iter().any(|found| Arc::ptr_eq(found, source)) {
                sources.push(Arc::clone(source));
            }
        }
        sources
    }

    /// The day the newest file that a site uses was changed.
    pub(super) fn newest(&self, domain: &Domain, languages: &Languages) -> Option<Date> {
        languages.codes().iter().flat_map(|code| self.files(domain, code)).filter_map(TextFile::modified).max()
    }

    /// The locale of each of a site's languages; `None` when a file it uses is broken.
    pub(super) fn locales(&self, domain: &Domain, languages: &Languages) -> Option<Arc<[Arc<Locale>]>> {
        languages.codes().iter().map(|code| self.locale(domain, code)).collect()
    }

    fn locale(&self, domain: &Domain, code: &LanguageCode) -> Option<Arc<Locale>> {
        let overrides: Vec<_> =
            self.files(domain, code).into_iter().map(|file| file.overrides.clone()).collect::<Option<_>>()?;
        let key = (code.clone(), overrides.iter().map(address).collect());
        let mut locales = self.locales.lock().unwrap_or_else(PoisonError::into_inner);
        Some(Arc::clone(locales.entry(key).or_insert_with(|| language::locale(code, &overrides))))
    }

    /// The files that are laid over a language's sentences, in order: shared before own, `fr` before `fr-ca`.
    fn files(&self, domain: &Domain, code: &LanguageCode) -> Vec<&TextFile> {
        let own = self.by_domain.get(domain.as_str()).map(|(_, sentences)| sentences);
        let forms = forms(code);
        let layers = [Some(&self.shared), own].into_iter().flatten();
        layers.flat_map(|sentences| forms.iter().filter_map(|form| sentences.get(*form).map(AsRef::as_ref))).collect()
    }

    /// Warns about files that no site uses: a slip in a name would otherwise go unseen.
    pub(super) fn check_use(&self, used: &TextsInUse<'_>, problems: &Problems) {
        let shared: HashSet<&str> =
            used.sites.values().flat_map(|languages| languages.codes().iter().flat_map(forms)).collect();
        if !used.is_uncertain {
            warn_unused(&self.shared, &shared, "no site has this language", problems);
        }
        for (name, (place, sentences)) in &self.by_domain {
            if let Some(languages) = used.sites.get(&**name) {
                let own: HashSet<&str> = languages.codes().iter().flat_map(forms).collect();
                warn_unused(sentences, &own, "the site does not have this language", problems);
            } else if !(used.is_uncertain && used.domains.contains(&&**name)) {
                problems.push(
                    Diagnostic::warning(Code::UnusedTexts, place, format!("`{name}` is the domain of no site"))
                        .help(did_you_mean(name, used.sites.keys().copied())),
                );
            }
        }
    }
}

/// The shorter forms of a code and itself, the shortest first; English before them where its sentences are shown.
fn forms(code: &LanguageCode) -> Vec<&str> {
    let mut forms: Vec<_> = code.with_parents().collect();
    if !language::is_shipped(code) {
        forms.push("en");
    }
    forms.reverse();
    forms
}

fn warn_unused(sentences: &Sentences, used: &HashSet<&str>, message: &str, problems: &Problems) {
    for (code, file) in sentences.iter().filter(|(code, _)| !used.contains(code.as_str())) {
        problems.push(
            Diagnostic::warning(Code::UnusedTexts, &file.place, message)
                .help(did_you_mean(code.as_str(), used.iter().copied())),
        );
    }
}

/// What tells loaded sentences apart.
fn address(overrides: &Arc<Overrides>) -> usize {
    Arc::as_ptr(overrides).addr()
}

/// Reads the `.ftl` files of a directory.
fn sentences(dir: &Path, shelf: &Shelf, before: Option<&Sentences>, problems: &Problems) -> Sentences {
    let mut sentences = Sentences::new();
    for path in list_files(dir, "ftl", problems) {
        let place = Place::whole(Source::unread(&path));
        if let Some(code) = language_code(file_stem(&path), &place, problems) {
            let file = TextFile::read(&path, place, shelf, before.and_then(|before| before.get(&code)));
            problems.extend(&file.problems);
            sentences.insert(code, file);
        }
    }
    sentences
}

impl TextFile {
    fn read(path: &Path, place: Place, shelf: &Shelf, before: Option<&Arc<Self>>) -> Arc<Self> {
        let problems = Problems::default();
        let source = shelf.read(path, &problems);
        if let Some(before) = before
            && source.as_ref().zip(before.source.as_ref()).is_some_and(|(now, before)| Arc::ptr_eq(now, before))
        {
            return Arc::clone(before);
        }
        let overrides = source.as_ref().and_then(|source| overrides(source, &problems));
        Arc::new(Self { source, overrides, place, problems: problems.into_sorted() })
    }

    /// The day it was last changed.
    fn modified(&self) -> Option<Date> {
        self.source.as_ref().and_then(|source| source.modified())
    }
}

/// The sentences of a file; `None` when something in it is wrong.
fn overrides(source: &Arc<Source>, problems: &Problems) -> Option<Arc<Overrides>> {
    match Overrides::parse(source.text()) {
        Ok(overrides) => Some(Arc::new(overrides)),
        Err(found) => {
            for problem in found {
                let place = Place::new(Arc::clone(source), problem.span);
                problems.push(Diagnostic::error(Code::BadTexts, &place, problem.message).help(problem.help));
            }
            None
        }
    }
}
