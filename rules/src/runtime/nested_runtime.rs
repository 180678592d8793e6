use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds runtimes that are made or dropped in async code, directly or by calling a function that `#[tokio::main]` made
    /// sync.
    ///
    /// ## Why is this bad
    ///
    /// A runtime must not be dropped in async code: *Cannot drop a runtime in a context where blocking is not allowed*. Nor can it run
    /// anything there, as another runtime runs the thread already. Besides, each has threads of its own.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use tokio::runtime::Runtime;
    ///
    /// pub async fn start() -> std::io::Result<Runtime> {
    ///     Runtime::new()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use tokio::runtime::Handle;
    ///
    /// pub async fn start() -> Handle {
    ///     Handle::current()
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// A runtime that is bound to a local which a `move` closure takes to a thread of its own is fine, and is not reported. One that
    /// gets there by another way, in a struct or an `Arc`, works too, but is reported. A runtime that goes out of scope in async code
    /// without a call of `drop` is reported only where it was made there.
    pub struct NestedRuntime = {
        name: "nested-runtime",
        family: Runtime,
        level: Deny,
        summary: "a runtime made inside a runtime",
    };
}

impl Rule for NestedRuntime {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.async_frame(call)?;
        if call.facts.creates_runtime {
            if cx.is_given_away(call) {
                return None;
            }
            let message = format!("`{}` makes a runtime in {}", cx.api(call)?, cx.place(call));
            return Some(cx.finding(
                call,
                message,
                "panics when it is dropped here, or when it is to run something",
            ));
        }
        if let Some(dropped) = call.facts.drops {
            let notes = cx.definitions().facts(dropped).map(|facts| facts.notes.clone());
            let message = format!(
                "a `{}` is dropped in {}",
                cx.definitions().path_of(dropped),
                cx.place(call)
            );
            let mut finding = cx.finding(call, message, "panics: dropping a runtime waits for its threads");
            finding.help.extend(notes.unwrap_or_default());
            return Some(finding);
        }
        cx.entry_called(call)?;
        let message = format!(
            "`{}` starts a runtime of its own, and is called in {}",
            cx.api(call)?,
            cx.place(call)
        );
        let mut finding = cx.finding(call, message, "panics: a runtime runs this thread already");
        finding
            .help
            .push("move what it does to an `async fn` without the attribute, and `.await` that".to_owned());
        Some(finding)
    }
}
