//! What the code means: names, types, contexts, calls. Each submodule is a floor: `names`, `types`,
//! `contexts`, `calls`, `effects`; each uses those before it.

pub mod calls;
pub mod contexts;
pub mod effects;
pub mod names;
pub mod types;
