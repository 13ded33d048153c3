//! One JSON object a line, with the fields of ISO/IEC TS 27560; `docs/consent-records.md` tells them one by one.

use super::{ExportError, Lines};
use crate::policy::{Basis, Category};
use crate::records::history::Kept;
use crate::records::payload::written;
use crate::records::{Notices, ServiceState};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::io::Write;
use std::rc::Rc;

/// The form of a line.
const SCHEMA: &str = "ISO/IEC TS 27560:2023, cookie-portal 1";

/// How many controllers are remembered.
const REMEMBERED: usize = 1000;

/// Lines, and what was read in notices before.
#[derive(Debug, Default)]
pub(super) struct Jsonl {
    /// By the hash of the notice.
    told: HashMap<Box<str>, Told>,
}

/// What an archived notice tells.
#[derive(Clone, Debug, Default)]
struct Told {
    archived: bool,
    controller: Option<Rc<Controller>>,
}

#[derive(Serialize)]
struct Line<'a> {
    schema_version: &'static str,
    record_id: String,
    site: &'a str,
    event_time: String,
    event_type: &'static str,
    event_state: &'static str,
    decision: &'static str,
    method: &'static str,
    validity: Validity,
    privacy_notice: Option<PrivacyNotice<'a>>,
    language: &'a str,
    policy: String,
    pii_controller: Option<&'a Controller>,
    purposes: Vec<Purpose<'a>>,
    gpc: bool,
    replaces: Option<String>,
    preview: bool,
    withdrawal_method: String,
    entry: Entry,
}

#[derive(Serialize)]
struct Validity {
    from: String,
    until: String,
}

#[derive(Serialize)]
struct PrivacyNotice<'a> {
    hash: &'a str,
    language: &'a str,
    archived: bool,
}

#[derive(Debug, Serialize)]
struct Controller {
    #[serde(rename = "party_name")]
    name: String,
    #[serde(rename = "party_contact")]
    contact: Option<String>,
    #[serde(rename = "party_url")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Purpose<'a> {
    #[serde(rename = "purpose")]
    category: &'static str,
    state: &'static str,
    services: Vec<Service<'a>>,
}

#[derive(Serialize)]
struct Service<'a> {
    id: &'a str,
    party: &'static str,
    lawful_basis: &'static str,
    state: &'static str,
}

#[derive(Serialize)]
struct Entry {
    number: u64,
    hash: String,
}

impl Lines for Jsonl {
    fn line(&mut self, kept: &Kept, notices: &mut Notices<'_>, out: &mut dyn Write) -> Result<(), ExportError> {
        let record = &kept.record;
        let told = match &record.notice {
            Some(hash) => self.told(hash.as_str(), notices)?,
            None => Told::default(),
        };
        let line = Line {
            schema_version: SCHEMA,
            record_id: record.receipt.to_string(),
            site: record.site.as_str(),
            event_time: written(record.at),
            // Whatever is on record was said by pressing a button.
            event_type: "explicit",
            event_state: state(record.services.iter()),
            decision: record.decision.as_str(),
            method: record.method.as_str(),
            validity: Validity { from: written(record.at), until: written(record.until) },
            privacy_notice: record.notice.as_ref().map(|hash| PrivacyNotice {
                hash: hash.as_str(),
                language: record.language.as_str(),
                archived: told.archived,
            }),
            language: record.language.as_str(),
            policy: record.policy.to_string(),
            pii_controller: told.controller.as_deref(),
            purposes: Category::ALL.into_iter().filter_map(|category| purpose(category, &record.services)).collect(),
            gpc: record.gpc,
            replaces: record.replaces.map(|receipt| receipt.to_string()),
            preview: record.preview,
            withdrawal_method: format!("the form of the cookies page of https://{}, at any time", record.site),
            entry: Entry { number: kept.entry, hash: kept.hash.to_string() },
        };
        serde_json::to_writer(&mut *out, &line).map_err(std::io::Error::from)?;
        Ok(out.write_all(b"\n")?)
    }
}

impl Jsonl {
    /// What the notice of that hash tells.
    fn told(&mut self, hash: &str, notices: &mut Notices<'_>) -> Result<Told, ExportError> {
        if let Some(told) = self.told.get(hash) {
            return Ok(told.clone());
        }
        let json = notices.get(hash)?;
        let controller = json.as_deref().and_then(Controller::of).map(Rc::new);
        let told = Told { archived: json.is_some(), controller };
        if self.told.len() == REMEMBERED {
            self.told.clear();
        }
        self.told.insert(hash.into(), told.clone());
        Ok(told)
    }
}

impl Controller {
    /// The controller that a notice names; `None` for a notice of another form.
    fn of(json: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Notice {
            controller_name: Name,
            contact: Option<Link>,
            privacy_policy: Option<String>,
        }
        #[derive(Deserialize)]
        struct Name {
            text: String,
        }
        #[derive(Deserialize)]
        struct Link {
            href: String,
        }
        let notice: Notice = serde_json::from_slice(json).ok()?;
        Some(Self {
            name: notice.controller_name.text,
            contact: notice.contact.map(|contact| contact.href),
            url: notice.privacy_policy,
        })
    }
}

/// The services of a category, and what was said to them together; `None` where there are none.
fn purpose(category: Category, services: &[ServiceState]) -> Option<Purpose<'_>> {
    let of_it = || services.iter().filter(move |service| service.category == category);
    let services: Vec<Service<'_>> = of_it()
        .map(|service| Service {
            id: service.id.as_str(),
            party: service.party.as_str(),
            lawful_basis: service.basis.as_str(),
            state: answer(service),
        })
        .collect();
    (!services.is_empty()).then(|| Purpose { category: category.as_str(), state: state(of_it()), services })
}

/// What was said to the services that need consent, together.
fn state<'a>(services: impl Iterator<Item = &'a ServiceState>) -> &'static str {
    let asked = services.filter(|service| service.basis == Basis::Consent);
    let (yes, no) = asked.fold((false, false), |(yes, no), service| (yes || service.answer, no || !service.answer));
    match (yes, no) {
        (true, true) => "partly given",
        (true, false) => "given",
        (false, true) => "refused",
        (false, false) => "not asked",
    }
}

/// What was said to a service.
const fn answer(service: &ServiceState) -> &'static str {
    match (service.basis, service.answer) {
        (Basis::Necessary, _) => "not asked",
        (Basis::Exempt, true) => "not objected",
        (Basis::Exempt, false) => "objected",
        (Basis::Consent, true) => "given",
        (Basis::Consent, false) => "refused",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_names_its_controller() {
        let notice = br#"{"controller_name":{"text":"Ville"},"contact":{"href":"mailto:a@b.example","text":["",""]},"privacy_policy":null}"#;
        let controller = Controller::of(notice).unwrap();
        assert_eq!(controller.name, "Ville");
        assert_eq!(controller.contact.as_deref(), Some("mailto:a@b.example"));
        assert_eq!(controller.url, None);
        for other in ["{}", "[]", "", r#"{"controller_name":"Ville"}"#] {
            assert!(Controller::of(other.as_bytes()).is_none(), "{other}");
        }
    }
}
