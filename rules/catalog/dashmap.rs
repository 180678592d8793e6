#![crates(dashmap)]
#![versions(">=4, <7")]
#![closures(inline)]

use std::borrow::Borrow;
use std::hash::RandomState;
use crate::iter::IterMut;
use crate::iter_set::{Iter, OwningIter};
use crate::mapref::multiple::RefMulti;
use crate::mapref::one::RefMut;
use crate::setref::one::Ref;
use crate::try_result::TryResult;

pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
impl<K, V> Entry<K, V> {
    pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self;
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn or_default(self) -> RefMut<K, V>;
    pub fn or_insert(self, value: V) -> RefMut<K, V>;
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<K, V>;
    pub fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<RefMut<K, V>, E>;
    pub fn insert(self, value: V) -> RefMut<K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
}

#[guard(shard)] pub struct OccupiedEntry<K, V>;
impl<K, V> OccupiedEntry<K, V> {
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn into_ref(self) -> RefMut<K, V>;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
    pub fn remove(self) -> V;
    pub fn remove_entry(self) -> (K, V);
    pub fn replace_entry(self, value: V) -> (K, V);
}

#[guard(shard)] pub struct VacantEntry<K, V>;
impl<K, V> VacantEntry<K, V> {
    pub fn insert(self, value: V) -> RefMut<K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
}

pub struct ReadOnlyView<K, V, S = RandomState>;
impl<K, V, S> ReadOnlyView<K, V, S> {
    pub fn into_inner(self) -> DashMap<K, V, S>;
    #[reads_state] pub fn len(&self) -> usize;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>;
    pub fn get<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q>;
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q>;
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
}
impl<K, V, S> Clone for ReadOnlyView<K, V, S> {}

pub struct DashSet<K, S = RandomState>;
impl<K: std::fmt::Debug, S> std::fmt::Debug for DashSet<K, S> {}
impl<K> DashSet<K, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, S> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn insert(&self, key: K) -> bool;
    pub fn remove<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>;
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K> where K: Borrow<Q>;
    pub fn iter(&self) -> Iter<K, S, DashMap<K, (), S>>;
    pub fn get<Q>(&self, key: &Q) -> Option<Ref<K>> where K: Borrow<Q>;
    pub fn shrink_to_fit(&self);
    pub fn retain(&self, f: impl FnMut(&K) -> bool);
    #[reads_state] pub fn len(&self) -> usize;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    pub fn contains<Q>(&self, key: &Q) -> bool where K: Borrow<Q>;
}
impl<K, S> Clone for DashSet<K, S> {}
impl<K, S> Default for DashSet<K, S> {}
impl<K, S> IntoIterator for DashSet<K, S> { type Item = K; type IntoIter = OwningIter<K, S>; }
impl<K, S> FromIterator<K> for DashSet<K, S> {}
impl<K, S> Extend<K> for DashSet<K, S> {}

#[derive(Debug, PartialEq, Eq)] pub struct TryReserveError;
impl Clone for TryReserveError {}

pub struct DashMap<K, V, S = RandomState>;
impl<K, V> DashMap<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn with_shard_amount(shard_amount: usize) -> Self;
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self;
}
impl<K, V, S> DashMap<K, V, S> {
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S>;
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self;
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self;
    pub fn hasher(&self) -> &S;
    pub fn insert(&self, key: K, value: V) -> Option<V>;
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>;
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> where K: Borrow<Q>;
    pub fn remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> where K: Borrow<Q>;
    pub fn iter(&self) -> crate::iter::Iter<K, V, S, DashMap<K, V, S>>;
    pub fn iter_mut(&self) -> IterMut<K, V, S, DashMap<K, V, S>>;
    pub fn get<Q>(&self, key: &Q) -> Option<crate::mapref::one::Ref<K, V>> where K: Borrow<Q>;
    pub fn get_mut<Q>(&self, key: &Q) -> Option<RefMut<K, V>> where K: Borrow<Q>;
    pub fn try_get<Q>(&self, key: &Q) -> TryResult<crate::mapref::one::Ref<K, V>> where K: Borrow<Q>;
    pub fn try_get_mut<Q>(&self, key: &Q) -> TryResult<RefMut<K, V>> where K: Borrow<Q>;
    pub fn shrink_to_fit(&self);
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    #[reads_state] pub fn len(&self) -> usize;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    pub fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>;
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V);
    pub fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q>;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>;
    pub fn entry(&self, key: K) -> Entry<K, V>;
    pub fn try_entry(&self, key: K) -> Option<Entry<K, V>>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
impl<K, V, S> Clone for DashMap<K, V, S> {}
impl<K, V, S> Default for DashMap<K, V, S> {}
impl<K, V, S> IntoIterator for DashMap<K, V, S> { type Item = (K, V); type IntoIter = crate::iter::OwningIter<K, V, S>; }
impl<K, V, S> IntoIterator for &DashMap<K, V, S> { type Item = RefMulti<K, V>; type IntoIter = crate::iter::Iter<K, V, S>; }
impl<K, V, S> FromIterator<(K, V)> for DashMap<K, V, S> {}
impl<K, V, S> Extend<(K, V)> for DashMap<K, V, S> {}
impl<K: std::fmt::Debug, V: std::fmt::Debug, S> std::fmt::Debug for DashMap<K, V, S> {}

pub mod iter {
    use std::hash::RandomState;
    use crate::DashMap;
    use crate::mapref::multiple::{RefMulti, RefMutMulti};

    pub struct OwningIter<K, V, S = RandomState>;
    impl<K, V, S> Iterator for OwningIter<K, V, S> { type Item = (K, V); }

    #[guard(shard)] pub struct Iter<K, V, S = RandomState, M = DashMap<K, V, S>>;
    impl<K, V, S> Clone for Iter<K, V, S> {}
    impl<K, V, S, M> Iterator for Iter<K, V, S, M> { type Item = RefMulti<K, V>; }

    #[guard(shard)] pub struct IterMut<K, V, S = RandomState, M = DashMap<K, V, S>>;
    impl<K, V, S, M> Iterator for IterMut<K, V, S, M> { type Item = RefMutMulti<K, V>; }
}

pub mod iter_set {
    use crate::setref::multiple::RefMulti;

    pub struct OwningIter<K, S>;
    impl<K, S> Iterator for OwningIter<K, S> { type Item = K; }

    #[guard(shard)] pub struct Iter<K, S, M>;
    impl<K, S, M> Iterator for Iter<K, S, M> { type Item = RefMulti<K>; }
}

pub mod mapref {
    pub mod entry {
        pub use crate::{Entry, OccupiedEntry, VacantEntry};
    }

    pub mod multiple {
        use std::ops::{Deref, DerefMut};

        #[guard(shard)] pub struct RefMulti<K, V>;
        impl<K, V> RefMulti<K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
        }
        impl<K, V> Deref for RefMulti<K, V> { type Target = V; }

        #[guard(shard)] pub struct RefMutMulti<K, V>;
        impl<K, V> RefMutMulti<K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
        }
        impl<K, V> Deref for RefMutMulti<K, V> { type Target = V; }
        impl<K, V> DerefMut for RefMutMulti<K, V> {}
    }

    pub mod one {
        use std::ops::{Deref, DerefMut};

        #[guard(shard)] pub struct Ref<K, V>;
        impl<K, V> Ref<K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
            pub fn map<F: FnOnce(&V) -> &T, T>(self, f: F) -> MappedRef<K, V, T>;
            pub fn try_map<F: FnOnce(&V) -> Option<&T>, T>(self, f: F) -> Result<MappedRef<K, V, T>, Self>;
        }
        impl<K, V> Deref for Ref<K, V> { type Target = V; }

        #[guard(shard)] pub struct RefMut<K, V>;
        impl<K: std::fmt::Debug, V: std::fmt::Debug> std::fmt::Debug for RefMut<K, V> {}
        impl<K, V> RefMut<K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
            pub fn downgrade(self) -> Ref<K, V>;
            pub fn map<F: FnOnce(&mut V) -> &mut T, T>(self, f: F) -> MappedRefMut<K, V, T>;
            pub fn try_map<F: FnOnce(&mut V) -> Option<&mut T>, T>(self, f: F) -> Result<MappedRefMut<K, V, T>, Self>;
        }
        impl<K, V> Deref for RefMut<K, V> { type Target = V; }
        impl<K, V> DerefMut for RefMut<K, V> {}

        #[guard(shard)] pub struct MappedRef<K, V, T>;
        impl<K: std::fmt::Debug, V, T: std::fmt::Debug> std::fmt::Debug for MappedRef<K, V, T> {}
        impl<K, V, T: std::fmt::Display> std::fmt::Display for MappedRef<K, V, T> {}
        impl<K, V, T> MappedRef<K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn pair(&self) -> (&K, &T);
            pub fn map<F: FnOnce(&T) -> &T2, T2>(self, f: F) -> MappedRef<K, V, T2>;
            pub fn try_map<F: FnOnce(&T) -> Option<&T2>, T2>(self, f: F) -> Result<MappedRef<K, V, T2>, Self>;
        }
        impl<K, V, T> Deref for MappedRef<K, V, T> { type Target = T; }
        impl<K, V, T: AsRef<TDeref>, TDeref> AsRef<TDeref> for MappedRef<K, V, T> {}

        #[guard(shard)] pub struct MappedRefMut<K, V, T>;
        impl<K: std::fmt::Debug, V, T: std::fmt::Debug> std::fmt::Debug for MappedRefMut<K, V, T> {}
        impl<K, V, T> MappedRefMut<K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn value_mut(&mut self) -> &mut T;
            pub fn pair(&self) -> (&K, &T);
            pub fn pair_mut(&mut self) -> (&K, &mut T);
            pub fn map<F: FnOnce(&mut T) -> &mut T2, T2>(self, f: F) -> MappedRefMut<K, V, T2>;
            pub fn try_map<F: FnOnce(&mut T) -> Option<&mut T2>, T2>(self, f: F) -> Result<MappedRefMut<K, V, T2>, Self>;
        }
        impl<K, V, T> Deref for MappedRefMut<K, V, T> { type Target = T; }
        impl<K, V, T> DerefMut for MappedRefMut<K, V, T> {}
    }
}

pub mod setref {
    pub mod multiple {
        use std::ops::Deref;

        #[guard(shard)] pub struct RefMulti<K>;
        impl<K> RefMulti<K> {
            pub fn key(&self) -> &K;
        }
        impl<K> Deref for RefMulti<K> { type Target = K; }
    }

    pub mod one {
        use std::ops::Deref;

        #[guard(shard)] pub struct Ref<K>;
        impl<K> Ref<K> {
            pub fn key(&self) -> &K;
        }
        impl<K> Deref for Ref<K> { type Target = K; }
    }
}

pub mod try_result {
    #[derive(Debug)] pub enum TryResult<R> { Present(R), Absent, Locked }
    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool;
        pub fn is_absent(&self) -> bool;
        pub fn is_locked(&self) -> bool;
        pub fn unwrap(self) -> R;
        pub fn try_unwrap(self) -> Option<R>;
    }
}
