//! Runtimes inside runtimes, and what panics there. One rule a file.

pub mod block_in_place_on_current_thread;
pub mod block_on_in_async;
pub mod nested_runtime;
pub mod runtime_panic;
