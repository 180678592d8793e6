//@ levels: -W pedantic -W nursery -A interval-burst
//@ dependencies: tokio tokio-stream
use std::{io, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::{
        mpsc::{Receiver, Sender},
        oneshot, watch,
    },
    time::{interval, timeout},
};
use tokio_stream::{Stream, StreamExt};

pub async fn leaves_the_loop(mut stream: TcpStream, mut stop: oneshot::Receiver<()>) -> io::Result<()> {
    let mut head = [0; 8];
    loop {
        tokio::select! {
            read = stream.read_exact(&mut head) => println!("{}", read?),
            _ = &mut stop => break,
        }
    }
    Ok(())
}

pub async fn leaves_the_function(mut stream: TcpStream, mut orders: Receiver<u32>) -> io::Result<()> {
    let mut head = [0; 8];
    loop {
        tokio::select! {
            read = stream.read_exact(&mut head) => println!("{}", read?),
            order = orders.recv() => {
                println!("{order:?}");
                stream.shutdown().await?;
                return Ok(());
            }
        }
    }
}

pub async fn no_loop(mut stream: TcpStream, stop: oneshot::Receiver<()>) -> io::Result<()> {
    let mut text = String::new();
    tokio::select! {
        read = stream.read_to_string(&mut text) => println!("{} {text}", read?),
        _ = stop => println!("stopped"),
    }
    Ok(())
}

pub async fn a_stream_for_each_turn(listener: TcpListener) -> io::Result<()> {
    let mut tick = interval(Duration::from_secs(1));
    loop {
        let (mut stream, _) = listener.accept().await?;
        let mut head = [0; 8];
        tokio::select! {
            read = stream.read_exact(&mut head) => println!("{}", read?),
            _ = tick.tick() => println!("too slow"),
        }
    }
}

pub async fn made_once(mut stream: TcpStream, mut orders: Receiver<u32>) -> io::Result<()> {
    let mut head = [0; 8];
    let reading = stream.read_exact(&mut head);
    tokio::pin!(reading);
    loop {
        tokio::select! {
            read = &mut reading => {
                println!("{}", read?);
                return Ok(());
            }
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

pub async fn safe(listener: TcpListener, mut stream: TcpStream, mut orders: Receiver<u32>) -> io::Result<()> {
    let mut buffer = [0; 64];
    let mut received = Vec::new();
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let mut rest = io::Cursor::new([1; 64]);
    let (_, mut writer) = TcpStream::connect("localhost:1").await?.into_split();
    loop {
        tokio::select! {
            read = stream.read(&mut buffer) => println!("{}", read?),
            line = lines.next_line() => println!("{:?}", line?),
            accepted = listener.accept() => println!("{:?}", accepted?),
            written = writer.write_all_buf(&mut rest) => written?,
            Some(order) = orders.recv() => received.push(order),
        }
    }
}

pub async fn streams(mut numbers: impl Stream<Item = u32> + Unpin, mut orders: Receiver<u32>) {
    loop {
        tokio::select! {
            Some(number) = numbers.next() => println!("{number}"),
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

pub async fn in_the_body(mut stream: TcpStream, mut orders: Receiver<u32>) -> io::Result<()> {
    let mut tick = interval(Duration::from_secs(1));
    let mut head = [0; 8];
    loop {
        tokio::select! {
            Some(order) = orders.recv() => {
                stream.write_all(&order.to_be_bytes()).await?;
                stream.read_exact(&mut head).await?;
            }
            _ = tick.tick() => {}
        }
    }
}

/// Keeps what it has read outside of the future.
pub struct Frames {
    stream: TcpStream,
    received: Vec<u8>,
}

impl Frames {
    async fn next(&mut self) -> io::Result<Vec<u8>> {
        while self.received.len() < 8 {
            self.stream.read_buf(&mut self.received).await?;
        }
        Ok(self.received.drain(..8).collect())
    }

    pub async fn run(&mut self, mut orders: Receiver<u32>) -> io::Result<()> {
        loop {
            tokio::select! {
                frame = self.next() => println!("{:?}", frame?),
                Some(order) = orders.recv() => println!("{order}"),
            }
        }
    }
}

/// What it reads belongs to its own future.
async fn fetch(address: &str) -> io::Result<u32> {
    let mut stream = TcpStream::connect(address).await?;
    stream.read_u32().await
}

pub async fn owns_its_source(mut orders: Receiver<u32>) -> io::Result<()> {
    loop {
        tokio::select! {
            fetched = fetch("localhost:1") => println!("{}", fetched?),
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

/// The parameter that is lent is none that the reading is about.
async fn fetch_with(greeting: &mut String, mut stream: TcpStream) -> io::Result<u32> {
    greeting.push('!');
    stream.read_u32().await
}

pub async fn lends_something_else(mut orders: Receiver<u32>) -> io::Result<()> {
    let mut greeting = String::new();
    loop {
        let stream = TcpStream::connect("localhost:1").await?;
        tokio::select! {
            fetched = fetch_with(&mut greeting, stream) => println!("{}", fetched?),
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

pub async fn a_value_made_for_it(ticks: Sender<String>, mut orders: Receiver<u32>) {
    let name = String::new();
    loop {
        tokio::select! {
            _ = ticks.send(name.clone()) => {}
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

pub async fn sends_until_the_end(mut source: Receiver<String>, sink: Sender<String>, mut stop: watch::Receiver<bool>) {
    while let Some(item) = source.recv().await {
        tokio::select! {
            _ = sink.send(item) => {}
            _ = stop.changed() => break,
        }
    }
}

pub async fn gives_up_in_time(stream: &mut TcpStream) -> io::Result<[u8; 8]> {
    let mut head = [0; 8];
    loop {
        timeout(Duration::from_secs(1), stream.read_exact(&mut head)).await??;
        let Ok(read) = timeout(Duration::from_secs(1), stream.read_exact(&mut head)).await else {
            return Ok(head);
        };
        println!("{}", read?);
        match timeout(Duration::from_secs(1), stream.read_exact(&mut head)).await {
            Ok(read) => println!("{}", read?),
            Err(_) => break Ok(head),
        }
    }
}

async fn read_number(mut reader: impl AsyncRead + Unpin) -> io::Result<u32> {
    reader.read_u32().await
}

pub async fn gives_its_stream_away(mut orders: Receiver<u32>) -> io::Result<()> {
    loop {
        let stream = TcpStream::connect("localhost:1").await?;
        tokio::select! {
            read = read_number(stream) => println!("{}", read?),
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

pub async fn ends_when_it_gives_up(stream: &mut TcpStream) {
    let mut head = [0; 8];
    loop {
        timeout(Duration::from_secs(1), stream.read_exact(&mut head)).await.expect("in time").unwrap();
        let read = timeout(Duration::from_secs(1), stream.read_exact(&mut head)).await;
        let count = match read {
            Ok(Ok(count)) => count,
            Ok(Err(error)) => panic!("{error}"),
            Err(_) => panic!("too late"),
        };
        println!("{count}");
    }
}
