//! The address of a `PostgreSQL` server, and the TLS that it asks for.
//!
//! `sslmode` is `disable` (what is meant without it), `prefer`, `require`, `verify-ca` or `verify-full`.
//! Where TLS is spoken the certificate and the name of the server are always checked: against the system's authorities, or those in the file that `sslrootcert` names.

use super::Fault;
use percent_encoding::percent_decode_str;
use postgres::Config;
use postgres::config::SslMode;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use std::sync::Arc;
use std::time::Duration;
use tokio_postgres_rustls::MakeRustlsConnect;

/// How long a server may take to let us in.
const CONNECT: Duration = Duration::from_secs(3);

/// How long a server may leave what was sent unacknowledged before the connection counts as lost.
const SILENCE: Duration = Duration::from_secs(10);

/// An address that can be connected to.
#[derive(Debug)]
pub(super) struct Address {
    pub(super) config: Config,
    authorities: Option<String>,
}

impl Address {
    pub(super) fn parse(address: &str) -> Result<Self, Fault> {
        let (base, query) = address.split_once('?').unwrap_or((address, ""));
        let (mut mode, mut authorities, mut rest) = (SslMode::Disable, None, Vec::new());
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = percent_decode_str(value).decode_utf8_lossy();
            match (name, &*value) {
                ("sslmode", "disable") => mode = SslMode::Disable,
                ("sslmode", "prefer") => mode = SslMode::Prefer,
                ("sslmode", "require" | "verify-ca" | "verify-full") => mode = SslMode::Require,
                ("sslmode", _) => {
                    let known = "`sslmode` is `disable`, `prefer`, `require`, `verify-ca` or `verify-full`";
                    return Err(Fault::Address(known.to_owned()));
                }
                ("sslrootcert", "system") => authorities = None,
                ("sslrootcert", path) => authorities = Some(path.to_owned()),
                _ => rest.push(pair),
            }
        }
        let address = if rest.is_empty() { base.to_owned() } else { format!("{base}?{}", rest.join("&")) };
        let mut config: Config = address.parse().map_err(|error| Fault::Address(super::postgres::explain(&error)))?;
        let connect = config.get_connect_timeout().copied().unwrap_or(CONNECT);
        let silence = config.get_tcp_user_timeout().copied().unwrap_or(SILENCE);
        config.ssl_mode(mode).connect_timeout(connect).tcp_user_timeout(silence);
        config.keepalives_idle(SILENCE).keepalives_interval(SILENCE / 4).keepalives_retries(3);
        if config.get_application_name().is_none() {
            config.application_name("cookie-portal");
        }
        Ok(Self { config, authorities })
    }

    /// How to speak TLS; reads the authorities only where it is spoken.
    pub(super) fn tls(&self) -> Result<MakeRustlsConnect, Fault> {
        let mut roots = RootCertStore::empty();
        match &self.authorities {
            _ if self.config.get_ssl_mode() == SslMode::Disable => {}
            None => {
                roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            }
            Some(path) => {
                let unreadable =
                    |error: &dyn std::fmt::Display| Fault::Address(format!("`sslrootcert` {path}: {error}"));
                for certificate in CertificateDer::pem_file_iter(path).map_err(|error| unreadable(&error))? {
                    roots.add(certificate.map_err(|error| unreadable(&error))?).map_err(|error| unreadable(&error))?;
                }
            }
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| Fault::Other(error.to_string()))?;
        Ok(MakeRustlsConnect::new(config.with_root_certificates(roots).with_no_client_auth()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tls_is_spoken_where_it_is_asked_for() {
        for (parameters, mode) in [
            ("", SslMode::Disable),
            ("?sslmode=disable", SslMode::Disable),
            ("?sslmode=prefer", SslMode::Prefer),
            ("?application_name=x&sslmode=require&keepalives=1", SslMode::Require),
            ("?sslmode=verify-full&sslrootcert=%2Fetc%2Fours.pem", SslMode::Require),
        ] {
            let address = Address::parse(&format!("postgres://user@db.example/consent{parameters}")).unwrap();
            assert_eq!(address.config.get_ssl_mode(), mode, "{parameters}");
            let ours = parameters.contains("sslrootcert");
            assert_eq!(address.authorities.as_deref(), ours.then_some("/etc/ours.pem"));
        }
    }

    #[test]
    fn what_cannot_be_used_says_why() {
        for (address, error) in [
            ("postgres://db/consent?sslmode=perhaps", "`sslmode` is"),
            ("postgres://db/consent?colour=blue", "colour"),
            ("postgres://db:port/consent", "port"),
        ] {
            let found = Address::parse(address).unwrap_err().to_string();
            assert!(found.contains(error), "{found}");
        }
        let missing = Address::parse("postgres://db/consent?sslmode=require&sslrootcert=/nowhere.pem").unwrap();
        let error = missing.tls().err().unwrap().to_string();
        assert!(error.contains("/nowhere.pem"), "{error}");
    }
}
