//! Calls that keep a runtime's thread from its tasks. One rule a file.

pub mod blocking_compute;
pub mod blocking_database;
pub mod blocking_drop;
pub mod blocking_file;
pub mod blocking_http;
pub mod blocking_in_poll;
pub mod blocking_net;
pub mod blocking_process;
pub mod blocking_sleep;
pub mod blocking_stdin;
pub mod blocking_wait;
pub mod indirect_blocking;
