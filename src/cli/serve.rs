//! `serve`: the main job.

use super::ConfigDir;
use crate::config::{self, report};
use clap::Args;
use std::{net::SocketAddr, process::ExitCode};

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    config: ConfigDir,
    /// Where visitors are answered, instead of what `portal.toml` says
    #[arg(long, value_name = "ADDR", env = "COOKIE_PORTAL_LISTEN", hide_env_values = true)]
    listen: Option<SocketAddr>,
    /// Where health and metrics are told, instead of what `portal.toml` says
    #[arg(long, value_name = "ADDR", env = "COOKIE_PORTAL_ADMIN_LISTEN", hide_env_values = true)]
    admin_listen: Option<SocketAddr>,
}

impl Serve {
    #[expect(clippy::unnecessary_wraps, reason = "the server, which can fail to start, comes with its own change")]
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let Self { config, listen: _, admin_listen: _ } = self;
        let loaded = config::load(&config.dir);
        eprint!("{}", report::human(&loaded, false));
        Ok(ExitCode::SUCCESS)
    }
}
