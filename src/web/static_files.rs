//! `MOUNT/static/…`: what is shipped beside the page, under names that hold their hash.

use super::{headers, problem::Problem, visit::Destination};
use crate::page::shipped_file;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web::Path};

/// `GET MOUNT/static/{name}`.
///
/// # Errors
/// [`Problem::NotFound`] for a name that this release does not ship, and those of [`Destination::of`].
pub(super) async fn shipped(request: HttpRequest, name: Path<String>) -> Result<HttpResponse, Problem> {
    Destination::of(&request)?;
    let file = shipped_file(&name).ok_or(Problem::NotFound)?;
    let etag = format!("\"{}\"", file.hash);
    let current = headers::is_current(request.headers(), etag.as_bytes());
    let mut answer = if current { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer
        .insert_header((header::CACHE_CONTROL, &headers::IMMUTABLE))
        .insert_header((header::ETAG, etag))
        .insert_header((header::CONTENT_SECURITY_POLICY, &headers::ASSET_POLICY));
    if current {
        return Ok(answer.finish());
    }
    Ok(answer.content_type(file.media_type).body(file.bytes))
}
