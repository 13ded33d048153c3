//! The tables of a store; the same for every database.

/// In a step, `{site}` is the database's own expression for the site in a payload; it is `NULL` for a payload that cannot be read.
///
/// Each step takes a store from one version of the schema to the next; none is ever changed, new ones are added.
///
/// A payload is `NULL` once it is forgotten; `receipt` and `until_ms` repeat what the payload says, to find it, and go with it.
/// Times are milliseconds since 1970.
pub(super) const STEPS: [&str; 2] = [
    "
    CREATE TABLE consent_entries (
        seq BIGINT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        payload TEXT,
        payload_hash TEXT NOT NULL,
        hash TEXT NOT NULL,
        receipt TEXT,
        until_ms BIGINT
    );
    CREATE UNIQUE INDEX consent_entries_receipt ON consent_entries (receipt) WHERE receipt IS NOT NULL;
    CREATE INDEX consent_entries_until ON consent_entries (until_ms) WHERE until_ms IS NOT NULL;
    CREATE TABLE consent_head (
        id SMALLINT NOT NULL PRIMARY KEY CHECK (id = 1),
        count BIGINT NOT NULL,
        hash TEXT NOT NULL
    );
    INSERT INTO consent_head (id, count, hash)
        VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
    CREATE TABLE consent_notices (
        hash TEXT NOT NULL PRIMARY KEY,
        site TEXT NOT NULL,
        language TEXT NOT NULL,
        json TEXT NOT NULL
    );
",
    // Derived by the database itself, so that the index cannot say anything else than the payload.
    "CREATE INDEX consent_entries_site ON consent_entries ({site}, receipt) WHERE receipt IS NOT NULL",
];

/// The table that tells the version.
pub(super) const VERSION_TABLE: &str =
    "CREATE TABLE IF NOT EXISTS consent_schema (version BIGINT NOT NULL PRIMARY KEY)";

/// The version that this program knows.
pub(super) fn version() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// The steps that a store of this version lacks, each with the version that it leads to.
pub(super) fn steps_after(found: i64, site: &str) -> impl Iterator<Item = (i64, String)> {
    (1..)
        .zip(STEPS)
        .filter(move |(version, _)| *version > found)
        .map(move |(version, step)| (version, step.replace("{site}", site)))
}
