//! Which lines a change touches, as Git tells it.

use std::{collections::BTreeMap, path::Path};

use anyhow::{anyhow, bail};
use async_lint_core::{
    diagnostic::{Diagnostic, FilePath},
    text::{SourceText, TextRange},
};

use crate::version_control::git;

mod hunks;

use hunks::{Hunk, hunks_by_file};

/// What a run's findings are compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Since {
    /// All that is not in a revision, or in the one where the current branch left it.
    Revision(String),
    /// The last commit; only what is staged counts.
    LastCommit,
}

/// The lines that a change touches, by file. Paths are relative to the folder that Git was asked in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    files: BTreeMap<String, Changed>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Changed {
    Whole,
    /// Lines of the file as it is now.
    Hunks(Vec<Hunk>),
}

impl Changes {
    /// Asks Git about what lies below a folder.
    ///
    /// # Errors
    /// When there is no repository, no such revision, or Git fails.
    pub(crate) fn since(root: &Path, since: &Since) -> anyhow::Result<Self> {
        ensure_repository(root)?;
        match since {
            Since::Revision(revision) => Self::since_revision(root, revision),
            Since::LastCommit => Self::staged(root),
        }
    }

    fn since_revision(root: &Path, revision: &str) -> anyhow::Result<Self> {
        let commit = format!("{revision}^{{commit}}");
        if said(
            root,
            &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit],
        )
        .is_err()
        {
            bail!(
                "`--new-from` names `{revision}`, which is no revision of this repository. Give a branch, a tag or a \
                 commit; a clone that is not complete may lack it (`git fetch` gets it)"
            );
        }
        let base = said(root, &["merge-base", revision, "HEAD"]).map_err(|_| {
            anyhow!(
                "`--new-from` names `{revision}`, which has no commit in common with the current one. A clone that is not \
                 complete may lack it: `git fetch --unshallow` gets the rest"
            )
        })?;
        let mut changes = Self::of_diff(&diff(root, &[base.trim()])?);
        let untracked = said(root, &["ls-files", "--others", "--exclude-standard", "-z"])?;
        for path in untracked.split('\0').filter(|path| !path.is_empty()) {
            changes.files.insert(path.to_owned(), Changed::Whole);
        }
        Ok(changes)
    }

    /// What is staged, at the lines where it stands in the files as they are now.
    fn staged(root: &Path) -> anyhow::Result<Self> {
        let mut staged = Self::of_diff(&diff(root, &["--cached"])?);
        let since = hunks_by_file(&diff(root, &[])?);
        for (path, changed) in &mut staged.files {
            if let (Changed::Hunks(hunks), Some(Some(later))) = (changed, since.get(path)) {
                *hunks = hunks.iter().filter_map(|hunk| hunk.moved_by(later)).collect();
            }
        }
        Ok(staged)
    }

    fn of_diff(text: &str) -> Self {
        let files = hunks_by_file(text).into_iter();
        Self {
            files: files
                .map(|(path, hunks)| (path, hunks.map_or(Changed::Whole, Changed::Hunks)))
                .collect(),
        }
    }

    /// Whether a finding's statement, or a step of the chain that proves it, has a line that the change touches.
    pub(crate) fn touch(&self, diagnostic: &Diagnostic, texts: &BTreeMap<FilePath, SourceText>) -> bool {
        let statement = (&diagnostic.primary.file, diagnostic.statement);
        let steps = diagnostic
            .witness
            .iter()
            .map(|step| (&step.label.file, step.label.range));
        std::iter::once(statement).chain(steps).any(|(file, range)| {
            let lines = texts.get(file).map(|text| lines_of(text, range));
            self.touch_lines(file, lines.unwrap_or((u32::MAX, u32::MAX)))
        })
    }

    fn touch_lines(&self, file: &str, (first, last): (u32, u32)) -> bool {
        match self.files.get(file) {
            None => false,
            Some(Changed::Whole) => true,
            Some(Changed::Hunks(hunks)) => hunks.iter().any(|hunk| hunk.touches(first, last)),
        }
    }
}

/// The first and the last line of a range, from 1.
fn lines_of(text: &SourceText, range: TextRange) -> (u32, u32) {
    let line = |at| text.lines().line_of(at) as u32 + 1;
    (
        line(range.start),
        line(range.end.saturating_sub(1).max(range.start)),
    )
}

fn ensure_repository(root: &Path) -> anyhow::Result<()> {
    match git(root, &["rev-parse", "--is-inside-work-tree"]) {
        Ok(output) if output.stdout.trim_ascii() == b"true" => Ok(()),
        Ok(_) => bail!(
            "`{}` is in no Git repository, so that there is nothing to compare with: leave out `--new-from` and `--staged`",
            root.display()
        ),
        Err(error) => bail!("Git could not be started, and it has to tell what has changed: {error}"),
    }
}

fn diff(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let fixed = [
        "-c",
        "core.quotePath=false",
        "diff",
        "--unified=0",
        "--relative",
        "--find-renames",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
        "--ignore-submodules",
        "--src-prefix=a/",
        "--dst-prefix=b/",
    ];
    said(root, &[&fixed[..], arguments, &["--"]].concat())
}

/// What Git prints.
fn said(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = git(root, arguments)?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        bail!("Git could not tell what has changed: {}", reason.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
