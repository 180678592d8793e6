//! What a run reports: plain data, no rendering.

mod level;

use std::sync::Arc;

pub use level::{Confidence, Level};

use crate::text::TextRange;

/// The path of a file: relative to the workspace root, with forward slashes; `../` leads out of it.
pub type FilePath = Arc<str>;

/// One finding after levels and selection were applied: what a renderer shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's kebab-case name.
    pub rule: &'static str,
    pub level: Level,
    pub confidence: Confidence,
    /// What is wrong: one sentence, no full stop, code in backticks.
    pub message: String,
    /// The place of the finding, and the short text shown at it.
    pub primary: Label,
    /// Other places that explain it, nearest first: the `async` that makes the context async, …
    pub secondary: Vec<Label>,
    /// The calls that prove the finding, where it takes more than one: the place's own first, the API's last.
    pub witness: Vec<WitnessStep>,
    /// What to write instead; each entry is one suggestion or remark, a sentence without full stop.
    pub help: Vec<String>,
    /// The resolved path of the API concerned, as rustc names it.
    pub api: Option<String>,
    /// The kind of code the place runs in, as `dump calls` names it.
    pub context: &'static str,
    /// The path of the function around the place: `crate_name::module::function`.
    pub function: Option<String>,
}

/// One call of a chain that leads from the place of a finding to the API concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WitnessStep {
    /// The path of the function the call stands in.
    pub function: String,
    /// The path of what is called.
    pub api: String,
    /// Where the callee is written, and what is said there.
    pub label: Label,
}

/// A text at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub file: FilePath,
    pub range: TextRange,
    pub text: String,
}
