//! Reading a choice, forgivingly: the platform's script writes it too, and so may anybody.
//!
//! A value is percent-encoded JSON, raw JSON, or either of them as a quoted string with backslash escapes.
//! A key whose value has another form counts as missing, and of a key that stands twice the last counts, as in `JSON.parse`.
//! Work is bounded: a browser keeps no more than 4096 octets, and nested values are skipped without recursion.

use super::stored::{Draft, Key, Stored};
use super::{loose::Loosely, own};
use crate::policy::{PREFERENCES_LIMIT, Site};
use jiff::{SignedDuration, Timestamp};
use percent_encoding::percent_decode;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::{borrow::Cow, fmt};

/// How far a choice may lie in the future before nobody believes it: clocks differ by a day at most.
const CLOCK_SKEW: SignedDuration = SignedDuration::from_hours(24);

impl Stored {
    /// Reads a cookie's value as it came.
    ///
    /// `None` means that no choice was made: what cannot be read, has no `timestamp`, or lies in the future by over a day.
    #[must_use]
    pub fn read(raw: &[u8], site: &Site, now: Timestamp) -> Option<Self> {
        if raw.len() > PREFERENCES_LIMIT {
            return None;
        }
        let stored = own::read(raw, site).or_else(|| forgivingly(raw, site))?;
        (stored.made.duration_since(now) <= CLOCK_SKEW).then_some(stored)
    }
}

/// What a value of any form says.
fn forgivingly(raw: &[u8], site: &Site) -> Option<Stored> {
    let value = unquoted(raw);
    json(&value, site).or_else(|| json(&Cow::from(percent_decode(&value)), site))
}

/// A value without the double quotes around it and the backslash escapes inside (RFC 9110, section 5.6.4), with octal ones as Python writes them.
fn unquoted(raw: &[u8]) -> Cow<'_, [u8]> {
    let Some(inner) = raw.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")) else {
        return Cow::Borrowed(raw);
    };
    let mut text = Vec::with_capacity(inner.len());
    let mut rest = inner;
    loop {
        rest = match rest {
            [b'\\', a @ b'0'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7', after @ ..] => {
                text.push(((a - b'0') << 6) | ((b - b'0') << 3) | (c - b'0'));
                after
            }
            [b'\\', escaped, after @ ..] => {
                text.push(*escaped);
                after
            }
            [plain, after @ ..] => {
                text.push(*plain);
                after
            }
            [] => return Cow::Owned(text),
        };
    }
}

/// The JSON object of a choice; `None` without a `timestamp`.
fn json(text: &[u8], site: &Site) -> Option<Stored> {
    let mut json = serde_json::Deserializer::from_slice(text);
    let draft = (&mut json).deserialize_map(Fields { site }).ok()?;
    json.end().ok()?;
    draft.finish()
}

/// Reads the object.
struct Fields<'a> {
    site: &'a Site,
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = Draft;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut draft = Draft::new(self.site);
        while let Some(key) = map.next_key_seed(KeyOf { site: self.site })? {
            if key == Key::Unknown {
                map.next_value::<IgnoredAny>()?;
            } else {
                draft.put(key, &map.next_value_seed(Loosely)?);
            }
        }
        Ok(draft)
    }
}

/// Reads a key without keeping it.
struct KeyOf<'a> {
    site: &'a Site,
}

impl<'de> DeserializeSeed<'de> for KeyOf<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyOf<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(Key::of(key, self.site))
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::fixture::{common, now};
    use super::super::super::{Asked, PolicyVersion};
    use super::super::{Choice, ReceiptId};
    use super::*;
    use proptest::prelude::*;

    const PLAIN: &str = r#"{"matomo":true,"ga":false,"timestamp":1795262400000}"#;

    fn read(raw: &[u8]) -> Option<Stored> {
        Stored::read(raw, &common(), now())
    }

    /// The answers to `matomo`, `ga` and `ads`.
    fn answers(json: &str) -> Option<Vec<Option<bool>>> {
        read(json.as_bytes()).map(|stored| stored.answers.to_vec())
    }

    #[test]
    fn reads_every_envelope() {
        let plain = read(PLAIN.as_bytes()).unwrap();
        assert_eq!(&*plain.answers, [Some(true), Some(false), None]);
        assert_eq!(plain.made.as_millisecond(), 1_795_262_400_000);
        let octal = PLAIN.replace('"', "\\\"").replace(',', "\\054");
        for raw in [
            "%7B%22matomo%22%3Atrue%2C%22ga%22%3Afalse%2C%22timestamp%22%3A1795262400000%7D".to_owned(),
            "{%22matomo%22:true,%22ga%22:false,%22timestamp%22:1795262400000}".to_owned(),
            "%7b%22matomo%22%3atrue%2c%22ga%22%3afalse%2c%22timestamp%22%3a1795262400000%7d".to_owned(),
            "\"%7B%22matomo%22%3Atrue%2C%22ga%22%3Afalse%2C%22timestamp%22%3A1795262400000%7D\"".to_owned(),
            format!("\"{}\"", PLAIN.replace('"', "\\\"")),
            format!("\"{octal}\""),
            format!("\"{PLAIN}\""),
            format!(" {PLAIN}\t"),
        ] {
            assert_eq!(read(raw.as_bytes()).as_ref(), Some(&plain), "{raw}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_no_choice() {
        let long = format!(r#"{{"ga":true,"timestamp":1,"x":"{}"}}"#, "x".repeat(4096));
        let deep = format!(r#"{{"ga":{}1"#, "[".repeat(4000));
        for raw in [
            &b""[..],
            b"\"",
            b"\"\"",
            b"\"\\",
            b"%",
            b"%7B",
            b"null",
            b"true",
            b"[]",
            b"{}",
            b"\xff\xfe",
            br#"{"ga":true}"#,
            br#"{"ga":true,"timestamp":null}"#,
            br#"{"ga":true,"timestamp":"1795262400000"}"#,
            br#"{"ga":true,"timestamp":1795262400000.5}"#,
            br#"{"ga":true,"timestamp":1e300}"#,
            br#"{"ga":true,"timestamp":99999999999999999999}"#,
            br#"{"ga":true,"timestamp":1795262400000,"timestamp":"x"}"#,
            br#"{"ga":true,"timestamp":1795262400000}}"#,
            br#"{"ga":true,"timestamp":1795262400000"#,
            br#"{"ga":true,"x":"%FF","timestamp":1795262400000"#,
            b"{\"ga\":true,\"\xff\":1,\"timestamp\":1795262400000}",
            long.as_bytes(),
            deep.as_bytes(),
        ] {
            assert_eq!(read(raw), None, "{:?}", String::from_utf8_lossy(raw));
        }
    }

    #[test]
    fn whole_floats_are_whole() {
        for number in ["1795262400000.0", "1.7952624e12", "1795262400000"] {
            let json = format!(r#"{{"timestamp":{number},"until":{number}}}"#);
            let stored = read(json.as_bytes()).unwrap();
            assert_eq!(stored.made.as_millisecond(), 1_795_262_400_000, "{number}");
            assert_eq!(stored.until, Some(stored.made));
        }
    }

    #[test]
    fn a_choice_of_the_far_future_is_none() {
        let at = |hours| {
            let moment = now() + SignedDuration::from_hours(hours);
            read(format!(r#"{{"ga":true,"timestamp":{}}}"#, moment.as_millisecond()).as_bytes())
        };
        assert!(at(-24 * 365).is_some());
        assert!(at(24).is_some());
        assert!(at(25).is_none());
    }

    #[test]
    fn only_a_boolean_is_an_answer() {
        for (json, found) in [
            (r#"{"ga":1,"ads":"true","matomo":null,"timestamp":1}"#, [None, None, None]),
            (r#"{"ga":[true],"ads":{"a":true},"matomo":1.5,"timestamp":1}"#, [None, None, None]),
            (r#"{"ga":true,"ga":false,"ads":false,"ads":true,"timestamp":1}"#, [None, Some(false), Some(true)]),
            (r#"{"ga":true,"ga":"no","timestamp":1}"#, [None, None, None]),
            (r#"{"g\u0061":true,"timestamp":1}"#, [None, Some(true), None]),
            (r#"{"GA":true,"platform":true,"functional_cookies":false,"timestamp":1}"#, [None, None, None]),
            (r#"{"xiti":true,"x":1e999,"y":[[{"ga":true}]],"timestamp":1}"#, [None, None, None]),
        ] {
            assert_eq!(answers(json).unwrap(), found, "{json}");
        }
    }

    #[test]
    fn a_key_of_another_form_counts_as_missing() {
        let json = r#"{"until":"x","policy":"X","asked":"b.0000~a.0000","receipt":"1","gpc":1,"timestamp":1}"#;
        let stored = read(json.as_bytes()).unwrap();
        let Stored { until, policy, asked, gpc, receipt, .. } = stored;
        assert_eq!((until, policy, asked, gpc, receipt), (None, None, None, false, None));
    }

    #[test]
    fn deep_nesting_is_skipped() {
        let nest = |key: &str| format!(r#"{{"{key}":{}{},"timestamp":1}}"#, "[".repeat(2000), "]".repeat(2000));
        assert!(answers(&nest("x")).is_some());
        assert_eq!(answers(&nest("ga")).unwrap(), [None, None, None]);
    }

    fn choices() -> impl Strategy<Value = Choice> {
        let times = (0..1_795_300_000_000_i64, 0..9_000_000_000_000_i64);
        (any::<[bool; 4]>(), times, 0..1_u64 << 48, any::<[u16; 2]>(), any::<Option<u128>>()).prop_map(
            |([a, b, c, gpc], (made, until), policy, [ga, ads], receipt)| Choice {
                answers: common().decidable().map(|service| service.id.clone()).zip([a, b, c]).collect(),
                made: Timestamp::from_millisecond(made).unwrap(),
                until: Timestamp::from_millisecond(until).unwrap(),
                policy: PolicyVersion::parse(&format!("{policy:012x}")).unwrap(),
                asked: Asked::parse(&format!("ads.{ads:04x}~ga.{ga:04x}")).unwrap(),
                gpc,
                receipt: receipt.and_then(|bits| {
                    let hex = format!("{bits:032x}");
                    ReceiptId::parse(&[&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-"))
                }),
            },
        )
    }

    proptest! {
        #[test]
        fn reads_what_it_writes(choice in choices()) {
            let stored = read(choice.value().as_bytes()).unwrap();
            prop_assert_eq!(own::read(choice.value().as_bytes(), &common()), Some(stored.clone()));
            let Choice { answers, made, until, policy, asked, gpc, receipt } = choice;
            prop_assert_eq!(stored, Stored {
                answers: answers.into_iter().map(|(_, yes)| Some(yes)).collect(),
                made,
                until: Some(until),
                policy: Some(policy),
                asked: Some(asked),
                gpc,
                receipt,
            });
        }

        #[test]
        fn both_ways_of_reading_agree(
            choice in choices(),
            cuts in proptest::collection::vec((any::<proptest::sample::Index>(), 0..4_usize), 0..3),
            put in "(%22|%2C|%7B|%7D|%3A|%5C|[ -~]){0,2}",
        ) {
            let mut value = choice.value();
            for (at, length) in cuts {
                let at = at.index(value.len());
                value.replace_range(at..(at + length).min(value.len()), &put);
            }
            if let Some(stored) = own::read(value.as_bytes(), &common()) {
                prop_assert_eq!(Some(stored), forgivingly(value.as_bytes(), &common()), "{}", value);
            }
        }

        #[test]
        fn whatever_octets_come_nothing_breaks(raw in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&raw);
        }
    }
}
