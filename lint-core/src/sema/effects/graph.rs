use super::Effect;
use crate::{
    diagnostic::Confidence,
    sema::{
        calls::{BodyCalls, Call, CallFacts, Target},
        contexts::{ContextKind, FunctionContext, Region},
        names::DefId,
        types::{CallShape, Callee, Types},
    },
    text::TextRange,
};

/// What can be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    Function(DefId),
    /// A trait's function, where any of its implementations may be meant.
    AnyImplementation(DefId),
}

/// A call of the project's code by the project's code.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    pub kind: EdgeKind,
    /// The callee as it is written.
    pub range: TextRange,
    pub to: Node,
    pub confidence: Confidence,
}

/// How code comes to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EdgeKind {
    /// `load()`, `config.load()`
    Call,
    /// `load().await`, of what a future does rather than its making.
    Awaited,
    /// `.map(load)`: handed to what calls it in place.
    Handed,
    /// `a + b`, `value?`, `{value}`: not written as a call.
    Implicit,
    /// The first use of a static.
    FirstUse,
    /// The end of a value's scope.
    Drop,
}

/// A call that has an effect by itself.
#[derive(Clone, Debug)]
pub struct Source {
    pub kind: EdgeKind,
    pub effect: Effect,
    pub range: TextRange,
    pub confidence: Confidence,
    /// What is called: a definition, or a function that only a manifest knows.
    pub api: Callee,
    pub facts: CallFacts,
}

/// What one function does before it gives back control to its caller, as far as effects go.
#[derive(Debug)]
pub struct Outline {
    pub owner: DefId,
    pub edges: Vec<Edge>,
    pub sources: Vec<Source>,
}

impl Node {
    /// The function that is called, of a trait's the one in the trait.
    pub fn function(self) -> DefId {
        match self {
            Self::Function(id) | Self::AnyImplementation(id) => id,
        }
    }

    /// What a call may run; several where `cfg` chooses.
    pub fn of_call(call: &Call) -> Vec<Self> {
        match &call.target {
            None => Vec::new(),
            Some(Target::Function(id)) => vec![Self::Function(*id)],
            Some(Target::AnyImplementation(id)) => vec![Self::AnyImplementation(*id)],
            Some(Target::OneOf(functions)) => functions.iter().copied().map(Self::Function).collect(),
        }
    }
}

impl EdgeKind {
    fn of(shape: CallShape) -> Self {
        match shape {
            CallShape::Function | CallShape::Method | CallShape::Loop => Self::Call,
            CallShape::Handed => Self::Handed,
            CallShape::Operator | CallShape::Conversion | CallShape::Format => Self::Implicit,
            CallShape::FirstUse => Self::FirstUse,
            CallShape::Drop => Self::Drop,
        }
    }
}

impl Outline {
    /// None of a body that does nothing of the kind, and of one that asks whether a runtime runs it: it may do one thing in
    /// sync code and another in async code. Tests and build scripts call, but are not called.
    pub fn of(types: &Types<'_>, body: &BodyCalls) -> Option<Self> {
        if !matches!(body.function.region, Region::Production | Region::Example)
            || body.calls.iter().any(|call| call.facts.asks_for_runtime)
        {
            return None;
        }
        let mut outline = Self {
            owner: body.owner,
            edges: Vec::new(),
            sources: Vec::new(),
        };
        // Closures run in place are part of the frame around them: what is left is the function's own.
        let own = |call: &&Call| body.frame(call).kind == ContextKind::Sync && !call.is_awaited;
        for call in body.calls.iter().filter(own) {
            match Source::of(types, call) {
                Some(source) => outline.sources.push(source),
                // What is said of a function counts, not what it does.
                None if call.facts.says_something() => {}
                None => outline.add_edges(call),
            }
        }
        let is_empty = outline.edges.is_empty() && outline.sources.is_empty();
        (!is_empty).then_some(outline)
    }

    fn add_edges(&mut self, call: &Call) {
        let kind = EdgeKind::of(call.shape);
        let edges = Node::of_call(call).into_iter().map(|to| Edge {
            kind,
            range: call.range,
            to,
            confidence: call.confidence,
        });
        self.edges.extend(edges);
    }
}

impl Source {
    /// None of a call that has no effect by itself.
    pub fn of(types: &Types<'_>, call: &Call) -> Option<Self> {
        let facts = &call.facts;
        let effect = if is_entry(types, call) || facts.enters_runtime {
            Effect::EntersRuntime
        } else if facts.panics_in_runtime || facts.drops.is_some() {
            Effect::PanicsInRuntime
        } else {
            Effect::Blocks(facts.blocks.filter(|blocks| !blocks.brief)?.kind)
        };
        // Of several callees, the one that the facts are about.
        let api = facts
            .about
            .map_or_else(|| call.callee.clone(), Callee::Definition);
        Some(Self {
            kind: EdgeKind::of(call.shape),
            effect,
            range: call.range,
            confidence: call.confidence,
            api,
            facts: facts.clone(),
        })
    }
}

/// Whether a call means the start of a program, which an attribute makes run a runtime of its own.
fn is_entry(types: &Types<'_>, call: &Call) -> bool {
    let Callee::Definition(id) = call.callee else {
        return false;
    };
    let definitions = types.definitions;
    let is_async = definitions
        .function(id)
        .is_some_and(crate::hir::Function::is_async);
    is_async && definitions.is_of_project(id) && FunctionContext::of(types, id).is_entry
}
