//! How long a choice holds, and by which lawbooks.

use super::{
    Subject,
    periods::{BROWSERS, Days},
};
use crate::config::{Code, Diagnostic, shape::CONSENT};

pub(super) fn check(subject: &Subject<'_>) {
    let terms = &subject.site.consent;
    if terms.regimes.is_empty() {
        subject.report(
            Diagnostic::warning(
                Code::NoRegime,
                &subject.place("consent", &CONSENT, "regimes"),
                "no lawbook is named, so that nothing is held against one",
            )
            .help("name those of your visitors, such as `regimes = [\"eu\", \"fr\"]`".to_owned()),
        );
    }
    // Where nobody is asked, no choice is kept.
    if subject.site.decidable().next().is_none() {
        return;
    }
    let place = subject.place("consent", &CONSENT, "lifetime");
    let (lifetime, days) = (terms.lifetime, Days::of(terms.lifetime));
    if days > BROWSERS {
        subject.report(
            Diagnostic::warning(
                Code::ConsentBeyondBrowsers,
                &place,
                format!(
                    "the page would promise to keep a choice for {lifetime}, but browsers keep no cookie over 400 days"
                ),
            )
            .help("write `13 months` or less; six months are good practice".to_owned()),
        );
    }
    if subject.is_under("es") && days > Days::months(24) {
        subject.report(
            Diagnostic::error(Code::ConsentOver24Months, &place, "the AEPD lets a choice hold for 24 months at most")
                .help("write `24 months` or less; six months are good practice".to_owned()),
        );
    } else if subject.is_european() && days > Days::months(13) {
        subject.report(
            Diagnostic::warning(
                Code::ConsentTooLong,
                &place,
                format!("a choice that holds for {lifetime} is hardly still the visitor's"),
            )
            .help("write `13 months` or less; the CNIL holds six months to be good practice".to_owned()),
        );
    }
    if subject.is_under("it") && days < Days::fewest(6) {
        subject.report(
            Diagnostic::error(
                Code::ConsentTooShort,
                &place,
                "the Garante lets visitors be asked again after six months at the earliest",
            )
            .help("write `6 months` or more".to_owned()),
        );
    }
}
