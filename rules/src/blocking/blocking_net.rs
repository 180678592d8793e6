use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata},
    sema::calls::Call,
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds calls of the blocking network API in async code: connecting, accepting, sending and receiving on `std::net` and
    /// `std::os::unix::net` sockets, and resolving names.
    ///
    /// ## Why is this bad
    ///
    /// The other side decides how long the call takes, and may never answer. Resolving a name waits for a server as well, also where
    /// it is hidden: `TcpStream::connect("host:80")` resolves first.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::net::ToSocketAddrs;
    ///
    /// pub async fn is_known(host: &str) -> bool {
    ///     (host, 443).to_socket_addrs().is_ok()
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn is_known(host: &str) -> bool {
    ///     tokio::net::lookup_host((host, 443)).await.is_ok()
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix puts the async socket in the place of the blocking one, with all that is done with it. It is unsafe: the socket is registered
    /// with the runtime that polls the task, and other tasks run while it waits. What has no twin is run on a thread that may wait, and
    /// goes on there when the task is dropped. An import that nothing else in the file names goes with it.
    ///
    /// ## Known problems
    ///
    /// A socket set to non-blocking is reported like any other. A name that is an address already (`127.0.0.1:80`) is not waited for,
    /// but is reported.
    pub struct BlockingNet = {
        name: "blocking-net",
        family: Blocking,
        level: Warn,
        summary: "a socket or a name lookup that stops the thread, in async code",
    };
}

impl Rule for BlockingNet {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        cx.blocking(
            call,
            BlockKind::Net,
            "every task of this thread waits for the network",
        )
    }
}
