use async_lint_core::{
    catalog::LazyKind,
    declare_rule,
    hir::ExprId,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::liveness::Loss,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds queries, requests and commands that are built and lost before anything has run them: as a statement, bound to `_` or to a name
    /// that is not used, or only ever built upon. In sync and in async code. Pedantic where `drop` says that it is meant.
    ///
    /// ## Why is this bad
    ///
    /// Building one does nothing. The code looks as if the database or the server had been asked, or the program been started.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub fn clean() {
    ///     let mut git = std::process::Command::new("git");
    ///     git.args(["clean", "-fd"]);
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub fn clean() -> std::io::Result<()> {
    ///     let mut git = std::process::Command::new("git");
    ///     git.args(["clean", "-fd"]);
    ///     git.status().map(|_| ())
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// One that is stored in a struct or handed to a function is taken to be run there. What can be awaited itself is told by
    /// `unawaited-future`.
    pub struct UnexecutedQuery = {
        name: "unexecuted-query",
        family: Laziness,
        level: Warn,
        summary: "a query, request or command that is lost before anything has run it",
        lints: ["unused_must_use"],
    };
}

impl Rule for UnexecutedQuery {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let values = cx.values();
        let lost = values.lost().iter().copied();
        let built = values
            .built_only()
            .into_iter()
            .map(|(expr, local)| (expr, Loss::Collected(local)));
        lost.chain(built)
            .filter_map(|(expr, loss)| check(cx, expr, loss))
            .collect()
    }
}

fn check(cx: &RuleContext<'_>, expr: ExprId, loss: Loss) -> Option<Finding> {
    let values = cx.values();
    let lazy = values.to_run_inside(values.ty(expr))?;
    // What a closure on another thread gives is the business of `lazy-query-returned`.
    if lazy.is_iterator() || values.query_from_elsewhere(expr).is_some() {
        return None;
    }
    let (noun, done) = (super::noun(lazy.kind), super::done(lazy.kind));
    let message = match cx.api_of(expr) {
        Some(api) => format!("the {noun} that `{api}` gives is never {done}"),
        None => format!("this {noun} is never {done}"),
    };
    let how = match loss {
        Loss::Statement => "dropped where the statement ends".to_owned(),
        Loss::Wildcard => "`_` drops it at once".to_owned(),
        Loss::Unused(local) => format!(
            "bound to `{}`, which is not used",
            values.body.bindings[local].name
        ),
        Loss::Dropped(_) => "dropped by hand".to_owned(),
        Loss::Collected(local) => format!("`{}` is only built upon", values.body.bindings[local].name),
    };
    let mut finding = cx.value_finding(expr, message, format!("{how}: nothing is {done}"));
    finding.weight = match loss {
        Loss::Dropped(_) => Weight::Pedantic,
        _ => Weight::Regular,
    };
    finding.help.push(match lazy.kind {
        LazyKind::Query => "run it: hand it the connection, or leave it out".to_owned(),
        LazyKind::Request => "send it, or leave it out".to_owned(),
        LazyKind::Command => "start it: `.status()`, `.output()` or `.spawn()`, or leave it out".to_owned(),
        LazyKind::BlockingIter => return None,
    });
    Some(finding)
}
