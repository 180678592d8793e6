#![crates(ureq)]
#![versions(">=2, <3")]

use std::io;
use std::io::Read;
use std::net::SocketAddr;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use rustls::ClientConfig;
use url::Url;

pub use rustls;

pub fn builder() -> AgentBuilder;
pub fn agent() -> Agent;
pub fn request(method: &str, path: &str) -> Request;
pub fn request_url(method: &str, url: &Url) -> Request;
pub fn get(path: &str) -> Request;
pub fn head(path: &str) -> Request;
pub fn patch(path: &str) -> Request;
pub fn post(path: &str) -> Request;
pub fn put(path: &str) -> Request;
pub fn delete(path: &str) -> Request;

pub struct Agent;
impl Agent {
    pub fn new() -> Self;
    pub fn request(&self, method: &str, path: &str) -> Request;
    pub fn request_url(&self, method: &str, url: &Url) -> Request;
    pub fn get(&self, path: &str) -> Request;
    pub fn head(&self, path: &str) -> Request;
    pub fn patch(&self, path: &str) -> Request;
    pub fn post(&self, path: &str) -> Request;
    pub fn put(&self, path: &str) -> Request;
    pub fn delete(&self, path: &str) -> Request;
}
impl Clone for Agent {}

pub struct AgentBuilder;
impl AgentBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Agent;
    pub fn proxy(self, proxy: Proxy) -> Self;
    pub fn try_proxy_from_env(self, do_try: bool) -> Self;
    pub fn https_only(self, enforce: bool) -> Self;
    pub fn max_idle_connections(self, max: usize) -> Self;
    pub fn max_idle_connections_per_host(self, max: usize) -> Self;
    pub fn resolver(self, resolver: impl Sized) -> Self;
    pub fn timeout_connect(self, timeout: Duration) -> Self;
    pub fn timeout_read(self, timeout: Duration) -> Self;
    pub fn timeout_write(self, timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn no_delay(self, no_delay: bool) -> Self;
    pub fn redirects(self, n: u32) -> Self;
    pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self;
    pub fn user_agent(self, user_agent: &str) -> Self;
    pub fn tls_config(self, tls_config: Arc<ClientConfig>) -> Self;
    pub fn tls_connector<T>(self, tls_config: Arc<T>) -> Self;
}

pub enum RedirectAuthHeaders { Never, SameHost }
impl Clone for RedirectAuthHeaders {}

pub enum Error { Status(u16, Response), Transport(Transport) }
impl Error {
    pub fn into_transport(self) -> Option<Transport>;
    pub fn into_response(self) -> Option<Response>;
    pub fn kind(&self) -> ErrorKind;
}

pub struct ErrorKind;

pub struct Transport;
pub struct Proxy;
#[lazy(request, blocking)]
pub struct Request;
impl Request {
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn header_names(&self) -> Vec<String>;
    pub fn has(&self, name: &str) -> bool;
    pub fn all(&self, name: &str) -> Vec<&str>;
    pub fn query(self, param: &str, value: &str) -> Self;
    pub fn query_pairs<P: IntoIterator<Item = (&str, &str)>>(self, pairs: P) -> Self;
    pub fn method(&self) -> &str;
    pub fn url(&self) -> &str;
    pub fn request_url(&self) -> Result<RequestUrl, Error>;
}

#[blocks(http)]
#[instead(any = "reqwest::Client")]
impl Request {
    pub fn call(self) -> Result<Response, Error>;
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
    #[feature("json")]
    pub fn send_json(self, data: impl Sized) -> Result<Response, Error>;
    pub fn send_string(self, data: &str) -> Result<Response, Error>;
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response, Error>;
    pub fn send(self, reader: impl Read) -> Result<Response, Error>;
}
impl Clone for Request {}

pub struct RequestUrl;
impl RequestUrl {
    pub fn as_url(&self) -> &Url;
    pub fn scheme(&self) -> &str;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<u16>;
    pub fn path(&self) -> &str;
    pub fn query_pairs(&self) -> Vec<(&str, &str)>;
}
impl Clone for RequestUrl {}

pub struct Response;
impl Response {
    pub fn new(status: u16, status_text: &str, body: &str) -> Result<Response, Error>;
    pub fn get_url(&self) -> &str;
    pub fn http_version(&self) -> &str;
    pub fn status(&self) -> u16;
    pub fn status_text(&self) -> &str;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn headers_names(&self) -> Vec<String>;
    pub fn has(&self, name: &str) -> bool;
    pub fn all(&self, name: &str) -> Vec<&str>;
    pub fn content_type(&self) -> &str;
    pub fn charset(&self) -> &str;
    pub fn remote_addr(&self) -> SocketAddr;
    pub fn local_addr(&self) -> SocketAddr;
    pub fn into_reader(self) -> Box<dyn Read>;
    #[blocks(http)]
    #[instead(any = "reqwest::Response::json")]
    #[feature("json")]
    pub fn into_json<T>(self) -> io::Result<T>;
    #[blocks(http)]
    #[instead(any = "reqwest::Response::text")]
    pub fn into_string(self) -> io::Result<String>;
}
impl FromStr for Response { type Err = Error; }
