//! The stores and the chain, tried out.

mod breaking;
mod chain;
mod commands;
mod keeper;
mod places;
mod service;
mod statistics;
mod tampering;
mod tls;

use super::chain::Hash;
use super::{Method, Notice, Record, ServiceState};
use crate::consent::{Decision, NoticeHash, PolicyVersion, ReceiptId};
use crate::policy::{Basis, Category, Domain, LanguageCode, Lifetime, Party, ServiceId};
use jiff::Timestamp;

/// A record whose receipt is `number`, and which replaces the one before.
pub(super) fn sample(number: u128) -> Record {
    let state = |id: &str, category, basis, party, answer| ServiceState {
        id: ServiceId::parse(id).unwrap(),
        category,
        basis,
        party,
        answer,
    };
    let at: Timestamp = "2026-11-21T12:00:00.123Z".parse().unwrap();
    Record {
        receipt: ReceiptId::new(number),
        site: Domain::parse("example.org").unwrap(),
        at,
        decision: Decision::Save,
        method: Method::Form,
        services: vec![
            state("session", Category::Necessary, Basis::Necessary, Party::First, true),
            state("matomo", Category::Statistics, Basis::Exempt, Party::First, false),
            state("ads", Category::Marketing, Basis::Consent, Party::Third, true),
        ],
        language: LanguageCode::parse("fr").unwrap(),
        policy: PolicyVersion::parse("9f86d081884c").unwrap(),
        notice: None,
        gpc: true,
        until: Lifetime::SIX_MONTHS.after(at),
        replaces: number.checked_sub(1).map(ReceiptId::new),
        preview: false,
    }
}

/// A notice that says `text`.
pub(super) fn notice(text: &str) -> Notice {
    let json = format!(r#"{{"language":"fr","platform":"https://example.org","title":"{text}"}}"#)
        .into_bytes()
        .into_boxed_slice();
    Notice {
        hash: NoticeHash::parse(&Hash::of(&json).to_string()).unwrap(),
        site: sample(1).site,
        language: sample(1).language,
        json,
    }
}

/// What a future comes to; the thread drives no others.
pub(super) fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(future)
}
