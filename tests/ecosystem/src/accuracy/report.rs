//! How figures and disagreements are printed.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use super::Figures;
use crate::regions::Position;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The compiler resolved it, the linter did not, or to something else.
    Missed,
    /// The linter resolved it to something the compiler did not.
    Wrong,
    FindingMissed,
    FindingWrong,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Missed, Self::Wrong, Self::FindingMissed, Self::FindingWrong];

    fn as_str(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::Wrong => "wrong",
            Self::FindingMissed => "finding missed",
            Self::FindingWrong => "finding wrong",
        }
    }
}

/// One place where linter and compiler differ.
pub(super) struct Disagreement {
    pub(super) kind: Kind,
    pub(super) cause: String,
    /// In whose code the cause lies; empty where that is plain.
    pub(super) place: &'static str,
    pub(super) package: String,
    pub(super) file: String,
    pub(super) at: Position,
    pub(super) theirs: Option<String>,
    pub(super) ours: Option<String>,
    pub(super) text: String,
}

pub(super) fn header(out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{:<20} {:>24} {:>24} {:>20} {:>20} {:>9}",
        "", "resolution recall", "resolution precision", "finding recall", "finding precision", "left out"
    )
}

pub(super) fn line(out: &mut impl Write, name: &str, figures: &Figures) -> io::Result<()> {
    writeln!(
        out,
        "{name:<20} {:>24} {:>24} {:>20} {:>20} {:>9}",
        figures.resolution_recall,
        figures.resolution_precision,
        figures.finding_recall,
        figures.finding_precision,
        figures.left_out
    )
}

pub(super) fn list(disagreements: &[Disagreement], out: &mut impl Write) -> io::Result<()> {
    for found in disagreements {
        let (line, column) = found.at;
        writeln!(
            out,
            "{}: {}/{}:{line}:{column}: compiler {}, linter {}; {}\n    {}",
            found.kind.as_str(),
            found.package,
            found.file,
            found.theirs.as_deref().unwrap_or("-"),
            found.ours.as_deref().unwrap_or("-"),
            found.cause,
            found.text
        )?;
    }
    Ok(())
}

/// Disagreements counted by cause and by path, with one place for each.
pub(super) struct Groups<'a> {
    groups: BTreeMap<(Kind, &'static str), BTreeMap<String, Vec<&'a Disagreement>>>,
}

impl<'a> Groups<'a> {
    pub(super) fn of(disagreements: &'a [Disagreement]) -> Self {
        let mut groups: BTreeMap<_, BTreeMap<String, Vec<_>>> = BTreeMap::new();
        let mut count = |key, group: String, found| {
            let named: &mut BTreeMap<String, Vec<_>> = groups.entry(key).or_default();
            named.entry(group).or_default().push(found);
        };
        for found in disagreements {
            if !found.place.is_empty() {
                count((found.kind, "by where"), found.place.to_owned(), found);
            }
            count((found.kind, "by cause"), found.cause.clone(), found);
            let path = match found.kind {
                Kind::Wrong | Kind::FindingWrong => found.ours.as_ref(),
                Kind::Missed | Kind::FindingMissed => found.theirs.as_ref(),
            };
            count((found.kind, "by path"), path.cloned().unwrap_or_default(), found);
        }
        Self { groups }
    }

    pub(super) fn print(&self, top: usize, out: &mut impl Write) -> io::Result<()> {
        for kind in Kind::ALL {
            for by in ["by where", "by cause", "by path"] {
                let Some(named) = self.groups.get(&(kind, by)) else {
                    continue;
                };
                let in_all: usize = named.values().map(Vec::len).sum();
                writeln!(out, "\n{}, {by}: {in_all}", kind.as_str())?;
                let mut sorted: Vec<_> = named.iter().collect();
                sorted.sort_by_key(|(_, found)| std::cmp::Reverse(found.len()));
                for (name, found) in sorted.into_iter().take(top) {
                    let example = found.first().map_or_else(String::new, |found| {
                        format!("{}/{}:{}:{}", found.package, found.file, found.at.0, found.at.1)
                    });
                    writeln!(out, "{:>6}  {name}  [{example}]", found.len())?;
                }
            }
        }
        Ok(())
    }
}
