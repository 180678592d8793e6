use super::{EdgeKind, Effect, Effects, Node, Source, spread::Next};
use crate::{
    sema::{names::DefId, types::Callee},
    text::TextRange,
};

/// The calls that lead from a function to its effect.
#[derive(Clone, Debug)]
pub struct Witness<'a> {
    /// In the order they are made; the last is the source.
    pub hops: Vec<Hop>,
    pub source: &'a Source,
}

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// The function the call stands in, and so the file.
    pub function: DefId,
    /// The callee as it is written.
    pub range: TextRange,
    pub kind: EdgeKind,
    /// What is called; of a trait's function, the implementation.
    pub callee: Callee,
}

impl Effects {
    /// How what is called comes to have an effect.
    pub fn witness(&self, node: Node, effect: Effect) -> Option<Witness<'_>> {
        let mut hops: Vec<Hop> = Vec::new();
        let mut at = node;
        loop {
            match (self.step(at, effect)?.next, at) {
                (Next::Call { range, to, kind }, Node::Function(function)) => {
                    hops.push(Hop {
                        function,
                        range,
                        kind,
                        callee: Callee::Definition(to.function()),
                    });
                    at = to;
                }
                (Next::Implementation(function), _) => {
                    if let Some(last) = hops.last_mut() {
                        last.callee = Callee::Definition(function);
                    }
                    at = Node::Function(function);
                }
                (Next::Source(index), Node::Function(function)) => {
                    let source = self.sources.get(index)?;
                    hops.push(Hop {
                        function,
                        range: source.range,
                        kind: source.kind,
                        callee: source.api.clone(),
                    });
                    return Some(Witness { hops, source });
                }
                (Next::Call { .. } | Next::Source(_), Node::AnyImplementation(_)) => return None,
            }
        }
    }
}
