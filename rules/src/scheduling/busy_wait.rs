use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::liveness::{Pausing, Polling},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds loops that ask for a state of the process again and again (an atomic, a value behind a lock, whether a list is empty or a task
    /// done), and do nothing in between but sleep or yield.
    ///
    /// ## Why is this bad
    ///
    /// The task wakes up to find that nothing has happened, and when something has, it learns of it late: half a period on average. With
    /// `yield_now` in between it keeps a core busy. Who changes the state can wake those who wait for it.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::{
    ///     sync::atomic::{AtomicBool, Ordering},
    ///     time::Duration,
    /// };
    ///
    /// pub async fn until_ready(ready: &AtomicBool) {
    ///     while !ready.load(Ordering::Acquire) {
    ///         tokio::time::sleep(Duration::from_millis(10)).await;
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use tokio::sync::watch;
    ///
    /// pub async fn until_ready(ready: &mut watch::Receiver<bool>) {
    ///     let _ = ready.wait_for(|ready| *ready).await;
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// Who changes the state may be code that cannot be changed itself, or a signal handler, which may do no more than set a flag. A loop that
    /// asks for anything else, of another process, a file or a server, or that does more than pause, is left alone.
    pub struct BusyWait = {
        name: "busy-wait",
        family: Scheduling,
        level: Warn,
        summary: "a loop that asks for a state of the process, and sleeps in between",
    };
}

impl Rule for BusyWait {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let loops = cx.values().polling_loops().into_iter();
        loops.filter_map(|polling| check(cx, polling)).collect()
    }
}

fn check(cx: &RuleContext<'_>, polling: Polling) -> Option<Finding> {
    let values = cx.values();
    let (pause, message, consequence) = match polling.pausing {
        Pausing::Sleep(pause) => (
            pause,
            "this loop sleeps until it finds that something has changed",
            "asked again after each sleep",
        ),
        Pausing::Yield(pause) => (
            pause,
            "this loop keeps its thread busy until something has changed",
            "asked again as soon as other tasks have had their turn",
        ),
        Pausing::Spin => return None,
    };
    let mut finding = cx.value_finding(polling.at, message.to_owned(), consequence.to_owned());
    finding.range = values.body.exprs[polling.condition].range;
    finding
        .secondary
        .push((values.range(pause), "nothing else happens in between".to_owned()));
    finding.help.push(
        "let the one who changes it wake the others: by a `Notify`, a `watch` channel, or the handle of the task".to_owned(),
    );
    Some(finding)
}
