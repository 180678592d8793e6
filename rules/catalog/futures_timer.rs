#![crates(futures_timer)]
#![versions(">=3")]

use std::future::Future;
use std::time::Duration;

#[must_use] #[derive(Debug)] pub struct Delay;
impl Delay {
    #[sleeps(dur)]
    pub fn new(dur: Duration) -> Delay;
    pub fn reset(&mut self, dur: Duration);
}
impl Future for Delay {
    type Output = ();
}
