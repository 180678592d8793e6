use std::{
    io::{self, Read, Write},
    net::{TcpListener, TcpStream, ToSocketAddrs, UdpSocket},
    time::Duration,
};

pub async fn resolving(host: &str) -> io::Result<usize> {
    let addresses = (host, 443).to_socket_addrs()?; //~ blocking-net
    Ok(addresses.count())
}

pub async fn connecting() -> io::Result<()> {
    let mut stream = TcpStream::connect("localhost:7")?; //~ blocking-net
    stream.write_all(b"ping")?; //~ blocking-net
    let mut answer = [0; 4];
    stream.read_exact(&mut answer)?; //~ blocking-net
    Ok(())
}

pub async fn connecting_with_a_timeout(address: std::net::SocketAddr) -> io::Result<TcpStream> {
    TcpStream::connect_timeout(&address, Duration::from_secs(5)) //~ blocking-net
}

pub async fn accepting(listener: &TcpListener) -> io::Result<()> {
    loop {
        let (_stream, _) = listener.accept()?; //~ blocking-net
    }
}

pub async fn datagrams(socket: UdpSocket) -> io::Result<usize> {
    let mut buffer = [0; 512];
    let (length, from) = socket.recv_from(&mut buffer)?; //~ blocking-net
    socket.send_to(&buffer[..length], from) //~ blocking-net
}
