//! `diff`: what visitors will notice of an edit.

mod comparison;
mod human;
mod questions;
mod site_change;

use super::wants_color;
use crate::config::{self, Diagnostic, Loaded, Severity, report};
use clap::{Args, ValueEnum};
use comparison::Comparison;
use site_change::Effect;
use std::{
    io::{self, ErrorKind, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What the exit status tells a pipeline.
const STATUS: &str = "\
Exit status:
  0  nothing changes for visitors
  1  a configuration is broken
  2  the command line is wrong
  3  something changes, and nobody is asked again
  4  visitors will be asked again";

#[derive(Debug, Args)]
#[command(after_help = STATUS)]
pub(super) struct Diff {
    /// The configuration's directory as it is
    #[arg(value_name = "OLD_DIR")]
    old: PathBuf,
    /// The configuration's directory as it will be
    #[arg(value_name = "NEW_DIR")]
    new: PathBuf,
    /// How the changes are written
    #[arg(long, value_enum, env = "COOKIE_PORTAL_FORMAT", hide_env_values = true, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: a paragraph for each site that changes
    Human,
    /// For scripts: one JSON object
    Json,
}

impl Diff {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let (old, new) = (read(&self.old)?, read(&self.new)?);
        let Some((old, new)) = old.zip(new) else { return Ok(ExitCode::FAILURE) };
        let comparison = Comparison::of(&old, &new);
        let text = match self.format {
            Format::Human => human::text(&comparison),
            Format::Json => serde_json::to_string(&comparison)? + "\n",
        };
        match io::stdout().lock().write_all(text.as_bytes()) {
            // Whoever reads may have read enough.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(ExitCode::from(match comparison.effect {
                Effect::Nothing => 0,
                Effect::Seen => 3,
                Effect::Asked => 4,
            })),
        }
    }
}

/// A configuration without an error; else its errors are shown.
fn read(dir: &Path) -> io::Result<Option<Loaded>> {
    let loaded = config::load(dir);
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let errors: Vec<&Diagnostic> = loaded.diagnostics.iter().map(AsRef::as_ref).filter(is_error).collect();
    if errors.is_empty() {
        return Ok(Some(loaded));
    }
    let mut stderr = io::stderr().lock();
    let color = stderr.is_terminal() && wants_color();
    stderr.write_all(report::drawn(errors, color).as_bytes())?;
    Ok(None)
}
