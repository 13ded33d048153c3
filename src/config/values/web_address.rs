//! Links that a page shows: to policies, to the platform, to somebody who answers.

use crate::policy::{Domain, DomainError};
use std::net::{Ipv4Addr, Ipv6Addr};

/// Why a text is not a web address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(in crate::config) enum WebAddressError {
    #[error("a web address starts with `https://` or `http://`")]
    Scheme,
    #[error("the web address names no host")]
    NoHost,
    #[error("the web address has a wrong host: {0}")]
    Host(DomainError),
    #[error("the web address has a wrong port")]
    Port,
    #[error("a web address with a user's name or password is not for a public page")]
    UserInfo,
    #[error("{0:?} cannot stand in a web address as it is")]
    Character(char),
}

/// Why a text is not a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(in crate::config) enum ContactError {
    #[error("a contact starts with `mailto:`, `tel:` or `https://`")]
    Scheme,
    #[error("after `mailto:` comes an address such as `privacy@example.org`")]
    Mail,
    #[error("after `tel:` comes a number such as `+33123456789`")]
    Telephone,
    #[error("{0}")]
    Web(#[from] WebAddressError),
}

/// Checks an `http` or `https` address (RFC 3986, section 3).
pub(in crate::config) fn web_address(text: &str) -> Result<Box<str>, WebAddressError> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).ok_or(WebAddressError::Scheme)?;
    let refused = |c: &char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\' | '`');
    if let Some(other) = rest.chars().find(refused) {
        return Err(WebAddressError::Character(other));
    }
    host_and_port(rest.split(['/', '?', '#']).next().unwrap_or_default())?;
    Ok(text.into())
}

/// Checks an authority without a user.
pub(super) fn host_and_port(authority: &str) -> Result<(), WebAddressError> {
    if authority.contains('@') {
        return Err(WebAddressError::UserInfo);
    }
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    };
    if let Some(port) = port
        && (!port.bytes().all(|b| b.is_ascii_digit()) || port.parse::<u16>().is_err())
    {
        return Err(WebAddressError::Port);
    }
    if host.is_empty() {
        return Err(WebAddressError::NoHost);
    }
    let literal = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    if literal.is_some_and(|host| host.parse::<Ipv6Addr>().is_ok()) || host.parse::<Ipv4Addr>().is_ok() {
        return Ok(());
    }
    Domain::parse(host).map(drop).map_err(WebAddressError::Host)
}

/// Checks a `mailto:` (RFC 6068), `tel:` (RFC 3966) or `https:` address.
pub(in crate::config) fn contact(text: &str) -> Result<Box<str>, ContactError> {
    if let Some(address) = text.strip_prefix("mailto:") {
        let address = address.split('?').next().unwrap_or_default();
        let fits = address.split_once('@').is_some_and(|(name, domain)| {
            !name.is_empty()
                && name.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '@' | ','))
                && Domain::parse(domain).is_ok()
        });
        let rest_fits = text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\'));
        return if fits && rest_fits { Ok(text.into()) } else { Err(ContactError::Mail) };
    }
    if let Some(number) = text.strip_prefix("tel:") {
        let fits = number.bytes().any(|b| b.is_ascii_digit())
            && number.bytes().all(|b| b.is_ascii_digit() || b"+-.()".contains(&b));
        return if fits { Ok(text.into()) } else { Err(ContactError::Telephone) };
    }
    if text.starts_with("https://") { Ok(web_address(text)?) } else { Err(ContactError::Scheme) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_addresses_name_a_host() {
        for text in [
            "https://example.org",
            "http://example.org:8080/a?b=c#d",
            "https://[::1]/",
            "https://127.0.0.1/",
            "https://example.org/politique-de-confidentialité",
        ] {
            assert_eq!(web_address(text).as_deref(), Ok(text));
        }
        for (text, error) in [
            ("example.org", WebAddressError::Scheme),
            ("javascript:alert(1)", WebAddressError::Scheme),
            ("HTTPS://example.org", WebAddressError::Scheme),
            ("https://", WebAddressError::NoHost),
            ("https:///path", WebAddressError::NoHost),
            ("https://exa_mple.org", WebAddressError::Host(DomainError::Character('_'))),
            ("https://example.org:port/", WebAddressError::Port),
            ("https://example.org:99999/", WebAddressError::Port),
            ("https://a@example.org/", WebAddressError::UserInfo),
            ("https://example.org/a b", WebAddressError::Character(' ')),
        ] {
            assert_eq!(web_address(text), Err(error), "{text}");
        }
    }

    #[test]
    fn contacts_can_be_reached() {
        for text in [
            "mailto:dpo@example.org",
            "mailto:a+b@example.org?subject=Cookies",
            "tel:+33-1-23",
            "https://example.org/contact",
        ] {
            assert_eq!(contact(text).as_deref(), Ok(text));
        }
        for (text, error) in [
            ("dpo@example.org", ContactError::Scheme),
            ("http://example.org/contact", ContactError::Scheme),
            ("mailto:dpo", ContactError::Mail),
            ("mailto:@example.org", ContactError::Mail),
            ("mailto:a b@example.org", ContactError::Mail),
            ("tel:", ContactError::Telephone),
            ("tel:call me", ContactError::Telephone),
            ("https://", ContactError::Web(WebAddressError::NoHost)),
        ] {
            assert_eq!(contact(text), Err(error), "{text}");
        }
    }
}
