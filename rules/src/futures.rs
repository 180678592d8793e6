//! Futures that never run, and tasks of which nobody hears again.

pub mod cancelled_task;
pub mod discarded_task;
pub mod future_where_unit_expected;
pub mod nested_future;
pub mod unawaited_future;

use async_lint_core::{
    diagnostic::Fix,
    hir::{ExprId, ExprKind},
    rule::RuleContext,
    sema::{
        liveness::Loss,
        types::{Callee, Ty},
    },
};

/// How a value is lost: the start of a label.
fn how_lost(cx: &RuleContext<'_>, loss: Loss) -> String {
    let name = |binding| cx.values().body.bindings[binding].name;
    match loss {
        Loss::Statement => "dropped where the statement ends".to_owned(),
        Loss::Wildcard => "`_` drops it at once".to_owned(),
        Loss::Unused(binding) => format!("bound to `{}`, which is not used", name(binding)),
        Loss::Dropped(_) => "dropped by hand".to_owned(),
        Loss::Collected(binding) => format!("nothing is taken out of `{}`", name(binding)),
    }
}

/// How to run a future that stands here.
fn how_to_run(cx: &RuleContext<'_>, expr: ExprId, gives_result: bool) -> String {
    let values = cx.values();
    match values.async_output(expr) {
        Some(output) if gives_result && values.is_result(&output) => "run it: add `.await?`".to_owned(),
        Some(_) => "run it: add `.await`".to_owned(),
        None => "run it: `.await` it in an `async fn`, or hand it to the runtime as a task".to_owned(),
    }
}

/// The fix that runs a lost future, of this output, where it stands. A statement was meant to do something; whoever wrote
/// `let _ =` may have meant that nothing happens.
fn run_here(cx: &RuleContext<'_>, expr: ExprId, loss: Loss, output: &Ty) -> Option<Fix> {
    let values = cx.values();
    // The future in a future is the business of `nested-future`: where both are mended, one `.await` is too many.
    let is_nested = matches!(values.body.exprs[expr].kind, ExprKind::Await { .. });
    // An async function that awaits itself is of no finite size.
    let is_recursive = matches!(values.call(expr).map(|call| &call.callee), Some(Callee::Definition(id)) if *id == values.owner);
    (!is_nested && !is_recursive).then_some(())?;
    let mut rewrite = cx.rewrite(expr);
    if loss == Loss::Statement && values.passes_errors(expr, output) {
        rewrite.wait_for_and_try(expr)?;
    } else {
        rewrite.wait_for(expr)?;
        if values.is_result(output) {
            rewrite.is_unsafe();
        }
    }
    if loss != Loss::Statement {
        rewrite.is_unsafe();
    }
    rewrite.finish("await the future")
}
