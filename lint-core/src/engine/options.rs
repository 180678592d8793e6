use serde::Serialize;

use crate::{
    diagnostic::{Confidence, Diagnostic, FilePath, Fingerprint, Label, Level},
    rule::{Finding, RuleMetadata, Weight},
};

/// What the user asked for.
#[derive(Clone, Debug, Serialize)]
pub struct Options {
    /// In the order given; a later setting overrides an earlier one for the findings both select.
    pub levels: Vec<LevelSetting>,
    /// Report findings in tests, benches, examples and build scripts too.
    pub check_tests: bool,
    /// Findings below this are dropped.
    pub min_confidence: Confidence,
    /// A suppression without a reason is malformed.
    pub require_reason: bool,
    /// Give every call seen, too: [`Outcome::calls`](super::Outcome::calls).
    pub collect_calls: bool,
    /// Give the call graph, too: [`Outcome::graph`](super::Outcome::graph).
    pub collect_graph: bool,
}

impl Options {
    /// Whether tests, benches, examples and build scripts matter to the outcome.
    pub(super) fn looks_everywhere(&self) -> bool {
        self.check_tests || self.collect_calls || self.collect_graph
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            levels: Vec::new(),
            check_tests: false,
            min_confidence: Confidence::Medium,
            require_reason: false,
            collect_calls: false,
            collect_graph: false,
        }
    }
}

/// `-A`, `-W` or `-D` with its argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LevelSetting {
    pub selector: Selector,
    pub level: Level,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Selector {
    /// A rule by name: all its findings but those that are off by default, which stay as they are.
    Rule(String),
    /// `warnings`: every finding that would be a warning.
    Warnings,
    /// `pedantic`: the findings that are off by default because the call is usually brief or the code runs once at
    /// startup.
    Pedantic,
    /// `nursery`: the findings that are off by default because the check is not precise enough yet.
    Nursery,
    /// `all`: every rule, pedantic and nursery findings included.
    All,
}

/// A finding, and where it was made.
pub(super) struct Place {
    pub(super) file: FilePath,
    pub(super) context: &'static str,
    pub(super) function: String,
    pub(super) finding: Finding,
}

impl Options {
    /// The diagnostic a finding becomes. What is not to be shown is none, or with `keeps_hidden` has the level
    /// [`Level::Allow`].
    pub(super) fn diagnose(
        &self,
        rule: &'static RuleMetadata,
        finding: Finding,
        (is_allowed, keeps_hidden): (bool, bool),
        place: impl FnOnce(Finding) -> Place,
    ) -> Option<Diagnostic> {
        let mut level = self.level(rule, finding.weight);
        if is_allowed || finding.confidence < self.min_confidence {
            level = Level::Allow;
        }
        if level == Level::Allow && !keeps_hidden {
            return None;
        }
        let Place {
            file,
            context,
            function,
            finding,
        } = place(finding);
        let label = |(range, text)| Label {
            file: file.clone(),
            range,
            text,
        };
        let further = finding.witness.iter().skip(1).map(|step| step.label.clone());
        let secondary = finding.secondary.into_iter().map(label).chain(further).collect();
        Some(Diagnostic {
            statement: finding.range,
            fingerprint: Fingerprint::default(),
            rule: rule.name,
            level,
            confidence: finding.confidence,
            message: finding.message,
            primary: label((finding.range, finding.label)),
            secondary,
            witness: finding.witness,
            help: finding.help,
            fix: finding.fix,
            api: finding.api,
            context,
            function: Some(function),
        })
    }

    pub(super) fn level(&self, rule: &RuleMetadata, weight: Weight) -> Level {
        let mut level = match weight {
            Weight::Regular => rule.level,
            Weight::Pedantic | Weight::Nursery => Level::Allow,
            Weight::Fatal => Level::Deny,
        };
        for setting in &self.levels {
            let selected = match &setting.selector {
                Selector::Rule(name) => {
                    // Silencing a rule silences all its findings.
                    let is_off = matches!(weight, Weight::Pedantic | Weight::Nursery);
                    name == rule.name && (!is_off || setting.level == Level::Allow)
                }
                Selector::Warnings => level == Level::Warn,
                Selector::Pedantic => weight == Weight::Pedantic,
                Selector::Nursery => weight == Weight::Nursery,
                Selector::All => true,
            };
            if selected {
                level = setting.level;
            }
        }
        level
    }
}
