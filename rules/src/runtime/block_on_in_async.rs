use async_lint_core::{
    declare_rule,
    diagnostic::Fix,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds `block_on` and its like in async code: calls that run a future to its end on the current thread.
    ///
    /// ## Why is this bad
    ///
    /// Inside tokio, `Runtime::block_on` and `Handle::block_on` panic: *Cannot start a runtime from within a runtime*. Other executors do not
    /// panic but hold the thread, and hang for ever when the future needs that thread to go on.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use tokio::runtime::Handle;
    ///
    /// pub async fn total() -> u32 {
    ///     Handle::current().block_on(load())
    /// }
    ///
    /// async fn load() -> u32 {
    ///     1
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn total() -> u32 {
    ///     load().await
    /// }
    ///
    /// async fn load() -> u32 {
    ///     1
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix awaits the future instead. Then others of the task's futures may run meanwhile, and the runtime that was asked may have
    /// been another one: it is unsafe.
    ///
    /// ## Known problems
    ///
    /// A sync function that calls `block_on` and is itself called from async code is reported there, by `indirect-blocking`.
    pub struct BlockOnInAsync = {
        name: "block-on-in-async",
        family: Runtime,
        level: Deny,
        summary: "running a future to its end inside a runtime",
    };
}

impl Rule for BlockOnInAsync {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        if !call.facts.enters_runtime {
            return None;
        }
        cx.async_frame(call)?;
        let message = format!(
            "`{}` is called in {}, where a runtime runs already",
            cx.api(call)?,
            cx.place(call)
        );
        let mut finding = cx.finding(
            call,
            message,
            "panics, or waits for ever for a task of this very thread",
        );
        finding.fix = fix(cx, call);
        Some(finding)
    }
}

/// `runtime.block_on(future)` → `future.await`
fn fix(cx: &RuleContext<'_>, call: &Call) -> Option<Fix> {
    let future = cx.values().future_argument(call.expr)?;
    let mut rewrite = cx.rewrite(call.expr);
    rewrite.is_unsafe();
    rewrite.wait_for_part(call.expr, future)?;
    rewrite.finish("await the future")
}
