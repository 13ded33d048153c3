//! The settings of the server.

use super::theme::language_cookie;
use crate::{
    config::{
        Code, Diagnostic, LogFormat, Mount, Origin, Portal, RecordsUrl,
        fields::Fields,
        shape::{CACHE, RECORDS},
        values::{byte_size, listener, network},
    },
    policy::Lifetime,
};
use std::num::NonZeroUsize;

/// All of `portal.toml` but what concerns sites; what is wrong is reported and left at its default.
pub(in crate::config) fn portal(fields: &Fields<'_>) -> Portal {
    let standard = Portal::default();
    let mut portal = Portal {
        listen: fields.parse("listen", Code::BadListen, listener).unwrap_or(standard.listen),
        admin_listen: fields.parse("admin_listen", Code::BadListen, listener).unwrap_or(standard.admin_listen),
        admin_token: None,
        workers: fields
            .integer("workers", 0..=1024)
            .and_then(|number| usize::try_from(number).ok())
            .and_then(NonZeroUsize::new),
        mount: fields.parse("mount", Code::BadMount, Mount::parse).unwrap_or(standard.mount),
        preview: fields.boolean("preview").unwrap_or(standard.preview),
        trusted_proxies: standard.trusted_proxies,
        forwarded_host: fields.boolean("forwarded_host").unwrap_or(standard.forwarded_host),
        trusted_origins: without_places(fields.parse_each("trusted_origins", Code::BadOrigin, Origin::parse)),
        log_format: fields
            .get("log_format")
            .and_then(|node| node.one_of(fields.problems, &LogFormat::ALL, LogFormat::as_str))
            .unwrap_or(standard.log_format),
        records: standard.records,
        cache_bytes: standard.cache_bytes,
    };
    if fields.get("trusted_proxies").is_some() {
        portal.trusted_proxies = without_places(fields.parse_each("trusted_proxies", Code::BadNetwork, network));
    }
    if let Some(records) = fields.table("records", &RECORDS) {
        if let Some(url) = records.parse("url", Code::BadRecordsUrl, RecordsUrl::parse) {
            portal.records.url = url;
        }
        if let Some(retention) = records.parse("retention", Code::BadDuration, Lifetime::parse) {
            portal.records.retention = retention;
        }
    }
    if let Some(octets) =
        fields.table("cache", &CACHE).and_then(|cache| cache.parse("max_bytes", Code::BadSize, byte_size))
    {
        portal.cache_bytes = octets;
    }
    check_listeners(fields, &portal);
    // Sites take these settings from the tree; here they are only checked, lest no site looks at them.
    language_cookie(fields);
    portal
}

/// Refuses listeners that get in each other's way, or that show a preview to others.
fn check_listeners(fields: &Fields<'_>, portal: &Portal) {
    let (listen, admin_listen) = (fields.get("listen"), fields.get("admin_listen"));
    if portal.listen == portal.admin_listen
        && portal.listen.port() != 0
        && let Some(node) = admin_listen.or(listen)
    {
        let message = format!("both listeners would take {}", portal.listen);
        node.report(Code::SameListen, message, Some("give one of them another port".to_owned()), fields.problems);
    }
    if let Err(error) = Portal::check_preview(portal.preview, portal.listen)
        && let Some((preview, listen)) = fields.get("preview").zip(listen)
    {
        fields.problems.push(
            Diagnostic::error(Code::OpenPreview, &preview.place, error.to_string())
                .help("set `preview = false`, or listen on `127.0.0.1`".to_owned())
                .related(&listen.place, "not a loopback address"),
        );
    }
}

fn without_places<T, P>(values: Vec<(T, P)>) -> Vec<T> {
    values.into_iter().map(|(value, _)| value).collect()
}
