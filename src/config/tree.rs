//! TOML as a tree whose every part knows its place.

use super::{Place, Source};
use jiff::civil::Date;
use std::sync::Arc;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
    value::Datetime,
};

/// A table, its entries in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Table(Vec<Entry>);

/// A key and its value.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) key: Box<str>,
    pub(super) key_place: Place,
    pub(super) node: Node,
}

/// A value and its place; of a table in brackets that is its header.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) value: Value,
}

/// A value.
#[derive(Debug)]
pub(super) enum Value {
    String(Box<str>),
    /// `None`: too large for 64 bits.
    Integer(Option<i64>),
    Float,
    Boolean(bool),
    /// A day; `None`: with a time, or a time alone.
    Date(Option<Date>),
    Array(Vec<Node>),
    Table(Table),
}

impl Table {
    pub(super) fn new(table: DeTable<'_>, source: &Arc<Source>) -> Self {
        let mut entries: Vec<_> = table
            .into_iter()
            .map(|(key, value)| Entry {
                key_place: Place::new(Arc::clone(source), key.span()),
                key: key.into_inner().into(),
                node: Node::new(value, source),
            })
            .collect();
        entries.sort_by_key(|entry| entry.key_place.span().map_or(0, |span| span.start));
        Self(entries)
    }

    /// The entry of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Entry> {
        self.0.iter().find(|entry| *entry.key == *key)
    }

    /// All entries, in the order of the file.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.0
    }
}

impl Node {
    fn new(value: Spanned<DeValue<'_>>, source: &Arc<Source>) -> Self {
        let place = Place::new(Arc::clone(source), value.span());
        let value = match value.into_inner() {
            DeValue::String(text) => Value::String(text.into()),
            DeValue::Integer(number) => Value::Integer(i64::from_str_radix(number.as_str(), number.radix()).ok()),
            DeValue::Float(_) => Value::Float,
            DeValue::Boolean(value) => Value::Boolean(value),
            DeValue::Datetime(value) => Value::Date(day(&value)),
            DeValue::Array(items) => Value::Array(items.into_iter().map(|item| Self::new(item, source)).collect()),
            DeValue::Table(table) => Value::Table(Table::new(table, source)),
        };
        Self { place, value }
    }
}

impl Value {
    /// The type, for a message.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::String(_) => "a string",
            Self::Integer(_) => "an integer",
            Self::Float => "a number with a fraction",
            Self::Boolean(_) => "`true` or `false`",
            Self::Date(None) => "a time",
            Self::Date(Some(_)) => "a date",
            Self::Array(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

/// The day of a date without a time.
fn day(value: &Datetime) -> Option<Date> {
    let Datetime { date: Some(date), time: None, .. } = value else { return None };
    let field = |number: u8| i8::try_from(number).ok();
    Date::new(i16::try_from(date.year).ok()?, field(date.month)?, field(date.day)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_stand_in_the_order_of_the_file() {
        let source = Source::of("b = 1\na = 2\n[c]\nz = 1\ny = 2\n");
        let table = Table::new(DeTable::parse(source.text()).unwrap().into_inner(), &source);
        let keys: Vec<_> = table.entries().iter().map(|entry| &*entry.key).collect();
        assert_eq!(keys, ["b", "a", "c"]);
    }
}
