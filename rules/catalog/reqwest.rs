#![crates(reqwest)]
#![versions(">=0.11, <0.14")]

use std::any::Any;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use bytes::Bytes;
use crate::cookie::{Cookie, CookieStore};
use crate::multipart::Form;
use crate::redirect::Policy;
use crate::retry::Builder;
use crate::tls::CertificateRevocationList;
use futures::Stream;
use futures::stream::TryStream;
use http::{Extensions, HeaderMap, HeaderValue};

pub use http::{Method, StatusCode, Version, header};
pub use url::Url;

pub type Result<T> = std::result::Result<T, Error>;

pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;

#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_dns(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}

pub trait IntoUrl {}
impl IntoUrl for Url {}
impl IntoUrl for String {}
impl IntoUrl for &str {}
impl IntoUrl for &String {}

pub struct Body;
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S: TryStream>(stream: S) -> Body;
    pub fn wrap<B: http_body::Body>(inner: B) -> Body;
}
impl Default for Body {}

pub struct Client;
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    pub fn execute(&self, request: Request) -> impl Future<Output = std::result::Result<Response, Error>>;
}
impl Clone for Client {}
impl Default for Client {}

pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V: TryInto<HeaderValue>>(self, value: V) -> ClientBuilder;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn gzip(self, enable: bool) -> ClientBuilder;
    pub fn brotli(self, enable: bool) -> ClientBuilder;
    pub fn zstd(self, enable: bool) -> ClientBuilder;
    pub fn deflate(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: CookieStore>(self, cookie_store: Arc<C>) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn retry(self, policy: Builder) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_max_headers(self, max: usize) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn http2_prior_knowledge(self) -> ClientBuilder;
    pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
    pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder;
    pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T: Into<Option<IpAddr>>>(self, addr: T) -> ClientBuilder;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
    pub fn tcp_keepalive_interval<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
    pub fn tcp_keepalive_retries<C: Into<Option<u32>>>(self, retries: C) -> ClientBuilder;
    pub fn tcp_user_timeout<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
    pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
    pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
    pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder;
    pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
    pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder;
    pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
    pub fn identity(self, identity: Identity) -> ClientBuilder;
    pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
    pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
    pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder;
    pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder;
    pub fn tls_version_min(self, version: Version) -> ClientBuilder;
    pub fn min_tls_version(self, version: Version) -> ClientBuilder;
    pub fn tls_version_max(self, version: Version) -> ClientBuilder;
    pub fn max_tls_version(self, version: Version) -> ClientBuilder;
    pub fn tls_backend_rustls(self) -> ClientBuilder;
    pub fn use_rustls_tls(self) -> ClientBuilder;
    pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder;
    pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder;
    pub fn tls_info(self, tls_info: bool) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn use_native_tls(self) -> ClientBuilder;
    pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder;
    pub fn trust_dns(self, enable: bool) -> ClientBuilder;
    pub fn hickory_dns(self, enable: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R>(self, resolver: R) -> ClientBuilder;
}
impl Default for ClientBuilder {}

#[lazy(request)]
pub struct Request;
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn version(&self) -> http::Version;
    pub fn version_mut(&mut self) -> &mut http::Version;
    pub fn try_clone(&self) -> Option<Request>;
}

#[lazy(request)]
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn query<T>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: http::Version) -> RequestBuilder;
    pub fn form<T>(self, form: &T) -> RequestBuilder;
    #[feature("json")]
    pub fn json<T>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    pub fn send(self) -> impl Future<Output = std::result::Result<Response, Error>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

pub struct Response;
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> http::Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn cookies(&self) -> impl Iterator<Item = Cookie>;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub async fn text(self) -> Result<String>;
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String>;
    #[feature("json")]
    pub async fn json<T>(self) -> Result<T>;
    pub async fn bytes(self) -> Result<Bytes>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
    pub async fn upgrade(self) -> Result<Upgraded>;
}

#[derive(Debug)] pub struct Upgraded;
impl tokio::io::AsyncRead for Upgraded {}
impl tokio::io::AsyncWrite for Upgraded {}
#[derive(Debug)] pub struct Proxy;
impl Proxy {
    pub fn http<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn https<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn all<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn custom<F: Fn(&Url) -> Option<U>, U>(fun: F) -> Proxy;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}
impl Clone for Proxy {}

#[derive(Debug)] pub struct NoProxy;
impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}
impl Clone for NoProxy {}
impl Default for NoProxy {}

#[derive(Debug)] pub struct Certificate;
impl Certificate {
    pub fn from_der(der: &[u8]) -> Result<Certificate>;
    pub fn from_pem(pem: &[u8]) -> Result<Certificate>;
    pub fn from_pem_bundle(pem_bundle: &[u8]) -> Result<Vec<Certificate>>;
}
impl Clone for Certificate {}

#[derive(Debug)] pub struct Identity;
impl Identity {
    pub fn from_pem(buf: &[u8]) -> Result<Identity>;
}
impl Clone for Identity {}

#[feature("blocking")]
pub mod blocking {
    use std::any::Any;
    use std::io::{Read, Write};
    use std::net::{IpAddr, SocketAddr};
    use std::sync::Arc;
    use std::time::Duration;
    use bytes::Bytes;
    use crate::{Certificate, Error, Identity, IntoUrl, Proxy, Result};
    use crate::blocking::multipart::Form;
    use crate::cookie::{Cookie, CookieStore};
    use crate::redirect::Policy;
    use crate::retry::Builder;
    use crate::tls::{CertificateRevocationList, Version};
    use http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode};
    use url::Url;

    #[blocks(http)]
    #[instead(any = "reqwest::get")]
    pub fn get<T: IntoUrl>(url: T) -> Result<Response>;

    pub struct Body;
    impl Body {
        pub fn new<R: Read>(reader: R) -> Body;
        pub fn sized<R: Read>(reader: R, len: u64) -> Body;
        pub fn as_bytes(&self) -> Option<&[u8]>;
        pub fn buffer(&mut self) -> Result<&[u8], Error>;
    }

    #[twin(any = "reqwest::Client")]
    pub struct Client;
    impl Client {
        #[blocks(http)]
        #[instead(any = "reqwest::Client::new")]
        #[note("it starts a runtime on a thread of its own and waits for it, which panics inside a runtime in debug builds")]
        pub fn new() -> Client;
        pub fn builder() -> ClientBuilder;
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
        #[blocks(http)]
        #[instead(any = "reqwest::Client::execute")]
        pub fn execute(&self, request: Request) -> Result<Response>;
    }
    impl Clone for Client {}
    #[blocks(http)]
    #[instead(any = "reqwest::Client")]
    #[note("it starts a runtime on a thread of its own and waits for it, which panics inside a runtime in debug builds")]
    impl Default for Client {}

    #[twin(any = "reqwest::ClientBuilder")]
    pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn new() -> Self;
        #[blocks(http)]
        #[instead(any = "reqwest::Client")]
        #[note("it starts a runtime on a thread of its own and waits for it, which panics inside a runtime in debug builds")]
        pub fn build(self) -> Result<Client>;
        pub fn user_agent<V: TryInto<HeaderValue>>(self, value: V) -> ClientBuilder;
        pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
        pub fn cookie_store(self, enable: bool) -> ClientBuilder;
        pub fn gzip(self, enable: bool) -> ClientBuilder;
        pub fn brotli(self, enable: bool) -> ClientBuilder;
        pub fn zstd(self, enable: bool) -> ClientBuilder;
        pub fn deflate(self, enable: bool) -> ClientBuilder;
        pub fn cookie_provider<C: CookieStore>(self, cookie_store: Arc<C>) -> ClientBuilder;
        pub fn no_gzip(self) -> ClientBuilder;
        pub fn no_brotli(self) -> ClientBuilder;
        pub fn no_zstd(self) -> ClientBuilder;
        pub fn no_deflate(self) -> ClientBuilder;
        pub fn redirect(self, policy: Policy) -> ClientBuilder;
        pub fn retry(self, policy: Builder) -> ClientBuilder;
        pub fn referer(self, enable: bool) -> ClientBuilder;
        pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
        pub fn no_proxy(self) -> ClientBuilder;
        pub fn timeout<T: Into<Option<Duration>>>(self, timeout: T) -> ClientBuilder;
        pub fn connect_timeout<T: Into<Option<Duration>>>(self, timeout: T) -> ClientBuilder;
        pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
        pub fn pool_idle_timeout<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
        pub fn http1_title_case_headers(self) -> ClientBuilder;
        pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_max_headers(self, max: usize) -> ClientBuilder;
        pub fn http1_only(self) -> ClientBuilder;
        pub fn http09_responses(self) -> ClientBuilder;
        pub fn http2_prior_knowledge(self) -> ClientBuilder;
        pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
        pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
        pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
        pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
        pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder;
        pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder;
        pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder;
        pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
        pub fn local_address<T: Into<Option<IpAddr>>>(self, addr: T) -> ClientBuilder;
        pub fn interface(self, interface: &str) -> ClientBuilder;
        pub fn tcp_keepalive<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
        pub fn tcp_keepalive_interval<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
        pub fn tcp_keepalive_retries<C: Into<Option<u32>>>(self, retries: C) -> ClientBuilder;
        pub fn tcp_user_timeout<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
        pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
        pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
        pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder;
        pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
        pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder;
        pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
        pub fn identity(self, identity: Identity) -> ClientBuilder;
        pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
        pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
        pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
        pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
        pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder;
        pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder;
        pub fn tls_version_min(self, version: Version) -> ClientBuilder;
        pub fn min_tls_version(self, version: Version) -> ClientBuilder;
        pub fn tls_version_max(self, version: Version) -> ClientBuilder;
        pub fn max_tls_version(self, version: Version) -> ClientBuilder;
        pub fn tls_backend_rustls(self) -> ClientBuilder;
        pub fn use_rustls_tls(self) -> ClientBuilder;
        pub fn tls_info(self, tls_info: bool) -> ClientBuilder;
        pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder;
        pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder;
        pub fn no_hickory_dns(self) -> ClientBuilder;
        pub fn https_only(self, enabled: bool) -> ClientBuilder;
        pub fn use_native_tls(self) -> ClientBuilder;
        pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder;
        pub fn trust_dns(self, enable: bool) -> ClientBuilder;
        pub fn hickory_dns(self, enable: bool) -> ClientBuilder;
        pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
        pub fn dns_resolver<R>(self, resolver: Arc<R>) -> ClientBuilder;
    }
    impl Default for ClientBuilder {}

    #[lazy(request, blocking)]
    pub struct Request;
    impl Request {
        pub fn new(method: Method, url: Url) -> Self;
        pub fn method(&self) -> &Method;
        pub fn method_mut(&mut self) -> &mut Method;
        pub fn url(&self) -> &Url;
        pub fn url_mut(&mut self) -> &mut Url;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn version(&self) -> http::Version;
        pub fn version_mut(&mut self) -> &mut http::Version;
        pub fn body(&self) -> Option<&Body>;
        pub fn body_mut(&mut self) -> &mut Option<Body>;
        pub fn timeout(&self) -> Option<&Duration>;
        pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
        pub fn try_clone(&self) -> Option<Request>;
    }

    #[lazy(request, blocking)]
    #[twin(any = "reqwest::RequestBuilder")]
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder;
        pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder;
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder;
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
        pub fn timeout(self, timeout: Duration) -> RequestBuilder;
        pub fn query<T>(self, query: &T) -> RequestBuilder;
        pub fn version(self, version: http::Version) -> RequestBuilder;
        pub fn form<T>(self, form: &T) -> RequestBuilder;
        pub fn json<T>(self, json: &T) -> RequestBuilder;
        pub fn multipart(self, multipart: Form) -> RequestBuilder;
        pub fn build(self) -> Result<Request>;
        pub fn build_split(self) -> (Client, Result<Request>);
        #[blocks(http)]
        #[instead(any = "reqwest::RequestBuilder::send")]
        pub fn send(self) -> Result<Response>;
        pub fn try_clone(&self) -> Option<RequestBuilder>;
    }

    #[twin(any = "reqwest::Response")]
    pub struct Response;
    impl Response {
        pub fn status(&self) -> StatusCode;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn cookies(&self) -> impl Iterator<Item = Cookie>;
        pub fn version(&self) -> http::Version;
        pub fn url(&self) -> &Url;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn content_length(&self) -> Option<u64>;
        #[blocks(http)]
        #[instead(any = "reqwest::Response::json")]
        pub fn json<T>(self) -> Result<T>;
        #[blocks(http)]
        #[instead(any = "reqwest::Response::bytes")]
        pub fn bytes(self) -> Result<Bytes>;
        #[blocks(http)]
        #[instead(any = "reqwest::Response::text")]
        pub fn text(self) -> Result<String>;
        #[blocks(http)]
        #[instead(any = "reqwest::Response::text_with_charset")]
        pub fn text_with_charset(self, default_encoding: &str) -> Result<String>;
        #[blocks(http)]
        #[instead(any = "reqwest::Response::chunk")]
        pub fn copy_to<W: Write>(&mut self, w: &mut W) -> Result<u64>;
        pub fn error_for_status(self) -> Result<Self>;
        pub fn error_for_status_ref(&self) -> Result<&Self>;
    }
    #[blocks(http)]
    #[instead(any = "reqwest::Response::chunk")]
    impl Read for Response {}

    #[feature("multipart")]
    pub mod multipart {
        use std::io;
        use std::borrow::Cow;
        use std::io::Read;
        use std::path::Path;
        use crate::Result;
        use http::HeaderMap;

        pub struct Form;
        impl Form {
            pub fn new() -> Form;
            pub fn boundary(&self) -> &str;
            pub fn text<T: Into<Cow<str>>, U: Into<Cow<str>>>(self, name: T, value: U) -> Form;
            #[blocks(file)]
            #[instead(any = "reqwest::multipart::Form::file")]
            pub fn file<T: Into<Cow<str>>, U: AsRef<Path>>(self, name: T, path: U) -> io::Result<Form>;
            pub fn part<T: Into<Cow<str>>>(self, name: T, part: Part) -> Form;
            pub fn percent_encode_path_segment(self) -> Form;
            pub fn percent_encode_attr_chars(self) -> Form;
            pub fn percent_encode_noop(self) -> Form;
            pub fn into_reader(self) -> impl Read;
        }
        impl Default for Form {}

        pub struct Part;
        impl Part {
            pub fn text<T: Into<Cow<str>>>(value: T) -> Part;
            pub fn bytes<T: Into<Cow<[u8]>>>(value: T) -> Part;
            pub fn reader<T: Read>(value: T) -> Part;
            pub fn reader_with_length<T: Read>(value: T, length: u64) -> Part;
            #[blocks(file)]
            #[instead(any = "reqwest::multipart::Part::file")]
            pub fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
            pub fn mime_str(self, mime: &str) -> Result<Part>;
            pub fn file_name<T: Into<Cow<str>>>(self, filename: T) -> Part;
            pub fn headers(self, headers: HeaderMap) -> Part;
        }
    }
}

#[feature("cookies")]
pub mod cookie {
    use std::time::{Duration, SystemTime};
    use http::HeaderValue;
    use url::Url;

    pub trait CookieStore {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &Url);
        fn cookies(&self, url: &Url) -> Option<HeaderValue>;
    }

    #[derive(Debug)] pub struct Cookie;
    impl Cookie {
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
        pub fn http_only(&self) -> bool;
        pub fn secure(&self) -> bool;
        pub fn same_site_lax(&self) -> bool;
        pub fn same_site_strict(&self) -> bool;
        pub fn path(&self) -> Option<&str>;
        pub fn domain(&self) -> Option<&str>;
        pub fn max_age(&self) -> Option<Duration>;
        pub fn expires(&self) -> Option<SystemTime>;
    }

    #[derive(Debug)] pub struct Jar;
    impl Jar {
        pub fn add_cookie_str(&self, cookie: &str, url: &Url);
    }
    impl Default for Jar {}
    impl CookieStore for Jar {}
}

pub mod redirect {
    use std::error::Error;
    use http::StatusCode;
    use url::Url;

    #[derive(Debug)] pub struct Policy;
    impl Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
        pub fn custom<T: Fn(Attempt) -> Action>(policy: T) -> Self;
        pub fn redirect(&self, attempt: Attempt) -> Action;
    }
    impl Default for Policy {}

    #[derive(Debug)] pub struct Attempt;
    impl Attempt {
        pub fn status(&self) -> StatusCode;
        pub fn url(&self) -> &Url;
        pub fn previous(&self) -> &[Url];
        pub fn follow(self) -> Action;
        pub fn stop(self) -> Action;
        pub fn error<E: Into<Box<dyn Error>>>(self, error: E) -> Action;
    }

    pub struct Action;
}

pub mod retry {
    #[derive(Debug)] pub struct Builder;
}

pub mod tls {
    #[derive(Debug)] pub struct CertificateRevocationList;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Version;
    #[derive(Clone, Debug)] pub struct TlsInfo;
}

#[feature("multipart")]
pub mod multipart {
    use std::io;
    use std::borrow::Cow;
    use std::path::Path;
    use bytes::Bytes;
    use crate::{Body, Error, Result};
    use futures::Stream;
    use http::HeaderMap;

    pub struct Form;
    impl Form {
        pub fn new() -> Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T: Into<Cow<str>>, U: Into<Cow<str>>>(self, name: T, value: U) -> Form;
        pub async fn file<T: Into<Cow<str>>, U: AsRef<Path>>(self, name: T, path: U) -> io::Result<Form>;
        pub fn part<T: Into<Cow<str>>>(self, name: T, part: Part) -> Form;
        pub fn percent_encode_path_segment(self) -> Form;
        pub fn percent_encode_attr_chars(self) -> Form;
        pub fn percent_encode_noop(self) -> Form;
        pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>>;
    }
    impl Default for Form {}

    pub struct Part;
    impl Part {
        pub fn text<T: Into<Cow<str>>>(value: T) -> Part;
        pub fn bytes<T: Into<Cow<[u8]>>>(value: T) -> Part;
        pub fn stream<T: Into<Body>>(value: T) -> Part;
        pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part;
        pub async fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
        pub fn mime_str(self, mime: &str) -> Result<Part>;
        pub fn file_name<T: Into<Cow<str>>>(self, filename: T) -> Part;
        pub fn headers(self, headers: HeaderMap) -> Part;
    }
}
