//! The site's language that a code asks for.

use super::python_text;
use crate::policy::Languages;

/// How many characters of a code Django looks at (`LANGUAGE_CODE_MAX_LENGTH`).
pub(super) const LIMIT: usize = 500;

/// The place in [`Languages::codes`] of the language that `code` asks for, as Django's `get_supported_language_variant` finds it.
///
/// Tries the code, its script where China's regions imply one, and its shorter forms; at last any language that is longer than the shortest form.
/// Letter case counts in the second and in the last step only, as it does in Django.
#[must_use]
pub fn variant(code: &str, languages: &Languages) -> Option<usize> {
    let code = within_limit(code)?;
    let codes = languages.codes();
    let shorter = code.rmatch_indices('-').map(|(at, _)| &code[..at]);
    std::iter::once(code)
        .chain(chinese_script(code))
        .chain(shorter)
        .find_map(|wanted| codes.iter().position(|supported| lowers_to(wanted, supported.as_str())))
        .or_else(|| {
            let generic = code.split('-').next()?;
            let is_longer = |code: &str| code.strip_prefix(generic).is_some_and(|rest| rest.starts_with('-'));
            codes.iter().position(|supported| is_longer(supported.as_str()))
        })
}

/// The code where it is short enough, else what lies before the last hyphen within the limit.
fn within_limit(code: &str) -> Option<&str> {
    let Some(end) = python_text::beyond(code, LIMIT) else { return Some(code) };
    code[..end].rfind('-').filter(|at| *at > 0).map(|at| &code[..at])
}

/// The script in which Chinese is written in a region; Django knows these six codes, in lower case.
pub(super) fn chinese_script(code: &str) -> Option<&'static str> {
    match code {
        "zh-cn" | "zh-my" | "zh-sg" => Some("zh-hans"),
        "zh-hk" | "zh-mo" | "zh-tw" => Some("zh-hant"),
        _ => None,
    }
}

/// Whether Python's `wanted.lower()` is `code`, which is ASCII and in lower case.
fn lowers_to(wanted: &str, code: &str) -> bool {
    // The kelvin sign lowers to an ASCII `k`; nothing else outside ASCII lowers into it.
    wanted.eq_ignore_ascii_case(code)
        || !wanted.is_ascii() && wanted.chars().flat_map(char::to_lowercase).eq(code.chars())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::LanguageCode;

    fn languages(codes: &[&str]) -> Languages {
        let codes: Vec<_> = codes.iter().map(|code| LanguageCode::parse(code).unwrap()).collect();
        let default = codes[0].clone();
        Languages::new(codes, &default).unwrap()
    }

    #[test]
    fn finds_what_django_finds() {
        let languages = languages(&["en", "fr", "pt-br", "pt", "de-ch", "zh-hans", "zh-hant", "ko"]);
        for (code, found) in [
            ("fr", Some("fr")),
            ("FR", Some("fr")),
            ("fr-CA", Some("fr")),
            ("fr-", Some("fr")),
            ("pt-PT", Some("pt")),
            ("PT-br", Some("pt-br")),
            ("de", Some("de-ch")),
            ("de-at", Some("de-ch")),
            ("DE", None),
            ("zh-tw", Some("zh-hant")),
            ("zh-TW", Some("zh-hans")),
            ("zh--tw", Some("zh-hans")),
            ("ZH", None),
            ("pt_BR", None),
            ("", None),
            ("-fr", None),
            ("-", None),
            ("f", None),
            ("\u{212a}o", Some("ko")),
            ("fr ", None),
        ] {
            let index = variant(code, &languages);
            assert_eq!(index.map(|index| languages.codes()[index].as_str()), found, "{code:?}");
        }
    }

    #[test]
    fn a_long_code_is_cut_at_a_hyphen() {
        let languages = languages(&["en", "fr"]);
        let french = |length: usize| format!("fr{}", "-x".repeat(length / 2 - 1));
        assert_eq!(variant(&french(500), &languages), Some(1));
        assert_eq!(variant(&french(600), &languages), Some(1));
        assert_eq!(variant(&format!("fr{}-x", "é".repeat(600)), &languages), None);
        assert_eq!(variant(&format!("fr-{}", "é".repeat(497)), &languages), Some(1), "500 characters");
        assert_eq!(variant(&format!("-{}", "x".repeat(600)), &languages), None);
    }
}
