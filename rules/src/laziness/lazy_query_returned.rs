use async_lint_core::{
    declare_rule,
    rule::{Finding, Rule, RuleContext, RuleMetadata, Weight},
    sema::liveness::{Fate, Giver, LazyOutput, Onward},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds async code that makes a query or a request and gives it without having run it: an `async fn` with no `.await` in it, and a
    /// closure that is handed to `spawn_blocking` or its like, where running it blocks. Also where it is in an `Option`, a `Result`, a tuple
    /// or a list.
    ///
    /// In the group `nursery`, which is off, where it may well be meant: the `async fn` awaits something else before, as a token for the
    /// request; an async block, whose output's type a callee may ask for. Silent for functions that a trait asks to be async, for closures
    /// and the blocks they give, which are written for a callee, and for what the code was handed by others.
    ///
    /// ## Why is this bad
    ///
    /// Awaiting such a function looks as if the query had been made, but nothing has been sent. Of the work that was to be done on a
    /// blocking thread only the description was made there: it is done wherever the query is run.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// pub async fn notify(client: &reqwest::Client) -> reqwest::RequestBuilder {
    ///     client.post("https://example.org/hook")
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// pub async fn notify(client: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    ///     client.post("https://example.org/hook").send().await
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// For a function that awaits nothing, whose calls are all known and await it, the fix takes away `async` and those `.await`s: then it says
    /// what it does. Safe for a private function, unsafe for one that others may see, who may call it too. Running the query would give
    /// another type, and is left to you.
    ///
    /// ## Known problems
    ///
    /// Queries are known by the catalogue; what gives its own query type is not seen. Where a closure's query is run in async code of the
    /// same function, the rule about the call that blocks there tells of it (`blocking-database` and its like), not this one.
    pub struct LazyQueryReturned = {
        name: "lazy-query-returned",
        family: Laziness,
        level: Warn,
        summary: "async code that gives a query which has not run",
    };
}

impl Rule for LazyQueryReturned {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_body(&self, cx: &RuleContext<'_>) -> Vec<Finding> {
        let outputs = cx.values().lazy_outputs().iter();
        let asked = outputs.filter(|output| output.value.is_asked());
        asked.filter_map(|output| check(cx, output)).collect()
    }
}

fn check(cx: &RuleContext<'_>, output: &LazyOutput) -> Option<Finding> {
    let weight = weight(cx, output)?;
    let (noun, done) = (super::noun(output.value.kind), super::done(output.value.kind));
    let message = format!(
        "{} gives a {noun} that has not been {done}",
        super::giver(cx, output.giver)
    );
    let label = match output.giver {
        Giver::Elsewhere(_) => format!("only the description of the {noun} is made there"),
        Giver::Function | Giver::Async(_) => format!("nothing is {done} when this has been awaited"),
    };
    let mut finding = cx.value_finding(output.expr, message, label);
    finding.weight = weight;
    if output.giver == Giver::Function {
        finding.fix = cx.without_async_fix();
    }
    finding.help.push(match output.giver {
        Giver::Function => format!("have the {noun} {done} here, or leave out the function's `async`"),
        Giver::Async(_) => format!("have the {noun} {done} here"),
        Giver::Elsewhere(_) => format!("have the {noun} {done} inside the closure"),
    });
    Some(finding)
}

fn weight(cx: &RuleContext<'_>, output: &LazyOutput) -> Option<Weight> {
    let values = cx.values();
    match output.giver {
        Giver::Function if values.may_await(output.giver) => Some(Weight::Nursery),
        Giver::Function => Some(Weight::Regular),
        // What is spawned or awaited as it stands is none that somebody asks to be of this type.
        Giver::Async(block) => Some(match values.fate(block) {
            Fate::Awaited(_) if !values.may_await(output.giver) => Weight::Regular,
            _ => Weight::Nursery,
        }),
        Giver::Elsewhere(call) => match values.onward(call) {
            Onward::Lost => Some(Weight::Regular),
            Onward::Given if output.value.blocks => Some(Weight::Regular),
            Onward::Given | Onward::Kept => Some(Weight::Nursery),
            Onward::Read | Onward::Elsewhere => None,
        },
    }
}
