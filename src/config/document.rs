//! A TOML file as a tree, even where its syntax is wrong.

use super::{Code, Diagnostic, Place, Problems, Source, fields::Fields, shape::Shape, tree::Table};
use std::{ops::Range, sync::Arc};
use toml::de::DeTable;

/// A TOML file as a tree.
#[derive(Debug)]
pub(super) struct Document {
    source: Arc<Source>,
    table: Table,
    /// Lines, in octets, whose syntax is wrong: what else is said about them would only mislead.
    unclear: Vec<Range<usize>>,
}

impl Document {
    /// Parses a file; what is wrong with its syntax is reported, the rest is read as well as may be.
    pub(super) fn parse(source: &Arc<Source>, problems: &Problems) -> Self {
        let (table, errors) = DeTable::parse_recoverable(source.text());
        let mut unclear = Vec::new();
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            unclear.push(line_around(source.text(), &span));
            let place = Place::new(Arc::clone(source), span);
            problems.push(Diagnostic::error(Code::Syntax, &place, error.message()));
        }
        Self { source: Arc::clone(source), table: Table::new(table.into_inner(), source), unclear }
    }

    /// Whether this is the tree of that very reading of a file, or both are empty.
    pub(super) fn is_of(&self, source: &Arc<Source>) -> bool {
        Arc::ptr_eq(&self.source, source) || self.source.text().is_empty() && source.text().is_empty()
    }

    /// The file itself.
    pub(super) const fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The file's table.
    pub(super) const fn table(&self) -> &Table {
        &self.table
    }

    /// Whether the syntax of some line is wrong.
    pub(super) fn is_unclear(&self) -> bool {
        !self.unclear.is_empty()
    }

    /// Reads the file's fields, over `defaults`.
    ///
    /// Where the syntax is wrong, only those further problems are kept that it cannot have caused.
    pub(super) fn read<'a, T>(
        &'a self,
        shape: &'static Shape,
        defaults: &[&'a Table],
        problems: &'a Problems,
        read: impl FnOnce(Fields<'a>) -> T,
    ) -> T {
        let mark = problems.mark();
        let fields = Fields::new(&self.table, self.start(), shape, problems).over(defaults.iter().copied());
        let result = read(fields);
        if self.is_unclear() {
            let is_shapeless = self.is_shapeless();
            problems.retain_since(mark, |place, code| {
                !self.owns(place) || !(is_shapeless || code == Code::MissingKey || self.is_on_unclear_line(place))
            });
        }
        result
    }

    /// Where to say what the file as a whole lacks: its first key.
    fn start(&self) -> Place {
        let first = self.table.entries().first();
        first.map_or_else(|| Place::new(Arc::clone(&self.source), 0..0), |entry| entry.key_place.clone())
    }

    /// Whether a table's header is among the lines whose syntax is wrong, so that nobody knows which keys belong where.
    fn is_shapeless(&self) -> bool {
        self.unclear.iter().any(|line| self.source.text()[line.clone()].trim_start().starts_with('['))
    }

    fn owns(&self, place: &Place) -> bool {
        std::ptr::eq(place.source(), &raw const *self.source)
    }

    fn is_on_unclear_line(&self, place: &Place) -> bool {
        place
            .span()
            .is_some_and(|span| self.unclear.iter().any(|line| span.start <= line.end && line.start <= span.end))
    }
}

/// The line or lines that a span lies in.
fn line_around(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = text.get(..span.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let end = text.get(span.end..).and_then(|after| after.find('\n')).map_or(text.len(), |at| span.end + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::shape::THEME;

    /// The codes and lines of what is found in a file with the keys of `[theme]`, all required.
    fn found(text: &str) -> Vec<(Code, usize)> {
        let problems = Problems::default();
        Document::parse(&Source::of(text), &problems).read(&THEME, &[], &problems, |fields| {
            for key in THEME.keys {
                fields.require(key).map(|node| node.string(&problems));
            }
        });
        let line = |place: &Place| place.start().unwrap().line;
        problems.into_sorted().iter().map(|problem| (problem.code, line(&problem.place))).collect()
    }

    #[test]
    fn several_syntax_errors_are_told_at_once() {
        assert_eq!(found("accent = \nlogo = 'x\n"), [(Code::Syntax, 1), (Code::Syntax, 2)]);
    }

    #[test]
    fn what_a_syntax_error_cannot_have_caused_is_told_too() {
        assert_eq!(
            found("accent = 'x\nhom = 1\nlogo = 1"),
            [(Code::Syntax, 1), (Code::UnknownKey, 2), (Code::WrongType, 3)]
        );
    }

    #[test]
    fn after_a_broken_header_nothing_more_is_told() {
        assert_eq!(found("hom = 1\n[services\nx = 1"), [(Code::Syntax, 2)]);
    }
}
