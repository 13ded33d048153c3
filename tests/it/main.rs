//! The portal from outside: each test starts the real server on a free port and speaks HTTP to it, or runs the binary.

#![expect(clippy::expect_used, clippy::panic, reason = "a test says by them what it expected")]

mod accessibility;
mod assets;
mod browser;
mod caches;
mod choosing;
mod chromium;
mod command_line;
mod cross_origin;
mod dashboard;
mod diff;
mod errors;
mod harness;
mod hosts;
mod html;
mod language_cases;
mod locales;
mod never_mixed;
mod new_site;
mod operating;
mod program;
mod proxies;
mod reading;
mod recording;
mod records;
mod reloading;
mod schema;
mod sentences;
mod set_language_cases;
