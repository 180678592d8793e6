//! What `--fix` and `--diff` do with the texts that fixing gave.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::{anyhow, bail};
use async_lint_core::diagnostic::{Applicability, Diagnostic, FilePath};

use crate::{
    arguments::{FixArguments, NarrowingArguments},
    narrowing::Narrowing,
    output::complain,
    session::{Fixes, Session, Work},
    version_control::WayBack,
    write_back,
};

/// What is to be done with the findings.
///
/// # Errors
/// When the baseline cannot be read.
pub(super) fn work(arguments: &FixArguments, narrowing: &NarrowingArguments) -> anyhow::Result<Work> {
    let suppress = arguments.add_suppressions.as_ref();
    let suppress = suppress.map(|reason| reason.split_whitespace().collect::<Vec<_>>().join(" "));
    Ok(Work {
        fix_at_least: at_least(arguments),
        suppress,
        narrowing: Narrowing::of(narrowing)?,
    })
}

/// The least a fix must be trusted to be applied; none if nothing is to be fixed.
fn at_least(arguments: &FixArguments) -> Option<Applicability> {
    (arguments.fix || arguments.diff).then_some(if arguments.unsafe_fixes {
        Applicability::Unsafe
    } else {
        Applicability::Safe
    })
}

/// Writes what was fixed. A file that could not be written is told, and the others are; those that could not are given.
///
/// # Errors
/// When there is no way back, and the arguments do not say that none is needed.
pub(super) fn write(session: &Session, arguments: &FixArguments) -> anyhow::Result<BTreeSet<FilePath>> {
    let fixes = &session.fixes;
    if fixes.files.is_empty() {
        return Ok(BTreeSet::new());
    }
    ensure_way_back(session, arguments)?;
    let mut unwritten = BTreeSet::new();
    for file in &fixes.files {
        if let Err(error) = write_back::write(&session.root, &session.workspaces, file) {
            complain(&format!("error: {error:#}"));
            unwritten.insert(file.path.clone());
        }
    }
    Ok(unwritten)
}

fn ensure_way_back(session: &Session, arguments: &FixArguments) -> anyhow::Result<()> {
    if arguments.allow_dirty && arguments.allow_no_vcs {
        return Ok(());
    }
    let root = &session.root;
    let written: Vec<&str> = session.fixes.files.iter().map(|file| &*file.path).collect();
    let way_back = WayBack::of(root, &written)
        .map_err(|error| anyhow!("Git could not tell what has changed: {error}"))?;
    match way_back {
        WayBack::Unversioned if !arguments.allow_no_vcs => bail!(
            "nothing was written: `{}` is in no Git repository, so that there is no way back. `--allow-no-vcs` writes all \
             the same, {}",
            root.display(),
            if arguments.add_suppressions.is_some() {
                "`cargo async-lint baseline write` lets the findings stay without a change to the sources"
            } else {
                "`--diff` shows what would change"
            }
        ),
        WayBack::Dirty(files) if !arguments.allow_dirty => {
            let shown: Vec<String> = files
                .iter()
                .take(5)
                .map(|file| format!("`{}`", file.display()))
                .collect();
            let more = if files.len() > shown.len() {
                format!(" and {} more", files.len() - shown.len())
            } else {
                String::new()
            };
            let have = if files.len() == 1 { "has" } else { "have" };
            bail!(
                "nothing was written: {}{more} {have} changes that are not committed. Commit or stash them, or say \
                 `--allow-dirty`",
                shown.join(", ")
            )
        }
        _ => Ok(()),
    }
}

/// The lines on what was fixed, and on what was not.
pub(super) fn complain_of(session: &Session, arguments: &FixArguments, unwritten: &BTreeSet<FilePath>) {
    let Fixes { files, fixed, failed } = &session.fixes;
    let suppresses = arguments.add_suppressions.is_some();
    for diagnostic in failed.iter().filter(|_| suppresses) {
        complain(&format!(
            "note: no comment in `{}` can suppress a finding of `{}`: it is reported still",
            diagnostic.primary.file, diagnostic.rule
        ));
    }
    for diagnostic in failed.iter().filter(|_| !suppresses) {
        let title = diagnostic.fix.as_ref().map_or("", |fix| fix.title.as_str());
        complain(&format!(
            "note: the fix of `{}` in `{}` (\"{title}\") did not do what it should, and was taken back: this is a bug in \
             async-lint",
            diagnostic.rule, diagnostic.primary.file
        ));
    }
    let number = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    let verb = match arguments {
        FixArguments { diff: true, .. } => "would fix",
        FixArguments {
            add_suppressions: Some(_),
            ..
        } => "suppressed",
        _ => "fixed",
    };
    let is_written = |diagnostic: &&Diagnostic| !unwritten.contains(&diagnostic.primary.file);
    let is_idle = fixed.is_empty() && failed.is_empty();
    let mut line = match is_idle {
        true if suppresses => "nothing to suppress".to_owned(),
        true => "nothing to fix".to_owned(),
        false => format!(
            "{verb} {} in {}",
            number(fixed.iter().filter(is_written).count(), "finding"),
            number(files.len() - unwritten.len(), "file")
        ),
    };
    let left = session
        .outcome
        .diagnostics
        .iter()
        .filter_map(|diagnostic| diagnostic.fix.as_ref());
    let withheld = left
        .filter(|fix| fix.applicability == Applicability::Unsafe)
        .count();
    if withheld > 0 && !arguments.unsafe_fixes && !suppresses {
        let more = if is_idle { "" } else { " more" };
        let _ = write!(line, "; `--unsafe-fixes` would fix {withheld}{more}");
    }
    complain(&line);
}
