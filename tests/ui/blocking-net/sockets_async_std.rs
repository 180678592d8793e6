//@ dependencies: async-std
// Sockets, and what they give.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream, UdpSocket};

pub async fn ask(address: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address)?; //~ blocking-net
    stream.set_nodelay(true)?;
    stream.write_all(b"ping\n")?; //~ blocking-net
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?; //~ blocking-net
    Ok(answer)
}

pub async fn serve() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let (mut stream, _) = listener.accept()?; //~ blocking-net
    let mut bytes = [0; 16];
    let count = stream.read(&mut bytes)?; //~ blocking-net
    stream.write_all(&bytes[..count]) //~ blocking-net
}

pub async fn send(message: &[u8]) -> std::io::Result<usize> {
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    socket.send_to(message, "127.0.0.1:53") //~ blocking-net
}

// Timeouts are set in another way.
pub async fn limited(address: &str) -> std::io::Result<usize> {
    let mut stream = TcpStream::connect(address)?; //~ blocking-net
    stream.set_read_timeout(None)?;
    stream.read(&mut [0; 4]) //~ blocking-net
}

#[cfg(unix)]
pub async fn local(path: &str) -> std::io::Result<()> {
    let mut stream = std::os::unix::net::UnixStream::connect(path)?; //~ blocking-net
    stream.write_all(b"ping\n") //~ blocking-net
}
