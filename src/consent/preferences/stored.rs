//! What one cookie says, and how it is put together.

use super::super::{Asked, PerDecision, PolicyVersion};
use super::{ReceiptId, loose::Loose};
use crate::policy::Site;
use jiff::Timestamp;

/// What one `cookies_preferences` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The answer to each service that the visitor decides on, in the order of the site; `None`: no answer.
    pub answers: PerDecision<Option<bool>>,
    /// When the choice was made.
    pub made: Timestamp,
    /// Until when it holds; the platform's script does not say.
    pub until: Option<Timestamp>,
    /// The version of what was asked.
    pub policy: Option<PolicyVersion>,
    /// What was asked; the platform's script does not say.
    pub asked: Option<Asked>,
    /// Whether the browser signalled Global Privacy Control when choosing.
    pub gpc: bool,
    /// The receipt.
    pub receipt: Option<ReceiptId>,
}

/// A choice that is being read: of a key that stands twice, the last counts.
pub(super) struct Draft {
    answers: PerDecision<Option<bool>>,
    made: Option<Timestamp>,
    until: Option<Timestamp>,
    policy: Option<PolicyVersion>,
    asked: Option<Asked>,
    gpc: bool,
    receipt: Option<ReceiptId>,
}

impl Draft {
    pub(super) fn new(site: &Site) -> Self {
        let answers = site.decidable().map(|_| None).collect();
        Self { answers, made: None, until: None, policy: None, asked: None, gpc: false, receipt: None }
    }

    /// Takes a member over; a value of another form than the key's counts as missing.
    pub(super) fn put(&mut self, key: Key, value: &Loose<'_>) {
        match key {
            Key::Timestamp => self.made = value.moment(),
            Key::Until => self.until = value.moment(),
            Key::Policy => self.policy = value.text().and_then(PolicyVersion::parse),
            Key::Asked => self.asked = value.text().and_then(Asked::parse),
            Key::Receipt => self.receipt = value.text().and_then(ReceiptId::parse),
            Key::Gpc => self.gpc = value.flag() == Some(true),
            Key::Service(place) => {
                if let Some(answer) = self.answers.get_mut(place) {
                    *answer = value.flag();
                }
            }
            Key::Unknown => {}
        }
    }

    /// The choice; `None` without a `timestamp`.
    pub(super) fn finish(self) -> Option<Stored> {
        let Self { answers, made, until, policy, asked, gpc, receipt } = self;
        made.map(|made| Stored { answers, made, until, policy, asked, gpc, receipt })
    }
}

/// A key of the object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Timestamp,
    Until,
    Policy,
    Asked,
    Receipt,
    Gpc,
    /// A service by its place among those that the visitor decides on.
    Service(usize),
    Unknown,
}

impl Key {
    pub(super) fn of(key: &str, site: &Site) -> Self {
        match key {
            "timestamp" => Self::Timestamp,
            "until" => Self::Until,
            "policy" => Self::Policy,
            "asked" => Self::Asked,
            "receipt" => Self::Receipt,
            "gpc" => Self::Gpc,
            id => {
                let place = site.decidable().position(|service| service.id.as_str() == id);
                place.map_or(Self::Unknown, Self::Service)
            }
        }
    }
}
