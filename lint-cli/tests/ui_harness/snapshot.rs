//! `<case>.stderr`: all that a run reports on a case, as text.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use async_lint_core::{
    diagnostic::{Diagnostic, Label},
    engine::{FileOutcome, Outcome},
    hir::NoteKind,
    text::{LineIndex, TextRange},
};

use super::case::{self, Case};

/// The longest source text a label shows.
const SNIPPET_CHARS: usize = 60;

pub(crate) fn render(case: &Case, outcome: &Outcome) -> String {
    let mut out = String::new();
    for diagnostic in &outcome.diagnostics {
        render_diagnostic(&mut out, case, diagnostic);
    }
    for file in &outcome.files {
        render_notes(&mut out, file);
    }
    out
}

fn render_diagnostic(out: &mut String, case: &Case, diagnostic: &Diagnostic) {
    let Diagnostic {
        rule,
        level,
        confidence,
        message,
        primary,
        context,
        ..
    } = diagnostic;
    let place = place(case, &primary.file, primary.range);
    let _ = writeln!(out, "{level}[{rule}] {place}: {message}");
    render_label(out, case, "at", primary);
    for label in &diagnostic.secondary {
        render_label(out, case, "see", label);
    }
    for step in &diagnostic.witness {
        let _ = writeln!(out, "  by {} -> {}", step.function, step.api);
    }
    for help in &diagnostic.help {
        let _ = writeln!(out, "  help: {help}");
    }
    if let Some(fix) = &diagnostic.fix {
        let _ = writeln!(out, "  fix ({}): {}", fix.applicability.as_str(), fix.title);
    }
    let api = diagnostic.api.as_deref().unwrap_or("-");
    let function = diagnostic.function.as_deref().unwrap_or("-");
    let _ = writeln!(
        out,
        "  api: {api}\n  context: {context}, in {function}, confidence {confidence}\n"
    );
}

fn render_label(out: &mut String, case: &Case, word: &str, label: &Label) {
    let text = case.files.get(label.file.as_ref()).map_or("", String::as_str);
    let quoted = text.get(label.range.to_usize()).unwrap_or("<outside the text>");
    let first_line = quoted.lines().next().unwrap_or_default();
    let mut snippet: String = first_line.chars().take(SNIPPET_CHARS).collect();
    if snippet.len() < quoted.len() {
        snippet.push('…');
    }
    let place = place(case, &label.file, label.range);
    let _ = writeln!(out, "  {word} {place} `{snippet}`: {}", label.text);
}

fn render_notes(out: &mut String, file: &FileOutcome) {
    let text = match &file.source {
        Ok(source) => source,
        Err(error) => {
            let _ = writeln!(out, "note: {}: {error:?}\n", file.path);
            return;
        }
    };
    for note in &file.notes {
        let at = text.lines().line_column(text.as_str(), note.range.start);
        // The messages of the lexer and the parser change with their versions.
        let what = match &note.kind {
            NoteKind::Unlexable(_) => "does not lex".to_owned(),
            NoteKind::Unparsed(_) => "does not parse".to_owned(),
            other => format!("{other:?}"),
        };
        let _ = writeln!(out, "note: {}:{}:{}: {what}\n", file.path, at.line, at.column);
    }
}

fn place(case: &Case, file: &str, range: TextRange) -> String {
    let text = case.files.get(file).map_or("", String::as_str);
    let at = LineIndex::new(text).line_column(text, range.start);
    format!("{file}:{}:{}", at.line, at.column)
}

/// Compares snapshots, or rewrites them and remembers which.
pub(crate) struct Blessing {
    is_on: bool,
    changes: Mutex<BTreeSet<(PathBuf, &'static str)>>,
}

impl Blessing {
    pub(crate) fn new(is_on: bool) -> Self {
        Self {
            is_on,
            changes: Mutex::default(),
        }
    }

    /// Nothing rendered means no snapshot.
    pub(crate) fn check(&self, file: &Path, rendered: &str) -> anyhow::Result<()> {
        let saved = if file.exists() {
            Some(case::read(file)?)
        } else {
            None
        };
        if saved.as_deref().unwrap_or_default() == rendered && saved.is_some() != rendered.is_empty() {
            return Ok(());
        }
        if !self.is_on {
            anyhow::bail!(
                "the snapshot differs; `cargo test --test ui -- --bless` rewrites it\n{}",
                difference(saved.as_deref().unwrap_or_default(), rendered),
            );
        }
        if rendered.is_empty() {
            fs::remove_file(file)?;
            self.note(file, "removed");
        } else {
            fs::write(file, rendered)?;
            self.note(file, if saved.is_some() { "changed" } else { "new" });
        }
        Ok(())
    }

    fn note(&self, file: &Path, what: &'static str) {
        let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        changes.insert((file.to_owned(), what));
    }

    /// Prints what was rewritten.
    pub(crate) fn report(&self) -> anyhow::Result<()> {
        for (file, what) in self.changes.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let shown = file.strip_prefix(super::workspace()).unwrap_or(file);
            writeln!(io::stderr(), "{what}: {}", shown.display())?;
        }
        Ok(())
    }
}

/// Fails when a snapshot belongs to no case; removes it when blessing.
pub(crate) fn check_orphans(
    fixtures: &Path,
    names: &BTreeSet<String>,
    blessing: &Blessing,
) -> anyhow::Result<()> {
    for (topic, folder) in case::entries(fixtures)?
        .into_iter()
        .filter(|(_, path)| path.is_dir())
    {
        for (entry, path) in case::entries(&folder)? {
            let name = entry.strip_suffix(".stderr").or(entry.strip_suffix(".fixed"));
            let Some(name) = name else { continue };
            if !names.contains(&format!("{topic}/{name}")) {
                blessing.check(&path, "")?;
            }
        }
    }
    Ok(())
}

/// The lines that differ, without those both texts start and end with.
fn difference(saved: &str, rendered: &str) -> String {
    let saved: Vec<&str> = saved.lines().collect();
    let rendered: Vec<&str> = rendered.lines().collect();
    let equal = |(one, other): &(&&str, &&str)| one == other;
    let start = saved.iter().zip(&rendered).take_while(equal).count();
    let (saved, rendered) = (&saved[start..], &rendered[start..]);
    let end = saved
        .iter()
        .rev()
        .zip(rendered.iter().rev())
        .take_while(equal)
        .count();
    let mut out = String::new();
    for line in &saved[..saved.len() - end] {
        let _ = writeln!(out, "- {line}");
    }
    for line in &rendered[..rendered.len() - end] {
        let _ = writeln!(out, "+ {line}");
    }
    out
}
