//! `MOUNT/policy.json`: the policy for machines.

use super::visit::Visit;
use super::visitor::Visitor;
use super::{headers, problem::Problem};
use crate::page::PolicyDocument;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};

/// `GET MOUNT/policy.json`, in the language that the page would have.
///
/// # Errors
/// Those of [`Visit::of`].
pub(super) async fn policy_json(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let visitor = Visitor::of(visit, &request);
    let encoded = PolicyDocument::new(visit.site, visitor.language).render(visitor.encoding)?;
    let language = visitor.code().as_str();
    let current = headers::is_current(request.headers(), &encoded.etag);
    let status = if current { StatusCode::NOT_MODIFIED } else { StatusCode::OK };
    let mut answer = headers::document(status, &encoded, language, headers::EMPTY_POLICY, headers::REVALIDATE);
    if current {
        return Ok(answer.finish());
    }
    if let Some(token) = encoded.encoding.token() {
        answer.insert_header((header::CONTENT_ENCODING, token));
    }
    Ok(answer.content_type("application/json").body(encoded.bytes))
}
