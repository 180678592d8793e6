use std::{io, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{
        TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::mpsc::{Receiver, Sender},
    time::interval,
};

pub async fn reads_frames(mut stream: TcpStream, mut orders: Receiver<u32>) -> io::Result<()> {
    let mut head = [0; 8];
    loop {
        tokio::select! {
            read = stream.read_exact(&mut head) => { //~ cancel-unsafe-select
                read?;
                println!("{head:?}");
            }
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

pub async fn writes_frames(mut stream: TcpStream, mut orders: Receiver<u32>) -> io::Result<()> {
    let frame = [1; 1024];
    loop {
        tokio::select! {
            written = stream.write_all(&frame) => written?, //~ cancel-unsafe-select
            order = orders.recv() => match order {
                Some(order) => println!("{order}"),
                None => return Ok(()),
            },
        }
    }
}

pub async fn reads_lines(stream: TcpStream) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    let mut tick = interval(Duration::from_secs(1));
    while !line.starts_with("quit") {
        line.clear();
        tokio::select! {
            read = stream.read_line(&mut line) => println!("{}", read?), //~ cancel-unsafe-select
            _ = tick.tick() => {}
        }
    }
    Ok(())
}

/// A connection that reads in functions of its own.
pub struct Connection {
    reader: BufReader<OwnedReadHalf>,
    writer: OwnedWriteHalf,
    commands: Receiver<Vec<u8>>,
}

impl Connection {
    pub async fn run(&mut self, mut commands: Receiver<Vec<u8>>) -> io::Result<()> {
        loop {
            tokio::select! {
                frame = self.receive() => println!("{} bytes", frame?.len()), //~ cancel-unsafe-select
                Some(command) = commands.recv() => self.writer.write_all(&command).await?,
            }
        }
    }

    async fn receive(&mut self) -> io::Result<Vec<u8>> {
        let length = read_length(&mut self.reader).await?;
        let mut frame = vec![0; length];
        self.reader.read_exact(&mut frame).await?;
        Ok(frame)
    }

    /// Borrows a part of itself first.
    pub async fn run_in_parts(&mut self) -> io::Result<()> {
        let reader = &mut self.reader;
        let commands = &mut self.commands;
        loop {
            tokio::select! {
                length = read_length(reader) => println!("{} bytes", length?), //~ cancel-unsafe-select
                Some(command) = commands.recv() => self.writer.write_all(&command).await?,
            }
        }
    }
}

async fn read_length(reader: &mut BufReader<OwnedReadHalf>) -> io::Result<usize> {
    Ok(reader.read_u32().await? as usize)
}

pub async fn in_an_async_block(mut stream: TcpStream, mut orders: Receiver<u32>) {
    let mut head = [0; 8];
    loop {
        tokio::select! {
            read = async { stream.read_exact(&mut head).await } => println!("{read:?}"), //~ cancel-unsafe-select
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

pub async fn begins_anew_behind_it(mut stream: TcpStream, mut orders: Receiver<u32>) -> io::Result<()> {
    let mut head = [0; 8];
    tokio::select! {
        read = stream.read_exact(&mut head) => println!("{}", read?), //~ cancel-unsafe-select
        Some(order) = orders.recv() => println!("{order}"),
    }
    stream.read_exact(&mut head).await?;
    Ok(())
}

pub async fn passes_on(mut source: Receiver<String>, sink: Sender<String>) {
    let mut tick = interval(Duration::from_secs(1));
    while let Some(item) = source.recv().await {
        tokio::select! {
            _ = sink.send(item) => {} //~ cancel-unsafe-select
            _ = tick.tick() => println!("still full"),
        }
    }
}

/// Takes whatever can be read, a reference too.
async fn read_message(mut reader: impl AsyncRead + Unpin, buffer: &mut Vec<u8>) -> io::Result<()> {
    read_prefixed(&mut reader, buffer).await
}

async fn read_prefixed<R: AsyncRead + Unpin>(mut reader: R, buffer: &mut Vec<u8>) -> io::Result<()> {
    let length = reader.read_u32().await?;
    buffer.resize(length as usize, 0);
    reader.read_exact(buffer).await?;
    Ok(())
}

pub async fn lends_its_stream(mut stream: TcpStream, mut orders: Receiver<u32>) -> io::Result<()> {
    let mut buffer = Vec::new();
    loop {
        tokio::select! {
            Some(order) = orders.recv() => println!("{order}"),
            read = read_message(&mut stream, &mut buffer) => read?, //~ cancel-unsafe-select
        }
    }
}
