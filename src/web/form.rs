//! Forms as browsers send them: read with a limit and in time, taken apart as Django takes them apart.

use super::problem::Problem;
use actix_multipart::{Multipart, MultipartError};
use actix_web::http::header;
use actix_web::web::{Bytes, Payload};
use actix_web::{HttpRequest, rt::time::timeout};
use futures_util::{TryStreamExt, stream};
use std::time::Duration;

/// The largest body of a form, in octets.
pub(super) const BODY_LIMIT: usize = 16 * 1024;

/// How long a body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(15);

/// Reads the body of a URL-encoded form.
///
/// # Errors
/// [`Problem::TooLarge`] over [`BODY_LIMIT`], [`Problem::TooSlow`] when it takes too long, [`Problem::BadRequest`] for another media type or a body that breaks off.
pub(super) async fn read(request: &HttpRequest, body: Payload) -> Result<Bytes, Problem> {
    let bytes = octets(request, body).await?;
    if bytes.is_empty() || media_type(request) == URL_ENCODED {
        Ok(bytes)
    } else {
        Err(Problem::BadRequest(format!("the body is no {URL_ENCODED}")))
    }
}

/// Reads the body of a form as Django does: URL-encoded or multipart; of another media type no field is read.
///
/// What comes is URL-encoded in either case.
///
/// # Errors
/// As [`read`], but for the media type.
pub(super) async fn read_any(request: &HttpRequest, body: Payload) -> Result<Bytes, Problem> {
    let bytes = octets(request, body).await?;
    match &*media_type(request) {
        URL_ENCODED => Ok(bytes),
        "multipart/form-data" => multipart(request, bytes).await,
        _ => Ok(Bytes::new()),
    }
}

const URL_ENCODED: &str = "application/x-www-form-urlencoded";

async fn octets(request: &HttpRequest, body: Payload) -> Result<Bytes, Problem> {
    let announced = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: u64| length > BODY_LIMIT as u64) {
        return Err(Problem::TooLarge);
    }
    timeout(BODY_TIME, body.to_bytes_limited(BODY_LIMIT))
        .await
        .map_err(|_| Problem::TooSlow)?
        .map_err(|_| Problem::TooLarge)?
        .map_err(|error| Problem::BadRequest(format!("the body broke off: {error}")))
}

fn media_type(request: &HttpRequest) -> String {
    let value = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The text fields of a multipart body, URL-encoded; files are left out (RFC 7578, section 4.2).
async fn multipart(request: &HttpRequest, body: Bytes) -> Result<Bytes, Problem> {
    let broken = |error: MultipartError| Problem::BadRequest(format!("the multipart body cannot be read: {error}"));
    let mut parts = Multipart::new(request.headers(), stream::iter([Ok(body)]));
    let mut fields = form_urlencoded::Serializer::new(String::new());
    while let Some(mut part) = parts.try_next().await.map_err(broken)? {
        let mut value = Vec::new();
        while let Some(octets) = part.try_next().await.map_err(broken)? {
            value.extend_from_slice(&octets);
        }
        let is_file = part.content_disposition().is_some_and(|found| found.get_filename().is_some());
        if let Some(name) = part.name().filter(|_| !is_file) {
            fields.append_pair(name, &String::from_utf8_lossy(&value));
        }
    }
    Ok(fields.finish().into())
}

/// The last value of a field, as Django's `QueryDict.get` gives it.
pub(super) fn last(encoded: &[u8], field: &str) -> Option<String> {
    form_urlencoded::parse(encoded).filter(|(name, _)| name == field).last().map(|(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_value_of_a_field_counts() {
        assert_eq!(last(b"a=1&b=2&a=3+4%C3%A9", "a").as_deref(), Some("3 4é"));
        assert_eq!(last(b"a=", "a").as_deref(), Some(""));
        assert_eq!(last(b"b=1", "a"), None);
    }
}
