//! Which files may have been saved.

use std::{
    collections::BTreeSet,
    ffi::OsString,
    path::{Component, Path, PathBuf},
};

/// Which files may have been saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// What lies right in `sites/` under these names, and nothing else.
    Sites(BTreeSet<OsString>),
    /// Anything.
    Anything,
}

impl Touched {
    /// What these paths under the configuration's directory stand for; `None`: there are none.
    pub(super) fn of(paths: impl IntoIterator<Item = PathBuf>) -> Option<Self> {
        let mut names = BTreeSet::new();
        for path in paths {
            match site_file(&path) {
                Some(name) => drop(names.insert(name)),
                // What sites share may change any of them; what is nested may be what a link leads to.
                None => return Some(Self::Anything),
            }
        }
        (!names.is_empty()).then_some(Self::Sites(names))
    }
}

/// The name of what lies right in `sites/`.
fn site_file(path: &Path) -> Option<OsString> {
    let mut parts = path.components();
    match (parts.next()?, parts.next()?, parts.next()) {
        (Component::Normal(sites), Component::Normal(name), None) if sites == "sites" => Some(name.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(paths: &[&str]) -> Option<Touched> {
        Touched::of(paths.iter().map(PathBuf::from))
    }

    #[test]
    fn only_sites_files_are_told_apart() {
        assert_eq!(of(&[]), None);
        let both = Touched::Sites(["a.toml", "b.toml"].map(OsString::from).into());
        assert_eq!(of(&["sites/a.toml", "sites/b.toml", "sites/a.toml"]), Some(both));
        for path in ["", "portal.toml", "sites", "sites/x/a.toml", "..data", "providers/a.toml", "..1/sites/a.toml"] {
            assert_eq!(of(&["sites/a.toml", path]), Some(Touched::Anything), "{path}");
        }
    }
}
