//! An admin's own wording of sentences.

use super::{
    sentence::{Reference, references},
    shipped::{english_ids, english_variables},
};
use fluent::FluentResource;
use fluent_syntax::{
    ast::{Entry, Message, Term},
    parser::{ErrorKind, ParserError},
};
use std::{collections::BTreeSet, ops::Range, sync::Arc};

/// Sentences that replace those of a locale.
#[derive(Clone, Debug)]
pub struct Overrides(Arc<FluentResource>);

/// Something wrong in an admin's sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverrideProblem {
    /// Where, in octets of the source; on the borders of characters.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
}

impl Overrides {
    /// Reads sentences of Fluent.
    ///
    /// Each must have the id of a shipped sentence, and may use that sentence's variables, or some of them, and terms of this file.
    ///
    /// # Errors
    /// All problems, in the order of the source.
    pub fn parse(source: &str) -> Result<Self, Vec<OverrideProblem>> {
        let (resource, errors) = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut check = Check::new(&resource);
        for error in &errors {
            check.syntax(error);
        }
        for entry in resource.entries() {
            match entry {
                Entry::Message(message) => check.sentence(message),
                Entry::Term(term) => check.term(term),
                _ => {}
            }
        }
        let mut problems = check.problems;
        problems.sort_by_key(|problem| problem.span.start);
        if problems.is_empty() { Ok(Self(Arc::new(resource))) } else { Err(problems) }
    }

    pub(super) fn resource(&self) -> Arc<FluentResource> {
        Arc::clone(&self.0)
    }
}

/// The search for problems in a source.
struct Check<'a> {
    source: &'a str,
    terms: BTreeSet<&'a str>,
    seen: BTreeSet<(Kind, &'a str)>,
    problems: Vec<OverrideProblem>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Sentence,
    Term,
}

impl<'a> Check<'a> {
    fn new(resource: &'a FluentResource) -> Self {
        let term = |entry: &Entry<&'a str>| match entry {
            Entry::Term(term) => Some(term.id.name),
            _ => None,
        };
        let terms = resource.entries().filter_map(term).collect();
        Self { source: resource.source(), terms, seen: BTreeSet::new(), problems: Vec::new() }
    }

    fn syntax(&mut self, error: &ParserError) {
        let start = self.source.floor_char_boundary(error.pos.start);
        let end = self.source.ceil_char_boundary(error.pos.end);
        let message = error.kind.to_string();
        let help = match error.kind {
            ErrorKind::ExpectedToken('=')
            | ErrorKind::ExpectedCharRange { .. }
            | ErrorKind::ExpectedMessageField { .. } => {
                Some("a sentence is written `id = words`, and its further lines are indented".to_owned())
            }
            ErrorKind::MissingDefaultVariant => {
                Some("put a `*` before the variant that stands for all others".to_owned())
            }
            _ => None,
        };
        self.problems.push(OverrideProblem {
            span: start..end,
            message: format!("this is not Fluent: {message}"),
            help,
        });
    }

    fn sentence(&mut self, message: &Message<&'a str>) {
        let id = message.id.name;
        self.once(Kind::Sentence, id);
        let Some(variables) = english_variables(id) else {
            let help = did_you_mean(id, english_ids());
            return self.problem(id, format!("there is no sentence `{id}`"), help);
        };
        for attribute in &message.attributes {
            self.problem(attribute.id.name, "sentences have no attributes here".to_owned(), None);
        }
        for reference in message.value.as_ref().map(references).unwrap_or_default() {
            match reference {
                Reference::Variable(name) if variables.contains(name) => {}
                Reference::Variable(name) => {
                    let help = match did_you_mean(name, variables.iter().copied()) {
                        Some(help) => help,
                        None if variables.is_empty() => format!("`{id}` has no variables"),
                        None => format!("`{id}` has {}", list(variables)),
                    };
                    self.problem(name, format!("the sentence `{id}` has no variable `${name}`"), Some(help));
                }
                Reference::Term(name) if self.terms.contains(name) => {}
                Reference::Term(name) => {
                    let help = did_you_mean(name, self.terms.iter().copied());
                    self.problem(name, format!("there is no term `-{name}` in this file"), help);
                }
                other => self.elsewhere(other),
            }
        }
    }

    fn term(&mut self, term: &Term<&'a str>) {
        self.once(Kind::Term, term.id.name);
        for reference in references(&term.value) {
            match reference {
                Reference::Variable(name) => self.problem(name, "a term has no variables".to_owned(), None),
                // Terms that name each other in a circle could not be said.
                Reference::Term(name) => self.problem(name, "a term cannot refer to another".to_owned(), None),
                other => self.elsewhere(other),
            }
        }
    }

    /// A reference that is allowed nowhere.
    fn elsewhere(&mut self, reference: Reference<'a>) {
        let (name, message) = match reference {
            Reference::Function(name) => (name, format!("there is no function `{name}`")),
            Reference::Sentence(name) | Reference::Variable(name) | Reference::Term(name) => {
                (name, "a sentence cannot refer to another".to_owned())
            }
        };
        let help = matches!(reference, Reference::Sentence(_))
            .then(|| format!("write `{{ ${name} }}` for a variable, `{{ -{name} }}` for a term of this file"));
        self.problem(name, message, help);
    }

    fn once(&mut self, kind: Kind, name: &'a str) {
        if !self.seen.insert((kind, name)) {
            self.problem(name, format!("`{name}` is written twice"), Some("keep one of them".to_owned()));
        }
    }

    /// Notes a problem with a name, which is a slice of the source.
    fn problem(&mut self, name: &str, message: String, help: Option<String>) {
        let start = name.as_ptr().addr().saturating_sub(self.source.as_ptr().addr());
        self.problems.push(OverrideProblem { span: start..start + name.len(), message, help });
    }
}

fn did_you_mean<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let likeness = |other: &str| strsim::jaro_winkler(name, other);
    let nearest = names.max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(nearest) > 0.85).then(|| format!("did you mean `{nearest}`?"))
}

fn list(variables: &BTreeSet<&str>) -> String {
    variables.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sentences_with_their_variables_are_fine() {
        for source in [
            "",
            "# only a comment",
            "duration-session = for this visit",
            "duration-days = some days",
            "duration-days = { $count ->\n    [one] a day\n   *[other] { $count } days\n}",
            "-brand = Ours\nduration-session = as long as { -brand } is open",
        ] {
            assert!(Overrides::parse(source).is_ok(), "{source}");
        }
    }

    #[test]
    fn every_problem_has_its_place() {
        for (source, place, message, help) in [
            (
                "duration-sesion = x",
                "duration-sesion",
                "there is no sentence `duration-sesion`",
                "did you mean `duration-session`?",
            ),
            ("zzz = x", "zzz", "there is no sentence `zzz`", ""),
            (
                "duration-days = é { $cuont }",
                "cuont",
                "the sentence `duration-days` has no variable `$cuont`",
                "did you mean `count`?",
            ),
            (
                "duration-days = { $x ->\n   *[a] b\n }",
                "x",
                "the sentence `duration-days` has no variable `$x`",
                "`duration-days` has `$count`",
            ),
            (
                "duration-session = { $x }",
                "x",
                "the sentence `duration-session` has no variable `$x`",
                "`duration-session` has no variables",
            ),
            (
                "duration-session = { -brnd }\n-brand = x",
                "brnd",
                "there is no term `-brnd` in this file",
                "did you mean `brand`?",
            ),
            (
                "duration-session = { duration-days }",
                "duration-days",
                "a sentence cannot refer to another",
                "write `{ $duration-days }` for a variable, `{ -duration-days }` for a term of this file",
            ),
            ("duration-days = { NUMBER($count) }", "NUMBER", "there is no function `NUMBER`", ""),
            ("-a = { -b }\n-b = x", "b", "a term cannot refer to another", ""),
            ("-a = { $count }", "count", "a term has no variables", ""),
            ("duration-session = x\n    .title = y", "title", "sentences have no attributes here", ""),
            (
                "duration-session: x",
                ":",
                "this is not Fluent: Expected a token starting with \"=\"",
                "a sentence is written `id = words`, and its further lines are indented",
            ),
        ] {
            let problems = Overrides::parse(source).unwrap_err();
            let problem = &problems[0];
            assert_eq!(problems.len(), 1, "{problems:?}");
            assert_eq!(&source[problem.span.clone()], place, "{source}");
            assert_eq!(
                (problem.message.as_str(), problem.help.as_deref().unwrap_or_default()),
                (message, help),
                "{source}"
            );
        }
    }

    #[test]
    fn all_problems_come_at_once_in_the_order_of_the_source() {
        let problems = Overrides::parse("a = x\nduration-session = x\nb: y\nduration-session = z\n").unwrap_err();
        let messages: Vec<_> = problems.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "there is no sentence `a`",
                "this is not Fluent: Expected a token starting with \"=\"",
                "`duration-session` is written twice"
            ]
        );
    }

    proptest! {
        #[test]
        fn every_span_lies_in_the_source(source in "(duration-days|-?[a-z]|é|\\{|\\}| = |\\$|\"|\n|    |->|\\*\\[a\\]|\\.|\u{1f36a}){0,20}") {
            for problem in Overrides::parse(&source).err().unwrap_or_default() {
                prop_assert!(source.get(problem.span.clone()).is_some(), "{:?}", problem);
            }
        }
    }
}
