//! `records purge`: what is over is forgotten.

use super::{ConfigDir, moment};
use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Purge {
    #[command(flatten)]
    config: ConfigDir,
    /// Choices that ended before this day (UTC) are forgotten; a choice made today ends when its cookie does
    #[arg(long, value_name = "DATE", env = "COOKIE_PORTAL_BEFORE", hide_env_values = true, value_parser = moment::day)]
    before: Date,
}

impl Purge {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let purged = super::open(&self.config)?.purge(moment::begin(self.before), Timestamp::now())?;
        let before = self.before;
        writeln!(io::stdout(), "Records forgotten, because their choices ended before {before}: {purged}.")?;
        Ok(ExitCode::SUCCESS)
    }
}
