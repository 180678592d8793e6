use std::{net::ToSocketAddrs, str};

// The module and the primitive share a name: as a type, it is the primitive.
pub async fn found(address: &str) -> bool {
    address.to_socket_addrs().is_ok() //~ blocking-net
}

pub async fn read(bytes: &[u8]) -> bool {
    str::from_utf8(bytes).is_ok_and(|address| address.to_socket_addrs().is_ok()) //~ blocking-net
}

pub async fn from_the_environment() -> bool {
    env!("CARGO_PKG_NAME").to_socket_addrs().is_ok() //~ blocking-net
}

mod numbers {
    pub mod u16 {
        pub const LARGEST: u16 = u16::MAX;
    }
}

pub mod ports {
    use std::net::ToSocketAddrs;

    use super::numbers::u16;

    pub async fn open(port: u16) -> bool {
        ("localhost", port.min(u16::LARGEST)).to_socket_addrs().is_ok() //~ blocking-net
    }
}
