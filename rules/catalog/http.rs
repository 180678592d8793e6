#![crates(http)]
#![versions(">=0.2, <2")]
#![closures(inline)]

use std::error;
use std::ops::Index;
use std::str::FromStr;
use crate::header::{Drain, Entry, GetAll, IntoIter, InvalidHeaderName, InvalidHeaderValue, Iter, IterMut, Keys, MaxSizeReached, ToStrError, Values, ValuesMut};
use crate::method::InvalidMethod;
use crate::request::{Builder, Parts};
use crate::status::InvalidStatusCode;
use crate::uri::{Authority, InvalidUri, InvalidUriParts, PathAndQuery, Port, Scheme};

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error;
impl Error {
    pub fn is<T>(&self) -> bool;
    pub fn get_ref(&self) -> &dyn error::Error;
}

pub struct Extensions;
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
impl<T> Clone for HeaderMap<T> {}
impl<T> Default for HeaderMap<T> {}
impl<T> IntoIterator for &HeaderMap<T> { type Item = (&HeaderName, &T); type IntoIter = Iter<T>; }
impl<T> IntoIterator for &mut HeaderMap<T> { type Item = (&HeaderName, &mut T); type IntoIter = IterMut<T>; }
impl<T> IntoIterator for HeaderMap<T> { type Item = (Option<HeaderName>, T); type IntoIter = IntoIter<T>; }
impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
impl<K, T> Index<K> for HeaderMap<T> { type Output = T; }

pub struct HeaderName;
impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName>;
    pub fn from_lowercase(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName>;
    pub fn from_static(src: &str) -> HeaderName;
    pub fn as_str(&self) -> &str;
}
impl Clone for HeaderName {}
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
impl AsRef<[u8]> for HeaderValue {}
impl FromStr for HeaderValue { type Err = InvalidHeaderValue; }

pub struct Method;
impl Method {
    pub fn from_bytes(src: &[u8]) -> std::result::Result<Method, InvalidMethod>;
    pub fn is_safe(&self) -> bool;
    pub fn is_idempotent(&self) -> bool;
    pub fn as_str(&self) -> &str;
}
impl Clone for Method {}
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
impl<T> Clone for Request<T> {}
impl<T> Default for Request<T> {}

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
impl<T> Clone for Response<T> {}
impl<T> Default for Response<T> {}

pub struct StatusCode;
impl StatusCode {
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
impl Clone for StatusCode {}
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
impl FromStr for Uri { type Err = InvalidUri; }
impl Default for Uri {}

pub struct Version;

pub mod header {
    pub use crate::{HeaderMap, HeaderName, HeaderValue};

    pub struct Drain<T>;

    pub struct Entry<T>;

    pub struct GetAll<T>;
    pub struct IntoIter<T>;
    pub struct Iter<T>;
    pub struct IterMut<T>;
    pub struct Keys<T>;
    pub struct MaxSizeReached;

    pub struct Values<T>;
    pub struct ValuesMut<T>;
    pub struct InvalidHeaderName;
    pub struct InvalidHeaderValue;
    pub struct ToStrError;
}

pub mod method {
    pub use crate::Method;

    pub struct InvalidMethod;
}

pub mod request {
    use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Result, Uri, Version};

    pub use crate::Request;

    pub struct Parts { pub method: Method, pub uri: Uri, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    impl Clone for Parts {}

    pub struct Builder;
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

    pub struct Builder;
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
    pub use crate::StatusCode;

    pub struct InvalidStatusCode;
}

pub mod uri {
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
    impl AsRef<str> for Authority {}
    impl FromStr for Authority { type Err = InvalidUri; }

    pub struct Builder;
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
    impl FromStr for PathAndQuery { type Err = InvalidUri; }

    pub struct Port<T>;
    impl<T> Port<T> {
        pub fn as_u16(&self) -> u16;
    }
    impl<T: AsRef<str>> Port<T> {
        pub fn as_str(&self) -> &str;
    }
    impl<T: AsRef<str>> AsRef<str> for Port<T> {}

    pub struct Scheme;
    impl Scheme {
        pub fn as_str(&self) -> &str;
    }
    impl Clone for Scheme {}
    impl FromStr for Scheme { type Err = InvalidUri; }
    impl AsRef<str> for Scheme {}

    pub struct Parts { pub scheme: Option<Scheme>, pub authority: Option<Authority>, pub path_and_query: Option<PathAndQuery> }
    impl Default for Parts {}

    pub struct InvalidUri;

    pub struct InvalidUriParts;
}

pub mod version {
    pub use crate::Version;
}
