//! What the page says of a visitor's choice, and how it fills in the form.

use super::Words;
use super::live_site::LiveSite;
use crate::consent::{Answer, Gpc, OldQuestions, Position, Remains, Standing, Term};
use crate::language::Locale;
use crate::policy::{Basis, ServiceId};

/// The state of the form, and what is said about it.
#[derive(Debug)]
pub struct Choices {
    /// The version of what is asked.
    pub policy: String,
    /// Each question that is asked.
    pub asked: String,
    /// Whether the visitor answered questions that have changed since.
    pub old_questions: bool,
    /// Where the visitor stands; `None` where there is nothing to decide.
    pub status: Option<Status>,
    /// What refused services may still keep on the device: a sentence, and the names it is about.
    pub leftovers: Vec<(String, Vec<String>)>,
    states: Vec<(ServiceId, State)>,
}

/// Where a visitor stands, in words.
#[derive(Debug)]
pub struct Status {
    /// The first sentence, and those that follow it.
    pub sentences: Vec<String>,
    /// What is new or has changed since their choice: a service, and its purposes.
    pub news: Vec<(String, Vec<Words>)>,
    /// Whether they have a receipt.
    pub recorded: bool,
}

/// How a service is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Whether its box is ticked: its yes, or the objection to an exempt one.
    pub ticked: bool,
    /// That it is new, or has changed.
    pub mark: Option<String>,
    /// Whether the browser's signal has turned it off.
    pub gpc_off: bool,
}

impl Choices {
    /// The form for a visitor who stands here, in the language at `index`.
    #[must_use]
    pub fn of_standing(live: &LiveSite, index: usize, standing: &Standing) -> Self {
        let locale = &live.locales[index];
        let marks = standing
            .stale
            .as_ref()
            .map_or_else(Marks::default, |stale| Marks { new: &stale.new, changed: &stale.changed });
        let state = |position: Position<'_>| {
            let id = &position.service.id;
            let state = State {
                ticked: match position.service.basis() {
                    Basis::Exempt => position.effective == Answer::No,
                    Basis::Necessary | Basis::Consent => position.effective == Answer::Yes,
                },
                mark: marks.of(id, locale),
                gpc_off: position.effective != position.answer,
            };
            (id.clone(), state)
        };
        Self {
            states: standing.positions(&live.site).map(state).collect(),
            status: live.site.decidable().next().is_some().then(|| Sentences { live, index, locale }.of(standing)),
            leftovers: leftovers(standing, locale),
            ..Self::of_questions(live)
        }
    }

    /// The form for a visitor whose yes was to old questions: their answers kept, what is new marked.
    #[must_use]
    pub fn of_old_questions(live: &LiveSite, index: usize, old: &OldQuestions) -> Self {
        let locale = &live.locales[index];
        let marks = Marks { new: &old.new, changed: &old.changed };
        let state = |(id, answer): &(ServiceId, bool)| {
            let exempt = live.site.decidable().any(|service| service.id == *id && service.basis() == Basis::Exempt);
            let state = State { ticked: *answer != exempt, mark: marks.of(id, locale), gpc_off: false };
            (id.clone(), state)
        };
        Self { states: old.kept.iter().map(state).collect(), old_questions: true, ..Self::of_questions(live) }
    }

    /// How a service is filled in.
    #[must_use]
    pub fn of(&self, id: &str) -> State {
        let found = self.states.iter().find(|(service, _)| service.as_str() == id);
        found.map(|(_, state)| state.clone()).unwrap_or_default()
    }

    fn of_questions(live: &LiveSite) -> Self {
        Self {
            policy: live.questions.version.to_string(),
            asked: live.questions.asked.to_string(),
            old_questions: false,
            status: None,
            leftovers: Vec::new(),
            states: Vec::new(),
        }
    }
}

/// What the browser still sends, and what nobody can see from here.
fn leftovers(standing: &Standing, locale: &Locale) -> Vec<(String, Vec<String>)> {
    [("leftovers-sent", true), ("leftovers-unseen", false)]
        .into_iter()
        .filter_map(|(sentence, sent)| {
            let of_kind = standing.leftovers.iter().filter(|leftover| (leftover.why == Remains::Sent) == sent);
            let names: Vec<String> = of_kind.map(|leftover| leftover.name.to_string()).collect();
            (!names.is_empty()).then(|| (locale.text(sentence).into_owned(), names))
        })
        .collect()
}

/// The services to mark on the form.
#[derive(Clone, Copy, Default)]
struct Marks<'a> {
    new: &'a [ServiceId],
    changed: &'a [ServiceId],
}

impl Marks<'_> {
    fn of(self, id: &ServiceId, locale: &Locale) -> Option<String> {
        if self.new.contains(id) {
            Some(locale.text("service-new").into_owned())
        } else if self.changed.contains(id) {
            Some(locale.text("service-changed").into_owned())
        } else {
            None
        }
    }
}

/// The sentences on a visitor's standing.
struct Sentences<'a> {
    live: &'a LiveSite,
    index: usize,
    locale: &'a Locale,
}

impl Sentences<'_> {
    fn of(&self, standing: &Standing) -> Status {
        let text = |id: &str| self.locale.text(id).into_owned();
        let (mut sentences, mut news) = (Vec::new(), Vec::new());
        match (standing.choice, &standing.stale) {
            (None, _) => sentences.push(text("status-none")),
            (Some(term), None) => {
                sentences.push(self.dated("status-made", term));
                if standing.positions(&self.live.site).any(|position| position.effective == Answer::Yes) {
                    sentences.push(text("status-withdraw"));
                }
            }
            (Some(term), Some(stale)) => {
                sentences.push(self.dated(if stale.expired { "status-expired" } else { "status-stale" }, term));
                news.extend(stale.new.iter().filter_map(|id| self.named("status-stale-new", id)));
                news.extend(stale.changed.iter().filter_map(|id| self.named("status-stale-changed", id)));
            }
        }
        match standing.gpc {
            Gpc::Absent => {}
            Gpc::Honoured => sentences.push(text("status-gpc-honoured")),
            Gpc::Overridden => sentences.push(text("status-gpc-overridden")),
        }
        Status { sentences, news, recorded: standing.recorded }
    }

    fn dated(&self, id: &str, term: Term) -> String {
        let (made, until) = (self.locale.civil_date(term.made), self.locale.civil_date(term.until));
        self.locale.text_with(id, &[("made", (&*made).into()), ("until", (&*until).into())])
    }

    /// That a service is new or has changed, with its purposes.
    fn named(&self, id: &str, service: &ServiceId) -> Option<(String, Vec<Words>)> {
        let told = self.live.notice(self.index);
        let service = told
            .categories
            .into_iter()
            .flat_map(|category| category.services)
            .find(|told| *told.id == *service.as_str())?;
        let name = self.locale.text_with(id, &[("service", (&*service.provider.text).into())]);
        Some((name, service.purposes))
    }
}
