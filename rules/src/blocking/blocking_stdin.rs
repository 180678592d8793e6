use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds reads from the standard input in async code.
    ///
    /// ## Why is this bad
    ///
    /// The read waits for a person or another program, without bound. The other tasks on the thread wait with it.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub async fn answer() -> std::io::Result<String> {
    ///     let mut line = String::new();
    ///     std::io::stdin().read_line(&mut line)?;
    ///     Ok(line)
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use tokio::io::{AsyncBufReadExt, BufReader};
    ///
    /// pub async fn answer() -> std::io::Result<String> {
    ///     let mut line = String::new();
    ///     BufReader::new(tokio::io::stdin()).read_line(&mut line).await?;
    ///     Ok(line)
    /// }
    /// ```
    ///
    /// ## Known problems
    ///
    /// `tokio::io::stdin` reads on a thread that cannot be stopped, which may hold up the end of the program: for interactive input a
    /// thread of its own is better. Input that comes from a file or a pipe is reported too.
    pub struct BlockingStdin = {
        name: "blocking-stdin",
        family: Blocking,
        level: Warn,
        summary: "reading from standard input or a terminal in async code",
    };
}

impl Rule for BlockingStdin {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.blocking(
            call,
            BlockKind::Stdin,
            "every task of this thread waits for the input",
        )
    }
}
