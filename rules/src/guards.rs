//! Guards that are held while a task waits.

pub mod async_guard_across_await;
pub mod guard_across_await;

use async_lint_core::{
    catalog::GuardKind,
    diagnostic::Fix,
    rule::{Finding, RuleContext, Weight},
    sema::liveness::HeldGuard,
};

/// What a span is named that has had no name.
const SPAN: &str = "span";

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
    finding.fix = match held.guard.kind {
        GuardKind::Span => attach_span(cx, held),
        _ => drop_early(cx, held),
    };
    finding
}

/// The fix that makes what follows an entered span a future the span goes with: `async move { .. }.instrument(span).await`. To
/// leave the span before the `.await` would take from it what it was entered for.
fn attach_span(cx: &RuleContext<'_>, held: &HeldGuard) -> Option<Fix> {
    let values = cx.values();
    let scope = values.entered_scope(held)?;
    let instead = values.callee_facts(held.expr)?.instead.first()?;
    let (carrier, method) = instead.path.rsplit_once("::")?;
    let mut rewrite = cx.rewrite(held.expr);
    rewrite.is_unsafe();
    let span = rewrite.text_of(scope.span)?;
    let enter = scope.enter.range;
    let blanks = rewrite.indentation(enter.start);
    let name = if let Some(local) = scope.local {
        rewrite.replace(enter, "async move {");
        rewrite.text(values.body.bindings[local].range)?
    } else {
        let is_free = values.body.bindings.iter().all(|(_, local)| local.name != SPAN);
        is_free.then_some(())?;
        rewrite.replace(enter, format!("let {SPAN} = {span};\n{blanks}async move {{"));
        SPAN
    };
    rewrite.insert(
        scope.end,
        format!("\n{blanks}}}\n{blanks}.{method}({name})\n{blanks}.await"),
    );
    rewrite.bring_trait(carrier)?;
    rewrite.finish("attach the span to the future of what follows")
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
