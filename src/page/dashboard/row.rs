//! A site in a line.

use super::Coverage;
use serde::Serialize;

/// What the dashboard and `/api/sites` tell of every site.
#[derive(Clone, Debug, Serialize)]
pub struct SiteRow {
    /// Its domain; its file's name where no domain can be read.
    pub domain: String,
    /// Further domains.
    pub aliases: Vec<String>,
    /// Its file.
    pub file: String,
    /// Its state, as it is written in addresses.
    pub state: &'static str,
    /// Its state in words.
    #[serde(skip)]
    pub state_label: &'static str,
    /// How many errors its file has.
    pub errors: usize,
    /// How many warnings its file has.
    pub warnings: usize,
    /// How much is worded in each language; empty where nothing is served.
    pub languages: Vec<Coverage>,
    /// How many services are declared.
    pub services: usize,
    /// The version of what is asked.
    pub policy: Option<String>,
    /// Since when the policy says what it says.
    pub updated: Option<String>,
    /// The address of its preview, where previews are on.
    pub preview: Option<String>,
    /// The path of its own page on the dashboard.
    pub page: String,
}
