//! `records show`: a record, and the notice as it stood.

use super::{ConfigDir, moment, story};
use crate::consent::ReceiptId;
use clap::Args;
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Show {
    #[command(flatten)]
    config: ConfigDir,
    /// The receipt's id, as the visitor's cookie and page tell it
    #[arg(value_parser = moment::receipt)]
    receipt: ReceiptId,
}

impl Show {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let Some(kept) = super::open(&self.config)?.find(self.receipt)? else {
            writeln!(io::stderr(), "no record has this receipt: it was never kept, or it was purged or erased")?;
            return Ok(ExitCode::FAILURE);
        };
        io::stdout().write_all(story::of(&kept).as_bytes())?;
        Ok(ExitCode::SUCCESS)
    }
}
