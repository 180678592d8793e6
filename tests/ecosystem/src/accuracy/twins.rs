//! Whether our rules report what the lints of rustc and clippy do that look for the same.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use crate::{
    linter::Finding,
    lints::{Meets, Report, TWINS, Twin},
    rate::Rate,
};

/// Attributes and modifiers stand on so many lines before the word a message points at.
const HEAD: usize = 4;

/// What became of the reports of each lint, and those that have no finding.
#[derive(Default)]
pub(super) struct Twins {
    rates: BTreeMap<(&'static str, &'static str), Rate>,
    missed: Vec<(String, Report)>,
}

impl Twins {
    /// Compares what lints reported on a crate with the findings of a run that looks at tests too.
    pub(super) fn compare(&mut self, package: &str, reports: &[Report], findings: &[Finding]) {
        for report in reports {
            let Some(twin) = TWINS.iter().find(|twin| twin.lint == report.lint) else {
                continue;
            };
            let is_found = findings.iter().any(|finding| meets(twin, report, finding));
            self.rates
                .entry((twin.lint, twin.rule))
                .or_default()
                .count(is_found);
            if !is_found && exists(twin.rule) {
                self.missed.push((package.to_owned(), report.clone()));
            }
        }
    }

    pub(super) fn print(&self, list: bool, out: &mut impl Write) -> io::Result<()> {
        writeln!(
            out,
            "\n{:<36} {:<28} {:>20}",
            "a lint's reports", "our rule", "found"
        )?;
        for twin in &TWINS {
            let rate = self
                .rates
                .get(&(twin.lint, twin.rule))
                .copied()
                .unwrap_or_default();
            if exists(twin.rule) {
                writeln!(out, "{:<36} {:<28} {rate:>20}", twin.lint, twin.rule)?;
            } else {
                let count = rate.all();
                writeln!(
                    out,
                    "{:<36} {:<28} {:>20}",
                    twin.lint,
                    twin.rule,
                    format!("no such rule ({count})")
                )?;
            }
        }
        if list {
            for (package, report) in &self.missed {
                let Report {
                    file,
                    line,
                    column,
                    lint,
                    message,
                    ..
                } = report;
                writeln!(out, "{lint} alone: {package}/{file}:{line}:{column}: {message}")?;
            }
        }
        Ok(())
    }
}

fn exists(rule: &str) -> bool {
    async_lint_rules::all()
        .iter()
        .any(|known| known.metadata().name == rule)
}

fn meets(twin: &Twin, report: &Report, finding: &Finding) -> bool {
    if finding.rule != twin.rule || finding.file != report.file {
        return false;
    }
    let at = (finding.line, finding.column);
    let is_inside = (report.line, report.column) <= at && at < (report.end_line, report.end_column);
    match twin.meets {
        Meets::Inside => is_inside,
        Meets::Head => (report.line..=report.line + HEAD).contains(&finding.line),
        // A guard's message points at what makes it, the lint's at what it is bound to.
        Meets::Guard => is_inside || finding.line == report.line,
    }
}
