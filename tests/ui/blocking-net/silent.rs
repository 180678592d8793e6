use std::{io, net::SocketAddr};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, UdpSocket},
};

pub async fn resolving(host: &str) -> io::Result<usize> {
    Ok(tokio::net::lookup_host((host, 443)).await?.count())
}

pub async fn connecting() -> io::Result<()> {
    let mut stream = TcpStream::connect("localhost:7").await?;
    stream.write_all(b"ping").await?;
    let mut answer = [0; 4];
    stream.read_exact(&mut answer).await?;
    Ok(())
}

pub async fn accepting(listener: &TcpListener) -> io::Result<SocketAddr> {
    let (_stream, from) = listener.accept().await?;
    Ok(from)
}

pub async fn datagrams(socket: UdpSocket) -> io::Result<usize> {
    let mut buffer = [0; 512];
    socket.recv(&mut buffer).await
}

pub async fn asking_a_socket_is_no_traffic(stream: &std::net::TcpStream) -> io::Result<SocketAddr> {
    stream.set_nodelay(true)?;
    stream.set_nonblocking(true)?;
    stream.peer_addr()
}

pub fn serve_on_a_thread(listener: std::net::TcpListener) {
    std::thread::spawn(move || while listener.accept().is_ok() {});
}
