#![crates(tower_service)]
#![versions(">=0.3")]

use std::future::Future;
use std::task::{Context, Poll};

pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    #[polled]
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    #[polled]
    fn call(&mut self, req: Request) -> Self::Future;
}
impl<S: Service<Request>, Request> Service<Request> for &mut S {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<S: Service<Request>, Request> Service<Request> for Box<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
