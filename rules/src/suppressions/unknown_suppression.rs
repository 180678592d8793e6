use async_lint_core::{
    declare_rule,
    rule::{NamedRule, Remark, Rule, RuleMetadata, Suppression, SuppressionUse, listed},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds comments that allow or expect a rule that does not exist.
    ///
    /// ## Why is this bad
    ///
    /// The comment suppresses nothing, or not all that it was meant to.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::time::Duration;
    ///
    /// pub async fn nap() {
    ///     // async-lint: allow(blocking-slep, blocking-sleep) -- the driver cannot wait
    ///     std::thread::sleep(Duration::from_secs(1));
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use std::time::Duration;
    ///
    /// pub async fn nap() {
    ///     // async-lint: allow(blocking-sleep) -- the driver cannot wait
    ///     std::thread::sleep(Duration::from_secs(1));
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix writes the rule whose name is near, where there is one, and else takes the name out; with its line, if it was the only
    /// one. It is safe: the code stays as it is.
    ///
    /// ## Known problems
    ///
    /// A rule of a newer version of the linter is unknown to this one.
    pub struct UnknownSuppression = {
        name: "unknown-suppression",
        family: Suppressions,
        level: Warn,
        summary: "a comment that allows a rule that does not exist",
    };
}

impl Rule for UnknownSuppression {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_suppression(&self, suppression: &Suppression<'_>) -> Option<Remark> {
        let unknown = suppression.names(|usage| matches!(usage, SuppressionUse::Unknown { .. }));
        if unknown.is_empty() {
            return None;
        }
        let near = unknown
            .iter()
            .filter_map(|name| nearest(name))
            .map(|near| format!("did you mean `{near}`?"));
        let mut help: Vec<String> = near.collect();
        if help.len() < unknown.len() {
            help.push("`cargo async-lint rules` lists the rules".to_owned());
        }
        let (there, title) = match unknown.len() {
            1 => ("there is no rule", "mend the name"),
            _ => ("there are no rules", "mend the names"),
        };
        let known = |name: &NamedRule| match name.usage {
            SuppressionUse::Unknown { nearest } => nearest.map(str::to_owned),
            _ => Some(name.name.clone()),
        };
        Some(Remark {
            message: format!("{there} {}", listed(&unknown)),
            range: suppression.range,
            label: "suppresses nothing".to_owned(),
            help,
            fix: suppression.rewritten(title, known),
        })
    }
}

fn nearest(name: &NamedRule) -> Option<&'static str> {
    match name.usage {
        SuppressionUse::Unknown { nearest } => nearest,
        _ => None,
    }
}
