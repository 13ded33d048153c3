//! `check`: what is wrong with a configuration.

use super::{ConfigDir, wants_color};
use crate::config::{self, Loaded, Severity, report};
use clap::{Args, ValueEnum, builder::FalseyValueParser};
use std::{
    io::{self, ErrorKind, IsTerminal, Write},
    process::ExitCode,
};

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    config: ConfigDir,
    /// How the diagnostics are written
    #[arg(long, value_enum, env = "COOKIE_PORTAL_FORMAT", hide_env_values = true, default_value_t = Format::Human)]
    format: Format,
    /// Fail on warnings, too
    #[arg(long, env = "COOKIE_PORTAL_DENY_WARNINGS", hide_env_values = true, value_parser = FalseyValueParser::new())]
    deny_warnings: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: each problem with its line
    Human,
    /// For scripts: one JSON object
    Json,
}

impl Check {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let loaded = config::load(&self.config.dir);
        let mut stdout = io::stdout().lock();
        let report = match self.format {
            Format::Human => report::human(&loaded, stdout.is_terminal() && wants_color()),
            Format::Json => report::json(&loaded)?,
        };
        match stdout.write_all(report.as_bytes()) {
            // Whoever reads may have read enough.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(if fails(&loaded, self.deny_warnings) { ExitCode::FAILURE } else { ExitCode::SUCCESS }),
        }
    }
}

fn fails(loaded: &Loaded, deny_warnings: bool) -> bool {
    loaded.count(Severity::Error) > 0 || deny_warnings && loaded.count(Severity::Warning) > 0
}
