//! Log lines: a sentence and its fields, on standard error.
//!
//! Never in them: an address, a cookie, a receipt.

use crate::config::LogFormat;
use std::io::{self, IsTerminal};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

/// The variable that names the least level to be logged: `error`, `warn`, `info` (the default), `debug` or `trace`.
const LEVEL: &str = "COOKIE_PORTAL_LOG";

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// Starts logging for the rest of the process, and says what the lines look like.
pub(super) fn start(format: LogFormat) -> Lines {
    let level = std::env::var(LEVEL).ok().and_then(|level| level.parse().ok()).unwrap_or(LevelFilter::INFO);
    // Libraries speak up only when something is wrong; what a stranger sends that is no HTTP is not.
    let targets = Targets::new()
        .with_target("cookie_portal", level)
        .with_target("actix_http", LevelFilter::OFF)
        .with_default(LevelFilter::WARN);
    let terminal = io::stderr().is_terminal();
    let looks = match format {
        LogFormat::Auto if terminal => Lines::Text,
        LogFormat::Text => Lines::Text,
        LogFormat::Auto | LogFormat::Json => Lines::Json,
    };
    let lines = fmt::layer().with_writer(io::stderr).with_target(false);
    let lines = match looks {
        Lines::Text => lines.with_ansi(terminal && super::wants_color()).boxed(),
        Lines::Json => lines.json().flatten_event(true).boxed(),
    };
    tracing_subscriber::registry().with(lines.with_filter(targets)).init();
    looks
}
