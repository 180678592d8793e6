use async_lint_core::{
    declare_rule,
    diagnostic::Fix,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::{calls::Call, liveness::Place},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds sleeps of no time: `sleep(Duration::ZERO).await`, `sleep(Duration::from_millis(0)).await`.
    ///
    /// ## Why is this bad
    ///
    /// It is meant to let other tasks run, which `yield_now` does and says. A sleep goes through the timer: it may last until the timer's next
    /// tick, about a millisecond, or be over without any other task having run.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::time::Duration;
    ///
    /// pub async fn let_others_run() {
    ///     tokio::time::sleep(Duration::ZERO).await;
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn let_others_run() {
    ///     tokio::task::yield_now().await;
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix awaits the runtime's `yield_now` instead, which lets the other tasks run, as was meant. It is safe. Where the value of the
    /// sleep is used, and is not that of `yield_now`, there is none.
    ///
    /// ## Known problems
    ///
    /// Only what is zero as it is written counts; the value of a constant or a variable is not looked up.
    pub struct ZeroSleep = {
        name: "zero-sleep",
        family: Scheduling,
        level: Warn,
        summary: "a sleep of no time, where `yield_now` is meant",
    };
}

impl Rule for ZeroSleep {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        if !call.is_awaited || !cx.values().sleeps_no_time(call.expr) {
            return None;
        }
        let api = cx.api(call)?;
        let message = format!("`{api}` of no time, to let other tasks run");
        let mut finding = cx.finding(call, message, "may wait for the timer's next tick");
        finding.fix = fix(cx, call);
        Some(finding)
    }
}

/// `sleep(Duration::ZERO).await` → `yield_now().await`
fn fix(cx: &RuleContext<'_>, call: &Call) -> Option<Fix> {
    let values = cx.values();
    let Some(Place::Awaited(awaited)) = values.places().of_expr(call.expr) else {
        return None;
    };
    let mut rewrite = cx.rewrite(call.expr);
    rewrite.text_of(call.expr)?;
    let (instead, output) = rewrite.instead_of(call)?;
    let is_same = *values.ty(awaited) == output;
    let is_dropped = matches!(values.places().of_expr(awaited), Some(Place::Statement));
    (is_same || is_dropped).then_some(())?;
    rewrite.replace(values.body.exprs[call.expr].range, format!("{instead}()"));
    rewrite.finish(format!("wait for `{instead}()` instead"))
}
