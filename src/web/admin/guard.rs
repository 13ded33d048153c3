//! Who may see the dashboard: this machine, or whoever has the token.

use crate::config::{AdminToken, Portal};
use crate::page::dashboard::Refusal;
use crate::web::current::Current;
use crate::web::headers;
use crate::web::peer::Trust;
use crate::web::problem::Problem;
use crate::web::visit::without_port;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use base64::{Engine, prelude::BASE64_STANDARD};
use std::net::IpAddr;

/// Guards a request, and finishes its answer.
///
/// # Errors
/// [`Problem::Internal`] if the server was put together without its sites.
pub(super) async fn answer(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let current = request
        .app_data::<Data<Current>>()
        .ok_or_else(|| Problem::Internal("the admin listener has no snapshot".to_owned()))?;
    let refused = refused(&request, &current.load().settings);
    let mut answer = match refused {
        None => next.call(request).await?.map_into_boxed_body(),
        Some(status) => request.into_response(refusal(status)),
    };
    let headers = answer.headers_mut();
    headers::secure(headers);
    headers.insert(header::CACHE_CONTROL, headers::NO_STORE.clone());
    Ok(answer)
}

/// Why a request is not answered.
fn refused(request: &ServiceRequest, settings: &Portal) -> Option<StatusCode> {
    if let Some(token) = &settings.admin_token {
        return (!shows(token, request.headers())).then_some(StatusCode::UNAUTHORIZED);
    }
    // Without a token the listener is a loopback one; `serve` sees to it, and whoever puts a server together by hand is held to it here.
    if !request.app_config().local_addr().ip().is_loopback() {
        return Some(StatusCode::FORBIDDEN);
    }
    // A page elsewhere can have its own name lead to this machine (DNS rebinding); it cannot have the browser send ours.
    let host = Trust::default().host(request.request());
    (!host.is_ok_and(|host| is_this_machine(without_port(host)))).then_some(StatusCode::FORBIDDEN)
}

/// Whether a request carries the token, as a password (RFC 7617) or as itself (RFC 6750).
fn shows(token: &AdminToken, headers: &HeaderMap) -> bool {
    let Some((scheme, credentials)) =
        headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.split_once(' '))
    else {
        return false;
    };
    let credentials = credentials.trim();
    if scheme.eq_ignore_ascii_case("bearer") {
        return token.is(credentials.as_bytes());
    }
    let decoded = BASE64_STANDARD.decode(credentials).unwrap_or_default();
    let password = decoded.iter().position(|octet| *octet == b':').map_or(&[][..], |colon| &decoded[colon + 1..]);
    scheme.eq_ignore_ascii_case("basic") && token.is(password)
}

/// Whether a host names this machine and nothing else.
fn is_this_machine(host: &str) -> bool {
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host.eq_ignore_ascii_case("localhost") || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn refusal(status: StatusCode) -> actix_web::HttpResponse {
    if status == StatusCode::UNAUTHORIZED {
        let text = "Give the token of this portal as the password; the user’s name does not matter.";
        let mut answer = super::page(status, &Refusal::new("A token is needed", text, false));
        let challenge = HeaderValue::from_static("Basic realm=\"cookie-portal\", charset=\"UTF-8\"");
        answer.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
        return answer;
    }
    let text = "The dashboard is for this machine: open it as localhost, or set a token to reach it by another name.";
    super::page(status, &Refusal::new("Not by this name", text, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_names_are_this_machine() {
        for host in ["localhost", "LocalHost", "127.0.0.1", "127.8.0.1", "[::1]", "::1"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in ["", "localhost.evil.example", "evil.localhost", "10.0.0.1", "127.0.0.1.evil.example", "[::2]"] {
            assert!(!is_this_machine(host), "{host}");
        }
    }

    #[test]
    fn the_token_is_a_password_or_itself() {
        let token = AdminToken::parse("0123456789abcdef").unwrap();
        let basic = |text: &str| format!("Basic {}", BASE64_STANDARD.encode(text));
        let shown = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, HeaderValue::from_str(value).unwrap());
            shows(&token, &headers)
        };
        for value in [
            "Bearer 0123456789abcdef",
            "bearer 0123456789abcdef",
            &basic("admin:0123456789abcdef"),
            &basic(":0123456789abcdef"),
        ] {
            assert!(shown(value), "{value}");
        }
        for value in [
            "0123456789abcdef",
            "Bearer ",
            "Bearer 0123456789abcdeg",
            "Basic 0123456789abcdef",
            &basic("0123456789abcdef"),
            &basic("0123456789abcdef:"),
            &basic("a:b:0123456789abcdef"),
        ] {
            assert!(!shown(value), "{value}");
        }
        assert!(!shows(&token, &HeaderMap::new()));
    }
}
