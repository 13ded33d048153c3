//! How much of a site is worded in each of its languages.

use crate::policy::{LanguageCode, Site, Text};
use serde::Serialize;

/// How many of a site's texts are worded in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The language.
    pub language: Box<str>,
    /// How many texts a reader of it gets in it; a name that is the same in every language counts.
    pub worded: usize,
    /// How many texts there are.
    pub texts: usize,
    /// The share in whole percents, 100 only where nothing is missing.
    pub percent: usize,
}

/// The coverage of each language of a site, in the site's order.
#[must_use]
pub fn coverage(site: &Site) -> Vec<Coverage> {
    site.languages.codes().iter().map(|code| of_language(site, code)).collect()
}

fn of_language(site: &Site, code: &LanguageCode) -> Coverage {
    let (mut worded, mut texts) = (0, 0);
    for text in all_texts(site) {
        texts += 1;
        worded += usize::from(text.speaks(code));
    }
    let percent = (100 * worded).checked_div(texts).unwrap_or(100);
    Coverage { language: code.as_str().into(), worded, texts, percent }
}

/// All that an admin has worded on a site.
fn all_texts(site: &Site) -> impl Iterator<Item = &Text> {
    let of_services = site.services.iter().flat_map(|service| {
        let of_cookies = service.cookies.iter().flat_map(|cookie| [&cookie.function, &cookie.purpose]);
        std::iter::once(&service.provider).chain(&service.exempt_reason).chain(of_cookies)
    });
    site.name.iter().chain([&site.controller.name]).chain(of_services)
}
