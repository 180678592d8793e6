use async_lint_core::{
    declare_rule,
    diagnostic::Fix,
    hir::{ExprId, ExprKind, PatKind},
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::liveness::Place,
    text::TextRange,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds async code handed to what runs plain closures on another thread, such as `std::thread::spawn` or
    /// `tokio::task::spawn_blocking`, where nobody awaits the future that comes back.
    ///
    /// ## Why is this bad
    ///
    /// The thread calls the closure, gets a future, and is done. Nothing of the async code runs.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub async fn index() {
    ///     tokio::task::spawn_blocking(|| async { build().await });
    /// }
    ///
    /// async fn build() {}
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn index() {
    ///     tokio::spawn(build());
    /// }
    ///
    /// async fn build() {}
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix hands the async block to the runtime as a task. What never ran then runs: it is unsafe. There is none outside of async code,
    /// where there may be no runtime, nor where the handle is used.
    ///
    /// ## Known problems
    ///
    /// A handle that is kept is taken to be joined, and the future in it to be awaited.
    pub struct FutureWhereUnitExpected = {
        name: "future-where-unit-expected",
        family: Futures,
        level: Warn,
        summary: "async code handed to a thread that only calls it",
    };
}

impl Rule for FutureWhereUnitExpected {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let given = cx.calls().iter().filter_map(|call| {
            let closure = cx.values().future_lost_elsewhere(call.expr)?;
            let api = cx.api_of(call.expr)?;
            let message = format!("`{api}` calls this closure, but does not run the future it gives");
            let mut finding = cx.value_finding(
                closure,
                message,
                "nothing of the async code in it runs".to_owned(),
            );
            finding.secondary.push((
                cx.values().range(call.expr),
                "the future it gives is lost with what this returns".to_owned(),
            ));
            finding.api = Some(api);
            finding.help.push(
                "hand the future to the runtime as a task, or run it to its end on the thread with the runtime's `block_on`"
                    .to_owned(),
            );
            finding.fix = fix(cx, call.expr, closure);
            Some(finding)
        });
        given.collect()
    }
}

/// `spawn_blocking(|| async { .. })` → `spawn(async { .. })`: the future may go to another thread in both cases.
fn fix(cx: &RuleContext<'_>, call: ExprId, closure: ExprId) -> Option<Fix> {
    let values = cx.values();
    let exprs = &values.body.exprs;
    let ExprKind::Call { args, .. } = &exprs[call].kind else {
        return None;
    };
    let ExprKind::Closure {
        params,
        output: None,
        is_async: false,
        body,
        ..
    } = &exprs[closure].kind
    else {
        return None;
    };
    let is_exact =
        *args == [closure] && params.is_empty() && matches!(exprs[*body].kind, ExprKind::AsyncBlock { .. });
    // Without async code around there may be no runtime to hand it to.
    values.async_output(call).filter(|_| is_exact)?;
    let mut rewrite = cx.rewrite(call);
    rewrite.is_unsafe();
    rewrite.text_of(call)?;
    let spawn = rewrite.spawn()?;
    is_handle_unused(cx, call).then_some(())?;
    let (whole, block) = (exprs[call].range, exprs[*body].range);
    rewrite.replace(TextRange::new(whole.start, block.start), format!("{spawn}("));
    rewrite.replace(TextRange::new(block.end, whole.end), ")");
    rewrite.finish("hand the future to the runtime as a task")
}

/// Whether nobody asks what the call gives: its type, and that of what it runs, may become others.
fn is_handle_unused(cx: &RuleContext<'_>, call: ExprId) -> bool {
    let values = cx.values();
    match values.places().of_expr(call) {
        Some(Place::Statement) => true,
        Some(Place::Bound { pat, is_typed }) => {
            !is_typed && matches!(values.body.pats[pat].kind, PatKind::Wild)
        }
        _ => false,
    }
}
