//! The binary: arguments in, an exit status out.

use clap::Parser;
use cookie_portal::cli::Cli;
use std::process::ExitCode;

fn main() -> anyhow::Result<ExitCode> {
    Cli::parse().run()
}
