use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds async functions that await nothing. Pedantic.
    ///
    /// ## Why is this bad
    ///
    /// Who calls one must be async or have a runtime, for nothing; and none of it runs before it is awaited, which is easily forgotten.
    ///
    /// ## Example
    ///
    /// ```rust,fires,pedantic
    /// pub async fn parse(text: &str) -> usize {
    ///     text.len()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub fn parse(text: &str) -> usize {
    ///     text.len()
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix takes `async` away, and `.await` from every call, in all files. It is offered where all calls are known and await the
    /// function then and there, its output is no `impl Trait`, and nothing in it blocks or loses a future, which ought to be awaited. Safe for a private function, for it runs where it ran before; unsafe for one that
    /// others may see, who may call it too.
    ///
    /// ## Known problems
    ///
    /// Nothing is said of functions of traits, of those with an attribute that is not the language's own (`#[get("/")]`, `#[instrument]`, also
    /// `#[cfg(..)]`, where what stands in its place elsewhere may wait), of those that are named somewhere without being awaited there, as
    /// handlers are, of those that take a parameter they do not use (`_config`), for then others want them to be as they are, of those with a
    /// macro of which nothing is known, and of those that are still to be written (`todo!()`). Nor is anything said where a module that `cfg`
    /// chooses has a function of the same name as another one. Who has allowed `clippy::unused_async` has decided. That a function of a
    /// published library is async because it is to wait one day cannot be seen.
    pub struct NeedlessAsync = {
        name: "needless-async",
        family: Scheduling,
        level: Warn,
        summary: "an async function that awaits nothing",
        lints: ["clippy::unused_async"],
    };
}

impl Rule for NeedlessAsync {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    /// A test may be what wants it to be async.
    fn reads_tests(&self) -> bool {
        true
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let values = cx.values();
        let Some(keyword) = values.needless_async() else {
            return Vec::new();
        };
        let function = cx.definitions().path_of(values.owner);
        let mut finding = cx.value_finding(
            values.body.root,
            format!("`{function}` is async, and awaits nothing"),
            "its callers must await it for nothing".to_owned(),
        );
        finding.range = keyword;
        finding
            .help
            .push("leave out `async`, and the `.await` where it is called".to_owned());
        finding.fix = cx.without_async_fix();
        finding.weight = Weight::Pedantic;
        vec![finding]
    }
}
