#![crates(scc)]
#![versions(">=2, <3")]
#![closures(inline)]

use std::{borrow::Borrow, collections::hash_map::RandomState, hash::{BuildHasher, Hash}, ops::{Deref, DerefMut, RangeInclusive}};

pub use hash_map::HashMap;
pub use hash_set::HashSet;

pub mod hash_map {
    use super::*;

    pub struct HashMap<K, V, H = RandomState>;
    impl<K, V> HashMap<K, V, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, H> HashMap<K, V, H> {
        pub fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<K, V, H>>;
        pub fn entry(&self, key: K) -> Entry<K, V, H>;
        pub async fn entry_async(&self, key: K) -> Entry<K, V, H>;
        pub fn first_entry(&self) -> Option<OccupiedEntry<K, V, H>>;
        pub async fn first_entry_async(&self) -> Option<OccupiedEntry<K, V, H>>;
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub fn update<Q, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> where K: Borrow<Q>;
        pub async fn update_async<Q, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> where K: Borrow<Q>;
        pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>;
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>;
        pub fn remove_if<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where K: Borrow<Q>;
        pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where K: Borrow<Q>;
        pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where K: Borrow<Q>;
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where K: Borrow<Q>;
        pub fn read<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>;
        pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>;
        pub fn contains<Q>(&self, key: &Q) -> bool where K: Borrow<Q>;
        pub async fn contains_async<Q>(&self, key: &Q) -> bool where K: Borrow<Q>;
        pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F);
        pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F);
        pub fn any<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
        pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub fn prune<F: FnMut(&K, V) -> Option<V>>(&self, pred: F);
        pub async fn prune_async<F: FnMut(&K, V) -> Option<V>>(&self, pred: F);
        pub fn clear(&self);
        pub async fn clear_async(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> RangeInclusive<usize>;
    }
    impl<K, V, H: Default> Default for HashMap<K, V, H> {}

    pub struct Reserve<K, V, H = RandomState>;

    pub enum Entry<K, V, H = RandomState> { Occupied(OccupiedEntry<K, V, H>), Vacant(VacantEntry<K, V, H>) }
    impl<K, V, H> Entry<K, V, H> {
        pub fn or_insert(self, val: V) -> OccupiedEntry<K, V, H>;
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<K, V, H>;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<K, V, H>;
        pub fn or_default(self) -> OccupiedEntry<K, V, H>;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<K, V, H>;
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
        pub fn key(&self) -> &K;
    }

    #[guard(shard)] pub struct OccupiedEntry<K, V, H = RandomState>;
    impl<K, V, H> OccupiedEntry<K, V, H> {
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, val: V) -> V;
        pub fn remove(self) -> V;
        pub fn remove_entry(self) -> (K, V);
        pub fn next(self) -> Option<Self>;
        pub async fn next_async(self) -> Option<Self>;
    }
    impl<K, V, H> Deref for OccupiedEntry<K, V, H> {
        type Target = V;
    }
    impl<K, V, H> DerefMut for OccupiedEntry<K, V, H> {}

    #[guard(shard)] pub struct VacantEntry<K, V, H = RandomState>;
    impl<K, V, H> VacantEntry<K, V, H> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<K, V, H>;
    }
}

pub mod hash_set {
    use super::*;

    pub struct HashSet<K, H = RandomState>;
    impl<K> HashSet<K, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, H> HashSet<K, H> {
        pub fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
        pub fn insert(&self, key: K) -> Result<(), K>;
        pub async fn insert_async(&self, key: K) -> Result<(), K>;
        pub fn remove<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>;
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>;
        pub fn read<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>;
        pub async fn read_async<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>;
        pub fn contains<Q>(&self, key: &Q) -> bool where K: Borrow<Q>;
        pub async fn contains_async<Q>(&self, key: &Q) -> bool where K: Borrow<Q>;
        pub fn scan<F: FnMut(&K)>(&self, scanner: F);
        pub async fn scan_async<F: FnMut(&K)>(&self, scanner: F);
        pub fn any<P: FnMut(&K) -> bool>(&self, pred: P) -> bool;
        pub async fn any_async<P: FnMut(&K) -> bool>(&self, pred: P) -> bool;
        pub fn retain<F: FnMut(&K) -> bool>(&self, filter: F);
        pub async fn retain_async<F: FnMut(&K) -> bool>(&self, filter: F);
        pub fn clear(&self);
        pub async fn clear_async(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
    }
    impl<K, H: Default> Default for HashSet<K, H> {}
}
