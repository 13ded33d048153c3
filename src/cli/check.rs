//! `check`: what is wrong with a configuration.

use super::{ConfigDir, wants_color};
use crate::config::{self, Loaded, Severity, report};
use clap::{Args, ValueEnum, builder::FalseyValueParser};
use std::{
    io::{self, ErrorKind, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Files of the configuration to tell about; left out: all
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
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
    /// For code scanning in a pull request: a SARIF 2.1.0 log
    Sarif,
}

impl Check {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let mut loaded = config::load(&self.config.dir);
        if !self.files.is_empty()
            && self.config.dir.is_dir()
            && let Err(stranger) = loaded.retain_files(&self.config.dir, &self.files)
        {
            let (file, dir) = (stranger.display(), self.config.dir.display());
            writeln!(io::stderr(), "error: `{file}` is no file of the configuration in `{dir}`")?;
            return Ok(ExitCode::from(2));
        }
        let mut stdout = io::stdout().lock();
        let report = match self.format {
            Format::Human => {
                let with_color = stdout.is_terminal() && wants_color();
                let mut report = match self.files.len() {
                    0 => report::human(&loaded, with_color),
                    files => report::human_of_files(&loaded, with_color, files),
                };
                if stdout.is_terminal() && !loaded.diagnostics.is_empty() {
                    report += "`cookie-portal explain CODE` says more about a code in brackets.\n";
                }
                report
            }
            Format::Json => report::json(&loaded)?,
            Format::Sarif => report::sarif(&loaded)?,
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
