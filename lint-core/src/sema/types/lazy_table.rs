use std::sync::OnceLock;

/// How many neighbours get room together.
const CHUNK: usize = 16;

/// A value for each index below a count, found out when it is first asked for, by whichever thread does. Most never are:
/// room is made where something is asked.
pub(crate) struct LazyTable<T> {
    chunks: Vec<OnceLock<Box<[OnceLock<T>; CHUNK]>>>,
}

impl<T> LazyTable<T> {
    pub(crate) fn new(count: usize) -> Self {
        let chunks = std::iter::repeat_with(OnceLock::new).take(count.div_ceil(CHUNK));
        Self {
            chunks: chunks.collect(),
        }
    }

    pub(crate) fn get(&self, index: usize) -> Option<&T> {
        self.chunks.get(index / CHUNK)?.get()?[index % CHUNK].get()
    }

    /// # Panics
    /// Where the index is none of the count, as a slice does.
    pub(crate) fn get_or_init(&self, index: usize, value: impl FnOnce() -> T) -> &T {
        let chunk = self.chunks[index / CHUNK].get_or_init(|| Box::new([const { OnceLock::new() }; CHUNK]));
        chunk[index % CHUNK].get_or_init(value)
    }
}
