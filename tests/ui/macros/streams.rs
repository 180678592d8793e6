//@ dependencies: tokio futures async-stream
use std::{fs, io};

use async_stream::{stream, try_stream};
use futures::Stream;

// The body runs when the stream is polled, whatever calls this.
pub fn files(paths: Vec<String>) -> impl Stream<Item = Vec<u8>> {
    stream! {
        for path in paths {
            yield fs::read(path).unwrap_or_default(); //~ blocking-file
        }
    }
}

pub fn fallible(paths: Vec<String>) -> impl Stream<Item = io::Result<Vec<u8>>> {
    try_stream! {
        for path in paths {
            let bytes = fs::read(path)?; //~ blocking-file
            yield bytes;
        }
    }
}

pub fn silent(paths: Vec<String>) -> impl Stream<Item = Vec<u8>> {
    stream! {
        for path in paths {
            yield tokio::fs::read(path).await.unwrap_or_default();
        }
    }
}
