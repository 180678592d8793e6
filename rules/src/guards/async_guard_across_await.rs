use async_lint_core::{
    catalog::GuardKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds guards of async locks (`tokio::sync`, `async-lock`, `futures`) that are alive at an `.await`. Pedantic: these locks are made to
    /// be held while a task waits.
    ///
    /// ## Why is this bad
    ///
    /// All tasks that want the lock wait for whatever its holder waits for. Where that is a slow peer, one request holds up all others.
    ///
    /// ## Example
    ///
    /// ```rust,fires,pedantic
    /// use tokio::sync::Mutex;
    ///
    /// pub async fn refresh(cache: &Mutex<String>) {
    ///     let mut cache = cache.lock().await;
    ///     *cache = fetch().await;
    /// }
    ///
    /// async fn fetch() -> String {
    ///     tokio::task::yield_now().await;
    ///     String::new()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use tokio::sync::Mutex;
    ///
    /// pub async fn refresh(cache: &Mutex<String>) {
    ///     let fetched = fetch().await;
    ///     *cache.lock().await = fetched;
    /// }
    ///
    /// async fn fetch() -> String {
    ///     tokio::task::yield_now().await;
    ///     String::new()
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// Where the guard is not used after the `.await`, the fix drops it before. Others may change what it guards from there on: it is
    /// unsafe.
    ///
    /// ## Known problems
    ///
    /// Whether the lock is there to let only one task do this at a time cannot be seen.
    pub struct AsyncGuardAcrossAwait = {
        name: "async-guard-across-await",
        family: Guards,
        level: Warn,
        summary: "an async lock that is held while its task waits",
        lints: ["clippy::await_holding_invalid_type"],
    };
}

impl Rule for AsyncGuardAcrossAwait {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let guards = cx.values().held_guards().iter();
        guards
            .filter(|held| held.guard.kind == GuardKind::AsyncLock)
            .map(|held| {
                super::held(
                    cx,
                    held,
                    "all who want the lock wait for what its holder waits for",
                    Weight::Pedantic,
                )
            })
            .collect()
    }
}
