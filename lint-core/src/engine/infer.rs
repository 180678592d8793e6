use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::sema::{
    calls::BodyCalls,
    contexts::ClosureRoles,
    effects::{AwaitOutline, Callers, Effects, Implementations, Losses, Node, Outline},
    names::DefId,
    types::{BodyTypes, Types},
};

/// What all code looked at does.
pub(super) struct Inferred {
    /// The bodies of the linted packages.
    pub(super) bodies: Vec<InferredBody>,
    pub(super) effects: Effects,
    pub(super) losses: Losses,
    pub(super) callers: Callers,
    pub(super) implementations: Implementations,
}

/// A body with all that was found out about it alone.
pub(super) struct InferredBody {
    /// The package it belongs to, by its place in the project.
    pub(super) package: usize,
    pub(super) types: BodyTypes,
    pub(super) calls: BodyCalls,
}

/// Infers the linted bodies, and those of other packages that they lead to.
pub(super) fn infer(types: &Types<'_>, roles: &ClosureRoles, linted: &[(usize, DefId)]) -> Inferred {
    let implementations = Implementations::new(types);
    let look = |id: DefId| {
        let inferred = types.infer_body(id)?;
        let body = BodyCalls::new(types, id, &inferred, roles)?;
        let outline = Outline::of(types, &body);
        let awaits = AwaitOutline::of(types, &inferred, &body);
        Some((inferred, body, outline, awaits))
    };
    let found: Vec<_> = linted
        .par_iter()
        .filter_map(|(package, id)| Some((*package, look(*id)?)))
        .collect();
    let mut seen = Seen {
        functions: linted.iter().map(|(_, id)| *id).collect(),
        any_of: FxHashSet::default(),
    };
    let mut outlines = Vec::new();
    let mut awaits = Vec::new();
    let mut bodies = Vec::with_capacity(found.len());
    let mut wanted = Vec::new();
    for (package, (types, calls, outline, awaited)) in found {
        for call in &calls.calls {
            want(&implementations, Node::of_call(call), &mut seen, &mut wanted);
        }
        outlines.extend(outline);
        awaits.extend(awaited);
        bodies.push(InferredBody {
            package,
            types,
            calls,
        });
    }
    // Each round is one call further from the linted packages.
    while !wanted.is_empty() {
        let found: Vec<(Option<Outline>, Option<AwaitOutline>)> = std::mem::take(&mut wanted)
            .into_par_iter()
            .filter_map(look)
            .map(|(_, _, outline, awaited)| (outline, awaited))
            .collect();
        for (outline, awaited) in found {
            let called = outline.iter().flat_map(|outline| &outline.edges);
            let nodes = called.map(|edge| edge.to);
            let nodes = nodes.chain(awaited.iter().flat_map(AwaitOutline::nodes));
            want(&implementations, nodes, &mut seen, &mut wanted);
            outlines.extend(outline);
            awaits.extend(awaited);
        }
    }
    let callers = Callers::new(types.definitions, bodies.iter().map(|body| &body.calls));
    Inferred {
        bodies,
        callers,
        losses: Losses::new(types.definitions, &awaits, &implementations),
        effects: Effects::new(types.definitions, outlines, &implementations),
        implementations,
    }
}

/// The functions that were looked at or are going to be.
struct Seen {
    functions: FxHashSet<DefId>,
    /// Those of traits whose implementations all are among them.
    any_of: FxHashSet<DefId>,
}

/// Notes the functions that may be called and were not looked at yet.
fn want(
    implementations: &Implementations,
    nodes: impl IntoIterator<Item = Node>,
    seen: &mut Seen,
    wanted: &mut Vec<DefId>,
) {
    for node in nodes {
        let functions = match &node {
            Node::Function(id) => std::slice::from_ref(id),
            // A trait's function stands for all that implement it.
            Node::AnyImplementation(id) if seen.any_of.insert(*id) => implementations.of(*id),
            Node::AnyImplementation(_) => &[],
        };
        wanted.extend(functions.iter().copied().filter(|id| seen.functions.insert(*id)));
    }
}
