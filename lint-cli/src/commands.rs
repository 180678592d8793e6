//! What each subcommand does.

mod baseline;
mod cache;
mod check;
mod completions;
mod config;
mod dump_calls;
mod explain;
mod fix;
mod fixed_buffer;
mod graph;
mod init;
mod man;
mod outputs;
mod rules;

pub(crate) use baseline::baseline;
pub(crate) use cache::cache;
pub(crate) use check::check;
pub(crate) use completions::completions;
pub(crate) use config::config;
pub(crate) use dump_calls::dump_calls;
pub(crate) use explain::explain;
pub(crate) use graph::graph;
pub(crate) use init::init;
pub(crate) use man::man;
pub(crate) use rules::rules;
