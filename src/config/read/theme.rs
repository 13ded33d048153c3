//! How a site's page looks, and how its platform keeps its language.

use super::cookie::{cookie_domain, cookie_path};
use crate::{
    config::{
        Assets, Code,
        fields::Fields,
        shape::{LANGUAGE_COOKIE, THEME},
        suggest::did_you_mean,
        tree::Node,
        values::web_address,
    },
    policy::{Color, Domain, LanguageCookie, NamePattern, PREFERENCES_COOKIE, SameSite, Theme},
};
use std::sync::{Arc, LazyLock};

/// The accent of a site that names none: a blue that reads on white.
const ACCENT: Color = Color::rgb(0x0b, 0x6a, 0xa2);

/// `[theme]` or what goes without saying; `domain` is `None` in the defaults.
pub(super) fn theme(site: &Fields<'_>, domain: Option<&Domain>, assets: &Assets) -> Theme {
    let home = || domain.map_or_else(|| "/".into(), |domain| format!("https://{domain}/").into());
    let Some(fields) = site.table("theme", &THEME) else {
        return Theme { accent: ACCENT, accent_dark: None, logo: None, home: home() };
    };
    Theme {
        accent: fields.parse("accent", Code::BadColor, Color::parse).unwrap_or(ACCENT),
        accent_dark: fields.parse("accent_dark", Code::BadColor, Color::parse),
        logo: fields.get("logo").and_then(|node| logo(&fields, node, assets)),
        home: fields.parse("home", Code::BadUrl, web_address).unwrap_or_else(home),
    }
}

fn logo(fields: &Fields<'_>, node: &Node, assets: &Assets) -> Option<Box<str>> {
    let written = node.string(fields.problems)?;
    if assets.get(written).is_some() {
        return Some(written.into());
    }
    let help = did_you_mean(written, assets.names())
        .unwrap_or_else(|| "put the file there, and name it by its path under `assets/`".to_owned());
    let message = format!("there is no file `{}` in `assets/`", written.escape_debug());
    node.report(Code::MissingLogo, message, Some(help), fields.problems);
    None
}

/// `[language_cookie]`, or Django's own settings, which all sites share that have no others.
pub(super) fn language_cookie(parent: &Fields<'_>) -> Arc<LanguageCookie> {
    static STANDARD: LazyLock<Arc<LanguageCookie>> = LazyLock::new(Arc::default);
    let Some(fields) = parent.table("language_cookie", &LANGUAGE_COOKIE) else { return Arc::clone(&STANDARD) };
    let standard = LanguageCookie::default();
    let same_site = fields
        .get("same_site")
        .and_then(|node| Some((node, node.one_of(fields.problems, &SameSite::ALL, SameSite::as_str)?)));
    let secure = fields.boolean("secure").unwrap_or(standard.secure);
    if let Some((node, SameSite::None)) = same_site
        && !secure
    {
        let message = "browsers refuse a cookie with `SameSite=None` that is not `Secure`".to_owned();
        node.report(Code::BadLanguageCookie, message, Some("add `secure = true`".to_owned()), fields.problems);
    }
    Arc::new(LanguageCookie {
        name: fields.parse("name", Code::BadCookieName, cookie_name).unwrap_or(standard.name),
        path: fields.parse("path", Code::BadCookiePath, cookie_path).unwrap_or(standard.path),
        age: fields.integer("age", 1..=i64::from(i32::MAX)).and_then(|seconds| u64::try_from(seconds).ok()),
        domain: fields.parse("domain", Code::BadDomain, |text| cookie_domain(text).map(|_| text.into())),
        same_site: same_site.map(|(_, value)| value),
        secure,
        http_only: fields.boolean("http_only").unwrap_or(standard.http_only),
    })
}

/// Why a text is not the language cookie's name.
#[derive(Debug, thiserror::Error)]
enum CookieNameError {
    #[error(transparent)]
    Pattern(#[from] crate::policy::NamePatternError),
    #[error("the language cookie has one name, without `*`")]
    Star,
    #[error("this cookie keeps something else: the portal never overwrites it")]
    Taken,
}

fn cookie_name(text: &str) -> Result<Box<str>, CookieNameError> {
    let name = NamePattern::parse(text)?;
    match text {
        PREFERENCES_COOKIE | "sessionid" | "csrftoken" => Err(CookieNameError::Taken),
        _ if text.ends_with('*') => Err(CookieNameError::Star),
        _ => Ok(name.as_str().into()),
    }
}
