//! `portal.toml`.

use super::{Key, site, table};
use crate::config::{
    LogFormat, Portal,
    shape::{CACHE, DEFAULTS, RECORDS},
};

/// A listener's address.
const LISTENER: &str = r"(\[[0-9A-Fa-f:.%]+\]|[0-9.]+):[0-9]{1,5}";

/// The keys of `portal.toml`.
pub(super) fn top(key: &str) -> Key {
    let standard = Portal::default();
    match key {
        "listen" => Key::matching(LISTENER, "Where visitors, that is your reverse proxy, are answered: address and port.")
            .standard(standard.listen.to_string()),
        "admin_listen" => Key::matching(LISTENER, "Where operators are answered. Keep it away from visitors.")
            .standard(standard.admin_listen.to_string()),
        "workers" => Key::integer(0, 1024, "How many workers answer; 0 means one a core.").standard(0),
        "mount" => Key::matching("(/[A-Za-z0-9_.~-]+)+", "The path that all pages lie under.").standard(standard.mount.as_str()),
        "preview" => Key::boolean("Shows every site under http://DOMAIN.localhost:PORT/ to this machine. Refused where others could reach it; leave it off on a server for visitors.").standard(standard.preview),
        "trusted_proxies" => Key::list(
            Key::matching("[0-9A-Fa-f:.]+(/[0-9]{1,3})?", "An IP address or a network.").example("10.0.0.0/8"),
            "Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed.",
        )
        .standard(vec!["127.0.0.1"]),
        "forwarded_host" => Key::boolean("Whether the X-Forwarded-Host of trusted proxies counts as Host. Only where your proxy sets it itself.").standard(standard.forwarded_host),
        "trusted_origins" => Key::list(
            Key::matching(r"https?://[^\s/?#]+", "An origin: scheme, host and port.").example("https://forms.example.org"),
            "Further origins whose forms are accepted.",
        )
        .standard(Vec::<String>::new()),
        "log_format" => Key::one_of(
            LogFormat::ALL.map(LogFormat::as_str),
            "How log lines look; auto: text on a terminal, else JSON.",
        )
        .standard(standard.log_format.as_str()),
        "records" => Key::table(table(&RECORDS, &[], records), "How consent is recorded."),
        "cache" => Key::table(table(&CACHE, &[], cache), "What the server keeps in memory."),
        "language_cookie" => site::language_cookie(),
        "defaults" => Key::table(
            table(&DEFAULTS, &[], site::top),
            "Any key of a site's file but domain, aliases and name. A site's tables are merged with these key by key; its lists and texts replace them.",
        ),
        _ => Key::default(),
    }
}

fn records(key: &str) -> Key {
    match key {
        "url" => Key::matching(
            r"(sqlite:.+|postgres(ql)?://\S+)",
            "Where consent is recorded: a file, relative to the working directory, or a PostgreSQL database for many replicas.",
        )
        .standard("sqlite:data/records.db")
        .example("postgres://portal@db.example.org/consent"),
        "retention" => Key::lifetime("How long a record is kept after its choice has ended.")
            .standard(Portal::default().records.retention.to_string()),
        _ => Key::default(),
    }
}

fn cache(key: &str) -> Key {
    match key {
        "max_bytes" => {
            Key::matching(r"[0-9]+ \s*(KiB|MiB|GiB)", "What finished pages may take in memory.").standard("64 MiB")
        }
        _ => Key::default(),
    }
}
