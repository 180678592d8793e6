//! The engine of async-lint: text → tree → names → types → contexts → calls → diagnostics.
//!
//! The core does no I/O, prints nothing, never fails on user code, and knows no API by name: facts about APIs come from
//! the catalogue. Each module is a floor and uses only the floors above it in this list.

pub mod text;
pub mod diagnostic;
pub mod hir;
pub mod syntax;
pub mod project;
