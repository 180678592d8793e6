//! Compares the linter with what the compiler said, and where it cannot tell, with what people said.

mod cause;
mod findings;
mod judged;
mod report;
mod resolution;
mod sources;
mod twins;

use std::{io::Write, process::ExitCode};

use crate::{
    AccuracyArguments, known_paths::KnownPaths, linter::Linter, lints, oracle, pinned, rate::Rate,
    thresholds::Thresholds, verdicts,
};
use judged::Judged;
use report::Groups;
use sources::SourceTree;
use twins::Twins;

/// The figures of one crate, or of all.
#[derive(Clone, Copy, Default)]
struct Figures {
    resolution_recall: Rate,
    resolution_precision: Rate,
    finding_recall: Rate,
    finding_precision: Rate,
    /// Our answers where the compiler was not, and findings where the syntax does not tell the context.
    left_out: usize,
}

pub(crate) fn accuracy(arguments: &AccuracyArguments, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let linter = Linter::new(arguments.linter.as_deref())?;
    let mut in_all = Figures::default();
    let mut disagreements = Vec::new();
    let mut judged = Judged::read()?;
    let mut twins = Twins::default();
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
        let everywhere = linter.findings(&folder, &["--tests", "-W", "pedantic", "-W", "nursery"])?;
        judged.compare(&pinned, &findings, &everywhere);
        if let Some(reports) = lints::load(&pinned.name)? {
            twins.compare(&pinned.name, &reports, &everywhere);
        }
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
    twins.print(arguments.list, out)?;
    let by_rule = judged.print(out)?;
    Groups::of(&disagreements).print(arguments.top, out)?;
    if arguments.list {
        report::list(&disagreements, out)?;
    }
    let thresholds = Thresholds::read()?;
    let reaches = thresholds.reaches(&in_all.rates(), out)?
        & thresholds.all_reach("judged_precision", &by_rule, out)?;
    Ok(if arguments.check && !reaches {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

impl Figures {
    /// Under the names they have in `thresholds.json`.
    fn rates(&self) -> [(&'static str, Rate); 4] {
        [
            ("resolution_recall", self.resolution_recall),
            ("resolution_precision", self.resolution_precision),
            ("finding_recall", self.finding_recall),
            ("finding_precision", self.finding_precision),
        ]
    }

    fn add(&mut self, other: &Self) {
        self.resolution_recall.add(other.resolution_recall);
        self.resolution_precision.add(other.resolution_precision);
        self.finding_recall.add(other.finding_recall);
        self.finding_precision.add(other.finding_precision);
        self.left_out += other.left_out;
    }
}
