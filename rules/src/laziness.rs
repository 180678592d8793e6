//! Queries that never run, and iterators that block whoever reads them.

pub mod lazy_blocking_escapes;
pub mod lazy_query_returned;
pub mod unexecuted_query;

use async_lint_core::{catalog::LazyKind, rule::RuleContext, sema::liveness::Giver};

/// A lazy value, as the subject of a message.
fn noun(kind: LazyKind) -> &'static str {
    match kind {
        LazyKind::Query => "query",
        LazyKind::Request => "request",
        LazyKind::Command => "command",
        LazyKind::BlockingIter => "iterator",
    }
}

/// What would have to be done with it.
fn done(kind: LazyKind) -> &'static str {
    match kind {
        LazyKind::Query => "run",
        LazyKind::Request => "sent",
        LazyKind::Command => "started",
        LazyKind::BlockingIter => "read",
    }
}

/// The code that gives a value, as the subject of a message.
fn giver(cx: &RuleContext<'_>, giver: Giver) -> String {
    match giver {
        Giver::Function => format!("`{}`", cx.definitions().path_of(cx.values().owner)),
        Giver::Async(_) => "async code".to_owned(),
        Giver::Elsewhere(call) => match cx.api_of(call) {
            Some(api) => format!("what `{api}` runs"),
            None => "what runs on another thread".to_owned(),
        },
    }
}
