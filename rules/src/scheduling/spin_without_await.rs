use async_lint_core::{
    declare_rule,
    hir::ExprId,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::{contexts::Because, liveness::Pausing},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds loops in async code that keep their thread: those that ask for a state of the process (an atomic, a value behind a lock) with
    /// nothing in between but `spin_loop` or `std::thread::yield_now`, and those that have no end and no `.await` in them.
    ///
    /// ## Why is this bad
    ///
    /// A task gives its thread to others only at an `.await`. One that spins keeps it, and if the task it waits for is to run on the same
    /// thread, it waits for ever. A task without end and without `.await` cannot even be cancelled.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::sync::atomic::{AtomicBool, Ordering};
    ///
    /// pub async fn until_ready(ready: &AtomicBool) {
    ///     while !ready.load(Ordering::Acquire) {
    ///         std::hint::spin_loop();
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use tokio::sync::Notify;
    ///
    /// pub async fn until_ready(ready: &Notify) {
    ///     ready.notified().await;
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// A loop is without end only if all of it could be read: one that calls an unknown function, which might end the program, is left alone.
    /// So is a loop in a function that is polled, and one that takes a lock by `compare_exchange`, which is usually over at once.
    pub struct SpinWithoutAwait = {
        name: "spin-without-await",
        family: Scheduling,
        level: Warn,
        summary: "a loop in async code that never gives its thread to others",
    };
}

impl Rule for SpinWithoutAwait {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let values = cx.values();
        let polling = values.polling_loops().into_iter();
        let spinning = polling.filter(|polling| polling.pausing == Pausing::Spin);
        let spinning = spinning.map(|polling| {
            let range = values.body.exprs[polling.condition].range;
            (
                polling.at,
                range,
                "this loop keeps its thread until something has changed",
            )
        });
        let endless = values.endless_loops().into_iter().map(|at| {
            (
                at,
                values.loop_header(at),
                "this loop has neither an end nor an `.await`",
            )
        });
        let found = spinning
            .chain(endless)
            .filter(|(at, ..)| is_polled_by_runtime(cx, *at));
        found
            .map(|(at, range, message)| {
                let consequence = "no other task runs on this thread meanwhile".to_owned();
                let mut finding = cx.value_finding(at, message.to_owned(), consequence);
                finding.range = range;
                finding.help.push(
                    "await what is waited for (a `Notify`, a channel), or give the work to a thread of its own".to_owned(),
                );
                finding
            })
            .collect()
    }
}

fn is_polled_by_runtime(cx: &RuleContext<'_>, expr: ExprId) -> bool {
    let frame = cx.frame_of(expr);
    frame.kind.is_async() && !matches!(frame.because, Because::Poll(_))
}
