#![crates(r2d2)]
#![versions(">=0.8, <0.9")]

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;
use crate::event::{AcquireEvent, CheckinEvent, CheckoutEvent, ReleaseEvent, TimeoutEvent};
use scheduled_thread_pool::ScheduledThreadPool;

pub struct Builder<M: ManageConnection>;
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Builder<M>;
    pub fn max_size(self, max_size: u32) -> Builder<M>;
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M>;
    pub fn thread_pool(self, thread_pool: Arc<ScheduledThreadPool>) -> Builder<M>;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M>;
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M>;
    pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Builder<M>;
    pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M>;
    pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Builder<M>;
    pub fn event_handler(self, event_handler: Box<dyn HandleEvent>) -> Builder<M>;
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M>;
    #[blocks(database)]
    #[note("run it in `spawn_blocking`, or use `bb8` or `deadpool`")]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
impl<M: ManageConnection> Default for Builder<M> {}

pub trait HandleEvent {
    fn handle_acquire(&self, event: AcquireEvent);
    fn handle_release(&self, event: ReleaseEvent);
    fn handle_checkout(&self, event: CheckoutEvent);
    fn handle_timeout(&self, event: TimeoutEvent);
    fn handle_checkin(&self, event: CheckinEvent);
}

pub struct NopEventHandler;
impl Clone for NopEventHandler {}
impl HandleEvent for NopEventHandler {}

pub struct Extensions;
impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T>(&mut self, value: T) -> Option<T>;
    pub fn get<T>(&self) -> Option<&T>;
    pub fn get_mut<T>(&mut self) -> Option<&mut T>;
    pub fn remove<T>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
}
impl Default for Extensions {}

pub trait ManageConnection {
    type Connection;
    type Error;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}

pub trait HandleError<E> {
    fn handle_error(&self, error: E);
}

pub struct NopErrorHandler;
impl Clone for NopErrorHandler {}
impl<E> HandleError<E> for NopErrorHandler {}

pub struct LoggingErrorHandler;
impl Clone for LoggingErrorHandler {}
impl<E> HandleError<E> for LoggingErrorHandler {}

pub trait CustomizeConnection<C, E> {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E>;
    fn on_release(&self, conn: C);
}

pub struct Pool<M: ManageConnection>;
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M>;
    pub fn try_get(&self) -> Option<PooledConnection<M>>;
    pub fn state(&self) -> State;
    pub fn max_size(&self) -> u32;
    pub fn min_idle(&self) -> Option<u32>;
    pub fn test_on_check_out(&self) -> bool;
    pub fn max_lifetime(&self) -> Option<Duration>;
    pub fn idle_timeout(&self) -> Option<Duration>;
    pub fn connection_timeout(&self) -> Duration;
}

#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `bb8` or `deadpool`")]
impl<M: ManageConnection> Pool<M> {
    pub fn new(manager: M) -> Result<Pool<M>, Error>;
    pub fn get(&self) -> Result<PooledConnection<M>, Error>;
    pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error>;
}
impl<M: ManageConnection> Clone for Pool<M> {}

pub struct Error;

pub struct State { pub connections: u32, pub idle_connections: u32 }

pub struct PooledConnection<M: ManageConnection>;
impl<M: ManageConnection> PooledConnection<M> {
    pub fn extensions(this: &Self) -> &Extensions;
    pub fn extensions_mut(this: &mut Self) -> &mut Extensions;
}
impl<M: ManageConnection> Deref for PooledConnection<M> { type Target = M::Connection; }
impl<M: ManageConnection> DerefMut for PooledConnection<M> {}

pub mod event {
    pub struct AcquireEvent;
    pub struct ReleaseEvent;
    pub struct CheckoutEvent;
    pub struct TimeoutEvent;
    pub struct CheckinEvent;
}
