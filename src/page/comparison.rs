//! What a visitor sees of a site before an edit, and after.

use super::choices::Choices;
use super::difference::{Change, difference};
use super::live_site::LiveSite;
use super::policy_page::PolicyPage;
use crate::consent::{Sent, Standing, Visit};
use askama::Template;
use jiff::Timestamp;

/// Everything that `new` tells otherwise than `old`, each in the language at its place of its list.
#[must_use]
pub fn told_otherwise(old: &LiveSite, then: usize, new: &LiveSite, now: usize) -> Vec<Change> {
    if old.notice_hash(then) == new.notice_hash(now) {
        return Vec::new();
    }
    let (then, now) = (old.notice(then), new.notice(now));
    // A value of strings and lists cannot fail to become JSON.
    let json = |told| serde_json::to_value(told).unwrap_or_default();
    let mut changes = difference(&json(&then), &json(&now));
    let (then, now) = (&then.name.text, &now.name.text);
    if then != now {
        let subject = "the platform's name".to_owned();
        changes.insert(0, Change { subject, then: Some(then.to_string()), now: Some(now.to_string()) });
    }
    changes
}

/// Whether both pages are the same to a first visitor, but for the date and the version of the policy.
#[must_use]
pub fn looks_alike(old: &LiveSite, then: usize, new: &LiveSite, now: usize) -> bool {
    first_page(old, then) == first_page(new, now)
}

/// The page of a visitor without cookies; `None`: it cannot be rendered, for which there is no reason.
fn first_page(live: &LiveSite, index: usize) -> Option<String> {
    let visit = Visit { sent: Sent::default(), gpc: false, host: &live.site.domain, now: Timestamp::UNIX_EPOCH };
    let standing = Standing::of(&live.site, &live.questions, &visit);
    PolicyPage::new(live, index, Choices::of_standing(live, index, &standing)).undated().render().ok()
}
