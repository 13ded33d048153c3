//! How many chose what: numbers, without anybody in them.

use super::backend::Backend;
use super::{Fault, payload};
use crate::consent::{Decision, ReceiptId};
use crate::policy::{Basis, Domain, ServiceId};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// How many records are in memory at once.
const PAGE: u32 = 500;

/// How many chose what in some days. Previews are left out, as is what was purged or erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statistics {
    /// Every day from the first to the last, in UTC.
    pub days: Vec<Day>,
    /// The services that visitors decided on, by their ids.
    pub services: Vec<Answers>,
}

/// How many chose what on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// Who accepted all.
    pub accepted: u64,
    /// Who rejected all.
    pub rejected: u64,
    /// Who chose service by service.
    pub chosen: u64,
}

/// How many answered what about a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The service.
    pub service: ServiceId,
    /// Who said yes, or did not object.
    pub yes: u64,
    /// Who said no, or objected.
    pub no: u64,
}

/// Counts the records of a site, or of all, from `first` to `last`.
///
/// Records are found by the time in their receipts (RFC 9562, section 5.7), so that nothing older is read.
/// What cannot be read is not counted: to find it is the business of `verify`.
pub(super) fn count(
    store: &mut dyn Backend,
    site: Option<&Domain>,
    first: Date,
    last: Date,
) -> Result<Statistics, Fault> {
    let mut days: Vec<Day> = first
        .series(jiff::Span::new().days(1))
        .take_while(|date| *date <= last)
        .map(|date| Day { date, accepted: 0, rejected: 0, chosen: 0 })
        .collect();
    let mut services: BTreeMap<ServiceId, (u64, u64)> = BTreeMap::new();
    let mut after = before_all_of(first);
    loop {
        let page = store.receipts(site, &after, PAGE)?;
        let records = page.iter().filter_map(|row| payload::record(&row.payload).ok());
        for record in records.filter(|record| !record.preview && site.is_none_or(|site| record.site == *site)) {
            let date = record.at.to_zoned(TimeZone::UTC).date();
            let Ok(at) = days.binary_search_by_key(&date, |day| day.date) else { continue };
            match record.decision {
                Decision::AcceptAll => days[at].accepted += 1,
                Decision::RejectAll => days[at].rejected += 1,
                Decision::Save => days[at].chosen += 1,
            }
            for state in record.services.into_iter().filter(|state| state.basis != Basis::Necessary) {
                let (yes, no) = services.entry(state.id).or_default();
                *if state.answer { yes } else { no } += 1;
            }
        }
        match page.into_iter().last() {
            Some(row) if row.receipt > after => after = row.receipt,
            _ => break,
        }
    }
    let services = services.into_iter().map(|(service, (yes, no))| Answers { service, yes, no }).collect();
    Ok(Statistics { days, services })
}

/// What sorts before every receipt of a day.
fn before_all_of(date: Date) -> String {
    let midnight = date.to_zoned(TimeZone::UTC).map_or(0, |midnight| midnight.timestamp().as_millisecond());
    ReceiptId::new(u128::try_from(midnight).unwrap_or_default() << 80).to_string()
}
