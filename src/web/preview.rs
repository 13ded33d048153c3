//! The index of all previews, shown to the admin's own machine.

use super::headers::{self, Description};
use super::problem::Problem;
use super::visit::snapshot;
use crate::page::PreviewIndex;
use actix_web::http::{StatusCode, header::HeaderValue};
use actix_web::{HttpRequest, HttpResponse};

/// The index for a visitor who addressed this machine itself as `host`.
///
/// # Errors
/// [`Problem::Internal`] when the page cannot be rendered.
pub(super) fn index(request: &HttpRequest, host: &str) -> Result<HttpResponse, Problem> {
    let snapshot = snapshot(request)?;
    let port = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|octet| octet.is_ascii_digit()));
    let port = port.map(|(_, port)| format!(":{port}")).unwrap_or_default();
    let index = PreviewIndex::new(&snapshot.sites, snapshot.broken().count(), snapshot.settings.mount.as_str(), &port);
    let encoded = index.render()?;
    let description = Description {
        media_type: &headers::HTML,
        language: &HeaderValue::from_static("en"),
        policy: &headers::page_policy(&index.style_source()),
        cache: &headers::REVALIDATE,
    };
    Ok(description.answer(StatusCode::OK, &encoded))
}
