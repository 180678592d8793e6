use async_lint_core::{
    catalog::TaskDrop,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::{liveness::Loss, types::Ty},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds tasks that are started and whose handle is dropped: nobody hears of their end. On where the task's output is a `Result`, so that
    /// an error is lost; pedantic for the others, and where `let _ =` or `drop` says that it is meant.
    ///
    /// ## Why is this bad
    ///
    /// An error, or a panic, in such a task is seen by nobody. The program goes on as if all were well.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub fn start() {
    ///     tokio::spawn(serve());
    /// }
    ///
    /// async fn serve() -> std::io::Result<()> {
    ///     Ok(())
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub fn start() {
    ///     tokio::spawn(async {
    ///         if let Err(error) = serve().await {
    ///             eprintln!("the server has stopped: {error}");
    ///         }
    ///     });
    /// }
    ///
    /// async fn serve() -> std::io::Result<()> {
    ///     Ok(())
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// Whether the task tells of its errors itself before it gives them back is not looked into.
    pub struct DiscardedTask = {
        name: "discarded-task",
        family: Futures,
        level: Warn,
        summary: "a task of whose end nobody hears",
        lints: ["clippy::let_underscore_future"],
    };
}

impl Rule for DiscardedTask {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let values = cx.values();
        let lost = values.lost().iter().filter_map(|(expr, loss)| {
            let task = values.task(values.ty(*expr))?;
            let is_lost = matches!(
                loss,
                Loss::Statement | Loss::Wildcard | Loss::Unused(_) | Loss::Dropped(_)
            );
            if task.on_drop != TaskDrop::Detaches || !is_lost || is_endless(&task.output) {
                return None;
            }
            let gives_result = values.is_result(&task.output);
            // `let _ =` says that it is meant.
            let is_meant = matches!(loss, Loss::Wildcard | Loss::Dropped(_));
            let weight = if gives_result && !is_meant {
                Weight::Regular
            } else {
                Weight::Pedantic
            };
            let what = if gives_result {
                "an error in it is seen by nobody"
            } else {
                "a panic in it is seen by nobody"
            };
            let message = match cx.api_of(*expr) {
                Some(api) => format!("the handle of the task that `{api}` starts is dropped"),
                None => "the handle of a task is dropped".to_owned(),
            };
            let label = format!("{}: {what}", super::how_lost(cx, *loss));
            let mut finding = cx.value_finding(*expr, message, label);
            finding.weight = weight;
            finding.help.push(if gives_result {
                "handle the error inside the task, or keep the handle and `.await` it".to_owned()
            } else {
                "keep the handle and `.await` it, or collect such tasks in a set that is joined".to_owned()
            });
            Some(finding)
        });
        lost.collect()
    }
}

/// Whether a task never ends, as far as its output tells.
fn is_endless(output: &Ty) -> bool {
    *output == Ty::Never || output.is_unknown()
}
