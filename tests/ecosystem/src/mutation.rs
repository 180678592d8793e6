//! Leaves out `.await`s of real code, and looks whether the linter tells of each.

mod mutants;
mod scratch;

use std::{
    collections::{BTreeMap, BTreeSet},
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
use mutants::Mutant;
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
    /// Calls of unknown functions.
    unknown: Rate,
    /// Calls of functions of the crate, its dependencies or the catalogue.
    known: Rate,
}

pub(crate) fn mutate(arguments: &MutateArguments, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let linter = Linter::new(arguments.linter.as_deref())?;
    let mut in_all = Figures::default();
    let mut missed = Vec::new();
    writeln!(
        out,
        "{:<20} {:>8} {:>8} {:>8} {:>20} {:>24}",
        "", "mutated", "no call", "tasks", "callee unknown", "callee known"
    )?;
    for pinned in pinned::select(&arguments.crates.names)? {
        let mut figures = Figures::default();
        measure(&linter, &pinned, &mut figures, &mut missed)?;
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
    figures: &mut Figures,
    missed: &mut Vec<String>,
) -> anyhow::Result<()> {
    let folder = pinned.fetched()?;
    let scratch = Scratch::of(pinned, &folder)?;
    let records = linter.calls(&folder)?;
    let mut calls: BTreeMap<(&str, Position), Vec<&Record>> = BTreeMap::new();
    for record in &records {
        let place = (record.file.as_str(), (record.line, record.column));
        calls.entry(place).or_default().push(record);
    }
    for depth in 0..scratch.rounds() {
        scratch.mutate(depth)?;
        let findings = linter.findings(&scratch.folder, &["--tests", "-W", "pedantic"])?;
        let found = |rules: &[&str]| places(&findings, rules);
        let (lost, tasks) = (found(&LOST), found(&TASKS));
        for (file, (text, mutants)) in &scratch.files {
            for mutant in mutants.iter().filter(|mutant| mutant.depth == depth) {
                figures.mutated += 1;
                let Some(at) = mutant.callee else {
                    figures.no_call += 1;
                    continue;
                };
                let place = (file.as_str(), at);
                let is_found = lost.contains(&place);
                if !is_found && tasks.contains(&place) {
                    figures.tasks += 1;
                    continue;
                }
                let here = calls.get(&place).map_or(&[][..], Vec::as_slice);
                let api = here.iter().find_map(|record| record.api.as_deref());
                match api {
                    Some(_) => figures.known.count(is_found),
                    None => figures.unknown.count(is_found),
                }
                if !is_found {
                    missed.push(told(&pinned.name, file, text, mutant, here, api));
                }
            }
        }
    }
    Ok(())
}

fn places<'f>(findings: &'f [Finding], rules: &[&str]) -> BTreeSet<(&'f str, Position)> {
    let chosen = findings.iter().filter(|finding| rules.contains(&finding.rule.as_str()));
    chosen
        .map(|finding| (finding.file.as_str(), (finding.line, finding.column)))
        .collect()
}

/// A mutant that the linter says nothing of, and why, as far as its answers show.
fn told(
    package: &str,
    file: &str,
    text: &str,
    mutant: &Mutant,
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
    let line = text.lines().nth(mutant.line - 1).unwrap_or_default().trim();
    format!("missed: {package}/{file}:{}: {:?}, {cause}\n    {line}", mutant.line, mutant.form)
}

fn line(out: &mut impl Write, name: &str, figures: &Figures) -> io::Result<()> {
    writeln!(
        out,
        "{name:<20} {:>8} {:>8} {:>8} {:>20} {:>24}",
        figures.mutated, figures.no_call, figures.tasks, figures.unknown, figures.known
    )
}

impl Figures {
    fn add(&mut self, other: &Self) {
        self.mutated += other.mutated;
        self.no_call += other.no_call;
        self.tasks += other.tasks;
        self.unknown.add(other.unknown);
        self.known.add(other.known);
    }
}
