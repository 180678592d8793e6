#![crates(http)]
#![versions(">=0.2, <2")]
#![closures(inline)]

use std::error;
use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::ops::Index;
use std::str::FromStr;
use crate::header::{Drain, Entry, GetAll, IntoIter, InvalidHeaderName, InvalidHeaderValue, Iter, IterMut, Keys, MaxSizeReached, ToStrError, Values, ValuesMut};
use crate::method::InvalidMethod;
use crate::request::{Builder, Parts};
use crate::status::InvalidStatusCode;
use crate::uri::{Authority, InvalidUri, InvalidUriParts, PathAndQuery, Port, Scheme};

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error;
impl Debug for Error {}
impl Display for Error {}
impl error::Error for Error {}
impl From<MaxSizeReached> for Error {}
impl From<InvalidStatusCode> for Error {}
impl From<InvalidMethod> for Error {}
impl From<InvalidUri> for Error {}
impl From<InvalidUriParts> for Error {}
impl From<InvalidHeaderName> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<std::convert::Infallible> for Error {}
impl Error {
    pub fn is<T>(&self) -> bool;
    pub fn get_ref(&self) -> &dyn error::Error;
}

#[derive(Clone, Default)] pub struct Extensions;
impl Debug for Extensions {}
impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T>(&mut self, val: T) -> Option<T>;
    pub fn get<T>(&self) -> Option<&T>;
    pub fn get_mut<T>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T, F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
    pub fn get_or_insert_default<T: Default>(&mut self) -> &mut T;
    pub fn remove<T>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn extend(&mut self, other: Self);
}
pub struct HeaderMap<T = HeaderValue>;
impl HeaderMap {
    pub fn new() -> Self;
}
impl<T> HeaderMap<T> {
    pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
    pub fn try_with_capacity(capacity: usize) -> std::result::Result<HeaderMap<T>, MaxSizeReached>;
    pub fn len(&self) -> usize;
    pub fn keys_len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> std::result::Result<(), MaxSizeReached>;
    pub fn get<K>(&self, key: K) -> Option<&T>;
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T>;
    pub fn get_all<K>(&self, key: K) -> GetAll<T>;
    pub fn contains_key<K>(&self, key: K) -> bool;
    pub fn iter(&self) -> Iter<T>;
    pub fn iter_mut(&mut self) -> IterMut<T>;
    pub fn keys(&self) -> Keys<T>;
    pub fn values(&self) -> Values<T>;
    pub fn values_mut(&mut self) -> ValuesMut<T>;
    pub fn drain(&mut self) -> Drain<T>;
    pub fn entry<K>(&mut self, key: K) -> Entry<T>;
    pub fn try_entry<K>(&mut self, key: K) -> std::result::Result<Entry<T>, InvalidHeaderName>;
    pub fn insert<K>(&mut self, key: K, val: T) -> Option<T>;
    pub fn try_insert<K>(&mut self, key: K, val: T) -> std::result::Result<Option<T>, MaxSizeReached>;
    pub fn append<K>(&mut self, key: K, value: T) -> bool;
    pub fn try_append<K>(&mut self, key: K, value: T) -> std::result::Result<bool, MaxSizeReached>;
    pub fn remove<K>(&mut self, key: K) -> Option<T>;
}
impl<T: Clone> Clone for HeaderMap<T> {}
impl<T: Debug> Debug for HeaderMap<T> {}
impl<T: PartialEq> PartialEq for HeaderMap<T> {}
impl<T: Eq> Eq for HeaderMap<T> {}
impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
impl<K, V, S, T> TryFrom<&HashMap<K, V, S>> for HeaderMap<T> { type Error = Error; }
impl<T> Default for HeaderMap<T> {}
impl<T> IntoIterator for &HeaderMap<T> { type Item = (&HeaderName, &T); type IntoIter = Iter<T>; }
impl<T> IntoIterator for &mut HeaderMap<T> { type Item = (&HeaderName, &mut T); type IntoIter = IterMut<T>; }
impl<T> IntoIterator for HeaderMap<T> { type Item = (Option<HeaderName>, T); type IntoIter = IntoIter<T>; }
impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
impl<K, T> Index<K> for HeaderMap<T> { type Output = T; }

#[derive(Clone, Eq, PartialEq, Hash)] pub struct HeaderName;
impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName>;
    pub fn from_lowercase(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName>;
    pub fn from_static(src: &str) -> HeaderName;
    pub fn as_str(&self) -> &str;
}
impl Debug for HeaderName {}
impl Display for HeaderName {}
impl Borrow<str> for HeaderName {}
impl From<&HeaderName> for HeaderName {}
impl TryFrom<&str> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<&String> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<&[u8]> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<String> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<Vec<u8>> for HeaderName { type Error = InvalidHeaderName; }
impl PartialEq<&HeaderName> for HeaderName {}
impl PartialEq<str> for HeaderName {}
impl PartialEq<&str> for HeaderName {}
impl FromStr for HeaderName { type Err = InvalidHeaderName; }
impl AsRef<str> for HeaderName {}
impl AsRef<[u8]> for HeaderName {}

pub struct HeaderValue;
impl HeaderValue {
    pub fn from_static(src: &str) -> HeaderValue;
    pub fn from_str(src: &str) -> std::result::Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_name(name: HeaderName) -> HeaderValue;
    pub fn from_bytes(src: &[u8]) -> std::result::Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_maybe_shared<T: AsRef<[u8]>>(src: T) -> std::result::Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_maybe_shared_unchecked<T: AsRef<[u8]>>(src: T) -> HeaderValue;
    pub fn to_str(&self) -> std::result::Result<&str, ToStrError>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn as_bytes(&self) -> &[u8];
    pub fn set_sensitive(&mut self, val: bool);
    pub fn is_sensitive(&self) -> bool;
}
impl Clone for HeaderValue {}
impl Debug for HeaderValue {}
impl PartialEq for HeaderValue {}
impl Eq for HeaderValue {}
impl PartialOrd for HeaderValue {}
impl Ord for HeaderValue {}
impl std::hash::Hash for HeaderValue {}
impl From<HeaderName> for HeaderValue {}
impl From<&HeaderValue> for HeaderValue {}
impl From<u16> for HeaderValue {}
impl From<i16> for HeaderValue {}
impl From<u32> for HeaderValue {}
impl From<i32> for HeaderValue {}
impl From<u64> for HeaderValue {}
impl From<i64> for HeaderValue {}
impl From<usize> for HeaderValue {}
impl From<isize> for HeaderValue {}
impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<&String> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<&[u8]> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<Vec<u8>> for HeaderValue { type Error = InvalidHeaderValue; }
impl PartialEq<str> for HeaderValue {}
impl PartialEq<[u8]> for HeaderValue {}
impl PartialEq<String> for HeaderValue {}
impl PartialEq<&str> for HeaderValue {}
impl AsRef<[u8]> for HeaderValue {}
impl FromStr for HeaderValue { type Err = InvalidHeaderValue; }

#[derive(Clone, PartialEq, Eq, Hash)] pub struct Method;
impl Method {
    pub const GET: Method = _;
    pub const POST: Method = _;
    pub const PUT: Method = _;
    pub const DELETE: Method = _;
    pub const HEAD: Method = _;
    pub const OPTIONS: Method = _;
    pub const CONNECT: Method = _;
    pub const PATCH: Method = _;
    pub const TRACE: Method = _;
    pub fn from_bytes(src: &[u8]) -> std::result::Result<Method, InvalidMethod>;
    pub fn is_safe(&self) -> bool;
    pub fn is_idempotent(&self) -> bool;
    pub fn as_str(&self) -> &str;
}
impl Debug for Method {}
impl Display for Method {}
impl From<&Method> for Method {}
impl TryFrom<&[u8]> for Method { type Error = InvalidMethod; }
impl TryFrom<&str> for Method { type Error = InvalidMethod; }
impl PartialEq<&Method> for Method {}
impl PartialEq<str> for Method {}
impl PartialEq<&str> for Method {}
impl AsRef<str> for Method {}
impl Default for Method {}
impl FromStr for Method { type Err = InvalidMethod; }

pub struct Request<T>;
impl Request<()> {
    pub fn builder() -> Builder;
    pub fn get<T: TryInto<Uri>>(uri: T) -> Builder;
    pub fn put<T: TryInto<Uri>>(uri: T) -> Builder;
    pub fn post<T: TryInto<Uri>>(uri: T) -> Builder;
    pub fn delete<T: TryInto<Uri>>(uri: T) -> Builder;
    pub fn options<T: TryInto<Uri>>(uri: T) -> Builder;
    pub fn head<T: TryInto<Uri>>(uri: T) -> Builder;
    pub fn connect<T: TryInto<Uri>>(uri: T) -> Builder;
    pub fn patch<T: TryInto<Uri>>(uri: T) -> Builder;
    pub fn trace<T: TryInto<Uri>>(uri: T) -> Builder;
}
impl<T> Request<T> {
    pub fn new(body: T) -> Request<T>;
    pub fn from_parts(parts: Parts, body: T) -> Request<T>;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn uri(&self) -> &Uri;
    pub fn uri_mut(&mut self) -> &mut Uri;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn headers(&self) -> &HeaderMap<HeaderValue>;
    pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn body(&self) -> &T;
    pub fn body_mut(&mut self) -> &mut T;
    pub fn into_body(self) -> T;
    pub fn into_parts(self) -> (Parts, T);
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U>;
}
impl<T: Clone> Clone for Request<T> {}
impl<T: Default> Default for Request<T> {}
impl<T: Debug> Debug for Request<T> {}

pub struct Response<T>;
impl Response<()> {
    pub fn builder() -> crate::response::Builder;
}
impl<T> Response<T> {
    pub fn new(body: T) -> Response<T>;
    pub fn from_parts(parts: crate::response::Parts, body: T) -> Response<T>;
    pub fn status(&self) -> StatusCode;
    pub fn status_mut(&mut self) -> &mut StatusCode;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn headers(&self) -> &HeaderMap<HeaderValue>;
    pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn body(&self) -> &T;
    pub fn body_mut(&mut self) -> &mut T;
    pub fn into_body(self) -> T;
    pub fn into_parts(self) -> (crate::response::Parts, T);
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U>;
}
impl<T: Clone> Clone for Response<T> {}
impl<T: Default> Default for Response<T> {}
impl<T: Debug> Debug for Response<T> {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct StatusCode;
impl StatusCode {
    pub const CONTINUE: StatusCode = _;
    pub const SWITCHING_PROTOCOLS: StatusCode = _;
    pub const PROCESSING: StatusCode = _;
    pub const EARLY_HINTS: StatusCode = _;
    pub const OK: StatusCode = _;
    pub const CREATED: StatusCode = _;
    pub const ACCEPTED: StatusCode = _;
    pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = _;
    pub const NO_CONTENT: StatusCode = _;
    pub const RESET_CONTENT: StatusCode = _;
    pub const PARTIAL_CONTENT: StatusCode = _;
    pub const MULTI_STATUS: StatusCode = _;
    pub const ALREADY_REPORTED: StatusCode = _;
    pub const IM_USED: StatusCode = _;
    pub const MULTIPLE_CHOICES: StatusCode = _;
    pub const MOVED_PERMANENTLY: StatusCode = _;
    pub const FOUND: StatusCode = _;
    pub const SEE_OTHER: StatusCode = _;
    pub const NOT_MODIFIED: StatusCode = _;
    pub const USE_PROXY: StatusCode = _;
    pub const TEMPORARY_REDIRECT: StatusCode = _;
    pub const PERMANENT_REDIRECT: StatusCode = _;
    pub const BAD_REQUEST: StatusCode = _;
    pub const UNAUTHORIZED: StatusCode = _;
    pub const PAYMENT_REQUIRED: StatusCode = _;
    pub const FORBIDDEN: StatusCode = _;
    pub const NOT_FOUND: StatusCode = _;
    pub const METHOD_NOT_ALLOWED: StatusCode = _;
    pub const NOT_ACCEPTABLE: StatusCode = _;
    pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = _;
    pub const REQUEST_TIMEOUT: StatusCode = _;
    pub const CONFLICT: StatusCode = _;
    pub const GONE: StatusCode = _;
    pub const LENGTH_REQUIRED: StatusCode = _;
    pub const PRECONDITION_FAILED: StatusCode = _;
    pub const PAYLOAD_TOO_LARGE: StatusCode = _;
    pub const URI_TOO_LONG: StatusCode = _;
    pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = _;
    pub const RANGE_NOT_SATISFIABLE: StatusCode = _;
    pub const EXPECTATION_FAILED: StatusCode = _;
    pub const IM_A_TEAPOT: StatusCode = _;
    pub const MISDIRECTED_REQUEST: StatusCode = _;
    pub const UNPROCESSABLE_ENTITY: StatusCode = _;
    pub const LOCKED: StatusCode = _;
    pub const FAILED_DEPENDENCY: StatusCode = _;
    pub const TOO_EARLY: StatusCode = _;
    pub const UPGRADE_REQUIRED: StatusCode = _;
    pub const PRECONDITION_REQUIRED: StatusCode = _;
    pub const TOO_MANY_REQUESTS: StatusCode = _;
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = _;
    pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = _;
    pub const INTERNAL_SERVER_ERROR: StatusCode = _;
    pub const NOT_IMPLEMENTED: StatusCode = _;
    pub const BAD_GATEWAY: StatusCode = _;
    pub const SERVICE_UNAVAILABLE: StatusCode = _;
    pub const GATEWAY_TIMEOUT: StatusCode = _;
    pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = _;
    pub const VARIANT_ALSO_NEGOTIATES: StatusCode = _;
    pub const INSUFFICIENT_STORAGE: StatusCode = _;
    pub const LOOP_DETECTED: StatusCode = _;
    pub const NOT_EXTENDED: StatusCode = _;
    pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = _;
    pub fn from_u16(src: u16) -> std::result::Result<StatusCode, InvalidStatusCode>;
    pub fn from_bytes(src: &[u8]) -> std::result::Result<StatusCode, InvalidStatusCode>;
    pub fn as_u16(&self) -> u16;
    pub fn as_str(&self) -> &str;
    pub fn canonical_reason(&self) -> Option<&str>;
    pub fn is_informational(&self) -> bool;
    pub fn is_success(&self) -> bool;
    pub fn is_redirection(&self) -> bool;
    pub fn is_client_error(&self) -> bool;
    pub fn is_server_error(&self) -> bool;
}
impl Debug for StatusCode {}
impl Display for StatusCode {}
impl From<StatusCode> for u16 {}
impl From<&StatusCode> for StatusCode {}
impl TryFrom<&[u8]> for StatusCode { type Error = InvalidStatusCode; }
impl TryFrom<&str> for StatusCode { type Error = InvalidStatusCode; }
impl TryFrom<u16> for StatusCode { type Error = InvalidStatusCode; }
impl PartialEq<u16> for StatusCode {}
impl PartialEq<StatusCode> for u16 {}
impl Default for StatusCode {}
impl FromStr for StatusCode { type Err = InvalidStatusCode; }

pub struct Uri;
impl Uri {
    pub fn builder() -> crate::uri::Builder;
    pub fn from_parts(src: crate::uri::Parts) -> std::result::Result<Uri, InvalidUriParts>;
    pub fn from_maybe_shared<T: AsRef<[u8]>>(src: T) -> std::result::Result<Self, InvalidUri>;
    pub fn from_static(src: &str) -> Self;
    pub fn into_parts(self) -> crate::uri::Parts;
    pub fn path_and_query(&self) -> Option<&PathAndQuery>;
    pub fn path(&self) -> &str;
    pub fn scheme(&self) -> Option<&Scheme>;
    pub fn scheme_str(&self) -> Option<&str>;
    pub fn authority(&self) -> Option<&Authority>;
    pub fn host(&self) -> Option<&str>;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn query(&self) -> Option<&str>;
}
impl Clone for Uri {}
impl Debug for Uri {}
impl Display for Uri {}
impl PartialEq for Uri {}
impl Eq for Uri {}
impl std::hash::Hash for Uri {}
impl From<Authority> for Uri {}
impl From<PathAndQuery> for Uri {}
impl From<Uri> for crate::uri::Parts {}
impl From<Uri> for crate::uri::Builder {}
impl TryFrom<&[u8]> for Uri { type Error = InvalidUri; }
impl TryFrom<&str> for Uri { type Error = InvalidUri; }
impl TryFrom<&String> for Uri { type Error = InvalidUri; }
impl TryFrom<String> for Uri { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for Uri { type Error = InvalidUri; }
impl TryFrom<crate::uri::Parts> for Uri { type Error = InvalidUriParts; }
impl TryFrom<&Uri> for Uri { type Error = Error; }
impl PartialEq<str> for Uri {}
impl PartialEq<&str> for Uri {}
impl FromStr for Uri { type Err = InvalidUri; }
impl Default for Uri {}

#[derive(PartialEq, PartialOrd, Copy, Clone, Eq, Ord, Hash)] pub struct Version;
impl Version {
    pub const HTTP_09: Version = _;
    pub const HTTP_10: Version = _;
    pub const HTTP_11: Version = _;
    pub const HTTP_2: Version = _;
    pub const HTTP_3: Version = _;
}
impl Debug for Version {}
impl Default for Version {}

pub mod header {
    use std::error::Error;
    use std::fmt::{Debug, Display};

    pub use crate::{HeaderMap, HeaderName, HeaderValue};

    pub const ACCEPT: HeaderName = _;
    pub const ACCEPT_CHARSET: HeaderName = _;
    pub const ACCEPT_ENCODING: HeaderName = _;
    pub const ACCEPT_LANGUAGE: HeaderName = _;
    pub const ACCEPT_RANGES: HeaderName = _;
    pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = _;
    pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = _;
    pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = _;
    pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = _;
    pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = _;
    pub const ACCESS_CONTROL_MAX_AGE: HeaderName = _;
    pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = _;
    pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = _;
    pub const AGE: HeaderName = _;
    pub const ALLOW: HeaderName = _;
    pub const ALT_SVC: HeaderName = _;
    pub const AUTHORIZATION: HeaderName = _;
    pub const CACHE_CONTROL: HeaderName = _;
    pub const CACHE_STATUS: HeaderName = _;
    pub const CDN_CACHE_CONTROL: HeaderName = _;
    pub const CONNECTION: HeaderName = _;
    pub const CONTENT_DISPOSITION: HeaderName = _;
    pub const CONTENT_ENCODING: HeaderName = _;
    pub const CONTENT_LANGUAGE: HeaderName = _;
    pub const CONTENT_LENGTH: HeaderName = _;
    pub const CONTENT_LOCATION: HeaderName = _;
    pub const CONTENT_RANGE: HeaderName = _;
    pub const CONTENT_SECURITY_POLICY: HeaderName = _;
    pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName = _;
    pub const CONTENT_TYPE: HeaderName = _;
    pub const COOKIE: HeaderName = _;
    pub const DNT: HeaderName = _;
    pub const DATE: HeaderName = _;
    pub const ETAG: HeaderName = _;
    pub const EXPECT: HeaderName = _;
    pub const EXPIRES: HeaderName = _;
    pub const FORWARDED: HeaderName = _;
    pub const FROM: HeaderName = _;
    pub const HOST: HeaderName = _;
    pub const IF_MATCH: HeaderName = _;
    pub const IF_MODIFIED_SINCE: HeaderName = _;
    pub const IF_NONE_MATCH: HeaderName = _;
    pub const IF_RANGE: HeaderName = _;
    pub const IF_UNMODIFIED_SINCE: HeaderName = _;
    pub const LAST_MODIFIED: HeaderName = _;
    pub const LINK: HeaderName = _;
    pub const LOCATION: HeaderName = _;
    pub const MAX_FORWARDS: HeaderName = _;
    pub const ORIGIN: HeaderName = _;
    pub const PRAGMA: HeaderName = _;
    pub const PROXY_AUTHENTICATE: HeaderName = _;
    pub const PROXY_AUTHORIZATION: HeaderName = _;
    pub const PUBLIC_KEY_PINS: HeaderName = _;
    pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName = _;
    pub const RANGE: HeaderName = _;
    pub const REFERER: HeaderName = _;
    pub const REFERRER_POLICY: HeaderName = _;
    pub const REFRESH: HeaderName = _;
    pub const RETRY_AFTER: HeaderName = _;
    pub const SEC_WEBSOCKET_ACCEPT: HeaderName = _;
    pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName = _;
    pub const SEC_WEBSOCKET_KEY: HeaderName = _;
    pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = _;
    pub const SEC_WEBSOCKET_VERSION: HeaderName = _;
    pub const SERVER: HeaderName = _;
    pub const SET_COOKIE: HeaderName = _;
    pub const STRICT_TRANSPORT_SECURITY: HeaderName = _;
    pub const TE: HeaderName = _;
    pub const TRAILER: HeaderName = _;
    pub const TRANSFER_ENCODING: HeaderName = _;
    pub const USER_AGENT: HeaderName = _;
    pub const UPGRADE: HeaderName = _;
    pub const UPGRADE_INSECURE_REQUESTS: HeaderName = _;
    pub const VARY: HeaderName = _;
    pub const VIA: HeaderName = _;
    pub const WARNING: HeaderName = _;
    pub const WWW_AUTHENTICATE: HeaderName = _;
    pub const X_CONTENT_TYPE_OPTIONS: HeaderName = _;
    pub const X_DNS_PREFETCH_CONTROL: HeaderName = _;
    pub const X_FRAME_OPTIONS: HeaderName = _;
    pub const X_XSS_PROTECTION: HeaderName = _;

    #[derive(Debug)] pub struct Iter<T>;
    impl<T> Iterator for Iter<T> { type Item = (&HeaderName, &T); }

    #[derive(Debug)] pub struct IterMut<T>;
    impl<T> Iterator for IterMut<T> { type Item = (&HeaderName, &mut T); }

    #[derive(Debug)] pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> { type Item = (Option<HeaderName>, T); }

    #[derive(Debug)] pub struct Keys<T>;
    impl<T> Iterator for Keys<T> { type Item = &HeaderName; }
    impl<T> ExactSizeIterator for Keys<T> {}

    #[derive(Debug)] pub struct Values<T>;
    impl<T> Iterator for Values<T> { type Item = &T; }

    #[derive(Debug)] pub struct ValuesMut<T>;
    impl<T> Iterator for ValuesMut<T> { type Item = &mut T; }

    #[derive(Debug)] pub struct Drain<T>;
    impl<T> Iterator for Drain<T> { type Item = (Option<HeaderName>, T); }

    #[derive(Debug)] pub struct ValueIter<T>;
    impl<T> Iterator for ValueIter<T> { type Item = &T; }
    impl<T> DoubleEndedIterator for ValueIter<T> {}

    #[derive(Debug)] pub struct ValueIterMut<T>;
    impl<T> Iterator for ValueIterMut<T> { type Item = &mut T; }
    impl<T> DoubleEndedIterator for ValueIterMut<T> {}

    #[derive(Debug)] pub struct ValueDrain<T>;
    impl<T> Iterator for ValueDrain<T> { type Item = T; }

    #[derive(Debug)] pub struct GetAll<T>;
    impl<T> GetAll<T> {
        pub fn iter(&self) -> ValueIter<T>;
    }
    impl<T: PartialEq> PartialEq for GetAll<T> {}
    impl<T> IntoIterator for GetAll<T> { type Item = &T; type IntoIter = ValueIter<T>; }
    impl<T> IntoIterator for &GetAll<T> { type Item = &T; type IntoIter = ValueIter<T>; }

    #[derive(Debug)] pub enum Entry<T> { Occupied(OccupiedEntry<T>), Vacant(VacantEntry<T>) }
    impl<T> Entry<T> {
        pub fn or_insert(self, default: T) -> &mut T;
        pub fn or_try_insert(self, default: T) -> Result<&mut T, MaxSizeReached>;
        pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &mut T;
        pub fn or_try_insert_with<F: FnOnce() -> T>(self, default: F) -> Result<&mut T, MaxSizeReached>;
        pub fn key(&self) -> &HeaderName;
    }

    #[derive(Debug)] pub struct VacantEntry<T>;
    impl<T> VacantEntry<T> {
        pub fn key(&self) -> &HeaderName;
        pub fn into_key(self) -> HeaderName;
        pub fn insert(self, value: T) -> &mut T;
        pub fn try_insert(self, value: T) -> Result<&mut T, MaxSizeReached>;
        pub fn insert_entry(self, value: T) -> OccupiedEntry<T>;
        pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<T>, MaxSizeReached>;
    }

    #[derive(Debug)] pub struct OccupiedEntry<T>;
    impl<T> OccupiedEntry<T> {
        pub fn key(&self) -> &HeaderName;
        pub fn get(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_mut(self) -> &mut T;
        pub fn insert(&mut self, value: T) -> T;
        pub fn insert_mult(&mut self, value: T) -> ValueDrain<T>;
        pub fn append(&mut self, value: T);
        pub fn remove(self) -> T;
        pub fn remove_entry(self) -> (HeaderName, T);
        pub fn remove_entry_mult(self) -> (HeaderName, ValueDrain<T>);
        pub fn iter(&self) -> ValueIter<T>;
        pub fn iter_mut(&mut self) -> ValueIterMut<T>;
    }
    impl<T> IntoIterator for OccupiedEntry<T> { type Item = &mut T; type IntoIter = ValueIterMut<T>; }
    impl<T> IntoIterator for &OccupiedEntry<T> { type Item = &T; type IntoIter = ValueIter<T>; }
    impl<T> IntoIterator for &mut OccupiedEntry<T> { type Item = &mut T; type IntoIter = ValueIterMut<T>; }

    pub struct MaxSizeReached;
    impl Debug for MaxSizeReached {}
    impl Display for MaxSizeReached {}
    impl Error for MaxSizeReached {}

    pub struct InvalidHeaderName;
    impl Debug for InvalidHeaderName {}
    impl Display for InvalidHeaderName {}
    impl Error for InvalidHeaderName {}

    pub struct InvalidHeaderValue;
    impl Debug for InvalidHeaderValue {}
    impl Display for InvalidHeaderValue {}
    impl Error for InvalidHeaderValue {}

    #[derive(Debug)] pub struct ToStrError;
    impl Display for ToStrError {}
    impl Error for ToStrError {}
}

pub mod method {
    use std::error::Error;
    use std::fmt::{Debug, Display};

    pub use crate::Method;

    pub struct InvalidMethod;
    impl Debug for InvalidMethod {}
    impl Display for InvalidMethod {}
    impl Error for InvalidMethod {}
}

pub mod request {
    use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Result, Uri, Version};

    pub use crate::Request;

    pub struct Parts { pub method: Method, pub uri: Uri, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    impl Clone for Parts {}
    impl std::fmt::Debug for Parts {}

    #[derive(Debug)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder;
        pub fn method<T: TryInto<Method>>(self, method: T) -> Builder;
        pub fn method_ref(&self) -> Option<&Method>;
        pub fn uri<T: TryInto<Uri>>(self, uri: T) -> Builder;
        pub fn uri_ref(&self) -> Option<&Uri>;
        pub fn version(self, version: Version) -> Builder;
        pub fn version_ref(&self) -> Option<&Version>;
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder;
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        pub fn extension<T>(self, extension: T) -> Builder;
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        pub fn body<T>(self, body: T) -> Result<crate::Request<T>>;
    }
    impl Default for Builder {}
}

pub mod response {
    use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Result, StatusCode, Version};

    pub use crate::Response;

    pub struct Parts { pub status: StatusCode, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    impl Clone for Parts {}
    impl std::fmt::Debug for Parts {}

    #[derive(Debug)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder;
        pub fn status<T: TryInto<StatusCode>>(self, status: T) -> Builder;
        pub fn version(self, version: Version) -> Builder;
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder;
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        pub fn extension<T>(self, extension: T) -> Builder;
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        pub fn body<T>(self, body: T) -> Result<crate::Response<T>>;
    }
    impl Default for Builder {}
}

pub mod status {
    use std::error::Error;
    use std::fmt::{Debug, Display};

    pub use crate::StatusCode;

    pub struct InvalidStatusCode;
    impl Debug for InvalidStatusCode {}
    impl Display for InvalidStatusCode {}
    impl Error for InvalidStatusCode {}
}

pub mod uri {
    use std::fmt::{Debug, Display};
    use std::str::FromStr;
    use crate::Error;

    pub use crate::Uri;

    pub struct Authority;
    impl Authority {
        pub fn from_static(src: &str) -> Self;
        pub fn from_maybe_shared<T: AsRef<[u8]>>(src: T) -> Result<Self, InvalidUri>;
        pub fn host(&self) -> &str;
        pub fn port(&self) -> Option<Port<&str>>;
        pub fn port_u16(&self) -> Option<u16>;
        pub fn as_str(&self) -> &str;
    }
    impl Clone for Authority {}
    impl Debug for Authority {}
    impl Display for Authority {}
    impl PartialEq for Authority {}
    impl Eq for Authority {}
    impl std::hash::Hash for Authority {}
    impl PartialOrd for Authority {}
    impl TryFrom<&[u8]> for Authority { type Error = InvalidUri; }
    impl TryFrom<&str> for Authority { type Error = InvalidUri; }
    impl TryFrom<Vec<u8>> for Authority { type Error = InvalidUri; }
    impl TryFrom<String> for Authority { type Error = InvalidUri; }
    impl PartialEq<str> for Authority {}
    impl PartialEq<&str> for Authority {}
    impl PartialEq<String> for Authority {}
    impl AsRef<str> for Authority {}
    impl FromStr for Authority { type Err = InvalidUri; }

    #[derive(Debug)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder;
        pub fn scheme<T: TryInto<Scheme>>(self, scheme: T) -> Self;
        pub fn authority<T: TryInto<Authority>>(self, auth: T) -> Self;
        pub fn path_and_query<T: TryInto<PathAndQuery>>(self, p_and_q: T) -> Self;
        pub fn build(self) -> Result<crate::Uri, Error>;
    }
    impl Default for Builder {}

    pub struct PathAndQuery;
    impl PathAndQuery {
        pub fn from_static(src: &str) -> Self;
        pub fn from_maybe_shared<T: AsRef<[u8]>>(src: T) -> Result<Self, InvalidUri>;
        pub fn path(&self) -> &str;
        pub fn query(&self) -> Option<&str>;
        pub fn as_str(&self) -> &str;
    }
    impl Clone for PathAndQuery {}
    impl Debug for PathAndQuery {}
    impl Display for PathAndQuery {}
    impl PartialEq for PathAndQuery {}
    impl Eq for PathAndQuery {}
    impl std::hash::Hash for PathAndQuery {}
    impl PartialOrd for PathAndQuery {}
    impl TryFrom<&[u8]> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<&str> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<Vec<u8>> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<String> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<&String> for PathAndQuery { type Error = InvalidUri; }
    impl PartialEq<str> for PathAndQuery {}
    impl PartialEq<&str> for PathAndQuery {}
    impl PartialEq<String> for PathAndQuery {}
    impl FromStr for PathAndQuery { type Err = InvalidUri; }

    pub struct Port<T>;
    impl<T> Port<T> {
        pub fn as_u16(&self) -> u16;
    }
    impl<T: AsRef<str>> Port<T> {
        pub fn as_str(&self) -> &str;
    }
    impl<T: AsRef<str>> AsRef<str> for Port<T> {}
    impl<T: Debug> Debug for Port<T> {}
    impl<T> Display for Port<T> {}
    impl<T> From<Port<T>> for u16 {}
    impl<T, U> PartialEq<Port<U>> for Port<T> {}
    impl<T> PartialEq<u16> for Port<T> {}

    pub struct Scheme;
    impl Scheme {
        pub const HTTP: Scheme = _;
        pub const HTTPS: Scheme = _;
        pub fn as_str(&self) -> &str;
    }
    impl Clone for Scheme {}
    impl Debug for Scheme {}
    impl Display for Scheme {}
    impl PartialEq for Scheme {}
    impl Eq for Scheme {}
    impl std::hash::Hash for Scheme {}
    impl TryFrom<&[u8]> for Scheme { type Error = InvalidUri; }
    impl TryFrom<&str> for Scheme { type Error = InvalidUri; }
    impl PartialEq<str> for Scheme {}
    impl FromStr for Scheme { type Err = InvalidUri; }
    impl AsRef<str> for Scheme {}

    pub struct Parts { pub scheme: Option<Scheme>, pub authority: Option<Authority>, pub path_and_query: Option<PathAndQuery> }
    impl Debug for Parts {}
    impl Default for Parts {}

    #[derive(Debug)] pub struct InvalidUri;
    impl Display for InvalidUri {}
    impl std::error::Error for InvalidUri {}

    #[derive(Debug)] pub struct InvalidUriParts;
    impl Display for InvalidUriParts {}
    impl std::error::Error for InvalidUriParts {}
}

pub mod version {
    pub use crate::Version;
}
