//! What holds of a choice that cannot be put on record.
//!
//! A yes is only claimed with its proof; a no is in force all the same.

use super::held::{Answer, Held};
use super::{Choice, Questions, Visit};
use crate::policy::{Basis, ServiceId, Site};

/// What becomes of a choice that cannot be put on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrecorded {
    /// What is in force; `None`: nothing was refused, and the visitor's cookie stays as it is.
    pub in_force: Option<Choice>,
    /// Whether a yes is not claimed that the visitor's cookie does not have already.
    pub dropped: bool,
}

impl Choice {
    /// This choice as far as it holds without a record: a yes stays only where the visitor's cookie has it already, and for no longer than it said.
    ///
    /// What is dropped was not asked, as far as the cookie tells, so that the page asks again.
    #[must_use]
    pub fn unrecorded(&self, site: &Site, questions: &Questions, visit: &Visit<'_>) -> Unrecorded {
        let held = Held::of(site, questions, visit);
        let has = |place: usize| {
            held.as_ref().is_some_and(|held| held.said.get(place).is_some_and(|said| said.answer == Answer::Yes))
        };
        let consented: Vec<(usize, &ServiceId)> = site
            .decidable()
            .enumerate()
            .zip(&self.answers)
            .filter(|((_, service), (_, yes))| *yes && service.basis() == Basis::Consent)
            .map(|((place, service), _)| (place, &service.id))
            .collect();
        let (kept, dropped): (Vec<_>, Vec<_>) = consented.into_iter().partition(|(place, _)| has(*place));
        let dropped: Vec<&ServiceId> = dropped.into_iter().map(|(_, id)| id).collect();
        let term = held.filter(|_| !kept.is_empty()).map(|held| (held.made, held.until));
        let (made, until) = term.unwrap_or((self.made, self.until));
        let in_force = self.refused().next().map(|_| Self {
            answers: self.answers.iter().map(|(id, yes)| (id.clone(), *yes && !dropped.contains(&id))).collect(),
            made,
            until,
            asked: self.asked.without(&dropped),
            receipt: None,
            ..self.clone()
        });
        Unrecorded { in_force, dropped: !dropped.is_empty() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{common, domain, now};
    use super::super::{Outcome, Sent, Standing, Submission, decide};
    use super::*;

    /// What holds of a form that is sent by a visitor with this cookie.
    fn unrecorded(cookie: &str, body: &str) -> Unrecorded {
        let (site, questions, host) = (common(), Questions::of(&common()), domain("portal.example.org"));
        let headers: [&[u8]; 1] = [cookie.as_bytes()];
        let visit = Visit { sent: Sent::new(&headers), gpc: false, host: &host, now: now() };
        let body = format!("policy={}&asked={}&{body}", questions.version, questions.asked);
        let submission = Submission::parse(body.as_bytes(), &site, &questions).unwrap();
        let Outcome::Accepted(choice) = decide(&site, &questions, &visit, &submission) else { panic!("old questions") };
        choice.unrecorded(&site, &questions, &visit)
    }

    fn answers(choice: &Choice) -> Vec<(&str, bool)> {
        choice.answers.iter().map(|(id, yes)| (id.as_str(), *yes)).collect()
    }

    #[test]
    fn of_a_yes_to_all_nothing_holds() {
        assert_eq!(unrecorded("", "decision=accept-all"), Unrecorded { in_force: None, dropped: true });
    }

    #[test]
    fn a_no_to_all_holds() {
        let choice = unrecorded("", "decision=reject-all").in_force.unwrap();
        assert!(choice.answers.iter().all(|(_, yes)| !yes));
        assert_eq!((choice.asked, choice.receipt), (Questions::of(&common()).asked, None));
    }

    #[test]
    fn of_a_mixed_choice_the_no_holds_and_the_yes_is_asked_again() {
        let choice = unrecorded("", "decision=save&accept=ga").in_force.unwrap();
        assert_eq!(answers(&choice), [("matomo", true), ("ga", false), ("ads", false)]);
        let (site, questions, host) = (common(), Questions::of(&common()), domain("portal.example.org"));
        let cookie = format!("cookies_preferences={}", choice.value());
        let headers: [&[u8]; 1] = [cookie.as_bytes()];
        let visit = Visit { sent: Sent::new(&headers), gpc: false, host: &host, now: now() };
        let stale = Standing::of(&site, &questions, &visit).stale.unwrap();
        assert_eq!(stale.new.iter().map(ServiceId::as_str).collect::<Vec<_>>(), ["ga"]);
    }

    #[test]
    fn a_yes_that_the_cookie_has_already_stays_for_its_term() {
        let cookie = format!(
            "cookies_preferences={{\"timestamp\":1795262300000,\"ga\":true,\"ads\":true,\"asked\":\"{}\"}}",
            Questions::of(&common()).asked
        );
        let Unrecorded { in_force, dropped } = unrecorded(&cookie, "decision=save&accept=ga");
        let choice = in_force.unwrap();
        assert!(!dropped);
        assert_eq!(choice.made.as_millisecond(), 1_795_262_300_000, "a yes is not prolonged without a record");
        assert_eq!(answers(&choice), [("matomo", true), ("ga", true), ("ads", false)]);
        assert_eq!(choice.asked, Questions::of(&common()).asked);
    }
}
