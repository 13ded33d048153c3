//! Whether the portal lives and can serve, for machines; it tells nothing that needs a token.

use crate::policy::Domain;
use crate::web::current::Current;
use crate::web::headers;
use crate::web::snapshot::{Kept, Snapshot};
use actix_web::http::header;
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use serde::Serialize;

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
        .insert_header((header::CACHE_CONTROL, &headers::NO_STORE))
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
    kept: Vec<LastGood<'a>>,
}

/// A site whose last good version is served, and why.
#[derive(Debug, Serialize)]
struct LastGood<'a> {
    domain: &'a str,
    file: String,
    /// The first error, with its place.
    error: Option<String>,
}

impl<'a> LastGood<'a> {
    fn of(kept: &'a Kept, snapshot: &Snapshot) -> Self {
        let error = snapshot.errors_of(kept).next().map(|diagnostic| {
            let file = diagnostic.place.source().path().display();
            let line = diagnostic.place.start().map(|start| format!(":{}", start.line)).unwrap_or_default();
            format!("{file}{line}: {} [{}]", diagnostic.message, diagnostic.code)
        });
        Self { domain: kept.site.site.domain.as_str(), file: kept.file.display().to_string(), error }
    }
}

/// Pages can be served; the record store and broken sites are details.
async fn ready(current: Data<Current>) -> impl Responder {
    let snapshot = current.load();
    let readiness = Readiness {
        ready: true,
        sites: snapshot.sites.len(),
        records: if snapshot.records.is_up() { "up" } else { "away" },
        broken: snapshot.broken().map(Domain::as_str).collect(),
        kept: snapshot.kept.iter().map(|kept| LastGood::of(kept, &snapshot)).collect(),
    };
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, &headers::NO_STORE)).json(readiness)
}

/// What is counted.
async fn metrics(current: Data<Current>) -> impl Responder {
    let snapshot = current.load();
    match snapshot.metrics.text(&snapshot) {
        Ok(text) => HttpResponse::Ok()
            .insert_header((header::CACHE_CONTROL, &headers::NO_STORE))
            .content_type("application/openmetrics-text; version=1.0.0; charset=utf-8")
            .body(text),
        Err(error) => {
            tracing::error!("the metrics cannot be written: {error}");
            HttpResponse::InternalServerError().finish()
        }
    }
}
