use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds reads, writes and other file system calls that wait for the disk in async code: `std::fs`, the methods of a
    /// `std::fs::File`, readers and writers around one, and crates that do the same.
    ///
    /// ## Why is this bad
    ///
    /// A disk may answer at once, or after seconds when it is busy, asleep, or on the network. Until then the thread runs no other
    /// task.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub async fn settings() -> std::io::Result<String> {
    ///     std::fs::read_to_string("settings.toml")
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn settings() -> std::io::Result<String> {
    ///     tokio::fs::read_to_string("settings.toml").await
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix names the async twin of the call and awaits it. It is safe where the twin gives the same and all that is alive there is known
    /// to be fit for any thread: else the future may no longer be one that can be spawned. Where the value becomes another type, as a
    /// `File` does, all that is done with it changes too, and the fix is unsafe: an async file closes when the runtime gets to it. There is
    /// none where something written would be lost because nothing flushes it. What has no twin is run on a thread that may wait, which is
    /// unsafe: it goes on when the task is dropped. An import that nothing else in the file names goes with it.
    ///
    /// ## Known problems
    ///
    /// Files that are not on a disk (`/proc`, `/sys`, pipes) are reported like others. For many small operations in a row one
    /// `spawn_blocking` around all of them is faster than the async twin of each. Calls that are usually brief, such as
    /// `Path::exists`, are pedantic: off unless asked for with `-W pedantic`.
    pub struct BlockingFile = {
        name: "blocking-file",
        family: Blocking,
        level: Warn,
        summary: "a file operation that stops the thread, in async code",
    };
}

impl Rule for BlockingFile {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.blocking(
            call,
            BlockKind::File,
            "every task of this thread waits for the disk",
        )
    }
}
