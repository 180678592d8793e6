//! The files of a crate as the comparison needs them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::Context as _;

use crate::{
    regions::{Context, Position, Regions},
    verdicts::{Seen, Verdict},
};

pub(super) struct SourceTree {
    /// The names of the crates it compiles to.
    pub(super) crates: BTreeSet<String>,
    files: BTreeMap<String, SourceFile>,
    conditional_macros: BTreeSet<String>,
}

struct SourceFile {
    regions: Regions,
    lines: Vec<String>,
    /// The columns the compiler reported something at, by line.
    reported: BTreeMap<usize, Vec<usize>>,
    is_test: bool,
}

impl SourceTree {
    pub(super) fn read(
        folder: &Path,
        package: &str,
        said: &[Verdict],
        seen: &[Seen],
    ) -> anyhow::Result<Self> {
        let mut files = BTreeMap::new();
        for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
            let entry = entry?;
            let path = entry
                .path()
                .strip_prefix(folder)?
                .to_string_lossy()
                .replace('\\', "/");
            let is_rust = entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "rs");
            if !is_rust || path.starts_with("target/") {
                continue;
            }
            let text = fs::read_to_string(entry.path())
                .with_context(|| format!("{}: cannot be read", entry.path().display()))?;
            let file = SourceFile {
                regions: Regions::of(&text),
                lines: text.lines().map(str::to_owned).collect(),
                reported: BTreeMap::new(),
                is_test: is_test_target(&path),
            };
            files.insert(path, file);
        }
        let mut crates = BTreeSet::from([package.replace('-', "_")]);
        for path in files.keys() {
            let parts: Vec<&str> = path.split('/').collect();
            if let ["tests" | "benches" | "examples", name] | ["src", "bin", name] = parts[..] {
                crates.insert(name.trim_end_matches(".rs").replace('-', "_"));
            }
        }
        let conditional = files
            .values()
            .flat_map(|file| file.regions.conditional_macros.clone());
        let conditional_macros = conditional.collect();
        let mut tree = Self {
            crates,
            files,
            conditional_macros,
        };
        tree.note_reported(said, seen);
        tree.note_test_modules();
        Ok(tree)
    }

    fn note_reported(&mut self, said: &[Verdict], seen: &[Seen]) {
        for verdict in said {
            if let Some(file) = self.files.get_mut(&verdict.file) {
                file.reported
                    .entry(verdict.line)
                    .or_default()
                    .push(verdict.column);
            }
        }
        for Seen { file, lines } in seen {
            if let Some(file) = self.files.get_mut(file) {
                for line in lines {
                    let text = file.lines.get(line - 1).map_or("", String::as_str);
                    let indent = text.chars().take_while(|char| char.is_whitespace()).count();
                    file.reported.entry(*line).or_default().push(indent + 1);
                }
            }
        }
    }

    /// The files of modules declared under `#[cfg(test)]` are test code.
    fn note_test_modules(&mut self) {
        let mut roots = BTreeSet::new();
        for (path, file) in &self.files {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            let stem = name.trim_end_matches(".rs");
            for module in &file.regions.test_modules {
                let below = match stem {
                    "mod" | "lib" | "main" => format!("{folder}/{module}"),
                    _ => format!("{folder}/{stem}/{module}"),
                };
                roots.insert(below);
            }
        }
        for (path, file) in &mut self.files {
            file.is_test |= roots.iter().any(|root| {
                path.strip_prefix(root.as_str())
                    .is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
            });
        }
    }

    /// Whether the compiler saw all that stands at a place.
    pub(super) fn is_seen(&self, file: &str, at: Position) -> bool {
        let regions = self.files.get(file);
        regions.is_some_and(|file| file.regions.is_seen(at, &file.reported)) && !self.is_conditional(file, at)
    }

    /// Whether a macro of the crate is called there that gives what `cfg` chooses.
    pub(super) fn is_conditional(&self, file: &str, at: Position) -> bool {
        let file = self.files.get(file);
        file.and_then(|file| file.regions.macro_called(at))
            .is_some_and(|name| self.conditional_macros.contains(name))
    }

    pub(super) fn context(&self, file: &str, at: Position) -> Context {
        match self.files.get(file) {
            None => Context::Undecided,
            Some(file) if file.is_test => Context::Test,
            Some(file) => file.regions.context(at).unwrap_or(Context::Sync),
        }
    }

    pub(super) fn regions(&self, file: &str) -> Option<&Regions> {
        self.files.get(file).map(|file| &file.regions)
    }

    /// The path or name that starts at a place.
    pub(super) fn word(&self, file: &str, at: Position) -> String {
        let text = self.files.get(file).and_then(|file| file.lines.get(at.0 - 1));
        let is_word = |char: &char| char.is_alphanumeric() || "_:".contains(*char);
        text.map_or_else(String::new, |text| {
            text.chars().skip(at.1 - 1).take_while(is_word).collect()
        })
    }

    /// The line of a place, for people to read.
    pub(super) fn line(&self, file: &str, line: usize) -> String {
        let text = self.files.get(file).and_then(|file| file.lines.get(line - 1));
        text.map_or_else(String::new, |text| text.trim().to_owned())
    }
}

fn is_test_target(path: &str) -> bool {
    path == "build.rs"
        || ["tests/", "benches/", "examples/"]
            .iter()
            .any(|folder| path.starts_with(folder))
}
