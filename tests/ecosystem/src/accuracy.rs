//! Compares the linter with what the compiler said, and where it cannot tell, with what people said.

mod cause;
mod findings;
mod indirect;
mod report;
mod resolution;
mod sources;

use std::{io::Write, process::ExitCode};

use serde::Deserialize;

use crate::{
    AccuracyArguments,
    known_paths::KnownPaths,
    linter::Linter,
    oracle,
    pinned::{self, read_data},
    verdicts,
};
use indirect::Indirect;
use report::{Groups, Rate};
use sources::SourceTree;

/// The figures of one crate, or of all.
#[derive(Clone, Copy, Default)]
struct Figures {
    resolution_recall: Rate,
    resolution_precision: Rate,
    finding_recall: Rate,
    finding_precision: Rate,
    /// Of the findings that take several calls to prove, those that people did not find false.
    indirect_precision: Rate,
    /// Our answers where the compiler was not, and findings where the syntax does not tell the context.
    left_out: usize,
}

/// What the figures of all crates have to reach, in percent: `thresholds.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Thresholds {
    resolution_recall: f64,
    resolution_precision: f64,
    finding_recall: f64,
    finding_precision: f64,
    indirect_precision: f64,
}

pub(crate) fn accuracy(arguments: &AccuracyArguments, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let linter = Linter::new(arguments.linter.as_deref())?;
    let mut in_all = Figures::default();
    let mut disagreements = Vec::new();
    let mut indirect = Indirect::read()?;
    report::header(out)?;
    for pinned in pinned::select(&arguments.crates.names)? {
        let Some((said, seen)) = verdicts::load(&pinned.name)? else {
            writeln!(out, "{:<20} the compiler was not asked yet", pinned.name)?;
            continue;
        };
        let folder = pinned.fetched()?;
        // What the compiler was not asked about, it does not answer.
        let known = KnownPaths::of(&oracle::locked(&folder)?)?;
        let sources = SourceTree::read(&folder, &pinned.name, &said, &seen)?;
        let records = linter.calls(&folder)?;
        let mut figures = Figures::default();
        let mut found = resolution::compare(&known, &sources, &said, &records, &mut figures);
        let findings = linter.findings(&folder)?;
        indirect.compare(&pinned, &findings);
        found.extend(findings::compare(
            &known,
            &sources,
            &said,
            &records,
            &findings,
            &mut figures,
        ));
        for disagreement in &mut found {
            disagreement.package.clone_from(&pinned.name);
        }
        report::line(out, &pinned.name, &figures)?;
        in_all.add(&figures);
        disagreements.append(&mut found);
    }
    report::line(out, "in all", &in_all)?;
    in_all.indirect_precision = indirect.print(out)?;
    Groups::of(&disagreements).print(arguments.top, out)?;
    if arguments.list {
        report::list(&disagreements, out)?;
    }
    if arguments.check && !reaches(&in_all, &read_data("thresholds.json")?, out)? {
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

impl Figures {
    fn add(&mut self, other: &Self) {
        self.resolution_recall.add(other.resolution_recall);
        self.resolution_precision.add(other.resolution_precision);
        self.finding_recall.add(other.finding_recall);
        self.finding_precision.add(other.finding_precision);
        self.indirect_precision.add(other.indirect_precision);
        self.left_out += other.left_out;
    }
}

fn reaches(figures: &Figures, thresholds: &Thresholds, out: &mut impl Write) -> anyhow::Result<bool> {
    let mut all = true;
    for (name, rate, least) in [
        (
            "resolution recall",
            figures.resolution_recall,
            thresholds.resolution_recall,
        ),
        (
            "resolution precision",
            figures.resolution_precision,
            thresholds.resolution_precision,
        ),
        (
            "finding recall",
            figures.finding_recall,
            thresholds.finding_recall,
        ),
        (
            "finding precision",
            figures.finding_precision,
            thresholds.finding_precision,
        ),
        (
            "indirect precision",
            figures.indirect_precision,
            thresholds.indirect_precision,
        ),
    ] {
        if rate.percent().is_some_and(|percent| percent < least) {
            writeln!(out, "{name} is {rate}, below the {least} % of thresholds.json")?;
            all = false;
        }
    }
    Ok(all)
}
