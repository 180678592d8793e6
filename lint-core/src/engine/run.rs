use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::{
    CallGraph, FileOutcome, Options, Outcome,
    dump::call_records,
    infer::{Inferred, InferredBody, infer},
    load::load,
    memory::Memory,
    settle::settle,
};
use crate::{
    catalog::Catalog,
    diagnostic::Diagnostic,
    project::{Project, Sources},
    rule::{PackageFacts, Rule, RuleContext},
    sema::{
        calls::BodyCalls,
        contexts::{ClosureRoles, FunctionContext, Region, takes_callable},
        liveness::{BodyValues, Ownership},
        names::{self, CrateOrigin, DefId, Definitions},
        types::Types,
    },
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
    let outcome = rerun(
        project,
        sources,
        catalog,
        rules,
        options,
        &mut Memory::default(),
        &|| false,
    );
    outcome.unwrap_or_default()
}

/// The same, with what the last run left in the memory: for the same project, sources and options the same outcome. None
/// if the run was given up, since its outcome was not wanted any more; `is_unwanted` is asked between the passes.
pub fn rerun(
    project: &Project,
    sources: &dyn Sources,
    catalog: &Catalog,
    rules: &[&dyn Rule],
    options: &Options,
    memory: &mut Memory,
    is_unwanted: &(dyn Fn() -> bool + Sync),
) -> Option<Outcome> {
    let loaded = load(project, sources, catalog, memory);
    if is_unwanted() {
        return None;
    }
    let packages: Vec<PackageFacts> = project
        .packages
        .iter()
        .enumerate()
        .map(|(index, package)| {
            let catalogued: Vec<&str> = loaded.selection.packages_of(index).collect();
            PackageFacts::of(package, catalog, &catalogued)
        })
        .collect();
    let definitions = names::build(project, loaded.files, &loaded.selection, &loaded.libraries);
    if is_unwanted() {
        return None;
    }
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
    let linted: Vec<(usize, DefId)> = linted.into_par_iter().filter(|(_, id)| is_asked(*id)).collect();
    let Inferred {
        bodies,
        effects,
        losses,
        callers,
        implementations,
    } = infer(&types, &closure_roles, &linted);
    if is_unwanted() {
        return None;
    }
    let judged: Vec<(Vec<Diagnostic>, Vec<super::CallRecord>)> = bodies
        .par_iter()
        .map(
            |InferredBody {
                 package,
                 types: inferred,
                 calls: body,
             }| {
                let values = BodyValues::new(&types, body.owner, inferred, &closure_roles, &ownership);
                let Some(values) = values else {
                    return (Vec::new(), Vec::new());
                };
                let cx = RuleContext::new(
                    &types,
                    (&effects, &losses, &callers),
                    body,
                    &values,
                    &packages[*package],
                );
                let diagnostics = judge(&cx, &definitions, body, rules, options);
                let calls = if options.collect_calls {
                    call_records(&definitions, body)
                } else {
                    Vec::new()
                };
                (diagnostics, calls)
            },
        )
        .collect();
    let graph = if options.collect_graph {
        CallGraph::of(
            &types,
            &effects,
            &implementations,
            bodies.iter().map(|body| &body.calls),
        )
    } else {
        CallGraph::default()
    };
    let mut diagnostics = Vec::new();
    let mut calls = Vec::new();
    for (found, recorded) in judged {
        diagnostics.extend(found);
        calls.extend(recorded);
    }
    calls.sort_unstable();
    calls.dedup();
    Some(Outcome {
        diagnostics: settle(diagnostics),
        files: file_outcomes(project, &definitions, loaded.unread),
        calls,
        graph,
    })
}

/// What the project's functions do with the closures handed to them.
fn infer_roles(types: &Types<'_>) -> ClosureRoles {
    let all: Vec<DefId> = bodies(types.definitions)
        .map(|(_, id)| id)
        .filter(|id| takes_callable(types, *id))
        .collect();
    let inferred: Vec<_> = all
        .par_iter()
        .filter_map(|id| Some((*id, types.infer_body(*id)?)))
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

fn judge(
    cx: &RuleContext<'_>,
    definitions: &Definitions,
    body: &BodyCalls,
    rules: &[&dyn Rule],
    options: &Options,
) -> Vec<Diagnostic> {
    if body.function.region != Region::Production && !options.check_tests {
        return Vec::new();
    }
    let mut found = Vec::new();
    for rule in rules {
        let of_calls = body.calls.iter().filter_map(|call| rule.check_call(cx, call));
        for finding in of_calls.chain(rule.check_body(cx)) {
            let context = super::dump::context_name(body, finding.expr);
            let function = definitions.path_of(body.owner);
            found.extend(
                options.diagnose(rule.metadata(), finding, |finding| super::options::Place {
                    file: Arc::clone(&definitions.files[body.file].path),
                    context,
                    function,
                    finding,
                }),
            );
        }
    }
    found
}

fn file_outcomes(
    project: &Project,
    definitions: &Definitions,
    unread: rustc_hash::FxHashMap<crate::diagnostic::FilePath, crate::project::SourceError>,
) -> Vec<FileOutcome> {
    let mut linted = FxHashSet::default();
    for package in project.packages.iter().filter(|package| package.is_linted) {
        linted.extend(package.files.iter().cloned());
        linted.extend(package.targets.iter().map(|target| Arc::clone(&target.root)));
    }
    let mut outcomes: Vec<FileOutcome> = definitions
        .files
        .iter()
        .filter(|(_, file)| linted.contains(&file.path))
        .map(|(_, file)| FileOutcome {
            path: Arc::clone(&file.path),
            source: Ok(file.source.clone()),
            notes: file.hir.notes.clone(),
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
    }));
    outcomes.sort_by(|a, b| a.path.cmp(&b.path));
    outcomes
}
