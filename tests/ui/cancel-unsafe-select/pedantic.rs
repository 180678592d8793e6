//@ levels: -W pedantic
use std::{io, time::Duration};

use tokio::{
    io::AsyncReadExt,
    net::TcpStream,
    sync::watch,
    time::timeout,
};

pub async fn reads_on_after_the_time_is_up(mut stream: TcpStream) {
    let mut head = [0; 8];
    loop {
        match timeout(Duration::from_secs(1), stream.read_exact(&mut head)).await { //~ cancel-unsafe-select
            Ok(read) => println!("{read:?}"),
            Err(_) => println!("nothing yet"),
        }
    }
}

/// Once it has changed it is over, but who knows.
pub async fn leaves_on_a_condition(mut stream: TcpStream, mut stop: watch::Receiver<bool>) -> io::Result<()> {
    let mut head = [0; 8];
    loop {
        tokio::select! {
            read = stream.read_exact(&mut head) => println!("{}", read?), //~ cancel-unsafe-select
            _ = stop.changed() => {
                if *stop.borrow() {
                    break;
                }
            }
        }
    }
    Ok(())
}

enum Event {
    Read(usize),
    Stop,
}

pub async fn tells_by_its_value(mut stream: TcpStream, mut stop: watch::Receiver<bool>) -> io::Result<()> {
    let mut head = [0; 8];
    loop {
        let event = tokio::select! {
            read = stream.read_exact(&mut head) => Event::Read(read?), //~ cancel-unsafe-select
            _ = stop.changed() => Event::Stop,
        };
        match event {
            Event::Read(count) => println!("{count}"),
            Event::Stop => return Ok(()),
        }
    }
}
