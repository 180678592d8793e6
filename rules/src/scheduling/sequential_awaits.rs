use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::liveness::{LoopInTurn, RowInTurn},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds awaits that wait one after the other, though none needs what another gives: calls of one function in `let` statements in a row, and
    /// `for` loops whose rounds await one call each and have nothing to do with each other. Pedantic.
    ///
    /// ## Why is this bad
    ///
    /// The times add up. Two requests that are made at the same time take as long as the slower one.
    ///
    /// ## Example
    ///
    /// ```rust,fires,pedantic
    /// pub async fn both() -> String {
    ///     let first = load(1).await;
    ///     let second = load(2).await;
    ///     first + &second
    /// }
    ///
    /// async fn load(page: u32) -> String {
    ///     tokio::task::yield_now().await;
    ///     page.to_string()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn both() -> String {
    ///     let (first, second) = tokio::join!(load(1), load(2));
    ///     first + &second
    /// }
    ///
    /// async fn load(page: u32) -> String {
    ///     tokio::task::yield_now().await;
    ///     page.to_string()
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// That a call does something the next one relies on, outside the values at hand, cannot be seen; nor that a server wants one request at a
    /// time, or that there are too many rounds to begin all at once: a limit, as of `buffer_unordered`, helps then. Calls of different functions
    /// in a row are left alone, for their order is more often meant. So is all that needs the same `&mut`, or a guard.
    pub struct SequentialAwaits = {
        name: "sequential-awaits",
        family: Scheduling,
        level: Warn,
        summary: "awaits one after the other that could go on at the same time",
    };
}

impl Rule for SequentialAwaits {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let values = cx.values();
        let rows = values.rows_in_turn();
        let loops = values.loops_in_turn();
        let rows = rows.iter().filter_map(|row| row_finding(cx, row));
        rows.chain(loops.iter().map(|found| loop_finding(cx, *found)))
            .collect()
    }
}

fn row_finding(cx: &RuleContext<'_>, row: &RowInTurn) -> Option<Finding> {
    let (first, rest) = row.calls.split_first()?;
    let message = format!("{} awaits in a row do not need each other", row.calls.len());
    let mut finding = cx.value_finding(*first, message, "waits for this first".to_owned());
    let label = |call: &_| (cx.values().range(*call), "begins only then".to_owned());
    finding.secondary = rest.iter().map(label).collect();
    let join = if row.is_fallible { "try_join!" } else { "join!" };
    finding.help.push(format!("wait for all at once: `{join}`"));
    finding.weight = Weight::Pedantic;
    Some(finding)
}

fn loop_finding(cx: &RuleContext<'_>, found: LoopInTurn) -> Finding {
    let message = "the rounds of this loop wait for one another without need".to_owned();
    let label = "the next round begins when this is done".to_owned();
    let mut finding = cx.value_finding(found.call, message, label);
    finding.help.push(
        match (found.is_collected, found.is_fallible) {
            (true, true) => {
                "make a stream of the calls: `buffered`, then `try_collect`; or `try_join_all` for a few"
            }
            (true, false) => {
                "make a stream of the calls: `buffered`, then `collect`; or `join_all` for a few"
            }
            (false, _) => "wait for all at once: `join_all`, or `for_each_concurrent` with a limit",
        }
        .to_owned(),
    );
    finding.weight = Weight::Pedantic;
    finding
}
