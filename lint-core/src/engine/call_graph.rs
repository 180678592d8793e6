use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    diagnostic::FilePath,
    sema::{
        calls::BodyCalls,
        effects::{Effect, Effects, Implementations, Node, Source},
        names::{DefId, Definitions},
        types::{Callee, Types},
    },
};

/// Who calls whom in the linted packages, and what of it stops a thread.
#[derive(Clone, Debug, Default)]
pub struct CallGraph {
    /// Of each project sorted by path; several where `cfg` or targets define one path more than once.
    pub functions: Vec<GraphFunction>,
    /// Sorted, by places in `functions`.
    pub calls: Vec<GraphCall>,
}

/// A function of the project, or of a dependency if a call of it has an effect.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GraphFunction {
    pub path: String,
    /// Where its name stands: the file, and line and column, both 1-based, the column in chars. None of a dependency.
    pub place: Option<(FilePath, u32, u32)>,
    /// What calling it does to the thread: `blocks`, `panics`, `enters a runtime`.
    pub effects: Vec<&'static str>,
    /// The kind of code its own is: `async`, `sync`.
    pub context: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GraphCall {
    pub from: usize,
    pub to: usize,
    /// The kind of code the call stands in: `offloaded` and `spawned` calls stop no one.
    pub context: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Project(DefId),
    /// By its path, with its effect.
    Api(String, &'static str),
}

impl CallGraph {
    /// Takes in the graph of another project. No call leads from one to the other.
    pub fn extend(&mut self, other: Self) {
        let first = self.functions.len();
        self.functions.extend(other.functions);
        self.calls.extend(other.calls.into_iter().map(|call| GraphCall {
            from: call.from + first,
            to: call.to + first,
            ..call
        }));
    }

    pub(super) fn of<'a>(
        types: &Types<'_>,
        effects: &Effects,
        implementations: &Implementations,
        bodies: impl Iterator<Item = &'a BodyCalls>,
    ) -> Self {
        let definitions = types.definitions;
        let mut calls: BTreeSet<(End, End, &'static str)> = BTreeSet::new();
        let mut contexts: BTreeMap<DefId, &'static str> = BTreeMap::new();
        for body in bodies {
            contexts.insert(body.owner, body.function.frame.kind.as_str());
            for call in &body.calls {
                let context = if call.is_awaited {
                    "awaited"
                } else {
                    body.frame(call).kind.as_str()
                };
                let from = End::Project(body.owner);
                if let Some(source) = Source::of(types, call) {
                    let api = match &source.api {
                        Callee::Definition(id) => definitions.path_of(*id),
                        Callee::External(path) => path.as_str().to_owned(),
                        Callee::OneOf(_) | Callee::Unknown => continue,
                    };
                    calls.insert((from, End::Api(api, word(source.effect)), context));
                    continue;
                }
                for node in Node::of_call(call) {
                    let functions = match &node {
                        Node::Function(id) => std::slice::from_ref(id),
                        Node::AnyImplementation(id) => implementations.of(*id),
                    };
                    for to in functions {
                        calls.insert((from.clone(), End::Project(*to), context));
                    }
                }
            }
        }
        Self::laid_out(definitions, effects, &contexts, &calls)
    }

    fn laid_out(
        definitions: &Definitions,
        effects: &Effects,
        contexts: &BTreeMap<DefId, &'static str>,
        calls: &BTreeSet<(End, End, &'static str)>,
    ) -> Self {
        let ends: BTreeSet<&End> = calls.iter().flat_map(|(from, to, _)| [from, to]).collect();
        let mut functions: Vec<(GraphFunction, &End)> = ends
            .into_iter()
            .map(|end| match end {
                End::Project(id) => {
                    let context = contexts.get(id).copied().unwrap_or("sync");
                    (function(definitions, effects, *id, context), end)
                }
                End::Api(path, effect) => {
                    let function = GraphFunction {
                        path: path.clone(),
                        place: None,
                        effects: vec![*effect],
                        context: "sync",
                    };
                    (function, end)
                }
            })
            .collect();
        functions.sort();
        // A file that several targets share is looked at once for each.
        let mut at: BTreeMap<&End, usize> = BTreeMap::new();
        let mut kept: Vec<GraphFunction> = Vec::new();
        for (function, end) in functions {
            if kept.last() != Some(&function) {
                kept.push(function);
            }
            at.insert(end, kept.len() - 1);
        }
        let calls: BTreeSet<GraphCall> = calls
            .iter()
            .map(|(from, to, context)| GraphCall {
                from: at[from],
                to: at[to],
                context,
            })
            .collect();
        Self {
            functions: kept,
            calls: calls.into_iter().collect(),
        }
    }
}

fn function(definitions: &Definitions, effects: &Effects, id: DefId, context: &'static str) -> GraphFunction {
    let file = &definitions.files[definitions.definition(id).file];
    let start = definitions.item(id).name_range.start;
    let place = file.source.lines().line_column(file.source.as_str(), start);
    let mut words: Vec<&'static str> = effects.of_function(id).map(word).collect();
    words.dedup();
    GraphFunction {
        path: definitions.path_of(id),
        place: Some((Arc::clone(&file.path), place.line, place.column)),
        effects: words,
        context,
    }
}

fn word(effect: Effect) -> &'static str {
    match effect {
        Effect::PanicsInRuntime => "panics",
        Effect::EntersRuntime => "enters a runtime",
        Effect::Blocks(_) => "blocks",
        Effect::LosesData => "loses data",
        Effect::WaitsForTurn => "waits for its turn",
    }
}
