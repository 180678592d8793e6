use async_lint_core::{
    catalog::TaskDrop,
    declare_rule,
    diagnostic::Fix,
    hir::ExprId,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::{calls::Call, liveness::Loss, names::DefId, types::Ty},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds tasks that are dropped where they are made, of executors that cancel a task when its handle is dropped (`smol`,
    /// `async-executor`). Also `abort` on the handle of a closure that runs on a pool of blocking threads.
    ///
    /// ## Why is this bad
    ///
    /// `let _ = smol::spawn(work());` cancels the task before it has done anything to speak of. A closure on a blocking thread, on the other
    /// hand, cannot be cancelled: once it runs, `abort` does nothing.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub fn start() {
    ///     let _ = smol::spawn(serve());
    /// }
    ///
    /// async fn serve() {}
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub fn start() {
    ///     smol::spawn(serve()).detach();
    /// }
    ///
    /// async fn serve() {}
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix lets the task run on, which may not be what was meant: it is unsafe.
    ///
    /// ## Known problems
    ///
    /// A task that is dropped by hand (`drop(task)`) or bound to a name, used or not, is taken to be cancelled on purpose.
    pub struct CancelledTask = {
        name: "cancelled-task",
        family: Futures,
        level: Warn,
        summary: "a task that is cancelled where it is made, or that cannot be",
        lints: ["clippy::let_underscore_future", "unused_must_use"],
    };
}

impl Rule for CancelledTask {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        let closure = cx.values().blocking_task_aborted(call.expr)?;
        let api = cx.api(call)?;
        let message = format!("`{api}` does not stop a closure that runs on a blocking thread");
        let mut finding = cx.value_finding(
            call.expr,
            message,
            "has no effect once the closure runs".to_owned(),
        );
        finding.secondary.push((
            cx.values().range(closure),
            "what runs here cannot be cancelled from outside".to_owned(),
        ));
        finding
            .help
            .push("let the closure look at a flag from time to time, and set that".to_owned());
        Some(finding)
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let values = cx.values();
        let lost = values.lost().iter().filter_map(|(expr, loss)| {
            let task = values.task(values.ty(*expr))?;
            if task.on_drop != TaskDrop::Cancels || !matches!(loss, Loss::Statement | Loss::Wildcard) {
                return None;
            }
            let message = match cx.api_of(*expr) {
                Some(api) => format!("the task of `{api}` is cancelled at once"),
                None => "this task is cancelled at once".to_owned(),
            };
            let label = format!("{}: that cancels the task", super::how_lost(cx, *loss));
            let mut finding = cx.value_finding(*expr, message, label);
            finding
                .help
                .push("let it run on: `.detach()`; or `.await` it".to_owned());
            finding.fix = let_run(cx, *expr, task.id);
            Some(finding)
        });
        lost.collect()
    }
}

fn let_run(cx: &RuleContext<'_>, expr: ExprId, task: DefId) -> Option<Fix> {
    // Of a task in an `Option`, the method is another's.
    matches!(cx.values().ty(expr), Ty::Adt(id, _) if *id == task).then_some(())?;
    let detach = cx.values().function_with(task, |facts| facts.detaches)?;
    let detach = cx.definitions().definition(detach).name;
    let mut rewrite = cx.rewrite(expr);
    rewrite.is_unsafe();
    rewrite.text_of(expr)?;
    let end = cx.values().body.exprs[expr].range.end;
    rewrite.insert(end, format!(".{detach}()"));
    rewrite.finish("let the task run on")
}
