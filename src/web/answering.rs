//! What happens around every request: the guard before it, the error page, the headers and the log line after it.

use super::current::Desk;
use super::problem::Problem;
use super::visit::snapshot;
use super::{error_pages, headers, same_origin};
use actix_web::body::BoxBody;
use actix_web::dev::{Service, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName};
use futures_util::future::{Either, ready};
use std::rc::Rc;
use std::time::Instant;
use tracing::Level;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Hands a request the current snapshot, guards it, has it answered by `service`, and finishes the answer.
///
/// # Errors
/// None of its own; those of the service inside are made into answers.
pub(super) fn answer<S>(
    desk: &Rc<Desk>,
    mut request: ServiceRequest,
    service: &S,
) -> impl Future<Output = Result<ServiceResponse<BoxBody>, actix_web::Error>> + use<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<BoxBody>, Error = actix_web::Error>,
{
    let started = tracing::enabled!(Level::DEBUG).then(Instant::now);
    let desk = Rc::clone(desk);
    desk.serve(&mut request);
    let answered = match guard(&request) {
        Ok(()) => Either::Left(service.call(request)),
        Err(problem) => Either::Right(ready(Ok(request.error_response(problem)))),
    };
    async move {
        let mut answer = error_pages::render(answered.await?);
        headers::secure(answer.headers_mut());
        desk.tally.count(answer.status());
        if let Some(started) = started {
            tracing::debug!(
                method = %answer.request().method(),
                path = answer.request().match_pattern().as_deref().unwrap_or("none"),
                status = answer.status().as_u16(),
                micros = started.elapsed().as_micros(),
                "a request was answered"
            );
        }
        Ok(answer)
    }
}

/// The same-origin check, on every method that can act.
fn guard(request: &ServiceRequest) -> Result<(), Problem> {
    if same_origin::is_safe(request.method().as_str()) {
        return Ok(());
    }
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
