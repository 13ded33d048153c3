//! Errors are pages too: small, in the visitor's language, never a stack trace.

use super::problem::Problem;
use super::visit::{Destination, snapshot};
use super::{headers, visitor};
use crate::page::{ErrorPage, LiveSite};
use crate::policy::LanguageCode;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::{Method, StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};

/// Puts the page of the error into an answer that carries one.
pub fn render(answer: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let Some(error) = answer.response().error() else { return answer };
    let status = answer.status();
    if status.is_server_error() {
        tracing::error!(status = status.as_u16(), "a request failed: {error}");
    } else {
        tracing::debug!(status = status.as_u16(), "a request was refused: {error}");
    }
    let (request, bare) = answer.into_parts();
    let page = page(&request, status, &bare);
    ServiceResponse::new(request, page)
}

/// The page of a status, with the headers that the bare answer has.
fn page(request: &HttpRequest, status: StatusCode, bare: &HttpResponse) -> HttpResponse {
    let site = match Destination::of(request) {
        Ok(Destination::Site(visit)) => Some(visit.site),
        Ok(Destination::PreviewIndex(_)) | Err(_) => None,
    };
    let mount = snapshot(request).map(|snapshot| snapshot.settings.mount.to_string()).unwrap_or_default();
    let (language, page) = localized(request, site, status, &mount);
    let encoded = match page.render() {
        Ok(encoded) => encoded,
        Err(error) => {
            tracing::error!("the page of an error cannot be rendered: {error}");
            return HttpResponse::new(status);
        }
    };
    let cache = if matches!(*request.method(), Method::GET | Method::HEAD) { headers::REVALIDATE } else { headers::NO_STORE };
    let mut answer =
        headers::document(status, &encoded, language.as_str(), &headers::page_policy(&page.style_source()), cache);
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = bare.headers().get(&name) {
            answer.insert_header((name, value.clone()));
        }
    }
    answer.content_type(mime()).body(encoded.bytes)
}

/// The error in the visitor's language, among the site's languages or, without a site, all that we speak.
fn localized(
    request: &HttpRequest,
    site: Option<&LiveSite>,
    status: StatusCode,
    mount: &str,
) -> (LanguageCode, ErrorPage) {
    match site {
        Some(live) => {
            let index = visitor::language(request, &live.site);
            let code = live.site.languages.codes()[index].clone();
            (code, ErrorPage::of_site(live, index, status.as_u16(), mount))
        }
        None => {
            let locale = visitor::language_without_site(request);
            (locale.code().clone(), ErrorPage::bare(locale, status.as_u16()))
        }
    }
}

/// The media type of every page.
const fn mime() -> &'static str {
    "text/html; charset=utf-8"
}

impl From<crate::page::RenderError> for Problem {
    fn from(error: crate::page::RenderError) -> Self {
        Self::Internal(format!("a page cannot be rendered: {error}"))
    }
}
