//! The engine of async-lint: text → tree → names → types → contexts → calls → diagnostics.
//!
//! The core does no I/O, prints nothing, never fails on user code, and knows no API by name: facts about APIs come from
//! the catalogue. Each module is a floor and uses only those before it in this list: `text`, `diagnostic`, `hir`,
//! `syntax`, `catalog`, `project`, `sema` (itself `names`, `types`, `contexts`, `calls`, `effects`, `liveness`), `rule`,
//! `engine`.

pub mod catalog;
pub mod diagnostic;
pub mod engine;
pub mod hir;
pub mod project;
pub mod rule;
pub mod sema;
pub mod syntax;
pub mod text;

/// The version of this package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
