//! Whether the portal lives and can serve, for machines; it tells nothing that needs a token.

use crate::policy::Domain;
use crate::web::{headers, snapshot::Snapshot};
use actix_web::http::header;
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use serde::Serialize;
use std::sync::Arc;

/// The routes that take no token.
pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource("/healthz").route(web::get().to(alive)).route(web::head().to(alive)))
        .service(web::resource("/readyz").route(web::get().to(ready)).route(web::head().to(ready)))
        .service(web::resource("/metrics").route(web::get().to(metrics)).route(web::head().to(metrics)));
}

/// The process lives.
async fn alive() -> impl Responder {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, headers::NO_STORE))
        .content_type("text/plain; charset=utf-8")
        .body("alive\n")
}

/// What is ready, and what is not.
#[derive(Debug, Serialize)]
struct Readiness<'a> {
    ready: bool,
    sites: usize,
    records: &'static str,
    broken: Vec<&'a str>,
}

/// Pages can be served; the record store and broken sites are details.
async fn ready(snapshot: Data<Arc<Snapshot>>) -> impl Responder {
    let readiness = Readiness {
        ready: true,
        sites: snapshot.sites.len(),
        records: if snapshot.records.is_up() { "up" } else { "away" },
        broken: snapshot.broken().map(Domain::as_str).collect(),
    };
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, headers::NO_STORE)).json(readiness)
}

/// What is counted.
async fn metrics(snapshot: Data<Arc<Snapshot>>) -> impl Responder {
    match snapshot.metrics.text(&snapshot) {
        Ok(text) => HttpResponse::Ok()
            .insert_header((header::CACHE_CONTROL, headers::NO_STORE))
            .content_type("application/openmetrics-text; version=1.0.0; charset=utf-8")
            .body(text),
        Err(error) => {
            tracing::error!("the metrics cannot be written: {error}");
            HttpResponse::InternalServerError().finish()
        }
    }
}
