//! `schema`: what an editor wants to know of the files.

use crate::config::FileKind;
use clap::{Args, ValueEnum};
use std::{
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

#[derive(Debug, Args)]
pub(super) struct Schema {
    /// The kind of file
    #[arg(value_enum, default_value_t = Kind::Site)]
    kind: Kind,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// `portal.toml`
    Portal,
    /// `sites/*.toml`
    Site,
    /// `providers/*.toml`
    Provider,
}

impl Schema {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let kind = match self.kind {
            Kind::Portal => FileKind::Portal,
            Kind::Site => FileKind::Site,
            Kind::Provider => FileKind::Provider,
        };
        let schema = serde_json::to_string_pretty(&kind.schema())? + "\n";
        match io::stdout().lock().write_all(schema.as_bytes()) {
            // Whoever reads may have read enough.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(ExitCode::SUCCESS),
        }
    }
}
