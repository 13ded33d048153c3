//! What changes for the visitors of one site.

use super::questions::{self, Question};
use crate::{
    page::{self, LiveSite},
    policy::LanguageCode,
};
use serde::Serialize;

/// What a change means to visitors; the later, the more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Effect {
    /// They notice nothing.
    Nothing,
    /// They see something else, and their choices hold.
    Seen,
    /// They are asked again.
    Asked,
}

/// What happens to a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Fate {
    /// It was not served before.
    Added,
    /// It is served no more.
    Retired,
    /// It is served as before.
    Kept,
}

/// What changes for the visitors of a site.
#[derive(Debug, Serialize)]
pub(super) struct SiteChange {
    /// The site's domain.
    pub(super) domain: String,
    pub(super) fate: Fate,
    pub(super) effect: Effect,
    /// What they will be asked again, and why.
    pub(super) asked: Vec<Question>,
    /// What they will see.
    pub(super) seen: Vec<Seen>,
}

/// Something that visitors see otherwise.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Seen {
    /// The languages in which it is seen; empty: in all.
    pub(super) languages: Vec<String>,
    /// What it is about.
    pub(super) subject: String,
    /// What was there; `None`: nothing.
    pub(super) then: Option<String>,
    /// What will be there; `None`: nothing.
    pub(super) now: Option<String>,
}

impl SiteChange {
    /// A site that was not there.
    pub(super) fn added(live: &LiveSite) -> Self {
        Self::whole(live, Fate::Added)
    }

    /// A site that is no longer there.
    pub(super) fn retired(live: &LiveSite) -> Self {
        Self::whole(live, Fate::Retired)
    }

    fn whole(live: &LiveSite, fate: Fate) -> Self {
        Self { domain: live.site.domain.to_string(), fate, effect: Effect::Seen, asked: Vec::new(), seen: Vec::new() }
    }

    /// What changes from `old` to `new`.
    ///
    /// The date of the policy alone is no change: it may come from the dates of the files.
    pub(super) fn between(old: &LiveSite, new: &LiveSite) -> Self {
        let asked = questions::open(old, new);
        let mut seen = settings(old, new);
        seen.extend(told(old, new));
        seen.extend(remainder(old, new, &seen));
        let effect = match (asked.is_empty(), seen.is_empty()) {
            (false, _) => Effect::Asked,
            (true, false) => Effect::Seen,
            (true, true) => Effect::Nothing,
        };
        let (then, now) = (old.site.updated, new.site.updated);
        if effect != Effect::Nothing && then != now {
            seen.push(Seen::of("last updated", Some(then.to_string()), Some(now.to_string())));
        }
        Self { domain: new.site.domain.to_string(), fate: Fate::Kept, effect, asked, seen }
    }
}

impl Seen {
    fn of(subject: &str, then: Option<String>, now: Option<String>) -> Self {
        Self { languages: Vec::new(), subject: subject.to_owned(), then, now }
    }
}

/// What differs in a site's settings.
fn settings(old: &LiveSite, new: &LiveSite) -> Vec<Seen> {
    let (before, after) = (&old.site, &new.site);
    let text = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
    let color = |live: &LiveSite| live.site.theme.accent_dark.map(|color| color.to_string());
    let domain = |live: &LiveSite| live.site.consent.domain.as_ref().map(ToString::to_string);
    let list = |live: &LiveSite| {
        let codes: Vec<&str> = live.site.languages.codes().iter().map(LanguageCode::as_str).collect();
        codes.join(", ")
    };
    let addresses = |live: &LiveSite| {
        let mut hosts: Vec<String> = live.site.domains().map(|host| format!("https://{host}{}/", live.mount)).collect();
        hosts[1..].sort();
        hosts.join(", ")
    };
    let pairs = [
        ("the page's address", Some(addresses(old)), Some(addresses(new))),
        ("languages", Some(list(old)), Some(list(new))),
        (
            "default language",
            Some(before.languages.default_code().to_string()),
            Some(after.languages.default_code().to_string()),
        ),
        (
            "how long a new choice holds",
            Some(before.consent.lifetime.to_string()),
            Some(after.consent.lifetime.to_string()),
        ),
        ("the domain that a choice is kept for, besides the host", domain(old), domain(new)),
        ("accent colour", Some(before.theme.accent.to_string()), Some(after.theme.accent.to_string())),
        ("accent colour in dark mode", color(old), color(new)),
        ("logo", text(&before.theme.logo), text(&after.theme.logo)),
        ("the link home", Some(before.theme.home.to_string()), Some(after.theme.home.to_string())),
    ];
    let changed = pairs.into_iter().filter(|(_, then, now)| then != now);
    changed.map(|(subject, then, now)| Seen::of(subject, then, now)).collect()
}

/// The languages that both have, by their places in both lists.
fn shared<'a>(old: &'a LiveSite, new: &'a LiveSite) -> impl Iterator<Item = (&'a LanguageCode, usize, usize)> {
    let codes = old.site.languages.codes();
    new.site.languages.codes().iter().enumerate().filter_map(move |(now, code)| {
        let then = codes.iter().position(|other| other == code)?;
        Some((code, then, now))
    })
}

/// What is told otherwise in the languages that both have.
fn told(old: &LiveSite, new: &LiveSite) -> Vec<Seen> {
    let mut seen: Vec<Seen> = Vec::new();
    for (code, then, now) in shared(old, new) {
        for change in page::told_otherwise(old, then, new, now) {
            let same = |seen: &&mut Seen| {
                (&seen.subject, &seen.then, &seen.now) == (&change.subject, &change.then, &change.now)
            };
            match seen.iter_mut().rfind(same) {
                // The same part may be told twice in one language.
                Some(seen) if seen.languages.last().is_some_and(|last| *last == code.as_str()) => {}
                // What comes or goes is read language by language; one word for another, once for all.
                Some(seen) if seen.then.is_some() && seen.now.is_some() => seen.languages.push(code.to_string()),
                _ => seen.push(Seen {
                    languages: vec![code.to_string()],
                    subject: change.subject,
                    then: change.then,
                    now: change.now,
                }),
            }
        }
    }
    seen
}

/// The languages in which the page is another although nothing has been said of it: headings, buttons, the order of the rows.
fn remainder(old: &LiveSite, new: &LiveSite, said: &[Seen]) -> Option<Seen> {
    // What concerns all languages explains any difference.
    if said.iter().any(|seen| seen.languages.is_empty()) {
        return None;
    }
    let is_said = |code: &LanguageCode| said.iter().any(|seen| seen.languages.iter().any(|said| said == code.as_str()));
    let languages: Vec<String> = shared(old, new)
        .filter(|(code, then, now)| !is_said(code) && !page::looks_alike(old, *then, new, *now))
        .map(|(code, _, _)| code.to_string())
        .collect();
    (!languages.is_empty()).then(|| Seen {
        languages,
        subject: "other words of the page, or their order".to_owned(),
        then: None,
        now: None,
    })
}
