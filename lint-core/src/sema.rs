//! What the code means: names, types, contexts, calls. Each submodule is a floor and uses those above it in this list.

pub mod names;
pub mod types;
