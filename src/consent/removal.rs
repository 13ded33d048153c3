//! Expiring the cookies of refused services.

use super::leftover::{Stance, Stances};
use super::scope::{expiry, is_host_only, line_octets};
use super::{Choice, Scope, Sent};
use crate::policy::{Basis, Domain, Site, Storage, is_token};
use std::collections::BTreeSet;

/// The longest name that is repeated in an answer, in octets.
const LONGEST_NAME: usize = 256;

/// The values of the `Set-Cookie` lines that expire the cookies of services which `choice` refuses and the browser sent, in every scope where they may have been set.
///
/// A cookie stays while another service that is not refused declares it, and where the platform itself lives on it.
/// All lines together take at most `budget` octets (see [`line_octets`]).
/// A cookie is removed in all of its scopes or, where that does not fit, in none: the page names it, and the visitor's next answer takes it.
#[must_use]
pub fn removals(site: &Site, choice: &Choice, sent: Sent<'_>, scope: Scope<'_>, budget: usize) -> Vec<String> {
    let refused: BTreeSet<_> = choice.refused().collect();
    let stances = Stances::new(site, |service| {
        if service.basis() != Basis::Necessary && refused.contains(&service.id) {
            Stance::Refused
        } else {
            Stance::Kept
        }
    });
    let mut room = budget;
    let mut lines = Vec::new();
    let names: BTreeSet<&[u8]> = sent.pairs().map(|(name, _)| name).filter(|name| !stances.keeps(name)).collect();
    for of_name in names.into_iter().map(|name| lines_of(name, &stances, scope)) {
        let octets = of_name.iter().map(|line| line_octets(line)).sum();
        if let Some(rest) = room.checked_sub(octets) {
            room = rest;
            lines.extend(of_name);
        }
    }
    lines
}

/// The lines that remove a cookie from every scope; empty where no refused service declares it, or its name or path cannot be written.
fn lines_of(name: &[u8], stances: &Stances<'_>, scope: Scope<'_>) -> Vec<String> {
    let written = std::str::from_utf8(name).ok().filter(|name| name.len() <= LONGEST_NAME && is_token(name));
    let Some(name) = written else { return Vec::new() };
    let mut targets: Vec<(&str, Option<&str>)> = Vec::new();
    for (_, row) in stances.refused() {
        let declared =
            row.storage == Storage::Cookie && row.names.iter().any(|pattern| pattern.matches(name.as_bytes()));
        if !declared {
            continue;
        }
        if row.path.contains(|c: char| c.is_ascii_control() || c == ';') {
            return Vec::new();
        }
        let covering = row.domain.as_ref().filter(|domain| !scope.preview && domain.covers(scope.host));
        let domains = scope.all().chain(covering.map(Domain::as_str).map(Some));
        for target in domains.map(|domain| (&*row.path, domain)) {
            let possible = !is_host_only(name) || target == ("/", None);
            if possible && !targets.contains(&target) {
                targets.push(target);
            }
        }
    }
    targets.into_iter().map(|(path, domain)| expiry(name, path, domain)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{choice, common, domain, row, service, site};
    use super::*;
    use crate::policy::{Category, Cookie, Service};

    const PLENTY: usize = 100_000;

    fn remove(site: &Site, refused: &[&str], header: &[u8], preview: bool, budget: usize) -> Vec<String> {
        let host = domain("portal.example.org");
        let scope = Scope { host: &host, preview, secure: true };
        let choice = choice(site, site.decidable().map(|service| !refused.contains(&service.id.as_str())));
        removals(site, &choice, Sent::new(&[header]), scope, budget)
    }

    /// What the lines expire, without the parts that all lines share.
    fn expired(lines: &[String]) -> Vec<String> {
        lines.iter().map(|line| line.replace("=; Path=", " ").replace("; Max-Age=0", "")).collect()
    }

    #[test]
    fn a_refused_cookie_goes_in_every_scope() {
        let header = b"_ga=1; _ga=2; _ga_X1=3; _fbp=4; sessionid=5; other=6; _pk_id.1=7";
        let removal = remove(&common(), &["ga"], header, false, PLENTY);
        assert_eq!(
            removal,
            [
                "_ga=; Path=/; Max-Age=0",
                "_ga=; Path=/; Max-Age=0; Domain=portal.example.org",
                "_ga=; Path=/; Max-Age=0; Domain=example.org",
                "_ga_X1=; Path=/; Max-Age=0",
                "_ga_X1=; Path=/; Max-Age=0; Domain=portal.example.org",
                "_ga_X1=; Path=/; Max-Age=0; Domain=example.org",
            ]
        );
        assert_eq!(expired(&remove(&common(), &["ga"], header, true, PLENTY)), ["_ga /", "_ga_X1 /"]);
        assert_eq!(remove(&common(), &[], header, false, PLENTY), Vec::<String>::new());
    }

    #[test]
    fn the_declared_path_and_domain_count() {
        let rows = [
            Cookie { path: "/app".into(), ..row(&["a"]) },
            Cookie { domain: Some(domain("example.org")), ..row(&["b"]) },
            Cookie { domain: Some(domain("org")), ..row(&["c"]) },
            Cookie { domain: Some(domain("ads.example")), ..row(&["d"]) },
            row(&["b*"]),
        ];
        let site = site(vec![Service { cookies: rows.into(), ..service("ads", Category::Marketing) }]);
        let gone = |header: &[u8]| expired(&remove(&site, &["ads"], header, false, PLENTY));
        let everywhere = |name: &str| {
            [name.to_owned(), format!("{name}; Domain=portal.example.org"), format!("{name}; Domain=example.org")]
        };
        assert_eq!(gone(b"a=1"), everywhere("a /app"));
        assert_eq!(gone(b"b=1"), everywhere("b /"));
        assert_eq!(gone(b"c=1"), [&everywhere("c /")[..], &["c /; Domain=org".to_owned()]].concat());
        assert_eq!(gone(b"d=1"), everywhere("d /"));
    }

    #[test]
    fn prefixes_keep_their_promises() {
        let rows = [Cookie { path: "/app".into(), ..row(&["__Host-a"]) }, row(&["__Host-b", "__Secure-c"])];
        let site = site(vec![Service { cookies: rows.into(), ..service("ads", Category::Marketing) }]);
        let removal = remove(&site, &["ads"], b"__Host-a=1; __Host-b=1; __Secure-c=1", false, PLENTY);
        assert_eq!(
            expired(&removal),
            [
                "__Host-b /; Secure",
                "__Secure-c /; Secure",
                "__Secure-c /; Secure; Domain=portal.example.org",
                "__Secure-c /; Secure; Domain=example.org",
            ]
        );
    }

    #[test]
    fn what_others_need_stays() {
        let mut site = common();
        let greedy = row(&["sess*", "csrf*", "cookies*", "django*", "_g*", "_pk*", "cart_1", "x*"]);
        site.services.push(Service { cookies: [greedy].into(), ..service("greedy", Category::Marketing) }.into());
        let header = b"sessionid=1; csrftoken=2; cookies_preferences=3; django_language=4; _ga=5; _pk_id.1=6; cart_1=7; x1=8; _gx=9";
        let removal = remove(&site, &["greedy"], header, true, PLENTY);
        assert_eq!(expired(&removal), ["_gx /", "x1 /"]);
        let removal = remove(&site, &["greedy", "ga", "matomo"], header, true, PLENTY);
        assert_eq!(expired(&removal), ["_ga /", "_gx /", "_pk_id.1 /", "x1 /"]);
    }

    #[test]
    fn a_cookie_goes_whole_or_stays_whole() {
        let header = b"_ga=1; _ga_X1=2";
        let whole = remove(&common(), &["ga"], header, false, PLENTY);
        let cost = |lines: &[String]| lines.iter().map(|line| line_octets(line)).sum::<usize>();
        let (all, first) = (cost(&whole), cost(&whole[..3]));
        assert_eq!(remove(&common(), &["ga"], header, false, all), whole);
        for budget in [first, all - 1] {
            let removal = remove(&common(), &["ga"], header, false, budget);
            assert_eq!(removal, whole[..3], "{budget}");
        }
        assert_eq!(remove(&common(), &["ga"], header, false, 0), Vec::<String>::new());
    }

    #[test]
    fn hostile_names_are_not_repeated() {
        let site = site(vec![Service { cookies: [row(&["x*"])].into(), ..service("ads", Category::Marketing) }]);
        let long = format!("x{}=1", "y".repeat(256));
        for header in [&b"x\xff=1"[..], b"x\r\nSet-Cookie: a=1", b"x y=1", b"x\x00=1", b"x\"=1", long.as_bytes()] {
            let removal = remove(&site, &["ads"], header, false, PLENTY);
            assert!(removal.is_empty(), "{header:?}");
        }
        assert_eq!(expired(&remove(&site, &["ads"], b"x*y*=1", true, PLENTY)), ["x*y* /"]);
        let path = Cookie { path: "/; Domain=org".into(), ..row(&["x*"]) };
        let mut site = site;
        site.services = vec![Service { cookies: [path].into(), ..service("ads", Category::Marketing) }.into()];
        assert_eq!(remove(&site, &["ads"], b"x=1", false, PLENTY), Vec::<String>::new());
    }
}
