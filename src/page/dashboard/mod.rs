//! The dashboard of the admin's listener, in English, like the command line.
//!
//! | File | Page |
//! |---|---|
//! | `all_sites` | every site with its state, filtered, a page at a time |
//! | `one_site` | one site: what is wrong, services, languages, consents |
//! | `refusal` | why a request is not answered |
//! | `chart` | the numbers of consents |
//! | `row`, `coverage` | what both tell of a site |

mod all_sites;
mod chart;
mod coverage;
mod one_site;
mod refusal;
mod row;

pub use all_sites::{AllSites, Counted, Filtered, Problem};
pub use chart::{Bar, Consents, DayNumbers, ServiceNumbers};
pub use coverage::{Coverage, coverage};
pub use one_site::{OneSite, ServiceLine};
pub use refusal::Refusal;
pub use row::SiteRow;

use super::{RenderError, style};
use askama::Template;
use std::sync::LazyLock;

/// What the dashboard adds to the sheet of all pages.
const SHEET: &str = include_str!("../../../templates/admin/admin.css");

/// The sheet, and the source expression that allows it.
static STYLE: LazyLock<(String, String)> = LazyLock::new(|| {
    let sheet = style::sheet(None) + SHEET;
    let source = style::source(&sheet);
    (sheet, source)
});

/// The inlined sheet of each page of the dashboard.
fn sheet() -> &'static str {
    &STYLE.0
}

/// The source expression that allows the style of the dashboard.
#[must_use]
pub fn style_source() -> &'static str {
    &STYLE.1
}

/// A page of the dashboard as a document.
///
/// # Errors
/// [`RenderError`] when the template fails.
pub fn render(page: &impl Template) -> Result<String, RenderError> {
    Ok(page.render()?)
}
