#![crates(url)]
#![versions(">=2, <3")]

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::str::FromStr;

#[derive(Debug, PartialEq, Eq)] pub struct ParseError;
impl Clone for ParseError {}
impl Copy for ParseError {}
impl std::fmt::Display for ParseError {}
impl std::error::Error for ParseError {}

#[derive(Debug, Eq, PartialOrd, Ord, Hash)] pub enum Host<S = String> { Domain(S), Ipv4(Ipv4Addr), Ipv6(Ipv6Addr) }
impl Host<String> {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
}
impl<S> Host<S> {
    pub fn to_owned(&self) -> Host<String>;
}
impl<S: Clone> Clone for Host<S> {}
impl<S: PartialEq<T>, T> PartialEq<Host<T>> for Host<S> {}
impl<S: AsRef<str>> std::fmt::Display for Host<S> {}

#[derive(Debug, PartialEq, Eq, Hash)] pub enum Origin { Opaque(OpaqueOrigin), Tuple(String, Host<String>, u16) }
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct OpaqueOrigin;
impl Origin {
    pub fn new_opaque() -> Origin;
    pub fn is_tuple(&self) -> bool;
    pub fn ascii_serialization(&self) -> String;
    pub fn unicode_serialization(&self) -> String;
}
impl Clone for Origin {}

#[derive(Debug)] pub struct PathSegmentsMut;
impl PathSegmentsMut {
    pub fn clear(&mut self) -> &mut Self;
    pub fn pop_if_empty(&mut self) -> &mut Self;
    pub fn pop(&mut self) -> &mut Self;
    pub fn push(&mut self, segment: &str) -> &mut Self;
    pub fn extend<I>(&mut self, segments: I) -> &mut Self;
}

#[derive(Debug)] pub struct UrlQuery;

#[derive(Clone, Copy)] pub struct ParseOptions;
impl ParseOptions {
    pub fn base_url(self, new: Option<&Url>) -> Self;
    pub fn syntax_violation_callback(self, new: Option<&dyn Fn(SyntaxViolation)>) -> Self;
    pub fn parse(self, input: &str) -> Result<Url, ParseError>;
}

#[derive(Debug, PartialEq, Eq, Clone, Copy)] pub enum SyntaxViolation {
    Backslash, C0SpaceIgnored, EmbeddedCredentials, ExpectedDoubleSlash, ExpectedFileDoubleSlash, FileWithHostAndWindowsDrive,
    NonUrlCodePoint, NullInFragment, PercentDecode, TabOrNewlineIgnored, UnencodedAtSign,
}
impl SyntaxViolation {
    pub fn description(&self) -> &str;
}
impl std::fmt::Display for SyntaxViolation {}

pub mod form_urlencoded {
    use std::borrow::Cow;

    pub fn parse(input: &[u8]) -> Parse;
    #[derive(Copy)] pub struct Parse;
    impl Parse {
        pub fn into_owned(self) -> ParseIntoOwned;
    }
    impl Clone for Parse {}
    impl Iterator for Parse { type Item = (Cow<str>, Cow<str>); }
    pub struct ParseIntoOwned;
    impl Iterator for ParseIntoOwned { type Item = (String, String); }

    pub struct Serializer<T>;
    impl<T> Serializer<T> {
        pub fn new(target: T) -> Self;
        pub fn for_suffix(target: T, start_position: usize) -> Self;
        pub fn clear(&mut self) -> &mut Self;
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self;
        pub fn append_key_only(&mut self, name: &str) -> &mut Self;
        pub fn extend_pairs<I>(&mut self, iter: I) -> &mut Self;
        pub fn extend_keys_only<I>(&mut self, iter: I) -> &mut Self;
    }
    impl Serializer<crate::UrlQuery> {
        pub fn finish(&mut self) -> &mut crate::Url;
    }
    pub fn byte_serialize(input: &[u8]) -> ByteSerialize;
    #[derive(Debug)] pub struct ByteSerialize;
    impl Iterator for ByteSerialize { type Item = &str; }
    impl Serializer<String> {
        pub fn finish(&mut self) -> String;
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Url;
impl Url {
    pub fn options() -> ParseOptions;
    pub fn into_string(self) -> String;
    pub fn parse(input: &str) -> Result<Url, ParseError>;
    pub fn parse_with_params<I>(input: &str, iter: I) -> Result<Url, ParseError>;
    pub fn join(&self, input: &str) -> Result<Url, ParseError>;
    pub fn make_relative(&self, url: &Url) -> Option<String>;
    pub fn as_str(&self) -> &str;
    pub fn origin(&self) -> Origin;
    pub fn scheme(&self) -> &str;
    pub fn is_special(&self) -> bool;
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> Option<&str>;
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str>;
    pub fn host(&self) -> Option<Host<&str>>;
    pub fn domain(&self) -> Option<&str>;
    pub fn port(&self) -> Option<u16>;
    pub fn port_or_known_default(&self) -> Option<u16>;
    #[blocks(net)]
    #[instead(tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs::to_socket_addrs", smol = "smol::net::resolve")]
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> io::Result<Vec<SocketAddr>>;
    pub fn path(&self) -> &str;
    pub fn path_segments(&self) -> Option<std::str::Split<char>>;
    pub fn query(&self) -> Option<&str>;
    pub fn query_pairs(&self) -> form_urlencoded::Parse;
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<UrlQuery>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn set_fragment(&mut self, fragment: Option<&str>);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn set_path(&mut self, path: &str);
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut, ()>;
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()>;
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError>;
    pub fn set_ip_host(&mut self, address: IpAddr) -> Result<(), ()>;
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()>;
    pub fn from_file_path<P: AsRef<Path>>(path: P) -> Result<Url, ()>;
    pub fn from_directory_path<P: AsRef<Path>>(path: P) -> Result<Url, ()>;
    pub fn to_file_path(&self) -> Result<PathBuf, ()>;
}
impl Clone for Url {}
impl std::fmt::Debug for Url {}
impl std::fmt::Display for Url {}
impl FromStr for Url { type Err = ParseError; }
impl TryFrom<&str> for Url { type Error = ParseError; }
impl From<Url> for String {}
impl AsRef<str> for Url {}
