//! The ways in: the root, and the mount point without its slash.

use super::visit::{Destination, Visit};
use super::{headers, preview, problem::Problem};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};

/// `GET /`: on to the page; on the admin's own machine, the index of all previews.
///
/// # Errors
/// Those of [`Destination::of`].
pub(super) async fn root(request: HttpRequest) -> Result<HttpResponse, Problem> {
    match Destination::of(&request)? {
        Destination::Site(visit) => {
            let location = format!("{}/", visit.snapshot.settings.mount);
            Ok(HttpResponse::Found()
                .insert_header((header::LOCATION, location))
                .insert_header((header::CACHE_CONTROL, &headers::REVALIDATE))
                .finish())
        }
        Destination::PreviewIndex(host) => preview::index(&request, host),
    }
}

/// `GET MOUNT`: the same with its slash, the query kept.
///
/// # Errors
/// Those of [`Visit::of`].
pub(super) async fn without_slash(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let location = with_query(&format!("{}/", visit.snapshot.settings.mount), &request);
    Ok(HttpResponse::PermanentRedirect()
        .insert_header((header::LOCATION, location))
        .insert_header((header::CACHE_CONTROL, &headers::REVALIDATE))
        .finish())
}

/// A path with the query of a request, octet by octet.
pub(super) fn with_query(path: &str, request: &HttpRequest) -> String {
    match request.query_string() {
        "" => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}
