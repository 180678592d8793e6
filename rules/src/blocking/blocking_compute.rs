use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds calls that keep a core busy for long in async code: password hashing above all.
    ///
    /// ## Why is this bad
    ///
    /// A runtime switches tasks only at an `.await`. A hash made to take 200 ms takes them from every other task on the thread, and a few
    /// logins at once take all threads.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub async fn register(password: &str) -> Option<String> {
    ///     bcrypt::hash(password, bcrypt::DEFAULT_COST).ok()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn register(password: String) -> Option<String> {
    ///     tokio::task::spawn_blocking(move || bcrypt::hash(password, bcrypt::DEFAULT_COST).ok())
    ///         .await
    ///         .ok()?
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix runs the call on a thread that may wait, if all it uses can be moved there and nobody needs it afterwards. It is unsafe: other
    /// tasks run meanwhile, and the work goes on when the task is dropped. Where the error of a task that panicked has no way out, it panics
    /// in turn.
    ///
    /// ## Known problems
    ///
    /// How long a call takes depends on its input, which is not known here. Decoding, compressing, and waiting for a thread pool are
    /// pedantic for that reason.
    pub struct BlockingCompute = {
        name: "blocking-compute",
        family: Blocking,
        level: Warn,
        summary: "a long computation, such as hashing a password, in async code",
    };
}

impl Rule for BlockingCompute {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.blocking(
            call,
            BlockKind::Compute,
            "no other task of this thread runs meanwhile",
        )
    }
}
