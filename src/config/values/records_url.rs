//! Where the consent records are kept.

use std::{
    fmt,
    path::{Path, PathBuf},
};

/// The address of a record store.
#[derive(Clone, PartialEq, Eq)]
pub enum RecordsUrl {
    /// A file of `SQLite`; a relative one is relative to the working directory.
    Sqlite(PathBuf),
    /// A database of `PostgreSQL`, by its whole address.
    PostgreSql(Box<str>),
}

/// Why a text is not the address of a record store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordsUrlError {
    /// Another scheme, or none.
    #[error("the record store is `sqlite:` and a file, or a `postgres://` address")]
    Scheme,
    /// `sqlite:` and nothing else.
    #[error("after `sqlite:` comes the path of a file, such as `sqlite:data/records.db`")]
    NoFile,
    /// `postgres://` and nothing else.
    #[error("after `postgres://` come a host and a database, such as `postgres://user@db.example.org/consent`")]
    NoHost,
}

impl RecordsUrl {
    /// Parses `sqlite:data/records.db` or `postgres://…`.
    ///
    /// # Errors
    /// A [`RecordsUrlError`] that says what to mend.
    pub fn parse(text: &str) -> Result<Self, RecordsUrlError> {
        if let Some(file) = text.strip_prefix("sqlite:") {
            let file = file.strip_prefix("//").unwrap_or(file);
            let usable = !file.is_empty() && !file.ends_with('/') && !file.starts_with(':') && !file.contains('\0');
            return if usable { Ok(Self::Sqlite(file.into())) } else { Err(RecordsUrlError::NoFile) };
        }
        let rest = text.strip_prefix("postgres://").or_else(|| text.strip_prefix("postgresql://"));
        match rest.ok_or(RecordsUrlError::Scheme)? {
            "" => Err(RecordsUrlError::NoHost),
            rest if rest.contains(|c: char| c.is_whitespace() || c.is_control()) => Err(RecordsUrlError::NoHost),
            _ => Ok(Self::PostgreSql(text.into())),
        }
    }
}

impl Default for RecordsUrl {
    fn default() -> Self {
        Self::Sqlite(Path::new("data/records.db").to_owned())
    }
}

/// Leaves out the address of a database, which may hold a password.
impl fmt::Debug for RecordsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => f.debug_tuple("Sqlite").field(path).finish(),
            Self::PostgreSql(_) => f.debug_tuple("PostgreSql").finish_non_exhaustive(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_file_or_a_database() {
        for (text, path) in [
            ("sqlite:data/records.db", "data/records.db"),
            ("sqlite:/var/lib/records.db", "/var/lib/records.db"),
            ("sqlite:///var/lib/records.db", "/var/lib/records.db"),
        ] {
            assert_eq!(RecordsUrl::parse(text), Ok(RecordsUrl::Sqlite(path.into())));
        }
        for text in ["postgres://db/consent", "postgresql://user:secret@db/consent"] {
            assert_eq!(RecordsUrl::parse(text), Ok(RecordsUrl::PostgreSql(text.into())));
        }
        for (text, error) in [
            ("", RecordsUrlError::Scheme),
            ("data/records.db", RecordsUrlError::Scheme),
            ("mysql://db", RecordsUrlError::Scheme),
            ("sqlite:", RecordsUrlError::NoFile),
            ("sqlite::memory:", RecordsUrlError::NoFile),
            ("postgres://", RecordsUrlError::NoHost),
        ] {
            assert_eq!(RecordsUrl::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn a_password_is_not_shown() {
        let shown = format!("{:?}", RecordsUrl::parse("postgres://user:secret@db/consent").unwrap());
        assert!(!shown.contains("secret"), "{shown}");
    }
}
