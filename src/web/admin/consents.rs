//! The consents of the last days, from the records.

use crate::page::dashboard::{Consents, DayNumbers};
use crate::policy::Domain;
use crate::records::{Records, Statistics, Unavailable};
use jiff::civil::Date;
use jiff::{Span, Timestamp, tz::TimeZone};

/// How many days are shown, today included.
const DAYS: i32 = 30;

/// The consents of a site, or of all together; `None` while the record store cannot be read.
pub(super) async fn of(records: &Records, site: Option<&Domain>) -> Option<Consents> {
    let found = statistics(records, site).await.ok()?;
    let day = |day: &crate::records::Day| DayNumbers {
        date: day.date.to_string(),
        accepted: day.accepted,
        rejected: day.rejected,
        chosen: day.chosen,
    };
    let services = found.services.iter().map(|answers| (answers.service.to_string(), answers.yes, answers.no));
    Some(Consents::new(found.days.iter().map(day).collect(), services))
}

/// The numbers of a site, or of all together.
///
/// # Errors
/// [`Unavailable`] while the record store cannot be read.
pub(super) async fn statistics(records: &Records, site: Option<&Domain>) -> Result<Statistics, Unavailable> {
    let (first, last) = days(Timestamp::now());
    match site {
        Some(site) => records.statistics(site.clone(), first, last).await,
        None => records.totals(first, last).await,
    }
}

/// The first and the last of the days that are shown, in UTC.
fn days(now: Timestamp) -> (Date, Date) {
    let today = now.to_zoned(TimeZone::UTC).date();
    (today.saturating_sub(Span::new().days(DAYS - 1)), today)
}
