//! The locales inside the binary.

use super::{
    Locale, Overrides,
    sentence::{Reference, references},
    variant::chinese_script,
};
use crate::policy::LanguageCode;
use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock, OnceLock},
};

/// The files of `locales/`: a directory a language, named by its tag.
#[derive(rust_embed::RustEmbed)]
#[folder = "locales/"]
struct Files;

/// A language that words are shipped in.
struct Shipped {
    code: LanguageCode,
    resources: Vec<Arc<FluentResource>>,
    /// Built when it is first asked for.
    locale: OnceLock<Arc<Locale>>,
}

static SHIPPED: LazyLock<Vec<Shipped>> = LazyLock::new(|| {
    let mut languages: BTreeMap<LanguageCode, Vec<Arc<FluentResource>>> = BTreeMap::new();
    for path in Files::iter() {
        let Some((directory, _)) = path.strip_suffix(".ftl").and_then(|path| path.split_once('/')) else { continue };
        let Ok(code) = LanguageCode::parse(&directory.to_ascii_lowercase()) else { continue };
        let Some(file) = Files::get(&path) else { continue };
        let source = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            tracing::error!(path = &*path, ?errors, "a shipped locale has sentences that cannot be read");
            resource
        });
        languages.entry(code).or_default().push(Arc::new(resource));
    }
    let shipped = |(code, resources)| Shipped { code, resources, locale: OnceLock::new() };
    languages.into_iter().map(shipped).collect()
});

/// The sentences of English and the variables of each: what every other locale and every override is held against.
static ENGLISH_SENTENCES: LazyLock<BTreeMap<&'static str, BTreeSet<&'static str>>> =
    LazyLock::new(|| find("en").map(|english| sentences(&english.resources)).unwrap_or_default());

/// The words for a language: in it, else in a shorter form of its code, else in English.
///
/// Overrides must be in the language of those words, which [`Locale::code`] names; of several the last one wins.
/// Without overrides all callers share one locale a language.
#[must_use]
pub fn locale(code: &LanguageCode, overrides: &[Arc<Overrides>]) -> Arc<Locale> {
    let Some(shipped) = nearest(code).or_else(|| find("en")) else {
        // The binary has no English in it: every sentence is then its own id.
        return Arc::new(Locale::new(LanguageCode::english(), &[], &[], None));
    };
    let shared = shipped.locale.get_or_init(|| {
        let fallback = (shipped.code.as_str() != "en").then(|| locale(&LanguageCode::english(), &[]));
        Arc::new(Locale::new(shipped.code.clone(), &shipped.resources, &[], fallback))
    });
    if overrides.is_empty() {
        return Arc::clone(shared);
    }
    Arc::new(Locale::new(shipped.code.clone(), &shipped.resources, overrides, Some(Arc::clone(shared))))
}

/// Whether words are shipped for a language, in it or in a shorter form of its code.
#[must_use]
pub fn is_shipped(code: &LanguageCode) -> bool {
    nearest(code).is_some()
}

/// The languages that words are shipped in, in alphabetical order of their codes.
pub fn shipped() -> impl Iterator<Item = &'static LanguageCode> {
    SHIPPED.iter().map(|shipped| &shipped.code)
}

/// The variables of an English sentence; `None`: there is no such sentence.
pub(super) fn english_variables(id: &str) -> Option<&'static BTreeSet<&'static str>> {
    ENGLISH_SENTENCES.get(id)
}

/// The ids of all sentences.
pub(super) fn english_ids() -> impl Iterator<Item = &'static str> {
    ENGLISH_SENTENCES.keys().copied()
}

fn find(code: &str) -> Option<&'static Shipped> {
    SHIPPED.iter().find(|shipped| shipped.code.as_str() == code)
}

fn nearest(code: &LanguageCode) -> Option<&'static Shipped> {
    code.with_parents().flat_map(|code| std::iter::once(code).chain(chinese_script(code))).find_map(find)
}

/// The sentences of some resources and the variables of each.
fn sentences(resources: &[Arc<FluentResource>]) -> BTreeMap<&str, BTreeSet<&str>> {
    let entries = resources.iter().flat_map(|resource| resource.entries());
    let with_variables = entries.filter_map(|entry| {
        let Entry::Message(message) = entry else { return None };
        let variables = references(message.value.as_ref()?).into_iter().filter_map(|reference| match reference {
            Reference::Variable(name) => Some(name),
            _ => None,
        });
        Some((message.id.name, variables.collect()))
    });
    with_variables.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> LanguageCode {
        LanguageCode::parse(text).unwrap()
    }

    #[test]
    fn every_file_belongs_to_a_locale_and_can_be_read() {
        for path in Files::iter().filter(|path| path != "README.md") {
            let (directory, name) = path.strip_suffix(".ftl").unwrap().split_once('/').unwrap();
            assert_eq!(super::super::html_tag(&code(&directory.to_ascii_lowercase())), directory);
            assert!(!name.contains('/'), "{path}");
            let source = String::from_utf8(Files::get(&path).unwrap().data.into_owned()).unwrap();
            assert!(!source.contains('\r'), "{path}");
            if let Err((_, errors)) = FluentResource::try_new(source) {
                panic!("{path}: {errors:?}");
            }
        }
    }

    #[test]
    fn every_locale_has_every_sentence_with_the_same_variables() {
        let english = &*ENGLISH_SENTENCES;
        assert!(english.contains_key("duration-session"));
        for shipped in &*SHIPPED {
            let sentences = sentences(&shipped.resources);
            let ids = |of: &BTreeMap<&'static str, _>| of.keys().copied().collect::<Vec<_>>();
            assert_eq!(ids(&sentences), ids(english), "the sentences of {}", shipped.code);
            for (id, variables) in sentences {
                assert_eq!(&variables, &english[id], "the variables of {id} in {}", shipped.code);
            }
        }
    }

    #[test]
    fn every_sentence_stands_once_and_on_its_own() {
        for shipped in &*SHIPPED {
            let mut ids = BTreeSet::new();
            for entry in shipped.resources.iter().flat_map(|resource| resource.entries()) {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                assert!(ids.insert(id), "{id} stands twice in {}", shipped.code);
                assert!(message.attributes.is_empty(), "{id} has attributes in {}", shipped.code);
                let references = references(message.value.as_ref().unwrap());
                let is_plain =
                    |reference: &Reference<'_>| matches!(reference, Reference::Variable(_) | Reference::Term(_));
                assert!(references.iter().all(is_plain), "{id} in {}: {references:?}", shipped.code);
            }
        }
    }

    #[test]
    fn the_nearest_words_are_found() {
        for (asked, found) in
            [("en", "en"), ("fr", "fr"), ("fr-ca", "fr"), ("zh-tw", "zh-hant"), ("tlh", "en"), ("de-ch", "de")]
        {
            assert_eq!(locale(&code(asked), &[]).code().as_str(), found, "{asked}");
        }
        assert!(is_shipped(&code("fr-ca")));
        assert!(!is_shipped(&code("xx")));
        assert!(shipped().any(|code| code.as_str() == "fr"));
    }

    #[test]
    fn a_locale_without_overrides_is_shared() {
        assert!(Arc::ptr_eq(&locale(&code("fr"), &[]), &locale(&code("fr-ca"), &[])));
    }
}
