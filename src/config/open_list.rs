//! A list that somebody forgot to close: the parser would complain about every line after it.

/// The octet at which a list is opened that is still open when the next key or table starts.
pub(super) fn find(text: &str) -> Option<usize> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut rest = text;
    let at = |rest: &str| text.len() - rest.len();
    while !rest.is_empty() {
        let starts_line = at(rest) == 0 || text.as_bytes()[at(rest) - 1] == b'\n';
        if let Some(('[', list)) = open.last()
            && starts_line
            && starts_key_or_table(rest)
        {
            return Some(*list);
        }
        // Outside of values a bracket opens a table.
        if open.is_empty() && starts_line && rest.trim_start_matches([' ', '\t']).starts_with('[') {
            rest = after_line(rest);
            continue;
        }
        let Some(next) = rest.chars().next() else { break };
        match next {
            '"' | '\'' => {
                rest = after_string(rest, next);
                continue;
            }
            '#' => {
                rest = after_line(rest);
                continue;
            }
            '[' | '{' => open.push((next, at(rest))),
            ']' | '}' => drop(open.pop()),
            _ => {}
        }
        rest = &rest[next.len_utf8()..];
    }
    open.first().filter(|(bracket, _)| *bracket == '[').map(|(_, list)| *list)
}

/// Whether a line starts as `key =`, `a.b =` or `[table]`.
fn starts_key_or_table(line: &str) -> bool {
    let line = line.lines().next().unwrap_or_default().trim();
    let key = line.split('=').next().unwrap_or_default().trim();
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    let is_table = line.starts_with('[') && line.ends_with(']') && !line.contains([',', '"', '\'']);
    (is_key && line.contains('=')) || is_table
}

fn after_line(text: &str) -> &str {
    text.find('\n').map_or("", |end| &text[end + 1..])
}

/// What follows a string; one of a single line ends with its line at the latest.
fn after_string(text: &str, quote: char) -> &str {
    let triple: String = std::iter::repeat_n(quote, 3).collect();
    if let Some(inner) = text.strip_prefix(&*triple) {
        return inner.split_once(&*triple).map_or("", |(_, rest)| rest);
    }
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return &text[at..],
            _ if escaped => escaped = false,
            '\\' if quote == '"' => escaped = true,
            _ if c == quote => return &text[at + 1..],
            _ => {}
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn an_open_list_is_found_where_it_opens() {
        for (text, open) in [
            ("a = [\"en\"\nb = 1\n", Some(4)),
            ("a = [\n  \"en\",\n\n[table]\nb = 1\n", Some(4)),
            ("[t]\na = [1, [2\n[[x]]\n", Some(12)),
            ("a = [1", Some(4)),
        ] {
            assert_eq!(find(text), open, "{text}");
        }
    }

    #[test]
    fn what_is_closed_is_left_alone() {
        for text in [
            "",
            "a = [\n  \"x = [\", # b = [\n  'y]',\n]\nb = 1\n",
            "[table]\n[[tables]]\na = { en = \"[\" }\n",
            "a = [\n  { en = 1 },\n  [2],\n]\n",
            "a = \"\"\"\n[\nb = 1\n\"\"\"\nc = '''\n[\n'''\n",
            "a = \"unclosed [\nb = [1]\n",
            "é = [\"é\"]\nb = 2\n",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
