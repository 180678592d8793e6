//! What a rule is, and the questions it may ask. Rules hold metadata and words; what can be known is found out here.

mod context;
mod finding;
mod metadata;
mod package;
mod page;
mod replacement;
mod rewrite;
mod suppression;
mod twin;

pub use context::{Chain, RuleContext};
pub use finding::{Finding, Weight};
pub use metadata::{Family, RuleMetadata};
pub use package::PackageFacts;
pub use rewrite::Rewrite;
pub use suppression::{
    Malformed, NamedRule, Remark, Suppression, SuppressionContent, SuppressionKind, SuppressionUse, listed,
};

use crate::sema::calls::Call;

/// A check. A rule overrides the hook for what it is about: single calls, the values of a whole body, or the comments
/// that suppress findings.
pub trait Rule: Sync {
    fn metadata(&self) -> &'static RuleMetadata;

    /// Judges one call; at most one finding.
    fn check_call(&self, _cx: &RuleContext<'_>, _call: &Call) -> Option<Finding> {
        None
    }

    /// Judges a comment that suppresses findings, once it is known which.
    fn check_suppression(&self, _suppression: &Suppression<'_>) -> Option<Remark> {
        None
    }

    /// Judges a body as a whole, by what becomes of the values made in it.
    fn check_body(&self, _cx: &RuleContext<'_>) -> Vec<Finding> {
        Vec::new()
    }

    /// Whether its findings, which are all pedantic then, depend on the code of tests. Where they are not shown, that is
    /// not read.
    fn reads_tests(&self) -> bool {
        false
    }
}

/// Declares a rule: its type, and the [`RuleMetadata`] made of the doc comment and the fields.
///
/// ```ignore
/// declare_rule! {
///     /// ## What it does
///     /// Finds …
///     pub struct BlockingSleep = { name: "blocking-sleep", family: Blocking, level: Warn, summary: "…" };
/// }
/// ```
#[macro_export]
macro_rules! declare_rule {
    (
        $(#[doc = $documentation:expr])+
        pub struct $rule:ident = { name: $name:literal, family: $family:ident, level: $level:ident, summary: $summary:literal
            $(, lints: [$($lint:literal),+ $(,)?])? $(,)? };
    ) => {
        #[doc = concat!("The rule `", $name, "`: ", $summary, ".")]
        #[derive(Clone, Copy, Debug)]
        pub struct $rule;

        impl $rule {
            /// What is known of the rule without running it.
            pub const METADATA: &'static $crate::rule::RuleMetadata = &$crate::rule::RuleMetadata {
                name: $name,
                family: $crate::rule::Family::$family,
                level: $crate::diagnostic::Level::$level,
                summary: $summary,
                lints: &[$($($lint),+)?],
                documentation: concat!($($documentation, "\n"),+),
            };
        }
    };
}
