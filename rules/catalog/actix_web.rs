#![crates(actix_web)]
#![runtime(actix)]
#![versions(">=4")]

use std::cell::{Ref, RefMut};
use std::future::Future;
use std::io;
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
use std::time::Duration;

use service::{ServiceRequest, ServiceResponse};
use body::{BoxBody, EitherBody, MessageBody};
use bytes::Bytes;
use ::cookie::Cookie;
use futures::stream::Stream;
use http::header::HeaderMap;
use http::{Method, StatusCode, Uri, Version};

pub use ::cookie;
pub use error::{Error, ResponseError, Result};
pub use ::mime;
pub use web::Either;

#[feature("macros")]
#[attribute_macro(entry, flavor = "current_thread")]
pub fn main();
#[feature("macros")]
#[attribute_macro(test, flavor = "current_thread")]
pub fn test();

pub mod rt {
    pub use super::{main, test};
    pub use actix_rt::{Runtime, System, SystemRunner, net, pin, signal, spawn, task, time};
}

pub mod http {
    pub use ::http::{Method, StatusCode, Uri, Version, uri};

    pub mod header {
        pub use ::http::header::{HeaderName, HeaderValue, InvalidHeaderName, InvalidHeaderValue, ToStrError};
        pub use ::http::header::{
            ACCEPT, ACCEPT_CHARSET, ACCEPT_ENCODING, ACCEPT_LANGUAGE, ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_CREDENTIALS,
            ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
            ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
            ACCESS_CONTROL_REQUEST_METHOD, AGE, ALLOW, ALT_SVC, AUTHORIZATION, CACHE_CONTROL, CONNECTION,
            CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_RANGE,
            CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, CONTENT_TYPE, COOKIE, DATE, DNT, ETAG,
            EXPECT, EXPIRES, FORWARDED, FROM, HOST, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE,
            IF_UNMODIFIED_SINCE, LAST_MODIFIED, LINK, LOCATION, MAX_FORWARDS, ORIGIN, PRAGMA, PROXY_AUTHENTICATE,
            PROXY_AUTHORIZATION, PUBLIC_KEY_PINS, PUBLIC_KEY_PINS_REPORT_ONLY, RANGE, REFERER, REFERRER_POLICY,
            REFRESH, RETRY_AFTER, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_EXTENSIONS, SEC_WEBSOCKET_KEY,
            SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION, SERVER, SET_COOKIE, STRICT_TRANSPORT_SECURITY, TE, TRAILER,
            TRANSFER_ENCODING, UPGRADE, UPGRADE_INSECURE_REQUESTS, USER_AGENT, VARY, VIA, WARNING, WWW_AUTHENTICATE,
            X_CONTENT_TYPE_OPTIONS, X_DNS_PREFETCH_CONTROL, X_FRAME_OPTIONS, X_XSS_PROTECTION,
        };
        pub use map::HeaderMap;

        pub mod map {
            use super::{AsHeaderName, HeaderName, HeaderValue};

            #[derive(Clone, Debug, Default)] pub struct HeaderMap;
            impl HeaderMap {
                pub fn new() -> Self;
                pub fn with_capacity(capacity: usize) -> Self;
                pub fn len(&self) -> usize;
                pub fn len_keys(&self) -> usize;
                pub fn is_empty(&self) -> bool;
                pub fn clear(&mut self);
                pub fn get(&self, key: impl AsHeaderName) -> Option<&HeaderValue>;
                pub fn get_mut(&mut self, key: impl AsHeaderName) -> Option<&mut HeaderValue>;
                pub fn get_all(&self, key: impl AsHeaderName) -> std::slice::Iter<HeaderValue>;
                pub fn contains_key(&self, key: impl AsHeaderName) -> bool;
                pub fn insert(&mut self, name: HeaderName, val: HeaderValue) -> Removed;
                pub fn append(&mut self, key: HeaderName, value: HeaderValue);
                pub fn remove(&mut self, key: impl AsHeaderName) -> Removed;
                pub fn capacity(&self) -> usize;
                pub fn reserve(&mut self, additional: usize);
                pub fn iter(&self) -> Iter;
                pub fn keys(&self) -> Keys;
                #[runs_inline(retain_fn)]
                pub fn retain<F: FnMut(&HeaderName, &mut HeaderValue) -> bool>(&mut self, retain_fn: F);
                pub fn drain(&mut self) -> Drain;
            }
            impl IntoIterator for HeaderMap { type Item = (HeaderName, HeaderValue); type IntoIter = IntoIter; }
            impl IntoIterator for &HeaderMap { type Item = (&HeaderName, &HeaderValue); type IntoIter = Iter; }
            impl FromIterator<(HeaderName, HeaderValue)> for HeaderMap {}
            impl From<::http::HeaderMap> for HeaderMap {}
            impl From<HeaderMap> for ::http::HeaderMap {}
            impl From<&HeaderMap> for ::http::HeaderMap {}

            #[derive(Debug)] pub struct Removed;
            impl Removed {
                pub fn is_empty(&self) -> bool;
            }
            impl Iterator for Removed { type Item = HeaderValue; }
            impl ExactSizeIterator for Removed {}
            #[derive(Debug)] pub struct Keys;
            impl Iterator for Keys { type Item = &HeaderName; }
            impl ExactSizeIterator for Keys {}
            #[derive(Debug)] pub struct Iter;
            impl Iterator for Iter { type Item = (&HeaderName, &HeaderValue); }
            impl ExactSizeIterator for Iter {}
            #[derive(Debug)] pub struct Drain;
            impl Iterator for Drain { type Item = (Option<HeaderName>, HeaderValue); }
            impl ExactSizeIterator for Drain {}
            #[derive(Debug)] pub struct IntoIter;
            impl Iterator for IntoIter { type Item = (HeaderName, HeaderValue); }
            impl ExactSizeIterator for IntoIter {}
        }
        pub trait AsHeaderName {}

        #[derive(Clone, Debug, PartialEq, Eq)] pub struct ContentDisposition;
        impl ContentDisposition {
            pub fn attachment(filename: impl Into<String>) -> Self;
            pub fn from_raw(hv: &HeaderValue) -> Result<Self, actix_http::error::ParseError>;
            pub fn is_inline(&self) -> bool;
            pub fn is_attachment(&self) -> bool;
            pub fn is_form_data(&self) -> bool;
            pub fn is_ext(&self, disp_type: impl AsRef<str>) -> bool;
            pub fn get_name(&self) -> Option<&str>;
            pub fn get_filename(&self) -> Option<&str>;
            pub fn get_unknown(&self, name: impl AsRef<str>) -> Option<&str>;
        }
        impl std::fmt::Display for ContentDisposition {}
    }
}

pub mod middleware {
    use crate::dev::{ServiceRequest, ServiceResponse};

    pub struct Next<B>;
    impl<B> Next<B> {
        pub async fn call(&self, req: ServiceRequest) -> Result<ServiceResponse<B>, crate::Error>;
    }
}

pub mod body {
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use bytes::Bytes;

    pub trait MessageBody {
        type Error;
        fn size(&self) -> BodySize;
        #[polled]
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>>;
        fn try_into_bytes(self) -> Result<Bytes, Self>;
        fn boxed(self) -> BoxBody;
    }
    pub enum BodySize {
        None,
        Sized(u64),
        Stream,
    }
    pub struct BoxBody;
    impl BoxBody {
        pub fn new<B: MessageBody>(body: B) -> Self;
    }
    impl MessageBody for BoxBody {
        type Error = Box<dyn std::error::Error>;
    }
    pub enum EitherBody<L, R = BoxBody> {
        Left { body: L },
        Right { body: R },
    }
    impl<L: MessageBody, R: MessageBody> MessageBody for EitherBody<L, R> {
        type Error = Box<dyn std::error::Error>;
    }
    pub async fn to_bytes<B: MessageBody>(body: B) -> Result<Bytes, B::Error>;
}

mod service {
    use super::*;

    #[derive(Debug)] pub struct ServiceRequest;
    impl ServiceRequest {
        pub fn head(&self) -> &dev::RequestHead;
        pub fn uri(&self) -> &Uri;
        pub fn method(&self) -> &Method;
        pub fn version(&self) -> Version;
        pub fn headers(&self) -> &HeaderMap;
        pub fn path(&self) -> &str;
        pub fn query_string(&self) -> &str;
        pub fn match_info(&self) -> &dev::Path<dev::Url>;
        pub fn match_pattern(&self) -> Option<String>;
        pub fn match_name(&self) -> Option<&str>;
        pub fn conn_data<T>(&self) -> Option<&T>;
        pub fn app_data<T>(&self) -> Option<&T>;
        pub fn peer_addr(&self) -> Option<SocketAddr>;
        pub fn connection_info(&self) -> Ref<dev::ConnectionInfo>;
        pub fn cookies(&self) -> std::result::Result<Ref<Vec<Cookie>>, ::cookie::ParseError>;
        pub fn cookie(&self, name: &str) -> Option<Cookie>;
        pub fn into_parts(self) -> (HttpRequest, dev::Payload);
        pub fn parts_mut(&mut self) -> (&mut HttpRequest, &mut dev::Payload);
        pub fn parts(&self) -> (&HttpRequest, &dev::Payload);
        pub fn request(&self) -> &HttpRequest;
        pub fn extract<T: FromRequest>(&mut self) -> T::Future;
        pub fn from_parts(req: HttpRequest, payload: dev::Payload) -> Self;
        pub fn from_request(req: HttpRequest) -> Self;
        pub fn into_response<B, R>(self, res: R) -> ServiceResponse<B>;
        pub fn error_response<E: Into<Error>>(self, err: E) -> ServiceResponse;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn set_payload(&mut self, payload: dev::Payload);
    }
    impl HttpMessage for ServiceRequest {}

    pub struct ServiceResponse<B = BoxBody>;
    impl<B> std::fmt::Debug for ServiceResponse<B> {}
    impl<B> ServiceResponse<B> {
        pub fn new(request: HttpRequest, response: HttpResponse<B>) -> Self;
        pub fn error_response<E: Into<Error>>(self, err: E) -> ServiceResponse;
        pub fn into_response<B1>(self, response: HttpResponse<B1>) -> ServiceResponse<B1>;
        pub fn request(&self) -> &HttpRequest;
        pub fn response(&self) -> &HttpResponse<B>;
        pub fn response_mut(&mut self) -> &mut HttpResponse<B>;
        pub fn status(&self) -> StatusCode;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn into_parts(self) -> (HttpRequest, HttpResponse<B>);
        #[runs_inline(f)]
        pub fn map_body<F: FnOnce(&mut dev::ResponseHead, B) -> B2, B2>(self, f: F) -> ServiceResponse<B2>;
        pub fn map_into_left_body<R>(self) -> ServiceResponse<EitherBody<B, R>>;
        pub fn map_into_right_body<L>(self) -> ServiceResponse<EitherBody<L, B>>;
        pub fn map_into_boxed_body(self) -> ServiceResponse<BoxBody>;
        pub fn into_body(self) -> B;
    }
}

pub mod dev {
    use std::future::Future;
    use std::io;
    use std::task::{Context, Poll};

    pub use super::service::{ServiceRequest, ServiceResponse};
    pub use actix_http::{Extensions, Payload, RequestHead, Response, ResponseHead};
    pub use actix_router::{Path, ResourceDef, ResourcePath, Url};

    pub trait Service<Req> {
        type Response;
        type Error;
        type Future: Future<Output = Result<Self::Response, Self::Error>>;
        #[polled]
        fn poll_ready(&self, ctx: &mut Context) -> Poll<Result<(), Self::Error>>;
        #[polled]
        fn call(&self, req: Req) -> Self::Future;
    }
    pub trait ServiceFactory<Req> {
        type Response;
        type Error;
        type Config;
        type Service: Service<Req, Response = Self::Response, Error = Self::Error>;
        type InitError;
        type Future: Future<Output = Result<Self::Service, Self::InitError>>;
        fn new_service(&self, cfg: Self::Config) -> Self::Future;
    }
    pub trait Transform<S, Req> {
        type Response;
        type Error;
        type Transform: Service<Req, Response = Self::Response, Error = Self::Error>;
        type InitError;
        type Future: Future<Output = Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future;
    }
    pub trait HttpServiceFactory {}

    #[must_use] pub struct Server;
    impl Server {
        pub fn handle(&self) -> ServerHandle;
    }
    impl Future for Server {
        type Output = io::Result<()>;
    }
    pub struct ServerHandle;
    impl ServerHandle {
        pub fn pause(&self) -> impl Future<Output = ()>;
        pub fn resume(&self) -> impl Future<Output = ()>;
        pub fn stop(&self, graceful: bool) -> impl Future<Output = ()>;
    }
    impl Clone for ServerHandle {}

    #[derive(Debug, Default)] pub struct ConnectionInfo;
    impl ConnectionInfo {
        pub fn host(&self) -> &str;
        pub fn scheme(&self) -> &str;
        pub fn realip_remote_addr(&self) -> Option<&str>;
        pub fn peer_addr(&self) -> Option<&str>;
    }
    impl Clone for ConnectionInfo {}
}

pub mod error {
    use std::fmt::Display;

    use super::HttpResponse;
    use super::body::BoxBody;
    use super::http::StatusCode;

    pub type Result<T, E = Error> = std::result::Result<T, E>;

    #[derive(Debug)] pub struct Error;
    impl Error {
        pub fn as_response_error(&self) -> &dyn ResponseError;
        pub fn as_error<T: ResponseError>(&self) -> Option<&T>;
        pub fn error_response(&self) -> HttpResponse;
    }
    impl Display for Error {}
    impl std::error::Error for Error {}
    impl<T: ResponseError> From<T> for Error {}

    pub trait ResponseError {
        fn status_code(&self) -> StatusCode;
        fn error_response(&self) -> HttpResponse<BoxBody>;
    }

    #[derive(Debug)] pub struct BlockingError;
    impl Display for BlockingError {}
    impl std::error::Error for BlockingError {}
    impl ResponseError for BlockingError {}

    pub use actix_http::error::PayloadError;

    #[derive(Debug)] pub enum JsonPayloadError {
        OverflowKnownLength { length: usize, limit: usize },
        Overflow { limit: usize },
        ContentType,
        Deserialize(::serde_json::Error),
        Serialize(::serde_json::Error),
        Payload(PayloadError),
    }
    impl Display for JsonPayloadError {}
    impl std::error::Error for JsonPayloadError {}
    impl ResponseError for JsonPayloadError {}
    #[derive(Debug)] pub enum UrlencodedError {
        Chunked,
        Overflow { size: usize, limit: usize },
        UnknownLength,
        ContentType,
        Parse(::serde_urlencoded::de::Error),
        Encoding,
        Serialize(::serde_urlencoded::ser::Error),
        Payload(PayloadError),
    }
    impl Display for UrlencodedError {}
    impl std::error::Error for UrlencodedError {}
    impl ResponseError for UrlencodedError {}
    #[derive(Debug)] pub enum QueryPayloadError {
        Deserialize(::serde::de::value::Error),
    }
    impl Display for QueryPayloadError {}
    impl std::error::Error for QueryPayloadError {}
    impl ResponseError for QueryPayloadError {}
    #[derive(Debug)] pub enum PathError {
        Deserialize(::serde::de::value::Error),
    }
    impl Display for PathError {}
    impl std::error::Error for PathError {}
    impl ResponseError for PathError {}
    #[derive(Debug, PartialEq, Eq)] pub enum UrlGenerationError {
        ResourceNotFound,
        NotEnoughElements,
        ParseError(::url::ParseError),
    }
    impl Display for UrlGenerationError {}
    impl std::error::Error for UrlGenerationError {}
    impl ResponseError for UrlGenerationError {}

    pub struct InternalError<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for InternalError<T> {}
    impl<T: std::fmt::Display> std::fmt::Display for InternalError<T> {}
    impl<T> InternalError<T> {
        pub fn new(cause: T, status: StatusCode) -> Self;
        pub fn from_response(cause: T, response: HttpResponse) -> Self;
    }
    impl<T> ResponseError for InternalError<T> {}

    pub fn ErrorBadRequest<T>(err: T) -> Error;
    pub fn ErrorUnauthorized<T>(err: T) -> Error;
    pub fn ErrorPaymentRequired<T>(err: T) -> Error;
    pub fn ErrorForbidden<T>(err: T) -> Error;
    pub fn ErrorNotFound<T>(err: T) -> Error;
    pub fn ErrorMethodNotAllowed<T>(err: T) -> Error;
    pub fn ErrorNotAcceptable<T>(err: T) -> Error;
    pub fn ErrorProxyAuthenticationRequired<T>(err: T) -> Error;
    pub fn ErrorRequestTimeout<T>(err: T) -> Error;
    pub fn ErrorConflict<T>(err: T) -> Error;
    pub fn ErrorGone<T>(err: T) -> Error;
    pub fn ErrorLengthRequired<T>(err: T) -> Error;
    pub fn ErrorPayloadTooLarge<T>(err: T) -> Error;
    pub fn ErrorUriTooLong<T>(err: T) -> Error;
    pub fn ErrorUnsupportedMediaType<T>(err: T) -> Error;
    pub fn ErrorRangeNotSatisfiable<T>(err: T) -> Error;
    pub fn ErrorImATeapot<T>(err: T) -> Error;
    pub fn ErrorMisdirectedRequest<T>(err: T) -> Error;
    pub fn ErrorUnprocessableEntity<T>(err: T) -> Error;
    pub fn ErrorLocked<T>(err: T) -> Error;
    pub fn ErrorFailedDependency<T>(err: T) -> Error;
    pub fn ErrorUpgradeRequired<T>(err: T) -> Error;
    pub fn ErrorPreconditionFailed<T>(err: T) -> Error;
    pub fn ErrorPreconditionRequired<T>(err: T) -> Error;
    pub fn ErrorTooManyRequests<T>(err: T) -> Error;
    pub fn ErrorRequestHeaderFieldsTooLarge<T>(err: T) -> Error;
    pub fn ErrorUnavailableForLegalReasons<T>(err: T) -> Error;
    pub fn ErrorExpectationFailed<T>(err: T) -> Error;
    pub fn ErrorInternalServerError<T>(err: T) -> Error;
    pub fn ErrorNotImplemented<T>(err: T) -> Error;
    pub fn ErrorBadGateway<T>(err: T) -> Error;
    pub fn ErrorServiceUnavailable<T>(err: T) -> Error;
    pub fn ErrorGatewayTimeout<T>(err: T) -> Error;
    pub fn ErrorHttpVersionNotSupported<T>(err: T) -> Error;
    pub fn ErrorVariantAlsoNegotiates<T>(err: T) -> Error;
    pub fn ErrorInsufficientStorage<T>(err: T) -> Error;
    pub fn ErrorLoopDetected<T>(err: T) -> Error;
    pub fn ErrorNotExtended<T>(err: T) -> Error;
    pub fn ErrorNetworkAuthenticationRequired<T>(err: T) -> Error;
}

pub mod web {
    use std::borrow::Cow;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    use super::body::EitherBody;
    use super::dev;
    use super::error::BlockingError;
    use super::http::Method;
    use super::{FromRequest, Handler, HttpRequest, Resource, Responder, Route, Scope};
    use futures::stream::Stream;

    pub use bytes::{Buf, BufMut, Bytes, BytesMut};

    #[offloads(f)]
    pub fn block<F: FnOnce() -> R, R>(f: F) -> impl Future<Output = Result<R, BlockingError>>;

    pub fn resource<T>(path: T) -> Resource<()>;
    pub fn scope(path: &str) -> Scope<()>;
    pub fn route() -> Route;
    pub fn get() -> Route;
    pub fn post() -> Route;
    pub fn put() -> Route;
    pub fn patch() -> Route;
    pub fn delete() -> Route;
    pub fn head() -> Route;
    pub fn trace() -> Route;
    pub fn method(method: Method) -> Route;
    pub fn to<F: Handler<Args>, Args: FromRequest>(handler: F) -> Route;
    pub fn redirect(from: impl Into<Cow<'static, str>>, to: impl Into<Cow<'static, str>>) -> Redirect;

    #[derive(Debug)] pub struct Data<T>;
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T>;
        pub fn get_ref(&self) -> &T;
        pub fn into_inner(self) -> Arc<T>;
    }
    impl<T> Deref for Data<T> {
        type Target = Arc<T>;
    }
    impl<T> Clone for Data<T> {}
    impl<T> From<Arc<T>> for Data<T> {}
    impl<T: Default> Default for Data<T> {}
    impl<T> FromRequest for Data<T> {
        type Error = super::Error;
    }
    #[derive(Debug)] pub struct ThinData<T>(pub T);
    impl<T> Deref for ThinData<T> {
        type Target = T;
    }
    impl<T> DerefMut for ThinData<T> {}
    impl<T: Clone> Clone for ThinData<T> {}
    impl<T> FromRequest for ThinData<T> {
        type Error = super::Error;
    }
    #[derive(Debug)] pub struct ReqData<T>;
    impl<T> ReqData<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for ReqData<T> {
        type Target = T;
    }
    impl<T: Clone> Clone for ReqData<T> {}
    impl<T> FromRequest for ReqData<T> {
        type Error = super::Error;
    }

    #[derive(Debug)] pub struct Json<T>(pub T);
    impl<T: std::fmt::Display> std::fmt::Display for Json<T> {}
    impl<T> Json<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Json<T> {
        type Target = T;
    }
    impl<T> DerefMut for Json<T> {}
    impl<T> FromRequest for Json<T> {
        type Error = super::Error;
    }
    impl<T> Responder for Json<T> {
        type Body = EitherBody<String>;
    }
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Form<T>(pub T);
    impl<T: std::fmt::Display> std::fmt::Display for Form<T> {}
    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Form<T> {
        type Target = T;
    }
    impl<T> DerefMut for Form<T> {}
    impl<T> FromRequest for Form<T> {
        type Error = super::Error;
    }
    impl<T> Responder for Form<T> {
        type Body = EitherBody<String>;
    }
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Query<T>(pub T);
    impl<T: std::fmt::Display> std::fmt::Display for Query<T> {}
    impl<T> Query<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Query<T> {
        type Target = T;
    }
    impl<T> DerefMut for Query<T> {}
    impl<T> FromRequest for Query<T> {
        type Error = super::Error;
    }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Header<T>(pub T);
    impl<T: std::fmt::Display> std::fmt::Display for Header<T> {}
    impl<T> Header<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Header<T> {
        type Target = T;
    }
    impl<T> DerefMut for Header<T> {}
    impl<T> FromRequest for Header<T> {
        type Error = super::Error;
    }
    impl<T: Clone> Clone for Query<T> {}
    impl<T> Query<T> {
        pub fn from_query(query_str: &str) -> Result<Self, super::error::QueryPayloadError>;
    }
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Path<T>;
    impl<T> Path<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Path<T> {
        type Target = T;
    }
    impl<T> DerefMut for Path<T> {}
    impl<T> From<T> for Path<T> {}
    impl<T> FromRequest for Path<T> {
        type Error = super::Error;
    }

    pub struct Payload;
    impl Payload {
        pub fn into_inner(self) -> dev::Payload;
        pub async fn to_bytes(self) -> Result<Bytes, super::Error>;
    }
    impl Stream for Payload {
        type Item = Result<Bytes, super::error::PayloadError>;
    }
    impl FromRequest for Payload {
        type Error = super::Error;
    }
    impl FromRequest for Bytes {
        type Error = super::Error;
    }
    impl FromRequest for String {
        type Error = super::Error;
    }

    #[derive(Debug, PartialEq, Eq)] pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L: Responder, R: Responder> Responder for Either<L, R> {
        type Body = EitherBody<L::Body, R::Body>;
    }

    pub struct JsonConfig;
    impl JsonConfig {
        pub fn limit(self, limit: usize) -> Self;
        pub fn error_handler<F: Fn(super::error::JsonPayloadError, &HttpRequest) -> super::Error>(self, f: F) -> Self;
        pub fn content_type_required(self, content_type_required: bool) -> Self;
    }
    impl Clone for JsonConfig {}
    impl Default for JsonConfig {}
    pub struct FormConfig;
    impl FormConfig {
        pub fn limit(self, limit: usize) -> Self;
        pub fn error_handler<F: Fn(super::error::UrlencodedError, &HttpRequest) -> super::Error>(self, f: F) -> Self;
    }
    impl Clone for FormConfig {}
    impl Default for FormConfig {}
    pub struct QueryConfig;
    impl QueryConfig {
        pub fn error_handler<F: Fn(super::error::QueryPayloadError, &HttpRequest) -> super::Error>(self, f: F) -> Self;
    }
    impl Clone for QueryConfig {}
    impl Default for QueryConfig {}
    pub struct PathConfig;
    impl PathConfig {
        pub fn error_handler<F: Fn(super::error::PathError, &HttpRequest) -> super::Error>(self, f: F) -> Self;
    }
    impl Clone for PathConfig {}
    impl Default for PathConfig {}
    pub struct PayloadConfig;
    impl PayloadConfig {
        pub fn new(limit: usize) -> Self;
        pub fn limit(self, limit: usize) -> Self;
    }
    impl Clone for PayloadConfig {}
    impl Default for PayloadConfig {}

    #[derive(Clone, Debug)] pub struct Redirect;
    impl Redirect {
        pub fn new(from: impl Into<Cow<'static, str>>, to: impl Into<Cow<'static, str>>) -> Self;
        pub fn to(to: impl Into<Cow<'static, str>>) -> Self;
        pub fn permanent(self) -> Self;
        pub fn temporary(self) -> Self;
        pub fn see_other(self) -> Self;
    }
    impl dev::HttpServiceFactory for Redirect {}
    impl Responder for Redirect {
        type Body = ();
    }

    pub struct ServiceConfig;
    impl ServiceConfig {
        pub fn app_data<U>(&mut self, ext: U) -> &mut Self;
        #[runs_inline(f)]
        pub fn configure<F: FnOnce(&mut ServiceConfig)>(&mut self, f: F) -> &mut Self;
        pub fn route(&mut self, path: &str, route: Route) -> &mut Self;
        pub fn service<F: dev::HttpServiceFactory>(&mut self, factory: F) -> &mut Self;
        pub fn external_resource<N: AsRef<str>, U: AsRef<str>>(&mut self, name: N, url: U) -> &mut Self;
    }
}

pub struct App<T>;
impl<T> App<T> {
    pub fn new() -> Self;
    pub fn app_data<U>(self, data: U) -> Self;
    #[runs_inline(data)]
    pub fn data_factory<F: Fn() -> Out, Out: Future>(self, data: F) -> Self;
    #[runs_inline(f)]
    pub fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, f: F) -> Self;
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn service<F: dev::HttpServiceFactory>(self, factory: F) -> Self;
    pub fn default_service<F>(self, svc: F) -> Self;
    pub fn external_resource<N: AsRef<str>, U: AsRef<str>>(self, name: N, url: U) -> Self;
    pub fn wrap<M>(self, mw: M) -> Self;
    pub fn wrap_fn<F>(self, mw: F) -> Self;
}

pub struct Scope<T>;
impl<T> Scope<T> {
    pub fn new(path: &str) -> Self;
    pub fn guard<G>(self, guard: G) -> Self;
    pub fn app_data<U>(self, data: U) -> Self;
    #[runs_inline(cfg_fn)]
    pub fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, cfg_fn: F) -> Self;
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn service<F: dev::HttpServiceFactory>(self, factory: F) -> Self;
    pub fn default_service<F>(self, f: F) -> Self;
    pub fn wrap<M>(self, mw: M) -> Self;
    pub fn wrap_fn<F>(self, mw: F) -> Self;
}
impl<T> dev::HttpServiceFactory for Scope<T> {}

pub struct Resource<T>;
impl<T> Resource<T> {
    pub fn new<P>(path: P) -> Self;
    pub fn name(self, name: &str) -> Self;
    pub fn guard<G>(self, guard: G) -> Self;
    pub fn route(self, route: Route) -> Self;
    pub fn app_data<U>(self, data: U) -> Self;
    pub fn to<F: Handler<Args>, Args: FromRequest>(self, handler: F) -> Self;
    pub fn default_service<F>(self, f: F) -> Self;
    pub fn wrap<M>(self, mw: M) -> Self;
    pub fn wrap_fn<F>(self, mw: F) -> Self;
    pub fn get<F: Handler<Args>, Args: FromRequest>(self, handler: F) -> Self;
    pub fn post<F: Handler<Args>, Args: FromRequest>(self, handler: F) -> Self;
    pub fn put<F: Handler<Args>, Args: FromRequest>(self, handler: F) -> Self;
    pub fn patch<F: Handler<Args>, Args: FromRequest>(self, handler: F) -> Self;
    pub fn delete<F: Handler<Args>, Args: FromRequest>(self, handler: F) -> Self;
    pub fn head<F: Handler<Args>, Args: FromRequest>(self, handler: F) -> Self;
    pub fn trace<F: Handler<Args>, Args: FromRequest>(self, handler: F) -> Self;
}
impl<T> dev::HttpServiceFactory for Resource<T> {}

pub struct Route;
impl Route {
    pub fn new() -> Route;
    pub fn method(self, method: Method) -> Self;
    pub fn guard<F>(self, f: F) -> Self;
    pub fn to<F: Handler<Args>, Args: FromRequest>(self, handler: F) -> Self;
    pub fn wrap<M>(self, mw: M) -> Route;
}

pub struct HttpServer<F, I, S, B>;
impl<F: Fn() -> I, I, S, B> HttpServer<F, I, S, B> {
    #[spawns(factory)]
    pub fn new(factory: F) -> Self;
    pub fn workers(self, num: usize) -> Self;
    pub fn keep_alive<T>(self, val: T) -> Self;
    pub fn backlog(self, backlog: u32) -> Self;
    pub fn max_connections(self, num: usize) -> Self;
    pub fn max_connection_rate(self, num: usize) -> Self;
    pub fn worker_max_blocking_threads(self, num: usize) -> Self;
    pub fn client_request_timeout(self, dur: Duration) -> Self;
    pub fn client_disconnect_timeout(self, dur: Duration) -> Self;
    pub fn on_connect<CB>(self, f: CB) -> Self;
    pub fn server_hostname<T: AsRef<str>>(self, val: T) -> Self;
    pub fn system_exit(self) -> Self;
    pub fn disable_signals(self) -> Self;
    pub fn shutdown_signal<Fut: Future<Output = ()>>(self, shutdown_signal: Fut) -> Self;
    pub fn shutdown_timeout(self, sec: u64) -> Self;
    pub fn addrs(&self) -> Vec<SocketAddr>;
    pub fn addrs_with_scheme(&self) -> Vec<(SocketAddr, &str)>;
    pub fn bind<A: ToSocketAddrs>(self, addrs: A) -> io::Result<Self>;
    pub fn bind_auto_h2c<A: ToSocketAddrs>(self, addrs: A) -> io::Result<Self>;
    pub fn bind_rustls_0_23<A: ToSocketAddrs, C>(self, addrs: A, config: C) -> io::Result<Self>;
    pub fn bind_openssl<A: ToSocketAddrs, B>(self, addrs: A, builder: B) -> io::Result<Self>;
    pub fn bind_uds<A: AsRef<std::path::Path>>(self, uds_path: A) -> io::Result<Self>;
    pub fn listen(self, lst: TcpListener) -> io::Result<Self>;
    pub fn listen_auto_h2c(self, lst: TcpListener) -> io::Result<Self>;
    pub fn listen_uds(self, lst: std::os::unix::net::UnixListener) -> io::Result<Self>;
    pub fn run(self) -> dev::Server;
}

#[derive(Debug)] pub struct HttpRequest;
impl HttpRequest {
    pub fn head(&self) -> &dev::RequestHead;
    pub fn uri(&self) -> &Uri;
    pub fn method(&self) -> &Method;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn path(&self) -> &str;
    pub fn query_string(&self) -> &str;
    pub fn match_info(&self) -> &dev::Path<dev::Url>;
    pub fn match_pattern(&self) -> Option<String>;
    pub fn match_name(&self) -> Option<&str>;
    pub fn conn_data<T>(&self) -> Option<&T>;
    pub fn app_data<T>(&self) -> Option<&T>;
    pub fn peer_addr(&self) -> Option<SocketAddr>;
    pub fn connection_info(&self) -> Ref<dev::ConnectionInfo>;
    pub fn cookies(&self) -> std::result::Result<Ref<Vec<Cookie>>, ::cookie::ParseError>;
    pub fn cookie(&self, name: &str) -> Option<Cookie>;
    pub fn full_url(&self) -> url::Url;
    pub fn url_for<U: IntoIterator>(&self, name: &str, elements: U) -> std::result::Result<url::Url, error::UrlGenerationError>;
    pub fn url_for_static(&self, name: &str) -> std::result::Result<url::Url, error::UrlGenerationError>;
}
impl Clone for HttpRequest {}
impl FromRequest for HttpRequest {
    type Error = Error;
}
impl HttpMessage for HttpRequest {}

pub trait HttpMessage {
    fn headers(&self) -> &HeaderMap;
    fn content_type(&self) -> &str;
    fn extensions(&self) -> Ref<dev::Extensions>;
    fn extensions_mut(&self) -> RefMut<dev::Extensions>;
}

pub struct HttpResponse<B = BoxBody>;
impl<B> std::fmt::Debug for HttpResponse<B> {}
impl HttpResponse<BoxBody> {
    pub fn new(status: StatusCode) -> Self;
    pub fn build(status: StatusCode) -> HttpResponseBuilder;
    pub fn from_error(error: impl Into<Error>) -> Self;
    pub fn Continue() -> HttpResponseBuilder;
    pub fn SwitchingProtocols() -> HttpResponseBuilder;
    pub fn Processing() -> HttpResponseBuilder;
    pub fn Ok() -> HttpResponseBuilder;
    pub fn Created() -> HttpResponseBuilder;
    pub fn Accepted() -> HttpResponseBuilder;
    pub fn NonAuthoritativeInformation() -> HttpResponseBuilder;
    pub fn NoContent() -> HttpResponseBuilder;
    pub fn ResetContent() -> HttpResponseBuilder;
    pub fn PartialContent() -> HttpResponseBuilder;
    pub fn MultiStatus() -> HttpResponseBuilder;
    pub fn AlreadyReported() -> HttpResponseBuilder;
    pub fn ImUsed() -> HttpResponseBuilder;
    pub fn MultipleChoices() -> HttpResponseBuilder;
    pub fn MovedPermanently() -> HttpResponseBuilder;
    pub fn Found() -> HttpResponseBuilder;
    pub fn SeeOther() -> HttpResponseBuilder;
    pub fn NotModified() -> HttpResponseBuilder;
    pub fn UseProxy() -> HttpResponseBuilder;
    pub fn TemporaryRedirect() -> HttpResponseBuilder;
    pub fn PermanentRedirect() -> HttpResponseBuilder;
    pub fn BadRequest() -> HttpResponseBuilder;
    pub fn Unauthorized() -> HttpResponseBuilder;
    pub fn PaymentRequired() -> HttpResponseBuilder;
    pub fn Forbidden() -> HttpResponseBuilder;
    pub fn NotFound() -> HttpResponseBuilder;
    pub fn MethodNotAllowed() -> HttpResponseBuilder;
    pub fn NotAcceptable() -> HttpResponseBuilder;
    pub fn ProxyAuthenticationRequired() -> HttpResponseBuilder;
    pub fn RequestTimeout() -> HttpResponseBuilder;
    pub fn Conflict() -> HttpResponseBuilder;
    pub fn Gone() -> HttpResponseBuilder;
    pub fn LengthRequired() -> HttpResponseBuilder;
    pub fn PreconditionFailed() -> HttpResponseBuilder;
    pub fn PayloadTooLarge() -> HttpResponseBuilder;
    pub fn UriTooLong() -> HttpResponseBuilder;
    pub fn UnsupportedMediaType() -> HttpResponseBuilder;
    pub fn RangeNotSatisfiable() -> HttpResponseBuilder;
    pub fn ExpectationFailed() -> HttpResponseBuilder;
    pub fn ImATeapot() -> HttpResponseBuilder;
    pub fn MisdirectedRequest() -> HttpResponseBuilder;
    pub fn UnprocessableEntity() -> HttpResponseBuilder;
    pub fn Locked() -> HttpResponseBuilder;
    pub fn FailedDependency() -> HttpResponseBuilder;
    pub fn UpgradeRequired() -> HttpResponseBuilder;
    pub fn PreconditionRequired() -> HttpResponseBuilder;
    pub fn TooManyRequests() -> HttpResponseBuilder;
    pub fn RequestHeaderFieldsTooLarge() -> HttpResponseBuilder;
    pub fn UnavailableForLegalReasons() -> HttpResponseBuilder;
    pub fn InternalServerError() -> HttpResponseBuilder;
    pub fn NotImplemented() -> HttpResponseBuilder;
    pub fn BadGateway() -> HttpResponseBuilder;
    pub fn ServiceUnavailable() -> HttpResponseBuilder;
    pub fn GatewayTimeout() -> HttpResponseBuilder;
    pub fn VersionNotSupported() -> HttpResponseBuilder;
    pub fn VariantAlsoNegotiates() -> HttpResponseBuilder;
    pub fn InsufficientStorage() -> HttpResponseBuilder;
    pub fn LoopDetected() -> HttpResponseBuilder;
    pub fn NotExtended() -> HttpResponseBuilder;
    pub fn NetworkAuthenticationRequired() -> HttpResponseBuilder;
}
impl<B> HttpResponse<B> {
    pub fn with_body(status: StatusCode, body: B) -> Self;
    pub fn head(&self) -> &dev::ResponseHead;
    pub fn head_mut(&mut self) -> &mut dev::ResponseHead;
    pub fn error(&self) -> Option<&Error>;
    pub fn status(&self) -> StatusCode;
    pub fn status_mut(&mut self) -> &mut StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn extensions(&self) -> Ref<dev::Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<dev::Extensions>;
    pub fn body(&self) -> &B;
    pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2>;
    pub fn into_parts(self) -> (HttpResponse<()>, B);
    pub fn drop_body(self) -> HttpResponse<()>;
    #[runs_inline(f)]
    pub fn map_body<F: FnOnce(&mut dev::ResponseHead, B) -> B2, B2>(self, f: F) -> HttpResponse<B2>;
    pub fn map_into_left_body<R>(self) -> HttpResponse<EitherBody<B, R>>;
    pub fn map_into_right_body<L>(self) -> HttpResponse<EitherBody<L, B>>;
    pub fn map_into_boxed_body(self) -> HttpResponse<BoxBody>;
    pub fn into_body(self) -> B;
}
impl<B: MessageBody> Responder for HttpResponse<B> {
    type Body = B;
}

pub struct HttpResponseBuilder;
impl HttpResponseBuilder {
    pub fn new(status: StatusCode) -> Self;
    pub fn status(&mut self, status: StatusCode) -> &mut Self;
    pub fn insert_header<H>(&mut self, header: H) -> &mut Self;
    pub fn append_header<H>(&mut self, header: H) -> &mut Self;
    pub fn reason(&mut self, reason: &'static str) -> &mut Self;
    pub fn keep_alive(&mut self) -> &mut Self;
    pub fn force_close(&mut self) -> &mut Self;
    pub fn no_chunking(&mut self, len: u64) -> &mut Self;
    pub fn content_type<V>(&mut self, value: V) -> &mut Self;
    pub fn cookie(&mut self, cookie: Cookie) -> &mut Self;
    pub fn extensions(&self) -> Ref<dev::Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<dev::Extensions>;
    pub fn body<B>(&mut self, body: B) -> HttpResponse<BoxBody>;
    pub fn message_body<B>(&mut self, body: B) -> std::result::Result<HttpResponse<B>, Error>;
    pub fn streaming<S: Stream<Item = std::result::Result<Bytes, E>>, E>(&mut self, stream: S) -> HttpResponse;
    pub fn json<T>(&mut self, value: T) -> HttpResponse;
    pub fn finish(&mut self) -> HttpResponse;
    pub fn take(&mut self) -> Self;
}
impl From<HttpResponseBuilder> for HttpResponse {}
impl<B> From<ServiceResponse<B>> for HttpResponse<B> {}
impl From<Error> for HttpResponse {}
impl Future for HttpResponseBuilder {
    type Output = std::result::Result<HttpResponse, Error>;
}
impl Responder for HttpResponseBuilder {
    type Body = BoxBody;
}

pub trait Responder {
    type Body: MessageBody;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}
impl Responder for String {
    type Body = BoxBody;
}
impl Responder for &'static str {
    type Body = BoxBody;
}
impl Responder for Bytes {
    type Body = BoxBody;
}
impl Responder for Vec<u8> {
    type Body = BoxBody;
}
impl<R: Responder> Responder for Option<R> {
    type Body = EitherBody<R::Body>;
}
impl<R: Responder, E: Into<Error>> Responder for std::result::Result<R, E> {
    type Body = EitherBody<R::Body>;
}
impl<R: Responder> Responder for (R, StatusCode) {
    type Body = R::Body;
}
pub struct CustomizeResponder<R>;
impl<R: Responder> CustomizeResponder<R> {
    pub fn with_status(self, status: StatusCode) -> Self;
    pub fn insert_header<H>(self, header: H) -> Self;
    pub fn append_header<H>(self, header: H) -> Self;
}
impl<R: Responder> Responder for CustomizeResponder<R> {
    type Body = EitherBody<R::Body>;
}

pub trait FromRequest {
    type Error: Into<Error>;
    type Future: Future<Output = std::result::Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
    fn extract(req: &HttpRequest) -> Self::Future;
}
impl<T: FromRequest> FromRequest for Option<T> {
    type Error = std::convert::Infallible;
}

pub trait Handler<Args> {
    type Output;
    type Future: Future<Output = Self::Output>;
    fn call(&self, args: Args) -> Self::Future;
}

pub mod test {
    use super::dev::Service;
    use super::http::Method;
    use super::web::Bytes;
    use super::{HttpRequest, HttpResponse, ServiceRequest, ServiceResponse};

    pub async fn init_service<R>(app: R) -> impl Service<actix_http::Request, Response = ServiceResponse, Error = super::Error>;
    pub async fn call_service<S: Service<R>, R>(app: &S, req: R) -> S::Response;
    pub async fn call_and_read_body<S>(app: &S, req: actix_http::Request) -> Bytes;
    pub async fn call_and_read_body_json<S, T>(app: &S, req: actix_http::Request) -> T;
    pub async fn read_body<B>(res: ServiceResponse<B>) -> Bytes;
    pub async fn read_body_json<T, B>(res: ServiceResponse<B>) -> T;

    pub struct TestRequest;
    impl TestRequest {
        pub fn with_uri(uri: &str) -> TestRequest;
        pub fn get() -> TestRequest;
        pub fn post() -> TestRequest;
        pub fn put() -> TestRequest;
        pub fn patch() -> TestRequest;
        pub fn delete() -> TestRequest;
        pub fn method(self, meth: Method) -> Self;
        pub fn uri(self, path: &str) -> Self;
        pub fn insert_header<H>(self, header: H) -> Self;
        pub fn append_header<H>(self, header: H) -> Self;
        pub fn set_payload(self, data: impl Into<Bytes>) -> Self;
        pub fn set_form<T>(self, data: T) -> Self;
        pub fn set_json<T>(self, data: T) -> Self;
        pub fn app_data<T>(self, data: T) -> Self;
        pub fn to_request(self) -> actix_http::Request;
        pub fn to_srv_request(self) -> ServiceRequest;
        pub fn to_srv_response<B>(self, res: HttpResponse<B>) -> ServiceResponse<B>;
        pub fn to_http_request(self) -> HttpRequest;
        pub async fn send_request<S: Service<actix_http::Request>>(self, app: &S) -> S::Response;
    }
    impl Default for TestRequest {}
}
