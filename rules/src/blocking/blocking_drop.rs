use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::{calls::Call, types::CallShape},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds values that are dropped in async code and whose `Drop` stops the thread, or runs a runtime: types of the workspace whose
    /// `drop` does, in any number of calls, and types of crates that are known for it, such as `rusqlite::Transaction`. A value is
    /// dropped by `drop(value)`, when another is assigned to its place, at the end of the statement if nothing holds it, and at the end of
    /// the scope of its local.
    ///
    /// ## Why is this bad
    ///
    /// Nothing in the code shows that something happens there, least of all that the thread waits. `Drop` is sync, so whatever it does
    /// stops the task and all others of the thread. Where it calls `block_on`, it panics.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub struct Lock;
    ///
    /// impl Drop for Lock {
    ///     fn drop(&mut self) {
    ///         let _ = std::fs::remove_file("lock");
    ///     }
    /// }
    ///
    /// pub async fn run(work: impl Future<Output = ()>) {
    ///     let _lock = Lock;
    ///     work.await;
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub struct Lock;
    ///
    /// impl Lock {
    ///     async fn release(self) -> std::io::Result<()> {
    ///         tokio::fs::remove_file("lock").await
    ///     }
    /// }
    ///
    /// pub async fn run(work: impl Future<Output = ()>) -> std::io::Result<()> {
    ///     let lock = Lock;
    ///     work.await;
    ///     lock.release().await
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// A `drop` that waits only under a condition is reported. A local that may be moved is taken for moved, and what is in an enum
    /// (`Option` too), a list or a shared pointer is not looked at.
    pub struct BlockingDrop = {
        name: "blocking-drop",
        family: Blocking,
        level: Warn,
        summary: "a value whose `Drop` stops the thread, dropped in async code",
    };
}

impl Rule for BlockingDrop {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        if call.shape != CallShape::Drop {
            return None;
        }
        match cx.chain(call) {
            Some(chain) => cx.chain_finding(call, &chain),
            None => cx.blocking_of_any_kind(call, "every task of this thread waits until it is gone"),
        }
    }
}
