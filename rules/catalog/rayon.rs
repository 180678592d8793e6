#![crates(rayon)]
#![versions(">=1")]

use std::any::Any;
use std::error::Error;
use std::fmt::Display;
use std::io;

pub fn max_num_threads() -> usize;
pub fn current_num_threads() -> usize;
pub fn current_thread_index() -> Option<usize>;
pub fn yield_now() -> Option<Yield>;
pub fn yield_local() -> Option<Yield>;
#[blocks(compute, brief)]
#[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
#[offloads(op)]
pub fn broadcast<OP: Fn(BroadcastContext) -> R, R>(op: OP) -> Vec<R>;
#[blocks(compute, brief)]
#[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
#[offloads(oper_a, oper_b)]
pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB);
#[blocks(compute, brief)]
#[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
#[offloads(oper_a, oper_b)]
pub fn join_context<A: FnOnce(FnContext) -> RA, B: FnOnce(FnContext) -> RB, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB);
#[blocks(compute, brief)]
#[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
#[offloads(op)]
pub fn scope<OP: FnOnce(&Scope) -> R, R>(op: OP) -> R;
#[blocks(compute, brief)]
#[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
#[offloads(op)]
pub fn scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(op: OP) -> R;
#[blocks(compute, brief)]
#[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
#[runs_inline(op)]
pub fn in_place_scope<OP: FnOnce(&Scope) -> R, R>(op: OP) -> R;
#[blocks(compute, brief)]
#[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
#[runs_inline(op)]
pub fn in_place_scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(op: OP) -> R;
#[offloads(func)]
pub fn spawn<F: FnOnce()>(func: F);
#[offloads(func)]
pub fn spawn_fifo<F: FnOnce()>(func: F);
#[offloads(op)]
pub fn spawn_broadcast<OP: Fn(BroadcastContext)>(op: OP);

pub struct ThreadPool;
impl ThreadPool {
    #[blocks(compute, brief)]
    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    #[offloads(op)]
    pub fn install<OP: FnOnce() -> R, R>(&self, op: OP) -> R;
    #[blocks(compute, brief)]
    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    #[offloads(op)]
    pub fn broadcast<OP: Fn(BroadcastContext) -> R, R>(&self, op: OP) -> Vec<R>;
    #[blocks(compute, brief)]
    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    #[offloads(oper_a, oper_b)]
    pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB);
    #[blocks(compute, brief)]
    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    #[offloads(op)]
    pub fn scope<OP: FnOnce(&Scope) -> R, R>(&self, op: OP) -> R;
    #[blocks(compute, brief)]
    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    #[offloads(op)]
    pub fn scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(&self, op: OP) -> R;
    #[blocks(compute, brief)]
    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    #[runs_inline(op)]
    pub fn in_place_scope<OP: FnOnce(&Scope) -> R, R>(&self, op: OP) -> R;
    #[blocks(compute, brief)]
    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    #[runs_inline(op)]
    pub fn in_place_scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(&self, op: OP) -> R;
    #[offloads(op)]
    pub fn spawn<F: FnOnce()>(&self, op: F);
    #[offloads(op)]
    pub fn spawn_fifo<F: FnOnce()>(&self, op: F);
    #[offloads(op)]
    pub fn spawn_broadcast<OP: Fn(BroadcastContext)>(&self, op: OP);
    pub fn current_num_threads(&self) -> usize;
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    pub fn yield_now(&self) -> Option<Yield>;
    pub fn yield_local(&self) -> Option<Yield>;
}

pub struct ThreadPoolBuilder;
impl ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
    pub fn spawn_handler<F: FnMut(ThreadBuilder) -> io::Result<()>>(self, spawn: F) -> Self;
    pub fn thread_name<F: FnMut(usize) -> String>(self, closure: F) -> Self;
    pub fn num_threads(self, num_threads: usize) -> Self;
    pub fn use_current_thread(self) -> Self;
    #[spawns(panic_handler)]
    pub fn panic_handler<H: Fn(Box<dyn Any + Send>)>(self, panic_handler: H) -> Self;
    pub fn stack_size(self, stack_size: usize) -> Self;
    #[spawns(start_handler)]
    pub fn start_handler<H: Fn(usize)>(self, start_handler: H) -> Self;
    #[spawns(exit_handler)]
    pub fn exit_handler<H: Fn(usize)>(self, exit_handler: H) -> Self;
}
impl Default for ThreadPoolBuilder {}
pub struct ThreadPoolBuildError;
impl Display for ThreadPoolBuildError {}
impl Error for ThreadPoolBuildError {}
pub struct ThreadBuilder;
impl ThreadBuilder {
    pub fn index(&self) -> usize;
    pub fn name(&self) -> Option<&str>;
    pub fn stack_size(&self) -> Option<usize>;
    pub fn run(self);
}

pub struct Scope;
impl Scope {
    #[offloads(body)]
    pub fn spawn<BODY: FnOnce(&Scope)>(&self, body: BODY);
    #[offloads(body)]
    pub fn spawn_broadcast<BODY: Fn(&Scope, BroadcastContext)>(&self, body: BODY);
}
pub struct ScopeFifo;
impl ScopeFifo {
    #[offloads(body)]
    pub fn spawn_fifo<BODY: FnOnce(&ScopeFifo)>(&self, body: BODY);
    #[offloads(body)]
    pub fn spawn_broadcast<BODY: Fn(&ScopeFifo, BroadcastContext)>(&self, body: BODY);
}
pub struct BroadcastContext;
impl BroadcastContext {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}
pub struct FnContext;
impl FnContext {
    pub fn migrated(&self) -> bool;
}
pub enum Yield {
    Executed,
    Idle,
}

pub mod prelude {
    pub use super::iter::{FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge, ParallelDrainFull, ParallelDrainRange, ParallelExtend, ParallelIterator};
    pub use super::slice::{ParallelSlice, ParallelSliceMut};
    pub use super::str::ParallelString;
}

pub mod iter {
    use std::cmp::Ordering;
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
    use std::ops::RangeBounds;

    use either::Either;

    pub trait IntoParallelIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: ParallelIterator> IntoParallelIterator for T {
        type Iter = T;
        type Item = T::Item;
    }
    pub trait IntoParallelRefIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_iter(&self) -> Self::Iter;
    }
    impl<I> IntoParallelRefIterator for I where &I: IntoParallelIterator {
        type Iter = <&I as IntoParallelIterator>::Iter;
        type Item = <&I as IntoParallelIterator>::Item;
    }
    pub trait IntoParallelRefMutIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_iter_mut(&mut self) -> Self::Iter;
    }
    impl<I> IntoParallelRefMutIterator for I where &mut I: IntoParallelIterator {
        type Iter = <&mut I as IntoParallelIterator>::Iter;
        type Item = <&mut I as IntoParallelIterator>::Item;
    }

    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    pub trait ParallelIterator {
        type Item;
        #[blocks(compute, brief)]
        #[offloads(op)]
        fn for_each<OP: Fn(Self::Item)>(self, op: OP);
        #[blocks(compute, brief)]
        #[offloads(op)]
        fn for_each_with<OP: Fn(&mut T, Self::Item), T>(self, init: T, op: OP);
        #[blocks(compute, brief)]
        #[offloads(init, op)]
        fn for_each_init<OP: Fn(&mut T, Self::Item), INIT: Fn() -> T, T>(self, init: INIT, op: OP);
        #[blocks(compute, brief)]
        #[offloads(op)]
        fn try_for_each<OP: Fn(Self::Item) -> R, R>(self, op: OP) -> R;
        #[blocks(compute, brief)]
        #[offloads(op)]
        fn try_for_each_with<OP: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, op: OP) -> R;
        #[blocks(compute, brief)]
        #[offloads(init, op)]
        fn try_for_each_init<OP: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(self, init: INIT, op: OP) -> R;
        #[blocks(compute, brief)]
        fn count(self) -> usize;
        #[offloads(map_op)]
        fn map<F: Fn(Self::Item) -> R, R>(self, map_op: F) -> impl ParallelIterator<Item = R> + IndexedParallelIterator;
        #[offloads(map_op)]
        fn map_with<F: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, map_op: F) -> impl ParallelIterator<Item = R> + IndexedParallelIterator;
        #[offloads(init, map_op)]
        fn map_init<F: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(self, init: INIT, map_op: F) -> impl ParallelIterator<Item = R> + IndexedParallelIterator;
        fn cloned<T: Clone>(self) -> impl ParallelIterator<Item = T> + IndexedParallelIterator where Self: ParallelIterator<Item = &T>;
        fn copied<T: Copy>(self) -> impl ParallelIterator<Item = T> + IndexedParallelIterator where Self: ParallelIterator<Item = &T>;
        #[offloads(inspect_op)]
        fn inspect<OP: Fn(&Self::Item)>(self, inspect_op: OP) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        #[offloads(update_op)]
        fn update<F: Fn(&mut Self::Item)>(self, update_op: F) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        #[offloads(filter_op)]
        fn filter<P: Fn(&Self::Item) -> bool>(self, filter_op: P) -> impl ParallelIterator<Item = Self::Item>;
        #[offloads(filter_op)]
        fn filter_map<P: Fn(Self::Item) -> Option<R>, R>(self, filter_op: P) -> impl ParallelIterator<Item = R>;
        #[offloads(map_op)]
        fn flat_map<F: Fn(Self::Item) -> PI, PI: IntoParallelIterator>(self, map_op: F) -> impl ParallelIterator<Item = PI::Item>;
        #[offloads(map_op)]
        fn flat_map_iter<F: Fn(Self::Item) -> SI, SI: IntoIterator>(self, map_op: F) -> impl ParallelIterator<Item = SI::Item>;
        fn flatten(self) -> impl ParallelIterator<Item = <Self::Item as IntoParallelIterator>::Item>;
        fn flatten_iter(self) -> impl ParallelIterator<Item = <Self::Item as IntoIterator>::Item>;
        #[blocks(compute, brief)]
        #[offloads(identity, op)]
        fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item>(self, identity: ID, op: OP) -> Self::Item;
        #[blocks(compute, brief)]
        #[offloads(op)]
        fn reduce_with<OP: Fn(Self::Item, Self::Item) -> Self::Item>(self, op: OP) -> Option<Self::Item>;
        #[blocks(compute, brief)]
        #[offloads(identity, op)]
        fn try_reduce<T, OP: Fn(T, T) -> Self::Item, ID: Fn() -> T>(self, identity: ID, op: OP) -> Self::Item;
        #[blocks(compute, brief)]
        #[offloads(op)]
        fn try_reduce_with<T, OP: Fn(T, T) -> Self::Item>(self, op: OP) -> Option<Self::Item>;
        #[offloads(identity, fold_op)]
        fn fold<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(self, identity: ID, fold_op: F) -> impl ParallelIterator<Item = T>;
        #[offloads(fold_op)]
        fn fold_with<F: Fn(T, Self::Item) -> T, T>(self, init: T, fold_op: F) -> impl ParallelIterator<Item = T>;
        #[offloads(identity, fold_op)]
        fn try_fold<T, R, ID: Fn() -> T, F: Fn(T, Self::Item) -> R>(self, identity: ID, fold_op: F) -> impl ParallelIterator<Item = R>;
        #[offloads(fold_op)]
        fn try_fold_with<F: Fn(T, Self::Item) -> R, T, R>(self, init: T, fold_op: F) -> impl ParallelIterator<Item = R>;
        #[blocks(compute, brief)]
        fn sum<S>(self) -> S;
        #[blocks(compute, brief)]
        fn product<P>(self) -> P;
        #[blocks(compute, brief)]
        fn min(self) -> Option<Self::Item>;
        #[blocks(compute, brief)]
        #[offloads(f)]
        fn min_by<F: Fn(&Self::Item, &Self::Item) -> Ordering>(self, f: F) -> Option<Self::Item>;
        #[blocks(compute, brief)]
        #[offloads(f)]
        fn min_by_key<K: Ord, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item>;
        #[blocks(compute, brief)]
        fn max(self) -> Option<Self::Item>;
        #[blocks(compute, brief)]
        #[offloads(f)]
        fn max_by<F: Fn(&Self::Item, &Self::Item) -> Ordering>(self, f: F) -> Option<Self::Item>;
        #[blocks(compute, brief)]
        #[offloads(f)]
        fn max_by_key<K: Ord, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item>;
        fn chain<C: IntoParallelIterator<Item = Self::Item>>(self, chain: C) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn find_any<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item>;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn find_first<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item>;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn find_last<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item>;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn find_map_any<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R>;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn find_map_first<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R>;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn find_map_last<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R>;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn all<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool;
        fn while_some<T>(self) -> impl ParallelIterator<Item = T> where Self: ParallelIterator<Item = Option<T>>;
        fn panic_fuse(self) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        #[blocks(compute, brief)]
        fn collect<C: FromParallelIterator<Self::Item>>(self) -> C;
        #[blocks(compute, brief)]
        fn unzip<A, B, FromA: Default + ParallelExtend<A>, FromB: Default + ParallelExtend<B>>(self) -> (FromA, FromB) where Self: ParallelIterator<Item = (A, B)>;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn partition<A: Default + ParallelExtend<Self::Item>, B: Default + ParallelExtend<Self::Item>, P: Fn(&Self::Item) -> bool>(self, predicate: P) -> (A, B);
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn partition_map<A: Default + ParallelExtend<L>, B: Default + ParallelExtend<R>, P: Fn(Self::Item) -> Either<L, R>, L, R>(self, predicate: P) -> (A, B);
        fn intersperse(self, element: Self::Item) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        fn take_any(self, n: usize) -> impl ParallelIterator<Item = Self::Item>;
        fn skip_any(self, n: usize) -> impl ParallelIterator<Item = Self::Item>;
        #[offloads(predicate)]
        fn take_any_while<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> impl ParallelIterator<Item = Self::Item>;
        #[offloads(predicate)]
        fn skip_any_while<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> impl ParallelIterator<Item = Self::Item>;
        #[blocks(compute, brief)]
        fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>>;
        fn opt_len(&self) -> Option<usize>;
    }

    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    pub trait IndexedParallelIterator: ParallelIterator {
        #[blocks(compute, brief)]
        fn collect_into_vec(self, target: &mut Vec<Self::Item>);
        #[blocks(compute, brief)]
        fn unzip_into_vecs<A, B>(self, left: &mut Vec<A>, right: &mut Vec<B>) where Self: IndexedParallelIterator<Item = (A, B)>;
        fn zip<Z: IntoParallelIterator>(self, zip_op: Z) -> impl ParallelIterator<Item = (Self::Item, Z::Item)> + IndexedParallelIterator;
        fn zip_eq<Z: IntoParallelIterator>(self, zip_op: Z) -> impl ParallelIterator<Item = (Self::Item, Z::Item)> + IndexedParallelIterator;
        fn interleave<I: IntoParallelIterator<Item = Self::Item>>(self, other: I) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        fn interleave_shortest<I: IntoParallelIterator<Item = Self::Item>>(self, other: I) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        fn chunks(self, chunk_size: usize) -> impl ParallelIterator<Item = Vec<Self::Item>> + IndexedParallelIterator;
        #[offloads(identity, fold_op)]
        fn fold_chunks<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(self, chunk_size: usize, identity: ID, fold_op: F) -> impl ParallelIterator<Item = T> + IndexedParallelIterator;
        #[offloads(fold_op)]
        fn fold_chunks_with<T: Clone, F: Fn(T, Self::Item) -> T>(self, chunk_size: usize, init: T, fold_op: F) -> impl ParallelIterator<Item = T> + IndexedParallelIterator;
        #[blocks(compute, brief)]
        fn cmp<I: IntoParallelIterator<Item = Self::Item>>(self, other: I) -> Ordering;
        #[blocks(compute, brief)]
        fn partial_cmp<I: IntoParallelIterator>(self, other: I) -> Option<Ordering>;
        #[blocks(compute, brief)]
        fn eq<I: IntoParallelIterator>(self, other: I) -> bool;
        #[blocks(compute, brief)]
        fn ne<I: IntoParallelIterator>(self, other: I) -> bool;
        #[blocks(compute, brief)]
        fn lt<I: IntoParallelIterator>(self, other: I) -> bool;
        #[blocks(compute, brief)]
        fn le<I: IntoParallelIterator>(self, other: I) -> bool;
        #[blocks(compute, brief)]
        fn gt<I: IntoParallelIterator>(self, other: I) -> bool;
        #[blocks(compute, brief)]
        fn ge<I: IntoParallelIterator>(self, other: I) -> bool;
        fn enumerate(self) -> impl ParallelIterator<Item = (usize, Self::Item)> + IndexedParallelIterator;
        fn step_by(self, step: usize) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        fn skip(self, n: usize) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        fn take(self, n: usize) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        fn with_min_len(self, min: usize) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        fn with_max_len(self, max: usize) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        fn rev(self) -> impl ParallelIterator<Item = Self::Item> + IndexedParallelIterator;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn position_any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize>;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn position_first<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize>;
        #[blocks(compute, brief)]
        #[offloads(predicate)]
        fn position_last<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize>;
        #[offloads(predicate)]
        fn positions<P: Fn(Self::Item) -> bool>(self, predicate: P) -> impl ParallelIterator<Item = usize>;
        fn len(&self) -> usize;
    }

    pub trait FromParallelIterator<T> {
        #[blocks(compute, brief)]
        fn from_par_iter<I: IntoParallelIterator<Item = T>>(par_iter: I) -> Self;
    }
    impl<T> FromParallelIterator<T> for Vec<T> {}
    impl<T> FromParallelIterator<T> for VecDeque<T> {}
    impl<T> FromParallelIterator<T> for LinkedList<T> {}
    impl<T> FromParallelIterator<T> for HashSet<T> {}
    impl<T> FromParallelIterator<T> for BTreeSet<T> {}
    impl<K, V> FromParallelIterator<(K, V)> for HashMap<K, V> {}
    impl<K, V> FromParallelIterator<(K, V)> for BTreeMap<K, V> {}
    impl FromParallelIterator<char> for String {}
    impl FromParallelIterator<String> for String {}
    impl FromParallelIterator<&str> for String {}
    impl FromParallelIterator<()> for () {}
    impl<C: FromParallelIterator<T>, T> FromParallelIterator<Option<T>> for Option<C> {}
    impl<C: FromParallelIterator<T>, T, E> FromParallelIterator<Result<T, E>> for Result<C, E> {}

    pub trait ParallelExtend<T> {
        #[blocks(compute, brief)]
        fn par_extend<I: IntoParallelIterator<Item = T>>(&mut self, par_iter: I);
    }
    impl<T> ParallelExtend<T> for Vec<T> {}
    impl<T> ParallelExtend<T> for HashSet<T> {}
    impl<K, V> ParallelExtend<(K, V)> for HashMap<K, V> {}

    pub trait ParallelBridge {
        fn par_bridge(self) -> IterBridge<Self>;
    }
    impl<T: Iterator> ParallelBridge for T {}
    pub struct IterBridge<Iter>;
    impl<Iter: Iterator> ParallelIterator for IterBridge<Iter> {
        type Item = Iter::Item;
    }

    pub trait ParallelDrainFull {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_drain(self) -> Self::Iter;
    }
    pub trait ParallelDrainRange<Idx = usize> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_drain<R: RangeBounds<Idx>>(self, range: R) -> Self::Iter;
    }
}

pub mod slice {
    use std::cmp::Ordering;

    use super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

    pub struct Iter<T>;
    impl<T> ParallelIterator for Iter<T> {
        type Item = &T;
    }
    impl<T> IndexedParallelIterator for Iter<T> {}
    pub struct IterMut<T>;
    impl<T> ParallelIterator for IterMut<T> {
        type Item = &mut T;
    }
    impl<T> IndexedParallelIterator for IterMut<T> {}
    impl<T> IntoParallelIterator for &[T] {
        type Iter = Iter<T>;
        type Item = &T;
    }
    impl<T> IntoParallelIterator for &mut [T] {
        type Iter = IterMut<T>;
        type Item = &mut T;
    }

    pub trait ParallelSlice<T> {
        #[offloads(separator)]
        fn par_split<P: Fn(&T) -> bool>(&self, separator: P) -> impl ParallelIterator<Item = &[T]>;
        #[offloads(separator)]
        fn par_split_inclusive<P: Fn(&T) -> bool>(&self, separator: P) -> impl ParallelIterator<Item = &[T]>;
        fn par_windows(&self, window_size: usize) -> impl ParallelIterator<Item = &[T]> + IndexedParallelIterator;
        fn par_chunks(&self, chunk_size: usize) -> impl ParallelIterator<Item = &[T]> + IndexedParallelIterator;
        fn par_chunks_exact(&self, chunk_size: usize) -> impl ParallelIterator<Item = &[T]> + IndexedParallelIterator;
        fn par_rchunks(&self, chunk_size: usize) -> impl ParallelIterator<Item = &[T]> + IndexedParallelIterator;
        fn par_rchunks_exact(&self, chunk_size: usize) -> impl ParallelIterator<Item = &[T]> + IndexedParallelIterator;
        #[offloads(pred)]
        fn par_chunk_by<F: Fn(&T, &T) -> bool>(&self, pred: F) -> impl ParallelIterator<Item = &[T]>;
    }
    impl<T> ParallelSlice<T> for [T] {}

    #[note("run it in `rayon::spawn` and send the result through a oneshot channel")]
    pub trait ParallelSliceMut<T> {
        #[offloads(separator)]
        fn par_split_mut<P: Fn(&T) -> bool>(&mut self, separator: P) -> impl ParallelIterator<Item = &mut [T]>;
        #[offloads(separator)]
        fn par_split_inclusive_mut<P: Fn(&T) -> bool>(&mut self, separator: P) -> impl ParallelIterator<Item = &mut [T]>;
        fn par_chunks_mut(&mut self, chunk_size: usize) -> impl ParallelIterator<Item = &mut [T]> + IndexedParallelIterator;
        fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> impl ParallelIterator<Item = &mut [T]> + IndexedParallelIterator;
        fn par_rchunks_mut(&mut self, chunk_size: usize) -> impl ParallelIterator<Item = &mut [T]> + IndexedParallelIterator;
        fn par_rchunks_exact_mut(&mut self, chunk_size: usize) -> impl ParallelIterator<Item = &mut [T]> + IndexedParallelIterator;
        #[blocks(compute, brief)]
        fn par_sort(&mut self);
        #[blocks(compute, brief)]
        #[offloads(compare)]
        fn par_sort_by<F: Fn(&T, &T) -> Ordering>(&mut self, compare: F);
        #[blocks(compute, brief)]
        #[offloads(f)]
        fn par_sort_by_key<K: Ord, F: Fn(&T) -> K>(&mut self, f: F);
        #[blocks(compute, brief)]
        #[offloads(f)]
        fn par_sort_by_cached_key<K: Ord, F: Fn(&T) -> K>(&mut self, f: F);
        #[blocks(compute, brief)]
        fn par_sort_unstable(&mut self);
        #[blocks(compute, brief)]
        #[offloads(compare)]
        fn par_sort_unstable_by<F: Fn(&T, &T) -> Ordering>(&mut self, compare: F);
        #[blocks(compute, brief)]
        #[offloads(f)]
        fn par_sort_unstable_by_key<K: Ord, F: Fn(&T) -> K>(&mut self, f: F);
        #[offloads(pred)]
        fn par_chunk_by_mut<F: Fn(&T, &T) -> bool>(&mut self, pred: F) -> impl ParallelIterator<Item = &mut [T]>;
    }
    impl<T> ParallelSliceMut<T> for [T] {}
}

pub mod vec {
    use super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
    use super::slice::{Iter, IterMut};

    pub struct IntoIter<T>;
    impl<T> ParallelIterator for IntoIter<T> {
        type Item = T;
    }
    impl<T> IndexedParallelIterator for IntoIter<T> {}
    impl<T> IntoParallelIterator for Vec<T> {
        type Iter = IntoIter<T>;
        type Item = T;
    }
    impl<T> IntoParallelIterator for &Vec<T> {
        type Iter = Iter<T>;
        type Item = &T;
    }
    impl<T> IntoParallelIterator for &mut Vec<T> {
        type Iter = IterMut<T>;
        type Item = &mut T;
    }
    impl<T> IntoParallelIterator for Box<[T]> {
        type Iter = IntoIter<T>;
        type Item = T;
    }
}

pub mod array {
    use super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

    pub struct IntoIter<T>;
    impl<T> ParallelIterator for IntoIter<T> {
        type Item = T;
    }
    impl<T> IndexedParallelIterator for IntoIter<T> {}
    impl<T, const N: usize> IntoParallelIterator for [T; N] {
        type Iter = IntoIter<T>;
        type Item = T;
    }
    impl<T, const N: usize> IntoParallelIterator for &[T; N] {
        type Iter = super::slice::Iter<T>;
        type Item = &T;
    }
    impl<T, const N: usize> IntoParallelIterator for &mut [T; N] {
        type Iter = super::slice::IterMut<T>;
        type Item = &mut T;
    }
}

pub mod range {
    use std::ops::Range;

    use super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

    pub struct Iter<T>;
    impl<T> ParallelIterator for Iter<T> {
        type Item = T;
    }
    impl<T> IndexedParallelIterator for Iter<T> {}
    impl<T> IntoParallelIterator for Range<T> {
        type Iter = Iter<T>;
        type Item = T;
    }
}

pub mod range_inclusive {
    use std::ops::RangeInclusive;

    use super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

    pub struct Iter<T>;
    impl<T> ParallelIterator for Iter<T> {
        type Item = T;
    }
    impl<T> IndexedParallelIterator for Iter<T> {}
    impl<T> IntoParallelIterator for RangeInclusive<T> {
        type Iter = Iter<T>;
        type Item = T;
    }
}

pub mod option {
    use super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

    pub struct IntoIter<T>;
    impl<T> ParallelIterator for IntoIter<T> {
        type Item = T;
    }
    impl<T> IndexedParallelIterator for IntoIter<T> {}
    impl<T> IntoParallelIterator for Option<T> {
        type Iter = IntoIter<T>;
        type Item = T;
    }
}

pub mod str {
    use super::iter::ParallelIterator;

    pub trait ParallelString {
        fn par_chars(&self) -> impl ParallelIterator<Item = char>;
        fn par_char_indices(&self) -> impl ParallelIterator<Item = (usize, char)>;
        fn par_bytes(&self) -> impl ParallelIterator<Item = u8>;
        fn par_lines(&self) -> impl ParallelIterator<Item = &str>;
        fn par_split_whitespace(&self) -> impl ParallelIterator<Item = &str>;
        fn par_split_ascii_whitespace(&self) -> impl ParallelIterator<Item = &str>;
    }
    impl ParallelString for str {}
}

pub mod collections {
    pub mod hash_map {
        use std::collections::HashMap;

        use super::super::iter::{IntoParallelIterator, ParallelIterator};

        pub struct IntoIter<K, V>;
        impl<K, V> ParallelIterator for IntoIter<K, V> {
            type Item = (K, V);
        }
        pub struct Iter<K, V>;
        impl<K, V> ParallelIterator for Iter<K, V> {
            type Item = (&K, &V);
        }
        impl<K, V> IntoParallelIterator for HashMap<K, V> {
            type Iter = IntoIter<K, V>;
            type Item = (K, V);
        }
        impl<K, V> IntoParallelIterator for &HashMap<K, V> {
            type Iter = Iter<K, V>;
            type Item = (&K, &V);
        }
        pub struct IterMut<K, V>;
        impl<K, V> ParallelIterator for IterMut<K, V> {
            type Item = (&K, &mut V);
        }
        impl<K, V> IntoParallelIterator for &mut HashMap<K, V> {
            type Iter = IterMut<K, V>;
            type Item = (&K, &mut V);
        }
    }

    pub mod btree_map {
        use std::collections::BTreeMap;

        use super::super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

        pub struct IntoIter<K, V>;
        impl<K, V> ParallelIterator for IntoIter<K, V> {
            type Item = (K, V);
        }
        impl<K, V> IndexedParallelIterator for IntoIter<K, V> {}
        pub struct Iter<K, V>;
        impl<K, V> ParallelIterator for Iter<K, V> {
            type Item = (&K, &V);
        }
        impl<K, V> IndexedParallelIterator for Iter<K, V> {}
        impl<K, V> IntoParallelIterator for BTreeMap<K, V> {
            type Iter = IntoIter<K, V>;
            type Item = (K, V);
        }
        impl<K, V> IntoParallelIterator for &BTreeMap<K, V> {
            type Iter = Iter<K, V>;
            type Item = (&K, &V);
        }
        pub struct IterMut<K, V>;
        impl<K, V> ParallelIterator for IterMut<K, V> {
            type Item = (&K, &mut V);
        }
        impl<K, V> IndexedParallelIterator for IterMut<K, V> {}
        impl<K, V> IntoParallelIterator for &mut BTreeMap<K, V> {
            type Iter = IterMut<K, V>;
            type Item = (&K, &mut V);
        }
    }

    pub mod hash_set {
        use std::collections::HashSet;

        use super::super::iter::{IntoParallelIterator, ParallelIterator};

        pub struct IntoIter<T>;
        impl<T> ParallelIterator for IntoIter<T> {
            type Item = T;
        }
        pub struct Iter<T>;
        impl<T> ParallelIterator for Iter<T> {
            type Item = &T;
        }
        impl<T> IntoParallelIterator for HashSet<T> {
            type Iter = IntoIter<T>;
            type Item = T;
        }
        impl<T> IntoParallelIterator for &HashSet<T> {
            type Iter = Iter<T>;
            type Item = &T;
        }
    }

    pub mod btree_set {
        use std::collections::BTreeSet;

        use super::super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

        pub struct IntoIter<T>;
        impl<T> ParallelIterator for IntoIter<T> {
            type Item = T;
        }
        impl<T> IndexedParallelIterator for IntoIter<T> {}
        pub struct Iter<T>;
        impl<T> ParallelIterator for Iter<T> {
            type Item = &T;
        }
        impl<T> IndexedParallelIterator for Iter<T> {}
        impl<T> IntoParallelIterator for BTreeSet<T> {
            type Iter = IntoIter<T>;
            type Item = T;
        }
        impl<T> IntoParallelIterator for &BTreeSet<T> {
            type Iter = Iter<T>;
            type Item = &T;
        }
    }

    pub mod vec_deque {
        use std::collections::VecDeque;

        use super::super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

        pub struct IntoIter<T>;
        impl<T> ParallelIterator for IntoIter<T> {
            type Item = T;
        }
        impl<T> IndexedParallelIterator for IntoIter<T> {}
        pub struct Iter<T>;
        impl<T> ParallelIterator for Iter<T> {
            type Item = &T;
        }
        impl<T> IndexedParallelIterator for Iter<T> {}
        impl<T> IntoParallelIterator for VecDeque<T> {
            type Iter = IntoIter<T>;
            type Item = T;
        }
        impl<T> IntoParallelIterator for &VecDeque<T> {
            type Iter = Iter<T>;
            type Item = &T;
        }
        pub struct IterMut<T>;
        impl<T> ParallelIterator for IterMut<T> {
            type Item = &mut T;
        }
        impl<T> IndexedParallelIterator for IterMut<T> {}
        impl<T> IntoParallelIterator for &mut VecDeque<T> {
            type Iter = IterMut<T>;
            type Item = &mut T;
        }
    }

    pub mod linked_list {
        use std::collections::LinkedList;

        use super::super::iter::{IntoParallelIterator, ParallelIterator};

        pub struct IntoIter<T>;
        impl<T> ParallelIterator for IntoIter<T> {
            type Item = T;
        }
        pub struct Iter<T>;
        impl<T> ParallelIterator for Iter<T> {
            type Item = &T;
        }
        impl<T> IntoParallelIterator for LinkedList<T> {
            type Iter = IntoIter<T>;
            type Item = T;
        }
        impl<T> IntoParallelIterator for &LinkedList<T> {
            type Iter = Iter<T>;
            type Item = &T;
        }
        pub struct IterMut<T>;
        impl<T> ParallelIterator for IterMut<T> {
            type Item = &mut T;
        }
        impl<T> IntoParallelIterator for &mut LinkedList<T> {
            type Iter = IterMut<T>;
            type Item = &mut T;
        }
    }

    pub mod binary_heap {
        use std::collections::BinaryHeap;

        use super::super::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

        pub struct IntoIter<T>;
        impl<T> ParallelIterator for IntoIter<T> {
            type Item = T;
        }
        impl<T> IndexedParallelIterator for IntoIter<T> {}
        pub struct Iter<T>;
        impl<T> ParallelIterator for Iter<T> {
            type Item = &T;
        }
        impl<T> IndexedParallelIterator for Iter<T> {}
        impl<T> IntoParallelIterator for BinaryHeap<T> {
            type Iter = IntoIter<T>;
            type Item = T;
        }
        impl<T> IntoParallelIterator for &BinaryHeap<T> {
            type Iter = Iter<T>;
            type Item = &T;
        }
    }
}
