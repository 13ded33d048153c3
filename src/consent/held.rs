//! What a browser's cookies say together, where it holds several of the name.
//!
//! A service is a yes only if all of them say yes, and a no as soon as one says no.
//! A cookie that cannot be read makes no choice, but leaves no yes beside it either.
//! The term is that of the cookie which ends first.

use super::{Digits, PerDecision, Questions, Stored, Visit};
use crate::policy::{Basis, Service, Site};
use jiff::Timestamp;

/// What a visitor said about a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Yes; for an exempt service: no objection.
    Yes,
    /// No, or an objection.
    No,
    /// Nothing: off where the service needs consent, on where it is exempt.
    Open,
}

/// Which question a visitor was shown about a service, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shown {
    /// Today's.
    Today,
    /// One that the cookie does not tell: it has an answer, but no `asked`.
    Untold,
    /// Another than today's.
    Other(Digits),
    /// None.
    Never,
}

/// What is held about a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) answer: Answer,
    pub(super) shown: Shown,
}

/// What all cookies of the name say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) made: Timestamp,
    pub(super) until: Timestamp,
    /// Whether all of them were chosen under Global Privacy Control.
    pub(super) gpc: bool,
    /// Whether one of them names a receipt.
    pub(super) recorded: bool,
    /// For each service that the visitor decides on, in the order of the site.
    pub(super) said: PerDecision<Said>,
}

impl Held {
    /// Reads them; `None`: no choice was made.
    pub(super) fn of(site: &Site, questions: &Questions, visit: &Visit<'_>) -> Option<Self> {
        let mut held: Option<Self> = None;
        let mut doubt = false;
        for raw in visit.sent.preferences() {
            match Stored::read(raw, site, visit.now) {
                Some(stored) => {
                    let next = Self::one(site, questions, &stored);
                    held = Some(match held {
                        Some(held) => held.and(&next),
                        None => next,
                    });
                }
                None => doubt = true,
            }
        }
        let mut held = held?;
        if doubt {
            held.said.iter_mut().for_each(|said| said.answer = said.answer.and(Answer::Open));
        }
        Some(held)
    }

    /// What one cookie says.
    fn one(site: &Site, questions: &Questions, stored: &Stored) -> Self {
        let same = stored.asked.as_ref() == Some(&questions.asked);
        let said = |(service, answer): (&Service, &Option<bool>)| {
            let shown = if same { Shown::Today } else { shown(service, questions, stored, answer.is_some()) };
            // A yes from when the service was exempt is none to a question that was not put.
            let put = service.basis() != Basis::Consent || shown != Shown::Never;
            let answer = match answer {
                Some(true) if put => Answer::Yes,
                Some(false) => Answer::No,
                _ => Answer::Open,
            };
            Said { answer, shown }
        };
        Self {
            made: stored.made,
            until: stored.until.unwrap_or_else(|| site.consent.lifetime.after(stored.made)),
            gpc: stored.gpc,
            recorded: stored.receipt.is_some(),
            said: site.decidable().zip(&stored.answers).map(said).collect(),
        }
    }

    /// What both say.
    fn and(self, other: &Self) -> Self {
        let both = |(one, other): (&Said, &Said)| Said {
            answer: one.answer.and(other.answer),
            shown: one.shown.max(other.shown),
        };
        let first = if self.until <= other.until { &self } else { other };
        Self {
            made: first.made,
            until: first.until,
            gpc: self.gpc && other.gpc,
            recorded: self.recorded || other.recorded,
            said: self.said.iter().zip(&other.said).map(both).collect(),
        }
    }
}

/// Which question a cookie shows for a service.
fn shown(service: &Service, questions: &Questions, stored: &Stored, answered: bool) -> Shown {
    let Some(today) = questions.asked.digits(&service.id) else { return Shown::Today };
    match &stored.asked {
        Some(asked) => match asked.digits(&service.id) {
            Some(digits) if digits == today => Shown::Today,
            Some(digits) => Shown::Other(digits),
            None => Shown::Never,
        },
        None if answered => Shown::Untold,
        None => Shown::Never,
    }
}

impl Answer {
    /// What two cookies say together.
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{common, preferences, visit};
    use super::*;
    use Answer::{No, Open, Yes};
    use std::sync::Arc;

    const MADE: &str = r#""timestamp":1795262300000"#;

    fn held_on(site: &Site, cookies: &[&str]) -> Option<Held> {
        let header = preferences(cookies.iter().copied());
        visit(header.as_bytes(), false, |visit| Held::of(site, &Questions::of(site), visit))
    }

    fn held(cookies: &[&str]) -> Option<Held> {
        held_on(&common(), cookies)
    }

    /// The answers to `matomo`, `ga` and `ads`.
    fn answers(cookies: &[String]) -> Vec<Answer> {
        let cookies: Vec<&str> = cookies.iter().map(String::as_str).collect();
        held(&cookies).unwrap().said.iter().map(|said| said.answer).collect()
    }

    #[test]
    fn a_yes_needs_every_cookie() {
        let cookie = |answers: &str| format!("{{{answers}{MADE}}}");
        let all = cookie(r#""matomo":true,"ga":true,"ads":true,"#);
        let mixed = cookie(r#""matomo":true,"ga":false,"#);
        let garbage = "%7Bgarbage".to_owned();
        for (cookies, said) in [
            (vec![all.clone()], [Yes, Yes, Yes]),
            (vec![all.clone(), all.clone()], [Yes, Yes, Yes]),
            (vec![all.clone(), mixed.clone()], [Yes, No, Open]),
            (vec![mixed.clone(), all.clone()], [Yes, No, Open]),
            (vec![all.clone(), garbage.clone()], [Open, Open, Open]),
            (vec![garbage.clone(), mixed], [Open, No, Open]),
            (vec![all, String::new()], [Open, Open, Open]),
        ] {
            assert_eq!(answers(&cookies), said, "{cookies:?}");
        }
        assert_eq!(held(&[&garbage, ""]), None);
        assert_eq!(held(&[]), None);
    }

    #[test]
    fn the_first_end_counts() {
        let cookie = |made: u64, until: u64| format!(r#"{{"timestamp":{made},"until":{until}}}"#);
        let (early, late) =
            (cookie(1_795_262_200_000, 1_810_000_000_000), cookie(1_795_262_100_000, 1_811_000_000_000));
        for cookies in [[&*early, &*late], [&*late, &*early]] {
            let held = held(&cookies).unwrap();
            assert_eq!(held.made.as_millisecond(), 1_795_262_200_000);
            assert_eq!(held.until.as_millisecond(), 1_810_000_000_000);
        }
    }

    #[test]
    fn the_signal_counts_where_all_were_chosen_under_it() {
        let (with, without) = (format!(r#"{{"gpc":true,{MADE}}}"#), format!("{{{MADE}}}"));
        assert!(held(&[&with, &with]).unwrap().gpc);
        assert!(!held(&[&with, &without]).unwrap().gpc);
    }

    #[test]
    fn without_until_the_lifetime_counts() {
        let held = held(&[r#"{"timestamp":1795262400000}"#]).unwrap();
        assert_eq!(held.until.to_string(), "2027-05-21T12:00:00Z");
    }

    #[test]
    fn the_question_shown_is_the_least_sure_one() {
        let asked = Questions::of(&common()).asked.to_string();
        let ads = &asked[..8];
        let cookie = |asked: &str| format!(r#"{{"ga":true,"ads":true,"asked":"{asked}",{MADE}}}"#);
        let (today, other, one) = (cookie(&asked), cookie(&format!("{ads}~ga.0000")), cookie(ads));
        let untold = format!(r#"{{"ga":true,{MADE}}}"#);
        let shown = |cookies: &[&String]| {
            let cookies: Vec<&str> = cookies.iter().map(|cookie| cookie.as_str()).collect();
            held(&cookies).unwrap().said.iter().map(|said| said.shown).collect::<Vec<_>>()
        };
        let changed = Shown::Other(Digits::parse("0000").unwrap());
        assert_eq!(shown(&[&today]), [Shown::Today; 3]);
        assert_eq!(shown(&[&other]), [Shown::Today, changed, Shown::Today]);
        assert_eq!(shown(&[&one]), [Shown::Today, Shown::Never, Shown::Today]);
        assert_eq!(shown(&[&untold]), [Shown::Today, Shown::Untold, Shown::Never]);
        assert_eq!(shown(&[&today, &other]), [Shown::Today, changed, Shown::Today]);
        assert_eq!(shown(&[&untold, &today]), [Shown::Today, Shown::Untold, Shown::Never]);
        assert_eq!(shown(&[&other, &one]), [Shown::Today, Shown::Never, Shown::Today]);
    }

    /// Once exempt, now in need of consent: what was never refused was never agreed to.
    #[test]
    fn an_exempt_yes_is_no_consent() {
        let mut site = common();
        let asked = Questions::of(&site).asked;
        let matomo = Arc::make_mut(&mut site.services[1]);
        matomo.exempt_reason = None;
        let matomo = |answer: bool| {
            let cookie = format!(r#"{{"matomo":{answer},"ga":true,"ads":true,"asked":"{asked}",{MADE}}}"#);
            held_on(&site, &[&cookie]).unwrap().said[0]
        };
        assert_eq!(matomo(true), Said { answer: Open, shown: Shown::Never });
        assert_eq!(matomo(false), Said { answer: No, shown: Shown::Never });
    }
}
