//! A visit: which site a request is for, and how it came.

use super::hosts::Hosted;
use super::problem::Problem;
use super::snapshot::Snapshot;
use crate::page::LiveSite;
use crate::policy::Domain;
use actix_web::HttpRequest;
use std::sync::Arc;

/// The ending that makes a domain an address of its preview.
const PREVIEW: &str = ".localhost";

/// A request for a site of ours.
#[derive(Debug, Clone, Copy)]
pub(super) struct Visit<'a> {
    /// The request.
    pub request: &'a HttpRequest,
    /// All sites.
    pub snapshot: &'a Snapshot,
    /// The site that the host names.
    pub site: &'a LiveSite,
    /// The domain of the site that the visitor addressed; in a preview, the one that is shown.
    pub domain: &'a Domain,
    /// The host and port, as the visitor addressed them.
    pub host: &'a str,
    /// Whether this is the preview on the admin's own machine.
    pub preview: bool,
}

/// Where a request leads.
#[derive(Debug, Clone, Copy)]
pub(super) enum Destination<'a> {
    /// To a site.
    Site(Visit<'a>),
    /// To the index of all previews, at this host and port.
    PreviewIndex(&'a str),
}

impl<'a> Destination<'a> {
    /// Where `request` leads.
    ///
    /// # Errors
    /// [`Problem::UnknownHost`], [`Problem::BrokenSite`], or [`Problem::BadRequest`] where the host cannot be told.
    pub(super) fn of(request: &'a HttpRequest) -> Result<Self, Problem> {
        let snapshot = snapshot(request)?;
        let host = snapshot.trust.host(request)?;
        let domain = without_port(host);
        let previews = snapshot.settings.preview && snapshot.trust.is_local(request);
        let previewed = if previews { strip_suffix_ignoring_case(domain, PREVIEW) } else { None };
        match snapshot.find(previewed.unwrap_or(domain)) {
            Some((domain, Hosted::Live(site))) => {
                Ok(Self::Site(Visit { request, snapshot, site, domain, host, preview: previewed.is_some() }))
            }
            Some((_, Hosted::Broken)) => Err(Problem::BrokenSite),
            None if previews && is_this_machine(domain) => Ok(Self::PreviewIndex(host)),
            None => Err(Problem::UnknownHost),
        }
    }
}

impl<'a> Visit<'a> {
    /// The visit that `request` is.
    ///
    /// # Errors
    /// As [`Destination::of`]; the index of previews has none of a site's pages.
    pub(super) fn of(request: &'a HttpRequest) -> Result<Self, Problem> {
        match Destination::of(request)? {
            Destination::Site(visit) => Ok(visit),
            Destination::PreviewIndex(_) => Err(Problem::NotFound),
        }
    }

    /// Whether the visitor came by https.
    #[must_use]
    pub(super) fn is_https(&self) -> bool {
        self.snapshot.trust.is_https(self.request)
    }
}

/// The sites that were served when the request came.
///
/// # Errors
/// [`Problem::Internal`] if the server was put together without them.
pub(super) fn snapshot(request: &HttpRequest) -> Result<&Arc<Snapshot>, Problem> {
    request.app_data::<Arc<Snapshot>>().ok_or_else(|| Problem::Internal("the server has no snapshot".to_owned()))
}

/// Whether a host names the machine itself.
fn is_this_machine(domain: &str) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| domain.eq_ignore_ascii_case(name))
}

/// A host without its port and its final dot.
pub(super) fn without_port(host: &str) -> &str {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|octet| octet.is_ascii_digit()) => name,
        _ => host,
    };
    name.strip_suffix('.').unwrap_or(name)
}

fn strip_suffix_ignoring_case<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(suffix.len())?;
    let (head, tail) = text.split_at_checked(at)?;
    (!head.is_empty() && tail.eq_ignore_ascii_case(suffix)).then_some(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_and_the_final_dot_go() {
        for (host, domain) in [
            ("portal.example", "portal.example"),
            ("portal.example:8443", "portal.example"),
            ("portal.example.:80", "portal.example"),
            ("[::1]:8080", "[::1]"),
            ("[::1]", "[::1]"),
            ("portal.example:x", "portal.example:x"),
        ] {
            assert_eq!(without_port(host), domain, "{host}");
        }
    }

    #[test]
    fn a_preview_has_a_domain_before_its_ending() {
        assert_eq!(strip_suffix_ignoring_case("portal.example.LocalHost", PREVIEW), Some("portal.example"));
        assert_eq!(strip_suffix_ignoring_case(".localhost", PREVIEW), None);
        assert_eq!(strip_suffix_ignoring_case("localhost", PREVIEW), None);
        assert_eq!(strip_suffix_ignoring_case("é.example", PREVIEW), None);
    }
}
