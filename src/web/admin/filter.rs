//! Which sites are shown.

use crate::config::Severity;
use crate::page::LiveSite;
use crate::policy::Text;
use crate::web::overview::{Overview, SiteFile, State};

/// How many sites a page shows.
pub(super) const A_PAGE: usize = 100;

/// The longest search, in characters.
const LONGEST: usize = 200;

/// What is asked for of the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Sites in this state.
    In(State),
    /// Sites whose files have warnings.
    Warned,
}

impl Kind {
    /// All kinds.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        State::ALL.into_iter().rev().map(Self::In).chain([Self::Warned])
    }

    /// The kind as it is written in addresses.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::In(state) => state.as_str(),
            Self::Warned => "warnings",
        }
    }

    /// The kind in words.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::In(state) => state.label(),
            Self::Warned => "With warnings",
        }
    }

    /// Whether a site is of this kind.
    pub(super) fn fits(self, file: &SiteFile) -> bool {
        match self {
            Self::In(state) => file.state == state,
            Self::Warned => file.count(Severity::Warning) > 0,
        }
    }
}

/// Which sites are asked for, and which page of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    /// What a site's domain, alias, name or file has in it.
    pub query: String,
    /// Its kind.
    pub kind: Option<Kind>,
    /// The page, counted from 1; `None`: not said.
    pub page: Option<usize>,
}

impl Filter {
    /// The filter in the query of an address; what has no meaning filters nothing.
    pub(super) fn parse(query: &str) -> Self {
        let mut filter = Self::default();
        for (field, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*field {
                "q" => filter.query = value.trim().chars().take(LONGEST).collect(),
                "state" => filter.kind = Kind::all().find(|kind| kind.as_str() == value),
                "page" => filter.page = value.parse().ok().filter(|page| *page > 0),
                _ => {}
            }
        }
        filter
    }

    /// The query that asks for a page of the same sites.
    pub(super) fn of_page(&self, page: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.query.is_empty() {
            query.append_pair("q", &self.query);
        }
        if let Some(kind) = self.kind {
            query.append_pair("state", kind.as_str());
        }
        query.append_pair("page", &page.to_string()).finish()
    }

    /// The sites that fit.
    pub(super) fn apply<'a>(&self, overview: &'a Overview) -> Vec<&'a SiteFile> {
        let wanted = self.query.to_lowercase();
        let fits = |file: &&SiteFile| self.kind.is_none_or(|kind| kind.fits(file)) && speaks_of(file, &wanted);
        overview.files.iter().filter(fits).collect()
    }
}

/// Whether a site's domain, alias, name or file has `wanted` in it.
fn speaks_of(file: &SiteFile, wanted: &str) -> bool {
    wanted.is_empty()
        || file.domains.iter().any(|domain| domain.as_str().contains(wanted))
        || file.file.to_string_lossy().to_lowercase().contains(wanted)
        || file.live.as_deref().is_some_and(|live| named(live, wanted))
}

fn named(live: &LiveSite, wanted: &str) -> bool {
    match &live.site.name {
        None => false,
        Some(Text::Plain(name)) => name.to_lowercase().contains(wanted),
        Some(Text::ByLanguage(names)) => names.iter().any(|(_, name)| name.to_lowercase().contains(wanted)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_survives_its_address() {
        for (query, filter) in [
            ("", Filter::default()),
            ("q=&state=", Filter::default()),
            (
                "q=+Ville+%26+&state=broken&page=0",
                Filter { query: "Ville &".into(), kind: Some(Kind::In(State::Broken)), page: None },
            ),
            ("state=warnings&page=3&x=1", Filter { kind: Some(Kind::Warned), page: Some(3), ..Filter::default() }),
            ("state=perhaps&page=-1", Filter::default()),
        ] {
            assert_eq!(Filter::parse(query), filter, "{query}");
            assert_eq!(Filter::parse(&filter.of_page(2)), Filter { page: Some(2), ..filter }, "{query}");
        }
    }
}
