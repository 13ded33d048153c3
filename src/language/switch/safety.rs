//! Which targets a redirect may have.

use crate::language::python_text;

/// How many characters of a target Django looks at (`MAX_URL_LENGTH`).
const LIMIT: usize = 2048;

/// Whether a redirect to `target` stays on `host`: Django's `url_has_allowed_host_and_scheme`, and no target that could mean another place once it is written.
pub(super) fn is_safe(target: &str, host: &str, https: bool) -> bool {
    let stripped = python_text::strip(target);
    // Some browsers read `\` as `/`, so that both readings have to be safe.
    is_rooted(target, host)
        && is_allowed(stripped, host, https)
        && is_allowed(&stripped.replace('\\', "/"), host, https)
}

/// Whether a target, as it stands, starts with `/` or with a scheme and our host.
///
/// Django looks at the target without the tabs and line ends that a browser would ignore, but writes it with them, percent-encoded.
/// Then `https://our.hos<tab>t/` would lead to another host, and `<space>https:` would be a relative path.
/// `//` with no host after it leads nowhere; Django lets it pass, and so do we.
fn is_rooted(target: &str, host: &str) -> bool {
    let rest = match target.split_once(':') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") => rest,
        _ if target.starts_with('/') => target,
        _ => return false,
    };
    match rest.strip_prefix("//") {
        Some(rest) => authority(rest) == host || target.starts_with('/') && authority(rest).is_empty(),
        None => rest == target,
    }
}

/// Django's `_url_has_allowed_host_and_scheme`, for a target that starts with `/` or a letter.
fn is_allowed(target: &str, host: &str, https: bool) -> bool {
    if target.starts_with("///") || python_text::beyond(target, LIMIT).is_some() {
        return false;
    }
    // From here on as Python's `urlsplit`.
    // Its checks of a host's brackets and of Unicode are left out: a host has to be ours.
    let target = target.replace(['\t', '\r', '\n'], "");
    let (scheme, rest) = split_scheme(&target);
    let host_matches =
        rest.strip_prefix("//").map(authority).filter(|found| !found.is_empty()).map(|found| found == host);
    match (scheme, host_matches) {
        (None, None) => true,
        (None, Some(matches)) => matches && !https,
        // Browsers would take the first part of the path for the host.
        (Some(_), None) => false,
        (Some(scheme), Some(matches)) => {
            matches && (scheme.eq_ignore_ascii_case("https") || !https && scheme.eq_ignore_ascii_case("http"))
        }
    }
}

/// What stands between `//` and the path, the query or the fragment.
fn authority(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

fn split_scheme(target: &str) -> (Option<&str>, &str) {
    let is_scheme = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
    };
    match target.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => (Some(scheme), rest),
        _ => (None, target),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_places_are_safe() {
        for (target, on_http, on_https) in [
            ("/", true, true),
            ("/x?a=b#c", true, true),
            ("/x y ", true, true),
            ("/\t/ours.example", true, false),
            ("/x\r\nSet-Cookie: a=b", true, true),
            ("/\t//evil.example", true, true),
            ("//", true, true),
            ("//?x", true, true),
            ("//\r/x", false, false),
            ("https://", false, false),
            ("https://?x", false, false),
            ("/:8080", true, true),
            ("/\\ours.example", true, false),
            ("//ours.example/x", true, false),
            ("http://ours.example", true, false),
            ("HTTPS://ours.example?x", true, true),
            ("https://ours.example/\\evil.example", true, true),
            ("", false, false),
            (" ", false, false),
            (" /x", false, false),
            ("\t/x", false, false),
            ("\u{8}//ours.example", false, false),
            ("x", false, false),
            ("./x", false, false),
            ("?a=b", false, false),
            ("#a", false, false),
            ("///x", false, false),
            ("/\\/x", false, false),
            ("/\t/evil.example", false, false),
            ("//evil.example", false, false),
            ("/\\evil.example", false, false),
            ("\\\\evil.example", false, false),
            ("https:evil.example", false, false),
            ("https:/ours.example", false, false),
            ("https:///ours.example", false, false),
            ("https:\\\\ours.example", false, false),
            ("https://ours.example\\@evil.example", false, false),
            ("https://evil.example\\@ours.example", false, false),
            ("https://x@ours.example/", false, false),
            ("https://ours.example:443/", false, false),
            ("https://OURS.example/", false, false),
            ("https://ours.exa\tmple/", false, false),
            ("//ours.exa\tmple/", false, false),
            ("ht\ttps://ours.example/", false, false),
            (" https://ours.example/", false, false),
            ("ftp://ours.example/", false, false),
            ("javascript:alert(1)", false, false),
            ("java\nscript:alert(1)", false, false),
            ("data:text/html,x", false, false),
        ] {
            assert_eq!(is_safe(target, "ours.example", false), on_http, "{target:?} on http");
            assert_eq!(is_safe(target, "ours.example", true), on_https, "{target:?} on https");
        }
    }

    #[test]
    fn the_limit_counts_characters() {
        let target = |characters: usize| format!("/{}", "é".repeat(characters - 1));
        assert!(is_safe(&target(2048), "ours.example", true));
        assert!(!is_safe(&target(2049), "ours.example", true));
        assert!(is_safe(&format!("{}  ", target(2048)), "ours.example", true), "white space at the end is not counted");
    }
}
