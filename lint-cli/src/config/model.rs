//! The keys of a configuration, as a file holds them. The JSON schema is made of these types: a comment on a field is what
//! the schema, the reference and editors say of the key.

use std::collections::BTreeMap;

use async_lint_core::{diagnostic, engine};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::schema;

/// The configuration of async-lint: `async-lint.toml`, or a table `async-lint` in the metadata of a Cargo.toml.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
#[schemars(title = "async-lint configuration")]
pub(crate) struct Config {
    /// Which findings are shown before `rules` are looked at.
    #[schemars(extend("default" = "recommended"))]
    pub(crate) preset: Option<Preset>,
    /// Levels of rules and groups. What is said of a rule counts more than what is said of a group; of the groups `warnings`
    /// counts most, then `nursery`, `pedantic` and `all`.
    #[schemars(schema_with = "schema::rules")]
    pub(crate) rules: BTreeMap<String, RuleSetting>,
    /// The files whose findings are reported, as globs below the folder of this file; without any, all. What the others
    /// define is known all the same.
    #[schemars(extend("default" = ["**"]))]
    pub(crate) include: Option<Vec<String>>,
    /// The files whose findings are not reported, as globs below the folder of this file. A folder stands for all below it.
    #[schemars(extend("default" = []))]
    pub(crate) exclude: Vec<String>,
    /// What holds for some files only. Of several that hold for a file, a later one counts more.
    #[schemars(extend("default" = []))]
    pub(crate) overrides: Vec<Override>,
    /// Whether findings in tests, benches, examples and build scripts are reported too; as `--tests`.
    #[schemars(extend("default" = false))]
    pub(crate) check_tests: Option<bool>,
    /// The runtime whose replacements are offered where the dependencies name none, or several.
    #[schemars(schema_with = "schema::runtime")]
    pub(crate) runtime: Option<String>,
    /// Findings the engine is less sure of than this are left out; as `--min-confidence`.
    #[schemars(extend("default" = "medium"))]
    pub(crate) min_confidence: Option<Confidence>,
    /// Whether a comment that suppresses findings has to give a reason; as `--require-reason`.
    #[schemars(extend("default" = false))]
    pub(crate) require_reason: Option<bool>,
    /// What functions do to the thread that calls them, where async-lint does not know it or is to think otherwise.
    #[schemars(extend("default" = []))]
    pub(crate) api: Vec<Api>,
    /// The async functions that lose data when their future is dropped before it is done.
    #[schemars(extend("default" = []))]
    pub(crate) cancel_unsafe: Vec<String>,
    /// What becomes of findings in code that runs once at startup: a word, or a table.
    #[schemars(extend("default" = "pedantic"))]
    pub(crate) startup: Option<Startup>,
    /// What is found through calls of the project's own functions.
    #[schemars(extend("default" = {}))]
    pub(crate) indirect: Indirect,
    /// Short for `api` entries with `blocks`: paths, which block as kind `wait`, or tables.
    #[schemars(extend("default" = []))]
    pub(crate) blocking: Vec<Blocking>,
    /// Short for `api` entries with `not-blocking`: neither the function nor anything it calls blocks for long.
    #[schemars(extend("default" = []))]
    pub(crate) not_blocking: Vec<String>,
    /// Short for `api` entries with `offloads`: paths, of which every closure is offloaded, or tables.
    #[schemars(extend("default" = []))]
    pub(crate) offloads: Vec<Offload>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Preset {
    /// What the rules' own levels show.
    Recommended,
    /// Pedantic findings too, as warnings.
    Strict,
    /// Pedantic and nursery findings too, as warnings.
    All,
}

/// What is said of a rule, or of a group.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum RuleSetting {
    Level(Level),
    Table(RuleTable),
}

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RuleTable {
    /// The level of the rule's findings; of pedantic and nursery ones only where the rule has no others.
    #[schemars(schema_with = "schema::level")]
    pub(crate) level: Option<Level>,
    /// The level of the rule's pedantic findings.
    #[schemars(schema_with = "schema::level")]
    pub(crate) pedantic: Option<Level>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    Allow,
    Warn,
    Deny,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Confidence {
    Low,
    Medium,
    High,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Override {
    /// The files it holds for, as globs below the folder of this file. A folder stands for all below it.
    pub(crate) paths: Vec<String>,
    /// Levels of rules and groups, as outside.
    #[serde(default)]
    #[schemars(schema_with = "schema::same_rules")]
    pub(crate) rules: BTreeMap<String, RuleSetting>,
    /// As outside.
    pub(crate) check_tests: Option<bool>,
    /// As outside.
    pub(crate) min_confidence: Option<Confidence>,
    /// As outside, but a word only.
    pub(crate) startup: Option<StartupFindings>,
}

/// What a function does.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Api {
    /// The function: `krate::module::function` or `krate::Type::method`, as it is defined or re-exported.
    pub(crate) path: String,
    /// It keeps the calling thread waiting: for what.
    #[serde(default)]
    #[schemars(schema_with = "schema::block_kind")]
    pub(crate) blocks: Option<String>,
    /// With `blocks`: it is usually over at once, so that its findings are pedantic.
    #[serde(default)]
    #[schemars(extend("default" = false))]
    pub(crate) brief: bool,
    /// Neither it nor anything it calls blocks for long.
    #[serde(default)]
    #[schemars(schema_with = "schema::only_true")]
    pub(crate) not_blocking: bool,
    /// Closures handed to it run where blocking is fine: the parameter's name, or `true` for all of them.
    #[serde(default)]
    #[schemars(schema_with = "schema::offloads")]
    pub(crate) offloads: Option<OffloadedParameter>,
    /// With `blocks`: the path of what to call instead.
    pub(crate) instead: Option<String>,
    /// Why. With `blocks` it is shown as help.
    pub(crate) reason: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum OffloadedParameter {
    Any(bool),
    Named(String),
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Startup {
    Findings(StartupFindings),
    Table(StartupTable),
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartupTable {
    /// What becomes of the findings.
    #[schemars(extend("default" = "pedantic"))]
    pub(crate) findings: Option<StartupFindings>,
    /// Functions that run once, before the program serves anybody, beside those that an attribute starts a runtime for.
    #[serde(default)]
    pub(crate) functions: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum StartupFindings {
    /// They are pedantic.
    Pedantic,
    /// They count as anywhere else.
    Show,
    /// They are never shown.
    Hide,
}

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub(crate) struct Indirect {
    /// The most calls between a place and what blocks there; 1 is a function that calls it itself. Without it, any number.
    #[schemars(range(min = 1))]
    pub(crate) max_depth: Option<usize>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Blocking {
    Path(String),
    Table(BlockingTable),
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BlockingTable {
    /// The function.
    pub(crate) path: String,
    /// What it waits for.
    #[serde(default)]
    #[schemars(schema_with = "schema::block_kind")]
    pub(crate) kind: Option<String>,
    /// It is usually over at once.
    #[serde(default)]
    pub(crate) brief: bool,
    /// The path of what to call instead.
    pub(crate) instead: Option<String>,
    /// Shown as help.
    pub(crate) reason: Option<String>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Offload {
    Path(String),
    Table(OffloadTable),
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OffloadTable {
    /// The function.
    pub(crate) path: String,
    /// The parameter with the closure; without it, every one.
    pub(crate) param: Option<String>,
}

impl From<Level> for diagnostic::Level {
    fn from(level: Level) -> Self {
        match level {
            Level::Allow => Self::Allow,
            Level::Warn => Self::Warn,
            Level::Deny => Self::Deny,
        }
    }
}

impl From<Confidence> for diagnostic::Confidence {
    fn from(confidence: Confidence) -> Self {
        match confidence {
            Confidence::Low => Self::Low,
            Confidence::Medium => Self::Medium,
            Confidence::High => Self::High,
        }
    }
}

impl From<StartupFindings> for engine::Startup {
    fn from(findings: StartupFindings) -> Self {
        match findings {
            StartupFindings::Pedantic => Self::Pedantic,
            StartupFindings::Show => Self::Show,
            StartupFindings::Hide => Self::Hide,
        }
    }
}

impl RuleSetting {
    /// What it comes to: the level, and that of pedantic findings.
    pub(crate) fn levels(&self) -> (Option<Level>, Option<Level>) {
        match self {
            Self::Level(level) => (Some(*level), None),
            Self::Table(RuleTable { level, pedantic }) => (*level, *pedantic),
        }
    }
}

impl Config {
    pub(crate) fn startup_findings(&self) -> Option<StartupFindings> {
        match &self.startup {
            Some(Startup::Findings(findings)) => Some(*findings),
            Some(Startup::Table(table)) => table.findings,
            None => None,
        }
    }

    pub(crate) fn startup_functions(&self) -> &[String] {
        match &self.startup {
            Some(Startup::Table(table)) => &table.functions,
            _ => &[],
        }
    }
}
