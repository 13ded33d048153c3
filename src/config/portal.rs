//! The settings of the server.

use super::values::{AdminToken, Mount, Origin, RecordsUrl};
use crate::policy::Lifetime;
use ipnet::IpNet;
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    num::NonZeroUsize,
};

/// The settings of the server, `portal.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portal {
    /// Where visitors are answered.
    pub listen: SocketAddr,
    /// Where operators are answered.
    pub admin_listen: SocketAddr,
    /// What opens the dashboard; never in a file.
    pub admin_token: Option<AdminToken>,
    /// How many workers answer; `None`: one a core.
    pub workers: Option<NonZeroUsize>,
    /// The path that all pages lie under.
    pub mount: Mount,
    /// Whether sites are also shown under `DOMAIN.localhost`.
    pub preview: bool,
    /// Proxies whose `X-Forwarded-For` and `-Proto` are believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Whether their `X-Forwarded-Host` counts as `Host`.
    pub forwarded_host: bool,
    /// Further origins whose forms are accepted.
    pub trusted_origins: Vec<Origin>,
    /// How log lines look.
    pub log_format: LogFormat,
    /// How consent records are kept.
    pub records: Records,
    /// What finished pages may take in memory, in octets.
    pub cache_bytes: u64,
}

/// How consent records are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records {
    /// Where.
    pub url: RecordsUrl,
    /// For how long after a choice has ended.
    pub retention: Lifetime,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// Text on a terminal, else JSON.
    Auto,
    /// A sentence and its fields.
    Text,
    /// One JSON object a line.
    Json,
}

/// Why a preview cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a preview is only for this machine, but {0} can be reached from others")]
pub struct OpenPreview(
    /// Where the portal would listen.
    pub SocketAddr,
);

/// Why a dashboard cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the dashboard on {0} could be opened by others: it needs a token there")]
pub struct OpenDashboard(
    /// Where operators would be answered.
    pub SocketAddr,
);

impl Portal {
    /// Refuses a preview that others could see; to be asked again when the command line names another listener.
    ///
    /// # Errors
    /// [`OpenPreview`] when `preview` is on and `listen` is not a loopback address.
    pub const fn check_preview(preview: bool, listen: SocketAddr) -> Result<(), OpenPreview> {
        if preview && !listen.ip().is_loopback() { Err(OpenPreview(listen)) } else { Ok(()) }
    }
}

impl Portal {
    /// Refuses a dashboard that others could open; to be asked when the token is known and the command line was read.
    ///
    /// # Errors
    /// [`OpenDashboard`] when `admin_listen` is not a loopback address and there is no token.
    pub const fn check_dashboard(admin_listen: SocketAddr, token: Option<&AdminToken>) -> Result<(), OpenDashboard> {
        if token.is_none() && !admin_listen.ip().is_loopback() { Err(OpenDashboard(admin_listen)) } else { Ok(()) }
    }
}

impl Default for Portal {
    /// The settings of an empty `portal.toml`.
    fn default() -> Self {
        let loopback = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        Self {
            listen: loopback(8080),
            admin_listen: loopback(8081),
            admin_token: None,
            workers: None,
            mount: Mount::default(),
            preview: false,
            trusted_proxies: vec![IpNet::from(IpAddr::from(Ipv4Addr::LOCALHOST))],
            forwarded_host: false,
            trusted_origins: Vec::new(),
            log_format: LogFormat::Auto,
            records: Records { url: RecordsUrl::default(), retention: Lifetime::FIVE_YEARS },
            cache_bytes: 64 << 20,
        }
    }
}

impl LogFormat {
    /// All formats, as they are listed in messages.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Text, Self::Json];

    /// The format as it is written in a file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Text => "text",
            Self::Json => "json",
        }
    }
}
