//! Comments that allow findings, and what came of them.

pub mod malformed_suppression;
pub mod unfulfilled_expectation;
pub mod unknown_suppression;
pub mod unused_suppression;

use async_lint_core::{
    diagnostic::Fix,
    rule::{Suppression, SuppressionUse},
};

/// The fix that leaves the other names as they are.
fn without(suppression: &Suppression<'_>, title: &str, out: SuppressionUse) -> Option<Fix> {
    suppression.rewritten(title, |name| (name.usage != out).then(|| name.name.clone()))
}
