use async_lint_core::{
    declare_rule,
    rule::{Remark, Rule, RuleMetadata, Suppression, SuppressionKind, SuppressionUse, listed},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds comments that expect a rule to report something where it does not.
    ///
    /// ## Why is this bad
    ///
    /// `expect` is `allow` for a finding that somebody means to mend, or relies on. When it is gone, the comment has done its work.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::time::Duration;
    ///
    /// pub async fn nap() {
    ///     // async-lint: expect(blocking-sleep) -- gone with the new driver
    ///     tokio::time::sleep(Duration::from_secs(1)).await;
    /// }
    /// ```
    ///
    /// ## Use instead
    ///
    /// ```rust,clean
    /// use std::time::Duration;
    ///
    /// pub async fn nap() {
    ///     // async-lint: expect(blocking-sleep) -- gone with the new driver
    ///     std::thread::sleep(Duration::from_secs(1));
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix takes out the rules that report nothing, and the comment with its line if none is left. It is safe: the code stays as it
    /// is.
    ///
    /// ## Known problems
    ///
    /// Nothing is reported of a rule that is off in this run, nor where the comment covers tests that are not looked at or code that
    /// could not be read.
    pub struct UnfulfilledExpectation = {
        name: "unfulfilled-expectation",
        family: Suppressions,
        level: Warn,
        summary: "a comment that expects a rule to report something where it does not",
    };
}

impl Rule for UnfulfilledExpectation {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_suppression(&self, suppression: &Suppression<'_>) -> Option<Remark> {
        let content = suppression.content.as_ref().ok()?;
        let unused = suppression.names(|usage| usage == SuppressionUse::Unused);
        if content.kind != SuppressionKind::Expect || unused.is_empty() {
            return None;
        }
        Some(Remark {
            message: format!("{} was expected to report something here", listed(&unused)),
            range: suppression.range,
            label: "nothing is found".to_owned(),
            help: vec!["take it out".to_owned()],
            fix: super::without(suppression, "take out what is not found", SuppressionUse::Unused),
        })
    }
}
