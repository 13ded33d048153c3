//! Errors are pages too: small, in the visitor's language, never a stack trace.

use super::headers::{self, Description};
use super::problem::Problem;
use super::visit::Destination;
use super::visitor::{self, Visitor};
use crate::page::ErrorPage;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse};

/// Puts the page of the error into an answer that carries one.
pub(super) fn render(answer: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
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
    let problem = bare.error().and_then(|error| error.as_error::<Problem>());
    let (language, page) = localized(request, status, problem);
    let encoded = match page.render() {
        Ok(encoded) => encoded,
        Err(error) => {
            tracing::error!("the page of an error cannot be rendered: {error}");
            return HttpResponse::new(status);
        }
    };
    let cache = if is_read(request) { &headers::REVALIDATE } else { &headers::NO_STORE };
    let policy = headers::page_policy(&page.style_source());
    let description = Description { media_type: &headers::HTML, language: &language, policy: &policy, cache };
    let mut answer = description.answer(status, &encoded);
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = bare.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    answer
}

/// Whether a request only reads, and no receipt.
fn is_read(request: &HttpRequest) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD) && !request.path().contains("/receipt/")
}

/// The error in the visitor's language: among the site's languages or, without a site, all that are shipped.
fn localized(request: &HttpRequest, status: StatusCode, problem: Option<&Problem>) -> (HeaderValue, ErrorPage) {
    if let Ok(Destination::Site(visit)) = Destination::of(request) {
        let visitor = Visitor::of(visit, request);
        let page = match problem {
            Some(Problem::StoreAway) => ErrorPage::receipt_away(visit.site, visitor.language),
            _ => ErrorPage::of_site(visit.site, visitor.language, status.as_u16()),
        };
        (visit.site.content_language(visitor.language).clone(), page)
    } else {
        let locale = visitor::locale_without_site(request);
        let language = HeaderValue::try_from(locale.code().as_str()).unwrap_or(HeaderValue::from_static("en"));
        (language, ErrorPage::bare(locale, status.as_u16()))
    }
}

impl From<crate::page::RenderError> for Problem {
    fn from(error: crate::page::RenderError) -> Self {
        Self::Internal(format!("a page cannot be rendered: {error}"))
    }
}
