//! Texts: a string, or a table by language.

use super::languages::code;
use crate::{
    config::{
        Code, Problems,
        fields::Fields,
        tree::{Node, Value},
    },
    policy::Text,
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

/// Words, without the space around them.
fn wording(node: &Node, problems: &Problems) -> Option<Box<str>> {
    let words = node.string(problems)?.trim();
    if words.is_empty() {
        node.report(Code::EmptyText, "a text needs words".to_owned(), None, problems);
        return None;
    }
    Some(words.into())
}
