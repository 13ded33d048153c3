//! The consent form, as a browser submits it.

use super::{Asked, PolicyVersion, Questions};
use crate::policy::{Basis, ServiceId, Site};
use std::{borrow::Cow, collections::BTreeSet, fmt};

/// What a visitor decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Yes to everything, and no objection.
    AcceptAll,
    /// No to everything, and an objection to what is exempt.
    RejectAll,
    /// As the boxes stand.
    Save,
}

impl Decision {
    /// All decisions.
    pub const ALL: [Self; 3] = [Self::AcceptAll, Self::RejectAll, Self::Save];

    /// The decision as the form's button names it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AcceptAll => "accept-all",
            Self::RejectAll => "reject-all",
            Self::Save => "save",
        }
    }
}

/// A submitted form whose every service is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// The button.
    pub decision: Decision,
    /// The boxes of services that need consent.
    pub accept: BTreeSet<ServiceId>,
    /// The boxes of exempt services.
    pub object: BTreeSet<ServiceId>,
    /// The version that the visitor was shown, where the form tells it.
    pub policy: Option<PolicyVersion>,
    /// The questions that the visitor was shown, where the form tells them.
    pub asked: Option<Asked>,
    /// What the visitor was told, where the form tells it.
    pub notice: Option<NoticeHash>,
}

/// The hash of what a visitor was told: 1 to 64 lower-case hex digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NoticeHash(Box<str>);

impl NoticeHash {
    /// Parses the digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=64).contains(&text.len()) && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        fits.then(|| Self(text.into()))
    }

    /// The hash of these octets' digest.
    #[must_use]
    pub fn of(digest: &[u8; 32]) -> Self {
        Self(hex::encode(digest).into())
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for NoticeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a form is refused: a `400`, and nothing is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// No decision, another one, or two that contradict each other.
    #[error("a form has one `decision`: `accept-all`, `reject-all` or `save`")]
    Decision,
    /// An id that no service of the site has.
    #[error("no service has the id {0:?}")]
    UnknownService(Box<str>),
    /// An `accept` for a service that needs no consent.
    #[error("`{0}` needs no consent")]
    NeedsNoConsent(ServiceId),
    /// An `object` to a service that is not exempt.
    #[error("`{0}` is no exempt service: there is nothing to object to")]
    NotExempt(ServiceId),
}

/// How much of an unknown id an error repeats, in characters.
const ID_SHOWN: usize = 64;

impl Submission {
    /// Parses a body of `application/x-www-form-urlencoded`.
    ///
    /// Services are checked whatever the decision.
    /// A form with older questions may name what it was shown: a service that is gone, or one that has changed between exempt and in need of consent.
    /// `policy`, `asked` and `notice` that are missing, garbled or contradictory are `None`; other fields are ignored.
    ///
    /// # Errors
    /// A [`FormError`] for a decision or a service that is unknown, or a box that the service does not have.
    pub fn parse(body: &[u8], site: &Site, questions: &Questions) -> Result<Self, FormError> {
        let field = |wanted: &'static str| {
            let fields = form_urlencoded::parse(body).filter(move |(name, _)| name == wanted);
            fields.map(|(_, value)| value)
        };
        let decision = single(field("decision"))
            .and_then(|text| Decision::ALL.into_iter().find(|decision| decision.as_str() == text))
            .ok_or(FormError::Decision)?;
        let policy = single(field("policy")).and_then(|text| PolicyVersion::parse(&text));
        let asked = single(field("asked")).and_then(|text| Asked::parse(&text));
        let older = asked.as_ref().filter(|_| policy != Some(questions.version));
        let accept = |(id, basis)| match basis {
            _ if older.is_some_and(|asked| asked.digits(&id).is_some()) => Ok(id),
            Some(Basis::Consent) => Ok(id),
            Some(_) => Err(FormError::NeedsNoConsent(id)),
            None => Err(FormError::UnknownService(id.as_str().into())),
        };
        let object = |(id, basis)| match (basis, older) {
            // One that needs consent by now may have been exempt when the page was shown: a no in any case.
            (Some(Basis::Exempt), _) | (Some(Basis::Consent), Some(_)) => Ok(id),
            (_, Some(asked)) if asked.digits(&id).is_some() => Ok(id),
            (Some(_), _) => Err(FormError::NotExempt(id)),
            (None, _) => Err(FormError::UnknownService(id.as_str().into())),
        };
        Ok(Self {
            decision,
            accept: field("accept").map(|text| known(&text, site).and_then(accept)).collect::<Result<_, _>>()?,
            object: field("object").map(|text| known(&text, site).and_then(object)).collect::<Result<_, _>>()?,
            policy,
            asked,
            notice: single(field("notice")).and_then(|text| NoticeHash::parse(&text)),
        })
    }
}

/// The value of a field that stands once, or more than once with the same value.
fn single<'a>(mut values: impl Iterator<Item = Cow<'a, str>>) -> Option<Cow<'a, str>> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

/// An id, and on what ground the site's service of that name runs.
fn known(text: &str, site: &Site) -> Result<(ServiceId, Option<Basis>), FormError> {
    let unknown = |_| FormError::UnknownService(text.chars().take(ID_SHOWN).collect());
    let id = ServiceId::parse(text).map_err(unknown)?;
    let basis = site.services.iter().find(|service| service.id == id).map(|service| service.basis());
    Ok((id, basis))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{common, id};
    use super::*;
    use proptest::prelude::*;

    fn parse(body: &str) -> Result<Submission, FormError> {
        Submission::parse(body.as_bytes(), &common(), &Questions::of(&common()))
    }

    fn unknown(id: &str) -> FormError {
        FormError::UnknownService(id.into())
    }

    #[test]
    fn reads_a_form() {
        let questions = Questions::of(&common());
        let body = format!(
            "decision=save&accept=ga&accept=ads&accept=ga&object=matomo&policy={}&asked={}&notice=0a1b&other=%FF",
            questions.version, questions.asked
        );
        assert_eq!(
            parse(&body).unwrap(),
            Submission {
                decision: Decision::Save,
                accept: [id("ads"), id("ga")].into(),
                object: [id("matomo")].into(),
                policy: Some(questions.version),
                asked: Some(questions.asked),
                notice: NoticeHash::parse("0a1b"),
            }
        );
    }

    #[test]
    fn there_is_one_decision() {
        for (body, decision) in [
            ("decision=accept-all", Decision::AcceptAll),
            ("decision=reject%2Dall", Decision::RejectAll),
            ("decision=save&decision=save", Decision::Save),
        ] {
            assert_eq!(parse(body).unwrap().decision, decision, "{body}");
        }
        for body in [
            "",
            "decision",
            "decision=",
            "decision=later",
            "decision=Save",
            "decision=save+",
            "decision=save%00",
            "decision=save&decision=reject-all",
            "Decision=save",
            "policy=1",
            "%ff%fe&=&&",
        ] {
            assert_eq!(parse(body), Err(FormError::Decision), "{body}");
        }
    }

    #[test]
    fn services_are_checked_whatever_the_decision() {
        for decision in ["accept-all", "reject-all", "save"] {
            for (boxes, error) in [
                ("accept=xiti", unknown("xiti")),
                ("accept=ga&accept=", unknown("")),
                ("accept=GA", unknown("GA")),
                ("accept=ga%FF", unknown("ga\u{fffd}")),
                ("accept=%67%", unknown("g%")),
                ("object=xiti", unknown("xiti")),
                ("accept=timestamp", unknown("timestamp")),
                (&format!("accept={}", "x".repeat(500)), unknown(&"x".repeat(64))),
                ("accept=matomo", FormError::NeedsNoConsent(id("matomo"))),
                ("accept=platform", FormError::NeedsNoConsent(id("platform"))),
                ("object=ga", FormError::NotExempt(id("ga"))),
                ("object=platform", FormError::NotExempt(id("platform"))),
            ] {
                assert_eq!(parse(&format!("decision={decision}&{boxes}")), Err(error), "{decision} {boxes}");
            }
        }
    }

    #[test]
    fn older_questions_may_name_what_they_were() {
        let old = "decision=save&policy=000000000000&asked=gone.0000~matomo.0000";
        for boxes in ["accept=gone", "object=gone", "accept=matomo", "object=ga"] {
            assert!(parse(&format!("{old}&{boxes}")).is_ok(), "{boxes}");
        }
        assert_eq!(parse(&format!("{old}&accept=never")), Err(unknown("never")));
        assert_eq!(parse(&format!("{old}&accept=platform")), Err(FormError::NeedsNoConsent(id("platform"))));
        let today = Questions::of(&common()).version;
        let today = format!("decision=save&policy={today}&asked=gone.0000~matomo.0000");
        assert_eq!(parse(&format!("{today}&accept=gone")), Err(unknown("gone")));
        assert_eq!(parse(&format!("{today}&accept=matomo")), Err(FormError::NeedsNoConsent(id("matomo"))));
        let garbled = "decision=save&policy=000000000000&asked=matomo.0000~gone.0000&accept=gone";
        assert_eq!(parse(garbled), Err(unknown("gone")));
    }

    #[test]
    fn what_was_shown_may_be_missing_or_garbled() {
        for shown in [
            "",
            "policy=&asked=ga&notice=",
            "policy=9F86D081884C&asked=ga.91BC&notice=0A",
            "policy=9f86d081884c0&asked=ga.91bc~ads.0000&notice=xyz",
            "policy=9f86d081884c&policy=000000000000&asked=ga.91bc&asked=ga.0000&notice=a&notice=b",
            "policy=%FF&asked=%00&notice=%FF",
        ] {
            let Submission { policy, asked, notice, .. } = parse(&format!("decision=save&{shown}")).unwrap();
            assert_eq!((policy, asked, notice), (None, None, None), "{shown}");
        }
        assert!(NoticeHash::parse(&"a".repeat(64)).is_some() && NoticeHash::parse(&"a".repeat(65)).is_none());
    }

    proptest! {
        #[test]
        fn whatever_octets_come_nothing_breaks(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Submission::parse(&body, &common(), &Questions::of(&common()));
        }

        /// A form is accepted only with boxes that the site has.
        #[test]
        fn no_box_is_invented(body in "decision=(save|accept-all)(&(accept|object)=(ga|ads|matomo|platform|x)){0,4}") {
            if let Ok(submission) = parse(&body) {
                prop_assert!(submission.accept.iter().all(|id| ["ga", "ads"].contains(&id.as_str())));
                prop_assert!(submission.object.iter().all(|id| id.as_str() == "matomo"));
                let boxes = body.split('&').skip(1).collect::<BTreeSet<_>>().len();
                prop_assert_eq!(submission.accept.len() + submission.object.len(), boxes);
            }
        }
    }
}
