use std::{
    cell::RefCell,
    fmt, hash, ptr,
    sync::{Mutex, OnceLock, PoisonError},
};

use rustc_hash::{FxBuildHasher, FxHashSet};
use std::hash::BuildHasher;

/// An identifier, interned for the life of the process: copying, comparing and hashing cost a pointer.
///
/// Raw identifiers are stored without `r#`, so that `r#async` and `async` of two editions are one name. Ordering is by
/// content, so that sorted output does not depend on what was interned first.
#[derive(Clone, Copy)]
pub struct Name(&'static str);

impl Name {
    pub fn new(text: &str) -> Self {
        let text = text.strip_prefix("r#").unwrap_or(text);
        thread_local! {
            static SEEN: RefCell<FxHashSet<&'static str>> = RefCell::default();
        }
        SEEN.with(|seen| {
            let mut seen = seen.borrow_mut();
            if let Some(known) = seen.get(text) {
                return Self(known);
            }
            let interned = intern(text);
            seen.insert(interned);
            Self(interned)
        })
    }

    pub fn as_str(self) -> &'static str {
        self.0
    }
}

const SHARDS: usize = 16;
type Shard = Mutex<FxHashSet<&'static str>>;

/// One copy of each distinct text, leaked: the vocabulary of a workspace is small, and a process lints few of them.
fn intern(text: &str) -> &'static str {
    static INTERNER: OnceLock<[Shard; SHARDS]> = OnceLock::new();
    let shards = INTERNER.get_or_init(Default::default);
    let shard = (FxBuildHasher.hash_one(text) >> 59) as usize % SHARDS;
    let mut names = shards[shard].lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(text) {
        return known;
    }
    let leaked: &'static str = Box::leak(text.into());
    names.insert(leaked);
    leaked
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self.0.as_ptr(), other.0.as_ptr()) && self.0.len() == other.0.len()
    }
}
impl Eq for Name {}
impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}
impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}
impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Name {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(other.0)
    }
}
impl hash::Hash for Name {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.as_ptr().hash(state);
    }
}
impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
