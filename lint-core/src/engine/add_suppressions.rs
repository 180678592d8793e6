use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{EditedTexts, Outcome, fix::edited, suppress::allowed_by};
use crate::{
    diagnostic::{Diagnostic, Edit, FilePath},
    syntax::{Marker, is_between_tokens, markers, tokens},
    text::{SourceText, TextRange},
};

/// Sources with comments that suppress findings. Nothing is written anywhere.
#[derive(Clone, Debug, Default)]
pub struct Suppressed {
    /// The whole new text of every file that has changed.
    pub texts: EditedTexts,
    /// What is suppressed now.
    pub suppressed: Vec<Diagnostic>,
    /// What no comment could suppress.
    pub left: Vec<Diagnostic>,
    /// The run on the new texts.
    pub outcome: Outcome,
}

/// Where a comment is put; the later ones are tried where those before do not help.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// On a line of its own, above the one the statement starts on.
    Above,
    /// At the end of the finding's line.
    Behind,
    Nowhere,
}

/// Writes `// async-lint: allow(rule) -- reason` above the statement of each wanted finding, or into the comment that is
/// there; `lint` says whether that helped. `first` is the run on the texts as they are. An empty reason is left out.
pub fn suppress(
    first: &Outcome,
    is_wanted: &dyn Fn(&Diagnostic) -> bool,
    reason: &str,
    lint: &mut dyn FnMut(&EditedTexts) -> Outcome,
) -> Suppressed {
    let wanted: Vec<Diagnostic> = first
        .diagnostics
        .iter()
        .filter(|found| is_wanted(found))
        .cloned()
        .collect();
    let mut places: Vec<Place> = vec![Place::Above; wanted.len()];
    let mut texts = EditedTexts::new();
    let mut outcome = first.clone();
    // Each turn moves a comment to its next place or is the last.
    while !wanted.is_empty() {
        texts = written(first, &wanted, &mut places, reason);
        outcome = lint(&texts);
        let found: BTreeSet<String> = outcome.diagnostics.iter().map(Diagnostic::identity).collect();
        let mut is_settled = true;
        for (diagnostic, place) in wanted.iter().zip(&mut places) {
            if *place != Place::Nowhere && found.contains(&diagnostic.identity()) {
                *place = if *place == Place::Above {
                    Place::Behind
                } else {
                    Place::Nowhere
                };
                is_settled = false;
            }
        }
        if is_settled {
            break;
        }
    }
    let (mut suppressed, mut left) = (Vec::new(), Vec::new());
    for (diagnostic, place) in wanted.into_iter().zip(places) {
        let told = if place == Place::Nowhere {
            &mut left
        } else {
            &mut suppressed
        };
        told.push(diagnostic);
    }
    Suppressed {
        texts,
        suppressed,
        left,
        outcome,
    }
}

/// The edit that writes the comment for one finding, at the first place that there is. Whether it helps only another run
/// tells.
pub fn suppression(source: &SourceText, diagnostic: &Diagnostic, reason: &str) -> Option<Edit> {
    let mut place = Place::Above;
    let spot = spot(source, diagnostic, &mut place)?;
    let rules = BTreeSet::from([diagnostic.rule]);
    Some(spot.edit(&diagnostic.primary.file, &rules, reason))
}

/// The texts with all comments; a place that there is not is passed over.
fn written(first: &Outcome, wanted: &[Diagnostic], places: &mut [Place], reason: &str) -> EditedTexts {
    let mut by_file: BTreeMap<&FilePath, BTreeMap<Spot, BTreeSet<&str>>> = BTreeMap::new();
    for (diagnostic, place) in wanted.iter().zip(places) {
        let path = &diagnostic.primary.file;
        let known = first.files.binary_search_by(|file| file.path.cmp(path)).ok();
        let source = known.and_then(|at| first.files[at].source.as_ref().ok());
        let spot = source.and_then(|source| spot(source, diagnostic, place));
        match spot {
            Some(spot) => {
                let rules = by_file.entry(path).or_default().entry(spot).or_default();
                rules.insert(diagnostic.rule);
            }
            None => *place = Place::Nowhere,
        }
    }
    let mut texts = EditedTexts::new();
    for (path, spots) in by_file {
        let known = first.files.binary_search_by(|file| file.path.cmp(path)).ok();
        let source = known.and_then(|at| first.files[at].source.as_ref().ok());
        let edits = spots.iter().map(|(spot, rules)| spot.edit(path, rules, reason));
        let edits: Vec<Edit> = edits.collect();
        let edits: Vec<&Edit> = edits.iter().collect();
        if let Some(text) = source.and_then(|source| edited(source.as_str(), &edits)) {
            texts.insert(Arc::clone(path), text.into());
        }
    }
    texts
}

/// Where a comment goes, in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Spot {
    at: u32,
    /// The list of the comment that is there.
    list: Option<String>,
    /// What stands before and after a new comment.
    around: (String, String),
}

impl Spot {
    fn edit(&self, file: &FilePath, rules: &BTreeSet<&str>, reason: &str) -> Edit {
        let text = if let Some(list) = &self.list {
            let known: Vec<&str> = list
                .split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .collect();
            let new = rules.iter().copied().filter(|rule| !known.contains(rule));
            known.iter().copied().chain(new).collect::<Vec<_>>().join(", ")
        } else {
            let rules: Vec<&str> = rules.iter().copied().collect();
            let reason = if reason.is_empty() {
                String::new()
            } else {
                format!(" -- {reason}")
            };
            let (before, after) = &self.around;
            format!(
                "{before}// async-lint: allow({}){reason}{after}",
                rules.join(", ")
            )
        };
        let length = self.list.as_ref().map_or(0, |list| list.len() as u32);
        Edit {
            file: Arc::clone(file),
            range: TextRange::new(self.at, self.at + length),
            text,
        }
    }
}

/// The spot of a diagnostic's comment, at this place or else at the next.
fn spot(source: &SourceText, diagnostic: &Diagnostic, place: &mut Place) -> Option<Spot> {
    let markers = markers(source.as_str());
    if *place == Place::Above {
        let above = above(source, diagnostic, &markers);
        if above.is_some() {
            return above;
        }
        *place = Place::Behind;
    }
    (*place == Place::Behind).then(|| behind(source, diagnostic, &markers))?
}

fn above(source: &SourceText, diagnostic: &Diagnostic, markers: &[Marker]) -> Option<Spot> {
    let text = source.as_str();
    let line = source
        .lines()
        .line_range(source.lines().line_of(diagnostic.statement.start));
    let written = text.get(line.to_usize())?;
    let indentation = &written[..written.len() - written.trim_start_matches([' ', '\t']).len()];
    let first = line.start + indentation.len() as u32;
    let first = tokens(text, TextRange::new(first, line.end)).next()?;
    if !is_between_tokens(text, line.start) {
        return None;
    }
    let existing = markers
        .iter()
        .find(|marker| marker.is_alone && marker.next == Some(first));
    if let Some(list) = existing.and_then(|marker| allowed_by(text, marker)) {
        return Some(Spot::merged(text, list));
    }
    let line_break = if written.ends_with("\r\n") { "\r\n" } else { "\n" };
    Some(Spot {
        at: line.start,
        list: None,
        around: (indentation.to_owned(), line_break.to_owned()),
    })
}

fn behind(source: &SourceText, diagnostic: &Diagnostic, markers: &[Marker]) -> Option<Spot> {
    let text = source.as_str();
    let line = source
        .lines()
        .line_range(source.lines().line_of(diagnostic.primary.range.start));
    let existing = markers
        .iter()
        .find(|marker| !marker.is_alone && line.contains(marker.range.start));
    if let Some(list) = existing.and_then(|marker| allowed_by(text, marker)) {
        return Some(Spot::merged(text, list));
    }
    let written = text.get(line.to_usize())?.trim_end();
    let at = line.start + written.len() as u32;
    is_between_tokens(text, at).then(|| Spot {
        at,
        list: None,
        around: (" ".to_owned(), String::new()),
    })
}

impl Spot {
    fn merged(text: &str, list: TextRange) -> Self {
        Self {
            at: list.start,
            list: text.get(list.to_usize()).map(str::to_owned),
            around: Default::default(),
        }
    }
}
