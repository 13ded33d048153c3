//! The page of an error.

use super::encoding::{Effort, Encoded, Encoding};
use super::live_site::LiveSite;
use super::{RenderError, Words, style};
use crate::language::Locale;
use askama::Template;
use std::sync::Arc;

/// An error, told to a visitor. Never compressed: it is small.
#[derive(Template, Debug)]
#[template(path = "error.html", whitespace = "minimize")]
pub struct ErrorPage {
    locale: Arc<Locale>,
    style: String,
    status: u16,
    name: Option<Words>,
    title: String,
    texts: Vec<String>,
    back: Option<String>,
}

impl ErrorPage {
    /// An error on a site, in the language at `index` of its list.
    #[must_use]
    pub fn of_site(live: &LiveSite, index: usize, status: u16) -> Self {
        let locale = Arc::clone(&live.locales[index]);
        Self {
            name: Some(live.name(index)),
            back: Some(format!("{}/", live.mount)),
            style: style::sheet(Some(&live.site.theme)),
            ..Self::bare(locale, status)
        }
    }

    /// An error that belongs to no site.
    #[must_use]
    pub fn bare(locale: Arc<Locale>, status: u16) -> Self {
        let known = if KNOWN.contains(&status) {
            status
        } else if status < 500 {
            400
        } else {
            500
        };
        Self {
            title: locale.text(&format!("error-{known}-title")).into_owned(),
            texts: vec![locale.text(&format!("error-{known}-text")).into_owned()],
            locale,
            style: style::sheet(None),
            status,
            name: None,
            back: None,
        }
    }

    /// A choice that could not be put on record, and what of it holds.
    #[must_use]
    pub fn store_away(live: &LiveSite, index: usize, said_yes: bool, said_no: bool) -> Self {
        let locale = &live.locales[index];
        let nothing_changes = !said_yes && !said_no;
        let sentences =
            [("store-away-yes", said_yes), ("store-away-no", said_no), ("store-away-receipt", nothing_changes)];
        Self {
            title: locale.text("store-away-title").into_owned(),
            texts: sentences.iter().filter(|(_, said)| *said).map(|(id, _)| locale.text(id).into_owned()).collect(),
            ..Self::of_site(live, index, 503)
        }
    }

    /// A receipt that cannot be read.
    #[must_use]
    pub fn receipt_away(live: &LiveSite, index: usize) -> Self {
        let locale = &live.locales[index];
        Self { texts: vec![locale.text("store-away-receipt").into_owned()], ..Self::of_site(live, index, 503) }
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

/// The statuses that have words of their own.
const KNOWN: [u16; 8] = [400, 403, 404, 405, 413, 421, 500, 503];
