use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::{calls::Call, types::CallShape},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds calls in async code of functions of the workspace that stop the thread further down: they call, or call what calls, something
    /// that the other rules would report in async code. Every call on the way is shown. In a function that is polled, `blocking-in-poll`
    /// reports them, and of values that are dropped `blocking-drop`. Code that runs without being called by its name
    /// counts: `Add`, `PartialEq`, `Index`, `Deref` and their like behind operators, `From` behind `?`, `Display` and `Debug` in format
    /// strings, `Iterator` in `for` loops, and what makes a `LazyLock` or a `lazy_static!` when it is first used. Of several calls of one
    /// function in one body the first is shown that no comment allows.
    ///
    /// ## Why is this bad
    ///
    /// For the runtime it makes no difference in which function its thread waits. In the code it does: the call looks harmless, and the
    /// function that waits was written for sync code. Where the calls end in one that panics inside a runtime, as `block_on` does, the
    /// finding is an error.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub async fn start() -> std::io::Result<usize> {
    ///     Ok(settings()?.len())
    /// }
    ///
    /// fn settings() -> std::io::Result<String> {
    ///     std::fs::read_to_string("settings.toml")
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn start() -> std::io::Result<usize> {
    ///     Ok(settings().await?.len())
    /// }
    ///
    /// async fn settings() -> std::io::Result<String> {
    ///     tokio::fs::read_to_string("settings.toml").await
    /// }
    /// ```
    ///
    /// Where the function must stay sync, call it on a thread that may wait:
    ///
    /// ```rust,clean
    /// pub async fn start() -> std::io::Result<usize> {
    ///     let settings = tokio::task::spawn_blocking(settings).await??;
    ///     Ok(settings.len())
    /// }
    ///
    /// fn settings() -> std::io::Result<String> {
    ///     std::fs::read_to_string("settings.toml")
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix runs the call on a thread that may wait, if all it uses can be moved there and nobody needs it afterwards. It is unsafe: other
    /// tasks run meanwhile, and the call goes on when the task is dropped. Where the error of a task that panicked has no way out, it panics
    /// in turn.
    ///
    /// ## Known problems
    ///
    /// A function is reported though only some of its ways lead to the call that waits, and though the condition may never hold in async
    /// code. What is usually brief is not carried on, nor what a dependency does inside. A trait's function on a `dyn` or generic
    /// value is taken for what all its implementations in the workspace do; if only some wait, the finding is of low confidence
    /// and not shown. A comment `// async-lint: not-blocking -- reason` above a function ends the chains that lead to it, as does
    /// `not-blocking` in the manifest.
    pub struct IndirectBlocking = {
        name: "indirect-blocking",
        family: Blocking,
        level: Warn,
        summary: "a call in async code of a function that stops the thread further down",
    };
}

impl Rule for IndirectBlocking {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        if call.shape == CallShape::Drop || cx.is_polled(call) {
            return None;
        }
        cx.chain_finding(call, &cx.chain(call)?)
    }
}
