//! Rows of a service's table.

use crate::{
    config::{Code, Problems, fields::Fields, tree::Node},
    policy::{Cookie, Domain, DomainError, NamePattern, Retention, Storage},
};

/// A row of the table.
pub(super) fn cookie(fields: &Fields<'_>) -> Option<Cookie> {
    let storage = fields
        .get("storage")
        .map_or(Some(Storage::Cookie), |node| node.one_of(fields.problems, &Storage::ALL, Storage::as_str));
    // Where the storage is wrong, only what no storage allows is told of the names.
    let names =
        fields.require("names").and_then(|node| names(node, storage.unwrap_or(Storage::LocalStorage), fields.problems));
    let function = fields.require_text("function");
    let purpose = fields.require_text("purpose");
    let duration = fields.require_parsed("duration", Code::BadDuration, Retention::parse);
    let domain = fields.parse("domain", Code::BadDomain, cookie_domain);
    let path = fields.parse("path", Code::BadCookiePath, cookie_path);
    Some(Cookie {
        names: names?,
        function: function?,
        purpose: purpose?,
        duration: duration?,
        storage: storage?,
        domain,
        path: path.unwrap_or_else(|| "/".into()),
    })
}

/// The names of a row, at least one.
fn names(node: &Node, storage: Storage, problems: &Problems) -> Option<Box<[NamePattern]>> {
    if node.array(problems)?.is_empty() {
        node.report(Code::EmptyList, "a row names at least one cookie".to_owned(), None, problems);
        return None;
    }
    let names = node.parse_each(problems, Code::BadCookieName, |text| NamePattern::parse_in(storage, text));
    Some(names.into_iter().map(|(name, _)| name).collect())
}

/// A cookie's `Domain` attribute; a dot before it says nothing (RFC 6265, section 5.2.3).
pub(super) fn cookie_domain(text: &str) -> Result<Domain, DomainError> {
    Domain::parse(text.strip_prefix('.').unwrap_or(text))
}

/// Why a text is not a cookie's path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum CookiePathError {
    #[error("a cookie's path starts with `/`")]
    Relative,
    #[error("{0:?} cannot stand in a cookie's path")]
    Character(char),
}

/// A cookie's `Path` attribute (RFC 6265, section 4.1.1).
pub(super) fn cookie_path(text: &str) -> Result<Box<str>, CookiePathError> {
    if !text.starts_with('/') {
        return Err(CookiePathError::Relative);
    }
    match text.chars().find(|c| !c.is_ascii_graphic() || matches!(c, ';' | ',')) {
        Some(other) => Err(CookiePathError::Character(other)),
        None => Ok(text.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_cannot_end_the_attribute() {
        assert_eq!(cookie_path("/a/b").as_deref(), Ok("/a/b"));
        assert_eq!(cookie_path("a"), Err(CookiePathError::Relative));
        assert_eq!(cookie_path("/; Secure"), Err(CookiePathError::Character(';')));
        assert_eq!(cookie_path("/\r\n"), Err(CookiePathError::Character('\r')));
    }

    #[test]
    fn a_leading_dot_is_nothing() {
        assert_eq!(cookie_domain(".example.com"), Domain::parse("example.com"));
        assert!(cookie_domain("..example.com").is_err());
    }
}
