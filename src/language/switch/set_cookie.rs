//! The `Set-Cookie` header of the language cookie.

use crate::policy::{LanguageCode, LanguageCookie};
use jiff::{SignedDuration, Timestamp};

/// The value of the `Set-Cookie` header that keeps `code`, in the words and the order of Django under Python's `http.cookies`.
///
/// `now` is the moment of the answer; an age past the year 9999 ends with it.
#[must_use]
pub fn set_cookie(cookie: &LanguageCookie, code: &LanguageCode, now: Timestamp) -> String {
    let mut header = format!("{}={code}", cookie.name);
    let mut add = |attribute: &str| {
        header.push_str("; ");
        header.push_str(attribute);
    };
    if let Some(domain) = given(cookie.domain.as_deref()) {
        add(&format!("Domain={domain}"));
    }
    if let Some(age) = cookie.age {
        let age = SignedDuration::from_secs(i64::try_from(age).unwrap_or(i64::MAX));
        let end = now.checked_add(age).unwrap_or(Timestamp::MAX);
        add(&end.strftime("expires=%a, %d %b %Y %H:%M:%S GMT").to_string());
    }
    if cookie.http_only {
        add("HttpOnly");
    }
    if let Some(age) = cookie.age {
        add(&format!("Max-Age={age}"));
    }
    if let Some(path) = given(Some(&cookie.path)) {
        add(&format!("Path={path}"));
    }
    if let Some(same_site) = cookie.same_site {
        add(&format!("SameSite={}", same_site.as_str()));
    }
    if cookie.secure {
        add("Secure");
    }
    header
}

/// Python leaves out an attribute that is empty.
fn given(attribute: Option<&str>) -> Option<&str> {
    attribute.filter(|attribute| !attribute.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::SameSite;

    fn written(cookie: &LanguageCookie) -> String {
        set_cookie(cookie, &LanguageCode::parse("pt-br").unwrap(), "2026-11-02T23:59:59.9Z".parse().unwrap())
    }

    #[test]
    fn djangos_defaults_make_a_session_cookie() {
        assert_eq!(written(&LanguageCookie::default()), "django_language=pt-br; Path=/");
    }

    #[test]
    fn each_setting_adds_its_attribute() {
        let cookie = LanguageCookie {
            name: "language".into(),
            path: "/p/".into(),
            age: Some(31_536_000),
            domain: Some(".example.org".into()),
            same_site: Some(SameSite::Lax),
            secure: true,
            http_only: true,
        };
        assert_eq!(
            written(&cookie),
            "language=pt-br; Domain=.example.org; expires=Tue, 02 Nov 2027 23:59:59 GMT; HttpOnly; \
             Max-Age=31536000; Path=/p/; SameSite=Lax; Secure"
        );
    }

    #[test]
    fn empty_attributes_are_left_out_but_nought_is_an_age() {
        let cookie =
            LanguageCookie { path: "".into(), domain: Some("".into()), age: Some(0), ..LanguageCookie::default() };
        assert_eq!(written(&cookie), "django_language=pt-br; expires=Mon, 02 Nov 2026 23:59:59 GMT; Max-Age=0");
    }

    #[test]
    fn an_endless_age_ends_with_the_calendar() {
        let cookie = LanguageCookie { age: Some(u64::MAX), ..LanguageCookie::default() };
        assert!(written(&cookie).contains(" 9999 "), "{}", written(&cookie));
    }
}
