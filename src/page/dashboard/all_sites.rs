//! Every site with its state.

use super::{Consents, SiteRow};
use askama::Template;

/// How many sites there are of a kind; the kind is a filter, too.
#[derive(Clone, Debug)]
pub struct Counted {
    /// The kind, as it is written in addresses; empty for all.
    pub kind: &'static str,
    /// The kind in words.
    pub label: &'static str,
    /// How many.
    pub number: usize,
    /// Whether only these are shown.
    pub chosen: bool,
}

/// What is wrong in a file, drawn as `check` draws it.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Whether it is an error or a warning.
    pub severity: &'static str,
    /// The drawing.
    pub drawn: String,
}

/// Which sites are shown, out of which.
#[derive(Clone, Debug)]
pub struct Filtered {
    /// What is searched for.
    pub query: String,
    /// How many sites fit.
    pub found: usize,
    /// The number of the first site that is shown, counted from 1.
    pub first: usize,
    /// The number of the last one.
    pub last: usize,
    /// The page.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The query of the page before.
    pub previous: Option<String>,
    /// The query of the next page.
    pub next: Option<String>,
}

/// The dashboard's first page.
#[derive(Template, Debug)]
#[template(path = "admin/all_sites.html", whitespace = "minimize")]
pub struct AllSites {
    style: &'static str,
    counted: Vec<Counted>,
    shared: Vec<Problem>,
    consents: Option<Consents>,
    filtered: Filtered,
    rows: Vec<SiteRow>,
}

impl AllSites {
    /// The page of these sites; without `consents` the record store cannot be read.
    #[must_use]
    pub fn new(
        counted: Vec<Counted>,
        shared: Vec<Problem>,
        consents: Option<Consents>,
        filtered: Filtered,
        rows: Vec<SiteRow>,
    ) -> Self {
        Self { style: super::sheet(), counted, shared, consents, filtered, rows }
    }
}
