use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
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
            Some(finding)
        });
        given.collect()
    }
}
