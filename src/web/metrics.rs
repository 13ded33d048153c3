//! What the portal counts, for Prometheus.

use super::snapshot::Snapshot;
use super::tally::Tally;
use crate::consent::Decision;
use prometheus_client::encoding::{EncodeLabelSet, text::encode};
use prometheus_client::metrics::{counter::Counter, family::Family, gauge::Gauge};
use prometheus_client::registry::{Registry, Unit};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The portal's counters; clones count together.
#[derive(Clone, Debug, Default)]
pub(super) struct Metrics {
    tallies: Arc<Mutex<Vec<Arc<Tally>>>>,
    choices: Family<Choice, Counter>,
    reloads: Counter,
    missing: Gauge,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Status {
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Choice {
    decision: &'static str,
}

impl Metrics {
    /// A further worker's tally.
    pub(super) fn tally(&self) -> Arc<Tally> {
        let tally = Arc::default();
        self.tallies().push(Arc::clone(&tally));
        tally
    }

    fn tallies(&self) -> MutexGuard<'_, Vec<Arc<Tally>>> {
        self.tallies.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answers of all workers, by status.
    fn answers(&self) -> Family<Status, Counter> {
        let answers = Family::<Status, Counter>::default();
        for (status, count) in self.tallies().iter().flat_map(|tally| tally.answers()) {
            answers.get_or_create(&Status { status }).inc_by(count);
        }
        answers
    }

    /// Counts a choice that took effect.
    pub(super) fn chosen(&self, decision: Decision) {
        self.choices.get_or_create(&Choice { decision: decision.as_str() }).inc();
    }

    /// Counts a change of the configuration that was taken over.
    pub(super) fn reloaded(&self) {
        self.reloads.inc();
    }

    /// Tells whether the sites' files are gone.
    pub(super) fn config_is_missing(&self, is_missing: bool) {
        self.missing.set(is_missing.into());
    }

    /// All of it in the text format of `OpenMetrics` 1.0.
    ///
    /// # Errors
    /// None that writing to a string gives a reason for.
    pub(super) fn text(&self, snapshot: &Snapshot) -> Result<String, fmt::Error> {
        let mut registry = Registry::with_prefix("cookie_portal");
        registry.register("answers", "Answers to visitors, by status", self.answers());
        registry.register(
            "choices",
            "Choices that took effect, by decision; previews are left out",
            self.choices.clone(),
        );
        registry.register("reloads", "Changes of the configuration that were taken over", self.reloads.clone());
        registry.register("config_missing", "Whether the sites' files are gone", self.missing.clone());
        let gauge = |count: usize| {
            let gauge: Gauge = Gauge::default();
            gauge.set(i64::try_from(count).unwrap_or(i64::MAX));
            gauge
        };
        let octets = usize::try_from(snapshot.pages.octets()).unwrap_or(usize::MAX);
        registry.register_with_unit("pages", "What the finished pages take in memory", Unit::Bytes, gauge(octets));
        registry.register("sites", "Sites that are served", gauge(snapshot.sites.len()));
        registry.register(
            "kept_sites",
            "Sites whose file is broken, and whose last good version is served",
            gauge(snapshot.kept.len()),
        );
        registry.register("config_errors", "Errors in the configuration", gauge(snapshot.errors()));
        registry.register("broken_domains", "Domains whose file is broken", gauge(snapshot.broken().count()));
        registry.register("records_up", "Whether the record store answers", gauge(snapshot.records.is_up().into()));
        let mut text = String::new();
        encode(&mut text, &registry)?;
        Ok(text)
    }
}
