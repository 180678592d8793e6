//! What the code means: names, types, contexts, calls. Each submodule is a floor: `names`, `types`,
//! `contexts`, `calls`; each uses those before it.

pub mod calls;
pub mod contexts;
pub mod names;
pub mod types;
