//! Texts: a string, or a table by language.

use super::languages::code;
use crate::{
    config::{
        Code, Diagnostic, Place, Problems,
        fields::Fields,
        suggest::did_you_mean,
        tree::{Node, Value},
    },
    language,
    policy::{LanguageCode, Text},
};

impl Fields<'_> {
    /// A text.
    pub(super) fn text(&self, key: &str) -> Option<Text> {
        text(self.get(key)?, self.problems)
    }

    /// A text that must be there.
    pub(super) fn require_text(&self, key: &str) -> Option<Text> {
        text(self.require(key)?, self.problems)
    }
}

/// A text is one value: wordings of a site and of the defaults are never mixed.
fn text(node: &Node, problems: &Problems) -> Option<Text> {
    match &node.value {
        Value::String(_) => wording(node, problems).map(Text::Plain),
        Value::Table(table) => {
            let wordings: Box<[_]> = table
                .entries()
                .iter()
                .filter_map(|entry| {
                    let code = code(&entry.key, &entry.key_place, problems);
                    if let Some(code) = &code {
                        check_known(code, &entry.key_place, problems);
                    }
                    let wording = wording(&entry.node, problems);
                    code.zip(wording)
                })
                .collect();
            if table.entries().is_empty() {
                node.report(Code::EmptyText, "a text needs words in at least one language".to_owned(), None, problems);
            }
            (wordings.len() == table.entries().len() && !wordings.is_empty()).then_some(Text::ByLanguage(wordings))
        }
        _ => {
            node.wrong_type("a text, that is a string or a table by language,", problems);
            None
        }
    }
}

/// Warns of a code that is well formed, but most likely a slip: nobody would ever read the wording.
fn check_known(code: &LanguageCode, place: &Place, problems: &Problems) {
    let known = |code: &str| LanguageCode::parse(code).is_ok_and(|code| language::endonym(&code).is_some());
    if code.with_parents().any(known) {
        return;
    }
    let help = did_you_mean(code.as_str(), language::shipped().map(LanguageCode::as_str))
        .unwrap_or_else(|| "a language is named by its code, such as `fr` or `pt-br`".to_owned());
    let message = format!("no language with the code `{code}` is known");
    problems.push(Diagnostic::warning(Code::UnknownLanguage, place, message).help(help));
}

/// Words, without the space around them.
fn wording(node: &Node, problems: &Problems) -> Option<Box<str>> {
    let words = node.string(problems)?.trim();
    if words.is_empty() {
        node.report(Code::EmptyText, "a text needs words".to_owned(), None, problems);
        return None;
    }
    Some(words.into())
}
