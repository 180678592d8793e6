#![crates(native_tls)]
#![versions(">=0.2, <0.3")]

use std::io;
use std::io::{Read, Write};

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error;
pub struct Identity;
impl Identity {
    pub fn from_pkcs12(der: &[u8], password: &str) -> Result<Identity>;
    pub fn from_pkcs8(pem: &[u8], key: &[u8]) -> Result<Identity>;
}
impl Clone for Identity {}

pub struct Certificate;
impl Certificate {
    pub fn from_der(der: &[u8]) -> Result<Certificate>;
    pub fn from_pem(pem: &[u8]) -> Result<Certificate>;
    pub fn stack_from_pem(buf: &[u8]) -> Result<Vec<Certificate>>;
    pub fn to_der(&self) -> Result<Vec<u8>>;
}
impl Clone for Certificate {}

pub struct MidHandshakeTlsStream<S>;
impl<S> MidHandshakeTlsStream<S> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
}
impl<S: Read + Write> MidHandshakeTlsStream<S> {
    #[blocks_as(S)]
    #[note("use `tokio-native-tls` or `async-native-tls`")]
    pub fn handshake(self) -> std::result::Result<TlsStream<S>, HandshakeError<S>>;
}

pub enum HandshakeError<S> { Failure(Error), WouldBlock(MidHandshakeTlsStream<S>) }

pub struct Protocol;

pub struct TlsConnectorBuilder;
impl TlsConnectorBuilder {
    pub fn identity(&mut self, identity: Identity) -> &mut TlsConnectorBuilder;
    pub fn min_protocol_version(&mut self, protocol: Option<Protocol>) -> &mut TlsConnectorBuilder;
    pub fn max_protocol_version(&mut self, protocol: Option<Protocol>) -> &mut TlsConnectorBuilder;
    pub fn add_root_certificate(&mut self, cert: Certificate) -> &mut TlsConnectorBuilder;
    pub fn disable_built_in_roots(&mut self, disable: bool) -> &mut TlsConnectorBuilder;
    pub fn danger_accept_invalid_certs(&mut self, accept_invalid_certs: bool) -> &mut Self;
    pub fn use_sni(&mut self, use_sni: bool) -> &mut TlsConnectorBuilder;
    pub fn danger_accept_invalid_hostnames(&mut self, accept_invalid_hostnames: bool) -> &mut Self;
    pub fn build(&self) -> Result<TlsConnector>;
}

pub struct TlsConnector;
impl TlsConnector {
    pub fn new() -> Result<TlsConnector>;
    pub fn builder() -> TlsConnectorBuilder;
    #[blocks_as(S)]
    #[note("use `tokio-native-tls` or `async-native-tls`")]
    pub fn connect<S: Read + Write>(&self, domain: &str, stream: S) -> std::result::Result<TlsStream<S>, HandshakeError<S>>;
}
impl Clone for TlsConnector {}

pub struct TlsAcceptorBuilder;
impl TlsAcceptorBuilder {
    pub fn min_protocol_version(&mut self, protocol: Option<Protocol>) -> &mut TlsAcceptorBuilder;
    pub fn max_protocol_version(&mut self, protocol: Option<Protocol>) -> &mut TlsAcceptorBuilder;
    pub fn build(&self) -> Result<TlsAcceptor>;
}

pub struct TlsAcceptor;
impl TlsAcceptor {
    pub fn new(identity: Identity) -> Result<TlsAcceptor>;
    pub fn builder(identity: Identity) -> TlsAcceptorBuilder;
    #[blocks_as(S)]
    #[note("use `tokio-native-tls` or `async-native-tls`")]
    pub fn accept<S: Read + Write>(&self, stream: S) -> std::result::Result<TlsStream<S>, HandshakeError<S>>;
}
impl Clone for TlsAcceptor {}

pub struct TlsStream<S>;
impl<S> TlsStream<S> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
}
impl<S: Read + Write> TlsStream<S> {
    pub fn buffered_read_size(&self) -> Result<usize>;
    pub fn peer_certificate(&self) -> Result<Option<Certificate>>;
    pub fn tls_server_end_point(&self) -> Result<Option<Vec<u8>>>;
    #[blocks_as(S)]
    #[note("use `tokio-native-tls` or `async-native-tls`")]
    pub fn shutdown(&mut self) -> io::Result<()>;
}
#[blocks_as(S)]
#[note("use `tokio-native-tls` or `async-native-tls`")]
impl<S: Read + Write> Read for TlsStream<S> {}
#[blocks_as(S)]
#[note("use `tokio-native-tls` or `async-native-tls`")]
impl<S: Read + Write> Write for TlsStream<S> {}
