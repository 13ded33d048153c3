//! cookie-portal: cookie policies and consent for many websites from one server.
//!
//! The house, from the roof down; each room may use those below it and none above.
//!
//! | Room | Keeps |
//! |---|---|
//! | [`cli`] | one file a command |
//! | [`web`] | HTTP: server, routes, visitors, guards, headers, error pages |
//! | [`page`] | policy, language and choice in; bytes out |
//! | [`records`] | the proof: who was shown what and chose what, in a chain that shows any change |
//! | [`config`] | files in; a valid policy or diagnostics out |
//! | [`consent`] | a visitor's choice: questions, cookie, form, staleness, removal |
//! | [`language`] | Django's negotiation, sentences, dates, direction |
//! | [`policy`] | what a policy is |
//!
//! Under them all stands `courtesy`: how a thread lets those go first that answer visitors.

pub mod cli;
pub mod config;
pub mod consent;
mod courtesy;
pub mod language;
pub mod page;
pub mod policy;
pub mod records;
pub mod web;
