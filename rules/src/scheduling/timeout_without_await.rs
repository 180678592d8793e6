use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds timeouts on futures that never wait: an async block without `.await`, the call of an async function of the project that has none, or
    /// a future that is ready from the start.
    ///
    /// ## Why is this bad
    ///
    /// A timeout looks at the clock only when the future that it is given gives the thread back. One that never awaits runs to its end when it is
    /// first polled, however long that takes: the timeout cannot fire.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::time::Duration;
    ///
    /// pub async fn hash(data: Vec<u8>) -> Option<u64> {
    ///     let hashed = tokio::time::timeout(Duration::from_secs(1), async { slow_hash(&data) });
    ///     hashed.await.ok()
    /// }
    ///
    /// fn slow_hash(data: &[u8]) -> u64 {
    ///     data.iter().map(|byte| u64::from(*byte)).sum()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use std::time::Duration;
    ///
    /// pub async fn hash(data: Vec<u8>) -> Option<u64> {
    ///     let hashing = tokio::task::spawn_blocking(move || slow_hash(&data));
    ///     tokio::time::timeout(Duration::from_secs(1), hashing).await.ok()?.ok()
    /// }
    ///
    /// fn slow_hash(data: &[u8]) -> u64 {
    ///     data.iter().map(|byte| u64::from(*byte)).sum()
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// Futures behind a box, a trait or a combinator are not followed, nor functions that await only such futures.
    pub struct TimeoutWithoutAwait = {
        name: "timeout-without-await",
        family: Scheduling,
        level: Warn,
        summary: "a timeout on a future that never waits",
    };
}

impl Rule for TimeoutWithoutAwait {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        let values = cx.values();
        let future = values.limited_future(call.expr)?;
        if !values.never_waits(future) {
            return None;
        }
        let api = cx.api(call)?;
        let message = format!("`{api}` can never end this future early");
        let label = "the clock is looked at when the future waits".to_owned();
        let mut finding = cx.value_finding(call.expr, message, label);
        finding.range = call.range;
        finding
            .secondary
            .push((values.range(future), "this never awaits anything".to_owned()));
        finding.help.push(
            "run long work where blocking is fine and limit the time that is waited for it, or leave the timeout out".to_owned(),
        );
        Some(finding)
    }
}
