use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds calls that wait for a child process in async code: `output`, `status` and `wait` of `std::process`.
    ///
    /// ## Why is this bad
    ///
    /// The thread stands still until the other program ends, and runs no other task in the meantime.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::process::Command;
    ///
    /// pub async fn fetch() -> std::io::Result<bool> {
    ///     Ok(Command::new("git").arg("fetch").status()?.success())
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use tokio::process::Command;
    ///
    /// pub async fn fetch() -> std::io::Result<bool> {
    ///     Ok(Command::new("git").arg("fetch").status().await?.success())
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix puts the runtime's own `Command` in the place of the blocking one. It is unsafe: other tasks run while the program does, and
    /// what becomes of the program when the task is dropped is the runtime's to say.
    ///
    /// ## Known problems
    ///
    /// `Command::spawn` does not wait for the program, only for its start: pedantic.
    pub struct BlockingProcess = {
        name: "blocking-process",
        family: Blocking,
        level: Warn,
        summary: "waiting for a child process in async code",
    };
}

impl Rule for BlockingProcess {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.blocking(
            call,
            BlockKind::Process,
            "every task of this thread waits for the child process",
        )
    }
}
