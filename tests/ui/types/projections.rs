//@ dependencies: pin-project pin-project-lite
use std::{
    io::Read,
    net::TcpStream,
    pin::Pin,
    sync::mpsc::{Receiver, Sender},
    task::{Context, Poll, ready},
};

use pin_project::pin_project;

// Fields marked `#[pin]` are seen through a `Pin`, the others through a reference.
#[pin_project]
pub struct Relayed<F> {
    #[pin]
    inner: F,
    socket: TcpStream,
    done: Receiver<()>,
}

impl<F: Future<Output = Sender<()>>> Future for Relayed<F> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = self.project();
        let _ = this.done.recv(); //~ blocking-in-poll
        let _ = this.done.try_recv();
        let _ = this.socket.read(&mut [0]); //~ blocking-in-poll
        let sender = ready!(this.inner.poll(cx));
        let _ = sender.send(());
        Poll::Ready(())
    }
}

#[pin_project(project = StateProjection, project_ref = StateView)]
pub enum State<F> {
    Running {
        #[pin]
        future: F,
        done: Receiver<u8>,
    },
    Ended(Receiver<u8>),
}

impl<F: Future<Output = Receiver<u8>>> Future for State<F> {
    type Output = u8;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u8> {
        match self.as_ref().project_ref() {
            StateView::Running { done, .. } => drop(done.iter().next()), //~ blocking-in-poll
            StateView::Ended(done) => drop(done.recv()), //~ blocking-in-poll
        }
        match self.project() {
            StateProjection::Running { future, done } => match future.poll(cx) {
                Poll::Ready(last) => Poll::Ready(last.recv().unwrap_or(0)), //~ blocking-in-poll
                Poll::Pending => Poll::Ready(done.recv().unwrap_or(0)), //~ blocking-in-poll
            },
            StateProjection::Ended(done) => Poll::Ready(done.recv().unwrap_or(0)), //~ blocking-in-poll
        }
    }
}

pin_project_lite::pin_project! {
    #[project = LiteProjection]
    pub struct Lite<F> {
        #[pin]
        inner: F,
        done: Receiver<u8>,
    }
}

impl<F: Future> Future for Lite<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let LiteProjection { inner, done } = self.project();
        let _ = done.recv(); //~ blocking-in-poll
        inner.poll(cx)
    }
}
