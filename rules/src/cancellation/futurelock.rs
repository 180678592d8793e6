use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::liveness,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds an arm of a `select!` that polls a future by reference (`&mut future`), where another arm's body waits for a lock, a
    /// semaphore or a channel of the kind that the future waits for too. Off by default.
    ///
    /// ## Why is this bad
    ///
    /// While the body runs, nobody polls the future. If it has the lock, or is the next in the queue to get it, it keeps it, and the body
    /// waits for ever: a deadlock in a single task.
    ///
    /// ## Example
    ///
    /// ```rust,fires,nursery
    /// use std::time::Duration;
    /// use tokio::{sync::Mutex, time::sleep};
    ///
    /// pub async fn add_two(sum: &Mutex<u32>) {
    ///     let mut adding = Box::pin(add(sum));
    ///     tokio::select! {
    ///         () = &mut adding => {}
    ///         () = sleep(Duration::from_secs(1)) => add(sum).await,
    ///     }
    /// }
    ///
    /// async fn add(sum: &Mutex<u32>) {
    ///     *sum.lock().await += 1;
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// Hand the future over, so that it is dropped before the body runs, or give it a task of its own.
    ///
    /// ```rust,clean
    /// use std::time::Duration;
    /// use tokio::{sync::Mutex, time::sleep};
    ///
    /// pub async fn add_two(sum: &Mutex<u32>) {
    ///     tokio::select! {
    ///         () = add(sum) => {}
    ///         () = sleep(Duration::from_secs(1)) => add(sum).await,
    ///     }
    /// }
    ///
    /// async fn add(sum: &Mutex<u32>) {
    ///     *sum.lock().await += 1;
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// Whether both wait for the same lock cannot be told, only that it is one of the same kind.
    pub struct Futurelock = {
        name: "futurelock",
        family: Cancellation,
        level: Warn,
        summary: "an arm of a `select!` that waits for what a future has which is not polled meanwhile",
    };
}

impl Rule for Futurelock {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let found = cx.futurelocks();
        found.iter().filter_map(|lock| finding(cx, lock)).collect()
    }
}

fn finding(cx: &RuleContext<'_>, lock: &liveness::Futurelock<'_>) -> Option<Finding> {
    let api = cx.api(lock.call)?;
    let message = format!("`{api}` may wait for ever for a future that this `select!` no longer polls");
    let consequence = "waits for what the future may have, and nobody polls it until this is done";
    let mut finding = cx.loss_finding(lock.call, message, consequence, None);
    let range = |expr| cx.values().range(expr);
    finding.secondary = vec![
        (range(lock.made_by), "the future is made here".to_owned()),
        (
            range(lock.future),
            "it is polled only while the `select!` waits".to_owned(),
        ),
    ];
    finding
        .help
        .push("let the future be dropped with the `select!`, or give it a task of its own".to_owned());
    finding.weight = Weight::Nursery;
    Some(finding)
}
