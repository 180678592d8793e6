#![crates(sled)]
#![versions(">=0.34, <0.35")]
#![closures(inline)]

use std::future::Future;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::path::Path;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;
use crate::transaction::{ConflictableTransactionResult, TransactionResult, TransactionalTree};

pub type Result<T> = std::result::Result<T, Error>;

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn open<P: AsRef<Path>>(path: P) -> Result<Db>;

pub struct Batch;
impl Batch {
    pub fn insert<K: Into<IVec>, V: Into<IVec>>(&mut self, key: K, value: V);
    pub fn remove<K: Into<IVec>>(&mut self, key: K);
}
impl Default for Batch {}
impl Clone for Batch {}

pub struct Config;
impl Config {
    pub fn new() -> Config;
    pub fn path<P: AsRef<Path>>(self, path: P) -> Config;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn open(&self) -> Result<Db>;
    pub fn cache_capacity(self, to: u64) -> Self;
    pub fn mode(self, to: Mode) -> Self;
    pub fn use_compression(self, to: bool) -> Self;
    pub fn compression_factor(self, to: i32) -> Self;
    pub fn temporary(self, to: bool) -> Self;
    pub fn create_new(self, to: bool) -> Self;
    pub fn print_profile_on_drop(self, to: bool) -> Self;
}
impl Default for Config {}
impl Clone for Config {}

pub enum Mode { LowSpace, HighThroughput }
impl Clone for Mode {}

pub struct Db;
impl Db {
    pub fn tree_names(&self) -> Vec<IVec>;
    pub fn was_recovered(&self) -> bool;
    pub fn generate_id(&self) -> Result<u64>;
}

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
impl Db {
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree>;
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool>;
    pub fn export(&self) -> Vec<(Vec<u8>, Vec<u8>, impl Iterator<Item = Vec<Vec<u8>>>)>;
    pub fn import(&self, export: Vec<(Vec<u8>, Vec<u8>, impl Iterator<Item = Vec<Vec<u8>>>)>);
    pub fn checksum(&self) -> Result<u32>;
    pub fn size_on_disk(&self) -> Result<u64>;
}
impl Clone for Db {}
impl Deref for Db { type Target = Tree; }

pub struct Iter;
impl Iter {
    pub fn keys(self) -> impl DoubleEndedIterator<Item = Result<IVec>>;
    pub fn values(self) -> impl DoubleEndedIterator<Item = Result<IVec>>;
}
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Iterator for Iter { type Item = std::result::Result<(IVec, IVec), Error>; }
impl DoubleEndedIterator for Iter {}

pub struct IVec;
impl IVec {
    pub fn subslice(&self, slice_offset: usize, len: usize) -> Self;
}
impl Clone for IVec {}
impl Default for IVec {}
impl FromIterator<u8> for IVec {}
impl Deref for IVec { type Target = [u8]; }
impl AsRef<[u8]> for IVec {}
impl DerefMut for IVec {}

pub struct Error;
pub enum Event { Insert { key: IVec, value: IVec }, Remove { key: IVec } }
impl Event {
    pub fn key(&self) -> &IVec;
}
impl Clone for Event {}

pub struct Subscriber;
impl Subscriber {
    #[blocks(wait)]
    #[note("await the subscriber instead")]
    pub fn next_timeout(&mut self, timeout: Duration) -> std::result::Result<Event, RecvTimeoutError>;
}
impl Future for Subscriber { type Output = Option<Event>; }
#[blocks(wait)]
#[note("await the subscriber instead")]
impl Iterator for Subscriber { type Item = Event; }

pub struct CompareAndSwapError { pub current: Option<IVec>, pub proposed: Option<IVec> }
impl Clone for CompareAndSwapError {}

pub struct Tree;
impl Tree {
    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn flush(&self) -> Result<usize>;
    pub async fn flush_async(&self) -> Result<usize>;
    pub fn set_merge_operator(&self, merge_operator: impl Sized);
    pub fn iter(&self) -> Iter;
    pub fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R) -> Iter;
    pub fn scan_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Iter;
    pub fn name(&self) -> IVec;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Tree {
    pub fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> Result<Option<IVec>>;
    pub fn transaction<F: Fn(&TransactionalTree) -> ConflictableTransactionResult<A, E>, A, E>(&self, f: F) -> TransactionResult<A, E>;
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    pub fn compare_and_swap<K: AsRef<[u8]>, OV: AsRef<[u8]>, NV: Into<IVec>>(&self, key: K, old: Option<OV>, new: Option<NV>) -> Result<std::result::Result<(), CompareAndSwapError>>;
    pub fn update_and_fetch<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(&self, key: K, f: F) -> Result<Option<IVec>>;
    pub fn fetch_and_update<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(&self, key: K, f: F) -> Result<Option<IVec>>;
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    pub fn get_lt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>>;
    pub fn get_gt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>>;
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<Option<IVec>>;
    pub fn first(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn last(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self) -> Result<()>;
    pub fn checksum(&self) -> Result<u32>;
}
impl IntoIterator for &Tree { type Item = std::result::Result<(IVec, IVec), Error>; type IntoIter = Iter; }
impl Clone for Tree {}

pub mod transaction {
    use crate::Error;

    pub type ConflictableTransactionResult<T, E = ()> = Result<T, ConflictableTransactionError<E>>;
    pub type TransactionResult<T, E = ()> = Result<T, TransactionError<E>>;

    pub struct TransactionalTree;

    pub struct ConflictableTransactionError<T = Error>;
    pub struct TransactionError<T = Error>;
}
