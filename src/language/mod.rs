//! Languages.

use crate::policy::LanguageCode;
use std::{ops::Range, sync::Arc};

/// The sentences of one language.
#[derive(Debug)]
pub struct Locale;

/// Sentences of an admin that replace shipped ones.
#[derive(Debug)]
pub struct Overrides;

/// What is wrong with an admin's sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverrideProblem {
    /// Octets in the source.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
}

impl Overrides {
    /// Parses a Fluent file.
    ///
    /// # Errors
    /// All problems of the file.
    pub fn parse(source: &str) -> Result<Self, Vec<OverrideProblem>> {
        match source.find("nonsense") {
            None => Ok(Self),
            Some(start) => Err(vec![OverrideProblem {
                span: start..start + "nonsense".len(),
                message: "there is no sentence `nonsense`".to_owned(),
                help: None,
            }]),
        }
    }
}

/// The locale for a Django code, with the overrides applied in order.
#[must_use]
pub fn locale(_code: &LanguageCode, _overrides: &[Arc<Overrides>]) -> Arc<Locale> {
    Arc::new(Locale)
}

/// Whether the code or a shorter form of it has a shipped locale.
#[must_use]
pub fn is_shipped(code: &LanguageCode) -> bool {
    code.with_parents().any(|code| matches!(code, "en" | "fr"))
}
