use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    CallGraph, FileOutcome, Observer, Options, Outcome, Stage,
    infer::infer,
    judge::Judge,
    load::{Loaded, load},
    memory::Memory,
    options::Reading,
    settle::settle,
    statement::fingerprint,
    suppress::{self, Comments},
    unkept::{Remembered, Unkept},
};
use crate::{
    catalog::Catalog,
    diagnostic::FilePath,
    project::{Project, SourceError, Sources},
    rule::{PackageFacts, Rule},
    sema::{
        contexts::{ClosureRoles, FunctionContext, Region, takes_callable},
        liveness::Ownership,
        names::{self, CrateOrigin, DefId, Definitions, FileId},
        types::Types,
    },
    text::TextRange,
};

/// Lints a project. Never fails: what could not be read is told in the outcome. Runs on the rayon pool it is called in,
/// whose threads need 32 MiB of stack.
pub fn run(
    project: &Project,
    sources: &dyn Sources,
    catalog: &Catalog,
    rules: &[&dyn Rule],
    options: &Options,
) -> Outcome {
    let memory = &mut Memory::default();
    let outcome = rerun(project, sources, catalog, rules, options, memory, &());
    outcome.unwrap_or_default()
}

/// The same, with what the last run left in the memory: for the same project, sources and options the same outcome. The
/// observer is told at each stage that it begins. None if it gave the run up.
pub fn rerun(
    project: &Project,
    sources: &dyn Sources,
    catalog: &Catalog,
    rules: &[&dyn Rule],
    options: &Options,
    memory: &mut Memory,
    observer: &dyn Observer,
) -> Option<Outcome> {
    let reading = options.reading(rules);
    let look =
        |sources: &dyn Sources, reading: &Reading<'_>, memory: &mut Memory, observer: &dyn Observer| {
            look(
                project,
                sources,
                catalog,
                (rules, options),
                reading,
                memory,
                observer,
            )
        };
    if !cfg!(debug_assertions) {
        return look(sources, &reading, memory, observer);
    }
    let sources = Remembered::new(sources);
    let outcome = look(&sources, &reading, memory, observer)?;
    let unkept = Unkept(&sources);
    debug_assert!(
        look(&unkept, &Reading::Whole, &mut Memory::default(), &())
            .is_none_or(|whole| whole.is_over_limits() || whole.diagnostics == outcome.diagnostics),
        "where everything is read, and nothing as it was kept, something else is reported"
    );
    Some(outcome)
}

/// One run, which reads as much as it is told to.
fn look(
    project: &Project,
    sources: &dyn Sources,
    catalog: &Catalog,
    (rules, options): (&[&dyn Rule], &Options),
    reading: &Reading<'_>,
    memory: &mut Memory,
    observer: &dyn Observer,
) -> Option<Outcome> {
    let enter = |stage| {
        observer.begins(stage);
        (!observer.gives_up()).then_some(())
    };
    memory.free_spent();
    enter(Stage::Load)?;
    let Loaded {
        files,
        selection,
        foundations,
        unread,
        has_tests,
    } = load(project, sources, catalog, reading, memory, observer)?;
    let packages: Vec<PackageFacts> = project
        .packages
        .iter()
        .enumerate()
        .map(|(index, package)| {
            let catalogued: Vec<&str> = selection.packages_of(index).collect();
            PackageFacts::of(package, catalog, &catalogued)
        })
        .collect();
    enter(Stage::Names)?;
    let definitions = names::build(project, &selection, foundations, files);
    enter(Stage::Infer)?;
    let types = Types::new(&definitions);
    let closure_roles = infer_roles(&types);
    let ownership = Ownership::new(&definitions);
    let is_linted = |package: usize| {
        project
            .packages
            .get(package)
            .is_some_and(|package| package.is_linted)
    };
    // Nothing that is reported calls a test.
    let is_asked = |id: DefId| options.looks_everywhere() || is_production(&types, id);
    let linted: Vec<(usize, DefId)> = bodies(&definitions)
        .filter(|(package, _)| is_linted(*package))
        .collect();
    let (linted, unasked): (Vec<_>, Vec<_>) = linted.into_par_iter().partition(|(_, id)| is_asked(*id));
    let linted_files = linted_files(project);
    let comments = Comments::of(&definitions.files);
    let inferred = infer(&types, &closure_roles, &linted);
    enter(Stage::Rules)?;
    // Where the code of tests was not read, nobody asked for what depends on it.
    let judging = rules.iter().copied();
    let judging = judging.filter(|rule| has_tests || !rule.reads_tests());
    let (diagnostics, calls) = Judge {
        types: &types,
        roles: &closure_roles,
        ownership: &ownership,
        inferred: &inferred,
        packages: &packages,
        comments: &comments,
        rules: judging.collect(),
        options,
    }
    .all();
    let graph = if options.collect_graph {
        let bodies = inferred.bodies.iter().map(|body| &body.calls);
        CallGraph::of(&types, &inferred.effects, &inferred.implementations, bodies)
    } else {
        CallGraph::default()
    };
    let mut diagnostics = settle(diagnostics);
    fingerprint(&mut diagnostics, &definitions.files);
    let (diagnostics, suppressed) = comments.apply(
        diagnostics,
        &suppress::Run {
            files: &definitions.files,
            options,
            rules,
            linted: &linted_files,
            unasked: &places(&definitions, unasked.into_iter().map(|(_, id)| id)),
        },
    );
    let outcome = Outcome {
        diagnostics,
        files: file_outcomes(&linted_files, &definitions, unread, &suppressed),
        calls,
        graph,
    };
    let found = types.into_spent();
    memory.keep_spent((inferred, found, ownership, definitions));
    Some(outcome)
}

/// What the project's functions do with the closures handed to them.
fn infer_roles(types: &Types<'_>) -> ClosureRoles {
    let all: Vec<DefId> = bodies(types.definitions).map(|(_, id)| id).collect();
    let inferred: Vec<_> = all
        .into_par_iter()
        .filter(|id| takes_callable(types, *id))
        .filter_map(|id| Some((id, types.infer_body(id)?)))
        .collect();
    ClosureRoles::infer(types, &inferred)
}

/// Everything of the project that has code, with the package it belongs to. A file that several targets share is
/// looked at once for each.
fn bodies(definitions: &Definitions) -> impl Iterator<Item = (usize, DefId)> {
    definitions.definitions().filter_map(|(id, definition)| {
        use crate::sema::names::DefKind;
        if !matches!(
            definition.kind,
            DefKind::Function | DefKind::Const | DefKind::Static
        ) {
            return None;
        }
        match definitions.crate_of(id).origin {
            CrateOrigin::Workspace { package, .. } | CrateOrigin::Loose { package } => Some((package, id)),
            CrateOrigin::Catalog { .. } | CrateOrigin::Library => None,
        }
    })
}

fn is_production(types: &Types<'_>, id: DefId) -> bool {
    FunctionContext::of(types, id).region == Region::Production
}

fn linted_files(project: &Project) -> FxHashSet<FilePath> {
    let mut linted = FxHashSet::default();
    for package in project.packages.iter().filter(|package| package.is_linted) {
        linted.extend(package.files.iter().cloned());
        linted.extend(package.targets.iter().map(|target| Arc::clone(&target.root)));
    }
    linted
}

/// Where these stand, by file.
fn places(definitions: &Definitions, of: impl Iterator<Item = DefId>) -> FxHashMap<FileId, Vec<TextRange>> {
    let mut places: FxHashMap<FileId, Vec<TextRange>> = FxHashMap::default();
    for id in of {
        let file = definitions.definition(id).file;
        places.entry(file).or_default().push(definitions.item(id).range);
    }
    places
}

fn file_outcomes(
    linted: &FxHashSet<FilePath>,
    definitions: &Definitions,
    unread: FxHashMap<FilePath, SourceError>,
    suppressed: &FxHashMap<FilePath, u32>,
) -> Vec<FileOutcome> {
    let mut outcomes: Vec<FileOutcome> = definitions
        .files
        .iter()
        .filter(|(id, file)| {
            linted.contains(&file.path) && definitions.files.by_path(&file.path) == Some(*id)
        })
        .map(|(_, file)| FileOutcome {
            path: Arc::clone(&file.path),
            source: Ok(file.source.clone()),
            notes: file.hir.notes.clone(),
            suppressed: suppressed.get(&file.path).copied().unwrap_or_default(),
        })
        .collect();
    let mut errors: Vec<_> = unread
        .into_iter()
        .filter(|(path, _)| linted.contains(path))
        .collect();
    errors.sort_by(|a, b| a.0.cmp(&b.0));
    outcomes.extend(errors.into_iter().map(|(path, error)| FileOutcome {
        path,
        source: Err(error),
        notes: Vec::new(),
        suppressed: 0,
    }));
    outcomes.sort_by(|a, b| a.path.cmp(&b.path));
    outcomes
}
