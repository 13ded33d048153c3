//! Reading typed values out of a tree, with every mistake reported at its place.

use super::{
    Code, Diagnostic, Place, Problems,
    shape::Shape,
    suggest::{did_you_mean, one_of},
    tree::{Node, Table, Value},
};
use jiff::civil::Date;
use std::{fmt::Display, ops::RangeInclusive};

/// The fields of a table, and of the defaults under it.
#[derive(Clone)]
pub(super) struct Fields<'a> {
    /// The table itself, then what it falls back to; the first that has a key decides.
    layers: Vec<&'a Table>,
    /// Where to say that a key is missing.
    place: Place,
    /// Keys that are there, but misspelt.
    misspelt: Vec<&'static str>,
    /// Whether a missing key is none: `[defaults]` need not be whole.
    partial: bool,
    pub(super) problems: &'a Problems,
}

/// Where a table and each of its keys are, for what is found out about them later.
#[derive(Clone, Debug)]
pub(super) struct Places {
    table: Place,
    keys: Box<[(&'static str, Place)]>,
}

impl Places {
    /// Where the value of a key is; the table, where it is left out.
    pub(super) fn of(&self, key: &str) -> &Place {
        self.keys.iter().find(|(known, _)| *known == key).map_or(&self.table, |(_, place)| place)
    }
}

impl<'a> Fields<'a> {
    /// The fields of a table; keys that do not belong there are reported.
    pub(super) fn new(table: &'a Table, place: Place, shape: &'static Shape, problems: &'a Problems) -> Self {
        let misspelt = shape.check(table, problems);
        Self { layers: vec![table], place, misspelt, partial: false, problems }
    }

    /// The same, with defaults under them that were checked before.
    pub(super) fn over(mut self, defaults: impl IntoIterator<Item = &'a Table>) -> Self {
        self.layers.extend(defaults);
        self
    }

    /// The same, as defaults that need not be whole.
    pub(super) fn partial(mut self) -> Self {
        self.partial = true;
        self
    }

    /// Where the table and each of its keys are.
    pub(super) fn places(&self, shape: &Shape) -> Places {
        let key = |key: &'static str| Some((key, self.get(key)?.place.clone()));
        Places { table: self.place.clone(), keys: shape.keys.iter().copied().filter_map(key).collect() }
    }

    /// Where the table itself is.
    pub(super) const fn place(&self) -> &Place {
        &self.place
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&'a Node> {
        self.layers.iter().find_map(|table| table.get(key)).map(|entry| &entry.node)
    }

    /// The value of a key that must be there.
    pub(super) fn require(&self, key: &str) -> Option<&'a Node> {
        let found = self.get(key);
        if found.is_none() {
            self.missing(key, None);
        }
        found
    }

    /// Reports that a key is missing.
    pub(super) fn missing(&self, key: &str, help: Option<&str>) {
        if !self.partial && !self.misspelt.contains(&key) {
            self.problems.push(
                Diagnostic::error(Code::MissingKey, &self.place, format!("missing key `{key}`"))
                    .help(help.map(str::to_owned)),
            );
        }
    }

    /// The fields of a table under a key, over those of the defaults.
    pub(super) fn table(&self, key: &str, shape: &'static Shape) -> Option<Self> {
        let mut own: Option<Self> = None;
        for entry in self.layers.iter().filter_map(|table| table.get(key)) {
            // A table that is none hides those of the defaults.
            let Some(table) = entry.node.table(self.problems) else { break };
            match &mut own {
                // The defaults are checked where they stand.
                Some(own) => own.layers.push(table),
                None => own = Some(Fields::new(table, entry.node.place.clone(), shape, self.problems)),
            }
        }
        own.map(|own| Self { partial: self.partial, ..own })
    }

    /// The fields of each table in a list.
    pub(super) fn tables(&self, key: &str, shape: &'static Shape) -> Vec<Self> {
        let nodes = self.get(key).and_then(|node| node.array(self.problems)).unwrap_or_default();
        nodes
            .iter()
            .filter_map(|node| Some(Fields::new(node.table(self.problems)?, node.place.clone(), shape, self.problems)))
            .collect()
    }

    /// A string that `parse` understands.
    pub(super) fn parse<T, E: Display>(
        &self,
        key: &str,
        code: Code,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        self.get(key)?.parse(self.problems, code, parse)
    }

    /// A string that must be there and that `parse` understands.
    pub(super) fn require_parsed<T, E: Display>(
        &self,
        key: &str,
        code: Code,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        self.require(key)?.parse(self.problems, code, parse)
    }

    /// Each string of a list that `parse` understands, with its place.
    pub(super) fn parse_each<T, E: Display>(
        &self,
        key: &str,
        code: Code,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Vec<(T, Place)> {
        self.get(key).map(|node| node.parse_each(self.problems, code, parse)).unwrap_or_default()
    }

    /// `true` or `false`.
    pub(super) fn boolean(&self, key: &str) -> Option<bool> {
        self.get(key)?.boolean(self.problems)
    }

    /// A whole number within bounds.
    pub(super) fn integer(&self, key: &str, bounds: RangeInclusive<i64>) -> Option<i64> {
        self.get(key)?.integer(self.problems, bounds)
    }
}

impl Node {
    /// Reports that another type is wanted.
    pub(super) fn wrong_type(&self, wanted: &str, problems: &Problems) {
        self.wrong_type_with(wanted, None, problems);
    }

    fn wrong_type_with(&self, wanted: &str, help: Option<String>, problems: &Problems) {
        let message = format!("{wanted} is wanted here, not {}", self.value.kind());
        problems
            .push(Diagnostic::error(Code::WrongType, &self.place, message).label(format!("not {wanted}")).help(help));
    }

    /// A string.
    pub(super) fn string(&self, problems: &Problems) -> Option<&str> {
        if let Value::String(text) = &self.value {
            return Some(text);
        }
        self.wrong_type("a string", problems);
        None
    }

    /// A string that `parse` understands.
    pub(super) fn parse<T, E: Display>(
        &self,
        problems: &Problems,
        code: Code,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        match parse(self.string(problems)?) {
            Ok(value) => Some(value),
            Err(error) => {
                self.report(code, error.to_string(), None, problems);
                None
            }
        }
    }

    /// Each string of a list that `parse` understands, with its place.
    pub(super) fn parse_each<T, E: Display>(
        &self,
        problems: &Problems,
        code: Code,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Vec<(T, Place)> {
        let items = self.array(problems).unwrap_or_default().iter();
        items.filter_map(|item| Some((item.parse(problems, code, &parse)?, item.place.clone()))).collect()
    }

    /// One of a fixed list.
    pub(super) fn one_of<T: Copy>(
        &self,
        problems: &Problems,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let written = self.string(problems)?;
        let found = all.iter().copied().find(|value| name(*value) == written);
        if found.is_none() {
            let names = || all.iter().map(|value| name(*value));
            let help = did_you_mean(written, names()).unwrap_or_else(|| format!("it can be {}", one_of(names())));
            let message = format!("`{}` is none of the values that there are", written.escape_debug());
            self.report(Code::UnknownValue, message, Some(help), problems);
        }
        found
    }

    /// `true` or `false`.
    pub(super) fn boolean(&self, problems: &Problems) -> Option<bool> {
        if let Value::Boolean(value) = self.value {
            return Some(value);
        }
        self.wrong_type("`true` or `false`", problems);
        None
    }

    /// A whole number within bounds.
    pub(super) fn integer(&self, problems: &Problems, bounds: RangeInclusive<i64>) -> Option<i64> {
        let Value::Integer(number) = self.value else {
            self.wrong_type("an integer", problems);
            return None;
        };
        let fits = number.filter(|number| bounds.contains(number));
        if fits.is_none() {
            let message = format!("this number lies outside {} to {}", bounds.start(), bounds.end());
            self.report(Code::OutOfRange, message, None, problems);
        }
        fits
    }

    /// A day.
    pub(super) fn date(&self, problems: &Problems) -> Option<Date> {
        match &self.value {
            Value::Date(Some(day)) => return Some(*day),
            Value::String(text) if text.parse::<Date>().is_ok() => {
                self.wrong_type_with("a date", Some(format!("write it without quotes: `{text}`")), problems);
            }
            _ => self.wrong_type_with("a date", Some("a date is written `2026-11-21`".to_owned()), problems),
        }
        None
    }

    /// A list.
    pub(super) fn array(&self, problems: &Problems) -> Option<&[Self]> {
        if let Value::Array(items) = &self.value {
            return Some(items);
        }
        let help = match self.value {
            Value::String(_) => Some("put it in brackets: `[\"…\"]`".to_owned()),
            Value::Table(_) => Some("write its name in double brackets, such as `[[services]]`".to_owned()),
            _ => None,
        };
        self.wrong_type_with("a list", help, problems);
        None
    }

    /// A table.
    fn table(&self, problems: &Problems) -> Option<&Table> {
        if let Value::Table(table) = &self.value {
            return Some(table);
        }
        self.wrong_type("a table", problems);
        None
    }

    /// Reports an error at this value.
    pub(super) fn report(&self, code: Code, message: String, help: Option<String>, problems: &Problems) {
        problems.push(Diagnostic::error(code, &self.place, message).help(help));
    }
}
