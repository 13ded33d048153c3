//! Pages as they travel: compressed, each encoding with its own strong validator.

use actix_web::web::Bytes;
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::io::{self, Write};

/// How a page travels (RFC 9110, section 8.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// As it is.
    Identity,
    /// `gzip`.
    Gzip,
    /// `br` (RFC 7932).
    Brotli,
}

impl Encoding {
    /// The token of the `Content-Encoding` header; `None` for identity.
    #[must_use]
    pub const fn token(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    /// `html` in this encoding, with its validator.
    ///
    /// # Errors
    /// What the compressor says; writing to memory gives it no reason to.
    pub fn encode(self, html: String) -> io::Result<Encoded> {
        let bytes = match self {
            Self::Identity => html.into_bytes(),
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::with_capacity(html.len() / 3), Compression::new(6));
                encoder.write_all(html.as_bytes())?;
                encoder.finish()?
            }
            Self::Brotli => {
                let params =
                    brotli::enc::BrotliEncoderParams { quality: 5, size_hint: html.len(), ..Default::default() };
                let mut compressed = Vec::with_capacity(html.len() / 3);
                brotli::BrotliCompress(&mut html.as_bytes(), &mut compressed, &params)?;
                compressed
            }
        };
        let digest = Sha256::digest(&bytes);
        let etag = format!("\"{}\"", hex::encode(&digest[..12]));
        Ok(Encoded { bytes: bytes.into(), etag, encoding: self })
    }
}

/// The bytes of a page in one encoding.
#[derive(Clone, Debug)]
pub struct Encoded {
    /// The body.
    pub bytes: Bytes,
    /// The strong entity tag, quotes included (RFC 9110, section 8.8.3).
    pub etag: String,
    /// How the body is encoded.
    pub encoding: Encoding,
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn every_encoding_gives_the_page_back_under_its_own_tag() {
        let html = "<!DOCTYPE html><title>Cookies policy</title>".repeat(50);
        let encoded = |encoding: Encoding| encoding.encode(html.clone()).unwrap();
        let (identity, gzip, br) = (encoded(Encoding::Identity), encoded(Encoding::Gzip), encoded(Encoding::Brotli));
        assert_eq!(identity.bytes, html.as_bytes());
        let mut text = String::new();
        flate2::read::GzDecoder::new(&gzip.bytes[..]).read_to_string(&mut text).unwrap();
        assert_eq!(text, html);
        let mut text = Vec::new();
        brotli::BrotliDecompress(&mut &br.bytes[..], &mut text).unwrap();
        assert_eq!(text, html.as_bytes());
        assert!(identity.etag != gzip.etag && gzip.etag != br.etag && identity.etag != br.etag);
        assert_eq!(encoded(Encoding::Brotli).etag, br.etag);
    }
}
