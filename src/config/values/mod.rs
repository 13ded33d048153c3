//! Values of `portal.toml` and of addresses, each of a type that cannot be wrong.

mod admin_token;
mod byte_size;
mod mount;
mod network;
mod origin;
mod records_url;
mod web_address;

pub use admin_token::{AdminToken, AdminTokenError};
pub(super) use byte_size::byte_size;
pub use mount::{Mount, MountError};
pub(super) use network::{listener, network};
pub use origin::{Origin, OriginError};
pub use records_url::{RecordsUrl, RecordsUrlError};
pub(super) use web_address::{contact, web_address};
