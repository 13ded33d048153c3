//! Pages as they travel: compressed, each encoding with its own strong validator.

use actix_web::http::header::HeaderValue;
use actix_web::web::Bytes;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::io::{self, Read, Write};

/// How a page travels (RFC 9110, section 8.4.1).
///
/// Those that make a page smaller are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// As it is.
    Identity,
    /// `gzip` (RFC 1952).
    Gzip,
    /// `zstd` (RFC 8878).
    Zstd,
    /// `br` (RFC 7932).
    Brotli,
}

/// How much time a page is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// A visitor waits for it.
    Quick,
    /// It will be asked for again, and nobody waits.
    Best,
}

/// The levels of each encoder: at [`Effort::Quick`], at [`Effort::Best`].
///
/// `benches/README.md` tells what each of them takes and brings; gzip has none that is worth a second go.
const ZSTD: [i32; 2] = [3, 19];
const BROTLI: [i32; 2] = [4, 11];
const GZIP: u32 = 9;

/// The window of brotli, as a power of two: a page fits in 64 KiB, and a larger window only takes longer to lay out.
const BROTLI_WINDOW: i32 = 16;

/// What makes the same page another octet sequence: the encoders of this release.
const RELEASE: &str = env!("CARGO_PKG_VERSION");

impl Encoding {
    /// All encodings, those of the smallest pages first.
    pub const ALL: [Self; 4] = [Self::Brotli, Self::Zstd, Self::Gzip, Self::Identity];

    /// The coding's name in `Accept-Encoding` and `Content-Encoding`.
    #[must_use]
    pub const fn token(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Gzip => "gzip",
            Self::Zstd => "zstd",
            Self::Brotli => "br",
        }
    }

    /// Whether [`Effort::Best`] makes it smaller than [`Effort::Quick`].
    #[must_use]
    pub const fn can_be_better(self) -> bool {
        matches!(self, Self::Zstd | Self::Brotli)
    }

    /// `html` in this encoding, with its validator.
    ///
    /// # Errors
    /// What the compressor says; writing to memory gives it no reason to.
    pub fn encode(self, html: &[u8], effort: Effort) -> io::Result<Encoded> {
        let bytes = match self {
            Self::Identity => html.to_vec(),
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::with_capacity(html.len() / 3), Compression::new(GZIP));
                encoder.write_all(html)?;
                encoder.finish()?
            }
            Self::Zstd => zstd::bulk::compress(html, ZSTD[effort as usize])?,
            Self::Brotli => {
                let params = BrotliEncoderParams {
                    quality: BROTLI[effort as usize],
                    mode: BrotliEncoderMode::BROTLI_MODE_TEXT,
                    lgwin: BROTLI_WINDOW,
                    size_hint: html.len(),
                    ..Default::default()
                };
                let mut compressed = Vec::with_capacity(html.len() / 3);
                brotli::BrotliCompress(&mut &*html, &mut compressed, &params)?;
                compressed
            }
        };
        let content = Sha256::new().chain_update(RELEASE).chain_update(html).finalize();
        let tag = |effort| self.tag(&content[..12], effort);
        let other = match effort {
            Effort::Quick => Effort::Best,
            Effort::Best => Effort::Quick,
        };
        Ok(Encoded {
            bytes: bytes.into_boxed_slice().into(),
            etag: tag(effort)?,
            other_etag: if self.can_be_better() { Some(tag(other)?) } else { None },
            encoding: self,
        })
    }

    /// The strong entity tag of a page whose content has this hash (RFC 9110, section 8.8.3).
    ///
    /// The encoders are deterministic, so that content, encoding, effort and release name the octets.
    /// They are known before the octets are: who holds the better version of a page is told so by a server that has yet to make it.
    fn tag(self, content: &[u8], effort: Effort) -> io::Result<HeaderValue> {
        let content = hex::encode(content);
        let tag = match (self, effort) {
            (Self::Identity, _) => format!("\"{content}\""),
            (_, Effort::Quick) if self.can_be_better() => format!("\"{content}-{}-quick\"", self.token()),
            _ => format!("\"{content}-{}\"", self.token()),
        };
        HeaderValue::try_from(tag).map_err(io::Error::other)
    }
}

/// The bytes of a page in one encoding.
#[derive(Clone, Debug)]
pub struct Encoded {
    /// The body.
    pub bytes: Bytes,
    /// The strong entity tag, quotes included (RFC 9110, section 8.8.3).
    pub etag: HeaderValue,
    /// That of the same page compressed with another effort.
    pub other_etag: Option<HeaderValue>,
    /// How the body is encoded.
    pub encoding: Encoding,
}

impl Encoded {
    /// The page as it was before it was encoded.
    ///
    /// # Errors
    /// What the decoder says; our own octets give it no reason to.
    pub fn decoded(&self) -> io::Result<Vec<u8>> {
        let mut html = Vec::new();
        match self.encoding {
            Encoding::Identity => html.extend_from_slice(&self.bytes),
            Encoding::Gzip => {
                GzDecoder::new(&*self.bytes).read_to_end(&mut html)?;
            }
            Encoding::Zstd => zstd::stream::copy_decode(&*self.bytes, &mut html)?,
            Encoding::Brotli => brotli::BrotliDecompress(&mut &*self.bytes, &mut html)?,
        }
        Ok(html)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn page() -> Vec<u8> {
        (0..200).flat_map(|line| format!("<p>Cookie number {line}, {}</p>", line * 7919).into_bytes()).collect()
    }

    #[test]
    fn every_encoding_gives_the_page_back_under_its_own_tag() {
        let mut tags = HashSet::new();
        for encoding in Encoding::ALL {
            for effort in [Effort::Quick, Effort::Best] {
                let encoded = encoding.encode(&page(), effort).unwrap();
                assert_eq!(encoded.decoded().unwrap(), page(), "{encoding:?} {effort:?}");
                let again = encoding.encode(&page(), effort).unwrap();
                assert_eq!((&again.bytes, &again.etag), (&encoded.bytes, &encoded.etag), "{encoding:?} {effort:?}");
                tags.insert((encoded.etag, encoded.bytes));
            }
        }
        let (by_tag, by_bytes): (HashSet<_>, HashSet<_>) = tags.into_iter().unzip();
        assert_eq!((by_tag.len(), by_bytes.len()), (6, 6), "br and zstd have two versions, gzip and identity one");
    }

    #[test]
    fn each_effort_knows_the_tag_of_the_other() {
        for encoding in Encoding::ALL {
            let encoded = |effort| encoding.encode(&page(), effort).unwrap();
            let (quick, best) = (encoded(Effort::Quick), encoded(Effort::Best));
            assert_eq!(quick.other_etag.is_some(), encoding.can_be_better());
            if encoding.can_be_better() {
                assert_eq!(
                    (quick.other_etag.as_ref(), best.other_etag.as_ref()),
                    (Some(&best.etag), Some(&quick.etag))
                );
                assert!(best.bytes.len() < quick.bytes.len(), "{encoding:?}");
            } else {
                assert_eq!(quick.etag, best.etag);
            }
        }
    }

    #[test]
    fn another_page_has_another_tag() {
        let tag = |html: &[u8]| Encoding::Brotli.encode(html, Effort::Quick).unwrap().etag;
        assert_ne!(tag(b"<p>one</p>"), tag(b"<p>two</p>"));
    }
}
