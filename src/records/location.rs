//! Where records are kept.

use std::fmt;
use std::path::PathBuf;

/// Where records are kept.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// A file of `SQLite`; a relative one is relative to the working directory.
    Sqlite(PathBuf),
    /// A database of `PostgreSQL`, by its whole address.
    PostgreSql(Box<str>),
}

/// The place as a message may name it: without user, password and parameters.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "{}", path.display()),
            Self::PostgreSql(address) => {
                let rest = address.split_once("://").map_or("", |(_, rest)| rest);
                let rest = rest.split('?').next().unwrap_or_default();
                write!(f, "postgres://{}", rest.rsplit('@').next().unwrap_or_default())
            }
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_tells_no_password() {
        for (address, shown) in [
            ("postgres://db/consent", "postgres://db/consent"),
            ("postgresql://user:secret@db.example:5433/consent?password=secret", "postgres://db.example:5433/consent"),
            ("postgres:///consent?host=/run/postgresql&password=secret", "postgres:///consent"),
        ] {
            assert_eq!(Location::PostgreSql(address.into()).to_string(), shown);
            assert_eq!(format!("{:?}", Location::PostgreSql(address.into())), shown);
        }
        assert_eq!(Location::Sqlite("data/records.db".into()).to_string(), "data/records.db");
    }
}
