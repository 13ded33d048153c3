//! What is wrong with a configuration, where, and what would be right.

use super::{Code, Place};
use std::{ops::Range, path::Path};

/// A problem of a configuration.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind of problem it is.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What is wrong, as part of a sentence.
    pub message: String,
    /// A word or two for the place itself.
    pub label: Option<String>,
    /// What would be right.
    pub help: Option<String>,
    /// Other places that play a part.
    pub related: Vec<Related>,
}

/// Another place that plays a part in a problem.
#[derive(Clone, Debug)]
pub struct Related {
    /// Where it is.
    pub place: Place,
    /// What part it plays.
    pub label: String,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The file cannot be used; of a lint: what the page says or does is unlawful or cannot work.
    Error,
    /// The file is used, but something in it deserves a look.
    Warning,
}

impl Severity {
    /// The severity as it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Diagnostic {
    /// An error.
    pub(super) fn error(code: Code, place: &Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            place: place.clone(),
            message: message.into(),
            label: None,
            help: None,
            related: Vec::new(),
        }
    }

    /// A warning.
    pub(super) fn warning(code: Code, place: &Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, message) }
    }

    /// Whether it is an error that keeps something from being used: what a lint finds takes no page down.
    #[must_use]
    pub fn is_mistake(&self) -> bool {
        self.severity == Severity::Error && !self.code.is_lint()
    }

    /// What makes two problems the same.
    pub(crate) fn fingerprint(&self) -> (Code, &Path, Option<Range<usize>>, &str) {
        (self.code, self.place.source().path(), self.place.span(), &self.message)
    }

    /// With a word or two for the place.
    pub(super) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// With what would be right, where that is known.
    pub(super) fn help(mut self, help: impl Into<Option<String>>) -> Self {
        self.help = help.into();
        self
    }

    /// With another place that plays a part.
    pub(super) fn related(mut self, place: &Place, label: impl Into<String>) -> Self {
        self.related.push(Related { place: place.clone(), label: label.into() });
        self
    }
}
