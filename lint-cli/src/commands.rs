//! What each subcommand does.

mod cache;
mod check;
mod dump_calls;
mod explain;
mod fix;
mod fixed_buffer;
mod graph;
mod rules;

pub(crate) use cache::cache;
pub(crate) use check::check;
pub(crate) use dump_calls::dump_calls;
pub(crate) use explain::explain;
pub(crate) use graph::graph;
pub(crate) use rules::rules;
