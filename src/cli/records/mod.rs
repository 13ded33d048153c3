//! `records`: the consent records, as a data-protection officer looks at them.
//!
//! Exit statuses: 0 when all is well, 1 when something was found or not found, 2 when the work could not be done.

mod erase;
mod export;
mod head;
mod moment;
mod progress;
mod purge;
mod show;
mod story;
mod verify;

use super::{ConfigDir, wants_color};
use crate::config::{self, RecordsUrl, report};
use crate::records::{Ledger, Location};
use clap::{Args, Subcommand};
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Records {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print the hash and the number of the last entry, to note it down elsewhere
    Head(head::Head),
    /// Walk the chain, and name the first entry that was changed, removed, inserted or cut off
    Verify(verify::Verify),
    /// Print a record, and the notice as it stood
    Show(show::Show),
    /// Print the records, one a line
    Export(export::Export),
    /// Forget the records of choices that ended before a day
    Purge(purge::Purge),
    /// Forget one record
    Erase(erase::Erase),
}

impl Records {
    /// Does what was asked for; whatever keeps it from doing so is said in a sentence.
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let done = match self.command {
            Command::Head(head) => head.run(),
            Command::Verify(verify) => verify.run(),
            Command::Show(show) => show.run(),
            Command::Export(export) => export.run(),
            Command::Purge(purge) => purge.run(),
            Command::Erase(erase) => erase.run(),
        };
        match done {
            Ok(status) => Ok(status),
            // Whoever reads may have read enough.
            Err(error) if is_broken_pipe(&error) => Ok(ExitCode::SUCCESS),
            Err(error) => {
                writeln!(io::stderr(), "error: {error:#}")?;
                Ok(ExitCode::from(2))
            }
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == ErrorKind::BrokenPipe)
}

/// The store that the configuration in `dir` names.
fn open(dir: &ConfigDir) -> anyhow::Result<Ledger> {
    let loaded = config::load(&dir.dir);
    let Some(settings) = loaded.portal else {
        let mut stderr = io::stderr().lock();
        let color = stderr.is_terminal() && wants_color();
        stderr.write_all(report::human(&loaded, color).as_bytes())?;
        anyhow::bail!("without portal.toml nobody knows where the records are");
    };
    Ok(Ledger::open(location(&settings.records.url))?)
}

/// The place that a configuration names.
pub(super) fn location(url: &RecordsUrl) -> Location {
    match url {
        RecordsUrl::Sqlite(path) => Location::Sqlite(path.clone()),
        RecordsUrl::PostgreSql(address) => Location::PostgreSql(address.clone()),
    }
}
