//! What editors know of the files: a JSON Schema (draft 7, which TOML's language servers read) for each kind.
//!
//! The keys are those of `shape`; here each gets its words and the form of its value.
//! A schema is a help while writing: it refuses nothing that `check` accepts, and `check` finds more.

mod key;
mod portal;
mod service;
mod site;

use super::shape::{self, Shape};
use key::Key;
use serde_json::{Map, Value, json};

/// The kinds of files that admins write in TOML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// `portal.toml`.
    Portal,
    /// `sites/*.toml`.
    Site,
    /// `providers/*.toml`.
    Provider,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Portal, Self::Site, Self::Provider];

    /// The kind as it is named.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Site => "site",
            Self::Provider => "provider",
        }
    }

    /// The JSON Schema of these files.
    #[must_use]
    pub fn schema(self) -> Value {
        let (title, table) = match self {
            Self::Portal => ("portal.toml: the server", table(&shape::PORTAL, &[], portal::top)),
            Self::Site => ("sites/*.toml: a platform", table(&shape::SITE, &["domain"], site::top)),
            Self::Provider => (
                "providers/*.toml: services that platforms share",
                table(&shape::PROVIDER, &["services"], |key| match key {
                    "services" => service::services(),
                    _ => Key::default(),
                }),
            ),
        };
        let mut schema = Map::new();
        schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        schema.insert("title".to_owned(), json!(title));
        schema.extend(table);
        Value::Object(schema)
    }
}

/// A table with the keys of `shape` and no other.
fn table(shape: &Shape, required: &[&str], key: impl Fn(&str) -> Key) -> Map<String, Value> {
    let properties: Map<String, Value> =
        shape.keys.iter().map(|name| ((*name).to_owned(), key(name).into_value())).collect();
    let mut table = Map::new();
    table.insert("type".to_owned(), json!("object"));
    table.insert("additionalProperties".to_owned(), json!(false));
    if !required.is_empty() {
        table.insert("required".to_owned(), json!(required));
    }
    table.insert("properties".to_owned(), Value::Object(properties));
    table
}
