use rustc_hash::FxHashMap;

use super::{
    Awaited, Edge, EdgeKind, Effect, Effects, Implementations, Node, Outline, Reached, Source, Witness,
};
use crate::{
    catalog::CancelLoss,
    hir::ItemKind,
    sema::{
        calls::{BodyCalls, Call},
        contexts::Region,
        names::{DefId, Definitions},
        types::{BodyTypes, Callee, Types},
    },
};

/// What is lost with the future of each async function of a project if it is dropped half way, and which of them wait for
/// their turn. An effect of this kind goes only through what is awaited: the future dropped holds the others.
#[derive(Debug, Default)]
pub struct Losses {
    data: Effects,
    turns: Effects,
    params: FxHashMap<Node, Params>,
}

/// What one async function awaits.
#[derive(Debug)]
pub struct AwaitOutline {
    owner: DefId,
    sources: Vec<(Source, Params)>,
    /// With each, which of the callee's parameters are lent by which of the function's own.
    edges: Vec<(Edge, Vec<(usize, usize)>)>,
}

/// Some of a function's parameters: a bit for each of the first 32.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Params(u32);

impl Params {
    fn insert(&mut self, position: usize) {
        self.0 |= 1_u32.checked_shl(position as u32).unwrap_or(0);
    }

    fn has(self, position: usize) -> bool {
        self.0 & 1_u32.checked_shl(position as u32).unwrap_or(0) != 0
    }
}

impl AwaitOutline {
    /// None of a function that is not async, and of one that awaits nothing of the kind.
    pub fn of(types: &Types<'_>, inferred: &BodyTypes, calls: &BodyCalls) -> Option<Self> {
        let definitions = types.definitions;
        let ItemKind::Function(function) = &definitions.item(calls.owner).kind else {
            return None;
        };
        let is_code = matches!(calls.function.region, Region::Production | Region::Example);
        if !function.is_async() || !is_code {
            return None;
        }
        let file = definitions.definition(calls.owner).file;
        let body = &definitions.files[file].hir.bodies[function.body?];
        let awaited = Awaited::new(types, body, inferred, calls);
        let mut outline = Self {
            owner: calls.owner,
            sources: Vec::new(),
            edges: Vec::new(),
        };
        for call in awaited.awaited_in(body.root) {
            outline.add(&awaited, call);
        }
        let is_empty = outline.edges.is_empty() && outline.sources.is_empty();
        (!is_empty).then_some(outline)
    }

    fn add(&mut self, awaited: &Awaited<'_>, call: &Call) {
        let given = awaited.given(call);
        // The caller's, and alive when this future is gone.
        let own = |theirs: usize| awaited.borrowed_param(awaited.root(*given.get(theirs)?)?.local);
        if let Some(effect) = effect(call) {
            let mut params = Params::default();
            awaited
                .worked_on(call)
                .into_iter()
                .filter_map(own)
                .for_each(|position| params.insert(position));
            let api = call
                .facts
                .about
                .map_or_else(|| call.callee.clone(), Callee::Definition);
            let source = Source {
                kind: EdgeKind::Awaited,
                effect,
                range: call.range,
                confidence: call.confidence,
                api,
                facts: call.facts.clone(),
            };
            self.sources.push((source, params));
            return;
        }
        let lent: Vec<(usize, usize)> = (0..given.len())
            .filter(|theirs| awaited.is_lent(call, *theirs, given[*theirs]))
            .filter_map(|theirs| Some((theirs, own(theirs)?)))
            .collect();
        for to in Node::of_call(call) {
            let edge = Edge {
                kind: EdgeKind::Awaited,
                range: call.range,
                to,
                confidence: call.confidence,
            };
            self.edges.push((edge, lent.clone()));
        }
    }

    pub fn nodes(&self) -> impl Iterator<Item = Node> {
        self.edges.iter().map(|(edge, _)| edge.to)
    }
}

fn effect(call: &Call) -> Option<Effect> {
    match call.facts.cancel_unsafe? {
        CancelLoss::Data => Some(Effect::LosesData),
        CancelLoss::Place => Some(Effect::WaitsForTurn),
        CancelLoss::Message => None,
    }
}

impl Losses {
    /// Finds out what each function loses. Outlines may come in any order.
    pub fn new(
        definitions: &Definitions,
        outlines: &[AwaitOutline],
        implementations: &Implementations,
    ) -> Self {
        let params = lost_params(outlines, implementations);
        let lost = |edge: &Edge, lent: &[(usize, usize)]| {
            let theirs = params.get(&edge.to).copied().unwrap_or_default();
            lent.iter().any(|(position, _)| theirs.has(*position))
        };
        let data = outlines.iter().map(|outline| Outline {
            owner: outline.owner,
            edges: edges(outline, lost),
            sources: sources(outline, |source, params| {
                source.effect == Effect::LosesData && params != Params::default()
            }),
        });
        let turns = outlines.iter().map(|outline| Outline {
            owner: outline.owner,
            edges: edges(outline, |_, _| true),
            sources: sources(outline, |source, _| source.effect == Effect::WaitsForTurn),
        });
        Self {
            data: Effects::new(definitions, data.collect(), implementations),
            turns: Effects::new(definitions, turns.collect(), implementations),
            params,
        }
    }

    /// Whether dropping the future of a call half way loses data of what it was lent.
    pub fn data_of_call(&self, call: &Call) -> Option<Reached> {
        self.data.of_call(call)
    }

    /// Whether the future of a call waits in a queue, as for a lock.
    pub fn turn_of_call(&self, call: &Call) -> Option<Reached> {
        self.turns.of_call(call)
    }

    /// The parameters of a function whose data its future may lose.
    pub fn params_of(&self, node: Node) -> impl Iterator<Item = usize> {
        let params = self.params.get(&node).copied().unwrap_or_default();
        (0..32).filter(move |position| params.has(*position))
    }

    /// How what is called comes to have an effect.
    pub fn witness(&self, reached: Reached) -> Option<Witness<'_>> {
        let effects = match reached.effect {
            Effect::LosesData => &self.data,
            _ => &self.turns,
        };
        effects.witness(reached.node, reached.effect)
    }
}

fn edges(outline: &AwaitOutline, keeps: impl Fn(&Edge, &[(usize, usize)]) -> bool) -> Vec<Edge> {
    let kept = outline.edges.iter().filter(|(edge, lent)| keeps(edge, lent));
    kept.map(|(edge, _)| *edge).collect()
}

fn sources(outline: &AwaitOutline, keeps: impl Fn(&Source, Params) -> bool) -> Vec<Source> {
    let kept = outline
        .sources
        .iter()
        .filter(|(source, params)| keeps(source, *params));
    kept.map(|(source, _)| source.clone()).collect()
}

/// The parameters of each function, and of each trait's function, of which something is lost, to a fixpoint.
fn lost_params(outlines: &[AwaitOutline], implementations: &Implementations) -> FxHashMap<Node, Params> {
    let mut lost: FxHashMap<Node, Params> = FxHashMap::default();
    loop {
        let mut has_grown = false;
        for outline in outlines {
            let mut params = Params::default();
            for (source, of) in &outline.sources {
                if source.effect == Effect::LosesData {
                    params.0 |= of.0;
                }
            }
            for (edge, lent) in &outline.edges {
                let theirs = lost.get(&edge.to).copied().unwrap_or_default();
                let own = lent.iter().filter(|(position, _)| theirs.has(*position));
                own.for_each(|(_, position)| params.insert(*position));
            }
            let of = implementations.implemented_by(outline.owner).iter().copied();
            let nodes = std::iter::once(Node::Function(outline.owner)).chain(of.map(Node::AnyImplementation));
            for node in nodes {
                let known = lost.entry(node).or_default();
                let grown = Params(known.0 | params.0);
                has_grown |= grown != *known;
                *known = grown;
            }
        }
        if !has_grown {
            return lost;
        }
    }
}
