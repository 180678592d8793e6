use async_lint_core::{
    catalog::Lang,
    declare_rule,
    diagnostic::Fix,
    hir::ExprId,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::liveness::{LetStatement, LoopInTurn, Place, RowInTurn},
    text::TextRange,
};

/// A line is no longer, in bytes, where it can be broken.
const LINE: usize = 100;

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
    /// ## Fix safety
    ///
    /// The fix puts the calls of a row into one `join!`, or `try_join!`, where the package has such a macro. All begin at once, and when one
    /// fails, the others are given up: it is unsafe. There is none where a call borrows what is made for it alone, which these macros
    /// would drop too early, nor for loops.
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
    finding.fix = fix(cx, row);
    Some(finding)
}

/// `let (first, second) = join!(load(1), load(2));`
fn fix(cx: &RuleContext<'_>, row: &RowInTurn) -> Option<Fix> {
    let values = cx.values();
    let steps: Vec<(ExprId, LetStatement)> = row
        .calls
        .iter()
        .map(|call| step(cx, *call))
        .collect::<Option<_>>()?;
    let (first, last) = (steps.first()?.1.range, steps.last()?.1.range);
    let mut rewrite = cx.rewrite(*row.calls.first()?);
    rewrite.is_unsafe();
    let are_alone = steps.windows(2).all(|pair| {
        let between = rewrite.text(TextRange::new(pair[0].1.range.end, pair[1].1.range.start));
        between.is_some_and(|text| text.trim().is_empty())
    });
    // What an attribute says of the first would be said of all.
    let before = rewrite.text(TextRange::new(0, first.start))?;
    (are_alone && !before.trim_end().ends_with(']')).then_some(())?;
    let (part, suffix) = if row.is_fallible {
        let results = steps.iter().map(|(awaited, _)| values.ty(*awaited));
        values.share_error(results).then_some(())?;
        (Lang::TryJoin, "?")
    } else {
        (Lang::Join, "")
    };
    let join = rewrite.macro_with(part)?;
    let pats = steps
        .iter()
        .map(|(_, step)| rewrite.text(values.body.pats[step.pat].range));
    let pats = pats.collect::<Option<Vec<&str>>>()?.join(", ");
    let calls = row.calls.iter().map(|call| rewrite.text_of(*call));
    let calls: Vec<&str> = calls.collect::<Option<_>>()?;
    let blanks = rewrite.indentation(first.start);
    let short = format!("let ({pats}) = {join}!({}){suffix};", calls.join(", "));
    let text = if blanks.len() + short.len() <= LINE && !short.contains('\n') {
        short
    } else {
        let line = |call: &&str| format!("\n{blanks}    {call},");
        let lines: String = calls.iter().map(line).collect();
        format!("let ({pats}) = {join}!({lines}\n{blanks}){suffix};")
    };
    rewrite.replace(TextRange::new(first.start, last.end), text);
    rewrite.finish("wait for all at once")
}

/// The awaited call of a row, and the `let` it is the value of. None where the macro would drop, before it waits, what the
/// call borrows.
fn step(cx: &RuleContext<'_>, call: ExprId) -> Option<(ExprId, LetStatement)> {
    let values = cx.values();
    let Some(Place::Awaited(awaited)) = values.places().of_expr(call) else {
        return None;
    };
    let value = match values.places().of_expr(awaited) {
        Some(Place::Tried(tried)) => tried,
        _ => awaited,
    };
    let statement = values.let_of(value)?;
    (!statement.is_typed && values.outlives_statement(call)).then_some((awaited, statement))
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
