//! Sets of sequence numbers, written compactly: `1-5,9`.

use std::collections::BTreeMap;
use std::fmt;

/// A set of sequence numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ranges(BTreeMap<u64, u64>);

impl Ranges {
    /// Adds all numbers from `first` to `last`, both included.
    pub(super) fn add(&mut self, mut first: u64, mut last: u64) {
        if let Some((&before, &end)) = self.0.range(..=first).next_back()
            && end.saturating_add(1) >= first
        {
            first = before;
            last = last.max(end);
        }
        while let Some((&next, &end)) = self.0.range(first..=last.saturating_add(1)).next() {
            last = last.max(end);
            self.0.remove(&next);
        }
        self.0.insert(first, last);
    }

    /// The ranges, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u64, u64)> {
        self.0.iter().map(|(first, last)| (*first, *last))
    }

    /// The first number of `self` that is not in `other`.
    pub(super) fn first_outside(&self, other: &Self) -> Option<u64> {
        self.iter().find_map(|(first, last)| match other.0.range(..=first).next_back() {
            Some((_, &end)) if end >= last => None,
            Some((_, &end)) if end >= first => Some(end + 1),
            _ => Some(first),
        })
    }

    /// The last number.
    pub(super) fn last(&self) -> Option<u64> {
        self.0.last_key_value().map(|(_, last)| *last)
    }

    /// Parses what [`Display`](fmt::Display) writes, and nothing else.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut ranges = Self::default();
        for part in text.split(',') {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let (first, last) = (first.parse().ok()?, last.parse().ok()?);
            if first > last {
                return None;
            }
            ranges.add(first, last);
        }
        (ranges.to_string() == text).then_some(ranges)
    }
}

impl FromIterator<u64> for Ranges {
    fn from_iter<T: IntoIterator<Item = u64>>(numbers: T) -> Self {
        let mut ranges = Self::default();
        for number in numbers {
            ranges.add(number, number);
        }
        ranges
    }
}

impl fmt::Display for Ranges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (first, last)) in self.iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            if first == last {
                write!(f, "{comma}{first}")?;
            } else {
                write!(f, "{comma}{first}-{last}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        for text in ["1", "1-5", "1-5,9", "2,4,6-7"] {
            assert_eq!(Ranges::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "a", "5-1", "1,2", "1-3,2", "9,1", "1-", "-1", "1,", "+1", "01", "1-1"] {
            assert_eq!(Ranges::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn is_the_set_that_was_added(numbers in prop::collection::vec(1_u64..60, 0..40), others in prop::collection::vec(1_u64..60, 0..40)) {
            let ranges: Ranges = numbers.iter().copied().collect();
            let set: BTreeSet<u64> = numbers.iter().copied().collect();
            let found: BTreeSet<u64> = ranges.iter().flat_map(|(first, last)| first..=last).collect();
            prop_assert_eq!(&found, &set);
            prop_assert!(ranges.iter().zip(ranges.iter().skip(1)).all(|((_, last), (first, _))| last + 1 < first));
            prop_assert_eq!(ranges.last(), set.last().copied());
            let other: Ranges = others.iter().copied().collect();
            let outside = set.iter().find(|number| !others.contains(number)).copied();
            prop_assert_eq!(ranges.first_outside(&other), outside);
        }

        #[test]
        fn ranges_merge(first in 1_u64..40, length in 0_u64..20, second in 1_u64..40) {
            let mut ranges: Ranges = [second].into_iter().collect();
            ranges.add(first, first + length);
            let set: BTreeSet<u64> = (first..=first + length).chain([second]).collect();
            let found: BTreeSet<u64> = ranges.iter().flat_map(|(first, last)| first..=last).collect();
            prop_assert_eq!(found, set);
        }
    }
}
