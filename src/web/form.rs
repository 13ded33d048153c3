//! Forms as browsers send them: read with a limit and in time, taken apart as Django takes them apart.

use super::problem::Problem;
use actix_web::http::header;
use actix_web::web::{Bytes, Payload};
use actix_web::{HttpRequest, rt::time::timeout};
use std::time::Duration;

/// The largest body of a form, in octets.
pub(super) const BODY_LIMIT: usize = 16 * 1024;

/// How long a body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(15);

/// Reads the body of a form.
///
/// # Errors
/// [`Problem::TooLarge`] over [`BODY_LIMIT`], [`Problem::TooSlow`] when it takes too long, [`Problem::BadRequest`] for another media type or a body that breaks off.
pub(super) async fn read(request: &HttpRequest, body: Payload) -> Result<Bytes, Problem> {
    let announced = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: u64| length > BODY_LIMIT as u64) {
        return Err(Problem::TooLarge);
    }
    let bytes = timeout(BODY_TIME, body.to_bytes_limited(BODY_LIMIT))
        .await
        .map_err(|_| Problem::TooSlow)?
        .map_err(|_| Problem::TooLarge)?
        .map_err(|error| Problem::BadRequest(format!("the body broke off: {error}")))?;
    if !bytes.is_empty() && !is_url_encoded(request) {
        return Err(Problem::BadRequest("the body is no application/x-www-form-urlencoded".to_owned()));
    }
    Ok(bytes)
}

fn is_url_encoded(request: &HttpRequest) -> bool {
    request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|media| media.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
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
