//! Leaves out `.await`s of real code, and looks whether the linter tells of each.

mod mutants;
mod scratch;

use std::{
    collections::BTreeSet,
    io::{self, Write},
    process::ExitCode,
};

use crate::{
    MutateArguments,
    linter::{Finding, Linter, Record},
    pinned::{self, Pinned},
    rate::Rate,
    regions::Position,
    thresholds::Thresholds,
};
use mutants::{Mutant, Together};
use scratch::Scratch;

/// The rules that tell of a future nobody runs.
const LOST: [&str; 3] = ["unawaited-future", "nested-future", "future-where-unit-expected"];
/// Those that tell of a task whose handle is let go: it runs without the `.await` too.
const TASKS: [&str; 2] = ["discarded-task", "cancelled-task"];

/// What became of the mutants of a crate, or of all.
#[derive(Clone, Copy, Default)]
struct Figures {
    mutated: usize,
    /// What was awaited is no call: a local, a field.
    no_call: usize,
    /// It was the handle of a task, which is told of.
    tasks: usize,
    /// Calls of which the linter does not know what is called; it tells of none.
    unknown: usize,
    /// Calls of functions of the crate, its dependencies or the catalogue.
    known: Rate,
}

pub(crate) fn mutate(arguments: &MutateArguments, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let linter = Linter::new(arguments.linter.as_deref())?;
    let mut in_all = Figures::default();
    let mut missed = Vec::new();
    let together = if arguments.alone {
        Together::OnePerFunction
    } else {
        Together::Apart
    };
    writeln!(
        out,
        "{:<20} {:>8} {:>8} {:>8} {:>8} {:>24}",
        "", "mutated", "no call", "task", "unknown", "found of the known"
    )?;
    for pinned in pinned::select(&arguments.crates.names)? {
        let figures = measure(&linter, &pinned, together, &mut missed)?;
        line(out, &pinned.name, &figures)?;
        in_all.add(&figures);
    }
    line(out, "in all", &in_all)?;
    if arguments.list {
        for missed in &missed {
            writeln!(out, "{missed}")?;
        }
    }
    let reaches = Thresholds::read()?.reaches(&[("mutation", in_all.known)], out)?;
    Ok(if arguments.check && !reaches {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn measure(
    linter: &Linter,
    pinned: &Pinned,
    together: Together,
    missed: &mut Vec<String>,
) -> anyhow::Result<Figures> {
    let folder = pinned.fetched()?;
    let scratch = Scratch::of(pinned, &folder, together)?;
    let mut figures = Figures::default();
    let mut unseen = Vec::new();
    for round in 0..scratch.rounds() {
        scratch.mutate(round)?;
        let findings = linter.findings(&scratch.folder, &["--tests", "-W", "pedantic"])?;
        let (lost, tasks) = (places(&findings, &LOST), places(&findings, &TASKS));
        for (file, mutant) in scratch.mutants(round) {
            figures.mutated += 1;
            match mutant.callee.map(|at| (file, at)) {
                None => figures.no_call += 1,
                // A rule that tells of it knows what is called.
                Some(place) if lost.contains(&place) => figures.known.count(true),
                Some(place) if tasks.contains(&place) => figures.tasks += 1,
                Some(place) => unseen.push((place, mutant)),
            }
        }
    }
    if unseen.is_empty() {
        return Ok(figures);
    }
    let records = linter.calls(&folder)?;
    for ((file, at), mutant) in unseen {
        let is_here = |record: &&Record| record.file == file && (record.line, record.column) == at;
        let here: Vec<&Record> = records.iter().filter(is_here).collect();
        let api = here.iter().find_map(|record| record.api.as_deref());
        if api.is_some() {
            figures.known.count(false);
        } else {
            figures.unknown += 1;
        }
        let line = scratch.line(file, mutant.line);
        missed.push(told(&pinned.name, file, mutant, line, &here, api));
    }
    Ok(figures)
}

fn places<'f>(findings: &'f [Finding], rules: &[&str]) -> BTreeSet<(&'f str, Position)> {
    let chosen = findings
        .iter()
        .filter(|finding| rules.contains(&finding.rule.as_str()));
    chosen
        .map(|finding| (finding.file.as_str(), (finding.line, finding.column)))
        .collect()
}

/// A mutant that the linter says nothing of, and why, as far as its answers show.
fn told(
    package: &str,
    file: &str,
    mutant: &Mutant,
    line: &str,
    here: &[&Record],
    api: Option<&str>,
) -> String {
    let cause = match (api, here) {
        (Some(api), _) => format!("what `{api}` gives is not seen to be a future"),
        (None, []) => "no call is listed here".to_owned(),
        (None, [first, ..]) => match &first.receiver {
            Some(receiver) => format!("the method is not found on `{receiver}`"),
            None => "the callee is unknown".to_owned(),
        },
    };
    format!(
        "missed: {package}/{file}:{}: {:?}, {cause}\n    {line}",
        mutant.line, mutant.form
    )
}

fn line(out: &mut impl Write, name: &str, figures: &Figures) -> io::Result<()> {
    writeln!(
        out,
        "{name:<20} {:>8} {:>8} {:>8} {:>8} {:>24}",
        figures.mutated, figures.no_call, figures.tasks, figures.unknown, figures.known
    )
}

impl Figures {
    fn add(&mut self, other: &Self) {
        self.mutated += other.mutated;
        self.no_call += other.no_call;
        self.tasks += other.tasks;
        self.unknown += other.unknown;
        self.known.add(other.known);
    }
}
