use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap},
};

use rustc_hash::FxHashMap;

use super::{Edge, EdgeKind, Effect, Implementations, Node, Outline, Source};
use crate::{
    diagnostic::Confidence,
    sema::{
        calls::Call,
        names::{DefId, Definitions},
    },
    text::TextRange,
};

/// The effects of all functions of a project.
#[derive(Debug, Default)]
pub struct Effects {
    /// Sorted by effect.
    pub(super) steps: FxHashMap<Node, Vec<(Effect, Step)>>,
    pub(super) sources: Vec<Source>,
}

/// The first step from a function towards its effect. The next one stands at the function it leads to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// The least of all steps from here on.
    pub(super) confidence: Confidence,
    /// The number of calls to the effect.
    pub(super) distance: u32,
    pub(super) next: Next,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Next {
    /// A call of what has the effect by itself, by its index.
    Source(usize),
    Call {
        range: TextRange,
        to: Node,
        kind: EdgeKind,
    },
    /// The implementation of the trait's function.
    Implementation(DefId),
}

/// What a call comes to.
#[derive(Clone, Copy, Debug)]
pub struct Reached {
    pub effect: Effect,
    pub confidence: Confidence,
    /// Which of the functions that the call may run.
    pub node: Node,
}

impl Effects {
    /// Finds out what each function comes to. Outlines may come in any order.
    pub fn new(
        definitions: &Definitions,
        mut outlines: Vec<Outline>,
        implementations: &Implementations,
    ) -> Self {
        outlines.sort_unstable_by_key(|outline| outline.owner);
        let mut callers: FxHashMap<Node, Vec<(DefId, Edge)>> = FxHashMap::default();
        let mut sources = Vec::new();
        let mut owners = Vec::new();
        for outline in outlines {
            for edge in outline.edges {
                callers.entry(edge.to).or_default().push((outline.owner, edge));
            }
            owners.extend(outline.sources.iter().map(|_| outline.owner));
            sources.extend(outline.sources);
        }
        let kinds: BTreeSet<Effect> = sources.iter().map(|source| source.effect).collect();
        let mut effects = Self {
            steps: FxHashMap::default(),
            sources,
        };
        for effect in kinds {
            let mut spread = Spread {
                definitions,
                effect,
                callers: &callers,
                implementations,
                open: BinaryHeap::new(),
                dispatched: FxHashMap::default(),
                steps: &mut effects.steps,
            };
            for (index, source) in effects.sources.iter().enumerate() {
                if source.effect == effect {
                    let next = Next::Source(index);
                    spread.reach(Node::Function(owners[index]), source.confidence, 1, next);
                }
            }
            spread.run();
        }
        effects
    }

    /// What a call of the project's code comes to: of what is equally sure what is worst, of that what is nearest.
    pub fn of_call(&self, call: &Call) -> Option<Reached> {
        let nodes = Node::of_call(call).into_iter();
        let all = nodes.flat_map(|node| {
            let steps = self.steps.get(&node).map_or(&[][..], Vec::as_slice);
            steps.iter().map(move |(effect, step)| (node, *effect, step))
        });
        let key = |(node, effect, step): &(Node, Effect, &Step)| {
            let confidence = step.confidence.min(call.confidence);
            let is_harmless = !effect.is_fatal();
            (Reverse(confidence), is_harmless, step.distance, *effect, *node)
        };
        all.min_by_key(key).map(|(node, effect, step)| Reached {
            effect,
            confidence: step.confidence.min(call.confidence),
            node,
        })
    }

    /// What calling a function does, in order.
    pub fn of_function(&self, id: DefId) -> impl Iterator<Item = Effect> {
        let steps = self.steps.get(&Node::Function(id));
        steps.into_iter().flatten().map(|(effect, _)| *effect)
    }

    pub(super) fn step(&self, node: Node, effect: Effect) -> Option<Step> {
        let steps = self.steps.get(&node)?;
        let at = steps.binary_search_by_key(&effect, |(effect, _)| *effect).ok()?;
        Some(steps[at].1)
    }
}

/// One effect on its way from where it is to all that call it: the surest first, of equally sure ones the nearest.
/// What is reached by a way is final, since no way gets surer or shorter as it goes on; cycles end there.
struct Spread<'a> {
    definitions: &'a Definitions,
    effect: Effect,
    callers: &'a FxHashMap<Node, Vec<(DefId, Edge)>>,
    implementations: &'a Implementations,
    open: BinaryHeap<Reverse<Way>>,
    /// The functions of traits of which an implementation was reached.
    dispatched: FxHashMap<DefId, Dispatched>,
    steps: &'a mut FxHashMap<Node, Vec<(Effect, Step)>>,
}

struct Dispatched {
    /// The implementation that was reached first.
    first: DefId,
    /// How many of the implementations, from the first one of all on, are known to be likely. What is stays so.
    likely: usize,
}

/// How sure it is, how far from the effect, whom it reaches, and how: in this order one comes before another.
type Way = (Reverse<Confidence>, u32, Node, Next);

impl Spread<'_> {
    fn reach(&mut self, node: Node, confidence: Confidence, distance: u32, next: Next) {
        let is_ended = self.effect.is_of_thread() && self.is_said_to_return_at_once(node);
        if !self.is_reached(node) && !is_ended {
            self.open
                .push(Reverse((Reverse(confidence), distance, node, next)));
        }
    }

    /// Whether a manifest says that a function does not block, whatever it does.
    fn is_said_to_return_at_once(&self, node: Node) -> bool {
        let facts = self.definitions.facts(node.function());
        facts.is_some_and(|facts| facts.immediate)
    }

    /// Effects spread in their order: this one is the last of those that are known.
    fn is_reached(&self, node: Node) -> bool {
        let last = self.steps.get(&node).and_then(|steps| steps.last());
        last.is_some_and(|(effect, _)| *effect == self.effect)
    }

    fn run(&mut self) {
        while let Some(Reverse((Reverse(confidence), distance, node, next))) = self.open.pop() {
            if self.is_reached(node) {
                continue;
            }
            let step = Step {
                confidence,
                distance,
                next,
            };
            self.steps.entry(node).or_default().push((self.effect, step));
            let callers = self.callers;
            for (caller, edge) in callers.get(&node).map_or(&[][..], Vec::as_slice) {
                let next = Next::Call {
                    range: edge.range,
                    to: node,
                    kind: edge.kind,
                };
                let confidence = confidence.min(edge.confidence);
                self.reach(Node::Function(*caller), confidence, distance + 1, next);
            }
            if let Node::Function(function) = node {
                self.dispatch(function, step);
            }
        }
    }

    /// A call that any implementation may be meant by: if all wait, each for what it may, it waits, though another may be
    /// written elsewhere; if some do, nobody knows.
    fn dispatch(&mut self, function: DefId, step: Step) {
        let implementations = self.implementations;
        for of in implementations.implemented_by(function) {
            let own = implementations.of(*of);
            let known = self.dispatched.get(of);
            let (first, mut likely) = known.map_or((function, 0), |known| (known.first, known.likely));
            while own.get(likely).is_some_and(|next| self.is_likely(*next)) {
                likely += 1;
            }
            self.dispatched.insert(*of, Dispatched { first, likely });
            let confidence = if likely == own.len() {
                step.confidence.min(Confidence::Medium)
            } else {
                Confidence::Low
            };
            let next = Next::Implementation(first);
            self.reach(Node::AnyImplementation(*of), confidence, step.distance, next);
        }
    }

    /// Whether a function is known to have this effect, or one like it, and surely enough to be shown.
    fn is_likely(&self, function: DefId) -> bool {
        let steps = self.steps.get(&Node::Function(function));
        steps.into_iter().flatten().any(|(effect, step)| {
            effect.is_fatal() == self.effect.is_fatal() && Confidence::Medium <= step.confidence
        })
    }
}
