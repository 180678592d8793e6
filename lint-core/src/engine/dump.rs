use std::sync::Arc;

use super::CallRecord;
use crate::{
    hir::ExprId,
    sema::{
        calls::{BodyCalls, Call},
        contexts::Region,
        names::Definitions,
        types::Callee,
    },
};

/// The calls of a body as `dump calls` prints them. What is not written as a call is not listed.
pub(super) fn call_records(definitions: &Definitions, body: &BodyCalls) -> Vec<CallRecord> {
    let file = &definitions.files[body.file];
    let written = body.calls.iter().filter(|call| call.shape.is_written());
    written
        .map(|call| {
            let place = file
                .source
                .lines()
                .line_column(file.source.as_str(), call.range.start);
            CallRecord {
                file: Arc::clone(&file.path),
                line: place.line,
                column: place.column,
                api: api(definitions, call),
                context: context_name(body, call.expr),
                receiver: receiver(definitions, call),
            }
        })
        .collect()
}

fn api(definitions: &Definitions, call: &Call) -> Option<String> {
    let path = |callee: &Callee| match callee {
        Callee::Definition(id) => Some(definitions.path_of(*id)),
        Callee::External(path) => Some(path.as_str().to_owned()),
        Callee::OneOf(_) | Callee::Unknown => None,
    };
    match &call.callee {
        Callee::OneOf(callees) => call
            .facts
            .path(definitions)
            .or_else(|| callees.first().and_then(path)),
        callee => path(callee),
    }
}

fn receiver(definitions: &Definitions, call: &Call) -> Option<String> {
    let ty = call.receiver.as_ref().filter(|ty| !ty.is_unknown())?;
    Some(ty.display(definitions).to_string())
}

/// The kind of code an expression runs in, by its name in dumps and reports.
pub(super) fn context_name(body: &BodyCalls, expr: ExprId) -> &'static str {
    match body.function.region {
        Region::Test | Region::Bench => "test",
        Region::Production | Region::Example | Region::BuildScript => {
            let frame = body.contexts.frame_of(expr);
            body.contexts.frame(frame).kind.as_str()
        }
    }
}
