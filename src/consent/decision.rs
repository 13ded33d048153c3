//! What a submitted form comes to.
//!
//! A yes needs today's questions; a no always takes effect.
//! The new cookie never claims that a visitor said yes to a question which was not shown.

use super::form::{Decision, Submission};
use super::held::{Answer, Held, Shown};
use super::standing::{Gpc, Visit};
use super::{Asked, Choice, Digits, Questions};
use crate::policy::{Basis, Service, ServiceId, Site};
use jiff::Timestamp;

/// What a submitted form comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The choice stands: write it, expire the cookies of what is refused, and answer `303`.
    Accepted(Choice),
    /// A yes to older questions: show the page again with `409`, and write nothing.
    OldQuestions(OldQuestions),
}

/// What the page shows again after a yes to older questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldQuestions {
    /// The answers to fill in, for each service that the visitor decides on, in the order of the site.
    ///
    /// After *Accept all* a service counts as answered where the form tells that it was shown; what is new is never ticked.
    pub kept: Vec<(ServiceId, bool)>,
    /// The services to mark that were not shown.
    pub new: Vec<ServiceId>,
    /// The services to mark whose question has changed since.
    pub changed: Vec<ServiceId>,
}

/// Decides on a submitted form.
#[must_use]
pub fn decide(site: &Site, questions: &Questions, visit: &Visit<'_>, submission: &Submission) -> Outcome {
    let held = Held::of(site, questions, visit);
    let deciding = Deciding { questions, submission, today: submission.policy == Some(questions.version) };
    if !deciding.today && deciding.adds_a_yes(site, held.as_ref(), visit) {
        return Outcome::OldQuestions(deciding.old_questions(site, held.as_ref()));
    }
    let made = Timestamp::from_millisecond(visit.now.as_millisecond()).unwrap_or(visit.now);
    Outcome::Accepted(Choice {
        answers: site.decidable().map(|service| (service.id.clone(), deciding.answer(service))).collect(),
        made,
        until: site.consent.lifetime.after(made),
        policy: match &submission.asked {
            Some(_) => submission.policy.unwrap_or(questions.version),
            None => questions.version,
        },
        asked: deciding.asked(site, held.as_ref()),
        gpc: visit.gpc,
        receipt: None,
    })
}

/// A form over the questions of today.
struct Deciding<'a> {
    questions: &'a Questions,
    submission: &'a Submission,
    /// Whether the form shows today's questions.
    today: bool,
}

impl Deciding<'_> {
    /// What the form says of a service.
    fn answer(&self, service: &Service) -> bool {
        let Submission { decision, accept, object, .. } = self.submission;
        let ticked = accept.contains(&service.id);
        match (decision, service.basis()) {
            (Decision::AcceptAll, _) => true,
            (Decision::RejectAll, _) => false,
            _ if object.contains(&service.id) => false,
            (Decision::Save, Basis::Consent) => ticked,
            // Shown as in need of consent: an empty box was a no.
            (Decision::Save, _) => ticked || self.today || self.shown(service).is_none(),
        }
    }

    /// The digits that the form tells of a service.
    fn shown(&self, service: &Service) -> Option<Digits> {
        self.submission.asked.as_ref().and_then(|asked| asked.digits(&service.id))
    }

    /// Whether the form says a yes that the visitor's cookie does not have.
    fn adds_a_yes(&self, site: &Site, held: Option<&Held>, visit: &Visit<'_>) -> bool {
        let gpc = Gpc::of(site, held, visit.gpc);
        let has = |place: usize, service: &Service| {
            let said = held.and_then(|held| held.said.get(place));
            said.is_some_and(|said| gpc.effective(service, said.answer) == Answer::Yes)
        };
        let mut services = site.decidable().enumerate().filter(|(_, service)| service.basis() == Basis::Consent);
        self.submission.decision == Decision::AcceptAll
            || services.any(|(place, service)| self.answer(service) && !has(place, service))
    }

    /// What the new cookie tells that was asked.
    fn asked(&self, site: &Site, held: Option<&Held>) -> Asked {
        if self.today {
            return self.questions.asked.clone();
        }
        let mut entries: Vec<_> = site
            .decidable()
            .enumerate()
            .filter_map(|(place, service)| {
                let today = self.questions.asked.digits(&service.id)?;
                let kept = || match held?.said.get(place)?.shown {
                    Shown::Today | Shown::Untold => Some(today),
                    Shown::Other(digits) => Some(digits),
                    Shown::Never => None,
                };
                let digits = match (&self.submission.asked, self.answer(service)) {
                    (Some(_), true) => self.shown(service).or_else(kept),
                    (Some(_), false) => self.shown(service),
                    (None, true) => kept(),
                    (None, false) => Some(today),
                };
                Some((&service.id, digits?))
            })
            .collect();
        entries.sort_unstable_by_key(|(id, _)| *id);
        Asked::of(entries.into_iter())
    }

    /// What to show again.
    fn old_questions(&self, site: &Site, held: Option<&Held>) -> OldQuestions {
        let accept_all = self.submission.decision == Decision::AcceptAll;
        let kept = site.decidable().map(|service| {
            let answer = match service.basis() {
                Basis::Consent if accept_all => {
                    self.submission.accept.contains(&service.id) || self.shown(service).is_some()
                }
                _ => self.answer(service),
            };
            (service.id.clone(), answer)
        });
        let (mut new, mut changed) = (Vec::new(), Vec::new());
        for (place, service) in site.decidable().enumerate() {
            let Some(today) = self.questions.asked.digits(&service.id) else { continue };
            let shown = match &self.submission.asked {
                Some(asked) => match asked.digits(&service.id) {
                    Some(digits) if digits == today => Shown::Today,
                    Some(digits) => Shown::Other(digits),
                    None => Shown::Never,
                },
                // The form does not tell: then the cookie does, if there is one.
                None => held.and_then(|held| held.said.get(place)).map_or(Shown::Untold, |said| said.shown),
            };
            match shown {
                Shown::Never => new.push(service.id.clone()),
                Shown::Other(_) => changed.push(service.id.clone()),
                Shown::Today | Shown::Untold => {}
            }
        }
        OldQuestions { kept: kept.collect(), new, changed }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{common, preferences, visit};
    use super::super::form::FormError;
    use super::*;
    use std::sync::Arc;

    fn submit_on(site: &Site, header: &str, gpc: bool, body: &str) -> Result<Outcome, FormError> {
        let questions = Questions::of(site);
        let submission = Submission::parse(body.as_bytes(), site, &questions)?;
        Ok(visit(header.as_bytes(), gpc, |visit| decide(site, &questions, visit, &submission)))
    }

    fn submit(header: &str, body: &str) -> Outcome {
        submit_on(&common(), header, false, body).unwrap()
    }

    /// A form with today's questions.
    fn fresh(body: &str) -> String {
        let questions = Questions::of(&common());
        format!("policy={}&asked={}&{body}", questions.version, questions.asked)
    }

    fn accepted(outcome: Outcome) -> Choice {
        match outcome {
            Outcome::Accepted(choice) => choice,
            Outcome::OldQuestions(old) => panic!("old questions: {old:?}"),
        }
    }

    fn old_questions(outcome: Outcome) -> OldQuestions {
        match outcome {
            Outcome::Accepted(choice) => panic!("accepted: {choice:?}"),
            Outcome::OldQuestions(old) => old,
        }
    }

    /// The answers to `matomo`, `ga` and `ads`.
    fn answers(choice: &Choice) -> Vec<bool> {
        choice.answers.iter().map(|(_, yes)| *yes).collect()
    }

    fn ids(ids: &[ServiceId]) -> Vec<&str> {
        ids.iter().map(ServiceId::as_str).collect()
    }

    /// A cookie of a choice under today's questions.
    fn cookie(answers: &str) -> String {
        preferences([&*format!(
            r#"{{"timestamp":1795262300000,"asked":"{}",{answers}}}"#,
            Questions::of(&common()).asked
        )])
    }

    #[test]
    fn today_every_decision_is_accepted() {
        for (body, said) in [
            ("decision=accept-all", [true, true, true]),
            ("decision=accept-all&object=matomo", [true, true, true]),
            ("decision=reject-all", [false, false, false]),
            ("decision=reject-all&accept=ga", [false, false, false]),
            ("decision=save", [true, false, false]),
            ("decision=save&accept=ga", [true, true, false]),
            ("decision=save&accept=ads&object=matomo", [false, false, true]),
        ] {
            let choice = accepted(submit("", &fresh(body)));
            let questions = Questions::of(&common());
            assert_eq!(answers(&choice), said, "{body}");
            assert_eq!((choice.policy, choice.asked), (questions.version, questions.asked), "{body}");
            assert_eq!(choice.until.duration_since(choice.made).as_hours(), 181 * 24, "{body}");
            assert_eq!((choice.gpc, choice.receipt), (false, None), "{body}");
        }
    }

    #[test]
    fn a_choice_under_the_signal_says_so() {
        let choice = |gpc| accepted(submit_on(&common(), "", gpc, &fresh("decision=save&accept=ads")).unwrap());
        assert!(choice(true).gpc && !choice(false).gpc);
        assert_eq!(answers(&choice(true)), [true, false, true]);
    }

    #[test]
    fn a_yes_needs_todays_questions() {
        let asked = Questions::of(&common()).asked;
        let held = cookie(r#""ga":true,"ads":false"#);
        for shown in ["", "policy=000000000000", "policy=garbage", &format!("asked={asked}")] {
            for (header, body, accepts) in [
                ("", "decision=accept-all", false),
                (&*held, "decision=accept-all", false),
                ("", "decision=save&accept=ga", false),
                (&held, "decision=save&accept=ga&accept=ads", false),
                (&held, "decision=save&accept=ga", true),
                ("", "decision=save", true),
                (&held, "decision=save&object=matomo", true),
                ("", "decision=reject-all", true),
                (&held, "decision=reject-all&accept=ads", true),
            ] {
                let outcome = submit(header, &format!("{shown}&{body}"));
                assert_eq!(matches!(outcome, Outcome::Accepted(_)), accepts, "{shown} {header} {body}");
            }
        }
    }

    #[test]
    fn under_the_signal_an_older_yes_to_marketing_is_none() {
        let submit = |cookie: &str, gpc| {
            submit_on(&common(), cookie, gpc, "policy=000000000000&decision=save&accept=ads").unwrap()
        };
        let yes = cookie(r#""ads":true"#);
        assert!(matches!(submit(&yes, false), Outcome::Accepted(_)));
        assert!(matches!(submit(&yes, true), Outcome::OldQuestions(_)));
        assert!(matches!(submit(&cookie(r#""ads":true,"gpc":true"#), true), Outcome::Accepted(_)));
    }

    #[test]
    fn an_old_page_keeps_its_answers_and_marks_what_is_new() {
        let ga = Questions::of(&common()).asked.to_string().split_once('~').unwrap().1.to_owned();
        let kept = |old: &OldQuestions| old.kept.iter().filter(|(_, yes)| *yes).map(|(id, _)| id.to_string()).collect();
        for (body, filled, new, changed) in [
            (format!("asked={ga}&decision=save&accept=ga"), &["matomo", "ga"][..], &["ads"][..], &[][..]),
            (format!("asked={ga}&decision=save&accept=ga&object=matomo"), &["ga"], &["ads"], &[]),
            (format!("asked={ga}&decision=accept-all"), &["matomo", "ga"], &["ads"], &[]),
            (format!("asked=ads.0000~{ga}&decision=accept-all"), &["matomo", "ga", "ads"], &[], &["ads"]),
            // Without `asked` nobody knows what was shown.
            ("decision=accept-all&accept=ga".to_owned(), &["matomo", "ga"], &[], &[]),
        ] {
            let old = old_questions(submit("", &format!("policy=000000000000&{body}")));
            let found: Vec<String> = kept(&old);
            assert_eq!(found, filled, "{body}");
            assert_eq!((&*ids(&old.new), &*ids(&old.changed)), (new, changed), "{body}");
        }
        let stale = preferences([r#"{"timestamp":1795262300000,"asked":"ads.0000"}"#]);
        let old = old_questions(submit(&stale, "decision=accept-all"));
        assert_eq!((&*ids(&old.new), &*ids(&old.changed)), (&["ga"][..], &["ads"][..]));
    }

    #[test]
    fn the_cookie_tells_what_was_shown() {
        let questions = Questions::of(&common());
        let (version, asked) = (questions.version.to_string(), questions.asked.to_string());
        let (ads, ga) = asked.split_once('~').unwrap();
        let old = preferences([&*format!(r#"{{"timestamp":1795262300000,"ga":true,"asked":"{ads}~ga.0000"}}"#)]);
        let one = preferences([&*format!(r#"{{"timestamp":1795262300000,"ga":true,"asked":"{ga}"}}"#)]);
        let untold = preferences([r#"{"timestamp":1795262300000,"ga":true}"#]);
        let other = "000000000000";
        for (header, body, policy, told) in [
            ("", format!("policy={version}&asked=garbage&decision=accept-all"), &*version, &*asked),
            ("", format!("policy={other}&asked=ads.0000&decision=reject-all"), other, "ads.0000"),
            ("", "asked=ads.0000~gone.1111&decision=reject-all".to_owned(), &version, "ads.0000"),
            ("", format!("policy={other}&asked={asked}&decision=save"), other, &asked),
            ("", format!("policy={other}&decision=reject-all"), &version, &asked),
            ("", "decision=save".to_owned(), &version, &asked),
            // A kept yes stands under the question that the visitor's own cookie tells.
            (&*old, format!("policy={other}&decision=save&accept=ga"), &version, &format!("{ads}~ga.0000")),
            (&old, format!("policy={other}&asked={ads}&decision=save&accept=ga"), other, &format!("{ads}~ga.0000")),
            (&old, format!("policy={other}&asked={asked}&decision=save&accept=ga"), other, &asked),
            (&one, "decision=save&accept=ga".to_owned(), &version, &asked),
            (&untold, "decision=save&accept=ga".to_owned(), &version, &asked),
        ] {
            let choice = accepted(submit(header, &body));
            assert_eq!((&*choice.policy.to_string(), choice.asked.as_str()), (policy, told), "{header} {body}");
        }
    }

    #[test]
    fn a_service_that_has_changed_its_basis_keeps_its_no() {
        let mut site = common();
        let reason = site.services[1].exempt_reason.clone();
        Arc::make_mut(&mut site.services[2]).exempt_reason = reason;
        let old = format!("policy=000000000000&asked={}&decision=save", Questions::of(&common()).asked);
        let ga = |body: &str| answers(&accepted(submit_on(&site, "", false, &format!("{old}{body}")).unwrap()))[1];
        assert!(!ga(""), "an empty box was a no");
        assert!(ga("&accept=ga"));

        let mut site = common();
        Arc::make_mut(&mut site.services[1]).exempt_reason = None;
        let choice = accepted(submit_on(&site, "", false, &format!("{old}&object=matomo")).unwrap());
        assert_eq!(answers(&choice), [false, false, false]);
    }
}
