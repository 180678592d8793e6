#![crates(mongodb)]
#![versions(">=3, <4")]

use std::borrow::Borrow;
use ::bson::{Document, RawDocument, RawDocumentBuf, Timestamp};
use crate::action::{AbortTransaction, Aggregate, BulkWrite, CommitTransaction, CountDocuments, CreateCollection, CreateIndex, CreateSearchIndex, Delete, Distinct, DropCollection, DropDatabase, DropIndex, DropSearchIndex, EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate, InsertMany, InsertOne, ListCollections, ListDatabases, ListIndexes, ListNames, ListSearchIndexes, Multiple, ReplaceOne, RunCommand, RunCursorCommand, Shutdown, Single, StartSession, StartTransaction, Update, UpdateSearchIndex, WarmConnectionPool, Watch};
use crate::error::{Error, Result};
use crate::options::{ClientOptions, CollectionOptions, DatabaseOptions, DriverInfo, InsertOneModel, ReadConcern, ReplaceOneModel, SelectionCriteria, UpdateModifications, WriteConcern, WriteModel};
use crate::results::SummaryBulkWriteResult;
use futures::Stream;

pub mod bson {
    pub use ::bson::{Array, Binary, Bson, DateTime, Decimal128, Document, RawBson, RawDocument, RawDocumentBuf, Regex, Timestamp, Uuid, from_bson, from_document, from_slice, oid, serde_helpers, spec, to_bson, to_document, to_vec};

    #[bang(json)]
    pub fn bson() -> Bson;
    #[bang(json)]
    pub fn doc() -> Document;
    #[bang(json)]
    pub fn rawbson() -> RawBson;
    #[bang(json)]
    pub fn rawdoc() -> RawDocumentBuf;
}

pub struct ClientSession;
impl ClientSession {
    pub fn start_transaction(&mut self) -> StartTransaction<&mut Self>;
    pub fn commit_transaction(&mut self) -> CommitTransaction;
    pub fn abort_transaction(&mut self) -> AbortTransaction;
    pub fn client(&self) -> Client;
    pub fn id(&self) -> &Document;
    pub fn cluster_time(&self) -> Option<&ClusterTime>;
    pub fn advance_cluster_time(&mut self, to: &ClusterTime);
    pub fn advance_operation_time(&mut self, ts: Timestamp);
    pub fn operation_time(&self) -> Option<Timestamp>;
    pub fn snapshot_time(&self) -> Option<Timestamp>;
}

pub struct Client;
impl Client {
    pub fn bulk_write(&self, models: impl IntoIterator<Item = impl Into<WriteModel>>) -> BulkWrite<SummaryBulkWriteResult>;
    pub fn list_databases(&self) -> ListDatabases;
    pub fn list_database_names(&self) -> ListDatabases<ListNames>;
    pub fn warm_connection_pool(&self) -> WarmConnectionPool;
    pub fn start_session(&self) -> StartSession;
    pub fn shutdown(self) -> Shutdown;
    pub fn watch(&self) -> Watch;
    pub async fn with_uri_str(uri: impl AsRef<str>) -> Result<Self>;
    pub fn with_options(options: ClientOptions) -> Result<Self>;
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
    pub fn read_concern(&self) -> Option<&ReadConcern>;
    pub fn write_concern(&self) -> Option<&WriteConcern>;
    pub fn database(&self, name: &str) -> Database;
    pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database;
    pub fn default_database(&self) -> Option<Database>;
    pub fn append_metadata(&self, driver_info: DriverInfo) -> Result<()>;
}
impl Clone for Client {}

pub struct Collection<T>;
impl<T> Collection<T> {
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate;
    pub fn estimated_document_count(&self) -> EstimatedDocumentCount;
    pub fn count_documents(&self, filter: Document) -> CountDocuments;
    pub fn create_index(&self, index: IndexModel) -> CreateIndex;
    pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<Multiple>;
    pub fn delete_one(&self, query: Document) -> Delete;
    pub fn delete_many(&self, query: Document) -> Delete;
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct;
    pub fn drop(&self) -> DropCollection;
    pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex;
    pub fn drop_indexes(&self) -> DropIndex;
    pub fn find(&self, filter: Document) -> Find<T>;
    pub fn find_one(&self, filter: Document) -> FindOne<T>;
    pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<T>;
    pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<T>;
    pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<T>;
    pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany;
    pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne;
    pub fn list_indexes(&self) -> ListIndexes;
    pub fn list_index_names(&self) -> ListIndexes<ListNames>;
    pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne;
    pub fn create_search_indexes(&self, models: impl IntoIterator<Item = SearchIndexModel>) -> CreateSearchIndex<Multiple>;
    pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<Single>;
    pub fn update_search_index(&self, name: impl Into<String>, definition: Document) -> UpdateSearchIndex;
    pub fn drop_search_index(&self, name: impl Into<String>) -> DropSearchIndex;
    pub fn list_search_indexes(&self) -> ListSearchIndexes;
    pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update;
    pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update;
    pub fn watch(&self) -> Watch<T>;
    pub fn insert_one_model(&self, document: impl Borrow<T>) -> Result<InsertOneModel>;
    pub fn replace_one_model(&self, filter: Document, replacement: impl Borrow<T>) -> Result<ReplaceOneModel>;
    pub fn clone_with_type<U>(&self) -> Collection<U>;
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn namespace(&self) -> Namespace;
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
    pub fn read_concern(&self) -> Option<&ReadConcern>;
    pub fn write_concern(&self) -> Option<&WriteConcern>;
}
impl<T> Clone for Collection<T> {}

pub struct SessionCursor<T>;
impl<T> SessionCursor<T> {
    pub fn stream(&mut self, session: &mut ClientSession) -> SessionCursorStream<T>;
    pub async fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>>;
    pub async fn advance(&mut self, session: &mut ClientSession) -> Result<bool>;
    pub fn current(&self) -> &RawDocument;
    pub fn deserialize_current(&self) -> Result<T>;
    pub fn with_type<D>(self) -> SessionCursor<D>;
}

pub struct SessionCursorStream<T = Document>;
pub struct Cursor<T>;
impl<T> Cursor<T> {
    pub async fn advance(&mut self) -> Result<bool>;
    pub fn current(&self) -> &RawDocument;
    pub fn has_next(&self) -> bool;
    pub fn deserialize_current(&self) -> Result<T>;
    pub fn with_type<D>(self) -> Cursor<D>;
}
impl<T> Stream for Cursor<T> { type Item = Result<T, Error>; }

pub struct Database;
impl Database {
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate;
    pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection;
    pub fn drop(&self) -> DropDatabase;
    pub fn list_collections(&self) -> ListCollections;
    pub fn list_collection_names(&self) -> ListCollections<ListNames>;
    pub fn run_command(&self, command: Document) -> RunCommand;
    pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand;
    pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand;
    pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand;
    pub fn watch(&self) -> Watch;
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
    pub fn read_concern(&self) -> Option<&ReadConcern>;
    pub fn write_concern(&self) -> Option<&WriteConcern>;
    pub fn collection<T>(&self, name: &str) -> Collection<T>;
    pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T>;
}
impl Clone for Database {}

pub struct ClusterTime;
pub struct Namespace;
pub struct IndexModel;
pub struct SearchIndexModel;

pub mod options {
    pub struct ChangeStreamOptions;

    pub struct FullDocumentType;
    pub struct FullDocumentBeforeChangeType;

    pub struct ClientOptions;
    pub struct DriverInfo;
    pub struct SessionOptions;
    pub struct TransactionOptions;
    pub struct CollectionOptions;

    pub struct ReturnDocument;
    pub struct Hint;
    pub struct CursorType;

    pub struct InsertOneOptions;
    pub struct InsertManyOptions;

    pub struct UpdateModifications;

    pub struct UpdateOptions;
    pub struct ReplaceOptions;
    pub struct DeleteOptions;
    pub struct FindOneAndDeleteOptions;
    pub struct FindOneAndReplaceOptions;
    pub struct FindOneAndUpdateOptions;
    pub struct AggregateOptions;
    pub struct CountOptions;
    pub struct EstimatedDocumentCountOptions;
    pub struct DistinctOptions;
    pub struct FindOptions;
    pub struct FindOneOptions;
    pub struct DropCollectionOptions;
    pub struct Collation;
    pub struct ReadConcern;
    pub struct WriteConcern;
    pub struct DatabaseOptions;
    pub struct CreateCollectionOptions;

    pub struct ValidationLevel;
    pub struct ValidationAction;

    pub struct ClusteredIndex;
    pub struct IndexOptionDefaults;
    pub struct TimeseriesOptions;
    pub struct DropDatabaseOptions;
    pub struct ListCollectionsOptions;
    pub struct ListDatabasesOptions;
    pub struct ChangeStreamPreAndPostImages;
    pub struct RunCommandOptions;
    pub struct RunCursorCommandOptions;

    pub struct SelectionCriteria;

    pub struct BulkWriteOptions;

    pub struct WriteModel;

    pub struct InsertOneModel;
    pub struct ReplaceOneModel;
}

pub mod action {
    use std::future::IntoFuture;
    use std::time::Duration;
    use bson::{Bson, Document, Timestamp};
    use crate::ClientSession;
    use crate::change_stream::event::{ChangeStreamEvent, ResumeToken};
    use crate::error::Result;
    use crate::options::{AggregateOptions, BulkWriteOptions, ChangeStreamOptions, ChangeStreamPreAndPostImages, ClusteredIndex, Collation, CountOptions, CreateCollectionOptions, CursorType, DeleteOptions, DistinctOptions, DropCollectionOptions, DropDatabaseOptions, EstimatedDocumentCountOptions, FindOneAndDeleteOptions, FindOneAndReplaceOptions, FindOneAndUpdateOptions, FindOneOptions, FindOptions, FullDocumentBeforeChangeType, FullDocumentType, Hint, IndexOptionDefaults, InsertManyOptions, InsertOneOptions, ListCollectionsOptions, ListDatabasesOptions, ReadConcern, ReplaceOptions, ReturnDocument, RunCommandOptions, RunCursorCommandOptions, SelectionCriteria, SessionOptions, TimeseriesOptions, TransactionOptions, UpdateOptions, ValidationAction, ValidationLevel, WriteConcern};
    use crate::raw_batch_cursor::{RawBatchCursor, SessionRawBatchCursor};
    use crate::results::{CollectionSpecification, DatabaseSpecification, DeleteResult, InsertManyResult, InsertOneResult, SummaryBulkWriteResult, UpdateResult, VerboseBulkWriteResult};
    use crate::sync::{ChangeStream, Cursor, SessionChangeStream, SessionCursor};

    #[lazy(query)]
    pub struct Aggregate<Session = ImplicitSession, T = Document>;
    impl<Session, T> Aggregate<Session, T> {
        pub fn with_type<U>(self) -> Aggregate<Session, U>;
        pub fn with_options(self, value: impl Into<Option<AggregateOptions>>) -> Self;
        pub fn allow_disk_use(self, value: bool) -> Self;
        pub fn batch_size(self, value: u32) -> Self;
        pub fn bypass_document_validation(self, value: bool) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn max_await_time(self, value: Duration) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn read_concern(self, value: ReadConcern) -> Self;
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
    }
    impl<T> Aggregate<ImplicitSession, T> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Aggregate<ExplicitSession, T>;
        pub async fn batch(self) -> Result<RawBatchCursor>;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Cursor<T>>;
    }
    impl<T> Aggregate<ExplicitSession, T> {
        pub async fn batch(self) -> Result<SessionRawBatchCursor>;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<SessionCursor<T>>;
    }
    impl<T> Action for Aggregate<ImplicitSession, T> {}
    impl<T> Action for Aggregate<ExplicitSession, T> {}

    #[lazy(query)]
    pub struct BulkWrite<R>;
    impl BulkWrite<SummaryBulkWriteResult> {
        pub fn verbose_results(self) -> BulkWrite<VerboseBulkWriteResult>;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<SummaryBulkWriteResult>;
    }
    impl<R> BulkWrite<R> {
        pub fn session(self, session: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<BulkWriteOptions>>) -> Self;
        pub fn ordered(self, value: bool) -> Self;
        pub fn bypass_document_validation(self, value: bool) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
    }
    impl BulkWrite<VerboseBulkWriteResult> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<VerboseBulkWriteResult>;
    }
    impl Action for BulkWrite<SummaryBulkWriteResult> {}
    impl Action for BulkWrite<VerboseBulkWriteResult> {}

    #[lazy(query)]
    pub struct CountDocuments;
    impl CountDocuments {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<CountOptions>>) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn limit(self, value: u64) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn skip(self, value: u64) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
        pub fn read_concern(self, value: ReadConcern) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<u64>;
    }
    impl Action for CountDocuments {}

    #[lazy(query)]
    pub struct EstimatedDocumentCount;
    impl EstimatedDocumentCount {
        pub fn with_options(self, value: impl Into<Option<EstimatedDocumentCountOptions>>) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
        pub fn read_concern(self, value: ReadConcern) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<u64>;
    }
    impl Action for EstimatedDocumentCount {}

    #[lazy(query)]
    pub struct CreateCollection;
    impl CreateCollection {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<CreateCollectionOptions>>) -> Self;
        pub fn capped(self, value: bool) -> Self;
        pub fn size(self, value: u64) -> Self;
        pub fn max(self, value: u64) -> Self;
        pub fn storage_engine(self, value: Document) -> Self;
        pub fn validator(self, value: Document) -> Self;
        pub fn validation_level(self, value: ValidationLevel) -> Self;
        pub fn validation_action(self, value: ValidationAction) -> Self;
        pub fn view_on(self, value: impl Into<String>) -> Self;
        pub fn pipeline(self, value: impl IntoIterator<Item = Document>) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn index_option_defaults(self, value: IndexOptionDefaults) -> Self;
        pub fn timeseries(self, value: TimeseriesOptions) -> Self;
        pub fn expire_after_seconds(self, value: Duration) -> Self;
        pub fn change_stream_pre_and_post_images(self, value: ChangeStreamPreAndPostImages) -> Self;
        pub fn clustered_index(self, value: ClusteredIndex) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }
    impl Action for CreateCollection {}

    pub struct CreateIndex<M = Single>;
    #[lazy(query)]
    pub struct Delete;
    impl Delete {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<DeleteOptions>>) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<DeleteResult>;
    }
    impl Action for Delete {}

    #[lazy(query)]
    pub struct Distinct;
    impl Distinct {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<DistinctOptions>>) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
        pub fn read_concern(self, value: ReadConcern) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Vec<Bson>>;
    }
    impl Action for Distinct {}

    #[lazy(query)]
    pub struct DropCollection;
    impl DropCollection {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<DropCollectionOptions>>) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }
    impl Action for DropCollection {}

    #[lazy(query)]
    pub struct DropDatabase;
    impl DropDatabase {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<DropDatabaseOptions>>) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }
    impl Action for DropDatabase {}

    pub struct DropIndex;
    #[lazy(query)]
    pub struct Find<T, Session = ImplicitSession>;
    impl<T, Session> Find<T, Session> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Find<T, ExplicitSession>;
        pub fn with_options(self, value: impl Into<Option<FindOptions>>) -> Self;
        pub fn allow_disk_use(self, value: bool) -> Self;
        pub fn allow_partial_results(self, value: bool) -> Self;
        pub fn batch_size(self, value: u32) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn cursor_type(self, value: CursorType) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn limit(self, value: i64) -> Self;
        pub fn max(self, value: Document) -> Self;
        pub fn max_await_time(self, value: Duration) -> Self;
        pub fn max_scan(self, value: u64) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn min(self, value: Document) -> Self;
        pub fn no_cursor_timeout(self, value: bool) -> Self;
        pub fn projection(self, value: Document) -> Self;
        pub fn read_concern(self, value: ReadConcern) -> Self;
        pub fn return_key(self, value: bool) -> Self;
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
        pub fn show_record_id(self, value: bool) -> Self;
        pub fn skip(self, value: u64) -> Self;
        pub fn sort(self, value: Document) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
    }
    impl<T> Find<T, ImplicitSession> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Cursor<T>>;
        pub async fn batch(self) -> Result<RawBatchCursor>;
    }
    impl<T> Find<T, ExplicitSession> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<SessionCursor<T>>;
        pub async fn batch(self) -> Result<SessionRawBatchCursor>;
    }
    impl<T> Action for Find<T, ImplicitSession> {}
    impl<T> Action for Find<T, ExplicitSession> {}

    #[lazy(query)]
    pub struct FindOne<T>;
    impl<T> FindOne<T> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<FindOneOptions>>) -> Self;
        pub fn allow_partial_results(self, value: bool) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn max(self, value: Document) -> Self;
        pub fn max_scan(self, value: u64) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn min(self, value: Document) -> Self;
        pub fn projection(self, value: Document) -> Self;
        pub fn read_concern(self, value: ReadConcern) -> Self;
        pub fn return_key(self, value: bool) -> Self;
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
        pub fn show_record_id(self, value: bool) -> Self;
        pub fn skip(self, value: u64) -> Self;
        pub fn sort(self, value: Document) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<T> Action for FindOne<T> {}

    #[lazy(query)]
    pub struct FindOneAndDelete<T>;
    impl<T> FindOneAndDelete<T> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<FindOneAndDeleteOptions>>) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn projection(self, value: Document) -> Self;
        pub fn sort(self, value: Document) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<T> Action for FindOneAndDelete<T> {}

    #[lazy(query)]
    pub struct FindOneAndReplace<T>;
    impl<T> FindOneAndReplace<T> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<FindOneAndReplaceOptions>>) -> Self;
        pub fn bypass_document_validation(self, value: bool) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn projection(self, value: Document) -> Self;
        pub fn return_document(self, value: ReturnDocument) -> Self;
        pub fn sort(self, value: Document) -> Self;
        pub fn upsert(self, value: bool) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<T> Action for FindOneAndReplace<T> {}

    #[lazy(query)]
    pub struct FindOneAndUpdate<T>;
    impl<T> FindOneAndUpdate<T> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<FindOneAndUpdateOptions>>) -> Self;
        pub fn array_filters(self, value: impl IntoIterator<Item = Document>) -> Self;
        pub fn bypass_document_validation(self, value: bool) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn projection(self, value: Document) -> Self;
        pub fn return_document(self, value: ReturnDocument) -> Self;
        pub fn sort(self, value: Document) -> Self;
        pub fn upsert(self, value: bool) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<T> Action for FindOneAndUpdate<T> {}

    #[lazy(query)]
    pub struct InsertMany;
    impl InsertMany {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<InsertManyOptions>>) -> Self;
        pub fn bypass_document_validation(self, value: bool) -> Self;
        pub fn ordered(self, value: bool) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<InsertManyResult>;
    }
    impl Action for InsertMany {}

    #[lazy(query)]
    pub struct InsertOne;
    impl InsertOne {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<InsertOneOptions>>) -> Self;
        pub fn bypass_document_validation(self, value: bool) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<InsertOneResult>;
    }
    impl Action for InsertOne {}

    #[lazy(query)]
    pub struct ListCollections<M = ListSpecifications, S = ImplicitSession>;
    impl<S> ListCollections<ListNames, S> {
        pub fn with_options(self, value: impl Into<Option<ListCollectionsOptions>>) -> Self;
        pub fn batch_size(self, value: u32) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn filter(self, value: Document) -> Self;
        pub fn authorized_collections(self, value: bool) -> Self;
    }
    impl<M> ListCollections<M, ImplicitSession> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> ListCollections<M, ExplicitSession>;
    }
    impl<S> ListCollections<ListSpecifications, S> {
        pub fn with_options(self, value: impl Into<Option<ListCollectionsOptions>>) -> Self;
        pub fn batch_size(self, value: u32) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn filter(self, value: Document) -> Self;
        pub fn authorized_collections(self, value: bool) -> Self;
    }
    impl ListCollections<ListSpecifications, ImplicitSession> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Cursor<CollectionSpecification>>;
        pub async fn batch(self) -> Result<RawBatchCursor>;
    }
    impl ListCollections<ListSpecifications, ExplicitSession> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<SessionCursor<CollectionSpecification>>;
        pub async fn batch(self) -> Result<SessionRawBatchCursor>;
    }
    impl ListCollections<ListNames, ImplicitSession> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Vec<String>>;
    }
    impl ListCollections<ListNames, ExplicitSession> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Vec<String>>;
    }
    impl Action for ListCollections<ListSpecifications, ImplicitSession> {}
    impl Action for ListCollections<ListSpecifications, ExplicitSession> {}
    impl Action for ListCollections<ListNames, ImplicitSession> {}
    impl Action for ListCollections<ListNames, ExplicitSession> {}

    #[lazy(query)]
    pub struct ListDatabases<M = ListSpecifications>;
    impl<M> ListDatabases<M> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<ListDatabasesOptions>>) -> Self;
        pub fn authorized_databases(self, value: bool) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn filter(self, value: Document) -> Self;
    }
    impl ListDatabases<ListSpecifications> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Vec<DatabaseSpecification>>;
    }
    impl ListDatabases<ListNames> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Vec<String>>;
    }
    impl Action for ListDatabases<ListSpecifications> {}
    impl Action for ListDatabases<ListNames> {}

    pub struct ListIndexes<Mode = ListSpecifications, Session = ImplicitSession>;
    pub struct WarmConnectionPool;
    #[lazy(query)]
    pub struct ReplaceOne;
    impl ReplaceOne {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<ReplaceOptions>>) -> Self;
        pub fn bypass_document_validation(self, value: bool) -> Self;
        pub fn upsert(self, value: bool) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn sort(self, value: Document) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<UpdateResult>;
    }
    impl Action for ReplaceOne {}

    #[lazy(query)]
    pub struct RunCommand;
    impl RunCommand {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<RunCommandOptions>>) -> Self;
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Document>;
    }
    impl Action for RunCommand {}

    #[lazy(query)]
    pub struct RunCursorCommand<Session = ImplicitSession>;
    impl<Session> RunCursorCommand<Session> {
        pub fn with_options(self, value: impl Into<Option<RunCursorCommandOptions>>) -> Self;
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
        pub fn cursor_type(self, value: CursorType) -> Self;
        pub fn batch_size(self, value: u32) -> Self;
        pub fn max_time(self, value: Duration) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
    }
    impl RunCursorCommand<ImplicitSession> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> RunCursorCommand<ExplicitSession>;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<Cursor<Document>>;
        pub async fn batch(self) -> Result<RawBatchCursor>;
    }
    impl RunCursorCommand<ExplicitSession> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<SessionCursor<Document>>;
        pub async fn batch(self) -> Result<SessionRawBatchCursor>;
    }
    impl Action for RunCursorCommand<ImplicitSession> {}
    impl Action for RunCursorCommand<ExplicitSession> {}

    pub struct CreateSearchIndex<Mode>;
    pub struct DropSearchIndex;
    pub struct ListSearchIndexes;
    pub struct UpdateSearchIndex;
    #[lazy(query)]
    pub struct StartSession;
    impl StartSession {
        pub fn with_options(self, value: impl Into<Option<SessionOptions>>) -> Self;
        pub fn default_transaction_options(self, value: TransactionOptions) -> Self;
        pub fn causal_consistency(self, value: bool) -> Self;
        pub fn snapshot(self, value: bool) -> Self;
        pub fn snapshot_time(self, value: Timestamp) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<crate::sync::ClientSession>;
    }
    impl Action for StartSession {}

    pub struct Shutdown;
    #[lazy(query)]
    pub struct AbortTransaction;
    impl AbortTransaction {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }
    impl Action for AbortTransaction {}

    #[lazy(query)]
    pub struct CommitTransaction;
    impl CommitTransaction {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }
    impl Action for CommitTransaction {}

    pub struct StartTransaction<S>;
    #[lazy(query)]
    pub struct Update;
    impl Update {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Self;
        pub fn with_options(self, value: impl Into<Option<UpdateOptions>>) -> Self;
        pub fn array_filters(self, value: impl IntoIterator<Item = Document>) -> Self;
        pub fn bypass_document_validation(self, value: bool) -> Self;
        pub fn upsert(self, value: bool) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn hint(self, value: Hint) -> Self;
        pub fn write_concern(self, value: WriteConcern) -> Self;
        pub fn let_vars(self, value: Document) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
        pub fn sort(self, value: Document) -> Self;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<UpdateResult>;
    }
    impl Action for Update {}

    #[lazy(query)]
    pub struct Watch<T = Document, S = ImplicitSession>;
    impl<S> Watch<S> {
        pub fn pipeline(self, value: impl IntoIterator<Item = Document>) -> Self;
        pub fn resume_after(self, value: impl Into<Option<ResumeToken>>) -> Self;
        pub fn with_options(self, value: impl Into<Option<ChangeStreamOptions>>) -> Self;
        pub fn full_document(self, value: FullDocumentType) -> Self;
        pub fn full_document_before_change(self, value: FullDocumentBeforeChangeType) -> Self;
        pub fn start_at_operation_time(self, value: Timestamp) -> Self;
        pub fn start_after(self, value: ResumeToken) -> Self;
        pub fn max_await_time(self, value: Duration) -> Self;
        pub fn batch_size(self, value: u32) -> Self;
        pub fn collation(self, value: Collation) -> Self;
        pub fn read_concern(self, value: ReadConcern) -> Self;
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
        pub fn show_expanded_events(self, value: bool) -> Self;
        pub fn comment(self, value: impl Into<Bson>) -> Self;
    }
    impl<T> Watch<T, ImplicitSession> {
        pub fn session(self, session: impl Into<&mut ClientSession>) -> Watch<T, ExplicitSession>;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<ChangeStream<ChangeStreamEvent<T>>>;
    }
    impl<T> Watch<T, ExplicitSession> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client")]
        pub fn run(self) -> Result<SessionChangeStream<ChangeStreamEvent<T>>>;
    }
    impl<T> Action for Watch<T, ImplicitSession> {}
    impl<T> Action for Watch<T, ExplicitSession> {}

    pub struct ListSpecifications;

    pub struct ListNames;

    pub struct ImplicitSession;
    pub struct ExplicitSession;
    pub struct Single;
    pub struct Multiple;

    pub trait Action: IntoFuture {
        fn optional<Value>(self, value: Option<Value>, f: impl FnOnce(Self, Value) -> Self) -> Self;
    }
}

pub mod change_stream {
    pub struct ChangeStream<T>;

    pub mod event {
        pub struct ResumeToken;
        pub struct ChangeStreamEvent<T>;
    }

    pub mod session {
        pub struct SessionChangeStream<T>;
    }
}

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;

    pub struct Error;
}

pub mod gridfs {
    pub struct GridFsBucket;
}

pub mod results {
    pub struct InsertOneResult;
    pub struct InsertManyResult;
    pub struct UpdateResult;
    pub struct DeleteResult;
    pub struct CollectionSpecification;
    pub struct DatabaseSpecification;
    pub struct SummaryBulkWriteResult;
    pub struct VerboseBulkWriteResult;
}

#[feature("sync")]
pub mod sync {
    use std::borrow::Borrow;
    use bson::{Document, RawDocument, RawDocumentBuf};
    use crate::{ClusterTime, IndexModel, Namespace, SearchIndexModel};
    use crate::action::{AbortTransaction, Aggregate, BulkWrite, CommitTransaction, CountDocuments, CreateCollection, CreateIndex, CreateSearchIndex, Delete, Distinct, DropCollection, DropDatabase, DropIndex, DropSearchIndex, EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate, InsertMany, InsertOne, ListCollections, ListDatabases, ListIndexes, ListNames, ListSearchIndexes, Multiple, ReplaceOne, RunCommand, RunCursorCommand, Shutdown, Single, StartSession, StartTransaction, Update, UpdateSearchIndex, WarmConnectionPool, Watch};
    use crate::change_stream::event::ResumeToken;
    use crate::error::{Error, Result};
    use crate::options::{ClientOptions, CollectionOptions, DatabaseOptions, ReadConcern, SelectionCriteria, UpdateModifications, WriteConcern, WriteModel};
    use crate::results::SummaryBulkWriteResult;

    pub struct Cursor<T>;
    impl<T> Cursor<T> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Cursor::advance")]
        pub fn advance(&mut self) -> Result<bool>;
        pub fn current(&self) -> &RawDocument;
        pub fn has_next(&self) -> bool;
        pub fn deserialize_current(&self) -> Result<T>;
    }
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "mongodb::Cursor")]
    impl<T> Iterator for Cursor<T> { type Item = Result<T, Error>; }

    pub struct SessionCursor<T>;
    impl<T> SessionCursor<T> {
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::SessionCursor::advance")]
        pub fn advance(&mut self, session: &mut ClientSession) -> Result<bool>;
        pub fn current(&self) -> &RawDocument;
        pub fn deserialize_current(&self) -> Result<T>;
        pub fn iter(&mut self, session: &mut ClientSession) -> SessionCursorIter<T>;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::SessionCursor::advance")]
        pub fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>>;
    }

    pub struct SessionCursorIter<T = Document>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "mongodb::Cursor")]
    impl<T> Iterator for SessionCursorIter<T> { type Item = Result<T, Error>; }

    pub struct ChangeStream<T>;
    impl<T> ChangeStream<T> {
        pub fn resume_token(&self) -> Option<ResumeToken>;
        pub fn with_type<D>(self) -> ChangeStream<D>;
        pub fn is_alive(&self) -> bool;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::change_stream::ChangeStream")]
        pub fn next_if_any(&mut self) -> Result<Option<T>>;
    }
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "mongodb::Cursor")]
    impl<T> Iterator for ChangeStream<T> { type Item = Result<T, Error>; }

    pub struct SessionChangeStream<T>;
    impl<T> SessionChangeStream<T> {
        pub fn resume_token(&self) -> Option<ResumeToken>;
        pub fn with_type<D>(self) -> SessionChangeStream<D>;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::change_stream::ChangeStream")]
        pub fn next(&mut self, session: &mut ClientSession) -> Result<Option<T>>;
        pub fn is_alive(&self) -> bool;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::change_stream::ChangeStream")]
        pub fn next_if_any(&mut self, session: &mut ClientSession) -> Result<Option<T>>;
    }

    pub struct ClientSession;
    impl ClientSession {
        pub fn start_transaction(&mut self) -> StartTransaction<&mut Self>;
        pub fn commit_transaction(&mut self) -> CommitTransaction;
        pub fn abort_transaction(&mut self) -> AbortTransaction;
        pub fn client(&self) -> Client;
        pub fn id(&self) -> &Document;
        pub fn cluster_time(&self) -> Option<&ClusterTime>;
        pub fn advance_cluster_time(&mut self, to: &ClusterTime);
    }

    pub struct Client;
    impl Client {
        pub fn bulk_write(&self, models: impl IntoIterator<Item = impl Into<WriteModel>>) -> BulkWrite<SummaryBulkWriteResult>;
        pub fn list_databases(&self) -> ListDatabases;
        pub fn list_database_names(&self) -> ListDatabases<ListNames>;
        pub fn warm_connection_pool(&self) -> WarmConnectionPool;
        pub fn start_session(&self) -> StartSession;
        pub fn shutdown(self) -> Shutdown;
        pub fn watch(&self) -> Watch;
        #[blocks(database)]
        #[panics_in_runtime]
        #[instead(any = "mongodb::Client::with_uri_str")]
        pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Self>;
        pub fn with_options(options: ClientOptions) -> Result<Self>;
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
        pub fn read_concern(&self) -> Option<&ReadConcern>;
        pub fn write_concern(&self) -> Option<&WriteConcern>;
        pub fn database(&self, name: &str) -> Database;
        pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database;
        pub fn default_database(&self) -> Option<Database>;
    }
    impl Clone for Client {}

    pub struct Collection<T>;
    impl<T> Collection<T> {
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate;
        pub fn estimated_document_count(&self) -> EstimatedDocumentCount;
        pub fn count_documents(&self, filter: Document) -> CountDocuments;
        pub fn create_index(&self, index: IndexModel) -> CreateIndex;
        pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<Multiple>;
        pub fn delete_one(&self, query: Document) -> Delete;
        pub fn delete_many(&self, query: Document) -> Delete;
        pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct;
        pub fn drop(&self) -> DropCollection;
        pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex;
        pub fn drop_indexes(&self) -> DropIndex;
        pub fn find(&self, filter: Document) -> Find<T>;
        pub fn find_one(&self, filter: Document) -> FindOne<T>;
        pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<T>;
        pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<T>;
        pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<T>;
        pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany;
        pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne;
        pub fn list_indexes(&self) -> ListIndexes;
        pub fn list_index_names(&self) -> ListIndexes<ListNames>;
        pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne;
        pub fn create_search_indexes(&self, models: impl IntoIterator<Item = SearchIndexModel>) -> CreateSearchIndex<Multiple>;
        pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<Single>;
        pub fn update_search_index(&self, name: impl Into<String>, definition: Document) -> UpdateSearchIndex;
        pub fn drop_search_index(&self, name: impl Into<String>) -> DropSearchIndex;
        pub fn list_search_indexes(&self) -> ListSearchIndexes;
        pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update;
        pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update;
        pub fn watch(&self) -> Watch<T>;
        pub fn clone_with_type<U>(&self) -> Collection<U>;
        pub fn name(&self) -> &str;
        pub fn namespace(&self) -> Namespace;
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
        pub fn read_concern(&self) -> Option<&ReadConcern>;
        pub fn write_concern(&self) -> Option<&WriteConcern>;
    }
    impl<T> Clone for Collection<T> {}

    pub struct Database;
    impl Database {
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate;
        pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection;
        pub fn drop(&self) -> DropDatabase;
        pub fn list_collections(&self) -> ListCollections;
        pub fn list_collection_names(&self) -> ListCollections<ListNames>;
        pub fn run_command(&self, command: Document) -> RunCommand;
        pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand;
        pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand;
        pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand;
        pub fn watch(&self) -> Watch;
        pub fn name(&self) -> &str;
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
        pub fn read_concern(&self) -> Option<&ReadConcern>;
        pub fn write_concern(&self) -> Option<&WriteConcern>;
        pub fn collection<T>(&self, name: &str) -> Collection<T>;
        pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T>;
    }
    impl Clone for Database {}

    pub mod gridfs {
        pub struct GridFsBucket;
    }
}

pub mod raw_batch_cursor {
    pub struct RawBatchCursor;
    pub struct SessionRawBatchCursor;
}
