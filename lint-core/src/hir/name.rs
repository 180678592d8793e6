use std::{
    borrow::Borrow,
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
pub struct Name(&'static &'static str);

impl Name {
    pub fn new(text: &str) -> Self {
        let text = text.strip_prefix("r#").unwrap_or(text);
        thread_local! {
            static SEEN: RefCell<FxHashSet<ByText>> = RefCell::default();
        }
        SEEN.with_borrow_mut(|seen| {
            if let Some(ByText(known)) = seen.get(text) {
                return *known;
            }
            let interned = intern(text);
            seen.insert(ByText(interned));
            interned
        })
    }

    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// A name that is known by its text.
struct ByText(Name);

impl Borrow<str> for ByText {
    fn borrow(&self) -> &str {
        self.0.as_str()
    }
}
impl PartialEq for ByText {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}
impl Eq for ByText {}
impl hash::Hash for ByText {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.as_str().hash(state);
    }
}

const SHARDS: usize = 16;
type Shard = Mutex<FxHashSet<ByText>>;

/// One copy of each distinct text, leaked: the vocabulary of a workspace is small, and a process lints few of them.
fn intern(text: &str) -> Name {
    static INTERNER: OnceLock<[Shard; SHARDS]> = OnceLock::new();
    let shards = INTERNER.get_or_init(Default::default);
    let shard = (FxBuildHasher.hash_one(text) >> 59) as usize % SHARDS;
    let mut names = shards[shard].lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(ByText(known)) = names.get(text) {
        return *known;
    }
    let leaked: &'static str = Box::leak(text.into());
    let name = Name(Box::leak(Box::new(leaked)));
    names.insert(ByText(name));
    name
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self.0, other.0)
    }
}
impl Eq for Name {}
impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        *self.0 == other
    }
}
impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other
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
        ptr::hash(self.0, state);
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
