use crate::{
    diagnostic::{Confidence, Fix, Topic, WitnessStep},
    hir::ExprId,
    text::TextRange,
};

/// What a rule found, before levels and selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong: one sentence, no full stop, code in backticks.
    pub message: String,
    /// The expression it is about, whose frame tells the context.
    pub expr: ExprId,
    pub range: TextRange,
    /// The short text at the place.
    pub label: String,
    /// Other places in the same file, each with a short text.
    pub secondary: Vec<(TextRange, String)>,
    /// The calls that prove it, where it takes more than one: the first at `range`. Those after it are shown after the
    /// secondary places.
    pub witness: Vec<WitnessStep>,
    /// What to write instead.
    pub help: Vec<String>,
    /// The change that removes it, where one is known.
    pub fix: Option<Fix>,
    /// The resolved path of the API concerned.
    pub api: Option<String>,
    pub confidence: Confidence,
    pub weight: Weight,
    /// What several findings of a body are about, where the first of them tells all there is to say.
    pub topic: Option<Topic>,
}

/// Whether a finding is shown unless asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    /// The call is usually brief: off by default.
    Pedantic,
    /// It would be regular, but the code runs once at startup: pedantic unless the options say otherwise.
    Startup,
    /// The program panics or hangs there: an error, whatever the rule's other findings are.
    Fatal,
    /// The check is not precise enough yet to be asked of everyone: off by default.
    Nursery,
}
