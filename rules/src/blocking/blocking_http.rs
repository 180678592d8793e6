use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds requests of blocking HTTP clients in async code, such as `reqwest::blocking` and `ureq`.
    ///
    /// ## Why is this bad
    ///
    /// A request waits for the network and for the server, often for seconds. `reqwest::blocking` moreover runs a runtime of its own
    /// inside, and a debug build panics when that is used from async code.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub async fn is_up(url: &str) -> bool {
    ///     reqwest::blocking::get(url).is_ok()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn is_up(url: &str) -> bool {
    ///     reqwest::get(url).await.is_ok()
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix puts the async client in the place of the blocking one, with all that is done with it. It is unsafe: other tasks run while the
    /// request is under way, and a task that is dropped ends it. A client without a twin is called on a thread that may wait, and goes
    /// on there.
    ///
    /// ## Known problems
    ///
    /// A client that is only built and handed to a thread is not reported; whether it is later dropped in async code is not known.
    pub struct BlockingHttp = {
        name: "blocking-http",
        family: Blocking,
        level: Warn,
        summary: "an HTTP request that stops the thread, in async code",
    };
}

impl Rule for BlockingHttp {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.blocking(
            call,
            BlockKind::Http,
            "every task of this thread waits for the response",
        )
    }
}
