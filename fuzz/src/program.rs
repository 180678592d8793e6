//! Modules of the program, read from its folder, as it is no library.

#![allow(
    dead_code,
    reason = "these modules belong to the program, which uses all of them"
)]

#[path = "../../lint-cli/src/baseline_file.rs"]
pub(crate) mod baseline_file;
#[path = "../../lint-cli/src/levels.rs"]
pub(crate) mod levels;
#[path = "../../lint-cli/src/lint.rs"]
pub(crate) mod lint;
#[path = "../../lint-cli/src/output_file.rs"]
pub(crate) mod output_file;
#[path = "../../lint-cli/src/suggestion.rs"]
pub(crate) mod suggestion;
#[path = "../../lint-cli/src/temporary.rs"]
pub(crate) mod temporary;
