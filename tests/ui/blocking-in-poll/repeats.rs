//! Of several calls of one function the first is shown that nothing suppresses.
use std::{
    fs, io,
    pin::Pin,
    task::{Context, Poll},
};

fn load(path: &str) -> io::Result<String> {
    fs::read_to_string(path)
}

pub struct First;

impl Future for First {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        load("first").ok(); //~ blocking-in-poll
        load("second").ok();
        Poll::Ready(())
    }
}

pub struct Second;

impl Future for Second {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        load("first").ok(); // async-lint: allow(blocking-in-poll) -- tiny
        load("second").ok(); //~ blocking-in-poll
        load("third").ok(); // async-lint: allow(blocking-in-poll) -- tiny
        Poll::Ready(())
    }
}
