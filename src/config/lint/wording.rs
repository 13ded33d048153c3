//! Texts that steer, or say nothing (GDPR, articles 5(1)(a) and 12(1)).

use super::Subject;
use crate::{
    config::{Code, Diagnostic, Place, Problems, read::ReadService, shape::CONTROLLER},
    policy::Text,
};

/// Praise in place of a purpose, by language, in lower case.
#[rustfmt::skip]
static STEERING: [(&str, &[&str]); 6] = [
    ("en", &["your experience", "user experience", "best experience", "better experience", "enjoy the site", "enjoy our", "to serve you better", "make the most of"]),
    ("fr", &["votre expérience", "expérience utilisateur", "meilleure expérience", "profiter pleinement", "mieux vous servir", "vous satisfaire"]),
    ("de", &["ihr erlebnis", "nutzererlebnis", "nutzungserlebnis", "besseres erlebnis", "beste erlebnis", "bestmöglich"]),
    ("es", &["su experiencia", "tu experiencia", "experiencia de usuario", "mejor experiencia", "servirle mejor"]),
    ("it", &["la tua esperienza", "la sua esperienza", "esperienza utente", "migliore esperienza", "esperienza migliore"]),
    ("nl", &["uw ervaring", "jouw ervaring", "je ervaring", "gebruikerservaring", "betere ervaring", "beste ervaring"]),
];

/// Purposes that are none, in lower case.
const VAGUE: [&str; 22] = [
    "analytics",
    "cookie",
    "cookies",
    "essential",
    "functional",
    "marketing",
    "misc",
    "necessary",
    "other",
    "statistics",
    "technical",
    "various",
    "autre",
    "divers",
    "fonctionnel",
    "nécessaire",
    "statistiques",
    "technique",
    "notwendig",
    "technisch",
    "técnica",
    "tecnico",
];

/// Words that stand where others are to come, in lower case.
const PLACEHOLDERS: [&str; 10] = ["…", "...", "-", "?", "todo", "tbd", "fixme", "xxx", "à compléter", "lorem ipsum"];

pub(super) fn check(subject: &Subject<'_>) {
    let site = subject.site;
    let controller = subject.place("controller", &CONTROLLER, "name");
    let problems = subject.fields.problems;
    check_placeholder(&site.controller.name, &controller, problems);
    if let Some((name, node)) = site.name.as_ref().zip(subject.fields.get("name")) {
        check_placeholder(name, &node.place, problems);
    }
}

/// The words of a service, whichever site it stands on.
pub(super) fn check_service(read: &ReadService, problems: &Problems) {
    let (service, places) = (&read.service, &read.places);
    check_placeholder(&service.provider, places.keys.of("provider"), problems);
    if let Some(reason) = &service.exempt_reason {
        check_words(reason, places.keys.of("exempt_reason"), problems);
    }
    for row in super::rows(read) {
        let (cookie, keys) = (row.cookie, &row.places.keys);
        check_words(&cookie.function, keys.of("function"), problems);
        check_words(&cookie.purpose, keys.of("purpose"), problems);
        let is_vague =
            wordings(&cookie.purpose).any(|(_, words)| VAGUE.contains(&words.to_lowercase().trim_end_matches('.')));
        if is_vague || cookie.purpose == cookie.function {
            problems.push(
                Diagnostic::warning(
                    Code::PurposeSaysNothing,
                    keys.of("purpose"),
                    "this purpose does not say what the cookie is for",
                )
                .help("say in plain words what it does, such as \"To remember what is in the basket\"".to_owned()),
            );
        }
    }
}

/// A text's wordings, each with its language.
fn wordings(text: &Text) -> impl Iterator<Item = (Option<&str>, &str)> {
    let (plain, by_language) = match text {
        Text::Plain(words) => (Some((None, &**words)), &[][..]),
        Text::ByLanguage(wordings) => (None, &**wordings),
    };
    plain.into_iter().chain(by_language.iter().map(|(code, words)| (Some(code.as_str()), &**words)))
}

fn check_words(text: &Text, place: &Place, problems: &Problems) {
    check_placeholder(text, place, problems);
    if let Some(praise) = wordings(text).find_map(|(language, words)| steering(language, words)) {
        problems.push(
            Diagnostic::warning(
                Code::SteeringText,
                place,
                format!("\"{praise}\" praises, and does not say what happens"),
            )
            .help("say what is kept and what it is used for; let visitors judge whether that is good".to_owned()),
        );
    }
}

fn check_placeholder(text: &Text, place: &Place, problems: &Problems) {
    let is_placeholder = |words: &str| {
        let lower = words.to_lowercase();
        PLACEHOLDERS.contains(&&*lower)
            || ["todo ", "todo:", "lorem ipsum"].iter().any(|start| lower.starts_with(start))
    };
    if let Some((_, words)) = wordings(text).find(|(_, words)| is_placeholder(words)) {
        problems.push(
            Diagnostic::warning(
                Code::PlaceholderText,
                place,
                format!("\"{words}\" is still to be written: visitors would read it"),
            )
            .help("write what is to stand there".to_owned()),
        );
    }
}

/// The praise in a wording; without a language it may be in any.
fn steering(language: Option<&str>, words: &str) -> Option<&'static str> {
    let lower = words.to_lowercase();
    let speaks = |known: &str| language.is_none_or(|code| code.split('-').next() == Some(known));
    STEERING
        .iter()
        .filter(|(known, _)| speaks(known))
        .flat_map(|(_, phrases)| *phrases)
        .find(|phrase| lower.contains(**phrase))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn praise_is_found_in_its_language() {
        for (language, words, found) in [
            (Some("en"), "To improve your experience", Some("your experience")),
            (Some("fr-ca"), "Améliorer votre expérience", Some("votre expérience")),
            (None, "Pour améliorer votre expérience", Some("votre expérience")),
            (Some("de"), "Your experience", None),
            (Some("en"), "To count visits", None),
        ] {
            assert_eq!(steering(language, words), found, "{words}");
        }
    }
}
