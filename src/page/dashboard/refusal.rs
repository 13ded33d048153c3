//! Why a request to the dashboard is not answered.

use askama::Template;

/// A refusal.
#[derive(Template, Debug)]
#[template(path = "admin/refusal.html", whitespace = "minimize")]
pub struct Refusal {
    style: &'static str,
    title: &'static str,
    text: &'static str,
    back: bool,
}

impl Refusal {
    /// A refusal; `back` leads to the dashboard.
    #[must_use]
    pub fn new(title: &'static str, text: &'static str, back: bool) -> Self {
        Self { style: super::sheet(), title, text, back }
    }
}
