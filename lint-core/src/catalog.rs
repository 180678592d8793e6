//! What is known of APIs: annotated signatures, and the facts their attributes state.
//!
//! The format is described in `docs/catalogue.md`. This floor reads files and attributes; which definition a fact is about
//! is found by the floors above, through the same names as any code.

mod facts;
mod file;
mod lang;

pub use facts::{
    AttributeMacro, BlockKind, Blocks, CancelLoss, ClosureFact, Facts, Flavor, GuardKind, Instead, Lazy,
    LazyKind, Pause, TaskDrop, TimerPart, parse_facts,
};
pub use file::{Catalog, CatalogFile, CatalogSource, Runtime, lower_catalog_file};
pub use lang::Lang;
