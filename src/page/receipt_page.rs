//! The visitor's own receipt, with the history of their choices.

use super::difference::{Change, difference};
use super::encoding::{Effort, Encoded, Encoding};
use super::live_site::LiveSite;
use super::notice::Notice;
use super::{RenderError, Words, style};
use crate::consent::{Decision, NoticeHash, PolicyVersion, ReceiptId};
use crate::language::{self, Locale};
use crate::policy::{Basis, LanguageCode, ServiceId};
use askama::Template;
use jiff::Timestamp;
use serde_json::Value;
use std::borrow::Cow;

/// A choice as it is on record.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The receipt's id.
    pub receipt: ReceiptId,
    /// When the choice was made.
    pub made: Timestamp,
    /// Until when it holds.
    pub until: Timestamp,
    /// The button.
    pub decision: Decision,
    /// The language of the notice.
    pub language: LanguageCode,
    /// The version of what was asked.
    pub policy: PolicyVersion,
    /// The hash of what was told, where the form named it.
    pub notice: Option<NoticeHash>,
    /// What was told, where it is in the archive.
    pub told: Option<Value>,
    /// Whether the browser signalled Global Privacy Control.
    pub gpc: bool,
    /// Whether it was made in a preview.
    pub preview: bool,
    /// Each service's id, on what ground it ran, and its state.
    pub answers: Vec<(ServiceId, Basis, bool)>,
}

/// What the page has to show.
#[derive(Clone, Debug)]
pub enum Receipts {
    /// The visitor's cookie names no receipt.
    None,
    /// Nothing is on record under it.
    Unknown,
    /// The store is away.
    Away,
    /// The choices, the newest first; never empty.
    History(Vec<Recorded>),
}

/// The page.
#[derive(Template, Debug)]
#[template(path = "receipt.html", whitespace = "minimize")]
pub struct ReceiptPage<'a> {
    locale: &'a Locale,
    mount: &'a str,
    platform: String,
    code: &'a str,
    style: String,
    name: Words,
    intro: String,
    content: Content,
    withdrawable: bool,
}

#[derive(Debug)]
enum Content {
    None,
    Unknown,
    Away,
    History(Vec<Entry>),
}

/// A choice as it is shown.
#[derive(Debug)]
struct Entry {
    title: String,
    preview: bool,
    facts: Vec<(String, String)>,
    answers: Vec<(Words, String, String)>,
    told_in: String,
    changes: Changes,
}

/// What has changed since a choice.
#[derive(Debug)]
enum Changes {
    /// Of a replaced choice nobody asks.
    Untold,
    /// The notice is not in the archive.
    Unknown,
    /// This, and nothing else.
    Known(Vec<Change>),
}

impl<'a> ReceiptPage<'a> {
    /// The page for the receipts of a visitor who reads the language at `index` of the site's list.
    #[must_use]
    pub fn new(live: &'a LiveSite, index: usize, receipts: &Receipts) -> Self {
        let locale = &*live.locales[index];
        let notice = live.notice(index);
        let showing = Showing { live, locale, index, notice: &notice };
        Self {
            locale,
            mount: &live.mount,
            style: style::sheet(Some(&live.site.theme)),
            intro: locale.text_with("receipt-intro", &[("name", (&*notice.name.text).into())]),
            code: live.site.languages.codes()[index].as_str(),
            content: match receipts {
                Receipts::None => Content::None,
                Receipts::Unknown => Content::Unknown,
                Receipts::Away => Content::Away,
                Receipts::History(history) => Content::History(
                    history.iter().enumerate().map(|(place, recorded)| showing.entry(place == 0, recorded)).collect(),
                ),
            },
            withdrawable: notice.decidable,
            platform: notice.platform,
            name: notice.name,
        }
    }

    /// The page's bytes.
    ///
    /// # Errors
    /// [`RenderError`] when the template or the encoder fails.
    pub fn render(&self, encoding: Encoding) -> Result<Encoded, RenderError> {
        Ok(encoding.encode(Template::render(self)?.as_bytes(), Effort::Quick)?)
    }
}

/// A record on its way to the page.
struct Showing<'a> {
    live: &'a LiveSite,
    locale: &'a Locale,
    index: usize,
    notice: &'a Notice,
}

impl Showing<'_> {
    fn entry(&self, current: bool, recorded: &Recorded) -> Entry {
        let zone = &self.live.site.time_zone;
        let made = self.locale.date(recorded.made, zone);
        let title = if current { "receipt-current" } else { "receipt-replaced" };
        Entry {
            title: self.locale.text_with(title, &[("made", (&*made).into())]),
            preview: recorded.preview,
            facts: self.facts(recorded, &made),
            answers: recorded.answers.iter().map(|answer| self.answer(recorded, answer)).collect(),
            told_in: self.told_in(recorded),
            changes: match (&recorded.told, current) {
                (_, false) => Changes::Untold,
                (None, true) => Changes::Unknown,
                (Some(told), true) => Changes::Known(self.changes(recorded, told)),
            },
        }
    }

    fn facts(&self, recorded: &Recorded, made: &str) -> Vec<(String, String)> {
        let text = |id: &str| self.locale.text(id).into_owned();
        let decision = match recorded.decision {
            Decision::AcceptAll => "receipt-decision-accept-all",
            Decision::RejectAll => "receipt-decision-reject-all",
            Decision::Save => "receipt-decision-save",
        };
        let code = language_of(recorded);
        let language = language::endonym(&code).unwrap_or(code.as_str()).to_owned();
        let time = recorded.made.to_zoned(self.live.site.time_zone.clone()).strftime("%H:%M:%S %Z").to_string();
        let mut facts = vec![
            (text("receipt-made"), format!("{made} · {time}")),
            (text("receipt-until"), self.locale.date(recorded.until, &self.live.site.time_zone)),
            (text("receipt-decision"), text(decision)),
            (text("receipt-gpc"), text(if recorded.gpc { "receipt-gpc-on" } else { "receipt-gpc-off" })),
            (text("receipt-language"), language),
            (text("receipt-policy"), recorded.policy.to_string()),
        ];
        facts.extend(recorded.notice.as_ref().map(|hash| (text("receipt-notice"), hash.to_string())));
        facts.push((text("receipt-id"), recorded.receipt.to_string()));
        facts
    }

    /// The attributes of words in the language of a record's notice; empty where it is the page's.
    fn told_in(&self, recorded: &Recorded) -> String {
        let code = language_of(recorded);
        if code.with_parents().any(|code| code == self.locale.code().as_str()) {
            return String::new();
        }
        format!(" lang=\"{}\" dir=\"{}\"", language::html_tag(&code), language::direction_of(&code).as_str())
    }

    /// A service's name and purposes, as they are told today or, if it is gone, were told then, and the answer to it.
    fn answer(&self, recorded: &Recorded, (id, basis, answer): &(ServiceId, Basis, bool)) -> (Words, String, String) {
        let today =
            self.notice.categories.iter().flat_map(|category| &category.services).find(|told| *told.id == *id.as_str());
        let (name, purposes) = if let Some(service) = today {
            let purposes: Vec<&str> = service.purposes.iter().map(|purpose| &*purpose.text).collect();
            (service.provider.clone(), purposes.join(" · "))
        } else {
            let then = recorded.told.as_ref().and_then(|told| provider(told, id));
            (Words::plain(&then.unwrap_or_else(|| id.to_string())), id.to_string())
        };
        let answer = match (basis, answer) {
            (Basis::Necessary, _) => "receipt-necessary",
            (_, true) => "receipt-yes",
            (_, false) => "receipt-no",
        };
        (name, self.locale.text(answer).into_owned(), purposes)
    }

    /// The difference to what is asked and told today, in the language of the record where the site still has it.
    fn changes(&self, recorded: &Recorded, told: &Value) -> Vec<Change> {
        let (asked, today) = (recorded.policy, self.live.questions.version);
        let questions = (asked != today).then(|| Change {
            subject: self.locale.text("receipt-policy").into_owned(),
            then: Some(asked.to_string()),
            now: Some(today.to_string()),
        });
        questions.into_iter().chain(self.told_otherwise(recorded, told)).collect()
    }

    fn told_otherwise(&self, recorded: &Recorded, told: &Value) -> Vec<Change> {
        let codes = self.live.site.languages.codes();
        let code = language_of(recorded);
        let index = codes.iter().position(|known| known == &*code).unwrap_or(self.index);
        if recorded.notice.as_ref() == Some(self.live.notice_hash(index)) {
            return Vec::new();
        }
        // A value of strings and lists cannot fail to become JSON.
        serde_json::to_value(self.live.notice(index)).map(|now| difference(told, &now)).unwrap_or_default()
    }
}

/// The provider of a service, as a notice tells it.
fn provider(notice: &Value, id: &ServiceId) -> Option<String> {
    let categories = notice["categories"].as_array()?;
    let mut services = categories.iter().filter_map(|category| category["services"].as_array()).flatten();
    let service = services.find(|service| service["id"] == id.as_str())?;
    service["provider"]["text"].as_str().map(str::to_owned)
}

/// The language of a record's notice: what the notice itself says, else the record.
fn language_of(recorded: &Recorded) -> Cow<'_, LanguageCode> {
    let told = recorded.told.as_ref().and_then(|told| told["language"].as_str());
    told.and_then(|code| LanguageCode::parse(code).ok()).map_or(Cow::Borrowed(&recorded.language), Cow::Owned)
}
