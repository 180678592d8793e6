#![crates(attohttpc)]
#![versions(">=0.18, <0.32")]

use std::fs;
use std::fmt::Display;
use std::io::{Read, Write};
use std::time::Duration;
use crate::body::{Bytes, Empty, File, Text};
use http::{HeaderMap, HeaderValue};
use native_tls::Certificate;
use url::Url;

pub use http::{Method, StatusCode};

pub type Result<T = ()> = std::result::Result<T, Error>;

pub fn get<U: AsRef<str>>(base_url: U) -> RequestBuilder;
pub fn post<U: AsRef<str>>(base_url: U) -> RequestBuilder;
pub fn put<U: AsRef<str>>(base_url: U) -> RequestBuilder;
pub fn delete<U: AsRef<str>>(base_url: U) -> RequestBuilder;
pub fn head<U: AsRef<str>>(base_url: U) -> RequestBuilder;
pub fn options<U: AsRef<str>>(base_url: U) -> RequestBuilder;
pub fn patch<U: AsRef<str>>(base_url: U) -> RequestBuilder;
pub fn trace<U: AsRef<str>>(base_url: U) -> RequestBuilder;

pub struct Error;
impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
}

pub struct ErrorKind;
pub struct InvalidResponseKind;

pub struct Response;
impl Response {
    pub fn url(&self) -> &Url;
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn is_success(&self) -> bool;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn split(self) -> (StatusCode, HeaderMap, ResponseReader);
}

#[blocks(http)]
#[instead(any = "reqwest::Client")]
impl Response {
    pub fn write_to<W: Write>(self, writer: W) -> Result<u64>;
    pub fn bytes(self) -> Result<Vec<u8>>;
    pub fn text(self) -> Result<String>;
    pub fn text_utf8(self) -> Result<String>;
}
impl Read for Response {}

pub struct ResponseReader;
#[blocks(http)]
#[instead(any = "reqwest::Client")]
impl ResponseReader {
    pub fn write_to<W: Write>(self, writer: W) -> Result<u64>;
    pub fn bytes(self) -> Result<Vec<u8>>;
    pub fn text(self) -> Result<String>;
    pub fn text_utf8(self) -> Result<String>;
}
#[blocks(http)]
#[instead(any = "reqwest::Client")]
impl Read for ResponseReader {}

pub struct ProxySettings;
pub struct ProxySettingsBuilder;
#[lazy(request, blocking)]
pub struct PreparedRequest<B>;
impl<B> PreparedRequest<B> {
    pub fn url(&self) -> &Url;
    pub fn method(&self) -> &Method;
    pub fn body(&self) -> &B;
    pub fn headers(&self) -> &HeaderMap;
    #[blocks(http)]
    #[instead(any = "reqwest::Client")]
    pub fn send(&mut self) -> Result<Response>;
}

#[lazy(request, blocking)]
pub struct RequestBuilder<B = Empty>;
impl RequestBuilder {
    pub fn new<U: AsRef<str>>(method: Method, base_url: U) -> Self;
    pub fn try_new<U: AsRef<str>>(method: Method, base_url: U) -> Result<Self>;
}
impl<B> RequestBuilder<B> {
    pub fn param<K: AsRef<str>, V: ToString>(self, key: K, value: V) -> Self;
    pub fn params<P: IntoIterator, K: AsRef<str>, V: ToString>(self, pairs: P) -> Self;
    pub fn basic_auth(self, username: impl Display, password: Option<impl Display>) -> Self;
    pub fn bearer_auth(self, token: impl Into<String>) -> Self;
    pub fn body<B1>(self, body: B1) -> RequestBuilder<B1>;
    pub fn text<B1: AsRef<str>>(self, body: B1) -> RequestBuilder<Text<B1>>;
    pub fn bytes<B1: AsRef<[u8]>>(self, body: B1) -> RequestBuilder<Bytes<B1>>;
    pub fn file(self, body: fs::File) -> RequestBuilder<File>;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn header<H, V: TryInto<HeaderValue>>(self, header: H, value: V) -> Self;
    pub fn header_append<H, V: TryInto<HeaderValue>>(self, header: H, value: V) -> Self;
    pub fn try_header<H, V: TryInto<HeaderValue>>(self, header: H, value: V) -> Result<Self>;
    pub fn try_header_append<H, V: TryInto<HeaderValue>>(self, header: H, value: V) -> Result<Self>;
    pub fn max_headers(self, max_headers: usize) -> Self;
    pub fn max_redirections(self, max_redirections: u32) -> Self;
    pub fn follow_redirects(self, follow_redirects: bool) -> Self;
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self;
    pub fn read_timeout(self, read_timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn proxy_settings(self, proxy_settings: ProxySettings) -> Self;
    pub fn allow_compression(self, allow_compression: bool) -> Self;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostnames: bool) -> Self;
    pub fn add_root_certificate(self, cert: Certificate) -> Self;
    pub fn prepare(self) -> PreparedRequest<B>;
    pub fn try_prepare(self) -> Result<PreparedRequest<B>>;
    #[blocks(http)]
    #[instead(any = "reqwest::Client")]
    pub fn send(self) -> Result<Response>;
    pub fn inspect(&mut self) -> RequestInspector<B>;
}

pub struct RequestInspector<B>;
pub struct Session;
impl Session {
    pub fn new() -> Session;
    pub fn get<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder;
    pub fn post<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder;
    pub fn put<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder;
    pub fn delete<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder;
    pub fn head<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder;
    pub fn options<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder;
    pub fn patch<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder;
    pub fn trace<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder;
    pub fn header<H, V: TryInto<HeaderValue>>(&mut self, header: H, value: V);
    pub fn header_append<H, V: TryInto<HeaderValue>>(&mut self, header: H, value: V);
    pub fn try_header<H, V: TryInto<HeaderValue>>(&mut self, header: H, value: V) -> Result<()>;
    pub fn try_header_append<H, V: TryInto<HeaderValue>>(&mut self, header: H, value: V) -> Result<()>;
    pub fn max_headers(&mut self, max_headers: usize);
    pub fn max_redirections(&mut self, max_redirections: u32);
    pub fn follow_redirects(&mut self, follow_redirects: bool);
    pub fn connect_timeout(&mut self, connect_timeout: Duration);
    pub fn read_timeout(&mut self, read_timeout: Duration);
    pub fn timeout(&mut self, timeout: Duration);
    pub fn proxy_settings(&mut self, proxy_settings: ProxySettings);
    pub fn allow_compression(&mut self, allow_compression: bool);
    pub fn danger_accept_invalid_certs(&mut self, accept_invalid_certs: bool);
    pub fn danger_accept_invalid_hostnames(&mut self, accept_invalid_hostnames: bool);
    pub fn add_root_certificate(&mut self, cert: Certificate);
}
impl Clone for Session {}
impl Default for Session {}

pub mod body {
    pub struct Empty;
    pub struct Text<B>;
    pub struct Bytes<B>;
    pub struct File;
}
