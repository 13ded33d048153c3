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

/// Starts logging for the rest of the process.
pub(super) fn start(format: LogFormat) {
    let level = std::env::var(LEVEL).ok().and_then(|level| level.parse().ok()).unwrap_or(LevelFilter::INFO);
    // Libraries speak up only when something is wrong.
    let targets = Targets::new().with_target("cookie_portal", level).with_default(LevelFilter::WARN);
    let terminal = io::stderr().is_terminal();
    let json = match format {
        LogFormat::Auto => !terminal,
        LogFormat::Text => false,
        LogFormat::Json => true,
    };
    let lines = fmt::layer().with_writer(io::stderr).with_target(false);
    let lines = if json {
        lines.json().flatten_event(true).boxed()
    } else {
        lines.with_ansi(terminal && super::wants_color()).boxed()
    };
    tracing_subscriber::registry().with(lines.with_filter(targets)).init();
}
