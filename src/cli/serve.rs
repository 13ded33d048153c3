//! `serve`: the main job.

use super::logging::{self, Lines};
use super::{ConfigDir, wants_color};
use crate::config::{AdminToken, Bell, Change, Folder, Loaded, Portal, report};
use crate::records::Records;
use crate::web::{Current, Reload, Server, Snapshot};
use anyhow::{Context, bail};
use clap::Args;
use std::io::{self, IsTerminal, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    config: ConfigDir,
    /// Where visitors are answered, instead of what `portal.toml` says
    #[arg(long, value_name = "ADDR", env = "COOKIE_PORTAL_LISTEN", hide_env_values = true)]
    listen: Option<SocketAddr>,
    /// Where operators are answered, instead of what `portal.toml` says
    #[arg(long, value_name = "ADDR", env = "COOKIE_PORTAL_ADMIN_LISTEN", hide_env_values = true)]
    admin_listen: Option<SocketAddr>,
}

impl Serve {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let (folder, loaded) = Folder::open(&self.config.dir);
        let Some(mut settings) = loaded.portal.clone() else {
            print_report(&loaded)?;
            return Ok(ExitCode::FAILURE);
        };
        settings.listen = self.listen.unwrap_or(settings.listen);
        settings.admin_listen = self.admin_listen.unwrap_or(settings.admin_listen);
        Portal::check_preview(settings.preview, settings.listen)
            .context("set `preview = false` in portal.toml, or listen on a loopback address such as 127.0.0.1:8080")?;
        settings.admin_token = admin_token()?;
        Portal::check_dashboard(settings.admin_listen, settings.admin_token.as_ref()).context(
            "set `COOKIE_PORTAL_ADMIN_TOKEN` to a secret of 16 characters or more, or keep `admin_listen` on a loopback address such as 127.0.0.1:8081",
        )?;
        let format = logging::start(settings.log_format);
        match format {
            Lines::Text => print_report(&loaded)?,
            Lines::Json => loaded.diagnostics.iter().for_each(|found| report::log(found)),
        }
        if loaded.served().next().is_none() {
            tracing::error!(
                broken = loaded.broken.len(),
                "there is no site to serve: mend a file under sites/, or add one"
            );
            return Ok(ExitCode::FAILURE);
        }
        serve(folder, settings, loaded)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// What opens the dashboard: a variable and no option, since others can read command lines.
fn admin_token() -> anyhow::Result<Option<AdminToken>> {
    const NAME: &str = "COOKIE_PORTAL_ADMIN_TOKEN";
    match std::env::var(NAME) {
        Ok(text) => AdminToken::parse(&text).map(Some).context(NAME),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => bail!("{NAME} is not UTF-8"),
    }
}

/// What is wrong with the configuration, drawn for people.
fn print_report(loaded: &Loaded) -> io::Result<()> {
    if loaded.diagnostics.is_empty() {
        return Ok(());
    }
    let mut stderr = io::stderr().lock();
    let color = stderr.is_terminal() && wants_color();
    stderr.write_all(report::human(loaded, color).as_bytes())
}

fn serve(folder: Folder, settings: Portal, loaded: Arc<Loaded>) -> anyhow::Result<()> {
    actix_web::rt::System::new().block_on(async move {
        let records = Records::open(super::records::location(&settings.records.url), settings.records.retention);
        let snapshot = Snapshot::new(settings, loaded, records.clone());
        let previews =
            if snapshot.settings.preview && io::stdout().is_terminal() { previews(&snapshot) } else { Vec::new() };
        let (sites, kept, broken) = (snapshot.sites.len(), snapshot.kept.len(), snapshot.broken().count());
        let current = Current::new(snapshot);
        let server = Server::bind(&current)?;
        tracing::info!(
            listen = %server.listen,
            admin_listen = %server.admin_listen,
            sites,
            kept,
            broken_domains = broken,
            "the portal serves"
        );
        let reload = Reload::start(folder, current).context("the system has no thread for the configuration")?;
        actix_web::rt::spawn(obey_hangups(reload.bell()));
        print_previews(&previews, server.listen)?;
        let outcome = server.run().await.context("the server failed");
        reload.stop();
        records.close().await;
        outcome?;
        tracing::info!("the portal has stopped");
        Ok(())
    })
}

/// Has all files read again whenever the process is sent `SIGHUP`.
#[cfg(unix)]
async fn obey_hangups(bell: Bell) {
    use actix_web::rt::signal::unix::{SignalKind, signal};
    match signal(SignalKind::hangup()) {
        Ok(mut hangups) => {
            while hangups.recv().await.is_some() {
                bell.ring(Change::Asked);
            }
        }
        Err(error) => tracing::warn!(%error, "the system does not tell of SIGHUP"),
    }
}

#[cfg(not(unix))]
async fn obey_hangups(_: Bell) {}

/// The addresses of all previews, without their port.
fn previews(snapshot: &Snapshot) -> Vec<(String, String)> {
    let mount = snapshot.settings.mount.as_str();
    let address = |domain: &crate::policy::Domain| (format!("http://{domain}.localhost"), format!("{mount}/"));
    snapshot.sites.iter().map(|live| address(&live.site.domain)).collect()
}

/// Prints the addresses for whoever started the portal at a terminal.
fn print_previews(previews: &[(String, String)], listen: SocketAddr) -> io::Result<()> {
    /// How many addresses a terminal shows at a glance.
    const SHOWN: usize = 20;
    if previews.is_empty() {
        return Ok(());
    }
    let port = listen.port();
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "\nPreviews, for this machine alone:")?;
    for (host, path) in previews.iter().take(SHOWN) {
        writeln!(stdout, "  {host}:{port}{path}")?;
    }
    writeln!(stdout, "All of them: http://localhost:{port}/\n")
}
