//! From text to [`hir`](crate::hir): the only place that knows the parser. No token leaves it.
//!
//! Lowering never fails: what cannot be read becomes a [`Note`](crate::hir::Note), and the rest of the file goes on.

#[allow(dead_code, reason = "expansion is for the lowering, which is not built yet")]
mod expand;
mod macro_table;

pub use expand::collect_macros;
pub use macro_table::{GrammarTable, MacroDefinition, MacroTable};
