//! A page's copy on another machine: frames of a length and so many bytes, over a connection.

use std::{io, time::Duration};

use tokio::{
    io::AsyncReadExt,
    net::TcpStream,
    sync::{Mutex, mpsc},
    time::sleep,
};

/// A command that comes while a frame is half read makes the rest of it the head of the next one.
#[expect(dead_code, reason = "nothing mirrors pages yet")]
pub async fn follow(mut stream: TcpStream, mut commands: mpsc::Receiver<String>) -> io::Result<()> {
    loop {
        tokio::select! {
            frame = read_frame(&mut stream) => println!("{} bytes", frame?.len()),
            command = commands.recv() => match command {
                Some(command) => println!("{command}"),
                None => return Ok(()),
            },
        }
    }
}

async fn read_frame(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let length = stream.read_u32().await?;
    let mut frame = vec![0; length as usize];
    stream.read_exact(&mut frame).await?;
    Ok(frame)
}

/// Reads in a task of its own, which nobody interrupts: `recv` loses nothing.
#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn follow_well(mut stream: TcpStream, mut commands: mpsc::Receiver<String>) -> io::Result<()> {
    let (sender, mut frames) = mpsc::channel(16);
    let reader = tokio::spawn(async move {
        while let Ok(frame) = read_frame(&mut stream).await {
            if sender.send(frame).await.is_err() {
                break;
            }
        }
    });
    loop {
        tokio::select! {
            Some(frame) = frames.recv() => println!("{} bytes", frame.len()),
            Some(command) = commands.recv() => println!("{command}"),
            else => break,
        }
    }
    reader.await.map_err(io::Error::other)
}

/// `copying` may have the lock, or be the next to get it, while nobody polls it.
#[expect(dead_code, reason = "nothing mirrors pages yet")]
pub async fn copy_twice(pages: &Mutex<Vec<String>>) {
    let mut copying = Box::pin(copy(pages));
    tokio::select! {
        () = &mut copying => {}
        () = sleep(Duration::from_secs(1)) => copy(pages).await,
    }
}

async fn copy(pages: &Mutex<Vec<String>>) {
    let mut pages = pages.lock().await;
    let first = pages.first().cloned();
    pages.extend(first);
}
