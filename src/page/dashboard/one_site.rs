//! One site.

use super::{Consents, Problem, SiteRow};
use askama::Template;

/// A service of a site.
#[derive(Clone, Debug)]
pub struct ServiceLine {
    /// Its id.
    pub id: String,
    /// Who provides it.
    pub provider: String,
    /// What it is for.
    pub category: &'static str,
    /// Whose it is.
    pub party: &'static str,
    /// On what ground it runs.
    pub basis: &'static str,
    /// How many cookies it declares.
    pub cookies: usize,
    /// How often its purpose has changed in substance.
    pub revision: u32,
}

/// The dashboard's page of a site.
#[derive(Template, Debug)]
#[template(path = "admin/one_site.html", whitespace = "minimize")]
pub struct OneSite {
    style: &'static str,
    site: SiteRow,
    own: Vec<Problem>,
    shared: Vec<Problem>,
    services: Vec<ServiceLine>,
    consents: Option<Consents>,
}

impl OneSite {
    /// The page of a site; `shared` is what is wrong in files that it may use; without `consents` the record store cannot be read.
    #[must_use]
    pub fn new(
        site: SiteRow,
        own: Vec<Problem>,
        shared: Vec<Problem>,
        services: Vec<ServiceLine>,
        consents: Option<Consents>,
    ) -> Self {
        Self { style: super::sheet(), site, own, shared, services, consents }
    }
}
