//! Numbers of consents, as charts and as the tables beside them.

/// The height of the days' chart, in its own units.
const HEIGHT: u64 = 120;

/// The width of a day, with the gap behind it.
const DAY: u64 = 20;

/// The width of a service's bar.
const SHARE: u64 = 200;

/// How many chose what on a day.
#[derive(Clone, Copy, Debug, Default)]
pub struct DayNumbers<T> {
    /// The day.
    pub date: T,
    /// Who accepted all.
    pub accepted: u64,
    /// Who rejected all.
    pub rejected: u64,
    /// Who chose service by service.
    pub chosen: u64,
}

/// How many answered what about a service.
#[derive(Clone, Debug)]
pub struct ServiceNumbers {
    /// The service's id.
    pub service: String,
    /// Who said yes.
    pub yes: u64,
    /// Who said no.
    pub no: u64,
    /// The share of yes, in whole percents.
    pub percent: u64,
    /// The width of the yes in the chart.
    pub width: u64,
}

/// A bar of the days' chart, from the chart's upper edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for: the name of its color.
    pub class: &'static str,
    /// Its left edge.
    pub x: u64,
    /// Its upper edge.
    pub y: u64,
    /// Its height.
    pub height: u64,
}

/// The consents of some days.
#[derive(Clone, Debug)]
pub struct Consents {
    /// All days, the first one first.
    pub days: Vec<DayNumbers<String>>,
    /// All services.
    pub services: Vec<ServiceNumbers>,
    /// The sums of all days.
    pub sum: DayNumbers<()>,
    /// The bars of the chart.
    pub bars: Vec<Bar>,
    /// What the highest bar stands for.
    pub most: u64,
    /// The width of the chart.
    pub width: u64,
}

impl Consents {
    /// The charts of these numbers.
    #[must_use]
    pub fn new(days: Vec<DayNumbers<String>>, services: impl Iterator<Item = (String, u64, u64)>) -> Self {
        let sum = days.iter().fold(DayNumbers::default(), |sum: DayNumbers<()>, day| DayNumbers {
            date: (),
            accepted: sum.accepted + day.accepted,
            rejected: sum.rejected + day.rejected,
            chosen: sum.chosen + day.chosen,
        });
        let most = days.iter().map(DayNumbers::all).max().unwrap_or(0);
        let mut bars = Vec::new();
        let mut x = 0;
        for day in &days {
            let mut below = 0;
            for (class, number) in [("yes", day.accepted), ("own", day.chosen), ("no", day.rejected)] {
                // Both edges are rounded, so that the heights of a day add up.
                let (from, to) = (scaled(below, most, HEIGHT), scaled(below + number, most, HEIGHT));
                if to > from {
                    bars.push(Bar { class, x, y: HEIGHT - to, height: to - from });
                }
                below += number;
            }
            x += DAY;
        }
        let of_service = |(service, yes, no)| ServiceNumbers {
            service,
            yes,
            no,
            percent: scaled(yes, yes + no, 100),
            width: scaled(yes, yes + no, SHARE),
        };
        Self { bars, most, sum, width: x, services: services.map(of_service).collect(), days }
    }

    /// The first day.
    #[must_use]
    pub fn first(&self) -> &str {
        self.days.first().map_or("", |day| &day.date)
    }

    /// The last day.
    #[must_use]
    pub fn last(&self) -> &str {
        self.days.last().map_or("", |day| &day.date)
    }
}

impl<T> DayNumbers<T> {
    /// Everybody who chose.
    #[must_use]
    pub const fn all(&self) -> u64 {
        self.accepted + self.rejected + self.chosen
    }
}

/// What `part` of `whole` is on a scale, rounded.
fn scaled(part: u64, whole: u64, scale: u64) -> u64 {
    (part * scale + whole / 2).checked_div(whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(accepted: u64, rejected: u64, chosen: u64) -> DayNumbers<String> {
        DayNumbers { date: String::new(), accepted, rejected, chosen }
    }

    #[test]
    fn the_fullest_day_has_the_height_of_the_chart() {
        let consents = Consents::new(vec![day(0, 0, 0), day(1, 1, 1), day(0, 1, 0)], std::iter::empty());
        let bar = |class, x, y, height| Bar { class, x, y, height };
        assert_eq!(
            consents.bars,
            [bar("yes", 20, 80, 40), bar("own", 20, 40, 40), bar("no", 20, 0, 40), bar("no", 40, 80, 40)]
        );
        assert_eq!((consents.most, consents.sum.all(), consents.width), (3, 4, 60));
    }

    #[test]
    fn nothing_is_nothing() {
        let consents = Consents::new(vec![day(0, 0, 0)], [("ads".to_owned(), 0, 0)].into_iter());
        assert!(consents.bars.is_empty());
        assert_eq!(consents.services[0].percent, 0);
    }

    #[test]
    fn a_service_shows_its_share() {
        let consents = Consents::new(Vec::new(), [("ads".to_owned(), 1, 2)].into_iter());
        assert_eq!((consents.services[0].percent, consents.services[0].width), (33, 67));
    }
}
