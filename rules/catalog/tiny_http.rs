#![crates(tiny_http)]
#![versions(">=0.8, <0.13")]

use std::io;
use std::error::Error;
use std::fs::File;
use std::io::{Cursor, Empty, Read, Write};
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::mpsc::Receiver;
use std::time::Duration;
use ascii::{AsciiStr, AsciiString, FromAsciiError};

pub type ResponseBox = Response<Box<dyn Read>>;

pub struct HTTPVersion(pub u8, pub u8);
impl Clone for HTTPVersion {}

pub struct Header { pub field: HeaderField, pub value: AsciiString }
impl Header {
    pub fn from_bytes<B1: Into<Vec<u8>> + AsRef<[u8]>, B2: Into<Vec<u8>> + AsRef<[u8]>>(header: B1, value: B2) -> Result<Header, ()>;
}
impl Clone for Header {}
impl FromStr for Header { type Err = (); }

pub struct HeaderField;
impl HeaderField {
    pub fn from_bytes<B: Into<Vec<u8>> + AsRef<[u8]>>(bytes: B) -> Result<HeaderField, FromAsciiError<B>>;
    pub fn as_str(&self) -> &AsciiStr;
    pub fn equiv(&self, other: &str) -> bool;
}
impl Clone for HeaderField {}
impl FromStr for HeaderField { type Err = (); }

pub enum Method { Get, Head, Post, Put, Delete, Connect, Options, Trace, Patch, NonStandard(AsciiString) }
impl Method {
    pub fn as_str(&self) -> &str;
}
impl Clone for Method {}
impl FromStr for Method { type Err = (); }

pub struct StatusCode(pub u16);
impl StatusCode {
    pub fn default_reason_phrase(&self) -> &str;
}
impl Clone for StatusCode {}
impl AsRef<u16> for StatusCode {}

pub enum ConfigListenAddr { IP(Vec<SocketAddr>), Unix(PathBuf) }
impl ConfigListenAddr {
    pub fn from_socket_addrs<A: ToSocketAddrs>(addrs: A) -> io::Result<Self>;
    pub fn unix_from_path<P: Into<PathBuf>>(path: P) -> Self;
}
impl Clone for ConfigListenAddr {}

pub enum ListenAddr { IP(SocketAddr), Unix(SocketAddr) }
impl ListenAddr {
    pub fn to_ip(self) -> Option<SocketAddr>;
    pub fn to_unix(self) -> Option<SocketAddr>;
}
impl Clone for ListenAddr {}

pub enum Listener { Tcp(TcpListener), Unix(UnixListener) }

pub trait ReadWrite: Read + Write {}
impl<T: Read + Write> ReadWrite for T {}

pub struct Request;
impl Request {
    pub fn secure(&self) -> bool;
    pub fn method(&self) -> &Method;
    pub fn url(&self) -> &str;
    pub fn headers(&self) -> &[Header];
    pub fn http_version(&self) -> &HTTPVersion;
    pub fn body_length(&self) -> Option<usize>;
    pub fn remote_addr(&self) -> Option<&SocketAddr>;
    pub fn upgrade<R: Read>(self, protocol: &str, response: Response<R>) -> Box<dyn ReadWrite>;
    pub fn as_reader(&mut self) -> &mut dyn Read;
    pub fn into_writer(self) -> Box<dyn Write>;
    #[blocks(net)]
    #[note("use `axum` or `hyper`")]
    pub fn respond<R: Read>(self, response: Response<R>) -> Result<(), io::Error>;
}

pub struct Response<R>;
impl<R: Read> Response<R> {
    pub fn new(status_code: StatusCode, headers: Vec<Header>, data: R, data_length: Option<usize>, additional_headers: Option<Receiver<Header>>) -> Response<R>;
    pub fn with_chunked_threshold(self, length: usize) -> Response<R>;
    pub fn into_reader(self) -> R;
    pub fn chunked_threshold(&self) -> usize;
    pub fn add_header<H: Into<Header>>(&mut self, header: H);
    pub fn with_header<H: Into<Header>>(self, header: H) -> Response<R>;
    pub fn with_status_code<S: Into<StatusCode>>(self, code: S) -> Response<R>;
    pub fn with_data<S: Read>(self, reader: S, data_length: Option<usize>) -> Response<S>;
    pub fn raw_print<W: Write>(self, writer: W, http_version: HTTPVersion, request_headers: &[Header], do_not_send_body: bool, upgrade: Option<&str>) -> io::Result<()>;
    pub fn status_code(&self) -> StatusCode;
    pub fn data_length(&self) -> Option<usize>;
    pub fn headers(&self) -> &[Header];
    pub fn boxed(self) -> ResponseBox;
}
impl Response<File> {
    pub fn from_file(file: File) -> Response<File>;
}
impl Response<Cursor<Vec<u8>>> {
    pub fn from_data<D: Into<Vec<u8>>>(data: D) -> Response<Cursor<Vec<u8>>>;
    pub fn from_string<S: Into<String>>(data: S) -> Response<Cursor<Vec<u8>>>;
}
impl Response<Empty> {
    pub fn empty<S: Into<StatusCode>>(status_code: S) -> Response<Empty>;
    pub fn new_empty(status_code: StatusCode) -> Response<Empty>;
}
impl Clone for Response<Empty> {}

pub struct Server;
impl Server {
    pub fn http<A: ToSocketAddrs>(addr: A) -> Result<Server, Box<dyn Error>>;
    pub fn http_unix(path: &Path) -> Result<Server, Box<dyn Error>>;
    pub fn new(config: ServerConfig) -> Result<Server, Box<dyn Error>>;
    pub fn from_listener<L: Into<Listener>>(listener: L, ssl_config: Option<SslConfig>) -> Result<Server, Box<dyn Error>>;
    pub fn incoming_requests(&self) -> IncomingRequests;
    pub fn server_addr(&self) -> ListenAddr;
    pub fn num_connections(&self) -> usize;
    #[blocks(net)]
    #[note("use `axum` or `hyper`")]
    pub fn recv(&self) -> io::Result<Request>;
    #[blocks(net)]
    #[note("use `axum` or `hyper`")]
    pub fn recv_timeout(&self, timeout: Duration) -> io::Result<Option<Request>>;
    pub fn try_recv(&self) -> io::Result<Option<Request>>;
    pub fn unblock(&self);
}

pub struct IncomingRequests;
#[blocks(net)]
#[note("use `axum` or `hyper`")]
impl Iterator for IncomingRequests { type Item = Request; }

pub struct ServerConfig { pub addr: ConfigListenAddr, pub ssl: Option<SslConfig> }
impl Clone for ServerConfig {}

pub struct SslConfig { pub certificate: Vec<u8>, pub private_key: Vec<u8> }
impl Clone for SslConfig {}
