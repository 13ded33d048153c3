//! Colours of a theme, and whether they can be read.

use std::fmt;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    red: u8,
    green: u8,
    blue: u8,
}

/// Why a text is not a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a colour is `#` and six hexadecimal digits, such as `#0b6aa2`")]
pub struct ColorError;

impl Color {
    /// Parses `#0b6aa2`.
    ///
    /// # Errors
    /// [`ColorError`] for any other form.
    pub fn parse(text: &str) -> Result<Self, ColorError> {
        let digits = text.strip_prefix('#').ok_or(ColorError)?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(ColorError);
        }
        let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| ColorError);
        Ok(Self { red: channel(0)?, green: channel(2)?, blue: channel(4)? })
    }

    /// A colour by its channels.
    #[must_use]
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// The contrast ratio between two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This colour mixed with `target` in the least of 64 steps that reaches `ratio` against `ground`; `target` itself if none does.
    #[must_use]
    pub fn toward(self, target: Self, ground: Self, ratio: f64) -> Self {
        (0..=64_u16).map(|step| self.mix(target, step)).find(|color| color.contrast(ground) >= ratio).unwrap_or(target)
    }

    /// This colour with `step` 64ths of `other` in it.
    fn mix(self, other: Self, step: u16) -> Self {
        let channel = |from: u8, to: u8| {
            let mixed = (u16::from(from) * (64 - step) + u16::from(to) * step) / 64;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Self {
            red: channel(self.red, other.red),
            green: channel(self.green, other.green),
            blue: channel(self.blue, other.blue),
        }
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(self.red) + 0.7152 * channel(self.green) + 0.0722 * channel(self.blue)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: Color = Color::rgb(0, 0, 0);
    const WHITE: Color = Color::rgb(255, 255, 255);

    #[test]
    fn reads_what_it_writes() {
        assert_eq!(Color::parse("#0b6aa2").unwrap().to_string(), "#0b6aa2");
        for text in ["0b6aa2", "#0b6aa", "#0b6aag", "#éé", "blue", ""] {
            assert_eq!(Color::parse(text), Err(ColorError), "{text}");
        }
    }

    #[test]
    fn contrast_runs_from_1_to_21() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 1e-9);
        assert!((WHITE.contrast(WHITE) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn lightens_only_as_far_as_needed() {
        let accent = Color::parse("#0b6aa2").unwrap();
        let light = accent.toward(WHITE, BLACK, 7.0);
        assert!(light.contrast(BLACK) >= 7.0 && light.contrast(BLACK) < 8.0, "{light}");
        assert_eq!(WHITE.toward(WHITE, BLACK, 4.5), WHITE);
    }
}
