//! What visitors will be asked that they have not answered.

use crate::{
    page::LiveSite,
    policy::{Basis, Service},
};
use serde::Serialize;

/// A question that nobody has answered yet.
#[derive(Debug, Serialize)]
pub(super) struct Question {
    /// The service.
    pub(super) id: String,
    /// Why it is asked, as a sentence's end.
    pub(super) why: String,
}

/// The questions of `new` that an answer to those of `old` leaves open, as a visitor's cookie tells it.
pub(super) fn open(old: &LiveSite, new: &LiveSite) -> Vec<Question> {
    let asked = new.site.needing_consent().filter_map(|service| {
        let today = new.questions.asked.digits(&service.id)?;
        let why = match old.questions.asked.digits(&service.id) {
            Some(before) if before == today => return None,
            _ => why(old.site.services.iter().find(|before| before.id == service.id).map(AsRef::as_ref), service),
        };
        Some(Question { id: service.id.to_string(), why })
    });
    asked.collect()
}

fn why(before: Option<&Service>, now: &Service) -> String {
    let Some(before) = before else {
        return format!("it is new ({}, {} party)", now.category.as_str(), now.party.as_str());
    };
    let mut reasons = Vec::new();
    match before.basis() {
        Basis::Necessary => reasons.push("it was necessary, and needs consent now".to_owned()),
        Basis::Exempt => reasons.push("it was exempt from consent, and needs it now".to_owned()),
        Basis::Consent => {}
    }
    if before.category != now.category && before.basis() != Basis::Necessary {
        reasons.push(format!("its category is {} instead of {}", now.category.as_str(), before.category.as_str()));
    }
    if before.party != now.party {
        reasons.push(format!("its party is {} instead of {}", now.party.as_str(), before.party.as_str()));
    }
    if before.revision != now.revision {
        reasons.push(format!("its revision is {} instead of {}", now.revision, before.revision));
    }
    reasons.join("; ")
}
