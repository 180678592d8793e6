use async_lint_core::{
    catalog::CancelLoss,
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::liveness::{CutShort, Cutter},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds futures in the arms of a `select!` that lose data when another arm is ready first: `read_exact` forgets what it has read,
    /// `write_all` how much it has written. It looks through `async fn`s of the workspace that end in one, and shows the calls on the way.
    ///
    /// It is reported only if the loss matters: the program goes on, and comes to the same reader, writer or channel again. An arm that
    /// leaves the loop, as one that waits for a shutdown does, loses nothing that anybody would miss.
    ///
    /// Pedantic findings are those where all ways on lie behind a condition, and those in `timeout` and its like whose error does not end
    /// the function. Futures that lose nothing but their place in a queue (`Mutex::lock`, `Semaphore::acquire`, `Notify::notified`) are told
    /// in the group `nursery`: mostly nobody else waits there.
    ///
    /// ## Why is this bad
    ///
    /// The future is dropped with what it has read so far, and the next one begins in the middle of a message: the connection is out of
    /// step from there on. It happens only when both are ready at nearly the same time, and so in production first.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use tokio::{io::AsyncReadExt, net::TcpStream, sync::mpsc::Receiver};
    ///
    /// pub async fn serve(mut stream: TcpStream, mut orders: Receiver<u32>) -> std::io::Result<()> {
    ///     let mut head = [0; 8];
    ///     loop {
    ///         tokio::select! {
    ///             read = stream.read_exact(&mut head) => println!("{} bytes: {head:?}", read?),
    ///             Some(order) = orders.recv() => println!("order {order}"),
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// Read what is there, and keep it outside of the future; tokio-util's `FramedRead` does so.
    ///
    /// ```rust,clean
    /// use tokio::{io::AsyncReadExt, net::TcpStream, sync::mpsc::Receiver};
    ///
    /// pub async fn serve(mut stream: TcpStream, mut orders: Receiver<u32>) -> std::io::Result<()> {
    ///     let mut received = Vec::new();
    ///     loop {
    ///         tokio::select! {
    ///             read = stream.read_buf(&mut received) => println!("{} more bytes", read?),
    ///             Some(order) = orders.recv() => println!("order {order}"),
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// Or make the future once, outside of the loop, and let `select!` poll it by reference: `read = &mut reading =>`.
    ///
    /// ## Known problems
    ///
    /// A function is taken to lose what it was lent when it awaits a call that does, though it may take care to go on where it was.
    /// What a returned future does that is no `async fn`'s is not seen, nor what is lost where the function returns and its
    /// caller reads on. A message handed to `send` counts if it is a local that the loop has made; it is lost, though the program may
    /// not care.
    pub struct CancelUnsafeSelect = {
        name: "cancel-unsafe-select",
        family: Cancellation,
        level: Warn,
        summary: "a future in a `select!` that loses data when another arm comes first",
    };
}

impl Rule for CancelUnsafeSelect {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let cut_short = cx.cut_short();
        cut_short.iter().filter_map(|cut| finding(cx, cut)).collect()
    }
}

fn finding(cx: &RuleContext<'_>, cut: &CutShort<'_>) -> Option<Finding> {
    let chain = cx.loss_chain(cut);
    let what = match &chain {
        Some(chain) => cx.definitions().short_path_of(chain.reached.node.function()),
        None => cx.api(cut.call)?,
    };
    let (loses, consequence) = words(cut.loss);
    let when = match cut.by {
        Cutter::Select { .. } => "when another arm of the `select!` is ready first".to_owned(),
        Cutter::Call(cutter) => format!("when `{}` ends without it", cx.api_of(cutter)?),
    };
    let message = match &chain {
        Some(chain) => format!(
            "`{what}` loses {loses} {when}: it awaits `{}`",
            cx.api_of_chain(chain)?
        ),
        None => format!("`{what}` loses {loses} {when}"),
    };
    let mut finding = cx.loss_finding(cut.call, message, consequence, chain.as_ref());
    let range = |expr| cx.values().range(expr);
    finding.secondary = match cut.by {
        Cutter::Select { select, .. } => vec![(
            range(select),
            "what is not ready first is dropped here".to_owned(),
        )],
        Cutter::Call(cutter) => vec![(
            range(cutter),
            "drops the future if it is not done by then".to_owned(),
        )],
    };
    if !cut.again.is_loop {
        let label = "goes on where nobody knows".to_owned();
        finding.secondary.push((range(cut.again.at), label));
    }
    finding.help.push(help(cut.loss).to_owned());
    finding.weight = match (cut.loss, cut.by) {
        (CancelLoss::Data | CancelLoss::Message, Cutter::Select { .. }) if cut.again.is_sure => {
            Weight::Regular
        }
        (CancelLoss::Place, _) => Weight::Nursery,
        _ => Weight::Pedantic,
    };
    Some(finding)
}

/// What is lost, and what comes of it.
fn words(loss: CancelLoss) -> (&'static str, &'static str) {
    match loss {
        CancelLoss::Data => (
            "data",
            "what it has read or written by then is forgotten, and the next one starts in the middle",
        ),
        CancelLoss::Message => ("its message", "the message is dropped with the future"),
        CancelLoss::Place => (
            "its place in the queue",
            "the next one has to wait behind all others",
        ),
    }
}

fn help(loss: CancelLoss) -> &'static str {
    match loss {
        CancelLoss::Data => {
            "make the future once, outside of the loop, and poll it by reference; or read and write what is possible at once, and \
             keep the rest outside of the future"
        }
        CancelLoss::Message => {
            "wait for room with `reserve`, and send once it is there; or send in the arm's body"
        }
        CancelLoss::Place => "make the future once, outside of the loop, and poll it by reference",
    }
}
