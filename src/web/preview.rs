//! The index of all previews, shown to the admin's own machine.

use super::visit::snapshot;
use super::{headers, problem::Problem};
use crate::page::PreviewIndex;
use actix_web::http::StatusCode;
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
    let policy = headers::page_policy(&index.style_source());
    Ok(headers::document(StatusCode::OK, &encoded, "en", &policy, headers::REVALIDATE)
        .content_type(headers::HTML)
        .body(encoded.bytes))
}
