//! The admin listener: the dashboard, its JSON, and the probes.
//!
//! | File | Subject |
//! |---|---|
//! | `guard` | who may see the dashboard |
//! | `filter`, `listing`, `consents` | which sites are shown, and what is told of each |
//! | `dashboard`, `site`, `api` | the pages and the JSON |
//! | `probes` | health and metrics, for machines |

mod api;
mod consents;
mod dashboard;
mod filter;
mod guard;
mod listing;
mod probes;
mod site;

use super::{current::Current, headers};
use crate::page::dashboard as pages;
use actix_web::http::{StatusCode, header};
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{FromRequest, Handler, HttpResponse, Resource, Responder};
use askama::Template;
use std::net::SocketAddr;

/// Where visitors are served: what the addresses of previews are made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Visitors(pub(super) SocketAddr);

/// What is served now, as a handler asks for it.
type Sites = Data<Current>;

/// The routes of the admin listener.
pub(super) fn routes(config: &mut ServiceConfig) {
    config.configure(probes::routes).service(
        web::scope("")
            .wrap(from_fn(guard::answer))
            .service(get("/", dashboard::all_sites))
            .service(get("/sites/{name}", site::one_site))
            .service(get("/api/sites", api::all_sites))
            .service(get("/api/sites/{name}", api::one_site))
            .default_service(web::to(not_found)),
    );
}

/// An address that is only read.
fn get<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args> + Copy,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    let refuse = || async { HttpResponse::MethodNotAllowed().insert_header((header::ALLOW, "GET, HEAD")).finish() };
    let resource = web::resource(path).route(web::get().to(handler)).route(web::head().to(handler));
    resource.default_service(web::to(refuse))
}

/// A page of the dashboard.
fn page(status: StatusCode, page: &impl Template) -> HttpResponse {
    match pages::render(page) {
        Ok(html) => HttpResponse::build(status)
            .insert_header((header::CONTENT_SECURITY_POLICY, headers::dashboard_policy(pages::style_source())))
            .insert_header((header::CONTENT_TYPE, &headers::HTML))
            .body(html),
        Err(error) => {
            tracing::error!("a page of the dashboard cannot be rendered: {error}");
            HttpResponse::InternalServerError().finish()
        }
    }
}

async fn not_found() -> HttpResponse {
    page(StatusCode::NOT_FOUND, &pages::Refusal::new("Not found", "There is nothing at this address.", true))
}
