use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds calls that panic when a runtime runs the current thread: `blocking_recv`, `blocking_send`, `blocking_lock` and their like.
    ///
    /// ## Why is this bad
    ///
    /// These methods are made for sync code. In async code they panic: *Cannot block the current thread from within a runtime*.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use tokio::sync::Mutex;
    ///
    /// pub async fn count(counter: &Mutex<u32>) -> u32 {
    ///     *counter.blocking_lock()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use tokio::sync::Mutex;
    ///
    /// pub async fn count(counter: &Mutex<u32>) -> u32 {
    ///     *counter.lock().await
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix awaits the async twin. It is safe if that gives the same, and nothing is alive there that may have to stay on its thread.
    ///
    /// ## Known problems
    ///
    /// A sync function that makes such a call and is itself called from async code is reported there, by `indirect-blocking`.
    pub struct RuntimePanic = {
        name: "runtime-panic",
        family: Runtime,
        level: Deny,
        summary: "a call that panics when a runtime runs it",
    };
}

impl Rule for RuntimePanic {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        if !call.facts.panics_in_runtime {
            return None;
        }
        cx.async_frame(call)?;
        let message = format!("`{}` panics in {}", cx.api(call)?, cx.place(call));
        let mut finding = cx.finding(call, message, "a runtime does not let its own threads block here");
        finding.fix = cx.twin_fix(call);
        Some(finding)
    }
}
