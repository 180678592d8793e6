use async_lint_core::{
    declare_rule,
    hir::{ExprId, ExprKind},
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::liveness::{FutureKind, Loss},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds futures that are made and lost before anything has run them: as a statement, bound to `_` or to a name that is not used,
    /// dropped by hand, or collected in an `Option` or a list that nobody looks into.
    ///
    /// ## Why is this bad
    ///
    /// A future does nothing until it is awaited. The call looks as if it had been made, but none of its code has run. The compiler tells
    /// of plain statements only.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub async fn close() {
    ///     let _flushed = flush();
    /// }
    ///
    /// async fn flush() {}
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn close() {
    ///     flush().await;
    /// }
    ///
    /// async fn flush() {}
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix awaits the future, and hands on an error with `?` where the function around gives the same one. It is safe for a
    /// statement, if nothing is alive there that may have to stay on its thread; else it is unsafe.
    ///
    /// ## Known problems
    ///
    /// A future that is stored in a struct or handed to a function is taken to be run there. A type of its own that implements `Future`
    /// counts only if it is `#[must_use]`: others may have started when they were made, as the handle of a task has.
    pub struct UnawaitedFuture = {
        name: "unawaited-future",
        family: Futures,
        level: Warn,
        summary: "a future that is lost before anything has run it",
        lints: ["clippy::let_underscore_future", "unused_must_use"],
    };
}

impl Rule for UnawaitedFuture {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let lost = cx.values().lost().iter();
        lost.filter_map(|(expr, loss)| check(cx, *expr, *loss)).collect()
    }
}

fn check(cx: &RuleContext<'_>, expr: ExprId, loss: Loss) -> Option<Finding> {
    let values = cx.values();
    let future = values.future(values.ty(expr))?;
    // What a closure on another thread gives is the business of `future-where-unit-expected`.
    if values.given_elsewhere(expr) {
        return None;
    }
    let how = super::how_lost(cx, loss);
    let fix = match &future {
        FutureKind::Itself(output) => super::run_here(cx, expr, loss, output),
        FutureKind::Inside => None,
    };
    let (message, consequence, help) = match &future {
        FutureKind::Itself(output) => {
            let message = match (&values.body.exprs[expr].kind, cx.api_of(expr)) {
                (ExprKind::AsyncBlock { .. }, _) => "this async block never runs".to_owned(),
                (_, Some(api)) => format!("the future of `{api}` is never awaited"),
                (_, None) => "this future is never awaited".to_owned(),
            };
            let consequence = match values.guard(output) {
                Some(_) => "the lock is not taken",
                None => "nothing of it runs",
            };
            let help = super::how_to_run(cx, expr, values.is_result(output));
            (message, consequence, help)
        }
        FutureKind::Inside => {
            let message = match (loss, cx.api_of(expr)) {
                (Loss::Unused(local) | Loss::Collected(local), _) => {
                    let name = values.body.bindings[local].name;
                    format!("the futures in `{name}` are never awaited")
                }
                (_, Some(api)) => format!("the futures in what `{api}` gives are never awaited"),
                (_, None) => "the futures in this value are never awaited".to_owned(),
            };
            let help = "take them out and `.await` them, one by one or joined".to_owned();
            (message, "nothing of them runs", help)
        }
    };
    let mut finding = cx.value_finding(expr, message, format!("{how}: {consequence}"));
    finding.help.push(help);
    finding.fix = fix;
    Some(finding)
}
