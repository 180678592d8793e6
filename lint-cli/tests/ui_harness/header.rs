//! The directives at the top of a fixture: `//@ key: value`.

use anyhow::{Context, bail};
use async_lint_core::{
    diagnostic::{Confidence, Level},
    engine::{Files, LevelSetting, Selector},
    project::{Edition, TargetKind},
};

#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) edition: Edition,
    /// None: the code has no manifest, any crate may be meant.
    pub(crate) dependencies: Option<Vec<NamedDependency>>,
    pub(crate) target: TargetKind,
    pub(crate) check_tests: bool,
    pub(crate) require_reason: bool,
    pub(crate) min_confidence: Confidence,
    pub(crate) levels: Vec<LevelSetting>,
    /// Its code is read, and nothing reported in it.
    pub(crate) is_member_only: bool,
    /// Does not compile, on purpose.
    pub(crate) is_broken: bool,
    /// Stands for a dependency from outside the project, of which the signatures are read.
    pub(crate) is_library: bool,
}

/// `package`, or `code_name=package`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NamedDependency {
    pub(crate) code_name: String,
    pub(crate) package: String,
}

impl Default for Header {
    fn default() -> Self {
        Self {
            edition: Edition::E2024,
            dependencies: Some(vec![NamedDependency::parse("tokio")]),
            target: TargetKind::Library,
            check_tests: false,
            require_reason: false,
            min_confidence: Confidence::Medium,
            levels: Vec::new(),
            is_member_only: false,
            is_broken: false,
            is_library: false,
        }
    }
}

impl Header {
    /// Reads the `//@` lines a file starts with.
    pub(crate) fn parse(text: &str) -> anyhow::Result<Self> {
        let mut header = Self::default();
        for line in text.lines() {
            let Some(directive) = line.strip_prefix("//@") else {
                break;
            };
            header.apply(directive).with_context(|| format!("in `{line}`"))?;
        }
        Ok(header)
    }

    fn apply(&mut self, directive: &str) -> anyhow::Result<()> {
        let (key, value) = directive.split_once(':').unwrap_or((directive, ""));
        let mut words = value.split_whitespace();
        match key.trim() {
            "edition" => {
                self.edition = match value.trim() {
                    "2015" => Edition::E2015,
                    "2018" => Edition::E2018,
                    "2021" => Edition::E2021,
                    "2024" => Edition::E2024,
                    other => bail!("no edition `{other}`"),
                };
            }
            "dependencies" if value.trim() == "undeclared" => self.dependencies = None,
            "dependencies" => self.dependencies = Some(words.map(NamedDependency::parse).collect()),
            "target" => {
                self.target = match value.trim() {
                    "lib" => TargetKind::Library,
                    "bin" => TargetKind::Binary,
                    "example" => TargetKind::Example,
                    "test" => TargetKind::Test,
                    "bench" => TargetKind::Bench,
                    "build" => TargetKind::BuildScript,
                    other => bail!("no target kind `{other}`"),
                };
            }
            "options" => {
                for word in words {
                    match word {
                        "--tests" => self.check_tests = true,
                        "--require-reason" => self.require_reason = true,
                        "--low-confidence" => self.min_confidence = Confidence::Low,
                        other => bail!("no option `{other}`"),
                    }
                }
            }
            "levels" => {
                while let Some(flag) = words.next() {
                    let level = match flag {
                        "-A" => Level::Allow,
                        "-W" => Level::Warn,
                        "-D" => Level::Deny,
                        other => bail!("no level `{other}`"),
                    };
                    let selector = selector(words.next().context("a level needs a rule")?);
                    self.levels.push(LevelSetting {
                        selector,
                        level,
                        files: Files::All,
                    });
                }
            }
            "not linted" => self.is_member_only = true,
            "broken" => self.is_broken = true,
            "library" => self.is_library = true,
            other => bail!("no directive `{other}`"),
        }
        Ok(())
    }
}

impl NamedDependency {
    fn parse(word: &str) -> Self {
        let (code_name, package) = word.split_once('=').unwrap_or((word, word));
        Self {
            code_name: code_name.replace('-', "_"),
            package: package.to_owned(),
        }
    }
}

fn selector(name: &str) -> Selector {
    match name {
        "warnings" => Selector::Warnings,
        "pedantic" => Selector::Pedantic,
        "nursery" => Selector::Nursery,
        "all" => Selector::All,
        rule => Selector::Rule(rule.to_owned()),
    }
}
