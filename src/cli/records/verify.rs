//! `records verify`: whether the chain is whole.

use super::{ConfigDir, progress};
use crate::records::{Hash, Whole};
use clap::Args;
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Verify {
    #[command(flatten)]
    config: ConfigDir,
    /// A hash that `records head` printed once, and that has to be part of the chain
    #[arg(long, value_name = "HASH", env = "COOKIE_PORTAL_HEAD", hide_env_values = true, value_parser = hash)]
    head: Option<Hash>,
}

impl Verify {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let mut ledger = super::open(&self.config)?;
        let bar = progress::bar(ledger.head().map_or(0, |head| head.count));
        let verified = ledger.verify(self.head, |entries| bar.inc(entries))?;
        bar.finish_and_clear();
        let mut stdout = io::stdout().lock();
        match verified {
            Ok(whole) => {
                writeln!(stdout, "{}", told(&whole))?;
                Ok(ExitCode::SUCCESS)
            }
            Err(finding) => {
                writeln!(stdout, "The chain is broken: {finding}.")?;
                Ok(ExitCode::FAILURE)
            }
        }
    }
}

fn told(whole: &Whole) -> String {
    let Whole { count, hash, kept, forgotten, notices, noted } = whole;
    let after = noted.map_or_else(String::new, |noted| {
        let after = count - noted;
        format!("\nThe hash that was noted down is that of entry {noted}; {after} came after it.")
    });
    format!(
        "The chain is whole.\n\
         Entries: {count}, of which {kept} are choices on record, and {forgotten} were purged or erased as later entries say.\n\
         Archived notices: {notices}, each as it was shown.\n\
         Head: {hash}{after}"
    )
}

fn hash(text: &str) -> Result<Hash, &'static str> {
    Hash::parse(text).ok_or("a hash has 64 hexadecimal digits, as `records head` prints it")
}
