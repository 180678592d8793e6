//! Asks the compiler, through clippy, what each call of a crate resolves to, and stores it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::Path,
};

use anyhow::Context;
use cargo_metadata::MetadataCommand;

use crate::{
    cache,
    clippy::{self, Report, Use},
    clippy_config::{Missing, clippy_toml},
    fetch::write,
    known_paths::{KnownPaths, Locked},
    pinned::{Pinned, Targets},
    verdicts::{self, How, Seen, Verdict},
};

pub(crate) fn oracle(crates: &[Pinned], out: &mut impl Write) -> anyhow::Result<()> {
    for pinned in crates {
        let folder = pinned.fetched()?;
        let paths = KnownPaths::of(&locked(&folder)?)?;
        let configuration = cache::folder()?.join("configuration").join(&pinned.name);
        write(
            &configuration.join("clippy.toml"),
            &clippy_toml(&paths, Missing::Allowed),
        )?;
        forget_build(&folder, pinned)?;
        let report = clippy::run(&folder, &configuration, Missing::Allowed, &arguments(pinned))?;
        let verdicts = verdicts_of(&folder, &report.uses);
        let seen = seen(&report);
        verdicts::store(&pinned.name, &verdicts, &seen)?;
        writeln!(
            out,
            "{:<20} {:>7} uses of {} catalogued functions in {} files",
            pinned.name,
            verdicts.len(),
            paths.functions.len(),
            seen.len()
        )?;
    }
    Ok(())
}

/// What of a crate is built, and with which features.
pub(crate) fn arguments(pinned: &Pinned) -> Vec<String> {
    let mut arguments = match pinned.targets {
        Targets::All => vec!["--all-targets".to_owned()],
        Targets::Shipped => vec!["--lib".to_owned(), "--bins".to_owned()],
    };
    arguments.push("--ignore-rust-version".to_owned());
    if !pinned.features.is_empty() {
        arguments.push("--features".to_owned());
        arguments.push(pinned.features.join(","));
    }
    arguments
}

/// Clippy does not run anew for a new configuration.
pub(crate) fn forget_build(folder: &Path, pinned: &Pinned) -> anyhow::Result<()> {
    let package = format!("{}@{}", pinned.name, pinned.version);
    cache::run(folder, &["clean", "--quiet", "--package", &package])
}

/// The packages of the lock file.
pub(crate) fn locked(folder: &Path) -> anyhow::Result<Vec<Locked>> {
    let metadata = MetadataCommand::new()
        .current_dir(folder)
        .exec()
        .with_context(|| format!("{}: Cargo cannot read the package", folder.display()))?;
    let packages = metadata.packages.iter();
    Ok(packages
        .map(|package| Locked {
            name: package.name.to_string(),
            version: [
                package.version.major,
                package.version.minor,
                package.version.patch,
            ],
        })
        .collect())
}

/// The uses in files of the package, sorted, each once however many targets hold it.
fn verdicts_of(folder: &Path, uses: &[Use]) -> Vec<Verdict> {
    let mut texts: BTreeMap<&str, Vec<Vec<char>>> = BTreeMap::new();
    let mut verdicts = BTreeSet::new();
    for found in uses {
        let file = found.place.file.as_str();
        if !is_own(file) {
            continue;
        }
        let text = texts.entry(file).or_insert_with(|| {
            let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
            text.lines().map(|line| line.chars().collect()).collect()
        });
        verdicts.insert(Verdict {
            file: file.to_owned(),
            line: found.place.line,
            column: found.place.column,
            path: found.path.clone(),
            how: how(found, text),
        });
    }
    verdicts.into_iter().collect()
}

/// Whether a file belongs to the package: those of other packages and of generated code have absolute paths.
pub(crate) fn is_own(file: &str) -> bool {
    !Path::new(file).is_absolute()
}

fn how(found: &Use, text: &[Vec<char>]) -> How {
    match &found.expansion {
        Some(expansion) if expansion.name.ends_with('!') && is_own(&expansion.file) => How::Macro,
        Some(_) => How::Foreign,
        None if !is_written(found, text) => How::Foreign,
        None if is_called(found, text) => How::Call,
        None => How::Value,
    }
}

/// Attribute macros give what they write the places of what they read: there, the name is another one.
fn is_written(found: &Use, text: &[Vec<char>]) -> bool {
    let name = found.path.rsplit("::").next().unwrap_or_default();
    let (start, end) = (
        (found.place.line - 1, found.place.column - 1),
        (found.end.0 - 1, found.end.1 - 1),
    );
    let mut span = String::new();
    for (line, chars) in text.iter().enumerate().take(end.0 + 1).skip(start.0) {
        let first = if line == start.0 { start.1 } else { 0 };
        let last = if line == end.0 {
            end.1.min(chars.len())
        } else {
            chars.len()
        };
        span.extend(chars.get(first..last).unwrap_or_default());
    }
    span.contains(name) || is_renamed(&span, text)
}

/// Whether the last name of a path is one that an import gives: `use a::b as name`.
fn is_renamed(span: &str, text: &[Vec<char>]) -> bool {
    let last = span.rsplit("::").next().unwrap_or_default().trim();
    let import: Vec<char> = format!(" as {last}").chars().collect();
    let mut lines = text.iter();
    !last.is_empty() && lines.any(|line| line.windows(import.len()).any(|window| window == import))
}

/// A method's name is always called; a path is where `(` follows.
fn is_called(found: &Use, text: &[Vec<char>]) -> bool {
    let (line, column) = (found.end.0 - 1, found.end.1 - 1);
    let mut after = text
        .get(line)
        .into_iter()
        .flat_map(|chars| chars.iter().skip(column))
        .chain(text.iter().skip(line + 1).flatten());
    is_method(found, text) || after.find(|char| !char.is_whitespace()) == Some(&'(')
}

fn is_method(found: &Use, text: &[Vec<char>]) -> bool {
    let (line, column) = (found.place.line - 1, found.place.column - 1);
    let mut before = text[..line.min(text.len())]
        .iter()
        .flatten()
        .chain(
            text.get(line)
                .into_iter()
                .flat_map(|chars| chars.iter().take(column)),
        )
        .rev();
    before.find(|char| !char.is_whitespace()) == Some(&'.')
}

/// The lines at which the compiler saw a function.
fn seen(report: &Report) -> Vec<Seen> {
    let mut files: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for mark in report.marks.iter().filter(|mark| is_own(&mark.file)) {
        files.entry(&mark.file).or_default().insert(mark.line);
    }
    let seen = |(file, lines): (&str, BTreeSet<usize>)| Seen {
        file: file.to_owned(),
        lines: lines.into_iter().collect(),
    };
    files.into_iter().map(seen).collect()
}
