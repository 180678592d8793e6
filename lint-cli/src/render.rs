//! Diagnostics and what goes with them as text: for people, for tools that read lines, for tools that read JSON.

mod change;
pub(crate) mod diff;
pub(crate) mod drawing;
pub(crate) mod escape;
pub(crate) mod graph;
pub(crate) mod human;
pub(crate) mod json;
mod place;
pub(crate) mod short;
pub(crate) mod summary;
#[cfg(test)]
mod testing;
pub(crate) mod unread;

use std::collections::BTreeMap;

use async_lint_core::{diagnostic::FilePath, text::SourceText};

/// The texts that the labels of the diagnostics point into.
pub(crate) type Texts = BTreeMap<FilePath, SourceText>;
