//! White space as Python sees it.

/// Whether Python's `str.isspace` holds for a character: Unicode's white space and four separators of ASCII.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\x1c'..='\x1f')
}

/// The same for a byte that stands for a character of ISO 8859-1.
pub(super) fn is_latin1_space(byte: u8) -> bool {
    is_space(char::from(byte))
}

/// Python's `str.strip`.
pub(super) fn strip(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// The place of the character number `limit`, counted from nought; `None` where the text has no more than `limit` characters.
pub(super) fn beyond(text: &str, limit: usize) -> Option<usize> {
    // A character has at least one octet, so that most texts need no counting.
    if text.len() <= limit { None } else { text.char_indices().nth(limit).map(|(at, _)| at) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strips_what_python_strips() {
        assert_eq!(strip("\x1c\x1f\u{a0}\u{85}\u{2003} fr\t\u{3000}"), "fr");
        for kept in ["\u{200b}fr", "\0fr", "\u{feff}fr"] {
            assert_eq!(strip(kept), kept);
        }
    }

    #[test]
    fn limits_count_characters() {
        assert_eq!(beyond("éé", 2), None);
        assert_eq!(beyond("ééa", 2), Some(4));
    }
}
