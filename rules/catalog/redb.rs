#![crates(redb)]
#![versions(">=2, <5")]

use std::fs::File;
use std::ops::{Bound, RangeBounds};
use std::path::Path;

pub type Result<T = (), E = StorageError> = std::result::Result<T, E>;

pub struct ReadOnlyDatabase;
impl ReadOnlyDatabase {
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn open(path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError>;
}
impl ReadableDatabase for ReadOnlyDatabase {}

pub struct Builder;
impl Builder {
    pub fn new() -> Self;
    pub fn set_repair_callback(&mut self, callback: impl Fn(&mut RepairSession)) -> &mut Self;
    pub fn set_cache_size(&mut self, bytes: usize) -> &mut Self;
    pub fn create_with_backend(&self, backend: impl Sized) -> Result<Database, DatabaseError>;
}

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
impl Builder {
    pub fn create(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    pub fn open_read_only(&self, path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError>;
    pub fn create_file(&self, file: File) -> Result<Database, DatabaseError>;
}

pub struct CacheStats;
pub struct Database;
impl Database {
    pub fn builder() -> Builder;
    #[blocks(wait)]
    #[note("it waits for the write transaction in progress: run both in `spawn_blocking`")]
    pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError>;
}

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
impl Database {
    pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    pub fn check_integrity(&mut self) -> Result<bool, DatabaseError>;
    pub fn compact(&mut self) -> Result<bool, CompactionError>;
}
impl ReadableDatabase for Database {}

pub struct MultimapTableDefinition<K, V>;

pub trait ReadableDatabase {
    fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
    fn cache_stats(&self) -> CacheStats;
}

pub struct RepairSession;
pub struct TableDefinition<K, V>;
impl<K, V> TableDefinition<K, V> {
    pub fn new(name: &str) -> Self;
}
impl<K, V> TableHandle for TableDefinition<K, V> {}
impl<K, V> Clone for TableDefinition<K, V> {}

pub trait TableHandle {
    fn name(&self) -> &str;
}

pub struct UntypedMultimapTableHandle;
pub struct UntypedTableHandle;

pub struct BackendError;
pub struct CommitError;
pub struct CompactionError;
pub struct CursorError;
pub struct DatabaseError;
pub struct Error;
pub struct SavepointError;
pub struct SetDurabilityError;
pub struct StorageError;
pub struct TableError;
pub struct TransactionError;

pub struct MultimapTable<K, V>;
pub struct ReadOnlyMultimapTable<K, V>;
pub struct ReadOnlyUntypedMultimapTable;
pub struct Cursor<K, V>;
pub struct CursorMut<K, V>;

pub struct Entry<K, V>;

pub struct ExtractIf<K, V, F: FnMut(K::SelfType, V::SelfType) -> bool>;
pub struct OwnedAccessGuard<V>;
pub struct OwnedRange<K, V>;
pub struct Range<K, V>;
pub struct ReadOnlyTable<K, V>;
impl<K, V> ReadOnlyTable<K, V> {
    pub fn get(&self, key: impl Sized) -> Result<Option<AccessGuard<V>>>;
    pub fn get_owned(&self, key: impl Sized) -> Result<Option<OwnedAccessGuard<V>>>;
    pub fn range<KR>(&self, range: impl RangeBounds<KR>) -> Result<Range<K, V>>;
    pub fn range_owned<KR>(&self, range: impl RangeBounds<KR>) -> Result<OwnedRange<K, V>>;
}
impl<K, V> TableHandle for ReadOnlyTable<K, V> {}
impl<K, V> ReadableTableMetadata for ReadOnlyTable<K, V> {}
impl<K, V> ReadableTable<K, V> for ReadOnlyTable<K, V> {}

pub struct ReadOnlyUntypedTable;

pub trait ReadableTable<K, V>: ReadableTableMetadata {
    fn get(&self, key: impl Sized) -> Result<Option<AccessGuard<V>>>;
    fn range<KR>(&self, range: impl RangeBounds<KR>) -> Result<Range<K, V>>;
    fn first(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>>;
    fn last(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>>;
    fn lower_bound(&self, bound: Bound<impl Sized>) -> Result<Cursor<K, V>>;
    fn upper_bound(&self, bound: Bound<impl Sized>) -> Result<Cursor<K, V>>;
    fn iter(&self) -> Result<Range<K, V>>;
}

pub trait ReadableTableMetadata {
    fn stats(&self) -> Result<TableStats>;
    fn len(&self) -> Result<u64>;
    fn is_empty(&self) -> Result<bool>;
}

pub struct Table<K, V>;
impl<K, V> Table<K, V> {
    pub fn get_mut(&mut self, key: impl Sized) -> Result<Option<AccessGuardMut<V>>>;
    pub fn pop_first(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>>;
    pub fn pop_last(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>>;
    pub fn extract_if<F: FnMut(K::SelfType, V::SelfType) -> bool>(&mut self, predicate: F) -> Result<ExtractIf<K, V, F>>;
    pub fn extract_from_if<KR, F: FnMut(K::SelfType, V::SelfType) -> bool>(&mut self, range: impl RangeBounds<KR>, predicate: F) -> Result<ExtractIf<K, V, F>>;
    pub fn retain<F: FnMut(K::SelfType, V::SelfType) -> bool>(&mut self, predicate: F) -> Result;
    pub fn retain_in<KR, F: FnMut(K::SelfType, V::SelfType) -> bool>(&mut self, range: impl RangeBounds<KR>, predicate: F) -> Result;
    pub fn insert(&mut self, key: impl Sized, value: impl Sized) -> Result<Option<AccessGuard<V>>>;
    pub fn remove(&mut self, key: impl Sized) -> Result<Option<AccessGuard<V>>>;
    pub fn lower_bound_mut(&mut self, bound: Bound<impl Sized>) -> Result<CursorMut<K, V>>;
    pub fn upper_bound_mut(&mut self, bound: Bound<impl Sized>) -> Result<CursorMut<K, V>>;
    pub fn entry(&mut self, key: K::SelfType) -> Result<Entry<K, V>>;
    pub fn insert_reserve(&mut self, key: impl Sized, value_length: usize) -> Result<AccessGuardMutInPlace<V>>;
}
impl<K, V> TableHandle for Table<K, V> {}
impl<K, V> ReadableTableMetadata for Table<K, V> {}
impl<K, V> ReadableTable<K, V> for Table<K, V> {}

pub struct TableStats;
pub struct DatabaseStats;

pub struct Durability;

pub struct ReadTransaction;
impl ReadTransaction {
    pub fn open_table<K, V>(&self, definition: TableDefinition<K, V>) -> Result<ReadOnlyTable<K, V>, TableError>;
    pub fn open_untyped_table(&self, handle: impl TableHandle) -> Result<ReadOnlyUntypedTable, TableError>;
    pub fn open_multimap_table<K, V>(&self, definition: MultimapTableDefinition<K, V>) -> Result<ReadOnlyMultimapTable<K, V>, TableError>;
    pub fn open_untyped_multimap_table(&self, handle: impl Sized) -> Result<ReadOnlyUntypedMultimapTable, TableError>;
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle>>;
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle>>;
    pub fn close(self) -> Result<(), TransactionError>;
}

pub struct WriteTransaction;
impl WriteTransaction {
    pub fn persistent_savepoint(&self) -> Result<u64, SavepointError>;
    pub fn get_persistent_savepoint(&self, id: u64) -> Result<Savepoint, SavepointError>;
    pub fn delete_persistent_savepoint(&self, id: u64) -> Result<bool, SavepointError>;
    pub fn list_persistent_savepoints(&self) -> Result<impl Iterator<Item = u64>>;
    pub fn ephemeral_savepoint(&self) -> Result<Savepoint, SavepointError>;
    pub fn restore_savepoint(&mut self, savepoint: &Savepoint) -> Result<(), SavepointError>;
    pub fn set_durability(&mut self, durability: Durability) -> Result<(), SetDurabilityError>;
    pub fn set_two_phase_commit(&mut self, enabled: bool);
    pub fn set_quick_repair(&mut self, enabled: bool);
    pub fn open_table<K, V>(&self, definition: TableDefinition<K, V>) -> Result<Table<K, V>, TableError>;
    pub fn open_multimap_table<K, V>(&self, definition: MultimapTableDefinition<K, V>) -> Result<MultimapTable<K, V>, TableError>;
    pub fn rename_table(&self, definition: impl TableHandle, new_name: impl TableHandle) -> Result<(), TableError>;
    pub fn rename_multimap_table(&self, definition: impl Sized, new_name: impl Sized) -> Result<(), TableError>;
    pub fn delete_table(&self, definition: impl TableHandle) -> Result<bool, TableError>;
    pub fn delete_multimap_table(&self, definition: impl Sized) -> Result<bool, TableError>;
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle>>;
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle>>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn commit(self) -> Result<(), CommitError>;
    pub fn abort(self) -> Result;
    pub fn stats(&self) -> Result<DatabaseStats>;
}

pub struct AccessGuard<V>;
impl<V> AccessGuard<V> {
    pub fn value(&self) -> V::SelfType;
}

pub struct AccessGuardMut<V>;
pub struct AccessGuardMutInPlace<V>;
pub struct Savepoint;
