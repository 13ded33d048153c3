//! What a visitor's page depends on.

use super::RenderError;
use super::choices::Choices;
use super::encoding::{Encoded, Encoding};
use super::live_site::LiveSite;
use super::policy_page::PolicyPage;
use crate::consent::{Leftover, Standing};

/// What a visitor's page depends on, besides the site: nothing else enters a page, so that two visitors share one only if it is the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct View {
    /// The place of the language in the site's list.
    pub language: usize,
    /// Where the visitor stands.
    pub standing: Standing,
    /// How the page travels.
    pub encoding: Encoding,
}

impl View {
    /// The page of a site in this view, compressed quickly: a visitor waits for it.
    ///
    /// # Errors
    /// [`RenderError`] when the template or the encoder fails.
    pub fn render(&self, live: &LiveSite) -> Result<Encoded, RenderError> {
        let choices = Choices::of_standing(live, self.language, &self.standing);
        PolicyPage::new(live, self.language, choices).encoded(self.encoding)
    }

    /// What it takes in memory besides itself, in octets.
    pub(super) fn octets(&self) -> u64 {
        (self.standing.leftovers.len() * 2 * size_of::<Leftover>()) as u64
    }
}
