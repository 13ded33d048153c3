//! `/.well-known/gpc.json`: that we abide by Global Privacy Control (the GPC specification, section 4.2).

use super::visit::Visit;
use super::{headers, problem::Problem};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

/// The resource, with the date of the policy as that of the statement.
#[derive(Serialize)]
struct Support {
    gpc: bool,
    #[serde(rename = "lastUpdate")]
    last_update: String,
}

/// `GET /.well-known/gpc.json`.
///
/// # Errors
/// Those of [`Visit::of`].
pub(super) async fn gpc_json(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let support = Support { gpc: true, last_update: visit.site.site.updated.to_string() };
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .insert_header((header::CONTENT_SECURITY_POLICY, &headers::EMPTY_POLICY))
        .json(support))
}
