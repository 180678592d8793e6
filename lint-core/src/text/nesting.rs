use super::TextRange;

/// Ranges of one text, most of them one in the other or apart, to be asked which of them hold a place: the cost is that of
/// the depth in which they nest, not of their number.
#[derive(Debug, Default)]
pub struct Nesting<T> {
    /// By where they start, the longer one first.
    entries: Vec<Entry<T>>,
}

#[derive(Debug)]
struct Entry<T> {
    range: TextRange,
    value: T,
    /// The last entry before this one that does not end before this one starts.
    around: Option<usize>,
}

impl<T: Ord> Nesting<T> {
    pub fn new(mut ranges: Vec<(TextRange, T)>) -> Self {
        ranges.sort_by(|(left, left_value), (right, right_value)| {
            let by_place = left.start.cmp(&right.start).then(right.end.cmp(&left.end));
            by_place.then_with(|| left_value.cmp(right_value))
        });
        let mut entries: Vec<Entry<T>> = Vec::with_capacity(ranges.len());
        let mut open: Vec<usize> = Vec::new();
        for (range, value) in ranges {
            while open
                .pop_if(|last| entries[*last].range.end < range.start)
                .is_some()
            {}
            let around = open.last().copied();
            open.push(entries.len());
            entries.push(Entry { range, value, around });
        }
        Self { entries }
    }

    /// The ranges that hold a place, ends included: the last to start comes first.
    pub fn holding(&self, place: TextRange) -> impl Iterator<Item = (TextRange, &T)> {
        let last = self.started_by(place.start).checked_sub(1);
        // What is left out on the way ends before something starts that starts before the place.
        std::iter::successors(last, |index| self.entries[*index].around)
            .map(|index| &self.entries[index])
            .filter(move |entry| entry.range.contains_range(place))
            .map(|entry| (entry.range, &entry.value))
    }

    /// The ranges that start in another one, in order of their starts, the longer one first.
    pub fn starting_in(&self, range: TextRange) -> impl Iterator<Item = (TextRange, &T)> {
        let first = self
            .entries
            .partition_point(|entry| entry.range.start < range.start);
        self.entries[first..]
            .iter()
            .take_while(move |entry| entry.range.start < range.end)
            .map(|entry| (entry.range, &entry.value))
    }

    /// How many start at or before a byte.
    fn started_by(&self, at: u32) -> usize {
        self.entries.partition_point(|entry| entry.range.start <= at)
    }
}

#[cfg(test)]
mod tests {
    use super::{Nesting, TextRange};

    #[test]
    fn all_that_hold_a_place_are_found_also_where_ranges_cross() {
        let ranges = [
            (0, 100),
            (0, 10),
            (2, 4),
            (2, 3),
            (5, 20),
            (15, 30),
            (40, 40),
            (41, 60),
        ];
        let ranges = ranges.map(|(start, end)| TextRange::new(start, end));
        let nesting = Nesting::new(ranges.into_iter().zip(0_u32..).collect());
        for start in 0..101 {
            for place in [TextRange::empty(start), TextRange::new(start, start + 1)] {
                let mut found: Vec<TextRange> = nesting.holding(place).map(|(range, _)| range).collect();
                let mut expected: Vec<TextRange> = ranges
                    .into_iter()
                    .filter(|range| range.contains_range(place))
                    .collect();
                found.sort_unstable();
                expected.sort_unstable();
                assert_eq!(found, expected, "{place:?}");
            }
        }
        let starting: Vec<TextRange> = nesting
            .starting_in(TextRange::new(2, 15))
            .map(|(range, _)| range)
            .collect();
        assert_eq!(starting, [ranges[2], ranges[3], ranges[4]]);
    }
}
