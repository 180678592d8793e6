//@ dependencies: smol
//@ levels: -W pedantic
//! Futures that race.
use std::{io, time::Duration};

use smol::{
    Timer,
    future::{self, FutureExt},
    io::AsyncReadExt,
    net::TcpStream,
};

pub async fn reads_on(mut stream: TcpStream) {
    let mut head = [0; 8];
    loop {
        let read = stream
            .read_exact(&mut head) //~ cancel-unsafe-select
            .or(async {
                Timer::after(Duration::from_secs(1)).await;
                Err(io::ErrorKind::TimedOut.into())
            })
            .await;
        println!("{read:?}");
    }
}

pub async fn gives_up(mut stream: TcpStream) -> io::Result<()> {
    let mut head = [0; 8];
    loop {
        future::or(stream.read_exact(&mut head), async {
            Timer::after(Duration::from_secs(1)).await;
            Err(io::ErrorKind::TimedOut.into())
        })
        .await?;
    }
}
