//! How a site keeps a choice.

use super::cookie::cookie_domain;
use crate::{
    config::{
        Code, Diagnostic, Place,
        fields::Fields,
        shape::CONSENT,
        suggest::{all_of, did_you_mean},
        tree::Node,
    },
    policy::{ConsentTerms, Domain, Lifetime, Regime},
};

/// `[consent]`, and where its `domain` is.
pub(super) struct ReadConsent {
    pub(super) terms: ConsentTerms,
    pub(super) domain_place: Option<Place>,
}

/// `[consent]` or what goes without saying, for a site that answers at `hosts`.
pub(super) fn consent(site: &Fields<'_>, hosts: &[(Domain, Place)]) -> ReadConsent {
    let mut read = ReadConsent {
        terms: ConsentTerms {
            lifetime: Lifetime::SIX_MONTHS,
            regimes: Regime::parse("eu").into_iter().collect(),
            domain: None,
        },
        domain_place: None,
    };
    let Some(fields) = site.table("consent", &CONSENT) else { return read };
    if let Some(lifetime) = fields.parse("lifetime", Code::BadDuration, Lifetime::parse) {
        read.terms.lifetime = lifetime;
    }
    if let Some(node) = fields.get("regimes") {
        read.terms.regimes = regimes(&fields, node);
    }
    if let Some((node, domain)) = fields.get("domain").zip(fields.parse("domain", Code::BadDomain, cookie_domain)) {
        check_reach(&fields, node, &domain, hosts);
        read.terms.domain = Some(domain);
        read.domain_place = Some(node.place.clone());
    }
    read
}

fn regimes(fields: &Fields<'_>, node: &Node) -> Vec<Regime> {
    let problems = fields.problems;
    let items = node.array(problems).unwrap_or_default();
    items
        .iter()
        .filter_map(|item| {
            let written = item.string(problems)?;
            let regime = Regime::parse(written);
            if regime.is_none() {
                let help = did_you_mean(written, Regime::KNOWN)
                    .unwrap_or_else(|| format!("known are {}", all_of(Regime::KNOWN)));
                let message = format!("no lawbook `{}` is known", written.escape_debug());
                item.report(Code::UnknownRegime, message, Some(help), problems);
            }
            regime
        })
        .collect()
}

/// Browsers refuse a cookie whose `Domain` the host does not lie under (RFC 6265, section 5.3).
fn check_reach(fields: &Fields<'_>, node: &Node, domain: &Domain, hosts: &[(Domain, Place)]) {
    let report = |message: String, host: Option<&Place>| {
        let mut problem = Diagnostic::error(Code::ConsentDomain, &node.place, message).help(
            "leave it out to keep a choice for the host alone, or name a parent of all the site's domains".to_owned(),
        );
        if let Some(host) = host {
            problem = problem.related(host, "does not lie under it");
        }
        fields.problems.push(problem);
    };
    if !domain.as_str().contains('.') {
        report(format!("browsers keep no cookie for all of `{domain}`"), None);
        return;
    }
    for (host, place) in hosts.iter().filter(|(host, _)| !domain.covers(host)) {
        report(format!("browsers would refuse this domain at `{host}`"), Some(place));
    }
}
