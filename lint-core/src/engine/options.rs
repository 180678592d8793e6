use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    diagnostic::{Confidence, Diagnostic, FilePath, Fingerprint, Label, Level},
    rule::{Finding, Rule, RuleMetadata, Weight},
};

/// What the user asked for.
#[derive(Clone, Debug, Serialize)]
pub struct Options {
    /// In the order given; a later setting overrides an earlier one for the findings both select.
    pub levels: Vec<LevelSetting>,
    /// Report findings in tests, benches, examples and build scripts too.
    pub check_tests: PerFile<bool>,
    /// Findings below this are dropped.
    pub min_confidence: PerFile<Confidence>,
    /// What becomes of findings that would be regular, were the code not run once at startup.
    pub startup: PerFile<Startup>,
    /// The most calls that may lie between the place of a finding and the API concerned; one of them is what the API's
    /// caller at that place makes. None for any number.
    pub max_depth: PerFile<Option<usize>>,
    /// A suppression without a reason is malformed.
    pub require_reason: PerFile<bool>,
    /// Give every call seen, too: [`Outcome::calls`](super::Outcome::calls).
    pub collect_calls: bool,
    /// Give the call graph, too: [`Outcome::graph`](super::Outcome::graph).
    pub collect_graph: bool,
}

impl Options {
    /// Whether tests, benches, examples and build scripts matter to the outcome.
    pub(super) fn looks_everywhere(&self) -> bool {
        self.check_tests.any(|wanted| *wanted) || self.collect_calls || self.collect_graph
    }
}

impl Options {
    /// How much is read: the code of tests where it decides what is reported.
    pub(super) fn reading<'r>(&self, rules: &'r [&'r dyn Rule]) -> Reading<'r> {
        let rules = rules.iter().filter(|rule| rule.reads_tests());
        let rules: Vec<&str> = rules.map(|rule| rule.metadata().name).collect();
        let is_shown = |rule: &&str| {
            let mut settings = self.levels.iter();
            settings.any(|setting| {
                setting.level != Level::Allow && setting.selects(rule, Weight::Pedantic, Level::Allow)
            })
        };
        if self.looks_everywhere() || rules.iter().any(is_shown) {
            Reading::WithTests
        } else {
            Reading::WithTestsIfNamed(rules)
        }
    }
}

/// How much of the texts is read. What is reported is the same each time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading<'r> {
    /// Everything, whether or not something depends on it.
    Whole,
    /// All but what is known not to matter.
    WithTests,
    /// The same. The code of tests only where a file of the project has the name of one of these rules: a comment about it is
    /// judged by what would be found.
    WithTestsIfNamed(Vec<&'r str>),
}

impl Default for Options {
    fn default() -> Self {
        Self {
            levels: Vec::new(),
            check_tests: false.into(),
            min_confidence: Confidence::Medium.into(),
            startup: Startup::Pedantic.into(),
            max_depth: None.into(),
            require_reason: false.into(),
            collect_calls: false,
            collect_graph: false,
        }
    }
}

/// A value for every file, and other ones for some.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PerFile<T> {
    everywhere: T,
    /// The last one that holds for a file wins.
    exceptions: Vec<(Files, T)>,
}

impl<T> PerFile<T> {
    /// Sets the value for some files, whatever was said of them before.
    pub fn set(&mut self, files: Files, value: T) {
        match files {
            Files::All => *self = Self::from(value),
            Files::Listed(_) => self.exceptions.push((files, value)),
        }
    }

    pub fn at(&self, file: &str) -> &T {
        let exceptions = self.exceptions.iter().rev();
        let mut held = exceptions.filter(|(files, _)| files.contains(file));
        held.next().map_or(&self.everywhere, |(_, value)| value)
    }

    /// Whether the value of some file is such a one.
    pub fn any(&self, is: impl Fn(&T) -> bool) -> bool {
        is(&self.everywhere) || self.exceptions.iter().any(|(_, value)| is(value))
    }
}

impl<T> From<T> for PerFile<T> {
    fn from(everywhere: T) -> Self {
        Self {
            everywhere,
            exceptions: Vec::new(),
        }
    }
}

/// The files that something is said of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Files {
    #[default]
    All,
    Listed(BTreeSet<FilePath>),
}

impl Files {
    pub fn contains(&self, file: &str) -> bool {
        match self {
            Self::All => true,
            Self::Listed(files) => files.contains(file),
        }
    }
}

/// What becomes of findings in code that runs once at startup.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Startup {
    /// They are pedantic ones.
    #[default]
    Pedantic,
    /// They count as anywhere else.
    Show,
    /// They are never shown.
    Hide,
}

/// `-A`, `-W` or `-D` with its argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LevelSetting {
    pub selector: Selector,
    pub level: Level,
    /// Where it holds.
    pub files: Files,
}

impl LevelSetting {
    /// Whether it is about such a finding of a rule, which the settings before it give a level.
    pub fn selects(&self, rule: &str, weight: Weight, level: Level) -> bool {
        match &self.selector {
            Selector::Rule(name) => {
                // Silencing a rule silences all its findings.
                let is_off = matches!(weight, Weight::Pedantic | Weight::Nursery);
                name == rule && (!is_off || self.level == Level::Allow)
            }
            Selector::AllOf(name) => name == rule,
            Selector::PedanticOf(name) => name == rule && weight == Weight::Pedantic,
            Selector::Warnings => level == Level::Warn,
            Selector::Pedantic => weight == Weight::Pedantic,
            Selector::Nursery => weight == Weight::Nursery,
            Selector::All => true,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Selector {
    /// A rule by name: all its findings but those that are off by default, which stay as they are.
    Rule(String),
    /// A rule that is off by default as a whole, by name: all its findings.
    AllOf(String),
    /// The pedantic findings of a rule.
    PedanticOf(String),
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
        file: &str,
        (is_allowed, keeps_hidden): (bool, bool),
        place: impl FnOnce(Finding) -> Place,
    ) -> Option<Diagnostic> {
        let depth = finding.witness.len().saturating_sub(1);
        let is_deep = self.max_depth.at(file).is_some_and(|most| depth > most);
        let mut level = self.level(rule, finding.weight, file);
        if is_allowed || is_deep || finding.confidence < *self.min_confidence.at(file) {
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
            topic: finding.topic,
        })
    }

    pub(super) fn level(&self, rule: &RuleMetadata, weight: Weight, file: &str) -> Level {
        let weight = match (weight, self.startup.at(file)) {
            (Weight::Startup, Startup::Pedantic) => Weight::Pedantic,
            (Weight::Startup, Startup::Show) => Weight::Regular,
            (Weight::Startup, Startup::Hide) => return Level::Allow,
            (weight, _) => weight,
        };
        let mut level = match weight {
            Weight::Regular => rule.level,
            Weight::Pedantic | Weight::Startup | Weight::Nursery => Level::Allow,
            Weight::Fatal => Level::Deny,
        };
        for setting in self.levels.iter().filter(|setting| setting.files.contains(file)) {
            if setting.selects(rule.name, weight, level) {
                level = setting.level;
            }
        }
        level
    }
}
