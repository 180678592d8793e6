//! What the code means: names, types, contexts, calls, effects, liveness. Each submodule is a floor: `names`, `types`,
//! `contexts`, `calls`, `effects`, `liveness`; each uses those before it.

pub mod calls;
pub mod contexts;
pub mod effects;
pub mod liveness;
pub mod names;
pub mod types;
