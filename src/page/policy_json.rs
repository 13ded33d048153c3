//! The policy for machines.

use super::encoding::{Effort, Encoded, Encoding};
use super::live_site::LiveSite;
use super::{RenderError, Words};
use crate::policy::{Category, Cookie, Domain, LanguageCode, NamePattern, Service, Text};
use serde::Serialize;

/// A site's policy in one language.
#[derive(Debug, Serialize)]
pub struct PolicyDocument<'a> {
    site: &'a str,
    languages: Vec<&'a str>,
    language: &'a str,
    policy: String,
    updated: String,
    controller: ControllerEntry<'a>,
    services: Vec<ServiceEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct ControllerEntry<'a> {
    name: Box<str>,
    contact: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    privacy_policy: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct ServiceEntry<'a> {
    id: &'a str,
    provider: Box<str>,
    category: &'static str,
    party: &'static str,
    revision: u32,
    exempt: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    privacy_policy: Option<&'a str>,
    cookies: Vec<CookieEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct CookieEntry<'a> {
    names: Vec<&'a str>,
    function: Box<str>,
    purpose: Box<str>,
    duration: String,
    storage: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    domain: Option<&'a str>,
    path: &'a str,
}

impl<'a> PolicyDocument<'a> {
    /// The policy of a site in the language at `index` of its list.
    #[must_use]
    pub fn new(live: &'a LiveSite, index: usize) -> Self {
        let site = &live.site;
        let code = &site.languages.codes()[index];
        let words = |text: &Text| Words::of(site, text, code, &live.locales[index]).text;
        Self {
            site: site.domain.as_str(),
            languages: site.languages.codes().iter().map(LanguageCode::as_str).collect(),
            language: code.as_str(),
            policy: live.questions.version.to_string(),
            updated: site.updated.to_string(),
            controller: ControllerEntry {
                name: words(&site.controller.name),
                contact: &site.controller.contact,
                privacy_policy: site.controller.privacy_policy.as_deref(),
            },
            services: Category::ALL
                .into_iter()
                .flat_map(|category| site.in_category(category))
                .map(|service| ServiceEntry::new(service, &words))
                .collect(),
        }
    }

    /// The document's bytes.
    ///
    /// # Errors
    /// [`RenderError`] when the encoder fails.
    pub fn render(&self, encoding: Encoding) -> Result<Encoded, RenderError> {
        Ok(encoding.encode(&serde_json::to_vec(self).map_err(std::io::Error::from)?, Effort::Quick)?)
    }
}

impl<'a> ServiceEntry<'a> {
    fn new(service: &'a Service, words: &impl Fn(&Text) -> Box<str>) -> Self {
        let cookie = |cookie: &'a Cookie| CookieEntry {
            names: cookie.names.iter().map(NamePattern::as_str).collect(),
            function: words(&cookie.function),
            purpose: words(&cookie.purpose),
            duration: cookie.duration.to_string(),
            storage: cookie.storage.as_str(),
            domain: cookie.domain.as_ref().map(Domain::as_str),
            path: &cookie.path,
        };
        Self {
            id: service.id.as_str(),
            provider: words(&service.provider),
            category: service.category.as_str(),
            party: service.party.as_str(),
            revision: service.revision,
            exempt: service.exempt_reason.is_some(),
            country: service.country.as_deref(),
            privacy_policy: service.privacy_policy.as_deref(),
            cookies: service.cookies.iter().map(cookie).collect(),
        }
    }
}
