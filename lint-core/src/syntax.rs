//! From text to [`hir`](crate::hir): the only place that knows the parser. No token leaves it.
//!
//! Lowering never fails: what cannot be read becomes a [`Note`](crate::hir::Note), and the rest of the file goes on.

mod attributes;
mod bodies;
mod declared_modules;
mod expand;
mod exprs;
mod functions;
mod guard;
mod hollow;
mod imports;
mod items;
mod long_lists;
mod lower;
mod macro_table;
mod macros;
mod markers;
mod operators;
mod paths;
mod patterns;
mod projections;
mod recover;
mod scan;
mod signatures;
mod spans;
mod types;

#[cfg(test)]
mod tests;

pub use declared_modules::{DeclaredModule, declared_modules};
pub use expand::{collect_macros, forget_macros};
pub use lower::{BodyMode, LowerOptions, lower_file};
pub use macro_table::{ExportedMacros, GrammarTable, MacroDefinition, MacroLayer, MacroTable, named_crates};
pub use markers::{AttributeScope, LintAttribute, Marker, allowed_lints, is_between_tokens, markers};
pub use scan::tokens;
