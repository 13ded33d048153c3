//! TLS to a real `PostgreSQL`.

use super::places::Server;
use crate::records::backend::{self, Purpose};
use crate::records::{Fault, Location};

#[test]
fn a_server_is_believed_by_its_certificate_and_its_name() {
    let server = Server::new();
    let (port, authority) = server.start_tls();
    let open = |host: &str, parameters: &str| {
        let address = format!("postgres://portal@{host}:{port}/postgres?{parameters}");
        backend::open(&Location::PostgreSql(address.into()), Purpose::Serve).map(drop)
    };
    let ours = format!("sslrootcert={}", authority.display());
    for mode in ["sslmode=require", "sslmode=verify-ca", "sslmode=verify-full", "sslmode=prefer"] {
        open("localhost", &format!("{mode}&{ours}")).unwrap();
        for (host, parameters) in [("localhost", mode.to_owned()), ("127.0.0.1", format!("{mode}&{ours}"))] {
            let fault = open(host, &parameters).unwrap_err();
            assert!(matches!(&fault, Fault::Unreachable(why) if why.contains("certificate")), "{mode} {host}: {fault}");
        }
    }
    open("127.0.0.1", "sslmode=disable").unwrap();
}
