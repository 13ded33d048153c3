//! Where a visitor stands: what the page shows of their choice.

use super::held::{Answer, Held, Shown};
use super::leftover::{Leftover, Stance, Stances};
use super::{PerDecision, Questions, ReceiptId, Sent, Stored};
use crate::policy::{Basis, Category, Domain, Service, ServiceId, Site};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// What a request tells of its visitor.
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a> {
    /// The cookies.
    pub sent: Sent<'a>,
    /// Whether the browser signals Global Privacy Control.
    pub gpc: bool,
    /// The host that the visitor addressed; in a preview, the domain of the site that is shown.
    pub host: &'a Domain,
    /// The moment of the request.
    pub now: Timestamp,
}

impl Visit<'_> {
    /// The receipt that the visitor's newest cookie names, and when that choice was made.
    #[must_use]
    pub fn receipt(&self, site: &Site) -> Option<(ReceiptId, Timestamp)> {
        let stored = self.sent.preferences().filter_map(|raw| Stored::read(raw, site, self.now));
        stored.filter_map(|stored| Some((stored.receipt?, stored.made))).max_by_key(|(_, made)| *made)
    }
}

/// Where a visitor stands.
///
/// Together with the site it says all that a page shows of the visitor, so that pages can be kept by it.
/// It allocates nothing for a visitor without cookies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    /// From when until when the choice holds; `None`: none was made.
    pub choice: Option<Term>,
    /// Why the visitor is asked again, where they are.
    pub stale: Option<Stale>,
    /// What became of the browser's signal.
    pub gpc: Gpc,
    /// What refused services may still keep on the device.
    pub leftovers: Box<[Leftover]>,
    /// Whether the visitor has a receipt.
    pub recorded: bool,
    /// The answers in the order of the site; empty where no choice was made.
    answers: PerDecision<Answer>,
}

/// The days for which a choice holds, in the site's time zone: visitors who chose on one day share a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// When it was made.
    pub made: Date,
    /// Until when it holds.
    pub until: Date,
}

impl Term {
    fn of(held: &Held, zone: &TimeZone) -> Self {
        let day = |moment| zone.to_datetime(moment).date();
        Self { made: day(held.made), until: day(held.until) }
    }
}

/// Why a visitor is asked again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Stale {
    /// The choice has ended.
    pub expired: bool,
    /// The services that need consent and were not asked about.
    pub new: Box<[ServiceId]>,
    /// The services whose question has changed since.
    pub changed: Box<[ServiceId]>,
}

/// What became of a Global Privacy Control signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gpc {
    /// There is none, or nothing on the site that it means.
    Absent,
    /// Marketing is off.
    Honoured,
    /// The visitor said yes to marketing with the signal on.
    Overridden,
}

/// A service that the visitor decides on, and where they stand on it.
#[derive(Clone, Copy, Debug)]
pub struct Position<'a> {
    /// The service.
    pub service: &'a Service,
    /// What the visitor said.
    pub answer: Answer,
    /// The same under the browser's signal.
    pub effective: Answer,
}

impl Position<'_> {
    /// Whether the service may run: it has its yes, or is exempt without an objection.
    ///
    /// Of a stale choice this is the old answer, to be filled in; [`Standing::stale`] tells whether it still holds.
    #[must_use]
    pub fn is_on(&self) -> bool {
        match self.service.basis() {
            Basis::Necessary => true,
            Basis::Exempt => self.effective != Answer::No,
            Basis::Consent => self.effective == Answer::Yes,
        }
    }

    fn stance(&self) -> Stance {
        match self.effective {
            Answer::No => Stance::Refused,
            _ if self.is_on() => Stance::Kept,
            _ => Stance::Open,
        }
    }
}

impl Standing {
    /// Where the visitor of this request stands.
    #[must_use]
    pub fn of(site: &Site, questions: &Questions, visit: &Visit<'_>) -> Self {
        let held = Held::of(site, questions, visit);
        let gpc = Gpc::of(site, held.as_ref(), visit.gpc);
        let mut standing = match held {
            None => Self::without_choice(gpc),
            Some(held) => Self {
                choice: Some(Term::of(&held, &site.time_zone)),
                stale: Stale::of(site, &held, visit.now),
                gpc,
                leftovers: Box::default(),
                recorded: held.recorded,
                answers: held.said.iter().map(|said| said.answer).collect(),
            },
        };
        standing.leftovers = standing.leftovers(site, visit);
        standing
    }

    /// Where a visitor stands who has made no choice.
    #[must_use]
    pub fn without_choice(gpc: Gpc) -> Self {
        let (leftovers, answers) = (Box::default(), PerDecision::new());
        Self { choice: None, stale: None, gpc, leftovers, recorded: false, answers }
    }

    /// The services that the visitor decides on, in the order of the site.
    pub fn positions<'a>(&'a self, site: &'a Site) -> impl Iterator<Item = Position<'a>> {
        site.decidable().enumerate().map(|(place, service)| {
            let answer = self.answers.get(place).copied().unwrap_or(Answer::Open);
            Position { service, answer, effective: self.gpc.effective(service, answer) }
        })
    }

    fn leftovers(&self, site: &Site, visit: &Visit<'_>) -> Box<[Leftover]> {
        let chosen = self.choice.is_some();
        let nothing_sent = visit.sent.pairs().next().is_none();
        if (!chosen && nothing_sent) || self.positions(site).all(|position| position.effective != Answer::No) {
            return Box::default();
        }
        let mut positions = self.positions(site);
        let stances = Stances::new(site, |service| match service.basis() {
            Basis::Necessary => Stance::Kept,
            _ => positions.next().map_or(Stance::Open, |position| position.stance()),
        });
        Leftover::all(&stances, visit.host, chosen, |name| Leftover::is_sent(&stances, visit.sent, name))
    }
}

impl Stale {
    /// `None` while the choice holds and every question is the one that was shown.
    fn of(site: &Site, held: &Held, now: Timestamp) -> Option<Self> {
        let shown = |wanted: fn(Shown) -> bool| {
            let asked = site.decidable().zip(&held.said).filter(|(service, _)| service.basis() == Basis::Consent);
            asked.filter(|(_, said)| wanted(said.shown)).map(|(service, _)| service.id.clone()).collect::<Box<[_]>>()
        };
        let stale = Self {
            expired: now > held.until,
            new: shown(|shown| shown == Shown::Never),
            changed: shown(|shown| matches!(shown, Shown::Other(_))),
        };
        (stale.expired || !stale.new.is_empty() || !stale.changed.is_empty()).then_some(stale)
    }
}

impl Gpc {
    /// What becomes of the signal.
    pub(super) fn of(site: &Site, held: Option<&Held>, signal: bool) -> Self {
        let marketing = |service: &Service| service.category == Category::Marketing;
        if !signal || !site.decidable().any(marketing) {
            return Self::Absent;
        }
        let agreed = held.filter(|held| held.gpc).is_some_and(|held| {
            site.decidable().zip(&held.said).any(|(service, said)| marketing(service) && said.answer == Answer::Yes)
        });
        if agreed { Self::Overridden } else { Self::Honoured }
    }

    /// What an answer comes to.
    pub(super) fn effective(self, service: &Service, answer: Answer) -> Answer {
        if self == Self::Honoured && service.category == Category::Marketing { Answer::No } else { answer }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{common, domain, exempt, id, now, preferences, row, service, site, visit};
    use super::super::{Questions, Remains};
    use super::*;
    use crate::policy::{Cookie, Storage};
    use Answer::{No, Open, Yes};

    fn standing_on(site: &Site, header: &str, gpc: bool) -> Standing {
        visit(header.as_bytes(), gpc, |visit| Standing::of(site, &Questions::of(site), visit))
    }

    /// A choice of a minute ago that answers to all questions of [`common`].
    fn choice(answers: &str) -> String {
        let (made, asked) = (now().as_millisecond() - 60_000, Questions::of(&common()).asked);
        preferences([&*format!(r#"{{{answers}"timestamp":{made},"asked":"{asked}"}}"#)])
    }

    /// What the visitor said of `matomo`, `ga` and `ads`, what it comes to, and what is on.
    fn positions(standing: &Standing) -> (Vec<Answer>, Vec<Answer>, Vec<bool>) {
        let site = common();
        let of = |get: fn(&Position<'_>) -> Answer| standing.positions(&site).map(|p| get(&p)).collect();
        (of(|p| p.answer), of(|p| p.effective), standing.positions(&site).map(|p| p.is_on()).collect())
    }

    #[test]
    fn a_visitor_without_a_choice_stands_at_the_start() {
        for header in ["", "a=b; sessionid=1; _ga=1", "cookies_preferences=garbage; _ga=1"] {
            let standing = standing_on(&common(), header, false);
            assert_eq!((standing.choice, &standing.stale, standing.gpc), (None, &None, Gpc::Absent), "{header}");
            assert!(standing.leftovers.is_empty(), "{header}");
            assert_eq!(positions(&standing), (vec![Open; 3], vec![Open; 3], vec![true, false, false]), "{header}");
        }
    }

    #[test]
    fn a_choice_is_shown() {
        let standing = standing_on(&common(), &choice(r#""matomo":false,"ga":true,"ads":false,"#), false);
        assert_eq!(positions(&standing), (vec![No, Yes, No], vec![No, Yes, No], vec![false, true, false]));
        let term = standing.choice.unwrap();
        assert_eq!((term.made.to_string(), term.until.to_string()), ("2026-11-21".to_owned(), "2027-05-21".to_owned()));
        assert_eq!(standing.stale, None);
    }

    #[test]
    fn the_signal_turns_marketing_off_until_a_yes_under_it() {
        let yes = choice(r#""matomo":true,"ga":true,"ads":true,"#);
        let yes_under_it = choice(r#""gpc":true,"matomo":true,"ga":true,"ads":true,"#);
        let no_under_it = choice(r#""gpc":true,"matomo":true,"ga":true,"ads":false,"#);
        for (header, signal, gpc, ads, effective) in [
            ("", false, Gpc::Absent, Open, Open),
            ("", true, Gpc::Honoured, Open, No),
            (&*yes, false, Gpc::Absent, Yes, Yes),
            (&yes, true, Gpc::Honoured, Yes, No),
            (&yes_under_it, true, Gpc::Overridden, Yes, Yes),
            (&yes_under_it, false, Gpc::Absent, Yes, Yes),
            (&no_under_it, true, Gpc::Honoured, No, No),
            (&(yes_under_it.clone() + "; " + &yes), true, Gpc::Honoured, Yes, No),
        ] {
            let standing = standing_on(&common(), header, signal);
            let (answers, after, _) = positions(&standing);
            assert_eq!((standing.gpc, answers[2], after[2]), (gpc, ads, effective), "{header} {signal}");
            assert_eq!(after[..2], answers[..2], "only marketing is meant: {header}");
        }
    }

    #[test]
    fn the_signal_means_nothing_without_marketing() {
        let site = site(vec![service("ga", Category::Statistics)]);
        assert_eq!(standing_on(&site, "", true).gpc, Gpc::Absent);
    }

    /// Why a choice from `made` on is stale: expired, new, changed.
    fn stale(site: &Site, json: &str) -> Option<(bool, Vec<String>, Vec<String>)> {
        let standing = standing_on(site, &preferences([json]), false);
        let ids = |ids: &[ServiceId]| ids.iter().map(ToString::to_string).collect();
        standing.stale.map(|stale| (stale.expired, ids(&stale.new), ids(&stale.changed)))
    }

    #[test]
    fn stale_for_three_reasons_only() {
        let site = common();
        let asked = Questions::of(&site).asked.to_string();
        let (ads, ga) = asked.split_once('~').unwrap();
        let strings = |ids: &[&str]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
        for (json, expected) in [
            (format!(r#""ga":true,"asked":"{asked}""#), None),
            // What was asked counts, not what was answered.
            (format!(r#""asked":"{asked}""#), None),
            (format!(r#""policy":"000000000000","asked":"{asked}""#), None),
            (format!(r#""asked":"{asked}~gone.0000""#), None),
            (format!(r#""ga":false,"asked":"{ads}""#), Some((false, &["ga"][..], &[][..]))),
            (format!(r#""asked":"ads.0000~{ga}""#), Some((false, &[], &["ads"]))),
            (r#""asked":"ads.0000""#.to_owned(), Some((false, &["ga"], &["ads"]))),
            (r#""asked":"""#.to_owned(), Some((false, &["ga", "ads"], &[]))),
            // The platform's script tells no `asked`: its ids count, and exempt ones are not asked.
            (r#""ga":true,"ads":false"#.to_owned(), None),
            (r#""ga":true"#.to_owned(), Some((false, &["ads"], &[]))),
            (r#""ga":true,"ads":"no""#.to_owned(), Some((false, &["ads"], &[]))),
            (format!(r#""until":1795262399999,"asked":"{asked}""#), Some((true, &[], &[]))),
            (format!(r#""until":1795262400000,"asked":"{asked}""#), None),
        ] {
            let found = stale(&site, &format!(r#"{{"timestamp":1795262300000,{json}}}"#));
            assert_eq!(found, expected.map(|(ended, new, changed)| (ended, strings(new), strings(changed))), "{json}");
        }
    }

    #[test]
    fn without_until_the_lifetime_ends_it() {
        let at = |moment: &str| {
            let made: Timestamp = moment.parse().unwrap();
            stale(&common(), &format!(r#"{{"timestamp":{},"ga":true,"ads":true}}"#, made.as_millisecond()))
        };
        assert_eq!(at("2026-05-21T12:00:00Z"), None);
        assert_eq!(at("2026-05-21T11:59:59Z"), Some((true, vec![], vec![])));
    }

    #[test]
    fn of_several_cookies_any_makes_it_stale() {
        let asked = Questions::of(&common()).asked.to_string();
        let fresh = format!(r#"{{"timestamp":1795262300000,"ga":true,"asked":"{asked}"}}"#);
        let other = r#"{"timestamp":1795262300000,"ga":true,"asked":"ads.0000"}"#;
        for values in [[&*fresh, other], [other, &*fresh]] {
            let stale = standing_on(&common(), &preferences(values), false).stale.unwrap();
            assert_eq!((&*stale.new, &*stale.changed), (&[id("ga")][..], &[id("ads")][..]));
        }
    }

    fn names(standing: &Standing) -> Vec<(String, Remains)> {
        standing.leftovers.iter().map(|leftover| (leftover.name.to_string(), leftover.why)).collect()
    }

    #[test]
    fn names_what_refused_services_leave() {
        let browser = "; sessionid=1; _ga=1; _ga_X1=2; _fbp=3; _pk_id.1.2=4; other=5";
        let sent = |names: &[&str]| names.iter().map(|name| (name.to_string(), Remains::Sent)).collect::<Vec<_>>();
        for (answers, left) in [
            (r#""matomo":true,"ga":true,"ads":true,"#, &[][..]),
            (r#""matomo":true,"ga":false,"ads":true,"#, &["_ga", "_ga_*"]),
            (r#""matomo":false,"ga":true,"ads":false,"#, &["_pk_id.*", "_fbp"]),
            // Nothing was said of them.
            ("", &[]),
        ] {
            let standing = standing_on(&common(), &(choice(answers) + browser), false);
            assert_eq!(names(&standing), sent(left), "{answers}");
        }
        let signalled = standing_on(&common(), browser, true);
        assert_eq!(names(&signalled), sent(&["_fbp"]), "the signal is an objection");
    }

    #[test]
    fn a_shared_cookie_is_no_leftover() {
        let shared =
            Service { cookies: [row(&["_gcl_au", "sessionid"])].into(), ..exempt("own", Category::Statistics) };
        let mut site = common();
        site.services.push(shared.into());
        let header = |own: bool| {
            let answers = format!(r#""matomo":true,"ga":true,"ads":false,"own":{own},"#);
            choice(&answers) + "; _gcl_au=1; sessionid=2; django_language=fr"
        };
        assert_eq!(names(&standing_on(&site, &header(true), false)), []);
        let left = names(&standing_on(&site, &header(false), false));
        assert_eq!(left, [("_gcl*".into(), Remains::Sent), ("_gcl_au".into(), Remains::Sent)]);
    }

    #[test]
    fn names_what_no_server_can_remove() {
        let stored = Cookie { storage: Storage::LocalStorage, ..row(&["ga_store", "shared"]) };
        let foreign = Cookie { domain: Some(domain("ads.example")), ..row(&["IDE"]) };
        let own = Cookie { domain: Some(domain("example.org")), ..row(&["_own"]) };
        let kept = Cookie { storage: Storage::LocalStorage, ..row(&["sha*"]) };
        let site = site(vec![
            Service { cookies: [kept].into(), ..service("platform", Category::Necessary) },
            Service { cookies: [stored, foreign, own].into(), ..service("ads", Category::Marketing) },
        ]);
        let no = preferences([r#"{"timestamp":1795262300000,"ads":false}"#]);
        let left = names(&standing_on(&site, &no, false));
        let stored = Remains::Stored(Storage::LocalStorage);
        assert_eq!(left, [("ga_store".into(), stored), ("IDE".into(), Remains::Elsewhere)]);
        assert_eq!(names(&standing_on(&site, "a=b", true)), [], "only after a choice");
        let yes = preferences([r#"{"timestamp":1795262300000,"ads":true}"#]);
        assert_eq!(names(&standing_on(&site, &yes, false)), []);
    }
}
