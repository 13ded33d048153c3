//! Reading a choice in the very form that we write: most of what comes, at a fraction of the work.
//!
//! What differs by a single octet is left to the forgiving way; a property test holds the two against each other.

use super::loose::Loose;
use super::stored::{Draft, Key, Stored};
use crate::policy::Site;

/// The choice in a percent-encoded JSON object without white space or escapes; `None` for any other form.
pub(super) fn read(raw: &[u8], site: &Site) -> Option<Stored> {
    let mut rest = Rest(std::str::from_utf8(raw).ok()?);
    let mut draft = Draft::new(site);
    rest.token("%7B")?;
    loop {
        rest.token("%22")?;
        let key = rest.plain();
        rest.token("%22%3A")?;
        let value = if rest.token("%22").is_some() {
            let text = rest.plain();
            rest.token("%22")?;
            Loose::Text(text.into())
        } else {
            match rest.plain() {
                "true" => Loose::Flag(true),
                "false" => Loose::Flag(false),
                number => Loose::Whole(whole(number)?),
            }
        };
        draft.put(Key::of(key, site), &value);
        if rest.token("%2C").is_none() {
            rest.token("%7D")?;
            return if rest.0.is_empty() { draft.finish() } else { None };
        }
    }
}

/// A number of JSON without sign, fraction or exponent.
fn whole(number: &str) -> Option<i64> {
    let is_canonical = number == "0" || number.starts_with(|digit| matches!(digit, '1'..='9'));
    if is_canonical && number.bytes().all(|octet| octet.is_ascii_digit()) { number.parse().ok() } else { None }
}

/// The octets that stand for themselves in a URL component as well as in a string of JSON.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut octet = 0_u8;
    while octet < 128 {
        plain[octet as usize] = octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_' | b'.' | b'~');
        octet += 1;
    }
    plain
};

/// What is left to read.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn token(&mut self, token: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(token)?;
        Some(())
    }

    /// Takes what stands for itself, up to the next octet that does not.
    fn plain(&mut self) -> &'a str {
        let end = self.0.bytes().position(|octet| !PLAIN[usize::from(octet)]).unwrap_or(self.0.len());
        let (plain, rest) = self.0.split_at(end);
        self.0 = rest;
        plain
    }
}
