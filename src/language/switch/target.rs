//! Where the language switch leads.

use super::safety::is_safe;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A request to switch the language, as far as it says where to go then.
#[derive(Clone, Copy, Debug, Default)]
pub struct SwitchRequest<'a> {
    /// The form's `next`; an empty one hides the query's.
    pub form_next: Option<&'a str>,
    /// The query's `next`.
    pub query_next: Option<&'a str>,
    /// The `Referer` header; Django decodes it as ISO 8859-1.
    pub referer: Option<&'a str>,
    /// What [`accepts_html`](super::accepts_html) says of the `Accept` header.
    pub accepts_html: bool,
    /// The host as the visitor addressed it, with its port.
    pub host: &'a str,
    /// Whether the visitor came over https.
    pub https: bool,
}

/// How long a written target may be (Django's `MAX_URL_REDIRECT_LENGTH`).
const WRITTEN_LIMIT: usize = 16_384;

/// What `iri_to_uri` leaves alone: the reserved and unreserved characters of RFC 3986 and the percent sign.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'#')
    .remove(b'%')
    .remove(b'[')
    .remove(b']')
    .remove(b'=')
    .remove(b':')
    .remove(b';')
    .remove(b'$')
    .remove(b'&')
    .remove(b'(')
    .remove(b')')
    .remove(b'+')
    .remove(b',')
    .remove(b'!')
    .remove(b'?')
    .remove(b'*')
    .remove(b'@')
    .remove(b'\'')
    .remove(b'~')
    .remove(b'_')
    .remove(b'.')
    .remove(b'-');

/// Where to redirect to, as Django writes it into `Location`; `None`: answer `204` without a body.
///
/// The first safe one of `next`, the referer and `/`.
/// A target that would be longer than Django allows once it is written, which Django answers with an error, counts as not safe.
#[must_use]
pub fn target(request: &SwitchRequest<'_>) -> Option<String> {
    let next = request.form_next.or(request.query_next).unwrap_or_default();
    if next.is_empty() && !request.accepts_html {
        return None;
    }
    let written = |target: &str| {
        is_safe(target, request.host, request.https)
            .then(|| utf8_percent_encode(target, ENCODED).to_string())
            .filter(|written| written.len() <= WRITTEN_LIMIT)
    };
    written(next).or_else(|| written(request.referer?)).or_else(|| Some("/".to_owned()))
}

/// The target without the `lang` and `flg` of its query, which would outweigh the cookie; all else stays as it is, octet by octet.
#[must_use]
pub fn without_language_choice(target: &str) -> String {
    let (before_fragment, fragment) = target.split_at(target.find('#').unwrap_or(target.len()));
    let Some((path, query)) = before_fragment.split_once('?') else { return target.to_owned() };
    let pairs = || query.split('&');
    let kept = || pairs().filter(|pair| !chooses_language(pair));
    if kept().count() == pairs().count() {
        return target.to_owned();
    }
    let query = kept().collect::<Vec<_>>().join("&");
    let mark = if query.is_empty() { "" } else { "?" };
    [path, mark, &query, fragment].concat()
}

/// Whether a pair of a query is named `lang` or `flg` once it is decoded.
fn chooses_language(pair: &str) -> bool {
    form_urlencoded::parse(pair.as_bytes()).any(|(name, _)| matches!(&*name, "lang" | "flg"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const OURS: SwitchRequest<'_> = SwitchRequest {
        form_next: None,
        query_next: None,
        referer: None,
        accepts_html: true,
        host: "ours.example",
        https: true,
    };

    #[test]
    fn takes_the_first_safe_one() {
        let refused = SwitchRequest { accepts_html: false, ..OURS };
        for (request, expected) in [
            (OURS, Some("/")),
            (SwitchRequest { form_next: Some("/f"), query_next: Some("/q"), ..OURS }, Some("/f")),
            (SwitchRequest { query_next: Some("/q"), referer: Some("/r"), ..OURS }, Some("/q")),
            (SwitchRequest { form_next: Some(""), query_next: Some("/q"), referer: Some("/r"), ..OURS }, Some("/r")),
            (SwitchRequest { form_next: Some("//evil.example"), referer: Some("/r"), ..OURS }, Some("/r")),
            (SwitchRequest { form_next: Some("x"), referer: Some("https://evil.example/"), ..OURS }, Some("/")),
            (refused, None),
            (SwitchRequest { referer: Some("/r"), ..refused }, None),
            (SwitchRequest { form_next: Some(""), query_next: Some("/q"), ..refused }, None),
            (SwitchRequest { form_next: Some("x"), ..refused }, Some("/")),
        ] {
            assert_eq!(target(&request).as_deref(), expected, "{request:?}");
        }
    }

    #[test]
    fn writes_as_django_writes() {
        for (next, location) in [
            ("/a b", "/a%20b"),
            ("/é?q=ñ#ü", "/%C3%A9?q=%C3%B1#%C3%BC"),
            ("/%zz%20", "/%zz%20"),
            ("/x\r\nSet-Cookie: a=b", "/x%0D%0ASet-Cookie:%20a=b"),
            ("/-._~:/?#[]@!$&'()*+,;=%", "/-._~:/?#[]@!$&'()*+,;=%"),
            ("/\"<>\\^`{|}\u{7f}\0", "/%22%3C%3E%5C%5E%60%7B%7C%7D%7F%00"),
        ] {
            assert_eq!(target(&SwitchRequest { form_next: Some(next), ..OURS }).as_deref(), Some(location));
        }
    }

    #[test]
    fn a_target_too_long_to_write_is_not_followed() {
        let long = format!("/{}", "\u{1f36a}".repeat(2047));
        let request = SwitchRequest { form_next: Some(&long), referer: Some("/r"), ..OURS };
        assert_eq!(target(&request).as_deref(), Some("/r"));
    }

    #[test]
    fn strips_the_choice_and_nothing_else() {
        for (before, after) in [
            ("/", "/"),
            ("/?", "/?"),
            ("/?lang=fr", "/"),
            ("/?flg=fr-fr#x", "/#x"),
            ("/?lang", "/"),
            ("/?l%61ng=fr&a=b", "/?a=b"),
            ("/?a=b&lang=fr&&c=%20+d&flg=", "/?a=b&&c=%20+d"),
            ("/?lang=fr&", "/"),
            ("/?language=fr&Lang=fr&xlang=fr", "/?language=fr&Lang=fr&xlang=fr"),
            ("/?a=%zz&b=?lang=fr", "/?a=%zz&b=?lang=fr"),
            ("/#?lang=fr", "/#?lang=fr"),
            ("https://ours.example?lang=fr", "https://ours.example"),
        ] {
            assert_eq!(without_language_choice(before), after);
        }
    }

    /// Where a browser lands (WHATWG URL, as far as a `Location` of plain ASCII needs it): a host, or `None` for our own.
    /// No host at all is an error to a browser, which then stays where it is.
    fn lands_on(location: &str) -> Option<String> {
        let slashed = location.replace('\\', "/");
        let lower = slashed.to_ascii_lowercase();
        let rest = lower.strip_prefix("https:").or_else(|| lower.strip_prefix("http:"));
        let rest = rest.or_else(|| lower.starts_with("//").then_some(lower.as_str()))?;
        // Browsers skip any number of slashes before a host.
        let rest = rest.trim_start_matches('/');
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        Some(authority.to_owned())
    }

    proptest! {
        #[test]
        fn no_target_leaves_the_host(
            next in "(https?:|HTTP:|ftp:|javascript:)?[/\\\\\t\n @]{0,4}(ours\\.example|evil\\.example)?[/\\\\\t\r\n:@?#a-z\u{0}\u{e9}\u{200b}]{0,8}",
            referer in proptest::option::of("[/\\\\]{0,3}[a-z:/.]{0,12}"),
            https in any::<bool>(),
        ) {
            let request = SwitchRequest { form_next: Some(&next), referer: referer.as_deref(), https, ..OURS };
            let location = target(&request).unwrap_or_default();
            prop_assert!(location.bytes().all(|byte| byte.is_ascii_graphic()), "{}", location);
            prop_assert!(location.starts_with('/') || lands_on(&location).is_some(), "{}", location);
            prop_assert!(lands_on(&location).is_none_or(|host| host.is_empty() && location.starts_with("//") || host == "ours.example"), "{}", location);
        }

        #[test]
        fn no_target_panics(next in any::<String>(), referer in any::<String>()) {
            let location = target(&SwitchRequest { form_next: Some(&next), referer: Some(&referer), ..OURS });
            let _ = without_language_choice(&location.unwrap_or(next));
        }

        #[test]
        fn a_query_without_a_choice_is_untouched(target in "/[a-z]{0,3}\\?[a-f=&%+#?]{0,12}") {
            prop_assert_eq!(without_language_choice(&target), target);
        }
    }
}
