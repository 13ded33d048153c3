//! The domains that a site's file claims.

use crate::{
    config::{Code, Diagnostic, Place, fields::Fields, tree::Node},
    policy::{Domain, DomainError},
};

/// The domains that a site's file claims, as far as they could be read.
#[derive(Debug, Default)]
pub(in crate::config) struct Hosts {
    /// The platform's own.
    pub(in crate::config) domain: Option<Domain>,
    /// All of them with their places, the own one first.
    pub(in crate::config) claims: Vec<(Domain, Place)>,
}

/// `domain` and `aliases`.
pub(in crate::config) fn hosts(site: &Fields<'_>) -> Hosts {
    let mut hosts = Hosts::default();
    if let Some(node) = site.require("domain")
        && let Some(domain) = domain(node, site)
    {
        hosts.domain = Some(domain.clone());
        hosts.claims.push((domain, node.place.clone()));
    }
    let aliases = site.get("aliases").and_then(|node| node.array(site.problems)).unwrap_or_default();
    hosts.claims.extend(aliases.iter().filter_map(|node| Some((domain(node, site)?, node.place.clone()))));
    hosts.claims.shrink_to_fit();
    hosts
}

fn domain(node: &Node, site: &Fields<'_>) -> Option<Domain> {
    let written = node.string(site.problems)?;
    Domain::parse(written).map_err(|error| site.problems.push(bad_domain(&node.place, written, error))).ok()
}

/// That what is `written` at `place` is no domain name.
pub(in crate::config) fn bad_domain(place: &Place, written: &str, error: DomainError) -> Diagnostic {
    let help = cure(written, error).map(|domain| format!("write `{domain}`"));
    Diagnostic::error(Code::BadDomain, place, error.to_string()).help(help)
}

/// The domain name that was meant.
fn cure(written: &str, error: DomainError) -> Option<Domain> {
    let meant = match error {
        DomainError::NotBare => {
            let rest = written.split_once("://").map_or(written, |(_, rest)| rest);
            rest.split(['/', ':', '?', '#']).next()?.to_owned()
        }
        DomainError::LabelLength => written.strip_suffix('.')?.to_owned(),
        DomainError::Character(other) if !other.is_ascii() => idna::domain_to_ascii(written).ok()?,
        _ => return None,
    };
    Domain::parse(&meant).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_domain_that_was_meant() {
        for (written, meant) in [
            ("https://a.example/terms/", Some("a.example")),
            ("a.example:8080", Some("a.example")),
            ("a.example.", Some("a.example")),
            ("données.example", Some("xn--donnes-eva.example")),
            ("a..example", None),
            ("a b.example", None),
            ("127.0.0.1", None),
        ] {
            let cure = cure(written, Domain::parse(written).unwrap_err());
            assert_eq!(cure.as_ref().map(Domain::as_str), meant, "{written}");
        }
    }
}
