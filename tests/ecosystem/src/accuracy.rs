//! Compares the linter with what the compiler said, and where it cannot tell, with what people said.

mod cause;
mod findings;
mod indirect;
mod report;
mod resolution;
mod sources;

use std::{io::Write, process::ExitCode};

use crate::{
    AccuracyArguments,
    known_paths::KnownPaths,
    linter::Linter,
    oracle,
    pinned,
    rate::Rate,
    thresholds::Thresholds,
    verdicts,
};
use indirect::Indirect;
use report::Groups;
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
        let findings = linter.findings(&folder, &[])?;
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
    if arguments.check && !Thresholds::read()?.reaches(&in_all.rates(), out)? {
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

impl Figures {
    /// Under the names they have in `thresholds.json`.
    fn rates(&self) -> [(&'static str, Rate); 5] {
        [
            ("resolution_recall", self.resolution_recall),
            ("resolution_precision", self.resolution_precision),
            ("finding_recall", self.finding_recall),
            ("finding_precision", self.finding_precision),
            ("indirect_precision", self.indirect_precision),
        ]
    }

    fn add(&mut self, other: &Self) {
        self.resolution_recall.add(other.resolution_recall);
        self.resolution_precision.add(other.resolution_precision);
        self.finding_recall.add(other.finding_recall);
        self.finding_precision.add(other.finding_precision);
        self.indirect_precision.add(other.indirect_precision);
        self.left_out += other.left_out;
    }
}
