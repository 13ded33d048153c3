//! Addresses to listen on and networks to trust.

use ipnet::IpNet;
use std::net::{IpAddr, SocketAddr};

/// Why a text is not an address to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a listener is an IP address and a port, such as `127.0.0.1:8080` or `[::1]:8080`")]
pub(in crate::config) struct ListenerError;

/// Why a text is not a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a proxy is named by its IP address or network, such as `127.0.0.1` or `10.0.0.0/8`")]
pub(in crate::config) struct NetworkError;

/// Parses an address to listen on.
pub(in crate::config) fn listener(text: &str) -> Result<SocketAddr, ListenerError> {
    text.parse().map_err(|_| ListenerError)
}

/// Parses an address or a network; an address is a network of one.
pub(in crate::config) fn network(text: &str) -> Result<IpNet, NetworkError> {
    let address = || text.parse::<IpAddr>().map(IpNet::from);
    text.parse::<IpNet>().map(|network| network.trunc()).or_else(|_| address()).map_err(|_| NetworkError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_network_of_one() {
        for (text, shown) in [("127.0.0.1", "127.0.0.1/32"), ("10.1.2.3/8", "10.0.0.0/8"), ("::1", "::1/128")] {
            assert_eq!(network(text).unwrap().to_string(), shown);
        }
        for text in ["", "localhost", "10.0.0.0/33", "127.0.0.1:80"] {
            assert_eq!(network(text), Err(NetworkError), "{text}");
        }
    }

    #[test]
    fn a_listener_has_a_port() {
        assert!(listener("[::1]:8080").is_ok());
        for text in ["127.0.0.1", "localhost:8080", ":8080"] {
            assert_eq!(listener(text), Err(ListenerError), "{text}");
        }
    }
}
