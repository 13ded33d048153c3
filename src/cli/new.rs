//! `new`: a file for a further site.

use super::{ConfigDir, wants_color};
use crate::config::{self, Diagnostic, NewSite, NewSiteError, Severity, report};
use clap::Args;
use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Debug, Args)]
pub(super) struct New {
    /// The platform's domain, such as www.example.org
    #[arg(value_name = "DOMAIN")]
    domain: String,
    #[command(flatten)]
    config: ConfigDir,
    /// The file of a site to start from; its comments and texts are kept
    #[arg(long, value_name = "OLD.toml", env = "COOKIE_PORTAL_FROM", hide_env_values = true)]
    from: Option<PathBuf>,
}

impl New {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        match config::new_site(&self.config.dir, &self.domain, self.from.as_deref()) {
            Ok(new) => {
                tell(&new)?;
                draw(new.diagnostics.iter().map(AsRef::as_ref))?;
                let is_right = new.diagnostics.iter().all(|found| found.severity != Severity::Error);
                Ok(if is_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
            }
            Err(NewSiteError::Domain(problem)) => {
                draw([&*problem])?;
                Ok(ExitCode::from(2))
            }
            Err(NewSiteError::Old(problems)) => {
                draw(problems.iter().map(AsRef::as_ref))?;
                Ok(ExitCode::FAILURE)
            }
            Err(error) => {
                writeln!(io::stderr(), "error: {error}")?;
                Ok(ExitCode::FAILURE)
            }
        }
    }
}

/// Says what was written, and what to fill in.
fn tell(new: &NewSite) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    let file = new.file.display();
    writeln!(stdout, "{file} is written. Look at:")?;
    for wanted in &new.to_fill_in {
        writeln!(stdout, "  {file}:{}: {}", wanted.line, wanted.what)?;
    }
    writeln!(stdout, "Then run `cookie-portal check`.")
}

fn draw<'a>(problems: impl IntoIterator<Item = &'a Diagnostic>) -> io::Result<()> {
    let mut stderr = io::stderr().lock();
    let color = stderr.is_terminal() && wants_color();
    stderr.write_all(report::drawn(problems, color).as_bytes())
}
