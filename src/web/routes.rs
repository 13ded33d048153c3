//! Every address of the public contract, in one table.

use super::problem::Problem;
use super::visit::Destination;
use super::{assets, choose, entrance, gpc, policy_json, receipt, show, static_files, switch};
use actix_web::web::{self, ServiceConfig};
use actix_web::{Handler, HttpRequest, HttpResponse, Resource, Responder, guard, http::Method};
use std::future::{Ready, ready};

/// The routes of the public listener for a mount point.
pub(super) fn public(config: &mut ServiceConfig, mount: &str) {
    let under = |path: &str| format!("{mount}{path}");
    // They are tried in this order: the page, which nearly everybody asks for, comes first.
    config
        .service(
            web::resource(under("/"))
                .route(read_only().to(show::show))
                .route(web::post().to(choose::choose))
                .default_service(web::to(|request: HttpRequest| refuse(&request, Problem::Method("GET, HEAD, POST")))),
        )
        .service(get(web::resource("/"), entrance::root))
        .service(get(web::resource(mount), entrance::without_slash))
        .service(post(web::resource(under("/language")), switch::on_page))
        .service(post(web::resource("/i18n/setlang/"), switch::set_language))
        .service(get(web::resource(under("/policy.json")), policy_json::policy_json))
        .service(get(web::resource(under("/receipt/")), receipt::receipt))
        .service(get(web::resource(under("/receipt/receipt.json")), receipt::receipt_json))
        .service(get(web::resource("/.well-known/gpc.json"), gpc::gpc_json))
        .service(get(web::resource(under("/static/{name}")), static_files::shipped))
        .service(get(web::resource(under("/assets/{path:.*}")), assets::asset))
        .default_service(web::to(|request: HttpRequest| refuse(&request, Problem::NotFound)));
}

/// Refuses a request; one for no site of ours is told that first.
fn refuse(request: &HttpRequest, problem: Problem) -> Ready<Result<HttpResponse, Problem>> {
    ready(Destination::of(request).and(Err(problem)))
}

/// A route for GET and HEAD.
fn read_only() -> actix_web::Route {
    web::route().guard(guard::fn_guard(|context| matches!(context.head().method, Method::GET | Method::HEAD)))
}

fn get<F, Args>(resource: Resource, handler: F) -> Resource
where
    F: Handler<Args>,
    Args: actix_web::FromRequest + 'static,
    F::Output: Responder + 'static,
{
    resource
        .route(read_only().to(handler))
        .default_service(web::to(|request: HttpRequest| refuse(&request, Problem::Method("GET, HEAD"))))
}

fn post<F, Args>(resource: Resource, handler: F) -> Resource
where
    F: Handler<Args>,
    Args: actix_web::FromRequest + 'static,
    F::Output: Responder + 'static,
{
    resource
        .route(web::post().to(handler))
        .default_service(web::to(|request: HttpRequest| refuse(&request, Problem::Method("POST"))))
}
