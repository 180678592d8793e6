use std::collections::VecDeque;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Text;
use crate::{
    project::{ModuleFolder, Project, TargetKind},
    syntax::{DeclaredModule, declared_modules},
};

/// The files that only tests, benches and examples reach: by their roots, or by a `#[cfg(test)] mod tests;`. Found by the
/// words of the texts alone; a file that nothing seems to reach is not among them.
pub(super) fn test_files<'t>(project: &Project, texts: &'t [Text]) -> FxHashSet<&'t str> {
    let places: FxHashMap<&str, usize> = texts
        .iter()
        .enumerate()
        .map(|(place, text)| (&*text.path, place))
        .collect();
    let declared: Vec<Vec<(usize, bool)>> = texts.par_iter().map(|text| declared(text, &places)).collect();
    let targets = project.packages.iter().flat_map(|package| &package.targets);
    let roots = |wants_tests: bool| {
        targets
            .clone()
            .filter(move |target| is_of_tests(target.kind) == wants_tests)
            .filter_map(|target| places.get(&*target.root).copied())
    };
    let everything = reached(&declared, roots(true).chain(roots(false)), |_| true);
    let outside = (0..texts.len()).filter(|place| !everything.contains(place));
    let ordinary = reached(&declared, roots(false).chain(outside), |is_test| !is_test);
    everything
        .difference(&ordinary)
        .map(|place| &*texts[*place].path)
        .collect()
}

fn is_of_tests(kind: TargetKind) -> bool {
    matches!(kind, TargetKind::Test | TargetKind::Bench | TargetKind::Example)
}

/// The files that a file's modules and `include!`s may mean, and whether that is for tests only.
fn declared(text: &Text, places: &FxHashMap<&str, usize>) -> Vec<(usize, bool)> {
    let mut found = Vec::new();
    let modules = declared_modules(&text.source);
    for folder in [
        ModuleFolder::of_owner(&text.path),
        ModuleFolder::of_module_file(&text.path),
    ] {
        for DeclaredModule { name, is_test, path } in &modules {
            let files = match path {
                Some(path) => vec![folder.included(path)],
                None => folder
                    .candidates(*name, &[])
                    .into_iter()
                    .map(|(file, _)| file)
                    .collect(),
            };
            let known = files.iter().filter_map(|file| places.get(file.as_str()));
            found.extend(known.map(|place| (*place, *is_test)));
        }
    }
    let included = text.source.as_str().split("include!").skip(1);
    let folder = ModuleFolder::of_owner(&text.path);
    let included = included.filter_map(|after| after.split('"').nth(1));
    found.extend(included.filter_map(|path| Some((*places.get(folder.included(path).as_str())?, false))));
    found
}

/// All that these lead to, by the ways that are followed.
fn reached(
    declared: &[Vec<(usize, bool)>],
    from: impl Iterator<Item = usize>,
    follows: impl Fn(bool) -> bool,
) -> FxHashSet<usize> {
    let mut open: VecDeque<usize> = from.collect();
    let mut reached: FxHashSet<usize> = open.iter().copied().collect();
    while let Some(place) = open.pop_front() {
        for (next, is_test) in &declared[place] {
            if follows(*is_test) && reached.insert(*next) {
                open.push_back(*next);
            }
        }
    }
    reached
}
