//! `MOUNT/policy.json`: the policy for machines.

use super::headers::{self, Description};
use super::problem::Problem;
use super::visit::Visit;
use super::visitor::Visitor;
use crate::page::PolicyDocument;
use actix_web::{HttpRequest, HttpResponse};

/// `GET MOUNT/policy.json`, in the language that the page would have.
///
/// # Errors
/// Those of [`Visit::of`].
pub(super) async fn policy_json(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let visitor = Visitor::of(visit, &request);
    let encoded = PolicyDocument::new(visit.site, visitor.language).render(visitor.encoding)?;
    let description = Description {
        media_type: &headers::JSON,
        language: visit.site.content_language(visitor.language),
        policy: &headers::EMPTY_POLICY,
        cache: &headers::REVALIDATE,
    };
    Ok(description.answer_to(request.headers(), &encoded))
}
