//! `GET MOUNT/`: the page.

use super::headers::{self, Description};
use super::visit::Visit;
use super::visitor::Visitor;
use super::{problem::Problem, record};
use crate::page::View;
use actix_web::http::header::HeaderValue;
use actix_web::{HttpRequest, HttpResponse};

/// `GET MOUNT/`.
///
/// # Errors
/// Those of [`Visit::of`].
pub(super) async fn show(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let visitor = Visitor::of(visit, &request);
    record::archive_first(&visit, visitor.language);
    let view = View { language: visitor.language, standing: visitor.standing(), encoding: visitor.encoding };
    let page = visit.snapshot.pages.page(visit.site, view)?;
    Ok(description(&visit, &visitor, &headers::REVALIDATE).answer_to(request.headers(), &page.encoded))
}

/// What is said of a page of a site.
pub(super) fn description<'a>(visit: &Visit<'a>, visitor: &Visitor<'_>, cache: &'a HeaderValue) -> Description<'a> {
    Description {
        media_type: &headers::HTML,
        language: visit.site.content_language(visitor.language),
        policy: visit.site.policy(headers::page_policy),
        cache,
    }
}
