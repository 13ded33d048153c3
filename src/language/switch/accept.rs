//! Whether a client takes HTML.

use crate::language::python_text::strip;

/// Whether an `Accept` header accepts `text/html`, as Django's `request.accepts` has it.
///
/// A missing header accepts everything, an empty one nothing.
/// A range with parameters other than `q` does not match, and a range of quality nought counts as absent.
#[must_use]
pub fn accepts_html(accept: Option<&str>) -> bool {
    accept.is_none_or(|accept| accept.split(',').any(range_takes_html))
}

fn range_takes_html(range: &str) -> bool {
    let mut parts = parts(range);
    let Some((main, sub)) = parts.next().and_then(|range| strip(range).split_once('/')) else { return false };
    let matches = |part: &str, wanted: &str| part == "*" || part.eq_ignore_ascii_case(wanted);
    if !matches(main, "text") || !matches(sub, "html") {
        return false;
    }
    let mut refused = false;
    for parameter in parts {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        match strip(name) {
            "" => {}
            "q" | "Q" => refused = is_nought(strip(value)),
            _ => return false,
        }
    }
    !refused
}

/// The range and its parameters; a semicolon within double quotes separates nothing.
fn parts(range: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    let mut escaped = false;
    range.split(move |c| {
        if c == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = c == '\\';
        c == ';' && !quoted
    })
}

/// Whether a quality is nought, to three digits; one that cannot be read or lies out of range counts as the highest.
fn is_nought(quality: &str) -> bool {
    // Python's reader of parameters takes off either pair.
    let within = |open, close| quality.strip_prefix(open)?.strip_suffix(close);
    let bare = within('"', '"').or_else(|| within('<', '>')).unwrap_or(quality);
    strip(bare).parse().is_ok_and(|quality: f64| (0.0..0.0005).contains(&quality))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_django_accepts() {
        for (accept, accepted) in [
            (None, true),
            (Some("text/html"), true),
            (Some("TEXT/Html"), true),
            (Some("text/*"), true),
            (Some("*/*"), true),
            (Some("*/html"), true),
            (Some("application/json, text/plain, */*;q=0.1"), true),
            (Some("text/html;q=0, */*"), true),
            (Some(" text/html ; q = 0.5"), true),
            (Some("text/html;q=2"), true),
            (Some("text/html;q=x"), true),
            (Some("text/html;;q=1"), true),
            (Some("text/html;q=\"0.5;x\""), true),
            (Some(""), false),
            (Some(","), false),
            (Some("text"), false),
            (Some("*"), false),
            (Some("text/"), false),
            (Some("text/ html"), false),
            (Some("text/html;q=0"), false),
            (Some("text/html;Q=0.0004"), false),
            (Some("text/html;q=\"0\""), false),
            (Some("text/html;q=<0>"), false),
            (Some("text/html;level=1"), false),
            (Some("text/html;charset=utf-8"), false),
            (Some("application/json"), false),
        ] {
            assert_eq!(accepts_html(accept), accepted, "{accept:?}");
        }
    }
}
