//! Guards that are held while a task waits.

pub mod async_guard_across_await;
pub mod guard_across_await;

use async_lint_core::{
    diagnostic::Fix,
    rule::{Finding, RuleContext, Weight},
    sema::liveness::HeldGuard,
};

/// A finding at the place where a guard is made, with a label at every `.await` it lives through.
fn held(cx: &RuleContext<'_>, held: &HeldGuard, consequence: &str, weight: Weight) -> Finding {
    let guard = cx.definitions().path_of(held.guard.id);
    let what = match held.name {
        Some(name) if held.is_wrapped => format!("`{name}` has a `{guard}` in it, and"),
        Some(name) => format!("`{name}`, a `{guard}`,"),
        None => format!("a temporary `{guard}`"),
    };
    let message = format!("{what} is held across {}", awaits(held));
    let mut finding = cx.value_finding(held.expr, message, consequence.to_owned());
    finding.range = held.range;
    finding.api = Some(guard);
    finding.weight = weight;
    let label = |range| (range, "still held while the task waits here".to_owned());
    finding.secondary = held.awaits.iter().copied().map(label).collect();
    finding.help.push(match held.name {
        Some(name) => format!("end its life before: close its block, or `drop({name})`"),
        None => "what a statement looks at lives until the statement ends: bind what is needed of it to a local first"
            .to_owned(),
    });
    finding.fix = drop_early(cx, held);
    finding
}

/// The fix that drops a guard before the first `.await` it lives through, where it is not used after it.
fn drop_early(cx: &RuleContext<'_>, held: &HeldGuard) -> Option<Fix> {
    let statement = cx.values().end_of_use(held)?;
    let mut rewrite = cx.rewrite(held.expr);
    rewrite.is_unsafe();
    rewrite.drop_before(statement, held.name?)?;
    rewrite.finish(format!("drop `{}` before the task waits", held.name?))
}

fn awaits(held: &HeldGuard) -> String {
    match held.awaits.len() {
        1 => "an `.await`".to_owned(),
        count => format!("{count} `.await`s"),
    }
}
