//! `MOUNT/assets/…`: the admin's own files, in a sandbox of their own.

use super::visit::Visit;
use super::{headers, problem::Problem};
use actix_files::NamedFile;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web::Path};
use std::io;

/// `GET MOUNT/assets/{path}`.
///
/// Only files that were there when the configuration was read are found, so that no path leads out of the folder.
///
/// # Errors
/// [`Problem::NotFound`] for another path or a file that is gone, [`Problem::Internal`] for one that cannot be read, and those of [`Visit::of`].
pub(super) async fn asset(request: HttpRequest, path: Path<String>) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let asset = visit.snapshot.assets().get(path.as_str()).ok_or(Problem::NotFound)?;
    let gone = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => Problem::NotFound,
        _ => Problem::Internal(format!("{} cannot be read: {error}", asset.path.display())),
    };
    let etag = format!("\"{}\"", asset.current_etag().map_err(gone)?);
    let mut answer = if headers::is_current(request.headers(), etag.as_bytes()) {
        HttpResponse::NotModified().finish()
    } else {
        // The validators of actix-files hold the inode and the time, which differ between replicas.
        NamedFile::open(&asset.path).map_err(gone)?.use_etag(false).use_last_modified(false).into_response(&request)
    };
    let etag = HeaderValue::try_from(etag).map_err(|error| Problem::Internal(error.to_string()))?;
    answer.headers_mut().insert(header::ETAG, etag);
    answer.headers_mut().insert(header::CACHE_CONTROL, headers::ASSET.clone());
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, headers::ASSET_POLICY.clone());
    Ok(answer)
}
