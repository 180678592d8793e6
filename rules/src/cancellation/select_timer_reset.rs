use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::liveness::ResetTimer,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds timers that are made in an arm of a `select!` in a loop, always for the same span, where the arm does its work and the loop
    /// goes on, as it does after other arms. Told in the group `nursery`, which is off: to wait for a silence may be just what is meant.
    ///
    /// ## Why is this bad
    ///
    /// Whenever another arm is ready first, the timer is dropped and the next one starts from zero. Work that is to be done every ten
    /// seconds is never done if a message comes every nine.
    ///
    /// ## Example
    ///
    /// ```rust,fires,nursery
    /// use std::time::Duration;
    /// use tokio::{sync::mpsc::Receiver, time::sleep};
    ///
    /// pub async fn count(mut lines: Receiver<String>) {
    ///     let mut bytes = 0;
    ///     loop {
    ///         tokio::select! {
    ///             Some(line) = lines.recv() => bytes += line.len(),
    ///             () = sleep(Duration::from_secs(10)) => println!("{bytes} bytes so far"),
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use std::time::Duration;
    /// use tokio::{sync::mpsc::Receiver, time::interval};
    ///
    /// pub async fn count(mut lines: Receiver<String>) {
    ///     let mut bytes = 0;
    ///     let mut report = interval(Duration::from_secs(10));
    ///     loop {
    ///         tokio::select! {
    ///             Some(line) = lines.recv() => bytes += line.len(),
    ///             _ = report.tick() => println!("{bytes} bytes so far"),
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// Whether the work is to be done regularly or after a silence cannot be seen. Where the arm leaves the loop, it is taken for an idle
    /// timeout and not reported; nor is a timer whose span is reckoned anew in each turn.
    pub struct SelectTimerReset = {
        name: "select-timer-reset",
        family: Cancellation,
        level: Warn,
        summary: "a timer for regular work that starts anew whenever another arm of a `select!` is ready",
    };
}

impl Rule for SelectTimerReset {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let timers = cx.reset_timers();
        timers.iter().filter_map(|timer| finding(cx, timer)).collect()
    }
}

fn finding(cx: &RuleContext<'_>, timer: &ResetTimer<'_>) -> Option<Finding> {
    let api = cx.api(timer.call)?;
    let message = format!("`{api}` starts from zero whenever another arm of the `select!` is ready first");
    let consequence = "the work of this arm is never done as long as others come in time";
    let mut finding = cx.loss_finding(timer.call, message, consequence, None);
    finding.secondary = vec![(
        cx.values().range(timer.select),
        "what is not ready first is dropped here, and made anew in the next turn".to_owned(),
    )];
    finding.help.push(
        "for regular work, make an interval outside of the loop; for the end of a span, poll one timer by reference".to_owned(),
    );
    finding.weight = Weight::Nursery;
    Some(finding)
}
