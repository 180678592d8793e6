use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds calls that put the thread to sleep, such as `std::thread::sleep`, in async code.
    ///
    /// ## Why is this bad
    ///
    /// A runtime runs many tasks on few threads. While a thread sleeps, none of its tasks goes on: requests wait, timers fire late,
    /// and with as many sleeping tasks as threads the whole program stands still.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::{thread, time::Duration};
    ///
    /// pub async fn retry() {
    ///     thread::sleep(Duration::from_millis(500));
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use std::time::Duration;
    ///
    /// pub async fn retry() {
    ///     tokio::time::sleep(Duration::from_millis(500)).await;
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix sleeps with the runtime's timer. It is safe where all that is alive there is known to be fit for any thread: else the future
    /// may no longer be one that can be spawned.
    ///
    /// ## Known problems
    ///
    /// A sleep of less than a millisecond is reported too: the length is not looked at.
    pub struct BlockingSleep = {
        name: "blocking-sleep",
        family: Blocking,
        level: Warn,
        summary: "a sleep that stops the thread, in async code",
    };
}

impl Rule for BlockingSleep {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.blocking(call, BlockKind::Sleep, "every task of this thread sleeps with it")
    }
}
