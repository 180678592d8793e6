#![crates(dns_lookup)]
#![versions(">=1, <5")]

use std::io;
use std::net::{IpAddr, SocketAddr};

#[blocks(net)]
#[instead(tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs", smol = "smol::net::resolve")]
pub fn getaddrinfo(host: Option<&str>, service: Option<&str>, hints: Option<AddrInfoHints>) -> Result<AddrInfoIter, LookupError>;
pub fn get_hostname() -> Result<String, io::Error>;
#[blocks(net)]
#[instead(tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs", smol = "smol::net::resolve")]
pub fn lookup_addr(addr: &IpAddr) -> Result<String, LookupError>;
#[blocks(net)]
#[instead(tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs", smol = "smol::net::resolve")]
pub fn lookup_host(host: &str) -> Result<impl Iterator<Item = IpAddr>, LookupError>;
#[blocks(net)]
#[instead(tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs", smol = "smol::net::resolve")]
pub fn getnameinfo(sock: &SocketAddr, flags: i32) -> Result<(String, String), LookupError>;

pub struct AddrInfo { pub flags: i32, pub address: i32, pub socktype: i32, pub protocol: i32, pub sockaddr: SocketAddr, pub canonname: Option<String> }
impl Clone for AddrInfo {}

pub struct AddrInfoHints { pub flags: i32, pub address: i32, pub socktype: i32, pub protocol: i32 }
impl Clone for AddrInfoHints {}
impl Default for AddrInfoHints {}

pub struct AddrInfoIter;
impl Iterator for AddrInfoIter { type Item = Result<AddrInfo, io::Error>; }

pub struct LookupError;
impl LookupError {
    pub fn match_gai_error(err: i32) -> Result<(), Self>;
    pub fn new(err: i32) -> Self;
    pub fn kind(&self) -> LookupErrorKind;
    pub fn error_num(&self) -> i32;
}

pub struct LookupErrorKind;
pub struct AddrFamily;
pub struct Protocol;
pub struct SockType;
