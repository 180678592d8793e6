use std::sync::Arc;

use super::{RuleContext, Weight, place};
use crate::{
    diagnostic::{Label, Topic, WitnessStep},
    rule::{
        Finding,
        replacement::{chain_replacements, poll_replacements},
    },
    sema::{
        calls::Call,
        contexts::{Because, ContextKind},
        effects::{EdgeKind, Effect, Reached, Witness},
        names::DefId,
        types::{CallShape, Callee},
    },
    text::TextRange,
};

/// A call of the project's own code that has an effect further down.
#[derive(Clone, Debug)]
pub struct Chain<'a> {
    pub reached: Reached,
    /// The calls below it.
    pub witness: Witness<'a>,
}

impl<'a> RuleContext<'a> {
    /// What a call in async code comes to by calls further down. None where the call itself is what is to be reported.
    pub fn chain(&self, call: &Call) -> Option<Chain<'a>> {
        self.async_frame(call)?;
        if call.facts.says_something() || self.entry_called(call).is_some() {
            return None;
        }
        let reached = self.effects.of_call(call)?;
        let witness = self.effects.witness(reached.node, reached.effect)?;
        Some(Chain { reached, witness })
    }

    /// The topic of all calls of a function in this body.
    fn topic(&self, callee: DefId) -> Topic {
        let definitions = self.definitions();
        let file = definitions.definition(callee).file;
        Topic {
            body: definitions.item(self.body.owner).range,
            callee: (
                Arc::clone(&definitions.files[file].path),
                definitions.item(callee).range,
            ),
        }
    }

    /// A finding for a call that comes to what it must not. Of several calls of the same function in a body the first is shown that is
    /// not suppressed.
    pub fn chain_finding(&self, call: &Call, chain: &Chain<'_>) -> Option<Finding> {
        let (does, consequence) = words(chain.reached.effect);
        let definitions = self.definitions();
        let callee = definitions.short_path_of(chain.reached.node.function());
        let frame = self.frame(call);
        let source = chain.witness.source;
        let api = self.path(&source.api)?;
        let way = match chain.witness.hops.len() {
            0 | 1 if source.kind == EdgeKind::Drop => format!("it drops a `{api}`"),
            0 | 1 => format!("it calls `{api}`"),
            count => format!("it reaches `{api}` in {count} calls"),
        };
        let when = match call.shape {
            CallShape::FirstUse => ", made when it is first used,",
            _ => "",
        };
        let message = match call.shape {
            CallShape::Drop => {
                format!(
                    "a value is dropped in {}, and `{callee}` {does}: {way}",
                    place(frame)
                )
            }
            _ => format!("`{callee}`{when} {does} in {}: {way}", place(frame)),
        };
        let callee_facts = definitions.facts(chain.reached.node.function());
        let runs_at_startup = callee_facts.is_some_and(|facts| facts.runs_at_startup);
        let weight = match chain.reached.effect {
            effect if effect.is_fatal() => Weight::Fatal,
            _ if frame.kind == ContextKind::Startup || runs_at_startup => Weight::Startup,
            _ => Weight::Regular,
        };
        let is_polled = matches!(frame.because, Because::Poll(_));
        let only_blocks = matches!(chain.reached.effect, Effect::Blocks(_));
        let is_thread_bound = self.site().is_thread_bound(&source.facts);
        let fix = (only_blocks && !is_polled && !is_thread_bound)
            .then(|| self.offload_fix(call))
            .flatten();
        Some(Finding {
            weight,
            fix,
            witness: self.witness_steps(call, chain, consequence),
            help: match frame.because {
                Because::Poll(_) if !matches!(call.shape, CallShape::Drop | CallShape::FirstUse) => {
                    poll_replacements(definitions, self.package, &source.facts)
                }
                _ => chain_replacements(definitions, self.package, &chain.witness, &callee, call.shape),
            },
            api: Some(api),
            confidence: chain.reached.confidence,
            topic: Some(self.topic(chain.reached.node.function())),
            ..self.finding(call, message, consequence)
        })
    }

    pub(super) fn witness_steps(
        &self,
        call: &Call,
        chain: &Chain<'_>,
        consequence: &str,
    ) -> Vec<WitnessStep> {
        let definitions = self.definitions();
        let step = |function: DefId, range: TextRange, callee: &Callee, text: String| WitnessStep {
            function: definitions.path_of(function),
            api: self.path(callee).unwrap_or_default(),
            label: Label {
                file: Arc::clone(&definitions.files[definitions.definition(function).file].path),
                range,
                text,
            },
        };
        let callee = Callee::Definition(chain.reached.node.function());
        let first = step(self.body.owner, call.range, &callee, consequence.to_owned());
        let count = chain.witness.hops.len();
        let further = chain.witness.hops.iter().enumerate().map(|(index, hop)| {
            let callee = match &hop.callee {
                Callee::Definition(id) if index + 1 < count => definitions.short_path_of(*id),
                callee => self.path(callee).unwrap_or_default(),
            };
            let function = definitions.short_path_of(hop.function);
            let text = match hop.kind {
                EdgeKind::Call => format!("`{function}` calls `{callee}`"),
                EdgeKind::Awaited => format!("`{function}` awaits `{callee}`"),
                EdgeKind::Handed => format!("`{function}` has `{callee}` called in place"),
                EdgeKind::Implicit => format!("`{function}` runs `{callee}` here"),
                EdgeKind::FirstUse => format!("`{function}` makes `{callee}` if it is the first to use it"),
                EdgeKind::Drop => format!("`{function}` drops a value: `{callee}` runs"),
            };
            step(hop.function, hop.range, &hop.callee, text)
        });
        std::iter::once(first).chain(further).collect()
    }
}

/// What an effect does, and what follows.
fn words(effect: Effect) -> (&'static str, &'static str) {
    match effect {
        Effect::Blocks(_) => (
            "blocks the thread",
            "every task of this thread waits until it is done",
        ),
        Effect::LosesData => (
            "loses data when its future is dropped",
            "a part of the data may be gone when this future is dropped",
        ),
        Effect::WaitsForTurn => ("waits for its turn", "waits in a queue, and may hold others up"),
        Effect::PanicsInRuntime => (
            "panics",
            "a runtime does not let its own threads do what is done there",
        ),
        Effect::EntersRuntime => (
            "runs a runtime",
            "panics, or waits for ever for a task of this very thread",
        ),
    }
}
