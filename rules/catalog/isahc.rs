#![crates(isahc)]
#![versions(">=1, <3")]

use std::io;
use std::future::Future;
use std::io::{Read, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;
use crate::error::ErrorKind;
use crate::net::dns::{DnsCache, ResolveMap};
use crate::prelude::Configurable;
use futures::io::{AsyncRead, AsyncWrite};
use http::{HeaderMap, Uri, Version};
use http::request::Builder;

pub use http::Request;
pub use http::Response;
pub use http;

pub fn is_http_version_supported(version: Version) -> bool;
pub fn version() -> &str;
#[blocks(http)]
#[instead(any = "isahc::get_async")]
pub fn get<U>(uri: U) -> Result<Response<Body>, Error>;
pub fn get_async<U>(uri: U) -> ResponseFuture;
#[blocks(http)]
#[instead(any = "isahc::head_async")]
pub fn head<U>(uri: U) -> Result<Response<Body>, Error>;
pub fn head_async<U>(uri: U) -> ResponseFuture;
#[blocks(http)]
#[instead(any = "isahc::post_async")]
pub fn post<U, B: Into<Body>>(uri: U, body: B) -> Result<Response<Body>, Error>;
pub fn post_async<U, B: Into<AsyncBody>>(uri: U, body: B) -> ResponseFuture;
#[blocks(http)]
#[instead(any = "isahc::put_async")]
pub fn put<U, B: Into<Body>>(uri: U, body: B) -> Result<Response<Body>, Error>;
pub fn put_async<U, B: Into<AsyncBody>>(uri: U, body: B) -> ResponseFuture;
#[blocks(http)]
#[instead(any = "isahc::delete_async")]
pub fn delete<U>(uri: U) -> Result<Response<Body>, Error>;
pub fn delete_async<U>(uri: U) -> ResponseFuture;
#[blocks(http)]
#[instead(any = "isahc::send_async")]
pub fn send<B: Into<Body>>(request: Request<B>) -> Result<Response<Body>, Error>;
pub fn send_async<B: Into<AsyncBody>>(request: Request<B>) -> ResponseFuture;

pub struct AsyncBody;
impl AsyncBody {
    pub fn empty() -> Self;
    pub fn from_bytes_static<B: AsRef<[u8]>>(bytes: B) -> Self;
    pub fn from_reader<R: AsyncRead>(read: R) -> Self;
    pub fn from_reader_sized<R: AsyncRead>(read: R, length: u64) -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> Option<u64>;
    pub fn reset(&mut self) -> bool;
}
impl AsyncRead for AsyncBody {}
impl Default for AsyncBody {}

pub struct Body;
impl Body {
    pub fn empty() -> Self;
    pub fn from_bytes_static<B: AsRef<[u8]>>(bytes: B) -> Self;
    pub fn from_reader<R: Read>(reader: R) -> Self;
    pub fn from_reader_sized<R: Read>(reader: R, length: u64) -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> Option<u64>;
    pub fn reset(&mut self) -> bool;
}
#[blocks(http)]
#[instead(any = "isahc::AsyncBody")]
impl Read for Body {}
impl Default for Body {}

pub struct HttpClient;
impl HttpClient {
    pub fn new() -> Result<Self, Error>;
    pub fn builder() -> HttpClientBuilder;
    #[blocks(http)]
    #[instead(any = "isahc::HttpClient::get_async")]
    pub fn get<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    pub fn get_async<U>(&self, uri: U) -> ResponseFuture;
    #[blocks(http)]
    #[instead(any = "isahc::HttpClient::head_async")]
    pub fn head<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    pub fn head_async<U>(&self, uri: U) -> ResponseFuture;
    #[blocks(http)]
    #[instead(any = "isahc::HttpClient::post_async")]
    pub fn post<U, B: Into<Body>>(&self, uri: U, body: B) -> Result<Response<Body>, Error>;
    pub fn post_async<U, B: Into<AsyncBody>>(&self, uri: U, body: B) -> ResponseFuture;
    #[blocks(http)]
    #[instead(any = "isahc::HttpClient::put_async")]
    pub fn put<U, B: Into<Body>>(&self, uri: U, body: B) -> Result<Response<Body>, Error>;
    pub fn put_async<U, B: Into<AsyncBody>>(&self, uri: U, body: B) -> ResponseFuture;
    #[blocks(http)]
    #[instead(any = "isahc::HttpClient::delete_async")]
    pub fn delete<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    pub fn delete_async<U>(&self, uri: U) -> ResponseFuture;
    #[blocks(http)]
    #[instead(any = "isahc::HttpClient::send_async")]
    pub fn send<B: Into<Body>>(&self, request: Request<B>) -> Result<Response<Body>, Error>;
    pub fn send_async<B: Into<AsyncBody>>(&self, request: Request<B>) -> ResponseFuture;
}
impl Clone for HttpClient {}

pub struct HttpClientBuilder;
impl HttpClientBuilder {
    pub fn new() -> Self;
    pub fn max_connections(self, max: usize) -> Self;
    pub fn max_connections_per_host(self, max: usize) -> Self;
    pub fn connection_cache_size(self, size: usize) -> Self;
    pub fn connection_cache_ttl(self, ttl: Duration) -> Self;
    pub fn dns_cache<C: Into<DnsCache>>(self, cache: C) -> Self;
    pub fn dns_resolve(self, map: ResolveMap) -> Self;
    pub fn default_header<K, V>(self, key: K, value: V) -> Self;
    pub fn default_headers<K, V, I: IntoIterator<Item = P>, P>(self, headers: I) -> Self;
    pub fn build(self) -> Result<HttpClient, Error>;
}
impl Default for HttpClientBuilder {}
impl Configurable for HttpClientBuilder {}

#[must_use] pub struct ResponseFuture;
impl Future for ResponseFuture { type Output = Result<Response<AsyncBody>, Error>; }

pub struct Error;
impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn is_client(&self) -> bool;
    pub fn is_network(&self) -> bool;
    pub fn is_server(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_tls(&self) -> bool;
    pub fn local_addr(&self) -> Option<SocketAddr>;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
}
impl Clone for Error {}

pub struct Metrics;

pub trait RequestExt<T> {
    fn to_builder(&self) -> Builder;
    #[blocks(http)]
    #[instead(any = "isahc::RequestExt::send_async")]
    fn send(self) -> Result<Response<Body>, Error> where T: Into<Body>;
    fn send_async(self) -> ResponseFuture where T: Into<AsyncBody>;
}
impl<T> RequestExt<T> for Request<T> {}

pub trait AsyncReadResponseExt<R: AsyncRead> {
    fn consume(&mut self) -> impl Future<Output = io::Result<()>>;
    fn copy_to<W: AsyncWrite>(&mut self, writer: W) -> impl Future<Output = io::Result<u64>>;
    fn bytes(&mut self) -> impl Future<Output = io::Result<Vec<u8>>>;
    fn text(&mut self) -> impl Future<Output = io::Result<String>>;
}
impl<R: AsyncRead> AsyncReadResponseExt<R> for Response<R> {}

#[blocks(http)]
#[instead(any = "isahc::AsyncReadResponseExt")]
pub trait ReadResponseExt<R: Read> {
    fn consume(&mut self) -> io::Result<()>;
    fn copy_to<W: Write>(&mut self, writer: W) -> io::Result<u64>;
    fn copy_to_file<P: AsRef<Path>>(&mut self, path: P) -> io::Result<u64>;
    fn bytes(&mut self) -> io::Result<Vec<u8>>;
    fn text(&mut self) -> io::Result<String>;
}
impl<R: Read> ReadResponseExt<R> for Response<R> {}

pub trait ResponseExt<T> {
    fn trailer(&self) -> &Trailer;
    fn effective_uri(&self) -> Option<&Uri>;
    fn local_addr(&self) -> Option<SocketAddr>;
    fn remote_addr(&self) -> Option<SocketAddr>;
    fn metrics(&self) -> Option<&Metrics>;
}
impl<T> ResponseExt<T> for Response<T> {}

pub struct Trailer;
impl Trailer {
    pub fn is_ready(&self) -> bool;
    pub fn try_get(&self) -> Option<&HeaderMap>;
    #[blocks(http)]
    #[instead(any = "isahc::Trailer::wait_async")]
    pub fn wait(&self) -> &HeaderMap;
    #[blocks(http)]
    #[instead(any = "isahc::Trailer::wait_async")]
    pub fn wait_timeout(&self, timeout: Duration) -> Option<&HeaderMap>;
    pub async fn wait_async(&self) -> &HeaderMap;
}
impl Clone for Trailer {}

pub mod auth {
    pub struct Credentials;
    pub struct Authentication;
}

pub mod config {
    pub struct RedirectPolicy;

    pub struct VersionNegotiation;
    pub struct ExpectContinue;
}

pub mod error {
    pub struct ErrorKind;
}

pub mod net {
    pub struct Dialer;

    pub struct IpVersion;

    pub mod dns {
        pub struct DnsCache;

        pub struct ResolveMap;
    }
}

pub mod tls {
    pub struct TlsConfig;
}

pub mod prelude {
    use std::time::Duration;
    use crate::auth::{Authentication, Credentials};
    use crate::config::{ExpectContinue, RedirectPolicy, VersionNegotiation};
    use crate::net::{Dialer, IpVersion};
    use crate::tls::TlsConfig;
    use http::Uri;
    use http::request::Builder;
    use request::WithRequestConfig;

    pub use crate::{AsyncReadResponseExt, ReadResponseExt, RequestExt, ResponseExt};

    pub trait Configurable: WithRequestConfig {
        fn timeout(self, timeout: Duration) -> Self;
        fn connect_timeout(self, timeout: Duration) -> Self;
        fn low_speed_timeout(self, low_speed: u32, timeout: Duration) -> Self;
        fn version_negotiation(self, negotiation: VersionNegotiation) -> Self;
        fn redirect_policy(self, policy: RedirectPolicy) -> Self;
        fn auto_referer(self) -> Self;
        fn automatic_decompression(self, decompress: bool) -> Self;
        fn expect_continue<T: Into<ExpectContinue>>(self, expect: T) -> Self;
        fn authentication(self, authentication: Authentication) -> Self;
        fn credentials(self, credentials: Credentials) -> Self;
        fn tcp_keepalive(self, interval: Duration) -> Self;
        fn tcp_nodelay(self) -> Self;
        fn interface<I>(self, interface: I) -> Self;
        fn ip_version(self, version: IpVersion) -> Self;
        fn dial<D: Into<Dialer>>(self, dialer: D) -> Self;
        fn proxy(self, proxy: impl Into<Option<Uri>>) -> Self;
        fn proxy_blacklist<I: IntoIterator<Item = T>, T: Into<String>>(self, hosts: I) -> Self;
        fn proxy_authentication(self, authentication: Authentication) -> Self;
        fn proxy_credentials(self, credentials: Credentials) -> Self;
        fn max_upload_speed(self, max: u64) -> Self;
        fn max_download_speed(self, max: u64) -> Self;
        fn tls_config(self, tls_config: TlsConfig) -> Self;
        fn proxy_tls_config(self, tls_config: TlsConfig) -> Self;
        fn title_case_headers(self, enable: bool) -> Self;
        fn metrics(self, enable: bool) -> Self;
    }
    impl Configurable for Builder {}
}
