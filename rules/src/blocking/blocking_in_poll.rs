use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::{calls::Call, types::CallShape},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds calls that stop the thread, by themselves or further down, in code that a runtime polls: in `Future::poll`,
    /// `Stream::poll_next` and other methods whose name says that they poll, in `Service::call`, and in the closure of `poll_fn`. What
    /// the rules `blocking-file`, `blocking-wait` and so on, and `indirect-blocking`, report elsewhere in async code, this rule reports
    /// here.
    ///
    /// ## Why is this bad
    ///
    /// A poll has to return at once, with `Poll::Pending` if there is nothing yet. Whoever waits for something else at the same time, in
    /// `select!` or `join!`, polls all of it on one thread. And nothing can be awaited in a poll, so that what helps elsewhere does not
    /// help here.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::{pin::Pin, task::{Context, Poll}};
    ///
    /// pub struct Settings;
    ///
    /// impl Future for Settings {
    ///     type Output = std::io::Result<String>;
    ///     fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
    ///         Poll::Ready(std::fs::read_to_string("settings.toml"))
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// Start the work on a thread that may wait, keep what that gives, and poll it:
    ///
    /// ```rust,clean
    /// use std::{io::Result, pin::Pin, task::{Context, Poll, ready}};
    ///
    /// pub struct Settings(tokio::task::JoinHandle<Result<String>>);
    ///
    /// impl Future for Settings {
    ///     type Output = Result<String>;
    ///     fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<String>> {
    ///         Poll::Ready(ready!(Pin::new(&mut self.0).poll(cx))?)
    ///     }
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// What is allowed for a rule that reports elsewhere does not hold here: a project that allows `blocking-file` allows
    /// `blocking-in-poll` besides. A poll that no runtime makes, as of an executor for one future on a thread of its own, is reported.
    pub struct BlockingInPoll = {
        name: "blocking-in-poll",
        family: Blocking,
        level: Warn,
        summary: "a call that stops the thread, in a function that is polled",
    };
}

impl Rule for BlockingInPoll {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        if call.shape == CallShape::Drop || !cx.is_polled(call) {
            return None;
        }
        if let Some(chain) = cx.chain(call) {
            return cx.chain_finding(call, &chain);
        }
        cx.blocking_of_any_kind(
            call,
            "a poll has to return at once: nothing on this thread goes on",
        )
    }
}
