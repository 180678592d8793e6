//! Findings that take several calls to prove: the compiler cannot judge them, so people read the code of each call and
//! wrote down what they found, in `verdicts/indirect.jsonl`.

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
    /// The chain is there, but there is little or nothing for it to stall.
    Doubtful,
    False,
}

/// A line of the file.
#[derive(Clone, Debug, Deserialize)]
struct Verdict {
    #[serde(flatten)]
    key: Key,
    version: String,
    callee: String,
    #[serde(rename = "verdict")]
    judgement: Judgement,
    reason: String,
}

/// What names a finding; in one version of a package it does not move.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    package: String,
    file: String,
    line: usize,
    column: usize,
    function: String,
    api: Option<String>,
    rule: String,
}

/// The verdicts, and what the linter found of them so far.
pub(super) struct Indirect {
    verdicts: BTreeMap<Key, Verdict>,
    /// The packages that were looked at.
    seen: BTreeSet<String>,
    met: BTreeSet<Key>,
    unjudged: Vec<Key>,
}

impl Indirect {
    pub(super) fn read() -> anyhow::Result<Self> {
        let path = home().join("verdicts/indirect.jsonl");
        let text =
            fs::read_to_string(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
        let mut verdicts = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let verdict: Verdict = serde_json::from_str(line)
                .with_context(|| format!("{}:{}: is not the line expected", path.display(), index + 1))?;
            verdicts.insert(verdict.key.clone(), verdict);
        }
        Ok(Self {
            verdicts,
            seen: BTreeSet::new(),
            met: BTreeSet::new(),
            unjudged: Vec::new(),
        })
    }

    /// Looks up the findings of one package. A verdict on another version of it is none.
    pub(super) fn compare(&mut self, pinned: &Pinned, findings: &[Finding]) {
        self.seen.insert(pinned.name.clone());
        for finding in findings.iter().filter(|finding| finding.is_indirect()) {
            let key = Key {
                package: pinned.name.clone(),
                file: finding.file.clone(),
                line: finding.line,
                column: finding.column,
                function: finding.function.clone(),
                api: finding.api.clone(),
                rule: finding.rule.clone(),
            };
            match self.verdicts.get(&key) {
                Some(verdict) if verdict.version == pinned.version => {
                    self.met.insert(key);
                }
                _ => self.unjudged.push(key),
            }
        }
    }

    /// Prints the figures, the findings that nobody judged, the verdicts on what is no longer found, and what is false.
    pub(super) fn print(&self, out: &mut impl Write) -> io::Result<Rate> {
        let mut rate = Rate::default();
        let mut doubtful = 0;
        let mut wrong = Vec::new();
        for key in &self.met {
            let verdict = &self.verdicts[key];
            rate.count(verdict.judgement != Judgement::False);
            match verdict.judgement {
                Judgement::True => {}
                Judgement::Doubtful => doubtful += 1,
                Judgement::False => wrong.push(verdict),
            }
        }
        let of_the_seen = self
            .verdicts
            .keys()
            .filter(|key| self.seen.contains(&key.package));
        let stale: Vec<&Key> = of_the_seen.filter(|key| !self.met.contains(key)).collect();
        writeln!(
            out,
            "\nindirect precision {rate}, of these doubtful {doubtful}; not judged {}, judged and no longer found {}",
            self.unjudged.len(),
            stale.len()
        )?;
        for key in &self.unjudged {
            place(out, "not judged", key)?;
        }
        for key in stale {
            place(out, "no longer found", key)?;
        }
        for verdict in wrong {
            place(out, "false", &verdict.key)?;
            writeln!(out, "    `{}`: {}", verdict.callee, verdict.reason)?;
        }
        Ok(rate)
    }
}

fn place(out: &mut impl Write, what: &str, key: &Key) -> io::Result<()> {
    writeln!(
        out,
        "{what}: {}/{}:{}:{} [{}] in {}, {}",
        key.package,
        key.file,
        key.line,
        key.column,
        key.rule,
        key.function,
        key.api.as_deref().unwrap_or("-")
    )
}
