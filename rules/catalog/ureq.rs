#![crates(ureq)]
#![versions(">=3, <4")]

use std::io;
use std::fs::File;
use std::io::{Read, Stdin};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use crate::config::{Config, ConfigBuilder};
use crate::typestate::{AgentScope, HttpCrateScope, RequestScope, WithBody, WithoutBody};
use http::{Extensions, HeaderMap, HeaderValue, Method, Request, Response, Uri, Version};
use rustls_pki_types::pem;
use serde::Serialize;
use ureq_proto::error;

pub use ureq_proto::http;

#[blocks(http)]
#[instead(any = "reqwest::Client")]
pub fn run(request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;
pub fn agent() -> Agent;
pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody>;
pub fn post<T>(uri: T) -> RequestBuilder<WithBody>;
pub fn put<T>(uri: T) -> RequestBuilder<WithBody>;
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody>;
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody>;
pub fn options<T>(uri: T) -> RequestBuilder<WithoutBody>;
pub fn connect<T>(uri: T) -> RequestBuilder<WithoutBody>;
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody>;
pub fn trace<T>(uri: T) -> RequestBuilder<WithoutBody>;

pub struct Body;
impl Body {
    pub fn builder() -> BodyBuilder;
    pub fn mime_type(&self) -> Option<&str>;
    pub fn charset(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    pub fn as_reader(&mut self) -> BodyReader;
    pub fn into_reader(self) -> BodyReader;
    #[blocks(http)]
    #[instead(any = "reqwest::Response::text")]
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    #[blocks(http)]
    #[instead(any = "reqwest::Response::bytes")]
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    #[blocks(http)]
    #[instead(any = "reqwest::Response::json")]
    pub fn read_json<T>(&mut self) -> Result<T, Error>;
    pub fn with_config(&mut self) -> BodyWithConfig;
    pub fn into_with_config(self) -> BodyWithConfig;
}
impl AsSendBody for Body {}

pub struct BodyBuilder;
impl BodyBuilder {
    pub fn mime_type(self, mime_type: impl Into<String>) -> Self;
    pub fn charset(self, charset: impl Into<String>) -> Self;
    pub fn limit(self, l: u64) -> Self;
    pub fn data(self, data: impl Into<Vec<u8>>) -> Body;
    pub fn reader(self, data: impl Read) -> Body;
}

pub struct BodyReader;
#[blocks(http)]
#[instead(any = "reqwest::Response::chunk")]
impl Read for BodyReader {}

pub struct BodyWithConfig;
impl BodyWithConfig {
    pub fn limit(self, value: u64) -> Self;
    pub fn lossy_utf8(self, value: bool) -> Self;
    pub fn reader(self) -> BodyReader;
    #[blocks(http)]
    #[instead(any = "reqwest::Response::text")]
    pub fn read_to_string(self) -> Result<String, Error>;
    #[blocks(http)]
    #[instead(any = "reqwest::Response::bytes")]
    pub fn read_to_vec(self) -> Result<Vec<u8>, Error>;
    #[blocks(http)]
    #[instead(any = "reqwest::Response::json")]
    pub fn read_json<T>(self) -> Result<T, Error>;
}

pub struct Proxy;
#[lazy(request, blocking)]
pub struct RequestBuilder<B>;
impl<Any> RequestBuilder<Any> {
    pub fn method_ref(&self) -> Option<&Method>;
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn header_raw(self, name: &str, value: &[u8]) -> Self;
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
    pub fn query<K: AsRef<str>, V: AsRef<str>>(self, key: K, value: V) -> Self;
    pub fn query_raw<K: AsRef<str>, V: AsRef<str>>(self, key: K, value: V) -> Self;
    pub fn query_pairs<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(self, iter: I) -> Self;
    pub fn query_pairs_raw<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(self, iter: I) -> Self;
    pub fn uri<T>(self, uri: T) -> Self;
    pub fn uri_ref(&self) -> Option<&Uri>;
    pub fn version(self, version: Version) -> Self;
    pub fn version_ref(&self) -> Option<&Version>;
    pub fn config(self) -> ConfigBuilder<RequestScope<Any>>;
    pub fn extension<T>(self, extension: T) -> Self;
    pub fn extensions_ref(&self) -> Option<&Extensions>;
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
}
impl RequestBuilder<WithoutBody> {
    #[blocks(http)]
    #[instead(any = "reqwest::Client")]
    pub fn call(self) -> Result<Response<Body>, Error>;
    pub fn force_send_body(self) -> RequestBuilder<WithBody>;
}
impl RequestBuilder<WithBody> {
    pub fn content_type<V>(self, content_type: V) -> Self;
}

#[blocks(http)]
#[instead(any = "reqwest::Client")]
impl RequestBuilder<WithBody> {
    pub fn send(self, data: impl AsSendBody) -> Result<Response<Body>, Error>;
    pub fn send_empty(self) -> Result<Response<Body>, Error>;
    pub fn send_form<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(self, iter: I) -> Result<Response<Body>, Error>;
    pub fn send_json(self, data: impl Serialize) -> Result<Response<Body>, Error>;
}

pub trait ResponseExt {
    fn get_uri(&self) -> &Uri;
    fn get_redirect_history(&self) -> Option<&[Uri]>;
}
impl ResponseExt for Response<Body> {}

pub trait AsSendBody {}
impl AsSendBody for &[u8] {}
impl AsSendBody for &str {}
impl AsSendBody for String {}
impl AsSendBody for Vec<u8> {}
impl AsSendBody for &String {}
impl AsSendBody for &Vec<u8> {}
impl AsSendBody for &File {}
impl AsSendBody for File {}
impl AsSendBody for &TcpStream {}
impl AsSendBody for TcpStream {}
impl AsSendBody for Stdin {}
impl AsSendBody for UnixStream {}
impl AsSendBody for Response<Body> {}
impl<const N: usize> AsSendBody for &[u8; N] {}
impl AsSendBody for () {}

pub struct Agent;
impl Agent {
    pub fn new_with_defaults() -> Self;
    pub fn new_with_config(config: Config) -> Self;
    pub fn config_builder() -> ConfigBuilder<AgentScope>;
    pub fn with_parts(config: Config, connector: impl Sized, resolver: impl Sized) -> Self;
    pub fn shutdown(self);
    #[blocks(http)]
    #[instead(any = "reqwest::Client")]
    pub fn run(&self, request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;
    pub fn config(&self) -> &Config;
    pub fn configure_request<S: AsSendBody>(&self, request: Request<S>) -> ConfigBuilder<HttpCrateScope<S>>;
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody>;
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody>;
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody>;
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody>;
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody>;
    pub fn options<T>(&self, uri: T) -> RequestBuilder<WithoutBody>;
    pub fn connect<T>(&self, uri: T) -> RequestBuilder<WithoutBody>;
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody>;
    pub fn trace<T>(&self, uri: T) -> RequestBuilder<WithoutBody>;
}
impl Clone for Agent {}

pub enum Error { StatusCode(u16), Http(http::Error), BadUri(String), Protocol(error::Error), Io(io::Error), Timeout(Timeout), HostNotFound, RedirectFailed, InvalidProxyUrl, ConnectionFailed, BodyExceedsLimit(u64), TooManyRedirects, Tls(&str), Pem(pem::Error), Rustls(rustls::Error), RequireHttpsOnly(String), LargeResponseHeader(usize, usize), Decompress(&str, io::Error), Json(serde_json::Error), ConnectProxyFailed(String), TlsRequired, Other(Box<dyn std::error::Error>) }
impl Error {
    pub fn into_io(self) -> io::Error;
}

pub struct SendBody;
impl SendBody {
    pub fn none() -> SendBody;
    pub fn from_reader(reader: &mut dyn Read) -> SendBody;
    pub fn from_owned_reader(reader: impl Read) -> SendBody;
    pub fn from_json(value: &impl Serialize) -> Result<SendBody, Error>;
    pub fn into_reader(self) -> impl Read;
}
impl AsSendBody for SendBody {}

pub struct Timeout;

pub mod config {
    use std::time::Duration;
    use crate::{Agent, AsSendBody, Proxy, RequestBuilder};
    use crate::tls::TlsConfig;
    use crate::typestate::{AgentScope, HttpCrateScope, RequestScope};
    use http::Request;

    pub use ureq_proto::client::RedirectAuthHeaders;

    pub struct Config;
    impl Config {
        pub fn builder() -> ConfigBuilder<AgentScope>;
        pub fn new_agent(&self) -> Agent;
        pub fn http_status_as_error(&self) -> bool;
        pub fn https_only(&self) -> bool;
        pub fn ip_family(&self) -> IpFamily;
        pub fn tls_config(&self) -> &TlsConfig;
        pub fn proxy(&self) -> Option<&Proxy>;
        pub fn no_delay(&self) -> bool;
        pub fn max_redirects(&self) -> u32;
        pub fn max_redirects_will_error(&self) -> bool;
        pub fn redirect_auth_headers(&self) -> RedirectAuthHeaders;
        pub fn save_redirect_history(&self) -> bool;
        pub fn user_agent(&self) -> &AutoHeaderValue;
        pub fn accept(&self) -> &AutoHeaderValue;
        pub fn accept_encoding(&self) -> &AutoHeaderValue;
        pub fn timeout_per_read(&self) -> Option<Duration>;
        pub fn timeout_per_write(&self) -> Option<Duration>;
        pub fn timeouts(&self) -> Timeouts;
        pub fn max_response_header_size(&self) -> usize;
        pub fn input_buffer_size(&self) -> usize;
        pub fn output_buffer_size(&self) -> usize;
        pub fn max_idle_connections(&self) -> usize;
        pub fn max_idle_connections_per_host(&self) -> usize;
        pub fn max_idle_age(&self) -> Duration;
        pub fn allow_non_standard_methods(&self) -> bool;
    }
    impl Clone for Config {}
    impl Default for Config {}

    pub struct ConfigBuilder<Scope>;
    impl<Scope> ConfigBuilder<Scope> {
        pub fn http_status_as_error(self, v: bool) -> Self;
        pub fn https_only(self, v: bool) -> Self;
        pub fn ip_family(self, v: IpFamily) -> Self;
        pub fn tls_config(self, v: TlsConfig) -> Self;
        pub fn proxy(self, v: Option<Proxy>) -> Self;
        pub fn no_delay(self, v: bool) -> Self;
        pub fn max_redirects(self, v: u32) -> Self;
        pub fn max_redirects_will_error(self, v: bool) -> Self;
        pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self;
        pub fn save_redirect_history(self, v: bool) -> Self;
        pub fn user_agent(self, v: impl Into<AutoHeaderValue>) -> Self;
        pub fn accept(self, v: impl Into<AutoHeaderValue>) -> Self;
        pub fn accept_encoding(self, v: impl Into<AutoHeaderValue>) -> Self;
        pub fn max_response_header_size(self, v: usize) -> Self;
        pub fn input_buffer_size(self, v: usize) -> Self;
        pub fn output_buffer_size(self, v: usize) -> Self;
        pub fn max_idle_connections(self, v: usize) -> Self;
        pub fn max_idle_connections_per_host(self, v: usize) -> Self;
        pub fn max_idle_age(self, v: Duration) -> Self;
        pub fn allow_non_standard_methods(self, v: bool) -> Self;
        pub fn middleware(self, v: impl Sized) -> Self;
        pub fn timeout_global(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_call(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_read(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_write(self, v: Option<Duration>) -> Self;
        pub fn timeout_resolve(self, v: Option<Duration>) -> Self;
        pub fn timeout_connect(self, v: Option<Duration>) -> Self;
        pub fn timeout_send_request(self, v: Option<Duration>) -> Self;
        pub fn timeout_await_100(self, v: Option<Duration>) -> Self;
        pub fn timeout_send_body(self, v: Option<Duration>) -> Self;
        pub fn timeout_recv_response(self, v: Option<Duration>) -> Self;
        pub fn timeout_recv_body(self, v: Option<Duration>) -> Self;
    }
    impl ConfigBuilder<AgentScope> {
        pub fn build(self) -> Config;
    }
    impl<Any> ConfigBuilder<RequestScope<Any>> {
        pub fn build(self) -> RequestBuilder<Any>;
    }
    impl<S: AsSendBody> ConfigBuilder<HttpCrateScope<S>> {
        pub fn build(self) -> Request<S>;
    }

    pub struct AutoHeaderValue;

    pub struct Timeouts;

    pub struct IpFamily;
}

pub mod tls {
    pub struct TlsConfig;
}

pub mod typestate {
    use crate::AsSendBody;

    pub struct WithBody;

    pub struct WithoutBody;

    pub struct AgentScope;

    pub struct HttpCrateScope<S: AsSendBody>;

    pub struct RequestScope<Any>;
}
