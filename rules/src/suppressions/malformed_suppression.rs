use async_lint_core::{
    declare_rule,
    rule::{Remark, Rule, RuleMetadata, Suppression},
};

declare_rule! {
    /// ## What it does
    ///
    /// Finds comments that begin with `async-lint:` and are not written as they must be; with `--require-reason` also suppressions
    /// that give no reason.
    ///
    /// ## Why is this bad
    ///
    /// The comment looks as if it suppressed something, and does not. One without a reason leaves readers to guess whether the
    /// code may stay as it is.
    ///
    /// ## Example
    ///
    /// ```rust,fires
    /// // async-lint: alow-file(blocking-file) -- a tool for one user
    /// pub async fn nap() {
    ///     tokio::task::yield_now().await;
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
    /// The fix writes the word that is near, or the ` -- ` before a reason. It is safe: the code stays as it is.
    ///
    /// ## Known problems
    ///
    /// Comments are read where they are `//` comments; `/* .. */` and documentation are left alone.
    pub struct MalformedSuppression = {
        name: "malformed-suppression",
        family: Suppressions,
        level: Warn,
        summary: "a comment for the linter that is not written as it must be",
    };
}

impl Rule for MalformedSuppression {
    fn metadata(&self) -> &'static RuleMetadata {
        Self::METADATA
    }

    fn check_suppression(&self, suppression: &Suppression<'_>) -> Option<Remark> {
        let malformed = match &suppression.content {
            Err(malformed) => malformed,
            Ok(_) if suppression.lacks_reason => {
                return Some(Remark {
                    message: "this suppression gives no reason".to_owned(),
                    range: suppression.range,
                    label: "why may the code stay as it is?".to_owned(),
                    help: vec!["write the reason after ` -- `".to_owned()],
                    fix: None,
                });
            }
            Ok(_) => return None,
        };
        let mended = malformed.mended.clone();
        Some(Remark {
            message: "this comment suppresses nothing".to_owned(),
            range: suppression.range,
            label: malformed.what.clone(),
            help: vec!["write `// async-lint: allow(rule, ..) -- reason`".to_owned()],
            fix: mended.map(|(range, text)| suppression.fix("mend the comment", range, text)),
        })
    }
}
