//! The languages of a site.

use crate::{
    config::{Code, Diagnostic, Place, Problems, fields::Fields, suggest::did_you_mean, tree::Node},
    language,
    policy::{LanguageCode, LanguageCodeError, Languages},
};
use std::collections::HashMap;

/// `languages` and `default_language`.
pub(super) fn languages(site: &Fields<'_>) -> Option<Languages> {
    let list = site.require("languages");
    let codes = list.map(|node| codes(site, node));
    let default = site
        .require("default_language")
        .and_then(|node| Some((node, code(node.string(site.problems)?, &node.place, site.problems)?)));
    let ((list, codes), (node, default)) = (list.zip(codes)?, default?);
    let all_read = list.array(site.problems).is_some_and(|items| items.len() == codes.len());
    if !codes.contains(&default) && all_read && !codes.is_empty() {
        unknown_default(site, list, node, &codes, &default);
        return None;
    }
    Languages::new(codes, &default).ok()
}

/// The codes of the list that are right, each once.
fn codes(site: &Fields<'_>, node: &Node) -> Vec<LanguageCode> {
    let problems = site.problems;
    if node.array(problems).is_some_and(<[_]>::is_empty) {
        node.report(Code::EmptyList, "a site needs at least one language".to_owned(), None, problems);
    }
    let mut seen: HashMap<LanguageCode, Place> = HashMap::new();
    let mut codes = Vec::new();
    for item in node.array(problems).unwrap_or_default() {
        let Some(code) = item.string(problems).and_then(|text| code(text, &item.place, problems)) else { continue };
        let place = item.place.clone();
        if let Some(first) = seen.get(&code) {
            problems.push(
                Diagnostic::error(Code::DuplicateLanguage, &place, format!("`{code}` stands in the list twice"))
                    .related(first, "first here"),
            );
            continue;
        }
        if !language::is_shipped(&code) {
            problems.push(
                Diagnostic::warning(Code::MissingLocale, &place, format!("no sentences are shipped in `{code}` yet"))
                    .label("falls back to English")
                    .help("the page works all the same, in English and marked as such".to_owned()),
            );
        }
        seen.insert(code.clone(), place);
        codes.push(code);
    }
    codes
}

/// A language code at a place, be it a value, a key or the name of a file.
pub(in crate::config) fn code(text: &str, place: &Place, problems: &Problems) -> Option<LanguageCode> {
    LanguageCode::parse(text)
        .map_err(|error| {
            let help = match &error {
                LanguageCodeError::Spelling(right) => Some(format!("write `{right}`")),
                LanguageCodeError::Shape => None,
            };
            problems.push(Diagnostic::error(Code::BadLanguage, place, error.to_string()).help(help));
        })
        .ok()
}

/// Reports a default outside the list, in the site's own file where it has a part in it.
fn unknown_default(site: &Fields<'_>, list: &Node, node: &Node, codes: &[LanguageCode], default: &LanguageCode) {
    let message = format!("the default language `{default}` is none of the site's languages");
    let (place, other, label) = if node.place.same_file(site.place()) || !list.place.same_file(site.place()) {
        (&node.place, &list.place, "the site's languages")
    } else {
        (&list.place, &node.place, "the default language")
    };
    let help = did_you_mean(default.as_str(), codes.iter().map(LanguageCode::as_str))
        .unwrap_or_else(|| format!("add `{default}` to `languages`, or name one of them"));
    site.problems.push(Diagnostic::error(Code::BadDefaultLanguage, place, message).help(help).related(other, label));
}
