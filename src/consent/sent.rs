//! The cookies that a browser sent, as the octets that came.

use crate::policy::PREFERENCES_COOKIE;
use memchr::{memchr, memchr_iter};

/// The `Cookie` header lines of a request: hostile octets, not always UTF-8.
///
/// HTTP/2 allows several lines (RFC 9113, section 8.2.3).
#[derive(Clone, Copy, Debug, Default)]
pub struct Sent<'a>(&'a [&'a [u8]]);

/// The parts of a header between its semicolons.
fn split(header: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut start = 0;
    let ends = memchr_iter(b';', header).chain([header.len()]);
    ends.map(move |end| &header[std::mem::replace(&mut start, end + 1)..end])
}

impl<'a> Sent<'a> {
    /// The cookies of these header lines.
    #[must_use]
    pub const fn new(headers: &'a [&'a [u8]]) -> Self {
        Self(headers)
    }

    /// All names and values, without the white space around them; what has no `=` is no cookie.
    pub fn pairs(self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> {
        self.0.iter().flat_map(|header| split(header)).filter_map(|pair| {
            let equals = memchr(b'=', pair)?;
            Some((pair[..equals].trim_ascii(), pair[equals + 1..].trim_ascii()))
        })
    }

    /// The values of every `cookies_preferences`, in the order of the browser.
    pub fn preferences(self) -> impl Iterator<Item = &'a [u8]> {
        self.pairs().filter(|(name, _)| *name == PREFERENCES_COOKIE.as_bytes()).map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_cookie_of_the_name() {
        for (headers, found) in [
            (&[][..], &[][..]),
            (&[&b""[..]], &[]),
            (&[b"a=b; cookies_preferences=1"], &[&b"1"[..]]),
            (&[b"cookies_preferences=1;cookies_preferences=2"], &[b"1", b"2"]),
            (&[b"cookies_preferences=1", b"x=\xff\xfe; cookies_preferences=2"], &[b"1", b"2"]),
            (&[b" \tcookies_preferences = a=b= \t;"], &[b"a=b="]),
            (&[b"cookies_preferences"], &[]),
            (&[b"cookies_preferences="], &[b""]),
            (&[b"Cookies_Preferences=1; xcookies_preferences=2; cookies_preferences2=3"], &[]),
            (&[b"=cookies_preferences=1; ;;"], &[]),
        ] {
            assert_eq!(Sent::new(headers).preferences().collect::<Vec<_>>(), found, "{headers:?}");
        }
    }
}
