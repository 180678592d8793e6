mod imports;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

pub use imports::without_unused;

use super::Outcome;
use crate::{
    diagnostic::{Applicability, Diagnostic, Edit, FilePath, Fix, FixedText},
    hir::NoteKind,
    project::{SourceError, Sources, Summaries, Trees},
    text::TextRange,
};

/// A round removes what it can; what touches, or comes up by it, is left to the next. So many are enough.
const MAX_ROUNDS: usize = 10;

/// Which findings are to be fixed.
pub struct FixSelection<'a> {
    /// The least a fix must be trusted.
    pub at_least: Applicability,
    /// Whether the fix of a finding is wanted.
    pub is_wanted: &'a dyn Fn(&Diagnostic) -> bool,
}

/// Sources after fixing. Nothing is written anywhere.
#[derive(Clone, Debug, Default)]
pub struct Fixed {
    /// The whole new text of every file that has changed.
    pub texts: EditedTexts,
    /// What was fixed, round by round, as it was found in that round.
    pub fixed: Vec<Diagnostic>,
    /// Findings whose fix broke the file, or did not remove them, so that it was taken back: errors of the rules.
    pub failed: Vec<Diagnostic>,
    /// The run on the new texts.
    pub outcome: Outcome,
}

/// Texts that take the place of those that are stored, by path.
pub type EditedTexts = BTreeMap<FilePath, Arc<str>>;

/// Applies the fixes of findings, in rounds: each round's result is linted again by `lint`, and a fix that broke its file
/// or did not remove its finding is taken back. `first` is the run on the texts as they are.
pub fn fix(
    first: Outcome,
    selection: &FixSelection<'_>,
    lint: &mut dyn FnMut(&EditedTexts) -> Outcome,
) -> Fixed {
    let mut state = Fixed {
        outcome: first,
        ..Fixed::default()
    };
    let mut barred = BTreeSet::new();
    for _ in 0..MAX_ROUNDS {
        let mut planned = plan(&state.outcome, selection, &barred);
        // Each turn bars a fix or is the last.
        while !planned.is_empty() {
            let texts = apply(&state.texts, &state.outcome, &planned);
            let outcome = lint(&texts);
            let broken = broken(&planned, &state.outcome, &outcome);
            if broken.is_empty() {
                state
                    .fixed
                    .extend(planned.iter().map(|diagnostic| (*diagnostic).clone()));
                state.texts = texts;
                state.outcome = outcome;
                planned = Vec::new();
                continue;
            }
            let mut index = 0;
            planned.retain(|diagnostic| {
                let is_broken = broken.contains(&index);
                index += 1;
                if is_broken {
                    barred.insert(key(diagnostic));
                    state.failed.push((*diagnostic).clone());
                }
                !is_broken
            });
        }
        if plan(&state.outcome, selection, &barred).is_empty() {
            break;
        }
    }
    drop_imports(&mut state, lint);
    state
}

/// Takes out the imports that nothing needs any more since fixes have changed what did.
fn drop_imports(state: &mut Fixed, lint: &mut dyn FnMut(&EditedTexts) -> Outcome) {
    let mut released: BTreeMap<&FilePath, BTreeSet<String>> = BTreeMap::new();
    for diagnostic in &state.fixed {
        if let Some(fix) = &diagnostic.fix {
            let names = released.entry(&diagnostic.primary.file).or_default();
            names.extend(fix.released.iter().cloned());
        }
    }
    let mut texts = state.texts.clone();
    for (file, names) in released {
        let shorter = texts.get(file).and_then(|text| without_unused(text, &names));
        if let Some(shorter) = shorter {
            texts.insert(Arc::clone(file), shorter.into());
        }
    }
    if texts == state.texts {
        return;
    }
    let outcome = lint(&texts);
    if texts
        .keys()
        .all(|file| unread(&outcome, file) <= unread(&state.outcome, file))
    {
        state.texts = texts;
        state.outcome = outcome;
    }
}

/// What tells one finding from another while the text around it changes.
type Key = (FixedText, FilePath, Option<String>, String, String);

fn key(diagnostic: &Diagnostic) -> Key {
    (
        diagnostic.rule,
        Arc::clone(&diagnostic.primary.file),
        diagnostic.function.clone(),
        diagnostic.message.clone(),
        diagnostic
            .fix
            .as_ref()
            .map(|fix| fix.title.clone())
            .unwrap_or_default(),
    )
}

/// The findings, in order, whose fixes can be applied at once. What is wrong with comments comes first and alone: once mended,
/// they say of other findings whether these are to be fixed.
fn plan<'o>(
    outcome: &'o Outcome,
    selection: &FixSelection<'_>,
    barred: &BTreeSet<Key>,
) -> Vec<&'o Diagnostic> {
    let mut taken = Taken::default();
    let mut planned = Vec::new();
    let is_wanted = |diagnostic: &&Diagnostic| {
        let applicability = diagnostic.fix.as_ref().map(|fix| fix.applicability);
        applicability.is_some_and(|found| found >= selection.at_least && found > Applicability::DisplayOnly)
            && (selection.is_wanted)(diagnostic)
            && !barred.contains(&key(diagnostic))
    };
    let mut wanted: Vec<&Diagnostic> = outcome.diagnostics.iter().filter(is_wanted).collect();
    if wanted.iter().any(|diagnostic| diagnostic.is_of_a_comment()) {
        wanted.retain(|diagnostic| diagnostic.is_of_a_comment());
    }
    for diagnostic in wanted {
        if let Some(fix) = &diagnostic.fix
            && taken.take(&diagnostic.primary.file, fix)
        {
            planned.push(diagnostic);
        }
    }
    planned
}

/// The places, by file, that the fixes planned so far change, and those they rely on.
#[derive(Default)]
struct Taken<'o> {
    changed: BTreeMap<&'o FilePath, Vec<TextRange>>,
    relied_on: BTreeMap<&'o FilePath, Vec<TextRange>>,
}

impl<'o> Taken<'o> {
    /// Takes what a fix of a finding in this file needs, if all of it is free.
    fn take(&mut self, file: &'o FilePath, fix: &'o Fix) -> bool {
        let is_among = |taken: &BTreeMap<&FilePath, Vec<TextRange>>, file: &FilePath, range: TextRange| {
            let taken = taken.get(file).map_or(&[][..], Vec::as_slice);
            taken.iter().any(|taken| taken.touches(range))
        };
        let is_free = |edit: &Edit| {
            !is_among(&self.changed, &edit.file, edit.range)
                && !is_among(&self.relied_on, &edit.file, edit.range)
        };
        let stays = |range: TextRange| !is_among(&self.changed, file, range);
        if !fix.edits.iter().all(is_free) || !fix.relies_on.is_none_or(stays) {
            return false;
        }
        for edit in &fix.edits {
            self.changed.entry(&edit.file).or_default().push(edit.range);
        }
        if let Some(range) = fix.relies_on {
            self.relied_on.entry(file).or_default().push(range);
        }
        true
    }
}

fn apply(texts: &EditedTexts, outcome: &Outcome, planned: &[&Diagnostic]) -> EditedTexts {
    let mut texts = texts.clone();
    for (file, edits) in edits_by_file(planned) {
        let known = outcome.files.binary_search_by(|known| known.path.cmp(file)).ok();
        let source = known.and_then(|at| outcome.files[at].source.as_ref().ok());
        if let Some(edited) = source.and_then(|source| edited(source.as_str(), &edits)) {
            texts.insert(Arc::clone(file), edited.into());
        }
    }
    texts
}

/// The edits of all fixes by file, sorted by place.
fn edits_by_file<'o>(planned: &[&'o Diagnostic]) -> BTreeMap<&'o FilePath, Vec<&'o Edit>> {
    let mut edits: BTreeMap<&FilePath, Vec<&Edit>> = BTreeMap::new();
    for edit in planned
        .iter()
        .filter_map(|diagnostic| diagnostic.fix.as_ref())
        .flat_map(|fix| &fix.edits)
    {
        edits.entry(&edit.file).or_default().push(edit);
    }
    for edits in edits.values_mut() {
        edits.sort_unstable();
    }
    edits
}

/// A text with edits made, which are sorted and apart. None if one lies outside, or inside a char.
pub(super) fn edited(text: &str, edits: &[&Edit]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        let range = edit.range.to_usize();
        out.push_str(text.get(at..range.start)?);
        text.get(range.clone())?;
        out.push_str(&edit.text);
        at = range.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

/// The places in `planned` of the fixes that broke their file, or left their finding.
fn broken(planned: &[&Diagnostic], before: &Outcome, after: &Outcome) -> BTreeSet<usize> {
    let edits = edits_by_file(planned);
    let is_broken = |diagnostic: &&Diagnostic| {
        let fix = diagnostic.fix.iter().flat_map(|fix| &fix.edits);
        let breaks_file = |edit: &Edit| unread(after, &edit.file) > unread(before, &edit.file);
        let file = &diagnostic.primary.file;
        let moved = edits.get(file).map_or(diagnostic.primary.range, |edits| {
            moved(diagnostic.primary.range, edits)
        });
        let is_left = |other: &Diagnostic| {
            let range = other.primary.range;
            other.rule == diagnostic.rule
                && other.primary.file == *file
                && range.start < moved.end.max(moved.start + 1)
                && moved.start < range.end.max(range.start + 1)
        };
        fix.into_iter().any(breaks_file) || after.diagnostics.iter().any(is_left)
    };
    planned
        .iter()
        .enumerate()
        .filter_map(|(index, diagnostic)| is_broken(diagnostic).then_some(index))
        .collect()
}

/// How many places of a file do not parse.
fn unread(outcome: &Outcome, file: &FilePath) -> usize {
    let known = outcome.files.binary_search_by(|known| known.path.cmp(file)).ok();
    known.map_or(0, |at| {
        let notes = outcome.files[at].notes.iter();
        notes
            .filter(|note| !matches!(note.kind, NoteKind::Include))
            .count()
    })
}

/// Where a range lies after the edits.
fn moved(range: TextRange, edits: &[&Edit]) -> TextRange {
    let start = moved_offset(range.start, edits, false);
    TextRange::new(start, moved_offset(range.end, edits, true).max(start))
}

/// What is put in right behind a range does not belong to it.
fn moved_offset(at: u32, edits: &[&Edit], is_end: bool) -> u32 {
    let (mut added, mut removed) = (0, 0);
    for edit in edits {
        let length = edit.text.len() as u32;
        let is_behind = is_end && edit.range.is_empty() && edit.range.end == at;
        if edit.range.end <= at && !is_behind {
            added += length;
            removed += edit.range.len();
        } else if edit.range.start < at {
            // Inside what was replaced: its end stands for an end, its start for a start.
            let inside = if is_end { length } else { 0 };
            return edit.range.start + added - removed + inside;
        }
    }
    at + added - removed
}

/// Sources with some texts replaced.
pub struct EditedSources<'a> {
    pub stored: &'a dyn Sources,
    pub texts: &'a EditedTexts,
}

impl Sources for EditedSources<'_> {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        match self.texts.get(path) {
            Some(text) => Ok(Arc::clone(text)),
            None => self.stored.read(path),
        }
    }

    fn summaries(&self) -> Option<&dyn Summaries> {
        self.stored.summaries()
    }

    fn trees(&self) -> Option<&dyn Trees> {
        self.stored.trees().map(|_| self as &dyn Trees)
    }
}

/// Of the files that are as they were stored. What stands only in memory would take their place.
impl Trees for EditedSources<'_> {
    fn load(&self, path: &FilePath) -> Option<Vec<u8>> {
        let stored = self.stored.trees().filter(|_| !self.texts.contains_key(path));
        stored?.load(path)
    }

    fn store(&self, path: &FilePath, tree: &[u8]) {
        if let Some(stored) = self.stored.trees()
            && !self.texts.contains_key(path)
        {
            stored.store(path, tree);
        }
    }
}
