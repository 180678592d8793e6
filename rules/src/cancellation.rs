//! Futures that are dropped, or left alone, before they are done.

pub mod cancel_unsafe_select;
pub mod futurelock;
pub mod select_timer_reset;
