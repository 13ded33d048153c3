//! "Did you mean …?"

/// The candidate that `written` was most likely meant to be.
#[must_use]
pub fn closest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = match written.chars().count() {
        0..=2 => 1,
        3..=5 => 2,
        length => length / 3,
    };
    let lower = written.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(&lower, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= most && *distance < candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// "did you mean …?", where something is close enough.
pub(super) fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    closest(written, candidates).map(|candidate| format!("did you mean `{candidate}`?"))
}

/// A short list of what can be chosen: "`a`, `b` or `c`".
pub(super) fn one_of<'a>(candidates: impl IntoIterator<Item = &'a str>) -> String {
    listed(candidates, "or")
}

/// A short list of what there is: "`a`, `b` and `c`".
pub(super) fn all_of<'a>(candidates: impl IntoIterator<Item = &'a str>) -> String {
    listed(candidates, "and")
}

fn listed<'a>(candidates: impl IntoIterator<Item = &'a str>, last_word: &str) -> String {
    let quoted: Vec<_> = candidates.into_iter().map(|candidate| format!("`{candidate}`")).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} {last_word} {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_of_the_finger_and_nothing_else() {
        let keys = ["languages", "default_language", "domain", "name", "en", "fr"];
        for (written, found) in [
            ("langauges", Some("languages")),
            ("Domain", Some("domain")),
            ("nmae", Some("name")),
            ("fe", Some("fr")),
            ("zzz", None),
            ("", None),
        ] {
            assert_eq!(closest(written, keys), found, "{written}");
        }
    }

    #[test]
    fn lists_what_there_is() {
        assert_eq!(one_of(["a"]), "`a`");
        assert_eq!(one_of(["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(all_of(["a", "b"]), "`a` and `b`");
    }
}
