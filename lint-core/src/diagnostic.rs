//! What a run reports: plain data, no rendering.

mod fingerprint;
mod fix;
mod level;
mod topic;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
};

pub use fingerprint::{Fingerprint, StatementHash};
pub use fix::{Applicability, Edit, Fix};
pub use level::{Confidence, Level};
use serde::{Deserialize, Deserializer, Serialize};
pub use topic::{Topic, without_repeats};

use crate::text::TextRange;

/// The path of a file: relative to the workspace root, with forward slashes; `../` leads out of it.
pub type FilePath = Arc<str>;

/// A text of the program itself: a rule's name, a kind of code.
pub type FixedText = &'static str;

/// One finding after levels and selection were applied: what a renderer shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The rule's kebab-case name.
    #[serde(deserialize_with = "fixed_text")]
    pub rule: FixedText,
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
    /// The change that removes the finding, where one is known.
    pub fix: Option<Fix>,
    /// The resolved path of the API concerned, as rustc names it.
    pub api: Option<String>,
    /// The kind of code the place runs in, as `dump calls` names it.
    #[serde(deserialize_with = "fixed_text")]
    pub context: FixedText,
    /// The path of the function around the place: `crate_name::module::function`.
    pub function: Option<String>,
    /// The innermost statement, match arm or item that holds the place, in the same file: without attributes and the
    /// semicolon or comma after it. The place itself, where it lies in none.
    pub statement: TextRange,
    /// What tells it from other findings while the text around its statement changes.
    pub fingerprint: Fingerprint,
    /// Set where findings that are about the same repeat each other.
    pub topic: Option<Topic>,
}

impl Diagnostic {
    /// The context of what is found in comments for the linter.
    pub const COMMENT: FixedText = "comment";

    /// Whether it is about a comment for the linter, not about code: no such comment suppresses it where it stands.
    pub fn is_of_a_comment(&self) -> bool {
        self.context == Self::COMMENT
    }
}

/// One call of a chain that leads from the place of a finding to the API concerned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WitnessStep {
    /// The path of the function the call stands in.
    pub function: String,
    /// The path of what is called.
    pub api: String,
    /// Where the callee is written, and what is said there.
    pub label: Label,
}

/// A text at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    pub file: FilePath,
    pub range: TextRange,
    pub text: String,
}

/// There are few such texts: each is kept once, for good.
fn fixed_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<FixedText, D::Error> {
    static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let text = <&str>::deserialize(deserializer)?;
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(text) {
        return Ok(known);
    }
    let fixed: &'static str = Box::leak(text.into());
    kept.insert(fixed);
    Ok(fixed)
}
