//! Texts that a site shows in another language than its visitor reads.

use crate::{
    config::{Code, Diagnostic, fields::Fields},
    language,
    policy::{LanguageCode, Site, Text},
};

/// Warns, once a language of the site, of all texts that have no wording in it.
pub(super) fn check(fields: &Fields<'_>, site: &Site) {
    let Some(list) = fields.get("languages") else { return };
    let texts = texts(site);
    for (item, code) in list.array(fields.problems).unwrap_or_default().iter().zip(site.languages.codes()) {
        // A language without a locale is told already.
        if !language::is_shipped(code) {
            continue;
        }
        let missing: Vec<&str> = texts.iter().filter(|(_, text)| !text.speaks(code)).map(|(name, _)| &**name).collect();
        if !missing.is_empty() {
            let names = listed(&missing);
            let message = format!("no wording in `{code}` for {names}");
            fields.problems.push(
                Diagnostic::warning(Code::MissingWording, &item.place, message)
                    .label("shown in another language")
                    .help(help(code)),
            );
        }
    }
}

/// The first few names, and how many more there are.
fn listed(names: &[&str]) -> String {
    /// How many names a reader takes in.
    const SHOWN: usize = 4;
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] if names.len() <= SHOWN => format!("{} and {last}", first.join(", ")),
        _ => format!("{} and {} more texts", names[..SHOWN].join(", "), names.len() - SHOWN),
    }
}

fn help(code: &LanguageCode) -> String {
    format!(
        "add {code} = \"…\" to each of them; until then it is shown in the site's default language, and marked as such"
    )
}

/// All texts of a site, by what an admin finds them under.
fn texts(site: &Site) -> Vec<(String, &Text)> {
    let mut texts: Vec<(String, &Text)> = Vec::new();
    texts.extend(site.name.as_ref().map(|name| ("`name`".to_owned(), name)));
    texts.push(("`controller.name`".to_owned(), &site.controller.name));
    for service in &site.services {
        let id = &service.id;
        texts.push((format!("`provider` of `{id}`"), &service.provider));
        texts.extend(service.exempt_reason.as_ref().map(|reason| (format!("`exempt_reason` of `{id}`"), reason)));
        for cookie in &service.cookies {
            let name = cookie.names.first().map_or(id.as_str(), |name| name.as_str());
            texts.push((format!("`function` of `{name}`"), &cookie.function));
            texts.push((format!("`purpose` of `{name}`"), &cookie.purpose));
        }
    }
    texts
}
