//! Lints that a site switches off, each with a reason.

use crate::config::{Code, Place, fields::Fields, shape::ALLOW, suggest::did_you_mean, tree::Node};

/// A lint that a site allows itself.
#[derive(Clone, Debug)]
pub(in crate::config) struct Allowed {
    /// Which.
    pub(in crate::config) code: Code,
    /// Where it says so.
    pub(in crate::config) place: Place,
}

/// `[[allow]]`.
pub(in crate::config) fn allowed(fields: &Fields<'_>) -> Vec<Allowed> {
    fields.tables("allow", &ALLOW).iter().filter_map(one).collect()
}

fn one(fields: &Fields<'_>) -> Option<Allowed> {
    let found =
        fields.require("code").and_then(|node| Some(Allowed { code: lint(node, fields)?, place: node.place.clone() }));
    match fields.get("reason") {
        None => fields.missing("reason", Some("say why this is right here: whoever reads the file next will ask")),
        Some(node) if node.string(fields.problems).is_some_and(|reason| reason.trim().is_empty()) => {
            let help = "say why this is right here: whoever reads the file next will ask".to_owned();
            node.report(Code::EmptyText, "a reason needs words".to_owned(), Some(help), fields.problems);
        }
        Some(_) => {}
    }
    found
}

fn lint(node: &Node, fields: &Fields<'_>) -> Option<Code> {
    let written = node.string(fields.problems)?;
    let (message, help) = match Code::parse(written) {
        Some(code) if code.is_lint() => return Some(code),
        Some(code) => (format!("`{code}` is no lint, and cannot be allowed"), "mend what it reports".to_owned()),
        None => (
            format!("no lint `{}` is known", written.escape_debug()),
            did_you_mean(written, Code::LINTS.iter().map(|code| code.as_str()))
                .unwrap_or_else(|| "`cookie-portal explain` lists them all".to_owned()),
        ),
    };
    node.report(Code::UnknownLint, message, Some(help), fields.problems);
    None
}
