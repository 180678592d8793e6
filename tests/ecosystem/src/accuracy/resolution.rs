//! Whether the linter resolves calls to what the compiler resolves them to.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Figures,
    cause::Causes,
    report::{Disagreement, Kind},
    sources::SourceTree,
};
use crate::{
    known_paths::KnownPaths,
    linter::Record,
    regions::Position,
    verdicts::{How, Verdict},
};

/// What is said at each place.
pub(super) type Places<'a, T> = BTreeMap<(&'a str, Position), Vec<T>>;

/// Counts, and returns each disagreement.
pub(super) fn compare(
    known: &KnownPaths,
    sources: &SourceTree,
    said: &[Verdict],
    records: &[Record],
    figures: &mut Figures,
) -> Vec<Disagreement> {
    let mut ours: Places<'_, &Record> = BTreeMap::new();
    for record in records {
        let at = (record.file.as_str(), (record.line, record.column));
        ours.entry(at).or_default().push(record);
    }
    let mut theirs: Places<'_, &str> = BTreeMap::new();
    for verdict in said {
        let at = (verdict.file.as_str(), (verdict.line, verdict.column));
        theirs.entry(at).or_default().push(&verdict.path);
    }
    let comparison = Comparison {
        known,
        sources,
        ours,
        theirs,
    };
    let mut disagreements = comparison.recall(said, figures);
    disagreements.extend(comparison.precision(figures));
    disagreements
}

struct Comparison<'a> {
    known: &'a KnownPaths,
    sources: &'a SourceTree,
    ours: Places<'a, &'a Record>,
    theirs: Places<'a, &'a str>,
}

impl Comparison<'_> {
    fn recall(&self, said: &[Verdict], figures: &mut Figures) -> Vec<Disagreement> {
        let mut missed = Vec::new();
        for verdict in said {
            if !matches!(verdict.how, How::Call | How::Macro) {
                continue;
            }
            let at = (verdict.file.as_str(), (verdict.line, verdict.column));
            let answers = self.ours.get(&at).map_or(&[][..], Vec::as_slice);
            let is_right = answers
                .iter()
                .filter_map(|record| record.api.as_deref())
                .any(|api| self.known.canonical(api) == verdict.path);
            figures.resolution_recall.count(is_right);
            if !is_right {
                missed.push(self.missed(verdict, answers));
            }
        }
        missed
    }

    fn missed(&self, verdict: &Verdict, answers: &[&Record]) -> Disagreement {
        let at = (verdict.line, verdict.column);
        let other = answers.iter().find_map(|record| record.api.clone());
        let receiver = answers.iter().find_map(|record| record.receiver.clone());
        let causes = Causes {
            sources: self.sources,
            ours: &self.ours,
            catalogued: async_lint_rules::catalog()
                .crate_names()
                .map(async_lint_core::hir::Name::as_str)
                .collect(),
        };
        let cause = causes.of(verdict, answers);
        Disagreement {
            kind: Kind::Missed,
            cause: cause.words,
            place: cause.place,
            package: String::new(),
            file: verdict.file.clone(),
            at,
            theirs: Some(verdict.path.clone()),
            ours: other.map(|other| format!("{other} on {}", receiver.unwrap_or_default())),
            text: self.sources.line(&verdict.file, verdict.line),
        }
    }

    fn precision(&self, figures: &mut Figures) -> Vec<Disagreement> {
        let mut wrong = Vec::new();
        for ((file, at), records) in &self.ours {
            let answers: BTreeSet<String> = records
                .iter()
                .filter_map(|record| record.api.as_deref())
                .map(|api| self.known.canonical(api))
                .filter(|path| self.known.functions.contains_key(path))
                .collect();
            let theirs = self.theirs.get(&(*file, *at)).map_or(&[][..], Vec::as_slice);
            for path in answers {
                let is_right = theirs.contains(&path.as_str());
                if !is_right && self.may_be_left_out(file, *at, theirs) {
                    figures.left_out += 1;
                    continue;
                }
                figures.resolution_precision.count(is_right);
                if !is_right {
                    wrong.push(self.wrong(file, *at, path, records, theirs));
                }
            }
        }
        wrong
    }

    /// Whether the compiler may not have looked at what the linter answers for, so that its silence says nothing.
    fn may_be_left_out(&self, file: &str, at: Position, theirs: &[&str]) -> bool {
        !self.sources.is_seen(file, at) && (theirs.is_empty() || self.sources.is_conditional(file, at))
    }

    fn wrong(
        &self,
        file: &str,
        at: Position,
        path: String,
        records: &[&Record],
        theirs: &[&str],
    ) -> Disagreement {
        let receiver = records.iter().find_map(|record| record.receiver.as_deref());
        Disagreement {
            kind: Kind::Wrong,
            place: "",
            cause: match theirs.first() {
                Some(theirs) => format!("it is {theirs}"),
                None => "it is nothing catalogued".to_owned(),
            },
            package: String::new(),
            file: file.to_owned(),
            at,
            theirs: theirs.first().map(|path| (*path).to_owned()),
            ours: Some(match receiver {
                Some(receiver) => format!("{path} on {receiver}"),
                None => path,
            }),
            text: self.sources.line(file, at.0),
        }
    }
}
