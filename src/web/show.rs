//! `GET MOUNT/`: the page.

use super::visit::Visit;
use super::visitor::Visitor;
use super::{headers, problem::Problem, record};
use crate::page::{Encoded, View};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};

/// `GET MOUNT/`.
///
/// # Errors
/// Those of [`Visit::of`].
pub(super) async fn show(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let visitor = Visitor::of(visit, &request);
    record::archive_first(&visit, visitor.language);
    let view = View::new(visit.site, visitor.language, visitor.standing(), visitor.encoding);
    let page = visit.snapshot.pages.page(visit.site, view)?;
    if headers::is_current(request.headers(), &page.etag) {
        let language = visitor.code().as_str();
        let policy = headers::page_policy(&visit.site.style_source);
        return Ok(headers::document(StatusCode::NOT_MODIFIED, &page, language, &policy, headers::REVALIDATE).finish());
    }
    Ok(answer(StatusCode::OK, &visitor, &visit, &page, headers::REVALIDATE))
}

/// A page as an answer.
pub(super) fn answer(
    status: StatusCode,
    visitor: &Visitor<'_>,
    visit: &Visit<'_>,
    page: &Encoded,
    cache: &'static str,
) -> HttpResponse {
    let policy = headers::page_policy(&visit.site.style_source);
    let mut answer = headers::document(status, page, visitor.code().as_str(), &policy, cache);
    if let Some(token) = page.encoding.token() {
        answer.insert_header((header::CONTENT_ENCODING, token));
    }
    answer.content_type(headers::HTML).body(page.bytes.clone())
}
