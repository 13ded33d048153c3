//! What each code means: what it is, why it matters, where the law or the standard says so, and how to mend it.

use super::Code;

/// All pages: `# code`, then what it is, then paragraphs that start with `Why:`, `Source:` and `Fix:`.
static PAGES: [&str; 14] = [
    include_str!("files.md"),
    include_str!("values.md"),
    include_str!("server.md"),
    include_str!("sites.md"),
    include_str!("services.md"),
    include_str!("texts.md"),
    include_str!("allow.md"),
    include_str!("lints-necessary.md"),
    include_str!("lints-retention.md"),
    include_str!("lints-consent.md"),
    include_str!("lints-disclosure.md"),
    include_str!("lints-wording.md"),
    include_str!("lints-theme.md"),
    include_str!("lints-cookies.md"),
];

/// The page of a code, without its heading.
#[must_use]
pub fn explain(code: Code) -> &'static str {
    pages().find(|(name, _)| *name == code.as_str()).map_or("", |(_, page)| page)
}

/// What a code means, in a sentence.
#[must_use]
pub fn gist(code: Code) -> &'static str {
    explain(code).lines().next().unwrap_or_default()
}

/// All pages by the names of their codes.
fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let pages = PAGES.iter().flat_map(|file| file.strip_prefix("# ").unwrap_or(file).split("\n# "));
    pages.filter_map(|page| page.split_once('\n')).map(|(name, page)| (name, page.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_once() {
        let mut names: Vec<_> = pages().map(|(name, _)| name).collect();
        let mut codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        names.sort_unstable();
        codes.sort_unstable();
        assert_eq!(names, codes);
    }

    #[test]
    fn every_page_says_how_to_mend_it_and_every_lint_why() {
        for code in Code::ALL {
            let has = |part: &str| explain(*code).lines().any(|line| line.starts_with(part));
            assert!(has("Fix: "), "{code}");
            assert!(!code.is_lint() || has("Why: "), "{code}");
            assert!(!code.is_lint() || has("Source: ") || *code == Code::NoRegime, "{code}");
            assert!(gist(*code).ends_with(['.', ':']), "{code}: {}", gist(*code));
        }
    }
}
