use async_lint_core::{
    catalog::BlockKind,
    declare_rule,
    diagnostic::{Confidence, Fix},
    hir::ExprId,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::{
        calls::Call,
        liveness::{Giver, LazyOutput, Onward},
    },
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds iterators that block as they are read and that leave the place made for blocking unread: `ReadDir`, `WalkDir`,
    /// `Lines<BufReader<File>>`, the receiving end of a `std` channel, rows and records, and whatever `map`, `filter` and their like make of
    /// them. They leave a closure that runs in `spawn_blocking` or its like, and are read in async code or given on; or async code makes
    /// them and gives them.
    ///
    /// ## Why is this bad
    ///
    /// Such an iterator has read nothing, or not all, when it is made. `spawn_blocking(|| fs::read_dir(path))` opens the directory there,
    /// and each step of the loop that follows waits for the disk on the runtime's thread.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::{fs, io, path::PathBuf};
    ///
    /// pub async fn count(path: PathBuf) -> io::Result<usize> {
    ///     let entries = tokio::task::spawn_blocking(move || fs::read_dir(path)).await??;
    ///     let mut count = 0;
    ///     for entry in entries {
    ///         count += usize::from(entry.is_ok());
    ///     }
    ///     Ok(count)
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use std::{fs, io, path::PathBuf};
    ///
    /// pub async fn count(path: PathBuf) -> io::Result<usize> {
    ///     let counting = tokio::task::spawn_blocking(move || fs::read_dir(path).map(|entries| entries.flatten().count()));
    ///     counting.await?
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix collects into a `Vec` what a closure reads of a file or a directory. All of it then is in memory before the first item is
    /// looked at, also where the code stops early: it is unsafe. There is none where more is done with the iterator than iterating, or a
    /// type names it, nor for channels, streams and standard input, which may have no end.
    ///
    /// ## Known problems
    ///
    /// Callers of the function that gives an iterator are not looked at: one may take it to a blocking thread again. An iterator that is
    /// read in async code and has not come from a blocking thread in the same function is told by the rule for what it waits for
    /// (`blocking-file` and its like), once for each place. `Box<dyn Iterator>` and `impl Iterator` hide what they read, and are silent; so
    /// are readers, such as a `File`, which are often made async afterwards.
    pub struct LazyBlockingEscapes = {
        name: "lazy-blocking-escapes",
        family: Laziness,
        level: Warn,
        summary: "an iterator that blocks as it is read, given unread to async code",
    };
}

impl Rule for LazyBlockingEscapes {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_call(&self, cx: &RuleContext<'_>, call: &Call) -> Option<Finding> {
        let made_by = cx.escaped_from(call).filter(|_| !cx.is_polled(call))?;
        let mut finding = cx.blocking_of_any_kind(call, "each step of it waits on the runtime's thread")?;
        let made_there = "only made there: what it gives is read later";
        finding
            .secondary
            .push((cx.values().range(made_by), made_there.to_owned()));
        finding.help = vec![COLLECT.to_owned()];
        let is_finite = call
            .facts
            .blocks
            .is_some_and(|blocks| blocks.kind == BlockKind::File);
        finding.fix = is_finite.then(|| read_there(cx, made_by)).flatten();
        Some(finding)
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let outputs = cx.values().lazy_outputs().iter();
        let iterators = outputs.filter(|output| output.value.is_iterator());
        iterators.filter_map(|output| given(cx, output)).collect()
    }
}

/// `fs::read_dir(path)` → `fs::read_dir(path).map(|entries| entries.collect::<Vec<_>>())` in the closure. What `for` loops
/// alone take may be a list, what methods take stays an iterator.
fn read_there(cx: &RuleContext<'_>, made_by: ExprId) -> Option<Fix> {
    let values = cx.values();
    let unread = values.unread(made_by)?;
    let mut rewrite = cx.rewrite(unread.expr);
    rewrite.is_unsafe();
    rewrite.text_of(unread.expr)?;
    values.is_postfix(unread.expr).then_some(())?;
    let iterate = if unread.is_made_iterator {
        ".into_iter()"
    } else {
        ""
    };
    let again = if unread.is_only_looped { "" } else { ".into_iter()" };
    let collect = format!("{iterate}.collect::<Vec<_>>(){again}");
    let text = if unread.is_inside {
        format!(".map(|entries| entries{collect})")
    } else {
        collect
    };
    rewrite.insert(values.body.exprs[unread.expr].range.end, text);
    rewrite.finish("read it to its end in the closure")
}

const COLLECT: &str = "read it to its end inside the closure: `.collect()` it there";

/// An iterator that is given to whoever awaits.
fn given(cx: &RuleContext<'_>, output: &LazyOutput) -> Option<Finding> {
    let values = cx.values();
    let help = match output.giver {
        Giver::Elsewhere(call) => (values.onward(call) == Onward::Given).then_some(COLLECT)?,
        // The call that makes it blocks already, and what is to be used instead is async from the start.
        _ if blocks_when_made(cx, output) => return None,
        Giver::Function | Giver::Async(_) => "read it to its end in `spawn_blocking`, and give what it gave",
    };
    let message = format!(
        "{} gives an iterator that blocks the thread which reads it",
        super::giver(cx, output.giver)
    );
    let label = "nobody has read it when it reaches async code".to_owned();
    let mut finding = cx.value_finding(output.expr, message, label);
    finding.weight = if output.value.is_brief {
        Weight::Pedantic
    } else {
        Weight::Regular
    };
    finding.help.push(help.to_owned());
    Some(finding)
}

fn blocks_when_made(cx: &RuleContext<'_>, output: &LazyOutput) -> bool {
    let mut calls = cx.calls().iter().filter(|call| call.expr == output.expr);
    calls.any(|call| {
        call.confidence >= Confidence::Medium && call.facts.blocks.is_some_and(|blocks| !blocks.brief)
    })
}
