#![crates(deadpool_diesel)]
#![versions(">=0.4, <0.8")]

use std::borrow::Cow;
use deadpool::managed;
use deadpool_runtime::Runtime;
use deadpool_sync::SyncWrapper;
use diesel::{connection, result};
use diesel::result::ConnectionError;

pub use deadpool::managed::Pool;
pub use deadpool::managed::reexports::*;
pub use deadpool_sync::reexports::*;

pub type RecycleCheckCallback<C> = dyn Fn(&mut C) -> Result<(), Error>;
pub type PoolError = managed::PoolError<Error>;
pub type Connection<C> = SyncWrapper<C>;

pub enum Error { Connection(ConnectionError), Ping(result::Error), BrokenTransactionManger }

pub struct Manager<C>;
impl<C: connection::Connection> Manager<C> {
    pub fn new<S: Into<String>>(database_url: S, runtime: Runtime) -> Self;
    pub fn from_config(database_url: impl Into<String>, runtime: Runtime, manager_config: ManagerConfig<C>) -> Self;
}
impl<C: connection::Connection> managed::Manager for Manager<C> { type Type = SyncWrapper<C>; type Error = Error; }

pub struct ManagerConfig<C> { pub recycling_method: RecyclingMethod<C> }
impl<C> Default for ManagerConfig<C> {}

pub enum RecyclingMethod<C> { Verified, CustomQuery(Cow<str>), CustomFunction(Box<RecycleCheckCallback<C>>) }
impl<C> Default for RecyclingMethod<C> {}

#[feature("sqlite")]
pub mod sqlite {
    use std::convert::Infallible;
    use crate::Error;
    use deadpool::managed;
    use diesel::sqlite::SqliteConnection;

    pub use deadpool::managed::reexports::*;
    pub use deadpool_sync::reexports::*;

    pub type Manager = crate::Manager<SqliteConnection>;
    pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
    pub type WeakPool = managed::WeakPool<Manager, managed::Object<Manager>>;
    pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
    pub type BuildError = managed::BuildError;
    pub type CreatePoolError = managed::CreatePoolError<Infallible>;
    pub type PoolError = managed::PoolError<Error>;
    pub type Object = managed::Object<Manager>;
    pub type Hook = managed::Hook<Manager>;
    pub type HookError = managed::HookError<Error>;
    pub type QueueMode = managed::QueueMode;
    pub type Connection = Object;
}

#[feature("postgres")]
pub mod postgres {
    use std::convert::Infallible;
    use crate::Error;
    use deadpool::managed;
    use diesel::pg::PgConnection;

    pub use deadpool::managed::reexports::*;
    pub use deadpool_sync::reexports::*;

    pub type Manager = crate::Manager<PgConnection>;
    pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
    pub type WeakPool = managed::WeakPool<Manager, managed::Object<Manager>>;
    pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
    pub type BuildError = managed::BuildError;
    pub type CreatePoolError = managed::CreatePoolError<Infallible>;
    pub type PoolError = managed::PoolError<Error>;
    pub type Object = managed::Object<Manager>;
    pub type Hook = managed::Hook<Manager>;
    pub type HookError = managed::HookError<Error>;
    pub type QueueMode = managed::QueueMode;
    pub type Connection = Object;
}

#[feature("mysql")]
pub mod mysql {
    use std::convert::Infallible;
    use crate::Error;
    use deadpool::managed;
    use diesel::mysql::MysqlConnection;

    pub use deadpool::managed::reexports::*;
    pub use deadpool_sync::reexports::*;

    pub type Manager = crate::Manager<MysqlConnection>;
    pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
    pub type WeakPool = managed::WeakPool<Manager, managed::Object<Manager>>;
    pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
    pub type BuildError = managed::BuildError;
    pub type CreatePoolError = managed::CreatePoolError<Infallible>;
    pub type PoolError = managed::PoolError<Error>;
    pub type Object = managed::Object<Manager>;
    pub type Hook = managed::Hook<Manager>;
    pub type HookError = managed::HookError<Error>;
    pub type QueueMode = managed::QueueMode;
    pub type Connection = Object;
}
