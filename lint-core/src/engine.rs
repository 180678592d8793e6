//! The passes in order: from a [`Project`](crate::project::Project) to sorted diagnostics.

mod options;
mod outcome;

pub use options::{LevelSetting, Options, Selector};
pub use outcome::{CallRecord, FileOutcome, Outcome};
