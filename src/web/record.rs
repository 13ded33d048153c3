//! From a choice to its record.

use super::visit::Visit;
use super::visitor::Visitor;
use crate::consent::{Choice, ReceiptId, Submission};
use crate::policy::{Basis, Service};
use crate::records::{Method, Notice, Record, ServiceState};

/// The record of a choice under `receipt`, which replaces another one.
pub(super) fn record(
    visit: &Visit<'_>,
    visitor: &Visitor<'_>,
    submission: &Submission,
    choice: &Choice,
    receipt: ReceiptId,
    replaces: Option<ReceiptId>,
) -> Record {
    let site = &visit.site.site;
    // The form tells in which language it was read, whatever the visitor's browser asks for by now.
    let told_in = submission.notice.as_ref().and_then(|hash| visit.site.language_of(hash, visitor.language));
    let language = &site.languages.codes()[told_in.unwrap_or(visitor.language)];
    let state = |service: &Service| ServiceState {
        id: service.id.clone(),
        category: service.category,
        basis: service.basis(),
        party: service.party,
        answer: match service.basis() {
            Basis::Necessary => true,
            Basis::Exempt | Basis::Consent => choice.answers.iter().any(|(id, yes)| *yes && *id == service.id),
        },
    };
    Record {
        receipt,
        site: site.domain.clone(),
        at: choice.made,
        decision: submission.decision,
        method: Method::Form,
        services: site.services.iter().map(|service| state(service)).collect(),
        language: language.clone(),
        policy: choice.policy,
        notice: submission.notice.clone(),
        gpc: choice.gpc,
        until: choice.until,
        replaces,
        preview: visit.preview,
    }
}

/// Archives what a site tells in a language, the first time that it is told.
pub(super) fn archive_first(visit: &Visit<'_>, language: usize) {
    if visit.site.is_first_telling(language) {
        archive(visit, language);
    }
}

/// Archives what a site tells in a language; the store keeps it once.
pub(super) fn archive(visit: &Visit<'_>, language: usize) {
    let live = visit.site;
    let hash = live.notice_hash(language);
    if visit.snapshot.records.knows(hash) {
        return;
    }
    visit.snapshot.records.archive(Notice {
        hash: hash.clone(),
        site: live.site.domain.clone(),
        language: live.site.languages.codes()[language].clone(),
        json: live.notice(language).json().into(),
    });
}
