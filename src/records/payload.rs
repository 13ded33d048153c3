//! The payload of an entry: canonical JSON (RFC 8785), without white space and with its keys sorted.
//!
//! Each payload holds 128 random bits, so that nobody can find out by trying what a bare hash stands for.

use super::chain::{Draft, Hash, Kind};
use super::ranges::Ranges;
use super::record::{Method, Record, ServiceState};
use crate::consent::{Decision, NoticeHash, PolicyVersion, ReceiptId};
use crate::policy::{Basis, Category, Domain, LanguageCode, Party, ServiceId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The version of the payloads' form.
const VERSION: u32 = 1;

/// The payload of a consent; its fields stand in the order of their names, as do those of the others.
#[derive(Debug, Serialize, Deserialize)]
struct Consent<'a> {
    at: Cow<'a, str>,
    decision: Cow<'a, str>,
    gpc: bool,
    language: Cow<'a, str>,
    method: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    notice: Option<Cow<'a, str>>,
    policy: Cow<'a, str>,
    preview: bool,
    receipt: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    replaces: Option<Cow<'a, str>>,
    salt: Cow<'a, str>,
    services: Vec<Service<'a>>,
    site: Cow<'a, str>,
    until: Cow<'a, str>,
    version: u32,
}

#[derive(Debug, Serialize, Deserialize)]
struct Service<'a> {
    answer: bool,
    basis: Cow<'a, str>,
    category: Cow<'a, str>,
    id: Cow<'a, str>,
    party: Cow<'a, str>,
}

/// The payload of a purge or an erasure.
#[derive(Debug, Serialize, Deserialize)]
struct Forgotten<'a> {
    at: Cow<'a, str>,
    entries: Cow<'a, str>,
    salt: Cow<'a, str>,
    version: u32,
}

/// Why a payload cannot be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum PayloadError {
    #[error("it is no payload of its kind: {0}")]
    Json(#[from] serde_json::Error),
    #[error("its version is {0}, and this program knows {VERSION}")]
    Version(u32),
    #[error("its `{0}` has no meaning")]
    Field(&'static str),
    #[error("the system gives no random numbers: {0}")]
    Random(getrandom::Error),
}

/// The entry that keeps a record.
pub(super) fn of_record(record: &Record) -> Result<Draft, PayloadError> {
    let services = record.services.iter().map(|service| Service {
        answer: service.answer,
        basis: service.basis.as_str().into(),
        category: service.category.as_str().into(),
        id: service.id.as_str().into(),
        party: service.party.as_str().into(),
    });
    let payload = Consent {
        at: written(record.at).into(),
        decision: record.decision.as_str().into(),
        gpc: record.gpc,
        language: record.language.as_str().into(),
        method: record.method.as_str().into(),
        notice: record.notice.as_ref().map(|notice| notice.as_str().into()),
        policy: record.policy.to_string().into(),
        preview: record.preview,
        receipt: record.receipt.to_string().into(),
        replaces: record.replaces.map(|receipt| receipt.to_string().into()),
        salt: salt()?.into(),
        services: services.collect(),
        site: record.site.as_str().into(),
        until: written(record.until).into(),
        version: VERSION,
    };
    let draft = draft(Kind::Consent, &payload, Some((record.receipt, record.until)))?;
    Ok(Draft { notice: record.notice.clone(), ..draft })
}

/// The same entry, for a record whose notice nobody can show.
pub(super) fn without_notice(kept: &Draft) -> Result<Draft, PayloadError> {
    let mut payload: Consent<'_> = serde_json::from_str(&kept.payload)?;
    payload.notice = None;
    draft(kept.kind, &payload, kept.receipt.zip(kept.until))
}

/// The entry that says which payloads were forgotten.
pub(super) fn of_forgotten(kind: Kind, at: Timestamp, entries: &Ranges) -> Result<Draft, PayloadError> {
    let payload = Forgotten {
        at: written(at).into(),
        entries: entries.to_string().into(),
        salt: salt()?.into(),
        version: VERSION,
    };
    draft(kind, &payload, None)
}

fn draft(kind: Kind, payload: &impl Serialize, consent: Option<(ReceiptId, Timestamp)>) -> Result<Draft, PayloadError> {
    let payload = serde_json::to_string(payload)?.into_boxed_str();
    let payload_hash = Hash::of(payload.as_bytes());
    let (receipt, until) = consent.unzip();
    Ok(Draft { kind, payload, payload_hash, receipt, until, notice: None })
}

/// The record in the payload of a consent.
pub(super) fn record(payload: &[u8]) -> Result<Record, PayloadError> {
    let payload: Consent<'_> = read(payload, |payload: &Consent<'_>| payload.version)?;
    let field = PayloadError::Field;
    let services = payload.services.iter().map(|service| {
        Ok(ServiceState {
            id: ServiceId::parse(&service.id).map_err(|_| field("id"))?,
            category: named(&Category::ALL, Category::as_str, &service.category).ok_or(field("category"))?,
            basis: named(&Basis::ALL, Basis::as_str, &service.basis).ok_or(field("basis"))?,
            party: named(&Party::ALL, Party::as_str, &service.party).ok_or(field("party"))?,
            answer: service.answer,
        })
    });
    Ok(Record {
        receipt: ReceiptId::parse(&payload.receipt).ok_or(field("receipt"))?,
        site: Domain::parse(&payload.site).map_err(|_| field("site"))?,
        at: payload.at.parse().map_err(|_| field("at"))?,
        decision: named(&Decision::ALL, Decision::as_str, &payload.decision).ok_or(field("decision"))?,
        method: named(&Method::ALL, Method::as_str, &payload.method).ok_or(field("method"))?,
        services: services.collect::<Result<_, PayloadError>>()?,
        language: LanguageCode::parse(&payload.language).map_err(|_| field("language"))?,
        policy: PolicyVersion::parse(&payload.policy).ok_or(field("policy"))?,
        notice: optional(payload.notice.as_deref(), NoticeHash::parse, "notice")?,
        gpc: payload.gpc,
        until: payload.until.parse().map_err(|_| field("until"))?,
        replaces: optional(payload.replaces.as_deref(), ReceiptId::parse, "replaces")?,
        preview: payload.preview,
    })
}

/// The entries that a purge or an erasure says it forgot.
pub(super) fn forgotten(payload: &[u8]) -> Result<Ranges, PayloadError> {
    let payload: Forgotten<'_> = read(payload, |payload: &Forgotten<'_>| payload.version)?;
    Ranges::parse(&payload.entries).ok_or(PayloadError::Field("entries"))
}

/// A moment with its three digits of milliseconds.
pub(super) fn written(moment: Timestamp) -> String {
    format!("{:.3}", milliseconds(moment))
}

/// A moment without what lies under a millisecond.
pub(super) fn milliseconds(moment: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(moment.as_millisecond()).unwrap_or(moment)
}

/// Reads a payload; what is no JSON of this form may be of a later version, which is then the better answer.
fn read<'a, T: Deserialize<'a>>(payload: &'a [u8], version: impl Fn(&T) -> u32) -> Result<T, PayloadError> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u32,
    }
    match serde_json::from_slice(payload) {
        Ok(read) if version(&read) == VERSION => Ok(read),
        Ok(read) => Err(PayloadError::Version(version(&read))),
        Err(error) => match serde_json::from_slice::<Versioned>(payload) {
            Ok(Versioned { version }) if version != VERSION => Err(PayloadError::Version(version)),
            _ => Err(error.into()),
        },
    }
}

fn named<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str, text: &str) -> Option<T> {
    all.iter().copied().find(|value| name(*value) == text)
}

fn optional<T>(
    text: Option<&str>,
    parse: impl Fn(&str) -> Option<T>,
    field: &'static str,
) -> Result<Option<T>, PayloadError> {
    text.map(|text| parse(text).ok_or(PayloadError::Field(field))).transpose()
}

fn salt() -> Result<String, PayloadError> {
    let (high, low) =
        (getrandom::u64().map_err(PayloadError::Random)?, getrandom::u64().map_err(PayloadError::Random)?);
    Ok(format!("{high:016x}{low:016x}"))
}

#[cfg(test)]
mod tests {
    use super::super::tests::sample;
    use super::*;
    use std::collections::BTreeMap;

    fn told() -> Record {
        Record { notice: NoticeHash::parse("ab12"), ..sample(1) }
    }

    /// Salts differ; the rest of the text can be looked at.
    fn unsalted(payload: &str) -> String {
        let (before, rest) = payload.split_once(r#""salt":""#).unwrap();
        let (salt, after) = rest.split_at(32);
        assert!(salt.bytes().all(|b| b.is_ascii_hexdigit()), "{salt}");
        format!(r#"{before}"salt":"…{after}"#)
    }

    #[test]
    fn the_canonical_form_stays_as_it_is() {
        let record = of_record(&told()).unwrap();
        assert_eq!(
            unsalted(&record.payload),
            concat!(
                r#"{"at":"2026-11-21T12:00:00.123Z","decision":"save","gpc":true,"language":"fr","method":"form","#,
                r#""notice":"ab12","policy":"9f86d081884c","preview":false,"receipt":"00000000-0000-0000-0000-000000000001","#,
                r#""replaces":"00000000-0000-0000-0000-000000000000","salt":"…","services":["#,
                r#"{"answer":true,"basis":"necessary","category":"necessary","id":"session","party":"first"},"#,
                r#"{"answer":false,"basis":"exempt","category":"statistics","id":"matomo","party":"first"},"#,
                r#"{"answer":true,"basis":"consent","category":"marketing","id":"ads","party":"third"}],"#,
                r#""site":"example.org","until":"2027-05-21T12:00:00.123Z","version":1}"#
            )
        );
        let purge = of_forgotten(Kind::Purge, sample(1).at, &(2..=7).chain([9]).collect()).unwrap();
        assert_eq!(
            unsalted(&purge.payload),
            r#"{"at":"2026-11-21T12:00:00.123Z","entries":"2-7,9","salt":"…","version":1}"#
        );
    }

    #[test]
    fn keys_are_sorted() {
        for draft in [of_record(&sample(1)), of_forgotten(Kind::Erase, sample(1).at, &Ranges::default())] {
            let payload = draft.unwrap().payload;
            let mut value: BTreeMap<String, serde_json::Value> = serde_json::from_str(&payload).unwrap();
            if let Some(services) = value.get_mut("services") {
                let sorted: Vec<BTreeMap<String, serde_json::Value>> = serde_json::from_value(services.take()).unwrap();
                *services = serde_json::to_value(sorted).unwrap();
            }
            assert_eq!(serde_json::to_string(&value).unwrap(), *payload);
        }
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        for wanted in [told(), Record { notice: None, replaces: None, preview: true, services: vec![], ..sample(2) }] {
            let draft = of_record(&wanted).unwrap();
            assert_eq!(record(draft.payload.as_bytes()).unwrap(), wanted);
            assert_eq!((draft.receipt, draft.until), (Some(wanted.receipt), Some(wanted.until)));
            assert_ne!(of_record(&wanted).unwrap().payload_hash, draft.payload_hash, "the salt differs");
        }
    }

    #[test]
    fn only_the_notice_is_left_out() {
        let draft = of_record(&told()).unwrap();
        let without = without_notice(&draft).unwrap();
        assert_eq!(*without.payload, draft.payload.replace(r#""notice":"ab12","#, ""));
        assert_eq!(without.payload_hash, Hash::of(without.payload.as_bytes()));
        assert_eq!((without.receipt, without.until, without.notice), (draft.receipt, draft.until, None));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let payload = of_record(&told()).unwrap().payload;
        for (from, to, error) in [
            (r#""version":1"#, r#""version":2"#, "its version is 2, and this program knows 1"),
            (r#""save""#, r#""perhaps""#, "its `decision` has no meaning"),
            (r#""third""#, r#""fourth""#, "its `party` has no meaning"),
            (r#""ab12""#, r#""xy""#, "its `notice` has no meaning"),
            (r#""fr""#, "7", "it is no payload of its kind: "),
        ] {
            let found = record(payload.replace(from, to).as_bytes()).unwrap_err().to_string();
            assert!(found.starts_with(error), "{found}");
        }
        let later = record(br#"{"version":3,"choice":[]}"#).unwrap_err();
        assert_eq!(later.to_string(), "its version is 3, and this program knows 1");
        assert!(forgotten(br#"{"at":"","entries":"5-1","salt":"","version":1}"#).is_err());
    }
}
