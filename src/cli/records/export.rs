//! `records export`: the records, one a line.

use super::{ConfigDir, moment, progress};
use crate::policy::Domain;
use crate::records::{self, Wanted};
use clap::builder::FalseyValueParser;
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use jiff::civil::Date;
use std::io::{self, BufWriter};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Export {
    #[command(flatten)]
    config: ConfigDir,
    /// How the lines look
    #[arg(long, value_enum, env = "COOKIE_PORTAL_FORMAT", hide_env_values = true, default_value_t = Format::Jsonl)]
    format: Format,
    /// Only the records of this site
    #[arg(long, value_name = "DOMAIN", env = "COOKIE_PORTAL_SITE", hide_env_values = true, value_parser = Domain::parse)]
    site: Option<Domain>,
    /// Only what was chosen on this day (UTC) or later
    #[arg(long, value_name = "DATE", env = "COOKIE_PORTAL_FROM", hide_env_values = true, value_parser = moment::day)]
    from: Option<Date>,
    /// Only what was chosen on this day (UTC) or earlier
    #[arg(long, value_name = "DATE", env = "COOKIE_PORTAL_TO", hide_env_values = true, value_parser = moment::day)]
    to: Option<Date>,
    /// What was chosen in previews, too
    #[arg(long, env = "COOKIE_PORTAL_PREVIEWS", hide_env_values = true, value_parser = FalseyValueParser::new())]
    previews: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON object a line, with the fields of ISO/IEC TS 27560
    Jsonl,
    /// For spreadsheets
    Csv,
}

impl Export {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let mut ledger = super::open(&self.config)?;
        let wanted = Wanted {
            site: self.site,
            from: self.from.map(moment::begin),
            to: self.to.map(|day| day.tomorrow().map_or(Timestamp::MAX, moment::begin)),
            previews: self.previews,
        };
        let format = match self.format {
            Format::Jsonl => records::Format::Jsonl,
            Format::Csv => records::Format::Csv,
        };
        let bar = progress::bar(ledger.head()?.count);
        let out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
        records::export(&mut ledger, &wanted, format, out, |entries| bar.inc(entries))?;
        bar.finish_and_clear();
        Ok(ExitCode::SUCCESS)
    }
}
