use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds waiting for another thread in async code: `recv` of a sync channel, `Condvar::wait`, `Barrier::wait`, `JoinHandle::join`,
    /// `thread::park`.
    ///
    /// ## Why is this bad
    ///
    /// The thread stands still until another one acts. If what it waits for is done by a task of the same runtime, that task may never
    /// get a thread to run on: a deadlock.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::sync::mpsc::Receiver;
    ///
    /// pub async fn next(jobs: Receiver<u32>) -> Option<u32> {
    ///     jobs.recv().ok()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use tokio::sync::mpsc::Receiver;
    ///
    /// pub async fn next(mut jobs: Receiver<u32>) -> Option<u32> {
    ///     jobs.recv().await
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix awaits the async function that waits for the same. It is safe where all that is alive there is known to be fit for any
    /// thread: else the future may no longer be one that can be spawned. What has no twin is run on a thread that may wait, if all it uses
    /// can be moved there; that is unsafe, for it goes on when the task is dropped.
    ///
    /// ## Known problems
    ///
    /// A `recv` on a channel that surely holds a value, or a `join` of a thread that surely ended, is reported. Locks held for a short
    /// time are fine in async code: `Mutex::lock` is pedantic.
    pub struct BlockingWait = {
        name: "blocking-wait",
        family: Blocking,
        level: Warn,
        summary: "a channel, lock, barrier or thread that is waited for in async code",
    };
}

impl Rule for BlockingWait {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.blocking(
            call,
            BlockKind::Wait,
            "every task of this thread waits with it, also the one it may be waiting for",
        )
    }
}
