use async_lint_core::{
    catalog::Flavor,
    declare_rule,
    diagnostic::Fix,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds `tokio::task::block_in_place` in code that runs on a current-thread runtime.
    ///
    /// ## Why is this bad
    ///
    /// `block_in_place` hands the other tasks of the thread to another one. A current-thread runtime has no other, and the call panics: *can call
    /// blocking only when running on the multi-threaded runtime*. `#[tokio::test]` uses such a runtime unless told otherwise.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// #[tokio::main(flavor = "current_thread")]
    /// async fn main() {
    ///     let total: u64 = tokio::task::block_in_place(|| (0..1_000_000).sum());
    ///     println!("{total}");
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// #[tokio::main]
    /// async fn main() {
    ///     let total: u64 = tokio::task::block_in_place(|| (0..1_000_000).sum());
    ///     println!("{total}");
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix writes `flavor = "multi_thread"` in the attribute that makes the runtime. Tasks then run at the same time: it is unsafe.
    ///
    /// ## Known problems
    ///
    /// Only code in the body of the function under the attribute is judged: on which runtime the functions it calls run is not known. Code
    /// under a `LocalSet`, where the call panics as well, is not reported. Findings in tests need `--tests`.
    pub struct BlockInPlaceOnCurrentThread = {
        name: "block-in-place-on-current-thread",
        family: Runtime,
        level: Deny,
        summary: "`block_in_place` on a runtime of one thread",
    };
}

impl Rule for BlockInPlaceOnCurrentThread {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        let frame = cx.async_frame(call)?;
        if !call.facts.needs_multi_thread || frame.flavor != Some(Flavor::CurrentThread) {
            return None;
        }
        let message = format!("`{}` panics on a current-thread runtime", cx.api(call)?);
        let mut finding = cx.finding(
            call,
            message,
            "there is no other thread to hand this one's tasks to",
        );
        finding.help.push(
            "ask for a runtime of several threads: `flavor = \"multi_thread\"` in the attribute".to_owned(),
        );
        finding.fix = several_threads(cx, call);
        Some(finding)
    }
}

fn several_threads(cx: &RuleContext<'_>, call: &Call) -> Option<Fix> {
    let (place, text) = cx.values().flavor_edit(Flavor::MultiThread)?;
    let mut rewrite = cx.rewrite(call.expr);
    rewrite.is_unsafe();
    rewrite.replace(place, text);
    rewrite.finish("run it on a runtime of several threads")
}
