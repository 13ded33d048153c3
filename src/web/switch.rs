//! The language switch, as Django's `set_language` view works.

use super::visit::Visit;
use super::{form, headers, problem::Problem};
use crate::language::switch::{self as django, SwitchRequest};
use crate::policy::LanguageCookie;
use actix_web::http::header;
use actix_web::web::Payload;
use actix_web::{HttpRequest, HttpResponse};

/// `POST /i18n/setlang/`.
///
/// # Errors
/// Those of [`Visit::of`] and [`form::read_any`].
pub(super) async fn set_language(request: HttpRequest, body: Payload) -> Result<HttpResponse, Problem> {
    switch(&request, body, |target| target).await
}

/// `POST MOUNT/language`: the same, but the choice of the address gives way to the new one.
///
/// # Errors
/// Those of [`Visit::of`] and [`form::read_any`].
pub(super) async fn on_page(request: HttpRequest, body: Payload) -> Result<HttpResponse, Problem> {
    switch(&request, body, |target| django::without_language_choice(&target)).await
}

async fn switch(
    request: &HttpRequest,
    body: Payload,
    settle: impl Fn(String) -> String,
) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(request)?;
    let body = form::read_any(request, body).await?;
    // Django reads headers as ISO 8859-1.
    let header = |name: header::HeaderName| {
        request
            .headers()
            .get(name)
            .map(|value| value.as_bytes().iter().map(|octet| char::from(*octet)).collect::<String>())
    };
    let target = django::target(&SwitchRequest {
        form_next: form::last(&body, "next").as_deref(),
        query_next: form::last(request.query_string().as_bytes(), "next").as_deref(),
        referer: header(header::REFERER).as_deref(),
        accepts_html: django::accepts_html(header(header::ACCEPT).as_deref()),
        host: visit.host,
        https: visit.is_https(),
    });
    let mut answer = match target {
        Some(target) => {
            let mut found = HttpResponse::Found();
            found.insert_header((header::LOCATION, settle(target)));
            found
        }
        None => HttpResponse::NoContent(),
    };
    let site = &visit.site.site;
    let wanted = form::last(&body, "language").unwrap_or_default();
    if let Some(code) = site.languages.codes().iter().find(|code| code.as_str() == wanted) {
        let mut cookie = LanguageCookie::clone(&site.language_cookie);
        if visit.preview {
            cookie.domain = None;
        }
        answer.append_header((header::SET_COOKIE, django::set_cookie(&cookie, code, jiff::Timestamp::now())));
    }
    Ok(answer.insert_header((header::CACHE_CONTROL, &headers::NO_STORE)).finish())
}
