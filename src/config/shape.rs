//! Which keys there are, and where each belongs.

use super::{
    Code, Diagnostic, Problems,
    suggest::{all_of, closest},
    tree::Table,
};
use std::fmt;

/// The keys of one kind of table.
#[derive(Debug)]
pub(super) struct Shape {
    /// Where the table stands, for a message: "`[theme]`".
    pub(super) name: &'static str,
    /// Its keys.
    pub(super) keys: &'static [&'static str],
}

pub(super) static PORTAL: Shape = Shape {
    name: "the top of `portal.toml`",
    keys: &[
        "listen",
        "admin_listen",
        "workers",
        "mount",
        "preview",
        "trusted_proxies",
        "forwarded_host",
        "trusted_origins",
        "log_format",
        "records",
        "cache",
        "language_cookie",
        "defaults",
    ],
};

pub(super) static RECORDS: Shape = Shape { name: "`[records]` of `portal.toml`", keys: &["url", "retention"] };

pub(super) static CACHE: Shape = Shape { name: "`[cache]` of `portal.toml`", keys: &["max_bytes"] };

pub(super) static SITE: Shape = Shape {
    name: "the top of a site's file",
    keys: &[
        "domain",
        "aliases",
        "name",
        "languages",
        "default_language",
        "providers",
        "updated",
        "time_zone",
        "controller",
        "consent",
        "theme",
        "language_cookie",
        "services",
        "allow",
    ],
};

/// A site's keys but those that can only be its own.
pub(super) static DEFAULTS: Shape = Shape {
    name: "`[defaults]` of `portal.toml`",
    keys: &[
        "languages",
        "default_language",
        "providers",
        "updated",
        "time_zone",
        "controller",
        "consent",
        "theme",
        "language_cookie",
        "services",
        "allow",
    ],
};

pub(super) static CONTROLLER: Shape = Shape { name: "`[controller]`", keys: &["name", "contact", "privacy_policy"] };

pub(super) static CONSENT: Shape = Shape { name: "`[consent]`", keys: &["lifetime", "regimes", "domain"] };

pub(super) static THEME: Shape = Shape { name: "`[theme]`", keys: &["accent", "accent_dark", "logo", "home"] };

pub(super) static LANGUAGE_COOKIE: Shape =
    Shape { name: "`[language_cookie]`", keys: &["name", "path", "age", "domain", "same_site", "secure", "http_only"] };

pub(super) static PROVIDER: Shape = Shape { name: "the top of a provider's file", keys: &["services"] };

pub(super) static SERVICE: Shape = Shape {
    name: "`[[services]]`",
    keys: &[
        "id",
        "provider",
        "category",
        "party",
        "privacy_policy",
        "country",
        "revision",
        "exempt",
        "exempt_reason",
        "cookies",
    ],
};

pub(super) static COOKIE: Shape = Shape {
    name: "`[[services.cookies]]`",
    keys: &["names", "function", "purpose", "duration", "storage", "domain", "path"],
};

pub(super) static ALLOW: Shape = Shape { name: "`[[allow]]`", keys: &["code", "reason"] };

/// All shapes, those first that a lost key most likely belongs to.
static ALL: [&Shape; 12] = [
    &SITE,
    &SERVICE,
    &COOKIE,
    &THEME,
    &CONTROLLER,
    &CONSENT,
    &PORTAL,
    &RECORDS,
    &CACHE,
    &LANGUAGE_COOKIE,
    &PROVIDER,
    &ALLOW,
];

impl Shape {
    /// Reports every key of `table` that does not belong there, and says which keys of this shape they were meant to be.
    pub(super) fn check(&'static self, table: &Table, problems: &Problems) -> Vec<&'static str> {
        let mut meant = Vec::new();
        for entry in table.entries().iter().filter(|entry| !self.keys.contains(&&*entry.key)) {
            let cure = self.cure(&entry.key);
            let message = format!("unknown key `{}`", entry.key.escape_debug());
            problems.push(
                Diagnostic::error(Code::UnknownKey, &entry.key_place, message)
                    .label("no such key here")
                    .help(cure.to_string()),
            );
            if let Cure::Meant(key) = cure {
                meant.push(key);
            }
        }
        meant
    }

    /// What to do about an unknown key.
    fn cure(&'static self, key: &str) -> Cure {
        let near = closest(key, self.keys.iter().copied());
        let home = ALL.iter().find_map(|shape| Some((*shape.keys.iter().find(|known| **known == key)?, shape.name)));
        match (near, home) {
            // One letter away: a slip, even where another table has a key of this very name.
            (Some(near), Some((key, home))) if strsim::osa_distance(key, near) > 1 => Cure::Belongs(key, home),
            (Some(near), _) => Cure::Meant(near),
            (None, Some((key, home))) => Cure::Belongs(key, home),
            (None, None) => Cure::Unknown(self),
        }
    }
}

/// What to do about an unknown key.
#[derive(Debug)]
enum Cure {
    /// It was meant to be this key.
    Meant(&'static str),
    /// It is a key of another table.
    Belongs(&'static str, &'static str),
    /// Nobody knows; these are the keys.
    Unknown(&'static Shape),
}

impl fmt::Display for Cure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Meant(key) => write!(f, "did you mean `{key}`?"),
            Self::Belongs(key, home) => write!(f, "`{key}` belongs at {home}"),
            Self::Unknown(Shape { name, keys: [only] }) => write!(f, "{name} has only the key `{only}`"),
            Self::Unknown(shape) => write!(f, "{} has the keys {}", shape.name, all_of(shape.keys.iter().copied())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_key_is_sent_home() {
        for (shape, key, cure) in [
            (&SITE, "langauges", "did you mean `languages`?"),
            (&COOKIE, "name", "did you mean `names`?"),
            (&SITE, "accent", "`accent` belongs at `[theme]`"),
            (&THEME, "providers", "`providers` belongs at the top of a site's file"),
            (&PORTAL, "domain", "`domain` belongs at the top of a site's file"),
            (&SITE, "listen", "`listen` belongs at the top of `portal.toml`"),
            (&CACHE, "size", "`[cache]` of `portal.toml` has only the key `max_bytes`"),
        ] {
            assert_eq!(shape.cure(key).to_string(), cure, "{key}");
        }
    }

    #[test]
    fn defaults_are_a_site_but_for_what_names_it() {
        let expected: Vec<_> =
            SITE.keys.iter().filter(|key| !["domain", "aliases", "name"].contains(key)).copied().collect();
        assert_eq!(DEFAULTS.keys, expected);
    }
}
