//! The style of every page: one sheet, inlined, with the site's accent in front, allowed by its hash.

use crate::policy::{Color, Theme};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// The sheet that all pages share.
const SHEET: &str = include_str!("../../templates/page.css");

/// The paper of the light and of the dark page, as `page.css` has it.
const PAPER: Color = Color::rgb(0xff, 0xff, 0xff);
const NIGHT: Color = Color::rgb(0x14, 0x16, 0x1a);
const INK: Color = Color::rgb(0x00, 0x00, 0x00);

/// The least contrast of text on its ground (WCAG 2.2, 1.4.3).
const READABLE: f64 = 4.5;

/// The accent of pages that belong to no site.
const ACCENT: Color = Color::rgb(0x1d, 0x4f, 0x91);

/// The sheet with the accent of a site, or with our own.
#[must_use]
pub(super) fn sheet(theme: Option<&Theme>) -> String {
    let accent = theme.map_or(ACCENT, |theme| theme.accent);
    let light = accent.toward(INK, PAPER, READABLE);
    let dark = theme.and_then(|theme| theme.accent_dark).unwrap_or(accent).toward(PAPER, NIGHT, READABLE);
    format!(":root{{--accent-light:{light};--accent-dark:{dark}}}\n{SHEET}")
}

/// The source expression that allows an inlined sheet (CSP Level 3, section 2.3.1).
#[must_use]
pub(super) fn source(sheet: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(sheet.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(accent: &str, accent_dark: Option<&str>) -> Theme {
        Theme {
            accent: Color::parse(accent).unwrap(),
            accent_dark: accent_dark.map(|color| Color::parse(color).unwrap()),
            logo: None,
            home: "https://portal.example/".into(),
        }
    }

    #[test]
    fn a_readable_accent_stays_as_it_is() {
        assert!(
            sheet(Some(&theme("#0b6aa2", Some("#8cc8f0"))))
                .starts_with(":root{--accent-light:#0b6aa2;--accent-dark:#8cc8f0}")
        );
    }

    #[test]
    fn an_accent_is_made_readable_on_both_grounds() {
        for accent in ["#ffff00", "#000000", "#0b6aa2", "#ff7f50"] {
            let sheet = sheet(Some(&theme(accent, None)));
            let color = |name: &str| {
                let at = sheet.find(name).unwrap() + name.len() + 1;
                Color::parse(&sheet[at..at + 7]).unwrap()
            };
            assert!(color("--accent-light").contrast(PAPER) >= READABLE, "{accent}");
            assert!(color("--accent-dark").contrast(NIGHT) >= READABLE, "{accent}");
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_sheet() {
        assert!(SHEET.contains(&format!("--paper: {PAPER}")));
        assert!(SHEET.contains(&format!("--paper: {NIGHT}")));
    }
}
