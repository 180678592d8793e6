#![crates(minreq)]
#![versions(">=2, <4")]

use std::io;
use std::io::Read;
use std::str::Utf8Error;

pub type URL = String;

pub fn get<T: Into<URL>>(url: T) -> Request;
pub fn head<T: Into<URL>>(url: T) -> Request;
pub fn post<T: Into<URL>>(url: T) -> Request;
pub fn put<T: Into<URL>>(url: T) -> Request;
pub fn delete<T: Into<URL>>(url: T) -> Request;
pub fn connect<T: Into<URL>>(url: T) -> Request;
pub fn options<T: Into<URL>>(url: T) -> Request;
pub fn trace<T: Into<URL>>(url: T) -> Request;
pub fn patch<T: Into<URL>>(url: T) -> Request;

pub enum Error { InvalidUtf8InBody(Utf8Error), IoError(io::Error), MalformedChunkLength, MalformedChunkEnd, MalformedContentLength, HeadersOverflow, StatusLineOverflow, AddressNotFound, RedirectLocationMissing, InfiniteRedirectionLoop, TooManyRedirections, InvalidUtf8InResponse, PunycodeConversionFailed, HttpsFeatureNotEnabled, PunycodeFeatureNotEnabled, BadProxy, BadProxyCreds, ProxyConnect, InvalidProxyCreds, InvalidProtocol, InvalidProtocolInRedirect }

pub enum Method { Get, Head, Post, Put, Delete, Connect, Options, Trace, Patch, Custom(String) }
impl Clone for Method {}

#[lazy(request, blocking)]
pub struct Request;
impl Request {
    pub fn new<T: Into<URL>>(method: Method, url: T) -> Request;
    pub fn with_headers<T: IntoIterator<Item = (K, V)>, K: Into<String>, V: Into<String>>(self, headers: T) -> Request;
    pub fn with_header<T: Into<String>, U: Into<String>>(self, key: T, value: U) -> Request;
    pub fn with_body<T: Into<Vec<u8>>>(self, body: T) -> Request;
    pub fn with_param<T: AsRef<str>, U: AsRef<str>>(self, key: T, value: U) -> Request;
    pub fn with_timeout(self, timeout: u64) -> Request;
    pub fn with_max_redirects(self, max_redirects: usize) -> Request;
    pub fn with_follow_redirects(self, follow_redirects: bool) -> Request;
    pub fn with_max_headers_size<S: Into<Option<usize>>>(self, max_headers_size: S) -> Request;
    pub fn with_max_status_line_length<S: Into<Option<usize>>>(self, max_status_line_len: S) -> Request;
    #[blocks(http)]
    #[instead(any = "reqwest::Client")]
    pub fn send(self) -> Result<Response, Error>;
    #[blocks(http)]
    #[instead(any = "reqwest::Client")]
    pub fn send_lazy(self) -> Result<ResponseLazy, Error>;
}
impl Clone for Request {}

pub struct Response { pub status_code: u16, pub reason_phrase: String, pub headers: Vec<(String, String)>, pub url: String }
impl Response {
    pub fn as_str(&self) -> Result<&str, Error>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn header(&self, field_name: &str) -> Option<&str>;
    pub fn headers(&self, field_name: &str) -> impl Iterator<Item = &str>;
}
impl Clone for Response {}

pub struct ResponseLazy { pub status_code: u16, pub reason_phrase: String, pub headers: Vec<(String, String)>, pub url: String }
#[blocks(http)]
#[instead(any = "reqwest::Client")]
impl Read for ResponseLazy {}
