//! `records erase`: one record is forgotten, because somebody asked for it.

use super::{ConfigDir, moment};
use crate::consent::ReceiptId;
use clap::Args;
use jiff::Timestamp;
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Erase {
    #[command(flatten)]
    config: ConfigDir,
    /// The receipt's id, as the visitor's cookie and page tell it
    #[arg(value_parser = moment::receipt)]
    receipt: ReceiptId,
}

impl Erase {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        if super::open(&self.config)?.erase(self.receipt, Timestamp::now())? {
            writeln!(io::stdout(), "The record is forgotten, and an entry of the chain says that one was.")?;
            Ok(ExitCode::SUCCESS)
        } else {
            writeln!(io::stderr(), "no record has this receipt: it was never kept, or it is forgotten already")?;
            Ok(ExitCode::FAILURE)
        }
    }
}
