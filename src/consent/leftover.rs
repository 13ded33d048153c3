//! What a refused service leaves on the visitor's device, and what must stay though it was refused.

use super::Sent;
use crate::policy::{Cookie, Domain, NamePattern, PREFERENCES_COOKIE, Service, ServiceId, Site, Storage};

/// Whether a service may keep things on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stance {
    /// It is necessary, accepted, or exempt without an objection.
    Kept,
    /// The visitor said no.
    Refused,
    /// Nobody was asked yet.
    Open,
}

/// The stance of each service of a site, in its order.
pub(super) struct Stances<'a> {
    site: &'a Site,
    services: Vec<(&'a Service, Stance)>,
}

impl<'a> Stances<'a> {
    pub(super) fn new(site: &'a Site, stance: impl FnMut(&'a Service) -> Stance) -> Self {
        let stances = site.services.iter().map(AsRef::as_ref).map(stance);
        Self { site, services: site.services.iter().map(AsRef::as_ref).zip(stances).collect() }
    }

    /// The rows of refused services.
    pub(super) fn refused(&self) -> impl Iterator<Item = (&'a Service, &'a Cookie)> {
        self.rows(Stance::Refused)
    }

    /// Whether a cookie of this name must stay: a service that is not refused declares it, or the platform itself lives on it.
    pub(super) fn keeps(&self, name: &[u8]) -> bool {
        let own = [PREFERENCES_COOKIE, &self.site.language_cookie.name, "sessionid", "csrftoken"];
        own.iter().any(|own| own.as_bytes() == name) || self.declares(Storage::Cookie, name)
    }

    /// Whether a kept service declares an entry of this name.
    fn declares(&self, storage: Storage, name: &[u8]) -> bool {
        let mut rows = self.rows(Stance::Kept).filter(|(_, row)| row.storage == storage);
        rows.any(|(_, row)| row.names.iter().any(|pattern| pattern.matches(name)))
    }

    fn rows(&self, wanted: Stance) -> impl Iterator<Item = (&'a Service, &'a Cookie)> {
        let services = self.services.iter().filter(move |(_, stance)| *stance == wanted);
        services.flat_map(|(service, _)| service.cookies.iter().map(|row| (*service, row)))
    }
}

/// An entry of a refused service that may still be on the device.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Leftover {
    /// Whose it is.
    pub service: ServiceId,
    /// Its name as the table has it.
    pub name: NamePattern,
    /// Why it is named.
    pub why: Remains,
}

/// Why an entry may still be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remains {
    /// The browser sends it.
    Sent,
    /// It is set on a domain that does not cover this host: no answer from here reaches it.
    Elsewhere,
    /// It is no cookie: no answer of a server removes it.
    Stored(Storage),
}

impl Leftover {
    /// The entries of refused services that are `sent`, and where a choice was `chosen` those that nobody can see from here.
    ///
    /// Each name is listed once, in the order of the site.
    pub(super) fn all(
        stances: &Stances<'_>,
        host: &Domain,
        chosen: bool,
        sent: impl Fn(&NamePattern) -> bool,
    ) -> Box<[Self]> {
        let mut leftovers: Vec<Self> = Vec::new();
        for (service, row) in stances.refused() {
            for name in &row.names {
                let why = match row.storage {
                    Storage::Cookie if sent(name) => Remains::Sent,
                    Storage::Cookie if row.domain.as_ref().is_none_or(|domain| domain.covers(host)) => continue,
                    Storage::Cookie => Remains::Elsewhere,
                    // A pixel reads the device and keeps nothing on it.
                    Storage::Pixel => continue,
                    other => Remains::Stored(other),
                };
                let shared = || stances.declares(row.storage, name.as_str().as_bytes());
                if why != Remains::Sent && (!chosen || shared()) {
                    continue;
                }
                if !leftovers.iter().any(|listed| listed.name == *name && listed.why == why) {
                    leftovers.push(Self { service: service.id.clone(), name: name.clone(), why });
                }
            }
        }
        leftovers.into()
    }

    /// Whether the browser sends a cookie of this name that is free to go.
    pub(super) fn is_sent(stances: &Stances<'_>, sent: Sent<'_>, pattern: &NamePattern) -> bool {
        sent.pairs().any(|(name, _)| pattern.matches(name) && !stances.keeps(name))
    }
}
