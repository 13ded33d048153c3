//! A key: its words, and the form of its value.

use serde_json::{Map, Value, json};

/// What an editor knows of a key; the standard one has no words, and no key may stay so.
#[derive(Clone, Debug, Default)]
pub(super) struct Key(Map<String, Value>);

/// Part of a domain name.
const LABEL: &str = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

/// A length of time.
const LENGTH: &str = r"[0-9]+ \s*(days?|weeks?|months?|years?)";

impl Key {
    fn new(form: Value, words: &str) -> Self {
        let mut key = Self(match form {
            Value::Object(form) => form,
            _ => Map::new(),
        });
        key.0.insert("description".to_owned(), json!(words));
        key
    }

    /// Any string with something in it.
    pub(super) fn string(words: &str) -> Self {
        Self::new(json!({"type": "string", "minLength": 1}), words)
    }

    /// A string of a form.
    pub(super) fn matching(pattern: &str, words: &str) -> Self {
        Self::new(json!({"type": "string", "pattern": format!("^{pattern}$")}), words)
    }

    /// A string of a fixed list.
    pub(super) fn one_of<'a>(values: impl IntoIterator<Item = &'a str>, words: &str) -> Self {
        let values: Vec<&str> = values.into_iter().collect();
        Self::new(json!({"type": "string", "enum": values}), words)
    }

    /// `true` or `false`.
    pub(super) fn boolean(words: &str) -> Self {
        Self::new(json!({"type": "boolean"}), words)
    }

    /// A whole number.
    pub(super) fn integer(least: u32, most: u32, words: &str) -> Self {
        Self::new(json!({"type": "integer", "minimum": least, "maximum": most}), words)
    }

    /// A day. Language servers hand dates on as strings.
    pub(super) fn date(words: &str) -> Self {
        Self::new(json!({"type": "string", "format": "date"}), words)
    }

    /// A list.
    pub(super) fn list(item: Self, words: &str) -> Self {
        Self::new(json!({"type": "array"}), words).with("items", item.into_value())
    }

    /// A table.
    pub(super) fn table(table: Map<String, Value>, words: &str) -> Self {
        Self::new(Value::Object(table), words)
    }

    /// A string, or a table by language code.
    pub(super) fn text(words: &str) -> Self {
        let wording = json!({"type": "string", "pattern": r"\S"});
        let by_language = json!({
            "type": "object",
            "minProperties": 1,
            "patternProperties": {LANGUAGE: wording},
            "additionalProperties": false,
        });
        Self::new(json!({"anyOf": [wording, by_language]}), &format!("{words} A string, or a table by language code."))
    }

    /// A language code.
    pub(super) fn language(words: &str) -> Self {
        Self::new(json!({"type": "string", "pattern": LANGUAGE}), words)
    }

    /// A domain name.
    pub(super) fn domain(words: &str) -> Self {
        Self::matching(&format!(r"{LABEL}(\.{LABEL})*"), words)
    }

    /// A cookie's `Domain`.
    pub(super) fn cookie_domain(words: &str) -> Self {
        Self::matching(&format!(r"\.?{LABEL}(\.{LABEL})*"), words)
    }

    /// A cookie's `Path`.
    pub(super) fn cookie_path(words: &str) -> Self {
        Self::matching(r"/[^;,\s]*", words)
    }

    /// An address of the web.
    pub(super) fn web_address(words: &str) -> Self {
        Self::matching(r#"https?://[^\s"<>\\`]+"#, words)
    }

    /// A length of calendar time.
    pub(super) fn lifetime(words: &str) -> Self {
        Self::matching(LENGTH, words)
    }

    /// How long something stays on a device.
    pub(super) fn retention(words: &str) -> Self {
        Self::matching(&format!("(session|persistent|(up to \\s*)?{LENGTH})"), words)
    }

    /// With what holds where the key is left out.
    pub(super) fn standard(self, value: impl Into<Value>) -> Self {
        self.with("default", value)
    }

    /// With something that could stand there.
    pub(super) fn example(self, value: impl Into<Value>) -> Self {
        let value = value.into();
        self.with("examples", json!([value]))
    }

    /// With a further condition.
    pub(super) fn with(mut self, condition: &str, value: impl Into<Value>) -> Self {
        self.0.insert(condition.to_owned(), value.into());
        self
    }

    pub(super) fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}

/// A language code as Django writes it.
const LANGUAGE: &str = "^[a-z]{2,8}(-[a-z0-9]{1,8})*$";
