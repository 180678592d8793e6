//! Runs the linter as its users do.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, bail};
use cargo_metadata::Message;
use serde::{Deserialize, de::IgnoredAny};

use crate::pinned::home;

/// A line of `dump calls`.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Record {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) api: Option<String>,
    pub(crate) receiver: Option<String>,
}

/// A finding, as `--format json` prints it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Finding {
    pub(crate) rule: String,
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) api: Option<String>,
    pub(crate) function: Option<String>,
    /// The calls that prove it, where it takes more than one.
    #[serde(default)]
    pub(crate) witness: Vec<IgnoredAny>,
    pub(crate) fix: Option<Fix>,
}

/// What of a finding's fix its measure needs.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Fix {
    pub(crate) applicability: String,
}

/// What `--fix` left, and how many fixes it had to take back.
pub(crate) struct Left {
    pub(crate) findings: Vec<Finding>,
    pub(crate) taken_back: usize,
}

impl Finding {
    /// Whether no single call at the place proves the finding, so that the compiler's verdicts say nothing of it.
    pub(crate) fn is_indirect(&self) -> bool {
        !self.witness.is_empty() || self.rule == "blocking-drop"
    }
}

#[derive(Deserialize)]
struct Report {
    findings: Vec<Finding>,
}

pub(crate) struct Linter {
    program: PathBuf,
}

impl Linter {
    /// The program given, or one built from this workspace.
    pub(crate) fn new(given: Option<&Path>) -> anyhow::Result<Self> {
        let program = match given {
            Some(program) => std::path::absolute(program)?,
            None => build()?,
        };
        Ok(Self { program })
    }

    pub(crate) fn program(&self) -> &Path {
        &self.program
    }

    pub(crate) fn calls(&self, folder: &Path) -> anyhow::Result<Vec<Record>> {
        let (output, _) = self.run(folder, &["dump", "calls", "--no-cache", "--format", "json", "."])?;
        let lines = output.lines();
        lines
            .map(|line| {
                serde_json::from_str(line)
                    .with_context(|| format!("`dump calls` printed a line that is not as expected: {line}"))
            })
            .collect()
    }

    /// What a run with these options reports.
    pub(crate) fn findings(&self, folder: &Path, options: &[&str]) -> anyhow::Result<Vec<Finding>> {
        Ok(self.report(folder, options)?.findings)
    }

    /// Fixes what is in a folder, with all that the options say.
    pub(crate) fn fix(&self, folder: &Path, options: &[&str]) -> anyhow::Result<Left> {
        let options = [&["--fix", "--allow-dirty", "--allow-no-vcs"], options].concat();
        self.report(folder, &options)
    }

    fn report(&self, folder: &Path, options: &[&str]) -> anyhow::Result<Left> {
        let arguments = [&["--no-cache", "--format", "json"], options, &["."]].concat();
        let (output, errors) = self.run(folder, &arguments)?;
        let report: Report =
            serde_json::from_str(&output).context("the linter's report is not the JSON expected")?;
        Ok(Left {
            findings: report.findings,
            taken_back: errors
                .lines()
                .filter(|line| line.starts_with("note: the fix of"))
                .count(),
        })
    }

    /// What it writes to its output, and what it says of the run.
    fn run(&self, folder: &Path, arguments: &[&str]) -> anyhow::Result<(String, String)> {
        let output = Command::new(&self.program)
            .current_dir(folder)
            .args(arguments)
            .output()
            .with_context(|| format!("{}: cannot be run", self.program.display()))?;
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        if !matches!(output.status.code(), Some(0 | 1)) {
            bail!("{}: the linter failed:\n{errors}", folder.display());
        }
        let output = String::from_utf8(output.stdout).context("the linter's output is no UTF-8")?;
        Ok((output, errors))
    }
}

fn build() -> anyhow::Result<PathBuf> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(home())
        .args([
            "build",
            "--profile",
            "fast",
            "--package",
            "cargo-async-lint",
            "--message-format",
            "json",
        ])
        .output()
        .context("Cargo cannot be run")?;
    for message in Message::parse_stream(output.stdout.as_slice()) {
        if let Message::CompilerArtifact(artifact) = message?
            && let Some(program) = artifact.executable
            && program.file_stem() == OsStr::new("cargo-async-lint").to_str()
        {
            return Ok(program.into_std_path_buf());
        }
    }
    bail!(
        "the linter could not be built:\n{}",
        String::from_utf8_lossy(&output.stderr)
    )
}
