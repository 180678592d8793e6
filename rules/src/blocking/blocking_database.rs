use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds calls of blocking database drivers and connection pools in async code, such as `rusqlite`, `diesel`, `postgres`, the sync
    /// half of `redis`, and `r2d2`.
    ///
    /// ## Why is this bad
    ///
    /// A query waits for the disk or the network, and for the locks of other connections. A pool that has no connection left waits for
    /// one: when the tasks that would give one back are on the same thread, for ever.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use rusqlite::Connection;
    ///
    /// pub async fn forget(connection: &Connection) -> rusqlite::Result<usize> {
    ///     connection.execute("DELETE FROM visit", [])
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use rusqlite::Connection;
    ///
    /// pub async fn forget(connection: Connection) -> rusqlite::Result<usize> {
    ///     tokio::task::spawn_blocking(move || connection.execute("DELETE FROM visit", []))
    ///         .await
    ///         .unwrap_or(Ok(0))
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// A database in memory is reported like one on a disk.
    pub struct BlockingDatabase = {
        name: "blocking-database",
        family: Blocking,
        level: Warn,
        summary: "a database call that stops the thread, in async code",
    };
}

impl Rule for BlockingDatabase {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.blocking(
            call,
            BlockKind::Database,
            "every task of this thread waits for the database",
        )
    }
}
