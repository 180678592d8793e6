use async_lint_core::{
    catalog::{Facts, TimerPart},
    declare_rule,
    diagnostic::Fix,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::{liveness::LaggingTimer, names::Namespace, types::Ty},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds intervals whose missed ticks nobody has decided about, in a loop that waits for other things too. Pedantic.
    ///
    /// ## Why is this bad
    ///
    /// An interval makes up for the ticks it has missed: after the loop was held up for a minute, an interval of a second ticks sixty times at
    /// once. That is right for a counter, and rarely for a poll, a heartbeat or a clean-up, which then load a system that has just recovered.
    ///
    /// ## Example
    ///
    /// ```rust,fires,pedantic
    /// use std::time::Duration;
    ///
    /// pub async fn refresh() {
    ///     let mut interval = tokio::time::interval(Duration::from_secs(1));
    ///     loop {
    ///         interval.tick().await;
    ///         load().await;
    ///     }
    /// }
    ///
    /// async fn load() {
    ///     tokio::task::yield_now().await;
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use std::time::Duration;
    /// use tokio::time::MissedTickBehavior;
    ///
    /// pub async fn refresh() {
    ///     let mut interval = tokio::time::interval(Duration::from_secs(1));
    ///     interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ///     loop {
    ///         interval.tick().await;
    ///         load().await;
    ///     }
    /// }
    ///
    /// async fn load() {
    ///     tokio::task::yield_now().await;
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix lets missed ticks wait: after a late one the next comes a whole period later. Whoever counted on the number of ticks is
    /// told of fewer: it is unsafe.
    ///
    /// ## Known problems
    ///
    /// That the other work is always over before the next tick cannot be seen. An interval that is kept in a field, or lent to a function, is left
    /// alone: its ticks may be decided about elsewhere.
    pub struct IntervalBurst = {
        name: "interval-burst",
        family: Scheduling,
        level: Warn,
        summary: "an interval that makes up for missed ticks at once",
    };
}

impl Rule for IntervalBurst {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let timers = cx.values().lagging_timers().into_iter();
        timers.map(|timer| report(cx, &timer)).collect()
    }
}

fn report(cx: &RuleContext<'_>, timer: &LaggingTimer) -> Finding {
    let values = cx.values();
    let message = "this interval makes up for missed ticks all at once".to_owned();
    let mut finding = cx.value_finding(timer.made, message, "by default".to_owned());
    finding.secondary = vec![
        (
            values.range(timer.tick),
            "each tick is waited for here".to_owned(),
        ),
        (
            values.range(timer.other),
            "ticks are missed while the task waits here".to_owned(),
        ),
    ];
    finding.help.push(
        "say what becomes of missed ticks, by `set_missed_tick_behavior`: let them wait, or skip them"
            .to_owned(),
    );
    finding.weight = Weight::Pedantic;
    finding.fix = fix(cx, timer);
    finding
}

/// `interval.set_missed_tick_behavior(MissedTickBehavior::Delay);` behind the `let`, which has a `mut`: ticks are waited for
/// by `&mut`.
fn fix(cx: &RuleContext<'_>, timer: &LaggingTimer) -> Option<Fix> {
    let values = cx.values();
    let binding = values.plain_binding(timer.made)?;
    let made = values.let_of(timer.made)?;
    let Ty::Adt(ty, _) = values.ty(timer.made) else {
        return None;
    };
    let decides = |facts: &Facts| facts.timer == Some(TimerPart::MissedTicks) && facts.argument.is_some();
    let method = values.function_with(*ty, decides)?;
    let argument = cx.definitions().facts(method)?.argument.as_ref()?;
    let mut rewrite = cx.rewrite(timer.made);
    rewrite.is_unsafe();
    let argument = rewrite.path(argument, Namespace::Values)?;
    let method = cx.definitions().definition(method).name;
    let name = rewrite.text(values.body.bindings[binding].range)?;
    let blanks = rewrite.indentation(made.range.start);
    rewrite.insert(made.range.end, format!("\n{blanks}{name}.{method}({argument});"));
    rewrite.finish("let missed ticks wait")
}
