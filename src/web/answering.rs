//! What happens around every request: the guard before it, the error page, the headers and the log line after it.

use super::current::Desk;
use super::problem::Problem;
use super::visit::snapshot;
use super::{error_pages, headers, same_origin};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName};
use actix_web::middleware::Next;
use std::time::Instant;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Hands a request the current snapshot, guards it, has it answered, and finishes the answer.
///
/// # Errors
/// None of its own; those of the service inside are made into answers.
pub(super) async fn answer(
    desk: &Desk,
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let started = Instant::now();
    desk.serve(&mut request);
    let answer = match guard(&request) {
        Ok(()) => next.call(request).await?.map_into_boxed_body(),
        Err(problem) => request.error_response(problem),
    };
    let mut answer = error_pages::render(answer);
    headers::secure(answer.headers_mut());
    snapshot(answer.request())?.metrics.answered(answer.status());
    tracing::debug!(
        method = %answer.request().method(),
        path = answer.request().match_pattern().as_deref().unwrap_or("none"),
        status = answer.status().as_u16(),
        micros = started.elapsed().as_micros(),
        "a request was answered"
    );
    Ok(answer)
}

/// The same-origin check, on every method that can act.
fn guard(request: &ServiceRequest) -> Result<(), Problem> {
    let snapshot = snapshot(request.request())?;
    let value = |name: HeaderName| request.headers().get(name).map(header::HeaderValue::as_bytes);
    let claim = same_origin::Claim {
        method: request.method().as_str(),
        sec_fetch_site: value(SEC_FETCH_SITE),
        origin: value(header::ORIGIN),
        host: snapshot.trust.host(request.request())?,
    };
    if same_origin::allows(&claim, &snapshot.settings.trusted_origins) { Ok(()) } else { Err(Problem::CrossOrigin) }
}
