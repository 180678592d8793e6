//! Findings that the compiler cannot judge: people read the code of each and wrote down what they found, in
//! `verdicts/<family>.jsonl`. Of the blocking rules these are the findings that take several calls to prove.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write},
};

use anyhow::Context;
use serde::Deserialize;

use crate::{
    linter::Finding,
    pinned::{Pinned, home},
    rate::Rate,
};

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Judgement {
    True,
    /// It is as the message says, but there is little or nothing to suffer from it.
    Doubtful,
    False,
}

/// A line of a file.
#[derive(Clone, Debug, Deserialize)]
struct Verdict {
    #[serde(flatten)]
    key: Key,
    version: String,
    #[serde(rename = "verdict")]
    judgement: Judgement,
    #[serde(alias = "why")]
    reason: String,
    /// It is code that is linted under `--tests` alone. Of its findings some are judged.
    #[serde(default)]
    test: bool,
}

/// What names a finding; in one version of a package it does not move.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    #[serde(alias = "crate")]
    package: String,
    file: String,
    line: usize,
    /// Where several findings of one rule stand on the line.
    column: Option<usize>,
    rule: String,
}

impl Key {
    fn of(package: &str, finding: &Finding) -> Self {
        Self {
            package: package.to_owned(),
            file: finding.file.clone(),
            line: finding.line,
            column: Some(finding.column),
            rule: finding.rule.clone(),
        }
    }

    fn anywhere_on_the_line(&self) -> Self {
        Self {
            column: None,
            ..self.clone()
        }
    }
}

/// The verdicts, and what the linter found of them so far.
pub(super) struct Judged {
    verdicts: BTreeMap<Key, Verdict>,
    /// The packages that were looked at.
    seen: BTreeSet<String>,
    met: BTreeSet<Key>,
    unjudged: Vec<(Key, Option<String>)>,
}

impl Judged {
    pub(super) fn read() -> anyhow::Result<Self> {
        let mut verdicts = BTreeMap::new();
        for family in families() {
            let path = home().join(format!("verdicts/{family}.jsonl"));
            if !path.is_file() {
                continue;
            }
            let text =
                fs::read_to_string(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
            for (index, line) in text.lines().enumerate() {
                let place = || format!("{}:{}", path.display(), index + 1);
                let verdict: Verdict = serde_json::from_str(line)
                    .with_context(|| format!("{}: is not the line expected", place()))?;
                let before = verdicts.insert(verdict.key.clone(), verdict);
                anyhow::ensure!(before.is_none(), "{}: judges what a line before does", place());
            }
        }
        Ok(Self {
            verdicts,
            seen: BTreeSet::new(),
            met: BTreeSet::new(),
            unjudged: Vec::new(),
        })
    }

    /// Looks up the findings of one package: those of a plain run, and those of one that looks at tests too.
    pub(super) fn compare(&mut self, pinned: &Pinned, findings: &[Finding], with_tests: &[Finding]) {
        self.seen.insert(pinned.name.clone());
        for finding in findings.iter().filter(|finding| is_for_people(finding)) {
            let key = Key::of(&pinned.name, finding);
            match self.verdict_on(&key, pinned) {
                Some((known, _)) => {
                    self.met.insert(known);
                }
                None => self.unjudged.push((key, finding.api.clone())),
            }
        }
        for finding in with_tests {
            let verdict = self.verdict_on(&Key::of(&pinned.name, finding), pinned);
            if let Some((known, _)) = verdict.filter(|(_, verdict)| verdict.test) {
                self.met.insert(known);
            }
        }
    }

    /// A verdict on another version is none.
    fn verdict_on(&self, key: &Key, pinned: &Pinned) -> Option<(Key, &Verdict)> {
        let keys = [key.clone(), key.anywhere_on_the_line()];
        let found = keys
            .into_iter()
            .find_map(|key| Some((key.clone(), self.verdicts.get(&key)?)));
        found.filter(|(_, verdict)| verdict.version == pinned.version)
    }

    /// Prints the figures of each rule, the findings that nobody judged, the verdicts on what is no longer found, and
    /// what is false. Returns the part of each rule's findings that is not false.
    pub(super) fn print(&self, out: &mut impl Write) -> io::Result<BTreeMap<&str, Rate>> {
        let mut rates: BTreeMap<&str, Rate> = BTreeMap::new();
        let mut doubtful: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for verdict in self.met.iter().map(|key| &self.verdicts[key]) {
            let rule = verdict.key.rule.as_str();
            rates
                .entry(rule)
                .or_default()
                .count(verdict.judgement != Judgement::False);
            let counts = doubtful.entry(rule).or_default();
            counts.0 += usize::from(verdict.judgement == Judgement::Doubtful);
            counts.1 += usize::from(verdict.test);
        }
        writeln!(
            out,
            "\n{:<32} {:>20} {:>9} {:>9}",
            "as people judge", "not false", "doubtful", "in tests"
        )?;
        for (rule, rate) in &rates {
            let (doubtful, tests) = doubtful[rule];
            writeln!(out, "{rule:<32} {rate:>20} {doubtful:>9} {tests:>9}")?;
        }
        self.print_places(out)?;
        Ok(rates)
    }

    fn print_places(&self, out: &mut impl Write) -> io::Result<()> {
        let keys = self.verdicts.keys();
        let of_the_seen = keys.filter(|key| self.seen.contains(&key.package));
        let stale: Vec<&Key> = of_the_seen.filter(|key| !self.met.contains(key)).collect();
        writeln!(
            out,
            "not judged {}, judged and no longer found {}",
            self.unjudged.len(),
            stale.len()
        )?;
        for (key, api) in &self.unjudged {
            place(out, "not judged", key, api.as_deref().unwrap_or("-"))?;
        }
        for key in stale {
            place(out, "no longer found", key, "-")?;
        }
        for verdict in self.met.iter().map(|key| &self.verdicts[key]) {
            if verdict.judgement == Judgement::False {
                place(out, "false", &verdict.key, &verdict.reason)?;
            }
        }
        Ok(())
    }
}

/// The names of the files, whether there is one or not.
fn families() -> BTreeSet<&'static str> {
    let rules = async_lint_rules::all().iter();
    let families = rules.map(|rule| rule.metadata().family.as_str());
    families.chain(["indirect"]).collect()
}

/// Of the blocking rules, what one call proves is the compiler's to judge.
fn is_for_people(finding: &Finding) -> bool {
    let mut rules = async_lint_rules::all().iter().map(|rule| rule.metadata());
    let family = rules
        .find(|rule| rule.name == finding.rule)
        .map(|rule| rule.family.as_str());
    family != Some("blocking") || finding.is_indirect()
}

fn place(out: &mut impl Write, what: &str, key: &Key, more: &str) -> io::Result<()> {
    let Key {
        package,
        file,
        line,
        column,
        rule,
    } = key;
    let column = column.map(|column| format!(":{column}")).unwrap_or_default();
    writeln!(out, "{what}: {package}/{file}:{line}{column} [{rule}] {more}")
}
