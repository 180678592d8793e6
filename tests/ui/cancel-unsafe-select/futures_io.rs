//@ dependencies: futures
//@ levels: -W pedantic
//! The macros, readers and channels of `futures`.
use futures::{
    AsyncRead, AsyncReadExt, FutureExt, StreamExt,
    channel::mpsc::Receiver,
    select, select_biased,
};

pub async fn reads(mut reader: impl AsyncRead + Unpin, mut orders: Receiver<u32>) {
    let mut head = [0; 8];
    loop {
        select! {
            read = reader.read_exact(&mut head).fuse() => println!("{read:?}"), //~ cancel-unsafe-select
            order = orders.next() => println!("{order:?}"),
        }
    }
}

pub async fn reads_first(mut reader: impl AsyncRead + Unpin, mut orders: Receiver<u32>) {
    let mut head = [0; 8];
    loop {
        select_biased! {
            read = reader.read_exact(&mut head).fuse() => println!("{read:?}"), //~ cancel-unsafe-select
            order = orders.select_next_some() => println!("{order}"),
            complete => break,
        }
    }
}
