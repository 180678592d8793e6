//! The passes in order: from a [`Project`](crate::project::Project) to sorted diagnostics.

mod add_suppressions;
mod baseline;
mod call_graph;
mod check_catalog;
mod dump;
mod fix;
mod infer;
mod judge;
mod load;
mod memory;
mod options;
mod outcome;
mod run;
mod settle;
mod stage;
mod statement;
mod suppress;
mod unkept;

pub use add_suppressions::{Suppressed, suppress, suppression};
pub use baseline::{Baseline, BaselineEntry};
pub use call_graph::{CallGraph, GraphCall, GraphFunction};
pub use check_catalog::check_catalog;
pub use fix::without_unused as without_unused_imports;
pub use fix::{EditedSources, EditedTexts, FixSelection, Fixed, fix};
pub use memory::Memory;
pub use options::{Files, LevelSetting, Options, PerFile, Selector, Startup};
pub use outcome::{CallRecord, FileOutcome, Outcome};
pub use run::{rerun, run};
pub use stage::{Observer, Stage};
