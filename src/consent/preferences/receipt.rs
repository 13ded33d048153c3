//! The id of a receipt, as the cookie carries it.

use std::fmt;

/// A receipt's id: a UUID in lower case (RFC 9562, section 4). Nothing is read out of it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReceiptId(u128);

impl ReceiptId {
    /// The id that is this UUID.
    #[must_use]
    pub const fn new(uuid: u128) -> Self {
        Self(uuid)
    }

    /// Parses 32 lower-case hex digits in groups of 8, 4, 4, 4 and 12.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 36 {
            return None;
        }
        let digits = text.bytes().enumerate().try_fold(0_u128, |digits, (at, octet)| match (at, octet) {
            (8 | 13 | 18 | 23, b'-') => Some(digits),
            (8 | 13 | 18 | 23, _) => None,
            (_, b'0'..=b'9') => Some(digits << 4 | u128::from(octet - b'0')),
            (_, b'a'..=b'f') => Some(digits << 4 | u128::from(octet - b'a' + 10)),
            _ => None,
        });
        digits.map(Self)
    }
}

impl fmt::Display for ReceiptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:032x}", self.0);
        let group = |from, to| digits.get(from..to).unwrap_or_default();
        write!(f, "{}-{}-{}-{}-{}", group(0, 8), group(8, 12), group(12, 16), group(16, 20), group(20, 32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        let id = "01934f2e-7a40-7000-8000-0123456789ab";
        assert_eq!(ReceiptId::parse(id).unwrap().to_string(), id);
        assert_eq!(ReceiptId::parse(&"0".repeat(36)), None);
        for text in ["", "0193", &id.to_uppercase(), &id.replace('-', "_"), &format!("{id}0"), &id.replace('a', "g")] {
            assert_eq!(ReceiptId::parse(text), None, "{text}");
        }
    }
}
