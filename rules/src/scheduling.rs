//! Tasks that wait for too little, too long, or not at all.

pub mod busy_wait;
pub mod interval_burst;
pub mod needless_async;
pub mod sequential_awaits;
pub mod spin_without_await;
pub mod timeout_without_await;
pub mod zero_sleep;
