use std::fmt;

/// A half-open range of bytes in one file: `start..end`, 0-based.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize,
)]
pub struct TextRange {
    pub start: u32,
    pub end: u32,
}

impl TextRange {
    /// The range `start..end`; an `end` before `start` gives the empty range at `start`.
    pub fn new(start: u32, end: u32) -> Self {
        debug_assert!(start <= end, "a range ends before it starts: {start}..{end}");
        Self {
            start,
            end: end.max(start),
        }
    }

    pub fn empty(at: u32) -> Self {
        Self { start: at, end: at }
    }

    /// The length in bytes.
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    pub fn contains(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether both have a byte in common, or one begins where the other ends.
    pub fn touches(self, other: Self) -> bool {
        self.start <= other.end && other.start <= self.end
    }

    pub fn contains_range(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest range that covers both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// The range as indices into the text.
    pub fn to_usize(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl fmt::Debug for TextRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}
