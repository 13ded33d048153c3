//! Reading a choice in the very form that we write: most of what comes, at a fraction of the work.
//!
//! What differs by a single octet is left to the forgiving way; a property test holds the two against each other.

use super::loose::Loose;
use super::stored::{Draft, Key, Stored};
use crate::policy::Site;

/// The choice in a percent-encoded JSON object without white space or escapes; `None` for any other form.
pub(super) fn read(raw: &[u8], site: &Site) -> Option<Stored> {
    let mut rest = Rest(raw);
    let mut draft = Draft::new(site);
    rest.token(b"%7B")?;
    loop {
        rest.token(b"%22")?;
        let key = rest.plain()?;
        rest.token(b"%22%3A")?;
        let value = if rest.token(b"%22").is_some() {
            let text = rest.plain()?;
            rest.token(b"%22")?;
            Loose::Text(text.into())
        } else {
            match rest.plain()? {
                "true" => Loose::Flag(true),
                "false" => Loose::Flag(false),
                number => Loose::Whole(whole(number)?),
            }
        };
        draft.put(Key::of(key, site), &value);
        if rest.token(b"%2C").is_none() {
            rest.token(b"%7D")?;
            return if rest.0.is_empty() { draft.finish() } else { None };
        }
    }
}

/// A number of JSON without sign, fraction or exponent.
fn whole(number: &str) -> Option<i64> {
    let is_canonical = number == "0" || number.starts_with(|digit| matches!(digit, '1'..='9'));
    if is_canonical && number.bytes().all(|octet| octet.is_ascii_digit()) { number.parse().ok() } else { None }
}

/// What is left to read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn token(&mut self, token: &[u8]) -> Option<()> {
        self.0 = self.0.strip_prefix(token)?;
        Some(())
    }

    /// The octets up to the next percent sign, all of which stand for themselves in a URL component and in a string of JSON.
    fn plain(&mut self) -> Option<&'a str> {
        let is_plain = |octet: &u8| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_' | b'.' | b'~');
        let end = self.0.iter().position(|octet| !is_plain(octet)).unwrap_or(self.0.len());
        let (plain, rest) = self.0.split_at(end);
        self.0 = rest;
        std::str::from_utf8(plain).ok()
    }
}
