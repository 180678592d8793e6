//! Fixes copies of the pinned crates as a user would, and asks the compiler whether they still build.

mod check;
mod functions;
mod plant;
mod scratch;
mod tally;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
};

use clap::ValueEnum;

use crate::{
    FixArguments,
    linter::{Finding, Linter, Record},
    oracle,
    pinned::{self, Pinned, Targets},
    verdicts,
};
use check::CompileError;
use functions::Function;
use plant::{Origin, Planted, Plants, Twins};
use scratch::{Scratch, Texts};
use tally::{Tallies, Trust};

/// Each build tells of the errors that the one before hid; a crate that still does not build then is told.
const MAX_BUILDS: usize = 8;

pub(crate) fn fix(arguments: &FixArguments, out: &mut impl Write) -> anyhow::Result<()> {
    let linter = Linter::new(arguments.linter.as_deref())?;
    let mut in_all = Tallies::default();
    let mut told = Vec::new();
    let twins = (arguments.planted == Some(Plant::Blocking)).then(Twins::of_catalog);
    tally::header(out)?;
    for pinned in pinned::select(&arguments.crates.names)? {
        let Some((_, seen)) = verdicts::load(&pinned.name)? else {
            writeln!(out, "{:<20} does not build as it is", pinned.name)?;
            continue;
        };
        let seen = seen.into_iter().map(|seen| (seen.file, seen.lines)).collect();
        let mut measure = Measure::new(&linter, &pinned, seen)?;
        if arguments.planted.is_some() {
            measure.spoil(twins.as_ref())?;
        } else {
            measure.run(Trust::Safe)?;
        }
        measure.run(Trust::Unsafe)?;
        measure.tallies.print(&pinned.name, out)?;
        in_all.add(&measure.tallies);
        told.append(&mut measure.told);
    }
    in_all.print("in all", out)?;
    in_all.print_rules(out)?;
    if arguments.list {
        for line in &told {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

/// What is written into the copies before they are fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Plant {
    /// The blocking twins of async functions
    Blocking,
    /// Statements that no longer await
    Lost,
}

/// A fix that was applied.
struct Applied {
    place: Place,
    /// The line of the finding, counted from the start of its function.
    line: usize,
    rule: String,
    trust: Trust,
    /// What stood at the line.
    text: String,
}

/// A file, and the number of the function in it.
type Place = (String, Option<usize>);

struct Measure<'a> {
    linter: &'a Linter,
    name: &'a str,
    targets: Vec<String>,
    options: Vec<&'static str>,
    scratch: Scratch,
    /// The lines at which the compiler saw functions, by file.
    seen: BTreeMap<String, Vec<usize>>,
    planted: Vec<Planted>,
    tallies: Tallies,
    told: Vec<String>,
}

impl<'a> Measure<'a> {
    fn new(
        linter: &'a Linter,
        pinned: &'a Pinned,
        seen: BTreeMap<String, Vec<usize>>,
    ) -> anyhow::Result<Self> {
        let mut options = vec!["-W", "all"];
        if pinned.targets == Targets::All {
            options.push("--tests");
        }
        Ok(Self {
            linter,
            name: &pinned.name,
            targets: oracle::arguments(pinned),
            options,
            scratch: Scratch::of(pinned)?,
            seen,
            planted: Vec::new(),
            tallies: Tallies::default(),
            told: Vec::new(),
        })
    }

    /// Spoils the copy. What no fix undoes is found out by fixing all of it, and left out then: it need not build, and would
    /// take all else of its function with it.
    fn spoil(&mut self, twins: Option<&Twins>) -> anyhow::Result<()> {
        let calls = match twins {
            Some(_) => self.linter.calls(&self.scratch.folder)?,
            None => Vec::new(),
        };
        self.plant(twins, &calls, &BTreeSet::new())?;
        self.tallies.planted += self.planted.len();
        let before = self.linter.findings(&self.scratch.folder, &self.options)?;
        let options = [self.options.as_slice(), &["--unsafe-fixes"]].concat();
        self.tallies.taken_back += self.linter.fix(&self.scratch.folder, &options)?.taken_back;
        let left = self.left(&before)?;
        let left = left.iter().map(|planted| planted.origin.clone()).collect();
        self.plant(twins, &calls, &left)
    }

    /// Writes blocking code in the place of async calls; without twins, leaves out what awaits them.
    fn plant(
        &mut self,
        twins: Option<&Twins>,
        calls: &[Record],
        omitted: &BTreeSet<Origin>,
    ) -> anyhow::Result<()> {
        self.scratch.put_all_back()?;
        self.planted.clear();
        for (file, text) in &self.scratch.texts {
            let plants = match twins {
                Some(twins) => {
                    let here = calls.iter().filter(|call| call.file == *file);
                    Plants::blocking(text, here, twins)
                }
                None => Plants::lost(text),
            };
            let seen = self.seen.get(file).map_or(&[][..], |lines| lines);
            let (text, planted) = plants.write(file, text, seen, omitted);
            if !planted.is_empty() {
                self.scratch.write(file, &text)?;
                self.planted.extend(planted);
            }
        }
        Ok(())
    }

    /// What was planted and is there still.
    fn left(&mut self, before: &[Finding]) -> anyhow::Result<Vec<Planted>> {
        let mut now = Texts::new(&self.scratch);
        let mut left = Vec::new();
        for planted in &self.planted {
            if now
                .function(&planted.place)?
                .is_some_and(|text| !planted.is_left(text))
            {
                continue;
            }
            let is_here = |finding: &&Finding| {
                finding.file == planted.place.0 && finding.line.abs_diff(planted.line) <= 1
            };
            let why = match before.iter().find(is_here) {
                Some(finding) if finding.fix.is_some() => "its fix was not made",
                Some(_) => "no fix",
                None => "no finding",
            };
            self.told.push(format!(
                "left: {}/{}:{}: `{}`: {why}",
                self.name, planted.place.0, planted.line, planted.api
            ));
            left.push(planted.clone());
        }
        Ok(left)
    }

    /// Applies the fixes that are trusted so far, and has the result built until it does.
    fn run(&mut self, least: Trust) -> anyhow::Result<()> {
        if self.planted.is_empty() {
            self.scratch.put_all_back()?;
        }
        let mut options = self.options.clone();
        let before = self.linter.findings(&self.scratch.folder, &options)?;
        let mut texts = BTreeMap::new();
        for finding in &before {
            if !texts.contains_key(&finding.file) {
                texts.insert(finding.file.clone(), self.scratch.read(&finding.file)?);
            }
        }
        if least == Trust::Unsafe {
            options.push("--unsafe-fixes");
        }
        let after = self.linter.fix(&self.scratch.folder, &options)?;
        self.tallies.taken_back += after.taken_back;
        let mut applied = applied(&before, &after.findings, &texts, least);
        if !self.planted.is_empty() {
            self.keep_whole(&before, &mut applied)?;
        }
        let files = self.scratch.texts.iter();
        let functions: BTreeMap<&str, Vec<Function>> = files
            .filter(|(file, _)| applied.iter().any(|fix| fix.place.0 == **file))
            .map(|(file, text)| (file.as_str(), functions::of(text)))
            .collect();
        let is_seen = |fix: &Applied| self.is_seen(&fix.place, &functions);
        let (seen, unseen): (Vec<_>, Vec<_>) = applied.into_iter().partition(is_seen);
        // What the compiler leaves out, it says nothing of.
        self.tallies.unseen += unseen.len();
        self.judge(seen, least)
    }

    /// Of functions in which something planted is left, nothing is judged.
    fn keep_whole(&mut self, before: &[Finding], applied: &mut Vec<Applied>) -> anyhow::Result<()> {
        let left = self.left(before)?;
        self.tallies.fixed += self.planted.len() - left.len();
        let broken: BTreeSet<Place> = left.into_iter().map(|planted| planted.place).collect();
        for (file, function) in &broken {
            self.scratch.put_back(file, *function)?;
        }
        applied.retain(|fix| !broken.contains(&fix.place));
        Ok(())
    }

    fn is_seen(&self, (file, function): &Place, functions: &BTreeMap<&str, Vec<Function>>) -> bool {
        let (Some(functions), Some(lines)) = (functions.get(file.as_str()), self.seen.get(file)) else {
            return false;
        };
        match function.and_then(|at| functions.get(at)) {
            Some(function) => lines.iter().any(|line| function.holds(*line)),
            None => !lines.is_empty(),
        }
    }

    fn judge(&mut self, mut applied: Vec<Applied>, least: Trust) -> anyhow::Result<()> {
        let mut failed = 0;
        for _ in 0..MAX_BUILDS {
            if applied.is_empty() {
                break;
            }
            let errors = check::errors(&self.scratch.folder, &self.targets)?;
            if errors.is_empty() {
                break;
            }
            let blamed = self.blame(&errors, &applied)?;
            if blamed.is_empty() {
                let error = &errors[0];
                self.told.push(format!(
                    "not judged: {}: {}:{}: {}",
                    self.name, error.file, error.line, error.message
                ));
                self.tallies.not_judged += applied.len();
                applied.clear();
            }
            let places: BTreeSet<Place> = blamed.keys().map(|at| applied[*at].place.clone()).collect();
            for (at, error) in &blamed {
                let fix = &applied[*at];
                failed += 1;
                self.tallies.failed(fix, least);
                self.told.push(format!(
                    "does not build: {}/{}: {} ({:?}), `{}`\n    line {}: {}",
                    self.name, fix.place.0, fix.rule, fix.trust, fix.text, error.line, error.message
                ));
            }
            for (file, function) in &places {
                self.scratch.put_back(file, *function)?;
            }
            let left = applied.len() - blamed.len();
            applied.retain(|fix| !places.contains(&fix.place));
            self.tallies.not_judged += left - applied.len();
        }
        for fix in &applied {
            self.tallies.builds(fix, least);
        }
        if failed > 0 && applied.is_empty() {
            self.told
                .push(format!("{}: no fix is left that builds", self.name));
        }
        Ok(())
    }

    /// The fix that each error tells against: the nearest one of its function, else of its file.
    fn blame<'e>(
        &self,
        errors: &'e [CompileError],
        applied: &[Applied],
    ) -> anyhow::Result<BTreeMap<usize, &'e CompileError>> {
        let mut blamed = BTreeMap::new();
        for error in errors {
            if !self.scratch.texts.contains_key(&error.file) {
                continue;
            }
            let text = self.scratch.read(&error.file)?;
            let functions = functions::of(&text);
            let function = functions::around(&functions, error.line);
            let start = line_of(&functions, function);
            let line = error.line.saturating_sub(start);
            let numbered = || applied.iter().enumerate();
            let nearest = numbered()
                .filter(|(_, fix)| fix.place.0 == error.file && fix.place.1 == function)
                .min_by_key(|(_, fix)| fix.line.abs_diff(line))
                .or_else(|| {
                    numbered()
                        .filter(|(_, fix)| fix.place.0 == error.file)
                        .min_by_key(|(_, fix)| {
                            (line_of(&functions, fix.place.1) + fix.line).abs_diff(error.line)
                        })
                });
            if let Some((at, _)) = nearest {
                blamed.entry(at).or_insert(error);
            }
        }
        Ok(blamed)
    }
}

fn line_of(functions: &[Function], function: Option<usize>) -> usize {
    function
        .and_then(|at| functions.get(at))
        .map_or(0, Function::first_line)
}

/// The fixes on offer before that are no longer on offer.
fn applied(
    before: &[Finding],
    after: &[Finding],
    texts: &BTreeMap<String, String>,
    least: Trust,
) -> Vec<Applied> {
    let mut functions: BTreeMap<&str, Vec<Function>> = BTreeMap::new();
    let mut left: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for finding in after.iter().filter(|finding| trust(finding).is_some()) {
        *left.entry(key(finding)).or_default() += 1;
    }
    let mut applied = Vec::new();
    for finding in before {
        let Some(trust) = trust(finding).filter(|trust| *trust >= least) else {
            continue;
        };
        if let Some(count) = left.get_mut(&key(finding)).filter(|count| **count > 0) {
            *count -= 1;
            continue;
        }
        let text = texts.get(&finding.file).map_or("", |text| text);
        let functions = functions
            .entry(&finding.file)
            .or_insert_with(|| functions::of(text));
        let function = functions::around(functions, finding.line);
        applied.push(Applied {
            line: finding.line - line_of(functions, function).min(finding.line),
            place: (finding.file.clone(), function),
            rule: finding.rule.clone(),
            trust,
            text: text
                .lines()
                .nth(finding.line.saturating_sub(1))
                .unwrap_or_default()
                .trim()
                .to_owned(),
        });
    }
    applied
}

/// What a finding keeps while the text around it changes.
fn key(finding: &Finding) -> (&str, &str, &str) {
    let api = finding.api.as_deref().unwrap_or_default();
    (
        &finding.file,
        finding.function.as_deref().unwrap_or_default(),
        api,
    )
}

fn trust(finding: &Finding) -> Option<Trust> {
    match finding.fix.as_ref()?.applicability.as_str() {
        "safe" => Some(Trust::Safe),
        "unsafe" => Some(Trust::Unsafe),
        _ => None,
    }
}
