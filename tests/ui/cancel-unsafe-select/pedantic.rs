//@ levels: -W pedantic
use std::{io, time::Duration};

use tokio::{
    io::AsyncReadExt,
    net::TcpStream,
    sync::{Mutex, Notify, Semaphore, mpsc::Receiver, watch},
    time::timeout,
};

pub async fn lose_their_place(
    total: &Mutex<u32>,
    permits: &Semaphore,
    wake: &Notify,
    mut orders: Receiver<u32>,
) {
    loop {
        tokio::select! {
            mut total = total.lock() => *total += 1, //~ cancel-unsafe-select
            permit = permits.acquire() => drop(permit), //~ cancel-unsafe-select
            () = wake.notified() => {} //~ cancel-unsafe-select
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

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
