use std::{fmt, hash, marker::PhantomData, ops};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The index of a `T` in its [`Arena`].
pub struct Idx<T> {
    raw: u32,
    node: PhantomData<fn() -> T>,
}

impl<T> Idx<T> {
    pub fn new(raw: usize) -> Self {
        Self {
            raw: raw as u32,
            node: PhantomData,
        }
    }

    pub fn index(self) -> usize {
        self.raw as usize
    }
}

impl<T> Clone for Idx<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Idx<T> {}
impl<T> PartialEq for Idx<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}
impl<T> Eq for Idx<T> {}
impl<T> PartialOrd for Idx<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Idx<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.raw.cmp(&other.raw)
    }
}
impl<T> hash::Hash for Idx<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}
impl<T> fmt::Debug for Idx<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.raw)
    }
}

impl<T> Serialize for Idx<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.raw.serialize(serializer)
    }
}
impl<'de, T> Deserialize<'de> for Idx<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = u32::deserialize(deserializer)?;
        Ok(Self {
            raw,
            node: PhantomData,
        })
    }
}

/// A growing list of nodes, each known by its [`Idx`].
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Arena<T> {
    nodes: Vec<T>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self { nodes: Vec::new() }
    }
}

impl<T> Arena<T> {
    pub fn alloc(&mut self, node: T) -> Idx<T> {
        self.nodes.push(node);
        Idx::new(self.nodes.len() - 1)
    }

    /// Gives back the space that was kept for more.
    pub fn shrink(&mut self) {
        self.nodes.shrink_to_fit();
    }

    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// All nodes with their indices, in the order they were made.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Idx<T>, &T)> + ExactSizeIterator {
        self.nodes
            .iter()
            .enumerate()
            .map(|(raw, node)| (Idx::new(raw), node))
    }

    pub fn ids(&self) -> impl Iterator<Item = Idx<T>> + use<T> {
        (0..self.nodes.len()).map(Idx::new)
    }
}

impl<T> ops::Index<Idx<T>> for Arena<T> {
    type Output = T;
    fn index(&self, id: Idx<T>) -> &T {
        &self.nodes[id.index()]
    }
}

impl<T> ops::IndexMut<Idx<T>> for Arena<T> {
    fn index_mut(&mut self, id: Idx<T>) -> &mut T {
        &mut self.nodes[id.index()]
    }
}

/// A side table: for some nodes of an arena, a value.
#[derive(Clone, Debug)]
pub struct ArenaMap<T, V> {
    values: Vec<Option<V>>,
    node: PhantomData<fn() -> T>,
}

impl<T, V> Default for ArenaMap<T, V> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            node: PhantomData,
        }
    }
}

impl<T, V> ArenaMap<T, V> {
    pub fn insert(&mut self, id: Idx<T>, value: V) {
        let at = id.index();
        if self.values.len() <= at {
            self.values.resize_with(at + 1, || None);
        }
        self.values[at] = Some(value);
    }

    pub fn get(&self, id: Idx<T>) -> Option<&V> {
        self.values.get(id.index())?.as_ref()
    }

    pub fn get_mut(&mut self, id: Idx<T>) -> Option<&mut V> {
        self.values.get_mut(id.index())?.as_mut()
    }

    pub fn iter(&self) -> impl Iterator<Item = (Idx<T>, &V)> {
        self.values
            .iter()
            .enumerate()
            .filter_map(|(raw, value)| Some((Idx::new(raw), value.as_ref()?)))
    }
}
