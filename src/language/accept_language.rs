//! The `Accept-Language` header as Django reads it.

use super::{
    python_text::is_latin1_space,
    variant::{LIMIT, variant},
};
use crate::policy::Languages;

/// The place of the language that the header asks for first among those that the site has.
///
/// One range that Django's grammar does not know voids the whole header.
/// `*` ends the search, and `q=0` is no refusal.
pub(super) fn preferred(header: &[u8], languages: &Languages) -> Option<usize> {
    let header = within_limit(header)?;
    let mut buffer = [0; LIMIT];
    let lower = &mut buffer[..header.len()];
    lower.copy_from_slice(header);
    lower.make_ascii_lowercase();

    // Django sorts by quality, equals in their order, and takes the first range that decides.
    // That is the first one of the highest quality among those that decide, so that one pass will do.
    let mut decided: Option<(u16, Option<usize>)> = None;
    let mut rest = Rest(lower);
    while !rest.0.is_empty() {
        let range = rest.range()?;
        if decided.is_some_and(|(quality, _)| range.quality <= quality) {
            continue;
        }
        if range.tag == "*" {
            decided = Some((range.quality, None));
        } else if let Some(index) = variant(range.tag, languages) {
            decided = Some((range.quality, Some(index)));
        }
    }
    decided.and_then(|(_, index)| index)
}

/// The header where it is short enough, else its ranges that end within the limit.
fn within_limit(header: &[u8]) -> Option<&[u8]> {
    if header.len() <= LIMIT {
        return Some(header);
    }
    header[..LIMIT].iter().rposition(|byte| *byte == b',').filter(|at| *at > 0).map(|at| &header[..at])
}

/// A language range, in lower case, and its quality in thousandths.
struct Range<'a> {
    tag: &'a str,
    quality: u16,
}

/// What is left to read of a header, in lower case.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    /// Takes a range and the comma after it; `None` where the header is not of Django's form.
    fn range(&mut self) -> Option<Range<'a>> {
        let range = Range { tag: self.tag()?, quality: self.quality()? };
        if !self.0.is_empty() {
            self.spaces();
            self.token(b",")?;
            self.spaces();
        }
        Some(range)
    }

    fn tag(&mut self) -> Option<&'a str> {
        if self.token(b"*").is_some() {
            return Some("*");
        }
        let mut end = run(self.0, u8::is_ascii_lowercase)?;
        while let Some((b'-', subtag)) = self.0[end..].split_first() {
            end += 1 + run(subtag, |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())?;
        }
        std::str::from_utf8(self.take(end)).ok()
    }

    /// Takes a weight such as `; q=0.85`; without one the quality is the highest.
    fn quality(&mut self) -> Option<u16> {
        let spaces = self.0.iter().take_while(|byte| is_latin1_space(**byte)).count();
        if self.0.get(spaces) != Some(&b';') {
            return Some(1000);
        }
        self.take(spaces + 1);
        self.spaces();
        self.token(b"q=")?;
        let whole = self.take(1);
        let digits = match self.token(b".") {
            Some(()) => self.take(self.0.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count()),
            None => &[],
        };
        match whole {
            b"0" => Some(digits.iter().zip([100, 10, 1]).map(|(digit, worth)| u16::from(digit - b'0') * worth).sum()),
            b"1" => digits.iter().all(|digit| *digit == b'0').then_some(1000),
            _ => None,
        }
    }

    fn spaces(&mut self) {
        while let Some((byte, rest)) = self.0.split_first()
            && is_latin1_space(*byte)
        {
            self.0 = rest;
        }
    }

    fn token(&mut self, token: &[u8]) -> Option<()> {
        self.0 = self.0.strip_prefix(token)?;
        Some(())
    }

    /// Takes up to `count` octets.
    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count.min(self.0.len()));
        self.0 = rest;
        taken
    }
}

/// How many of the first octets are of one kind: one to eight, else `None`.
fn run(bytes: &[u8], kind: impl Fn(&u8) -> bool) -> Option<usize> {
    let count = bytes.iter().take_while(|byte| kind(byte)).count();
    (1..=8).contains(&count).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::LanguageCode;
    use proptest::prelude::*;

    const CODES: [&str; 7] = ["en", "fr", "pt-br", "pt", "de-ch", "zh-hans", "zh-hant"];

    fn languages() -> Languages {
        let codes = CODES.iter().map(|code| LanguageCode::parse(code).unwrap()).collect();
        Languages::new(codes, &LanguageCode::english()).unwrap()
    }

    /// Django's way: all ranges, sorted, the first that decides.
    fn by_sorting(ranges: &[(String, u16)], languages: &Languages) -> Option<usize> {
        let mut ranges: Vec<_> = ranges.iter().collect();
        ranges.sort_by_key(|(_, quality)| std::cmp::Reverse(*quality));
        let before_star = ranges.iter().take_while(|(tag, _)| tag != "*");
        before_star.into_iter().find_map(|(tag, _)| variant(&tag.to_ascii_lowercase(), languages))
    }

    #[test]
    fn reads_what_django_reads() {
        for (header, found) in [
            (&b"fr"[..], Some("fr")),
            (b"FR", Some("fr")),
            (b"fr,", Some("fr")),
            (b"fr , ", Some("fr")),
            (b"fr,\xa0pt\x85,\x1cen", Some("fr")),
            (b"xx, fr;q=0", Some("fr")),
            (b"en;q=0.9, fr;q=0.901", Some("fr")),
            (b"en;q=0.5,fr;q=0.5", Some("en")),
            (b"fr ; q=1.", Some("fr")),
            (b"en;q=0.,fr;q=1.000", Some("fr")),
            (b"zh-TW", Some("zh-hant")),
            (b"ZH", Some("zh-hans")),
            (b"*", None),
            (b"*,fr", None),
            (b"*;q=0.1,fr;q=0.2", Some("fr")),
            (b"*;q=0.3,fr;q=0.2", None),
            (b"fr;q=0.2,*;q=0.2", Some("fr")),
            (b"", None),
            (b" fr", None),
            (b"fr ", None),
            (b"fr,,en", None),
            (b"fr;level=1", None),
            (b"fr;q=.5", None),
            (b"fr;q=1.0000", None),
            (b"fr;q=1.1", None),
            (b"fr;q =1", None),
            (b"fr;q=", None),
            (b"fr-", None),
            (b"fr_FR", None),
            (b"fran\xe7ais", None),
            (b"fr-123456789", None),
            (b"\xe9", None),
        ] {
            let languages = languages();
            let index = preferred(header, &languages);
            let header = String::from_utf8_lossy(header);
            assert_eq!(index.map(|index| languages.codes()[index].as_str()), found, "{header:?}");
        }
    }

    #[test]
    fn a_long_header_is_cut_at_a_comma() {
        let languages = languages();
        let padded = |end: &str| [&"xx,".repeat(166), end].concat();
        assert_eq!(preferred(padded("fr").as_bytes(), &languages), Some(1), "500 octets");
        assert_eq!(preferred(padded("fr,").as_bytes(), &languages), None, "cut before the last range");
        assert_eq!(preferred([&b"fr,"[..], &[b'x'; 600]].concat().as_slice(), &languages), Some(1));
        assert_eq!(preferred([&b","[..], &[b'x'; 600]].concat().as_slice(), &languages), None);
    }

    proptest! {
        #[test]
        fn no_header_panics(header in proptest::collection::vec(any::<u8>(), 0..600)) {
            preferred(&header, &languages());
        }

        #[test]
        fn agrees_with_sorting(
            ranges in proptest::collection::vec(
                ("(en|fr|pt|pt-BR|PT-pt|de|de-at|zh-tw|zh|xx|x-y|\\*)", 0..=1000_u16),
                0..12,
            ),
            separator in "[ \t\u{1c}]{0,2},[ \t]{0,2}",
        ) {
            let weighted = ranges.iter().map(|(tag, quality)| match quality {
                1000 => tag.clone(),
                _ => format!("{tag} ;q=0.{quality:03}"),
            });
            let header = weighted.collect::<Vec<_>>().join(&separator);
            prop_assert_eq!(preferred(header.as_bytes(), &languages()), by_sorting(&ranges, &languages()));
        }
    }
}
