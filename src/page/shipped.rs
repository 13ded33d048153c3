//! The files that are shipped beside the page, under names that hold the hash of what is in them.

use rust_embed::Embed;
use std::borrow::Cow;

#[derive(Embed)]
#[folder = "static/"]
struct Shipped;

/// A shipped file.
#[derive(Debug)]
pub struct ShippedFile {
    /// What is in it.
    pub bytes: Cow<'static, [u8]>,
    /// The first 16 hexadecimal digits of its SHA-256.
    pub hash: String,
    /// Its media type.
    pub media_type: &'static str,
}

/// The name under which a file is served: `mark.svg` becomes `mark.<hash>.svg`.
#[must_use]
pub fn shipped_name(file: &str) -> String {
    let hash = Shipped::get(file).map(|found| hash_of(&found)).unwrap_or_default();
    match file.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{file}.{hash}"),
    }
}

/// The file that is served under `name`, if this release ships it.
#[must_use]
pub fn shipped_file(name: &str) -> Option<ShippedFile> {
    let file = Shipped::iter().find(|file| shipped_name(file) == name)?;
    let found = Shipped::get(&file)?;
    Some(ShippedFile { hash: hash_of(&found), bytes: found.data, media_type: "image/svg+xml" })
}

fn hash_of(file: &rust_embed::EmbeddedFile) -> String {
    hex::encode(&file.metadata.sha256_hash()[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_under_its_hashed_name_only() {
        let name = shipped_name("mark.svg");
        let file = shipped_file(&name).unwrap();
        assert!(name.contains(&file.hash) && file.hash.len() == 16, "{name}");
        assert!(shipped_file("mark.svg").is_none());
        assert!(shipped_file("mark.0000000000000000.svg").is_none());
    }
}
