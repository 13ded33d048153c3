//! Colours that can be read (WCAG 2.2, 1.4.3).

use super::Subject;
use crate::{
    config::{Code, Diagnostic, shape::THEME},
    policy::Color,
};

/// The least contrast of text on its ground.
const READABLE: f64 = 4.5;

/// The grounds of the light and of the dark page.
const PAPER: Color = Color::rgb(0xff, 0xff, 0xff);
const NIGHT: Color = Color::rgb(0x14, 0x16, 0x1a);

pub(super) fn check(subject: &Subject<'_>) {
    let theme = &subject.site.theme;
    let colors = [
        (Some(theme.accent), "accent", PAPER, Code::AccentContrast, "white", Color::rgb(0, 0, 0)),
        (theme.accent_dark, "accent_dark", NIGHT, Code::AccentDarkContrast, "the dark page", PAPER),
    ];
    for (color, key, ground, code, ground_name, toward) in colors {
        let Some(color) = color else { continue };
        let contrast = color.contrast(ground);
        if contrast < READABLE {
            let readable = color.toward(toward, ground, READABLE);
            // Cut, not rounded: 4.49 must not be shown as 4.5.
            let shown = (contrast * 10.0).floor() / 10.0;
            subject.report(
                Diagnostic::warning(
                    code,
                    &subject.place("theme", &THEME, key),
                    format!("`{color}` on {ground_name} has a contrast of {shown:.1} to 1; text needs 4.5 to 1"),
                )
                .help(format!("the page shows `{readable}` instead: write that, or another that can be read")),
            );
        }
    }
}
