//! Who speaks to us: the visitor, or a proxy that we believe.

use super::problem::Problem;
use actix_web::http::header::{HOST, HeaderMap, HeaderName};
use actix_web::{HttpRequest, dev::RequestHead};
use ipnet::IpNet;
use std::net::IpAddr;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const X_FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");

/// Which proxies are believed, and in what.
#[derive(Debug, Clone, Default)]
pub(super) struct Trust {
    /// Their addresses.
    pub proxies: Vec<IpNet>,
    /// Whether their `X-Forwarded-Host` counts as `Host`.
    pub forwarded_host: bool,
}

impl Trust {
    /// Whether the connection comes from a proxy that we believe.
    #[must_use]
    pub(super) fn believes(&self, request: &HttpRequest) -> bool {
        request.peer_addr().is_some_and(|peer| self.covers(peer.ip()))
    }

    fn covers(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.proxies.iter().any(|network| network.contains(&address))
    }

    /// The host and port that the visitor addressed, as they wrote it.
    ///
    /// # Errors
    /// [`Problem::BadRequest`] when there is none, or more than one.
    pub(super) fn host<'a>(&self, request: &'a HttpRequest) -> Result<&'a str, Problem> {
        if self.forwarded_host && self.believes(request) && request.headers().contains_key(&X_FORWARDED_HOST) {
            return single(request.headers(), &X_FORWARDED_HOST);
        }
        // A target in absolute form names the host itself (RFC 9112, section 3.2.2).
        match request.uri().authority() {
            Some(authority) => Ok(authority.as_str()),
            None => single(request.headers(), &HOST),
        }
    }

    /// Whether the visitor came by https.
    #[must_use]
    pub(super) fn is_https(&self, request: &HttpRequest) -> bool {
        self.believes(request)
            && last_item(request.head(), &X_FORWARDED_PROTO).is_some_and(|proto| proto.eq_ignore_ascii_case("https"))
    }

    /// Whether the visitor sits at this machine: the nearest address that is no proxy of ours is a loopback one.
    #[must_use]
    pub(super) fn is_local(&self, request: &HttpRequest) -> bool {
        let Some(peer) = request.peer_addr().map(|peer| peer.ip()) else { return false };
        if !self.covers(peer) {
            return peer.to_canonical().is_loopback();
        }
        let mut nearest = peer;
        for value in request.headers().get_all(&X_FORWARDED_FOR).collect::<Vec<_>>().into_iter().rev() {
            for item in value.to_str().unwrap_or_default().rsplit(',') {
                let Ok(address) = item.trim().parse::<IpAddr>() else { return false };
                nearest = address;
                if !self.covers(nearest) {
                    return nearest.to_canonical().is_loopback();
                }
            }
        }
        nearest.to_canonical().is_loopback()
    }
}

/// The only value of a header.
fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<&'a str, Problem> {
    let mut values = headers.get_all(name);
    match (values.next(), values.next()) {
        (Some(value), None) => value
            .to_str()
            .ok()
            .filter(|value| !value.is_empty() && !value.contains(','))
            .ok_or_else(|| Problem::BadRequest(format!("`{name}` does not hold one host"))),
        (None, _) => Err(Problem::BadRequest(format!("`{name}` is missing"))),
        _ => Err(Problem::BadRequest(format!("`{name}` stands twice"))),
    }
}

/// The last item of a list header: the one that the proxy next to us wrote.
fn last_item<'a>(head: &'a RequestHead, name: &HeaderName) -> Option<&'a str> {
    let value = head.headers().get_all(name).last()?.to_str().ok()?;
    value.rsplit(',').next().map(str::trim)
}
