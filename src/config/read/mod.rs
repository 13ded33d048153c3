//! Trees in, valid policy out; every mistake is reported at its place.

mod consent;
mod controller;
mod cookie;
mod domains;
mod languages;
mod portal;
mod service;
mod site;
mod text;
mod theme;
mod wordings;

pub(super) use domains::{Hosts, bad_domain, hosts};
pub(super) use languages::code as language_code;
pub(super) use portal::portal;
pub(super) use service::{ReadService, check_ids, services};
pub(super) use site::{Draft, Surroundings, check_defaults, site};
