use async_lint_core::{
    catalog::GuardKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds guards that are alive at an `.await`: of locks that block the thread (`std`, `parking_lot`), borrows of a `RefCell`, references
    /// into concurrent maps, and entered spans of `tracing`. Also where the guard is in an `Option`, a tuple or a struct, or is a
    /// temporary that nobody has named.
    ///
    /// ## Why is this bad
    ///
    /// While the task waits, the guard keeps what it guards. Another task that asks for the lock stops its whole thread, and when that is the
    /// thread on which the first task would go on, both wait for ever. A second borrow of a `RefCell` panics. An entered span counts what other
    /// tasks do meanwhile as its own.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::sync::Mutex;
    ///
    /// pub async fn add(total: &Mutex<u32>) {
    ///     let mut total = total.lock().unwrap();
    ///     *total += fetch().await;
    /// }
    ///
    /// async fn fetch() -> u32 {
    ///     1
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use std::sync::Mutex;
    ///
    /// pub async fn add(total: &Mutex<u32>) {
    ///     let fetched = fetch().await;
    ///     *total.lock().unwrap() += fetched;
    /// }
    ///
    /// async fn fetch() -> u32 {
    ///     1
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// Where the guard is not used after the `.await`, the fix drops it before. Others may change what it guards from there on: it is
    /// unsafe.
    ///
    /// For a span that is entered in the outermost block of async code, the fix puts what follows into an `async move` block and attaches
    /// the span to that: `.instrument(span).await`. The span then is left at each `.await`, and what follows drops what it uses earlier: unsafe,
    /// too. There is none where what follows has a `return` or `?`, or gives a `Result`; nor is a span left before the `.await`, for what comes
    /// after would not belong to it any more.
    ///
    /// ## Known problems
    ///
    /// A guard that is moved on one way to the `.await` and not on another counts as alive, as it does for the compiler. What a closure or a
    /// struct of an unknown library has taken is not followed. That tasks of one thread never ask for the lock at the same time cannot be
    /// seen; then nothing is wrong.
    pub struct GuardAcrossAwait = {
        name: "guard-across-await",
        family: Guards,
        level: Warn,
        summary: "a lock's guard, a borrow or an entered span that lives through an `.await`",
        lints: ["clippy::await_holding_lock", "clippy::await_holding_refcell_ref", "clippy::await_holding_invalid_type"],
    };
}

impl Rule for GuardAcrossAwait {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let guards = cx.values().held_guards().iter();
        guards
            .filter_map(|held| {
                let (consequence, help) = words(held.guard.kind)?;
                let mut finding = super::held(cx, held, consequence, Weight::Regular);
                finding.help.push(help.to_owned());
                Some(finding)
            })
            .collect()
    }
}

/// What holding such a guard does, and what to do about it.
fn words(kind: GuardKind) -> Option<(&'static str, &'static str)> {
    match kind {
        GuardKind::Lock => Some((
            "whoever wants the lock meanwhile stops its thread",
            "where the lock must be kept, take one whose `lock` is awaited",
        )),
        GuardKind::Borrow => Some((
            "whoever borrows the same value meanwhile panics",
            "take what is needed out of the cell, and put it back when the waiting is over",
        )),
        GuardKind::Shard => Some((
            "whoever wants this part of the map meanwhile stops its thread",
            "clone the value out of the map",
        )),
        GuardKind::Span => Some((
            "what other tasks do meanwhile on this thread is counted as the span's",
            "attach the span to the future: `.instrument(span)`",
        )),
        GuardKind::AsyncLock => None,
    }
}
