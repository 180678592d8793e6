#![crates(event_listener)]
#![versions(">=5")]

use std::future::Future;
use std::time::{Duration, Instant};

pub struct Event<T = ()>;
impl Event<()> {
    pub fn new() -> Self;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
}
impl<T> Event<T> {
    pub fn with_tag() -> Self;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> EventListener<T>;
    pub fn notify(&self, notify: impl IntoNotification<Tag = T>) -> usize;
    pub fn total_listeners(&self) -> usize;
}
impl Default for Event<()> {}

pub trait IntoNotification {
    type Tag;
}
impl IntoNotification for usize {
    type Tag = ();
}
impl IntoNotification for i32 {
    type Tag = ();
}

#[blocks(wait)]
#[note("`.await` the listener instead")]
pub trait Listener<T = ()>: Future<Output = T> {
    fn wait(self) -> T;
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    #[immediate]
    fn discard(self) -> bool;
    #[immediate]
    fn listens_to(&self, event: &Event<T>) -> bool;
    #[immediate]
    fn same_event(&self, other: &Self) -> bool;
}

#[must_use] pub struct EventListener<T = ()>;
impl<T> Listener<T> for EventListener<T> {}
impl<T> Future for EventListener<T> {
    type Output = T;
}
