mod lower;
mod macro_table;
pub use lower::*;
pub use macro_table::{GrammarTable, MacroDefinition, MacroTable};
