//! The passes in order: from a [`Project`](crate::project::Project) to sorted diagnostics.

mod call_graph;
mod check_catalog;
mod dump;
mod fix;
mod infer;
mod load;
mod memory;
mod options;
mod outcome;
mod run;
mod settle;

pub use call_graph::{CallGraph, GraphCall, GraphFunction};
pub use check_catalog::check_catalog;
pub use fix::without_unused as without_unused_imports;
pub use fix::{EditedSources, EditedTexts, FixSelection, Fixed, fix};
pub use memory::Memory;
pub use options::{LevelSetting, Options, Selector};
pub use outcome::{CallRecord, FileOutcome, Outcome};
pub use run::{rerun, run};
