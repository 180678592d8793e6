//! What became of fixes, counted.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use super::Applied;

/// How far a fix is trusted; the surest is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    Unsafe,
    Safe,
}

/// How many fixes were applied where the compiler judges them, and how many of them build.
#[derive(Clone, Copy, Default)]
struct Tally {
    applied: usize,
    builds: usize,
}

#[derive(Default)]
pub(super) struct Tallies {
    rules: BTreeMap<(String, Trust), Tally>,
    /// In code that the compiler leaves out.
    pub(super) unseen: usize,
    /// Put back with another of the same function, before the compiler said anything of them.
    pub(super) not_judged: usize,
    /// By the linter itself, as errors of its rules.
    pub(super) taken_back: usize,
    pub(super) planted: usize,
    /// Of what was planted.
    pub(super) fixed: usize,
}

impl Tallies {
    pub(super) fn builds(&mut self, fix: &Applied, least: Trust) {
        self.count(fix, least, true);
    }

    pub(super) fn failed(&mut self, fix: &Applied, least: Trust) {
        self.count(fix, least, false);
    }

    /// A safe fix counts in the run of safe fixes alone; where there is none, and with it every fix is of the second run.
    fn count(&mut self, fix: &Applied, least: Trust, builds: bool) {
        if self.planted == 0 && fix.trust != least {
            return;
        }
        let tally = self.rules.entry((fix.rule.clone(), fix.trust)).or_default();
        tally.applied += 1;
        tally.builds += usize::from(builds);
    }

    pub(super) fn add(&mut self, other: &Self) {
        for (rule, tally) in &other.rules {
            let sum = self.rules.entry(rule.clone()).or_default();
            sum.applied += tally.applied;
            sum.builds += tally.builds;
        }
        self.unseen += other.unseen;
        self.not_judged += other.not_judged;
        self.taken_back += other.taken_back;
        self.planted += other.planted;
        self.fixed += other.fixed;
    }

    fn sum(&self, trust: Trust) -> Tally {
        let mut sum = Tally::default();
        for ((_, of), tally) in &self.rules {
            if *of == trust {
                sum.applied += tally.applied;
                sum.builds += tally.builds;
            }
        }
        sum
    }

    pub(super) fn print(&self, name: &str, out: &mut impl Write) -> io::Result<()> {
        writeln!(
            out,
            "{name:<20} {:>16} {:>16} {:>8} {:>10} {:>10} {:>20}",
            shown(self.sum(Trust::Safe)),
            shown(self.sum(Trust::Unsafe)),
            self.unseen,
            self.not_judged,
            self.taken_back,
            if self.planted == 0 {
                "–".to_owned()
            } else {
                format!("{} of {}", self.fixed, self.planted)
            }
        )
    }

    pub(super) fn print_rules(&self, out: &mut impl Write) -> io::Result<()> {
        for ((rule, trust), tally) in &self.rules {
            writeln!(out, "  {rule:<30} {:<8} {}", format!("{trust:?}"), shown(*tally))?;
        }
        Ok(())
    }
}

pub(super) fn header(out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{:<20} {:>16} {:>16} {:>8} {:>10} {:>10} {:>20}",
        "", "safe builds", "unsafe builds", "unseen", "not judged", "taken back", "planted, fixed"
    )
}

fn shown(tally: Tally) -> String {
    match tally.applied {
        0 => "–".to_owned(),
        applied => format!("{} of {applied}", tally.builds),
    }
}
