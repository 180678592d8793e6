use std::{borrow::Cow, collections::BTreeMap, path::Path};

use async_lint_core::{
    diagnostic::{Diagnostic, FilePath},
    project::Project,
    rule::RuleMetadata,
    text::SourceText,
};

use super::summary::Counts;
use crate::discover::relative::relative;

/// The texts that the labels and fixes of the diagnostics point into.
pub(crate) type Texts = BTreeMap<FilePath, SourceText>;

/// What every form of the findings is made of.
#[derive(Clone, Copy)]
pub(crate) struct Report<'a> {
    pub(crate) diagnostics: &'a [Diagnostic],
    pub(crate) texts: &'a Texts,
    pub(crate) counts: &'a Counts,
    /// All there are, in the order they are listed.
    pub(crate) rules: &'a [&'static RuleMetadata],
    /// The folder that the paths of files are seen from; absolute.
    pub(crate) root: &'a Path,
    /// The folder that a CI service sees paths from, where that is another; absolute.
    pub(crate) repository: Option<&'a Path>,
    pub(crate) projects: &'a [Project],
    /// What Cargo calls the packages, by their folders; those it knows.
    pub(crate) package_ids: &'a BTreeMap<FilePath, String>,
    /// All was looked at as asked.
    pub(crate) is_complete: bool,
}

impl<'a> Report<'a> {
    /// The same, for a CI service that sees paths from this folder.
    pub(crate) fn seen_from(self, repository: Option<&'a Path>) -> Self {
        Self { repository, ..self }
    }

    /// A file's path as the CI service sees it.
    pub(super) fn in_repository<'f>(&self, file: &'f FilePath) -> Cow<'f, str> {
        match self.repository {
            Some(repository) if repository != self.root => {
                Cow::Owned(relative(repository, &self.root.join(&**file)).to_string())
            }
            _ => Cow::Borrowed(file),
        }
    }
}

/// The address of a rule's page.
pub(super) fn rule_page(rule: &str) -> String {
    format!("{}/blob/main/docs/rules/{rule}.md", env!("CARGO_PKG_REPOSITORY"))
}
