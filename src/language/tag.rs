//! Language tags for HTML, and the direction of scripts.

use crate::policy::LanguageCode;

/// The code as a language tag in its usual letter case (RFC 5646, section 2.1.1): `zh-hans` → `zh-Hans`, `pt-br` → `pt-BR`.
#[must_use]
pub fn html_tag(code: &LanguageCode) -> String {
    let mut tag = String::with_capacity(code.as_str().len());
    let mut after_singleton = false;
    for (place, part) in code.as_str().split('-').enumerate() {
        if place > 0 {
            tag.push('-');
        }
        match part.len() {
            2 if place > 0 && !after_singleton => tag.push_str(&part.to_ascii_uppercase()),
            4 if place > 0 && !after_singleton => {
                tag.push_str(&part[..1].to_ascii_uppercase());
                tag.push_str(&part[1..]);
            }
            _ => tag.push_str(part),
        }
        after_singleton |= part.len() == 1;
    }
    tag
}

/// The direction in which a language is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Languages that are written from right to left where no script is named (CLDR's likely scripts).
const RTL_LANGUAGES: [&str; 27] = [
    "ar", "arc", "arz", "azb", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn",
    "nqo", "pnb", "ps", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
];

/// Scripts that are written from right to left.
const RTL_SCRIPTS: [&str; 11] =
    ["adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa"];

/// The direction in which a language is read: by its script where the code names one, else by the script it is usually written in.
#[must_use]
pub fn direction_of(code: &LanguageCode) -> Direction {
    let mut parts = code.as_str().split('-');
    let language = parts.next().unwrap_or_default();
    let script = parts.next().filter(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    let is_rtl = match script {
        Some(script) => RTL_SCRIPTS.contains(&script),
        None => RTL_LANGUAGES.contains(&language),
    };
    if is_rtl { Direction::Rtl } else { Direction::Ltr }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> LanguageCode {
        LanguageCode::parse(text).unwrap()
    }

    #[test]
    fn tags_have_their_usual_case() {
        for (text, tag) in [
            ("fr", "fr"),
            ("pt-br", "pt-BR"),
            ("zh-hans", "zh-Hans"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("es-419", "es-419"),
            ("de-ch-1901", "de-CH-1901"),
            ("ca-es-valencia", "ca-ES-valencia"),
            ("en-x-ab-abcd", "en-x-ab-abcd"),
        ] {
            assert_eq!(html_tag(&code(text)), tag);
        }
    }

    #[test]
    fn a_named_script_decides_the_direction() {
        for (text, direction) in [
            ("en", "ltr"),
            ("ar", "rtl"),
            ("ar-dz", "rtl"),
            ("he", "rtl"),
            ("ckb", "rtl"),
            ("fa-ir", "rtl"),
            ("ug", "rtl"),
            ("ur", "rtl"),
            ("ar-latn", "ltr"),
            ("az", "ltr"),
            ("az-arab", "rtl"),
            ("zh-hans", "ltr"),
            ("de-1901", "ltr"),
        ] {
            assert_eq!(direction_of(&code(text)).as_str(), direction, "{text}");
        }
    }
}
