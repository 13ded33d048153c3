//! The `Cookie` header as Django reads it.

use super::python_text;
use memchr::{memchr, memrchr_iter};
use std::borrow::Cow;

/// The value of the cookie `name` in a raw `Cookie` header, as Django's `parse_cookie` reads it under Python 3.13.
///
/// The last of several cookies of that name wins, a double-quoted value is unquoted, and nothing is percent-decoded.
/// Several header lines are one header, joined with `; `.
#[must_use]
pub fn cookie_value<'a>(header: &'a [u8], name: &str) -> Option<Cow<'a, str>> {
    // Octets that are no UTF-8 become U+FFFD in Django, which no name has: such a name is another's.
    let is_named = |key: &[u8]| std::str::from_utf8(key).is_ok_and(|key| python_text::strip(key) == name);
    // Most names are shorter, or have nothing in common with it, which shows at a glance.
    let may_be_named = |key: &[u8]| key.windows(name.len().max(1)).any(|part| part == name.as_bytes());
    let mut end = header.len();
    let starts = memrchr_iter(b';', header).map(|at| at + 1).chain([0]);
    let mut pairs = starts.map(|start| &header[start..std::mem::replace(&mut end, start.saturating_sub(1))]);
    pairs.find_map(|pair| {
        let equals = memchr(b'=', pair)?;
        let (key, value) = (&pair[..equals], &pair[equals + 1..]);
        (may_be_named(key) && is_named(key)).then(|| unquote(stripped(String::from_utf8_lossy(value))))
    })
}

fn stripped(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(python_text::strip(text)),
        Cow::Owned(text) => Cow::Owned(python_text::strip(&text).to_owned()),
    }
}

/// Python's `http.cookies._unquote`: between double quotes `\ooo` is a character by its octal number and `\c` is `c`.
fn unquote(text: Cow<'_, str>) -> Cow<'_, str> {
    let Some(quoted) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return text;
    };
    if !quoted.contains('\\') {
        return match text {
            Cow::Borrowed(text) => Cow::Borrowed(&text[1..text.len() - 1]),
            Cow::Owned(ref text) => Cow::Owned(text[1..text.len() - 1].to_owned()),
        };
    }
    let mut plain = String::with_capacity(quoted.len());
    let mut rest = quoted;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match (octal(rest.as_bytes()), rest.chars().next()) {
            (Some(number), _) => {
                plain.push(char::from(number));
                rest = &rest[3..];
            }
            // Python's `.` is any character but the line feed.
            (None, Some('\n') | None) => plain.push('\\'),
            (None, Some(c)) => {
                plain.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// The number that three octal digits make at the start, up to `377`.
fn octal(bytes: &[u8]) -> Option<u8> {
    match bytes {
        [a @ b'0'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7', ..] => Some((a - b'0') * 64 + (b - b'0') * 8 + (c - b'0')),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_django_reads() {
        for (header, value) in [
            (&b"lang=fr"[..], Some("fr")),
            (b"a=b; lang=fr;c", Some("fr")),
            (b"lang=fr; lang=de", Some("de")),
            (b"lang=fr; lang=", Some("")),
            (b"lang=fr; lang", Some("fr")),
            (b"\xc2\xa0lang\x1f =\t fr \x0b", Some("fr")),
            (b"lang=a=b", Some("a=b")),
            (b"lang=%66r", Some("%66r")),
            (b"Lang=fr", None),
            (b"xlang=fr", None),
            (b"l\xe9=1; lang=fr", Some("fr")),
            (b"lang\xe9=fr", None),
            (b"lang=f\xffr", Some("f\u{fffd}r")),
            (b"lang=\xff \xa0", Some("\u{fffd} \u{fffd}")),
            (b"lang=\"fr\"", Some("fr")),
            (b"lang=\"f\\162\"", Some("fr")),
            (b"lang=\"\\377\\400\\\"\\\\\\", Some("\"\\377\\400\\\"\\\\\\")),
            (b"lang=\"\\377\\400\\\"\\\\\"", Some("\u{ff}400\"\\")),
            (b"lang=\"a\\\"", Some("a\\")),
            (b"lang=\"a\\\n\"", Some("a\\\n")),
            (b"lang=\"\xff\"", Some("\u{fffd}")),
            (b"lang=\"", Some("\"")),
            (b"lang=\"\"", Some("")),
            (b"lang=\"fr", Some("\"fr")),
            (b"", None),
            (b"lang", None),
        ] {
            let found = cookie_value(header, "lang");
            assert_eq!(found.as_deref(), value, "{}", String::from_utf8_lossy(header));
        }
    }

    #[test]
    fn the_usual_value_is_borrowed() {
        assert!(matches!(cookie_value(b"lang=fr", "lang"), Some(Cow::Borrowed("fr"))));
        assert!(matches!(cookie_value(b"lang=\"fr\"", "lang"), Some(Cow::Borrowed("fr"))));
    }

    proptest! {
        #[test]
        fn no_header_panics(header in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = cookie_value(&header, "lang");
        }

        #[test]
        fn no_value_panics(value in "[\"\\\\0-9é\n ;=]{0,20}") {
            let _ = cookie_value(format!("lang=\"{value}\"").as_bytes(), "lang");
        }

        #[test]
        fn the_last_plain_value_is_found(first in "[a-z%+-]{0,9}", last in "[a-z%+-]{0,9}") {
            let header = format!("x=1; lang={first} ; lang= {last}; y");
            let found = cookie_value(header.as_bytes(), "lang");
            prop_assert_eq!(found.as_deref(), Some(last.as_str()));
        }
    }
}
