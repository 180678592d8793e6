//! Source text, byte ranges in it, and the map from bytes to lines and columns.
//!
//! Everything above this floor speaks in bytes; lines and columns appear only where a person or a tool reads them.

mod line_index;
mod nearest;
mod nesting;
mod range;
mod source;

pub use line_index::{LineColumn, LineIndex};
pub use nearest::nearest;
pub use nesting::Nesting;
pub use range::TextRange;
pub use source::{SourceText, StrippedPrefix};
