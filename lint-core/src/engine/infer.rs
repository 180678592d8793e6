use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::sema::{
    calls::BodyCalls,
    contexts::ClosureRoles,
    effects::{Effects, Implementations, Node, Outline},
    names::DefId,
    types::Types,
};

/// What all code looked at does.
pub(super) struct Inferred {
    /// The bodies of the linted packages, each with its package.
    pub(super) bodies: Vec<(usize, BodyCalls)>,
    pub(super) effects: Effects,
    pub(super) implementations: Implementations,
}

/// Infers the linted bodies, and those of other packages that they lead to.
pub(super) fn infer(types: &Types<'_>, roles: &ClosureRoles, linted: &[(usize, DefId)]) -> Inferred {
    let implementations = Implementations::new(types);
    let look = |id: DefId| {
        let inferred = types.infer_body(id)?;
        let body = BodyCalls::new(types, id, &inferred, roles)?;
        let outline = Outline::of(types, &body);
        Some((body, outline))
    };
    let found: Vec<_> = linted
        .par_iter()
        .filter_map(|(package, id)| look(*id).map(|(body, outline)| (*package, body, outline)))
        .collect();
    let mut seen: FxHashSet<DefId> = linted.iter().map(|(_, id)| *id).collect();
    let mut outlines = Vec::new();
    let mut bodies = Vec::with_capacity(found.len());
    let mut wanted = Vec::new();
    for (package, body, outline) in found {
        for call in &body.calls {
            want(&implementations, Node::of_call(call), &mut seen, &mut wanted);
        }
        outlines.extend(outline);
        bodies.push((package, body));
    }
    // Each round is one call further from the linted packages.
    while !wanted.is_empty() {
        let found: Vec<Outline> = std::mem::take(&mut wanted)
            .into_par_iter()
            .filter_map(|id| look(id)?.1)
            .collect();
        for outline in &found {
            let nodes = outline.edges.iter().map(|edge| edge.to);
            want(&implementations, nodes, &mut seen, &mut wanted);
        }
        outlines.extend(found);
    }
    Inferred {
        bodies,
        effects: Effects::new(types.definitions, outlines, &implementations),
        implementations,
    }
}

/// Notes the functions that may be called and were not looked at yet.
fn want(
    implementations: &Implementations,
    nodes: impl IntoIterator<Item = Node>,
    seen: &mut FxHashSet<DefId>,
    wanted: &mut Vec<DefId>,
) {
    for node in nodes {
        let functions = match &node {
            Node::Function(id) => std::slice::from_ref(id),
            Node::AnyImplementation(id) => implementations.of(*id),
        };
        wanted.extend(functions.iter().copied().filter(|id| seen.insert(*id)));
    }
}
