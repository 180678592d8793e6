#![crates(redis)]
#![versions(">=0.21, <2")]
#![closures(inline)]

use std::collections::{HashMap, HashSet};
use std::num::NonZeroUsize;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;
use crate::aio::{AsyncPushSender, ConnectionManager, ConnectionManagerConfig, Monitor, MultiplexedConnection};
use crate::io::AsyncDNSResolver;
use crate::streams::{StreamRangeReply, StreamReadOptions, StreamReadReply};
use futures::Stream;
use futures::future::BoxFuture;
use num_bigint::BigInt;
use url::Url;

pub type FlushDbOptions = FlushAllOptions;
pub type RedisResult<T> = Result<T, RedisError>;
pub type RedisFuture<T> = BoxFuture<RedisResult<T>>;

pub fn cmd(name: &str) -> Cmd;
pub fn pipe() -> Pipeline;
pub fn parse_redis_url(input: &str) -> Option<Url>;
#[blocks(database)]
#[instead(any = "redis::aio::MultiplexedConnection")]
pub fn transaction<C: ConnectionLike, K, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(con: &mut C, keys: &[K], func: F) -> RedisResult<T>;
pub fn from_redis_value_ref<T>(v: &Value) -> Result<T, ParsingError>;
pub fn from_redis_value<T>(v: Value) -> Result<T, ParsingError>;

pub struct AsyncConnectionConfig;
impl AsyncConnectionConfig {
    pub fn new() -> Self;
    pub fn set_connection_timeout(self, connection_timeout: Option<Duration>) -> Self;
    pub fn set_response_timeout(self, response_timeout: Option<Duration>) -> Self;
    pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
    pub fn set_dns_resolver(self, dns_resolver: impl AsyncDNSResolver) -> Self;
    pub fn set_pipeline_buffer_size(self, size: usize) -> Self;
    pub fn set_concurrency_limit(self, limit: usize) -> Self;
    pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self;
}
impl Clone for AsyncConnectionConfig {}
impl Default for AsyncConnectionConfig {}

pub struct Client;
impl Client {
    pub fn open<T>(params: T) -> RedisResult<Self>;
    #[blocks(database)]
    #[instead(any = "redis::Client::get_multiplexed_async_connection")]
    pub fn get_connection(&self) -> RedisResult<Connection>;
    #[blocks(database)]
    #[instead(any = "redis::Client::get_multiplexed_async_connection")]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    pub fn get_connection_info(&self) -> &ConnectionInfo;
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_config(&self, config: &AsyncConnectionConfig) -> RedisResult<MultiplexedConnection>;
    pub async fn get_connection_manager(&self) -> RedisResult<ConnectionManager>;
    pub fn get_connection_manager_lazy(&self, config: ConnectionManagerConfig) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_config(&self, config: ConnectionManagerConfig) -> RedisResult<ConnectionManager>;
    pub async fn get_async_pubsub(&self) -> RedisResult<crate::aio::PubSub>;
    pub async fn get_async_monitor(&self) -> RedisResult<Monitor>;
}
impl Clone for Client {}
impl ConnectionLike for Client {}

pub struct Arg<D>;

#[lazy(query)]
pub struct Cmd;
impl Cmd {
    pub fn new() -> Self;
    pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Self;
    pub fn clear(&mut self);
    pub fn arg<T>(&mut self, arg: T) -> &mut Self;
    pub fn take(&mut self) -> Self;
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Self;
    pub fn write_packed_command(&self, dst: &mut Vec<u8>);
    pub fn in_scan_mode(&self) -> bool;
    #[blocks(database)]
    #[instead(any = "redis::Cmd::query_async")]
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    #[blocks(database)]
    #[instead(any = "redis::Cmd::iter_async")]
    pub fn iter<T>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<T>>;
    pub async fn iter_async<T>(self, con: &mut dyn crate::aio::ConnectionLike) -> RedisResult<AsyncIter<T>>;
    #[blocks(database)]
    #[instead(any = "redis::Cmd::exec_async")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn args_iter(&self) -> impl Clone + ExactSizeIterator<Item = Arg<&[u8]>>;
    pub fn is_no_response(&self) -> bool;
}
impl Clone for Cmd {}
impl Default for Cmd {}

pub struct Iter<T>;
#[blocks(database)]
#[instead(any = "redis::AsyncIter::next_item")]
impl<T> Iterator for Iter<T> { type Item = Result<T, RedisError>; }

#[blocks(database)]
#[instead(any = "redis::AsyncCommands")]
pub trait Commands: ConnectionLike {
    fn get<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn mget<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn keys<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn set_options<K, V, RV>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV>;
    fn mset<K, V, RV>(&mut self, items: &[(K, V)]) -> RedisResult<RV>;
    fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV>;
    fn pset_ex<K, V, RV>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV>;
    fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn mset_nx<K, V, RV>(&mut self, items: &[(K, V)]) -> RedisResult<RV>;
    fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn getrange<K, RV>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV>;
    fn setrange<K, V, RV>(&mut self, key: K, offset: isize, value: V) -> RedisResult<RV>;
    fn del<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn key_type<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;
    fn pexpire<K, RV>(&mut self, key: K, ms: i64) -> RedisResult<RV>;
    fn persist<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn ttl<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn pttl<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn get_ex<K, RV>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV>;
    fn get_del<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn rename<K, N, RV>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    fn rename_nx<K, N, RV>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    fn unlink<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn incr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    fn decr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    fn setbit<K, RV>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV>;
    fn getbit<K, RV>(&mut self, key: K, offset: usize) -> RedisResult<RV>;
    fn bitcount<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn bitcount_range<K, RV>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV>;
    fn strlen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV>;
    fn hmget<K, F, RV>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hdel<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV>;
    fn hget_del<K, F, RV>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
    fn hset_nx<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
    fn hset_multiple<K, F, V, RV>(&mut self, key: K, items: &[(F, V)]) -> RedisResult<RV>;
    fn hincr<K, F, D, RV>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV>;
    fn hexists<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV>;
    fn hkeys<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn hvals<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn hgetall<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn hlen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn blmpop<K, RV>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV>;
    fn blpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn brpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn lindex<K, RV>(&mut self, key: K, index: isize) -> RedisResult<RV>;
    fn llen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn lmpop<K, RV>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV>;
    fn lpop<K, RV>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn lpush_exists<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn lrem<K, V, RV>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV>;
    fn ltrim<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn lset<K, V, RV>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV>;
    fn ping<RV>(&mut self) -> RedisResult<RV>;
    fn rpop<K, RV>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn rpush_exists<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn sadd<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn scard<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn sdiff<K, RV>(&mut self, keys: K) -> RedisResult<RV>;
    fn sinter<K, RV>(&mut self, keys: K) -> RedisResult<RV>;
    fn sismember<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn smismember<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn smove<S, D, M, RV>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<RV>;
    fn spop<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn srandmember<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn srandmember_multiple<K, RV>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    fn srem<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn sunion<K, RV>(&mut self, keys: K) -> RedisResult<RV>;
    fn zadd<K, S, M, RV>(&mut self, key: K, member: M, score: S) -> RedisResult<RV>;
    fn zadd_multiple<K, S, M, RV>(&mut self, key: K, items: &[(S, M)]) -> RedisResult<RV>;
    fn zcard<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn zcount<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zincr<K, M, D, RV>(&mut self, key: K, member: M, delta: D) -> RedisResult<RV>;
    fn zlexcount<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn bzpopmax<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn zpopmax<K, RV>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    fn bzpopmin<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn zpopmin<K, RV>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    fn zrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrangebyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zrangebyscore_withscores<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zrank<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn zrem<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn zremrangebyrank<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrembyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zrevrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrevrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrevrank<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn zscore<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn pfadd<K, E, RV>(&mut self, key: K, element: E) -> RedisResult<RV>;
    fn pfcount<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn publish<K, E, RV>(&mut self, channel: K, message: E) -> RedisResult<RV>;
    fn xack<K, G, I, RV>(&mut self, key: K, group: G, ids: &[I]) -> RedisResult<RV>;
    fn xadd<K, ID, F, V, RV>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisResult<RV>;
    fn xadd_map<K, ID, BTM, RV>(&mut self, key: K, id: ID, map: BTM) -> RedisResult<RV>;
    fn xdel<K, ID, RV>(&mut self, key: K, ids: &[ID]) -> RedisResult<RV>;
    fn xgroup_create<K, G, ID, RV>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
    fn xgroup_create_mkstream<K, G, ID, RV>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
    fn xlen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn xrange<K, S, E, RV>(&mut self, key: K, start: S, end: E) -> RedisResult<RV>;
    fn xrange_all<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    fn xrange_count<K, S, E, C, RV>(&mut self, key: K, start: S, end: E, count: C) -> RedisResult<RV>;
    fn xread<K, ID, RV>(&mut self, keys: &[K], ids: &[ID]) -> RedisResult<RV>;
    fn xread_options<K, ID, RV>(&mut self, keys: &[K], ids: &[ID], options: &StreamReadOptions) -> RedisResult<RV>;
    fn xrevrange<K, E, S, RV>(&mut self, key: K, end: E, start: S) -> RedisResult<RV>;
    fn flushall<RV>(&mut self) -> RedisResult<RV>;
    fn flushall_options<RV>(&mut self, options: &FlushAllOptions) -> RedisResult<RV>;
    fn flushdb<RV>(&mut self) -> RedisResult<RV>;
    fn flushdb_options<RV>(&mut self, options: &FlushDbOptions) -> RedisResult<RV>;
    fn scan<RV>(&mut self) -> RedisResult<Iter<RV>>;
    fn scan_options<RV>(&mut self, opts: ScanOptions) -> RedisResult<Iter<RV>>;
    fn scan_match<P, RV>(&mut self, pattern: P) -> RedisResult<Iter<RV>>;
    fn hscan<K, RV>(&mut self, key: K) -> RedisResult<Iter<RV>>;
    fn hscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>>;
    fn sscan<K, RV>(&mut self, key: K) -> RedisResult<Iter<RV>>;
    fn sscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>>;
    fn zscan<K, RV>(&mut self, key: K) -> RedisResult<Iter<RV>>;
    fn zscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>>;
}
impl<T: ConnectionLike> Commands for T {}

pub struct ControlFlow<U>;
pub struct Direction;

pub struct FlushAllOptions;

pub trait PubSubCommands {
    #[blocks(database)]
    #[instead(any = "redis::aio::MultiplexedConnection")]
    fn subscribe<C, F: FnMut(Msg) -> ControlFlow<U>, U>(&mut self, _: C, _: F) -> RedisResult<U>;
    #[blocks(database)]
    #[instead(any = "redis::aio::MultiplexedConnection")]
    fn psubscribe<P, F: FnMut(Msg) -> ControlFlow<U>, U>(&mut self, _: P, _: F) -> RedisResult<U>;
}

pub struct ScanOptions;
pub struct SetOptions;
pub struct SortedSetAddOptions;

#[blocks(database)]
#[instead(any = "redis::AsyncTypedCommands")]
pub trait TypedCommands: ConnectionLike {
    fn get<K>(&mut self, key: K) -> RedisResult<Option<String>>;
    fn mget<K>(&mut self, key: K) -> RedisResult<Vec<Option<String>>>;
    fn keys<K>(&mut self, key: K) -> RedisResult<Vec<String>>;
    fn set<K, V>(&mut self, key: K, value: V) -> RedisResult<()>;
    fn set_options<K, V>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<Option<String>>;
    fn mset<K, V>(&mut self, items: &[(K, V)]) -> RedisResult<()>;
    fn set_ex<K, V>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<()>;
    fn pset_ex<K, V>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<()>;
    fn set_nx<K, V>(&mut self, key: K, value: V) -> RedisResult<bool>;
    fn mset_nx<K, V>(&mut self, items: &[(K, V)]) -> RedisResult<bool>;
    fn getset<K, V>(&mut self, key: K, value: V) -> RedisResult<Option<String>>;
    fn getrange<K>(&mut self, key: K, from: isize, to: isize) -> RedisResult<String>;
    fn setrange<K, V>(&mut self, key: K, offset: isize, value: V) -> RedisResult<usize>;
    fn del<K>(&mut self, key: K) -> RedisResult<usize>;
    fn exists<K>(&mut self, key: K) -> RedisResult<bool>;
    fn key_type<K>(&mut self, key: K) -> RedisResult<ValueType>;
    fn expire<K>(&mut self, key: K, seconds: i64) -> RedisResult<bool>;
    fn pexpire<K>(&mut self, key: K, ms: i64) -> RedisResult<bool>;
    fn persist<K>(&mut self, key: K) -> RedisResult<bool>;
    fn ttl<K>(&mut self, key: K) -> RedisResult<IntegerReplyOrNoOp>;
    fn pttl<K>(&mut self, key: K) -> RedisResult<IntegerReplyOrNoOp>;
    fn get_ex<K>(&mut self, key: K, expire_at: Expiry) -> RedisResult<Option<String>>;
    fn get_del<K>(&mut self, key: K) -> RedisResult<Option<String>>;
    fn rename<K, N>(&mut self, key: K, new_key: N) -> RedisResult<()>;
    fn rename_nx<K, N>(&mut self, key: K, new_key: N) -> RedisResult<bool>;
    fn unlink<K>(&mut self, key: K) -> RedisResult<usize>;
    fn append<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    fn incr<K, V>(&mut self, key: K, delta: V) -> RedisResult<isize>;
    fn decr<K, V>(&mut self, key: K, delta: V) -> RedisResult<isize>;
    fn setbit<K>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<bool>;
    fn getbit<K>(&mut self, key: K, offset: usize) -> RedisResult<bool>;
    fn bitcount<K>(&mut self, key: K) -> RedisResult<usize>;
    fn bitcount_range<K>(&mut self, key: K, start: usize, end: usize) -> RedisResult<usize>;
    fn strlen<K>(&mut self, key: K) -> RedisResult<usize>;
    fn hget<K, F>(&mut self, key: K, field: F) -> RedisResult<Option<String>>;
    fn hmget<K, F>(&mut self, key: K, fields: F) -> RedisResult<Vec<String>>;
    fn hdel<K, F>(&mut self, key: K, field: F) -> RedisResult<usize>;
    fn hget_del<K, F>(&mut self, key: K, fields: F) -> RedisResult<Vec<Option<String>>>;
    fn hset<K, F, V>(&mut self, key: K, field: F, value: V) -> RedisResult<usize>;
    fn hset_nx<K, F, V>(&mut self, key: K, field: F, value: V) -> RedisResult<bool>;
    fn hset_multiple<K, F, V>(&mut self, key: K, items: &[(F, V)]) -> RedisResult<()>;
    fn hincr<K, F, D>(&mut self, key: K, field: F, delta: D) -> RedisResult<f64>;
    fn hexists<K, F>(&mut self, key: K, field: F) -> RedisResult<bool>;
    fn hkeys<K>(&mut self, key: K) -> RedisResult<Vec<String>>;
    fn hvals<K>(&mut self, key: K) -> RedisResult<Vec<String>>;
    fn hgetall<K>(&mut self, key: K) -> RedisResult<HashMap<String, String>>;
    fn hlen<K>(&mut self, key: K) -> RedisResult<usize>;
    fn blmpop<K>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<Option<[String; 2]>>;
    fn blpop<K>(&mut self, key: K, timeout: f64) -> RedisResult<Option<[String; 2]>>;
    fn brpop<K>(&mut self, key: K, timeout: f64) -> RedisResult<Option<[String; 2]>>;
    fn lindex<K>(&mut self, key: K, index: isize) -> RedisResult<Option<String>>;
    fn llen<K>(&mut self, key: K) -> RedisResult<usize>;
    fn lmpop<K>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<Option<(String, Vec<String>)>>;
    fn lpop<RV, K>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    fn lpush<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    fn lpush_exists<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    fn lrange<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>>;
    fn lrem<K, V>(&mut self, key: K, count: isize, value: V) -> RedisResult<usize>;
    fn ltrim<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<()>;
    fn lset<K, V>(&mut self, key: K, index: isize, value: V) -> RedisResult<()>;
    fn ping(&mut self) -> RedisResult<String>;
    fn rpop<RV, K>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    fn rpush<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    fn rpush_exists<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    fn sadd<K, M>(&mut self, key: K, member: M) -> RedisResult<usize>;
    fn scard<K>(&mut self, key: K) -> RedisResult<usize>;
    fn sdiff<K>(&mut self, keys: K) -> RedisResult<HashSet<String>>;
    fn sinter<K>(&mut self, keys: K) -> RedisResult<HashSet<String>>;
    fn sismember<K, M>(&mut self, key: K, member: M) -> RedisResult<bool>;
    fn smismember<K, M>(&mut self, key: K, members: M) -> RedisResult<Vec<bool>>;
    fn smembers<K>(&mut self, key: K) -> RedisResult<HashSet<String>>;
    fn smove<S, D, M>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<bool>;
    fn spop<RV, K>(&mut self, key: K) -> RedisResult<RV>;
    fn srandmember<K>(&mut self, key: K) -> RedisResult<Option<String>>;
    fn srandmember_multiple<K>(&mut self, key: K, count: isize) -> RedisResult<Vec<String>>;
    fn srem<K, M>(&mut self, key: K, member: M) -> RedisResult<usize>;
    fn sunion<K>(&mut self, keys: K) -> RedisResult<HashSet<String>>;
    fn zadd<K, S, M>(&mut self, key: K, member: M, score: S) -> RedisResult<usize>;
    fn zadd_multiple<K, S, M>(&mut self, key: K, items: &[(S, M)]) -> RedisResult<usize>;
    fn zcard<K>(&mut self, key: K) -> RedisResult<usize>;
    fn zcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize>;
    fn zincr<K, M, D>(&mut self, key: K, member: M, delta: D) -> RedisResult<f64>;
    fn zlexcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize>;
    fn bzpopmax<K>(&mut self, key: K, timeout: f64) -> RedisResult<Option<(String, String, f64)>>;
    fn zpopmax<K>(&mut self, key: K, count: isize) -> RedisResult<Vec<String>>;
    fn bzpopmin<K>(&mut self, key: K, timeout: f64) -> RedisResult<Option<(String, String, f64)>>;
    fn zpopmin<K>(&mut self, key: K, count: isize) -> RedisResult<Vec<String>>;
    fn zrange<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>>;
    fn zrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<(String, f64)>>;
    fn zrangebyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<Vec<String>>;
    fn zrangebyscore_withscores<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<Vec<(String, usize)>>;
    fn zrank<K, M>(&mut self, key: K, member: M) -> RedisResult<Option<usize>>;
    fn zrem<K, M>(&mut self, key: K, members: M) -> RedisResult<usize>;
    fn zremrangebyrank<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<usize>;
    fn zrembyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize>;
    fn zrevrange<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>>;
    fn zrevrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>>;
    fn zrevrank<K, M>(&mut self, key: K, member: M) -> RedisResult<Option<usize>>;
    fn zscore<K, M>(&mut self, key: K, member: M) -> RedisResult<Option<f64>>;
    fn pfadd<K, E>(&mut self, key: K, element: E) -> RedisResult<bool>;
    fn pfcount<K>(&mut self, key: K) -> RedisResult<usize>;
    fn publish<K, E>(&mut self, channel: K, message: E) -> RedisResult<usize>;
    fn xack<K, G, I>(&mut self, key: K, group: G, ids: &[I]) -> RedisResult<usize>;
    fn xadd<K, ID, F, V>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisResult<Option<String>>;
    fn xadd_map<K, ID, BTM>(&mut self, key: K, id: ID, map: BTM) -> RedisResult<Option<String>>;
    fn xdel<K, ID>(&mut self, key: K, ids: &[ID]) -> RedisResult<usize>;
    fn xgroup_create<K, G, ID>(&mut self, key: K, group: G, id: ID) -> RedisResult<()>;
    fn xgroup_create_mkstream<K, G, ID>(&mut self, key: K, group: G, id: ID) -> RedisResult<()>;
    fn xlen<K>(&mut self, key: K) -> RedisResult<usize>;
    fn xrange<K, S, E>(&mut self, key: K, start: S, end: E) -> RedisResult<StreamRangeReply>;
    fn xrange_all<K>(&mut self, key: K) -> RedisResult<StreamRangeReply>;
    fn xrange_count<K, S, E, C>(&mut self, key: K, start: S, end: E, count: C) -> RedisResult<StreamRangeReply>;
    fn xread<K, ID>(&mut self, keys: &[K], ids: &[ID]) -> RedisResult<Option<StreamReadReply>>;
    fn xread_options<K, ID>(&mut self, keys: &[K], ids: &[ID], options: &StreamReadOptions) -> RedisResult<Option<StreamReadReply>>;
    fn xrevrange<K, E, S>(&mut self, key: K, end: E, start: S) -> RedisResult<StreamRangeReply>;
    fn flushall(&mut self) -> RedisResult<()>;
    fn flushall_options(&mut self, options: &FlushAllOptions) -> RedisResult<()>;
    fn flushdb(&mut self) -> RedisResult<()>;
    fn flushdb_options(&mut self, options: &FlushDbOptions) -> RedisResult<()>;
    fn scan<RV>(&mut self) -> RedisResult<Iter<RV>>;
    fn scan_options<RV>(&mut self, opts: ScanOptions) -> RedisResult<Iter<RV>>;
    fn scan_match<P, RV>(&mut self, pattern: P) -> RedisResult<Iter<RV>>;
    fn hscan<K, RV>(&mut self, key: K) -> RedisResult<Iter<RV>>;
    fn hscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>>;
    fn sscan<K, RV>(&mut self, key: K) -> RedisResult<Iter<RV>>;
    fn sscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>>;
    fn zscan<K, RV>(&mut self, key: K) -> RedisResult<Iter<RV>>;
    fn zscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>>;
    fn get_int<K>(&mut self, key: K) -> RedisResult<Option<isize>>;
    fn mget_ints<K>(&mut self, key: K) -> RedisResult<Vec<Option<isize>>>;
}
impl<T: ConnectionLike> TypedCommands for T {}

pub struct Connection;
impl Connection {
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn as_pubsub(&mut self) -> PubSub;
    pub fn set_push_sender(&mut self, sender: Sender<PushInfo>);
}

#[blocks(database)]
#[instead(any = "redis::aio::MultiplexedConnection")]
impl Connection {
    pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
    pub fn recv_response(&mut self) -> RedisResult<Value>;
    pub fn subscribe_resp3<T>(&mut self, channel: T) -> RedisResult<()>;
    pub fn psubscribe_resp3<T>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe_resp3<T>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe_resp3<T>(&mut self, pchannel: T) -> RedisResult<()>;
}
impl PubSubCommands for Connection {}
impl ConnectionLike for Connection {}

pub struct ConnectionAddr;

pub struct ConnectionInfo;

pub trait ConnectionLike {
    #[blocks(database)]
    #[instead(any = "redis::aio::MultiplexedConnection")]
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    #[blocks(database)]
    #[instead(any = "redis::aio::MultiplexedConnection")]
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    fn get_db(&self) -> i64;
    #[blocks(database)]
    #[instead(any = "redis::aio::MultiplexedConnection")]
    fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}
impl<C: ConnectionLike, T: DerefMut<Target = C>> ConnectionLike for T {}

pub trait IntoConnectionInfo {
    fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
}

pub struct Msg;
impl Msg {
    pub fn from_value(value: &Value) -> Option<Self>;
    pub fn from_owned_value(value: Value) -> Option<Self>;
    pub fn from_push_info(push_info: PushInfo) -> Option<Self>;
    pub fn get_channel<T>(&self) -> RedisResult<T>;
    pub fn get_channel_name(&self) -> &str;
    pub fn get_payload<T>(&self) -> RedisResult<T>;
    pub fn get_payload_bytes(&self) -> &[u8];
    pub fn from_pattern(&self) -> bool;
    pub fn get_pattern<T>(&self) -> RedisResult<T>;
}
impl Clone for Msg {}

pub struct PubSub;
impl PubSub {
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
}

#[blocks(database)]
#[instead(any = "redis::aio::PubSub")]
impl PubSub {
    pub fn subscribe<T>(&mut self, channel: T) -> RedisResult<()>;
    pub fn psubscribe<T>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe<T>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe<T>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn ping_message<T>(&mut self, message: impl Sized) -> RedisResult<T>;
    pub fn ping<T>(&mut self) -> RedisResult<T>;
    pub fn get_message(&mut self) -> RedisResult<Msg>;
}

pub struct RedisConnectionInfo;

pub struct TlsMode;

#[lazy(query)]
pub struct Pipeline;
impl Pipeline {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn atomic(&mut self) -> &mut Self;
    pub fn ignore_errors(&mut self) -> &mut Self;
    pub fn is_transaction(&self) -> bool;
    pub fn get_packed_pipeline(&self) -> Vec<u8>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[blocks(database)]
    #[instead(any = "redis::Pipeline::query_async")]
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    #[blocks(database)]
    #[instead(any = "redis::Pipeline::exec_async")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn add_command(&mut self, cmd: Cmd) -> &mut Self;
    pub fn cmd(&mut self, name: &str) -> &mut Self;
    pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd>;
    pub fn ignore(&mut self) -> &mut Self;
    pub fn arg<T>(&mut self, arg: T) -> &mut Self;
    pub fn clear(&mut self);
    pub fn get<K>(&mut self, key: K) -> &mut Self;
    pub fn mget<K>(&mut self, key: K) -> &mut Self;
    pub fn keys<K>(&mut self, key: K) -> &mut Self;
    pub fn set<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn set_options<K, V>(&mut self, key: K, value: V, options: SetOptions) -> &mut Self;
    pub fn mset<K, V>(&mut self, items: &[(K, V)]) -> &mut Self;
    pub fn set_ex<K, V>(&mut self, key: K, value: V, seconds: u64) -> &mut Self;
    pub fn pset_ex<K, V>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self;
    pub fn set_nx<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn mset_nx<K, V>(&mut self, items: &[(K, V)]) -> &mut Self;
    pub fn getset<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn getrange<K>(&mut self, key: K, from: isize, to: isize) -> &mut Self;
    pub fn setrange<K, V>(&mut self, key: K, offset: isize, value: V) -> &mut Self;
    pub fn del<K>(&mut self, key: K) -> &mut Self;
    pub fn exists<K>(&mut self, key: K) -> &mut Self;
    pub fn key_type<K>(&mut self, key: K) -> &mut Self;
    pub fn expire<K>(&mut self, key: K, seconds: i64) -> &mut Self;
    pub fn pexpire<K>(&mut self, key: K, ms: i64) -> &mut Self;
    pub fn persist<K>(&mut self, key: K) -> &mut Self;
    pub fn ttl<K>(&mut self, key: K) -> &mut Self;
    pub fn pttl<K>(&mut self, key: K) -> &mut Self;
    pub fn get_ex<K>(&mut self, key: K, expire_at: Expiry) -> &mut Self;
    pub fn get_del<K>(&mut self, key: K) -> &mut Self;
    pub fn rename<K, N>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn rename_nx<K, N>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn unlink<K>(&mut self, key: K) -> &mut Self;
    pub fn append<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn incr<K, V>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn decr<K, V>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn setbit<K>(&mut self, key: K, offset: usize, value: bool) -> &mut Self;
    pub fn getbit<K>(&mut self, key: K, offset: usize) -> &mut Self;
    pub fn bitcount<K>(&mut self, key: K) -> &mut Self;
    pub fn bitcount_range<K>(&mut self, key: K, start: usize, end: usize) -> &mut Self;
    pub fn strlen<K>(&mut self, key: K) -> &mut Self;
    pub fn hget<K, F>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hmget<K, F>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hdel<K, F>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hget_del<K, F>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hset<K, F, V>(&mut self, key: K, field: F, value: V) -> &mut Self;
    pub fn hset_nx<K, F, V>(&mut self, key: K, field: F, value: V) -> &mut Self;
    pub fn hset_multiple<K, F, V>(&mut self, key: K, items: &[(F, V)]) -> &mut Self;
    pub fn hincr<K, F, D>(&mut self, key: K, field: F, delta: D) -> &mut Self;
    pub fn hexists<K, F>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hkeys<K>(&mut self, key: K) -> &mut Self;
    pub fn hvals<K>(&mut self, key: K) -> &mut Self;
    pub fn hgetall<K>(&mut self, key: K) -> &mut Self;
    pub fn hlen<K>(&mut self, key: K) -> &mut Self;
    pub fn blmpop<K>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
    pub fn blpop<K>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn brpop<K>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn lindex<K>(&mut self, key: K, index: isize) -> &mut Self;
    pub fn llen<K>(&mut self, key: K) -> &mut Self;
    pub fn lmpop<K>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
    pub fn lpop<K>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn lpush<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lpush_exists<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lrem<K, V>(&mut self, key: K, count: isize, value: V) -> &mut Self;
    pub fn ltrim<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lset<K, V>(&mut self, key: K, index: isize, value: V) -> &mut Self;
    pub fn ping(&mut self) -> &mut Self;
    pub fn rpop<K>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn rpush<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn rpush_exists<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn sadd<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn scard<K>(&mut self, key: K) -> &mut Self;
    pub fn sdiff<K>(&mut self, keys: K) -> &mut Self;
    pub fn sinter<K>(&mut self, keys: K) -> &mut Self;
    pub fn sismember<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn smismember<K, M>(&mut self, key: K, members: M) -> &mut Self;
    pub fn smembers<K>(&mut self, key: K) -> &mut Self;
    pub fn smove<S, D, M>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Self;
    pub fn spop<K>(&mut self, key: K) -> &mut Self;
    pub fn srandmember<K>(&mut self, key: K) -> &mut Self;
    pub fn srandmember_multiple<K>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn srem<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn sunion<K>(&mut self, keys: K) -> &mut Self;
    pub fn zadd<K, S, M>(&mut self, key: K, member: M, score: S) -> &mut Self;
    pub fn zadd_multiple<K, S, M>(&mut self, key: K, items: &[(S, M)]) -> &mut Self;
    pub fn zcard<K>(&mut self, key: K) -> &mut Self;
    pub fn zcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zincr<K, M, D>(&mut self, key: K, member: M, delta: D) -> &mut Self;
    pub fn zlexcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn bzpopmax<K>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmax<K>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzpopmin<K>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmin<K>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn zrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrangebyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrangebyscore_withscores<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrank<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zrem<K, M>(&mut self, key: K, members: M) -> &mut Self;
    pub fn zremrangebyrank<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrembyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrevrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrank<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn pfadd<K, E>(&mut self, key: K, element: E) -> &mut Self;
    pub fn pfcount<K>(&mut self, key: K) -> &mut Self;
    pub fn publish<K, E>(&mut self, channel: K, message: E) -> &mut Self;
    pub fn xack<K, G, I>(&mut self, key: K, group: G, ids: &[I]) -> &mut Self;
    pub fn xadd<K, ID, F, V>(&mut self, key: K, id: ID, items: &[(F, V)]) -> &mut Self;
    pub fn xadd_map<K, ID, BTM>(&mut self, key: K, id: ID, map: BTM) -> &mut Self;
    pub fn xdel<K, ID>(&mut self, key: K, ids: &[ID]) -> &mut Self;
    pub fn xgroup_create<K, G, ID>(&mut self, key: K, group: G, id: ID) -> &mut Self;
    pub fn xgroup_create_mkstream<K, G, ID>(&mut self, key: K, group: G, id: ID) -> &mut Self;
    pub fn xlen<K>(&mut self, key: K) -> &mut Self;
    pub fn xrange<K, S, E>(&mut self, key: K, start: S, end: E) -> &mut Self;
    pub fn xrange_all<K>(&mut self, key: K) -> &mut Self;
    pub fn xrange_count<K, S, E, C>(&mut self, key: K, start: S, end: E, count: C) -> &mut Self;
    pub fn xread<K, ID>(&mut self, keys: &[K], ids: &[ID]) -> &mut Self;
    pub fn xread_options<K, ID>(&mut self, keys: &[K], ids: &[ID], options: &StreamReadOptions) -> &mut Self;
    pub fn xrevrange<K, E, S>(&mut self, key: K, end: E, start: S) -> &mut Self;
    pub fn flushall(&mut self) -> &mut Self;
    pub fn flushall_options(&mut self, options: &FlushAllOptions) -> &mut Self;
    pub fn flushdb(&mut self) -> &mut Self;
    pub fn flushdb_options(&mut self, options: &FlushDbOptions) -> &mut Self;
}
impl Clone for Pipeline {}
impl Default for Pipeline {}

pub struct Script;
impl Script {
    pub fn new(code: &str) -> Self;
    pub fn get_hash(&self) -> &str;
    #[blocks(database)]
    #[instead(any = "redis::Script::load_async")]
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C: crate::aio::ConnectionLike>(&self, con: &mut C) -> RedisResult<String>;
    pub fn key<T>(&self, key: T) -> ScriptInvocation;
    pub fn arg<T>(&self, arg: T) -> ScriptInvocation;
    pub fn prepare_invoke(&self) -> ScriptInvocation;
    #[blocks(database)]
    #[instead(any = "redis::Script::invoke_async")]
    pub fn invoke<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<C: crate::aio::ConnectionLike, T>(&self, con: &mut C) -> RedisResult<T>;
}
impl Clone for Script {}

#[lazy(query)]
pub struct ScriptInvocation;
impl ScriptInvocation {
    pub fn arg<T>(&mut self, arg: T) -> &mut Self;
    pub fn key<T>(&mut self, key: T) -> &mut Self;
    #[blocks(database)]
    #[instead(any = "redis::ScriptInvocation::invoke_async")]
    pub fn invoke<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<T>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    #[blocks(database)]
    #[instead(any = "redis::ScriptInvocation::load_async")]
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C: crate::aio::ConnectionLike>(&self, con: &mut C) -> RedisResult<String>;
}

pub trait FromRedisValue {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError>;
    fn from_redis_value(v: Value) -> Result<Self, ParsingError>;
    fn from_redis_value_refs(items: &[Value]) -> Result<Vec<Self>, ParsingError>;
    fn from_redis_values(items: Vec<Value>) -> Result<Vec<Self>, ParsingError>;
    fn from_each_redis_values(items: Vec<Value>) -> Vec<Result<Self, ParsingError>>;
    fn from_byte_slice(_vec: &[u8]) -> Option<Vec<Self>>;
    fn from_byte_vec(_vec: Vec<u8>) -> Result<Vec<Self>, ParsingError>;
}

pub struct InfoDict;
impl InfoDict {
    pub fn new(kvpairs: &str) -> Self;
    pub fn get<T>(&self, key: &str) -> Option<T>;
    pub fn find(&self, key: &&str) -> Option<&Value>;
    pub fn contains_key(&self, key: &&str) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl Clone for InfoDict {}
impl Deref for InfoDict { type Target = HashMap<String, Value>; }
impl FromRedisValue for InfoDict {}

pub struct NumericBehavior;
pub struct Expiry;
pub struct SetExpiry;
pub struct ExistenceCheck;
pub struct FieldExistenceCheck;
pub struct ExpireOption;
pub struct IntegerReplyOrNoOp;
pub struct ValueType;

pub trait ToRedisArgs {
    fn to_redis_args(&self) -> Vec<Vec<u8>>;
    fn write_redis_args<W>(&self, out: &mut W);
    fn describe_numeric_behavior(&self) -> NumericBehavior;
    fn num_of_args(&self) -> usize;
}

pub trait ToSingleRedisArg {}

pub enum Value { Nil, Int(i64), BulkString(Vec<u8>), Array(Vec<Self>), SimpleString(String), Okay, Map(Vec<(Self, Self)>), Attribute { data: Box<Self>, attributes: Vec<(Self, Self)> }, Set(Vec<Self>), Double(f64), Boolean(bool), VerbatimString { format: VerbatimFormat, text: String }, BigNumber(BigInt), Push { kind: PushKind, data: Vec<Self> }, ServerError(ServerError) }
impl Value {
    pub fn looks_like_cursor(&self) -> bool;
    pub fn as_sequence(&self) -> Option<&[Self]>;
    pub fn into_sequence(self) -> Result<Vec<Self>, Self>;
    pub fn extract_error(self) -> RedisResult<Self>;
}
impl Clone for Value {}
impl Default for Value {}
impl FromRedisValue for Value {}

pub struct PushKind;
pub struct VerbatimFormat;
pub struct ProtocolVersion;

pub struct PushInfo { pub kind: PushKind, pub data: Vec<Value> }
impl Clone for PushInfo {}

pub enum ErrorKind { Parse, AuthenticationFailed, UnexpectedReturnType, InvalidClientConfig, Io, Client, Extension, MasterNameNotFoundBySentinel, NoValidReplicasFoundBySentinel, EmptySentinelList, ClusterConnectionNotFound, Server(ServerErrorKind), RESP3NotSupported }
impl Clone for ErrorKind {}

pub struct ParsingError;
impl Clone for ParsingError {}

pub struct RedisError;
impl RedisError {
    pub fn kind(&self) -> ErrorKind;
    pub fn detail(&self) -> Option<&str>;
    pub fn code(&self) -> Option<&str>;
    pub fn category(&self) -> &str;
    pub fn is_io_error(&self) -> bool;
    pub fn is_cluster_error(&self) -> bool;
    pub fn is_connection_refusal(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_connection_dropped(&self) -> bool;
    pub fn is_unrecoverable_error(&self) -> bool;
    pub fn redirect_node(&self) -> Option<(&str, u16)>;
    pub fn retry_method(&self) -> RetryMethod;
    pub fn into_server_errors(self) -> Option<Arc<[(usize, ServerError)]>>;
}
impl Clone for RedisError {}

pub struct RetryMethod;

pub struct ServerError;
impl ServerError {
    pub fn kind(&self) -> Option<ServerErrorKind>;
    pub fn code(&self) -> &str;
    pub fn details(&self) -> Option<&str>;
}
impl Clone for ServerError {}

pub struct ServerErrorKind;

pub struct AsyncIter<T>;
impl<T> AsyncIter<T> {
    pub async fn next_item(&mut self) -> Option<RedisResult<T>>;
}
impl<T> Stream for AsyncIter<T> { type Item = Result<T, RedisError>; }

pub trait AsyncCommands: crate::aio::ConnectionLike {
    fn get<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn mget<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn keys<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV>;
    fn set_options<K, V, RV>(&mut self, key: K, value: V, options: SetOptions) -> RedisFuture<RV>;
    fn mset<K, V, RV>(&mut self, items: &[(K, V)]) -> RedisFuture<RV>;
    fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisFuture<RV>;
    fn pset_ex<K, V, RV>(&mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<RV>;
    fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV>;
    fn mset_nx<K, V, RV>(&mut self, items: &[(K, V)]) -> RedisFuture<RV>;
    fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV>;
    fn getrange<K, RV>(&mut self, key: K, from: isize, to: isize) -> RedisFuture<RV>;
    fn setrange<K, V, RV>(&mut self, key: K, offset: isize, value: V) -> RedisFuture<RV>;
    fn del<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn exists<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn key_type<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisFuture<RV>;
    fn pexpire<K, RV>(&mut self, key: K, ms: i64) -> RedisFuture<RV>;
    fn persist<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn ttl<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn pttl<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn get_ex<K, RV>(&mut self, key: K, expire_at: Expiry) -> RedisFuture<RV>;
    fn get_del<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn rename<K, N, RV>(&mut self, key: K, new_key: N) -> RedisFuture<RV>;
    fn rename_nx<K, N, RV>(&mut self, key: K, new_key: N) -> RedisFuture<RV>;
    fn unlink<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV>;
    fn incr<K, V, RV>(&mut self, key: K, delta: V) -> RedisFuture<RV>;
    fn decr<K, V, RV>(&mut self, key: K, delta: V) -> RedisFuture<RV>;
    fn setbit<K, RV>(&mut self, key: K, offset: usize, value: bool) -> RedisFuture<RV>;
    fn getbit<K, RV>(&mut self, key: K, offset: usize) -> RedisFuture<RV>;
    fn bitcount<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn bitcount_range<K, RV>(&mut self, key: K, start: usize, end: usize) -> RedisFuture<RV>;
    fn strlen<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisFuture<RV>;
    fn hmget<K, F, RV>(&mut self, key: K, fields: F) -> RedisFuture<RV>;
    fn hdel<K, F, RV>(&mut self, key: K, field: F) -> RedisFuture<RV>;
    fn hget_del<K, F, RV>(&mut self, key: K, fields: F) -> RedisFuture<RV>;
    fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisFuture<RV>;
    fn hset_nx<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisFuture<RV>;
    fn hset_multiple<K, F, V, RV>(&mut self, key: K, items: &[(F, V)]) -> RedisFuture<RV>;
    fn hincr<K, F, D, RV>(&mut self, key: K, field: F, delta: D) -> RedisFuture<RV>;
    fn hexists<K, F, RV>(&mut self, key: K, field: F) -> RedisFuture<RV>;
    fn hkeys<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn hvals<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn hgetall<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn hlen<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn blmpop<K, RV>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<RV>;
    fn blpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisFuture<RV>;
    fn brpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisFuture<RV>;
    fn lindex<K, RV>(&mut self, key: K, index: isize) -> RedisFuture<RV>;
    fn llen<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn lmpop<K, RV>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<RV>;
    fn lpop<K, RV>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisFuture<RV>;
    fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV>;
    fn lpush_exists<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV>;
    fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV>;
    fn lrem<K, V, RV>(&mut self, key: K, count: isize, value: V) -> RedisFuture<RV>;
    fn ltrim<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV>;
    fn lset<K, V, RV>(&mut self, key: K, index: isize, value: V) -> RedisFuture<RV>;
    fn ping<RV>(&mut self) -> RedisFuture<RV>;
    fn rpop<K, RV>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisFuture<RV>;
    fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV>;
    fn rpush_exists<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV>;
    fn sadd<K, M, RV>(&mut self, key: K, member: M) -> RedisFuture<RV>;
    fn scard<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn sdiff<K, RV>(&mut self, keys: K) -> RedisFuture<RV>;
    fn sinter<K, RV>(&mut self, keys: K) -> RedisFuture<RV>;
    fn sismember<K, M, RV>(&mut self, key: K, member: M) -> RedisFuture<RV>;
    fn smismember<K, M, RV>(&mut self, key: K, members: M) -> RedisFuture<RV>;
    fn smembers<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn smove<S, D, M, RV>(&mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<RV>;
    fn spop<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn srandmember<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn srandmember_multiple<K, RV>(&mut self, key: K, count: isize) -> RedisFuture<RV>;
    fn srem<K, M, RV>(&mut self, key: K, member: M) -> RedisFuture<RV>;
    fn sunion<K, RV>(&mut self, keys: K) -> RedisFuture<RV>;
    fn zadd<K, S, M, RV>(&mut self, key: K, member: M, score: S) -> RedisFuture<RV>;
    fn zadd_multiple<K, S, M, RV>(&mut self, key: K, items: &[(S, M)]) -> RedisFuture<RV>;
    fn zcard<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn zcount<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV>;
    fn zincr<K, M, D, RV>(&mut self, key: K, member: M, delta: D) -> RedisFuture<RV>;
    fn zlexcount<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV>;
    fn bzpopmax<K, RV>(&mut self, key: K, timeout: f64) -> RedisFuture<RV>;
    fn zpopmax<K, RV>(&mut self, key: K, count: isize) -> RedisFuture<RV>;
    fn bzpopmin<K, RV>(&mut self, key: K, timeout: f64) -> RedisFuture<RV>;
    fn zpopmin<K, RV>(&mut self, key: K, count: isize) -> RedisFuture<RV>;
    fn zrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV>;
    fn zrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV>;
    fn zrangebyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV>;
    fn zrangebyscore_withscores<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV>;
    fn zrank<K, M, RV>(&mut self, key: K, member: M) -> RedisFuture<RV>;
    fn zrem<K, M, RV>(&mut self, key: K, members: M) -> RedisFuture<RV>;
    fn zremrangebyrank<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV>;
    fn zrembyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV>;
    fn zrevrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV>;
    fn zrevrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV>;
    fn zrevrank<K, M, RV>(&mut self, key: K, member: M) -> RedisFuture<RV>;
    fn zscore<K, M, RV>(&mut self, key: K, member: M) -> RedisFuture<RV>;
    fn pfadd<K, E, RV>(&mut self, key: K, element: E) -> RedisFuture<RV>;
    fn pfcount<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn publish<K, E, RV>(&mut self, channel: K, message: E) -> RedisFuture<RV>;
    fn xack<K, G, I, RV>(&mut self, key: K, group: G, ids: &[I]) -> RedisFuture<RV>;
    fn xadd<K, ID, F, V, RV>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisFuture<RV>;
    fn xadd_map<K, ID, BTM, RV>(&mut self, key: K, id: ID, map: BTM) -> RedisFuture<RV>;
    fn xdel<K, ID, RV>(&mut self, key: K, ids: &[ID]) -> RedisFuture<RV>;
    fn xgroup_create<K, G, ID, RV>(&mut self, key: K, group: G, id: ID) -> RedisFuture<RV>;
    fn xgroup_create_mkstream<K, G, ID, RV>(&mut self, key: K, group: G, id: ID) -> RedisFuture<RV>;
    fn xlen<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn xrange<K, S, E, RV>(&mut self, key: K, start: S, end: E) -> RedisFuture<RV>;
    fn xrange_all<K, RV>(&mut self, key: K) -> RedisFuture<RV>;
    fn xrange_count<K, S, E, C, RV>(&mut self, key: K, start: S, end: E, count: C) -> RedisFuture<RV>;
    fn xread<K, ID, RV>(&mut self, keys: &[K], ids: &[ID]) -> RedisFuture<RV>;
    fn xread_options<K, ID, RV>(&mut self, keys: &[K], ids: &[ID], options: &StreamReadOptions) -> RedisFuture<RV>;
    fn xrevrange<K, E, S, RV>(&mut self, key: K, end: E, start: S) -> RedisFuture<RV>;
    fn flushall<RV>(&mut self) -> RedisFuture<RV>;
    fn flushall_options<RV>(&mut self, options: &FlushAllOptions) -> RedisFuture<RV>;
    fn flushdb<RV>(&mut self) -> RedisFuture<RV>;
    fn flushdb_options<RV>(&mut self, options: &FlushDbOptions) -> RedisFuture<RV>;
    fn scan<RV>(&mut self) -> RedisFuture<AsyncIter<RV>>;
    fn scan_options<RV>(&mut self, opts: ScanOptions) -> RedisFuture<AsyncIter<RV>>;
    fn scan_match<P, RV>(&mut self, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn hscan<K, RV>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>>;
    fn hscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn sscan<K, RV>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>>;
    fn sscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn zscan<K, RV>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>>;
    fn zscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>>;
}
impl<T: crate::aio::ConnectionLike> AsyncCommands for T {}

pub trait AsyncTypedCommands: crate::aio::ConnectionLike {
    fn get<K>(&mut self, key: K) -> RedisFuture<Option<String>>;
    fn mget<K>(&mut self, key: K) -> RedisFuture<Vec<Option<String>>>;
    fn keys<K>(&mut self, key: K) -> RedisFuture<Vec<String>>;
    fn set<K, V>(&mut self, key: K, value: V) -> RedisFuture<()>;
    fn set_options<K, V>(&mut self, key: K, value: V, options: SetOptions) -> RedisFuture<Option<String>>;
    fn mset<K, V>(&mut self, items: &[(K, V)]) -> RedisFuture<()>;
    fn set_ex<K, V>(&mut self, key: K, value: V, seconds: u64) -> RedisFuture<()>;
    fn pset_ex<K, V>(&mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<()>;
    fn set_nx<K, V>(&mut self, key: K, value: V) -> RedisFuture<bool>;
    fn mset_nx<K, V>(&mut self, items: &[(K, V)]) -> RedisFuture<bool>;
    fn getset<K, V>(&mut self, key: K, value: V) -> RedisFuture<Option<String>>;
    fn getrange<K>(&mut self, key: K, from: isize, to: isize) -> RedisFuture<String>;
    fn setrange<K, V>(&mut self, key: K, offset: isize, value: V) -> RedisFuture<usize>;
    fn del<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn exists<K>(&mut self, key: K) -> RedisFuture<bool>;
    fn key_type<K>(&mut self, key: K) -> RedisFuture<ValueType>;
    fn expire<K>(&mut self, key: K, seconds: i64) -> RedisFuture<bool>;
    fn pexpire<K>(&mut self, key: K, ms: i64) -> RedisFuture<bool>;
    fn persist<K>(&mut self, key: K) -> RedisFuture<bool>;
    fn ttl<K>(&mut self, key: K) -> RedisFuture<IntegerReplyOrNoOp>;
    fn pttl<K>(&mut self, key: K) -> RedisFuture<IntegerReplyOrNoOp>;
    fn get_ex<K>(&mut self, key: K, expire_at: Expiry) -> RedisFuture<Option<String>>;
    fn get_del<K>(&mut self, key: K) -> RedisFuture<Option<String>>;
    fn rename<K, N>(&mut self, key: K, new_key: N) -> RedisFuture<()>;
    fn rename_nx<K, N>(&mut self, key: K, new_key: N) -> RedisFuture<bool>;
    fn unlink<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn append<K, V>(&mut self, key: K, value: V) -> RedisFuture<usize>;
    fn incr<K, V>(&mut self, key: K, delta: V) -> RedisFuture<isize>;
    fn decr<K, V>(&mut self, key: K, delta: V) -> RedisFuture<isize>;
    fn setbit<K>(&mut self, key: K, offset: usize, value: bool) -> RedisFuture<bool>;
    fn getbit<K>(&mut self, key: K, offset: usize) -> RedisFuture<bool>;
    fn bitcount<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn bitcount_range<K>(&mut self, key: K, start: usize, end: usize) -> RedisFuture<usize>;
    fn strlen<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn hget<K, F>(&mut self, key: K, field: F) -> RedisFuture<Option<String>>;
    fn hmget<K, F>(&mut self, key: K, fields: F) -> RedisFuture<Vec<String>>;
    fn hdel<K, F>(&mut self, key: K, field: F) -> RedisFuture<usize>;
    fn hget_del<K, F>(&mut self, key: K, fields: F) -> RedisFuture<Vec<Option<String>>>;
    fn hset<K, F, V>(&mut self, key: K, field: F, value: V) -> RedisFuture<usize>;
    fn hset_nx<K, F, V>(&mut self, key: K, field: F, value: V) -> RedisFuture<bool>;
    fn hset_multiple<K, F, V>(&mut self, key: K, items: &[(F, V)]) -> RedisFuture<()>;
    fn hincr<K, F, D>(&mut self, key: K, field: F, delta: D) -> RedisFuture<f64>;
    fn hexists<K, F>(&mut self, key: K, field: F) -> RedisFuture<bool>;
    fn hkeys<K>(&mut self, key: K) -> RedisFuture<Vec<String>>;
    fn hvals<K>(&mut self, key: K) -> RedisFuture<Vec<String>>;
    fn hgetall<K>(&mut self, key: K) -> RedisFuture<HashMap<String, String>>;
    fn hlen<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn blmpop<K>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<Option<[String; 2]>>;
    fn blpop<K>(&mut self, key: K, timeout: f64) -> RedisFuture<Option<[String; 2]>>;
    fn brpop<K>(&mut self, key: K, timeout: f64) -> RedisFuture<Option<[String; 2]>>;
    fn lindex<K>(&mut self, key: K, index: isize) -> RedisFuture<Option<String>>;
    fn llen<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn lmpop<K>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<Option<(String, Vec<String>)>>;
    fn lpop<RV, K>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisFuture<RV>;
    fn lpush<K, V>(&mut self, key: K, value: V) -> RedisFuture<usize>;
    fn lpush_exists<K, V>(&mut self, key: K, value: V) -> RedisFuture<usize>;
    fn lrange<K>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<Vec<String>>;
    fn lrem<K, V>(&mut self, key: K, count: isize, value: V) -> RedisFuture<usize>;
    fn ltrim<K>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<()>;
    fn lset<K, V>(&mut self, key: K, index: isize, value: V) -> RedisFuture<()>;
    fn ping(&mut self) -> RedisFuture<String>;
    fn rpop<RV, K>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisFuture<RV>;
    fn rpush<K, V>(&mut self, key: K, value: V) -> RedisFuture<usize>;
    fn rpush_exists<K, V>(&mut self, key: K, value: V) -> RedisFuture<usize>;
    fn sadd<K, M>(&mut self, key: K, member: M) -> RedisFuture<usize>;
    fn scard<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn sdiff<K>(&mut self, keys: K) -> RedisFuture<HashSet<String>>;
    fn sinter<K>(&mut self, keys: K) -> RedisFuture<HashSet<String>>;
    fn sismember<K, M>(&mut self, key: K, member: M) -> RedisFuture<bool>;
    fn smismember<K, M>(&mut self, key: K, members: M) -> RedisFuture<Vec<bool>>;
    fn smembers<K>(&mut self, key: K) -> RedisFuture<HashSet<String>>;
    fn smove<S, D, M>(&mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<bool>;
    fn spop<RV, K>(&mut self, key: K) -> RedisFuture<RV>;
    fn srandmember<K>(&mut self, key: K) -> RedisFuture<Option<String>>;
    fn srandmember_multiple<K>(&mut self, key: K, count: isize) -> RedisFuture<Vec<String>>;
    fn srem<K, M>(&mut self, key: K, member: M) -> RedisFuture<usize>;
    fn sunion<K>(&mut self, keys: K) -> RedisFuture<HashSet<String>>;
    fn zadd<K, S, M>(&mut self, key: K, member: M, score: S) -> RedisFuture<usize>;
    fn zadd_multiple<K, S, M>(&mut self, key: K, items: &[(S, M)]) -> RedisFuture<usize>;
    fn zcard<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn zcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisFuture<usize>;
    fn zincr<K, M, D>(&mut self, key: K, member: M, delta: D) -> RedisFuture<f64>;
    fn zlexcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisFuture<usize>;
    fn bzpopmax<K>(&mut self, key: K, timeout: f64) -> RedisFuture<Option<(String, String, f64)>>;
    fn zpopmax<K>(&mut self, key: K, count: isize) -> RedisFuture<Vec<String>>;
    fn bzpopmin<K>(&mut self, key: K, timeout: f64) -> RedisFuture<Option<(String, String, f64)>>;
    fn zpopmin<K>(&mut self, key: K, count: isize) -> RedisFuture<Vec<String>>;
    fn zrange<K>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<Vec<String>>;
    fn zrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<Vec<(String, f64)>>;
    fn zrangebyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisFuture<Vec<String>>;
    fn zrangebyscore_withscores<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisFuture<Vec<(String, usize)>>;
    fn zrank<K, M>(&mut self, key: K, member: M) -> RedisFuture<Option<usize>>;
    fn zrem<K, M>(&mut self, key: K, members: M) -> RedisFuture<usize>;
    fn zremrangebyrank<K>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<usize>;
    fn zrembyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisFuture<usize>;
    fn zrevrange<K>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<Vec<String>>;
    fn zrevrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<Vec<String>>;
    fn zrevrank<K, M>(&mut self, key: K, member: M) -> RedisFuture<Option<usize>>;
    fn zscore<K, M>(&mut self, key: K, member: M) -> RedisFuture<Option<f64>>;
    fn pfadd<K, E>(&mut self, key: K, element: E) -> RedisFuture<bool>;
    fn pfcount<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn publish<K, E>(&mut self, channel: K, message: E) -> RedisFuture<usize>;
    fn xack<K, G, I>(&mut self, key: K, group: G, ids: &[I]) -> RedisFuture<usize>;
    fn xadd<K, ID, F, V>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisFuture<Option<String>>;
    fn xadd_map<K, ID, BTM>(&mut self, key: K, id: ID, map: BTM) -> RedisFuture<Option<String>>;
    fn xdel<K, ID>(&mut self, key: K, ids: &[ID]) -> RedisFuture<usize>;
    fn xgroup_create<K, G, ID>(&mut self, key: K, group: G, id: ID) -> RedisFuture<()>;
    fn xgroup_create_mkstream<K, G, ID>(&mut self, key: K, group: G, id: ID) -> RedisFuture<()>;
    fn xlen<K>(&mut self, key: K) -> RedisFuture<usize>;
    fn xrange<K, S, E>(&mut self, key: K, start: S, end: E) -> RedisFuture<StreamRangeReply>;
    fn xrange_all<K>(&mut self, key: K) -> RedisFuture<StreamRangeReply>;
    fn xrange_count<K, S, E, C>(&mut self, key: K, start: S, end: E, count: C) -> RedisFuture<StreamRangeReply>;
    fn xread<K, ID>(&mut self, keys: &[K], ids: &[ID]) -> RedisFuture<Option<StreamReadReply>>;
    fn xread_options<K, ID>(&mut self, keys: &[K], ids: &[ID], options: &StreamReadOptions) -> RedisFuture<Option<StreamReadReply>>;
    fn xrevrange<K, E, S>(&mut self, key: K, end: E, start: S) -> RedisFuture<StreamRangeReply>;
    fn flushall(&mut self) -> RedisFuture<()>;
    fn flushall_options(&mut self, options: &FlushAllOptions) -> RedisFuture<()>;
    fn flushdb(&mut self) -> RedisFuture<()>;
    fn flushdb_options(&mut self, options: &FlushDbOptions) -> RedisFuture<()>;
    fn scan<RV>(&mut self) -> RedisFuture<AsyncIter<RV>>;
    fn scan_options<RV>(&mut self, opts: ScanOptions) -> RedisFuture<AsyncIter<RV>>;
    fn scan_match<P, RV>(&mut self, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn hscan<K, RV>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>>;
    fn hscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn sscan<K, RV>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>>;
    fn sscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn zscan<K, RV>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>>;
    fn zscan_match<K, P, RV>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn get_int<K>(&mut self, key: K) -> RedisFuture<Option<isize>>;
    fn mget_ints<K>(&mut self, key: K) -> RedisFuture<Vec<Option<isize>>>;
}
impl<T: crate::aio::ConnectionLike> AsyncTypedCommands for T {}

pub mod aio {
    use std::future::Future;
    use std::sync::{Arc, mpsc};
    use std::time::Duration;
    use crate::{AsyncConnectionConfig, Client, Cmd, Msg, Pipeline, PushInfo, RedisConnectionInfo, RedisError, RedisFuture, RedisResult, Value};
    use futures::Stream;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::sync::broadcast::Sender;
    use tokio::sync::mpsc::UnboundedSender;

    pub async fn transaction_async<C: ConnectionLike, K, T, F: FnMut(C, Pipeline) -> Fut, Fut: Future<Output = Result<Option<T>, RedisError>>>(connection: C, keys: &[K], func: F) -> Result<T, RedisError>;

    pub struct Monitor;
    impl Monitor {
        pub fn on_message<T>(&mut self) -> impl Stream<Item = T>;
        pub fn into_on_message<T>(self) -> impl Stream<Item = T>;
    }

    pub struct PubSub;
    impl PubSub {
        pub async fn new<C: AsyncRead + AsyncWrite>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self>;
        pub async fn subscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
        pub async fn ping<T>(&mut self) -> RedisResult<T>;
        pub async fn ping_message<T>(&mut self, message: impl Sized) -> RedisResult<T>;
        pub fn on_message(&mut self) -> impl Stream<Item = Msg>;
        pub fn into_on_message(self) -> PubSubStream;
        pub fn split(self) -> (PubSubSink, PubSubStream);
    }

    pub struct PubSubSink;
    impl PubSubSink {
        pub async fn subscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
        pub async fn ping_message<T>(&mut self, message: impl Sized) -> RedisResult<T>;
        pub async fn ping<T>(&mut self) -> RedisResult<T>;
    }
    impl Clone for PubSubSink {}

    pub struct PubSubStream;
    impl Stream for PubSubStream { type Item = Msg; }

    pub trait AsyncStream: AsyncRead + AsyncWrite {}
    impl<S: AsyncRead + AsyncWrite> AsyncStream for S {}

    pub trait ConnectionLike {
        fn req_packed_command(&mut self, cmd: &Cmd) -> RedisFuture<Value>;
        fn get_db(&self) -> i64;
    }

    pub struct SendError;

    pub trait AsyncPushSender {
        fn send(&self, info: PushInfo) -> Result<(), SendError>;
    }
    impl AsyncPushSender for UnboundedSender<PushInfo> {}
    impl AsyncPushSender for Sender<PushInfo> {}
    impl<T, Func: Fn(PushInfo) -> Result<(), T>> AsyncPushSender for Func {}
    impl AsyncPushSender for mpsc::Sender<PushInfo> {}
    impl<T: AsyncPushSender> AsyncPushSender for Arc<T> {}

    pub struct MultiplexedConnection;
    impl MultiplexedConnection {
        pub async fn new<C: AsyncRead + AsyncWrite>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<(Self, impl Future<Output = ()>)>;
        pub async fn new_with_config<C: AsyncRead + AsyncWrite>(connection_info: &RedisConnectionInfo, stream: C, config: AsyncConnectionConfig) -> RedisResult<(Self, impl Future<Output = ()>)>;
        pub fn set_response_timeout(&mut self, timeout: Duration);
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
        pub async fn subscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
    }
    impl Clone for MultiplexedConnection {}
    impl ConnectionLike for MultiplexedConnection {}

    pub struct ConnectionManagerConfig;
    impl ConnectionManagerConfig {
        pub fn new() -> Self;
        pub fn min_delay(&self) -> Duration;
        pub fn max_delay(&self) -> Option<Duration>;
        pub fn exponent_base(&self) -> f32;
        pub fn number_of_retries(&self) -> usize;
        pub fn response_timeout(&self) -> Option<Duration>;
        pub fn connection_timeout(&self) -> Option<Duration>;
        pub fn automatic_resubscription(&self) -> bool;
        pub fn set_min_delay(self, min_delay: Duration) -> Self;
        pub fn set_max_delay(self, time: Duration) -> Self;
        pub fn set_exponent_base(self, base: f32) -> Self;
        pub fn set_number_of_retries(self, amount: usize) -> Self;
        pub fn set_response_timeout(self, duration: Option<Duration>) -> Self;
        pub fn set_connection_timeout(self, duration: Option<Duration>) -> Self;
        pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
        pub fn set_automatic_resubscription(self) -> Self;
        pub fn set_pipeline_buffer_size(self, size: usize) -> Self;
        pub fn set_concurrency_limit(self, limit: usize) -> Self;
        pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self;
    }
    impl Clone for ConnectionManagerConfig {}
    impl Default for ConnectionManagerConfig {}

    pub struct ConnectionManager;
    impl ConnectionManager {
        pub async fn new(client: Client) -> RedisResult<Self>;
        pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
        pub fn new_lazy_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
        pub async fn subscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
    }
    impl Clone for ConnectionManager {}
    impl ConnectionLike for ConnectionManager {}
}

pub mod io {
    pub trait AsyncDNSResolver {}

    pub mod tcp {
        pub use socket2;

        pub struct TcpSettings;
    }
}

#[feature("cluster")]
pub mod cluster {
    use std::collections::HashMap;
    use std::time::Duration;
    use crate::{Cmd, Connection, ConnectionLike, ProtocolVersion, RedisResult, Value};
    use crate::cluster_routing::RoutingInfo;
    use crate::io::tcp::TcpSettings;

    pub use crate::TlsMode;

    pub fn cluster_pipe() -> ClusterPipeline;

    pub struct NodeAddress;
    pub struct ClusterClient;
    impl ClusterClient {
        #[feature("cluster-async")] pub async fn get_async_connection(&self) -> RedisResult<ClusterConnection>;
        pub fn new<T>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<Self>;
        pub fn builder<T>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder;
        #[blocks(database)]
        #[instead(any = "redis::cluster::ClusterClient::get_async_connection")]
        pub fn get_connection(&self) -> RedisResult<ClusterConnection>;
        #[blocks(database)]
        #[instead(any = "redis::cluster::ClusterClient::get_async_connection")]
        pub fn get_connection_with_config(&self, config: ClusterConfig) -> RedisResult<ClusterConnection>;
    }
    impl Clone for ClusterClient {}

    pub struct ClusterClientBuilder;
    impl ClusterClientBuilder {
        pub fn new<T>(initial_nodes: impl IntoIterator<Item = T>) -> Self;
        pub fn build(self) -> RedisResult<ClusterClient>;
        pub fn password(self, password: impl AsRef<str>) -> Self;
        pub fn username(self, username: impl AsRef<str>) -> Self;
        pub fn retries(self, retries: u32) -> Self;
        pub fn max_retry_wait(self, max_wait: u64) -> Self;
        pub fn min_retry_wait(self, min_wait: u64) -> Self;
        pub fn retry_wait_formula(self, factor: u64, exponent_base: u64) -> Self;
        pub fn read_from_replicas(self) -> Self;
        pub fn read_routing_strategy(self, strategy: impl Sized) -> Self;
        pub fn connection_timeout(self, connection_timeout: Duration) -> Self;
        pub fn response_timeout(self, response_timeout: Duration) -> Self;
        pub fn use_protocol(self, protocol: ProtocolVersion) -> Self;
        pub fn database_id(self, database_id: i64) -> Self;
        pub fn tcp_settings(self, tcp_settings: TcpSettings) -> Self;
        pub fn node_address_map(self, map: HashMap<NodeAddress, NodeAddress>) -> Self;
    }

    #[lazy(query)]
    pub struct ClusterPipeline;
    impl ClusterPipeline {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        #[blocks(database)]
        #[instead(any = "redis::Pipeline::query_async")]
        pub fn query<T>(&self, con: &mut ClusterConnection) -> RedisResult<T>;
        #[blocks(database)]
        #[instead(any = "redis::Pipeline::exec_async")]
        pub fn exec(&self, con: &mut ClusterConnection) -> RedisResult<()>;
    }
    impl Clone for ClusterPipeline {}
    impl Default for ClusterPipeline {}

    pub struct ClusterConfig;
    pub struct ClusterConnection<C = Connection>;
    impl<C: ConnectionLike> ClusterConnection<C> {
        pub fn set_auto_reconnect(&self, value: bool);
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        #[blocks(database)]
        #[instead(any = "redis::cluster::ClusterClient::get_async_connection")]
        pub fn route_command(&mut self, cmd: &Cmd, routing: RoutingInfo) -> RedisResult<Value>;
    }
    impl<C: ConnectionLike> ConnectionLike for ClusterConnection<C> {}
}

pub mod cluster_routing {
    pub struct RoutingInfo;
}

#[feature("streams")]
pub mod streams {
    use std::collections::HashMap;
    use crate::Value;

    pub struct StreamReadOptions;

    pub struct StreamReadReply { pub keys: Vec<StreamKey> }

    pub struct StreamRangeReply { pub ids: Vec<StreamId> }

    pub struct StreamKey { pub key: String, pub ids: Vec<StreamId> }

    pub struct StreamId { pub id: String, pub map: HashMap<String, Value>, pub milliseconds_elapsed_from_delivery: Option<usize>, pub delivered_count: Option<usize> }
}

impl r2d2::ManageConnection for Client { type Connection = Connection; type Error = RedisError; }
