//! The index of all previews, on the admin's own machine. In English, like the command line.

use super::encoding::{Effort, Encoded, Encoding};
use super::live_site::LiveSite;
use super::shipped::shipped_name;
use super::{RenderError, style};
use askama::Template;
use std::sync::Arc;

/// Every site, with the address of its preview.
#[derive(Template, Debug)]
#[template(path = "preview.html", whitespace = "minimize")]
pub struct PreviewIndex<'a> {
    mount: &'a str,
    port: String,
    style: String,
    icon: String,
    sites: Vec<Entry>,
    broken: usize,
}

/// A site in the index.
#[derive(Debug)]
struct Entry {
    domain: String,
    languages: String,
    services: usize,
    updated: String,
}

impl<'a> PreviewIndex<'a> {
    /// The index for a visitor who came through `port` (`:8080`, or nothing).
    #[must_use]
    pub fn new(sites: &[Arc<LiveSite>], broken: usize, mount: &'a str, port: &str) -> Self {
        let entry = |live: &Arc<LiveSite>| Entry {
            domain: live.site.domain.to_string(),
            languages: live.site.languages.codes().iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
            services: live.site.services.len(),
            updated: live.site.updated.to_string(),
        };
        Self {
            mount,
            port: port.to_owned(),
            style: style::sheet(None),
            icon: shipped_name("mark.svg"),
            sites: sites.iter().map(entry).collect(),
            broken,
        }
    }

    /// The source expression that allows the page's style.
    #[must_use]
    pub fn style_source(&self) -> String {
        style::source(&self.style)
    }

    /// The page's bytes.
    ///
    /// # Errors
    /// [`RenderError`] when the template or the encoder fails.
    pub fn render(&self) -> Result<Encoded, RenderError> {
        Ok(Encoding::Identity.encode(Template::render(self)?.as_bytes(), Effort::Quick)?)
    }
}
