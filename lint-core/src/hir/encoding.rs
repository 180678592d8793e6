use std::{cell::RefCell, mem, sync::Arc};

use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::{FileHir, Name};

thread_local! {
    /// The names that the values encoded or decoded on this thread share, while there are such.
    static SHARED: RefCell<Option<SharedNames>> = const { RefCell::new(None) };
}

/// Names that several encoded values share, so that each text is written once and interned once. A name is encoded as
/// its place among them; outside [`SharedNames::within`] as its text.
#[derive(Clone, Debug, Default)]
pub struct SharedNames {
    names: Arc<Vec<Name>>,
    /// Filled while encoding only.
    places: FxHashMap<Name, u32>,
}

impl SharedNames {
    /// The names that values were encoded with, to decode them.
    pub fn new(names: Vec<Name>) -> Self {
        Self {
            names: Arc::new(names),
            places: FxHashMap::default(),
        }
    }

    /// In the order of their places.
    pub fn names(&self) -> &[Name] {
        &self.names
    }

    /// Encodes or decodes with these names; encoding adds to them. `code` stays on its thread, and shares no other
    /// names meanwhile.
    pub fn within<T>(&mut self, code: impl FnOnce() -> T) -> T {
        SHARED.set(Some(mem::take(self)));
        let result = code();
        *self = SHARED.take().unwrap_or_default();
        result
    }

    fn place(&mut self, name: Name) -> u32 {
        *self.places.entry(name).or_insert_with(|| {
            Arc::make_mut(&mut self.names).push(name);
            self.names.len() as u32 - 1
        })
    }
}

/// A tree and the names in it.
#[derive(Serialize, Deserialize)]
struct Encoded<'a> {
    #[serde(borrow)]
    names: Vec<&'a str>,
    #[serde(borrow)]
    tree: &'a [u8],
}

impl FileHir {
    /// The bytes that stand for the tree. None where it cannot be encoded.
    pub fn encode(&self) -> Option<Vec<u8>> {
        let mut names = SharedNames::default();
        let tree = names.within(|| postcard::to_stdvec(self)).ok()?;
        let names = names.names().iter().map(|name| name.as_str()).collect();
        postcard::to_stdvec(&Encoded { names, tree: &tree }).ok()
    }

    /// The tree that [`Self::encode`] made these bytes of. None where they are damaged.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let Encoded { names, tree } = postcard::from_bytes(bytes).ok()?;
        let mut names = SharedNames::new(names.into_iter().map(Name::new).collect());
        names.within(|| postcard::from_bytes(tree)).ok()
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let place = SHARED.with_borrow_mut(|shared| shared.as_mut().map(|shared| shared.place(*self)));
        match place {
            Some(place) => place.serialize(serializer),
            None => self.as_str().serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if SHARED.with_borrow(Option::is_none) {
            return <&str>::deserialize(deserializer).map(Self::new);
        }
        let place = u32::deserialize(deserializer)?;
        let name = SHARED.with_borrow(|shared| {
            let names = &shared.as_ref()?.names;
            names.get(place as usize).copied()
        });
        name.ok_or_else(|| D::Error::custom("a name that is not among the shared ones"))
    }
}
