//! `records head`: where the chain ends.

use super::ConfigDir;
use clap::Args;
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Head {
    #[command(flatten)]
    config: ConfigDir,
}

impl Head {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let head = super::open(&self.config)?.head()?;
        writeln!(io::stdout(), "{}  {}", head.hash, head.count)?;
        Ok(ExitCode::SUCCESS)
    }
}
