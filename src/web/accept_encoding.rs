//! How a page travels to a client: as its `Accept-Encoding` likes it best.

use crate::page::Encoding;

/// The encoding that a client likes best; of those that it likes the same, the smallest (RFC 9110, section 12.5.3).
///
/// It decides as actix-web's `AcceptEncoding::negotiate` does, but allocates nothing: every page view asks this.
#[must_use]
pub(super) fn preferred(header: &[u8]) -> Encoding {
    let mut preferred = (0, Encoding::Identity);
    for member in header.split(|octet| *octet == b',') {
        let mut parts = member.split(|octet| *octet == b';').map(<[u8]>::trim_ascii);
        let coding = parts.next().unwrap_or_default();
        let is_meant = |encoding: &Encoding| coding.eq_ignore_ascii_case(encoding.token().as_bytes());
        if let (Some(encoding), Some(quality)) = (Encoding::ALL.into_iter().find(is_meant), quality(parts)) {
            preferred = preferred.max((quality, encoding));
        }
    }
    if preferred.0 == 0 { Encoding::Identity } else { preferred.1 }
}

/// The weight among a member's parameters, in thousandths; `None` where it has another form (RFC 9110, section 12.4.2).
fn quality<'a>(parameters: impl Iterator<Item = &'a [u8]>) -> Option<u16> {
    let weight = |parameter: &'a [u8]| parameter.strip_prefix(b"q=").or_else(|| parameter.strip_prefix(b"Q="));
    let Some(weight) = parameters.filter_map(weight).last() else { return Some(1000) };
    let (whole, digits) = match weight {
        [whole] => (whole, &[][..]),
        [whole, b'.', digits @ ..] if digits.len() <= 3 && digits.iter().all(u8::is_ascii_digit) => (whole, digits),
        _ => return None,
    };
    let thousandths = digits.iter().zip([100, 10, 1]).map(|(digit, worth)| u16::from(digit - b'0') * worth).sum();
    match (whole, thousandths) {
        (b'0', thousandths) => Some(thousandths),
        (b'1', 0) => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{ACCEPT_ENCODING, AcceptEncoding, Encoding as Accepted, Header};
    use actix_web::test::TestRequest;
    use proptest::prelude::*;

    #[test]
    fn the_smallest_that_is_liked_best() {
        for (header, encoding) in [
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip, deflate, zstd", Encoding::Zstd),
            ("GZIP", Encoding::Gzip),
            ("br;q=0.1, gzip", Encoding::Gzip),
            ("br;q=0.899, zstd;q=0.9;x=1", Encoding::Zstd),
            ("identity, br;q=0.5", Encoding::Identity),
            ("br;q=0, gzip;q=0.0", Encoding::Identity),
            ("br;q=2, gzip;q=.5, zstd;q=0.1234", Encoding::Identity),
            ("br ; Q=1.000", Encoding::Brotli),
            ("*", Encoding::Identity),
            ("identity;q=0", Encoding::Identity),
            ("brotli", Encoding::Identity),
            ("", Encoding::Identity),
        ] {
            assert_eq!(preferred(header.as_bytes()), encoding, "{header}");
        }
    }

    /// What actix-web decides.
    fn negotiated(header: &str) -> Encoding {
        let request = TestRequest::get().insert_header((ACCEPT_ENCODING, header)).to_http_request();
        let supported = [Accepted::brotli(), Accepted::zstd(), Accepted::gzip(), Accepted::identity()];
        let token = AcceptEncoding::parse(&request).unwrap().negotiate(supported.iter()).map(|found| found.to_string());
        Encoding::ALL.into_iter().find(|known| Some(known.token()) == token.as_deref()).unwrap_or(Encoding::Identity)
    }

    proptest! {
        #[test]
        fn decides_as_actix_web_does(
            members in proptest::collection::vec(
                "(br|gzip|zstd|identity|deflate|BR|Gzip|x|\\*)( ?; ?(q|Q)=(0|1|0\\.[0-9]{0,4}|1\\.0{0,3}|1\\.5|2|\\.5))?",
                0..6,
            ),
            separator in " ?, ?",
        ) {
            let header = members.join(&separator);
            prop_assert_eq!(preferred(header.as_bytes()), negotiated(&header), "{}", header);
        }

        #[test]
        fn no_header_panics(header in proptest::collection::vec(any::<u8>(), 0..60)) {
            let _ = preferred(&header);
        }
    }
}
