use async_lint_core::{
    declare_rule,
    rule::{Remark, Rule, RuleMetadata, Suppression, SuppressionKind, SuppressionUse, listed},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds comments that allow a rule where it has nothing to report.
    ///
    /// ## Why is this bad
    ///
    /// The code was mended or moved and the comment was not: it tells readers of a problem that is gone, and hides the next one.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// use std::time::Duration;
    ///
    /// pub async fn nap() {
    ///     // async-lint: allow(blocking-sleep) -- until the driver can wait
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
    ///     tokio::time::sleep(Duration::from_secs(1)).await;
    /// }
    /// ```
    ///
    /// ## Fix safety
    ///
    /// The fix takes out the rules that have nothing to report, and the comment with its line if none is left. It is safe: the code stays
    /// as it is.
    ///
    /// ## Known problems
    ///
    /// Nothing is reported of a rule that is off in this run, nor where the comment covers tests that are not looked at or code that
    /// could not be read. A finding that is only made with other features or on another platform is not known to this run.
    pub struct UnusedSuppression = {
        name: "unused-suppression",
        family: Suppressions,
        level: Warn,
        summary: "a comment that allows a rule where it reports nothing",
    };
}

impl Rule for UnusedSuppression {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_suppression(&self, suppression: &Suppression<'_>) -> Option<Remark> {
        let content = suppression.content.as_ref().ok()?;
        let place = match content.kind {
            SuppressionKind::Allow => "here",
            SuppressionKind::AllowFile => "in this file",
            SuppressionKind::Expect => return None,
        };
        let unused = suppression.names(|usage| usage == SuppressionUse::Unused);
        if unused.is_empty() {
            return None;
        }
        Some(Remark {
            message: format!("{} has nothing to report {place}", listed(&unused)),
            range: suppression.range,
            label: "nothing is suppressed".to_owned(),
            help: vec!["take it out".to_owned()],
            fix: super::without(
                suppression,
                "take out what suppresses nothing",
                SuppressionUse::Unused,
            ),
        })
    }
}
