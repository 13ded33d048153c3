//! A record: what a visitor chose.

use crate::consent::{Decision, NoticeHash, PolicyVersion, ReceiptId};
use crate::policy::{Basis, Category, Domain, LanguageCode, Party, ServiceId};
use jiff::Timestamp;

/// What a visitor chose, when, and under which notice. No address, no user agent and no name is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its id, which the visitor's cookie carries too.
    pub receipt: ReceiptId,
    /// The site that it was chosen on.
    pub site: Domain,
    /// When it was chosen; kept to the millisecond.
    pub at: Timestamp,
    /// The button.
    pub decision: Decision,
    /// How the choice was made.
    pub method: Method,
    /// The state of every service.
    pub services: Vec<ServiceState>,
    /// The language that the visitor was told in.
    pub language: LanguageCode,
    /// The version of what was asked.
    pub policy: PolicyVersion,
    /// The notice that the visitor read, where it is known.
    pub notice: Option<NoticeHash>,
    /// Whether the browser sent Global Privacy Control.
    pub gpc: bool,
    /// When the choice ends; kept to the millisecond.
    pub until: Timestamp,
    /// The receipt of the choice that this one replaces.
    pub replaces: Option<ReceiptId>,
    /// Whether it was made in a preview, so that it is nobody's consent.
    pub preview: bool,
}

/// What a visitor said to one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceState {
    /// The service.
    pub id: ServiceId,
    /// What it was for.
    pub category: Category,
    /// On what ground it ran.
    pub basis: Basis,
    /// Whose it was.
    pub party: Party,
    /// Whether it may run.
    pub answer: bool,
}

/// How a choice is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// With the form of the page.
    Form,
    /// With a banner on the platform.
    Banner,
}

impl Method {
    /// All ways.
    pub const ALL: [Self; 2] = [Self::Form, Self::Banner];

    /// The way as a record names it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Banner => "banner",
        }
    }
}

/// A new receipt's id: the time and 74 random bits (RFC 9562, section 5.7).
#[must_use]
pub fn new_receipt(now: Timestamp) -> ReceiptId {
    let since_1970 = std::time::Duration::try_from(now.as_duration()).unwrap_or_default();
    let time = uuid::Timestamp::from_unix(uuid::NoContext, since_1970.as_secs(), since_1970.subsec_nanos());
    ReceiptId::new(uuid::Uuid::new_v7(time).as_u128())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn receipts_tell_their_time_and_are_never_twice_the_same() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let receipts: Vec<_> = (0..1000).map(|_| new_receipt(now).to_string()).collect();
        for receipt in &receipts {
            assert!(receipt.starts_with("01a1fdfa-4600-7"), "{receipt}");
        }
        let different: std::collections::HashSet<_> = receipts.iter().collect();
        assert_eq!(different.len(), receipts.len());
    }
}
