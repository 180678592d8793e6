use async_lint_core::{
    declare_rule,
    diagnostic::Fix,
    hir::ExprId,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::liveness::Fate,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds async blocks and closures whose output is itself a future, which nobody awaits. That an `async fn` is declared to give a future
    /// is told in the group `nursery`, which is off: it may be meant.
    ///
    /// ## Why is this bad
    ///
    /// Awaiting the outer future gives the inner one, and nothing of that has run. Most often an `.await` is missing at the end of the block.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub fn start() {
    ///     tokio::spawn(async { serve() });
    /// }
    ///
    /// async fn serve() {}
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub fn start() {
    ///     tokio::spawn(async { serve().await });
    /// }
    ///
    /// async fn serve() {}
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix awaits the inner future, which changes what the async code around gives: it is unsafe, and made only where nobody looks at that. An `async fn` is left as
    /// it is.
    ///
    /// ## Known problems
    ///
    /// A block whose output is awaited in another function is reported too. The handle of a task counts as no future.
    pub struct NestedFuture = {
        name: "nested-future",
        family: Futures,
        level: Warn,
        summary: "async code that gives a future which nobody awaits",
        lints: ["clippy::async_yields_async"],
    };
}

impl Rule for NestedFuture {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let nested = cx.values().nested_futures();
        let mut found: Vec<Finding> = nested
            .into_iter()
            .map(|(around, given)| report(cx, around, given))
            .collect();
        if let Some(given) = cx.values().future_of_async_fn() {
            let message = format!(
                "awaiting `{}` gives a future, of which nothing has run",
                cx.definitions().path_of(cx.values().owner)
            );
            let mut finding =
                cx.value_finding(given, message, "this future is the function's output".to_owned());
            finding
                .help
                .push("add `.await` here, or leave out the function's `async`".to_owned());
            finding.weight = Weight::Nursery;
            found.push(finding);
        }
        found
    }
}

fn report(cx: &RuleContext<'_>, around: ExprId, given: ExprId) -> Finding {
    let message = match cx.api_of(given) {
        Some(api) => format!("the future of `{api}` is the output of async code, and is not awaited"),
        None => "a future is the output of async code, and is not awaited".to_owned(),
    };
    let mut finding = cx.value_finding(
        given,
        message,
        "nothing of it has run when the code around is done".to_owned(),
    );
    let keyword = cx.values().range(around);
    finding
        .secondary
        .push((keyword, "awaiting this gives another future".to_owned()));
    finding.help.push("add `.await`".to_owned());
    finding.fix = fix(cx, around, given);
    finding
}

/// The fix changes what the code around gives: it is made only where nobody looks at that.
fn fix(cx: &RuleContext<'_>, around: ExprId, given: ExprId) -> Option<Fix> {
    let values = cx.values();
    let (Fate::Awaited(outer) | Fate::Passed(outer, _)) = values.fate(around) else {
        return None;
    };
    matches!(values.fate(outer), Fate::Lost(_)).then_some(())?;
    // Of a future in a future in a future, one would be left.
    let output = values.awaited(values.ty(given))?;
    values.awaited(&output).is_none().then_some(())?;
    let mut rewrite = cx.rewrite(given);
    rewrite.is_unsafe();
    rewrite.wait_for(given)?;
    rewrite.finish("await the future")
}
