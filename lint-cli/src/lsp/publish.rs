//! Diagnostics as the protocol has them, and which of them the editor has been sent.

use std::{collections::BTreeMap, path::PathBuf};

use async_lint_core::diagnostic::{Diagnostic, Label, Level};
use gen_lsp_types::{
    CodeDescription, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, Location,
    PublishDiagnosticsParams, Uri,
};

use super::{client::Client, documents::Documents, uris, workspaces::Snapshot};
use crate::lint;

/// The page of a rule.
pub(super) fn page_of(rule: &str) -> Option<Uri> {
    let page = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/rules/");
    Uri::parse(&format!("{page}{rule}.md")).ok()
}

/// A diagnostic as it is sent. None where the text it points into is not at hand.
pub(super) fn to_protocol(
    diagnostic: &Diagnostic,
    snapshot: &Snapshot,
    documents: &Documents,
    client: Client,
) -> Option<gen_lsp_types::Diagnostic> {
    let text = snapshot.texts.get(&diagnostic.primary.file)?;
    let mut message = diagnostic.message.clone();
    for help in &diagnostic.help {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    let related = client
        .shows_related
        .then(|| related(diagnostic, snapshot, documents, client));
    Some(gen_lsp_types::Diagnostic {
        range: client.encoding.range(text, diagnostic.primary.range),
        severity: Some(match diagnostic.level {
            Level::Deny => DiagnosticSeverity::Error,
            Level::Warn | Level::Allow => DiagnosticSeverity::Warning,
        }),
        code: Some(diagnostic.rule.into()),
        code_description: page_of(diagnostic.rule)
            .filter(|_| client.shows_links)
            .map(|href| CodeDescription { href }),
        source: Some("async-lint".to_owned()),
        message: message.into(),
        tags: (client.shows_tags && is_needless(diagnostic)).then(|| vec![DiagnosticTag::Unnecessary]),
        related_information: related.filter(|related| !related.is_empty()),
        data: None,
    })
}

/// Whether it is of a comment that may as well go.
fn is_needless(diagnostic: &Diagnostic) -> bool {
    lint::is_about_suppressions(diagnostic.rule)
        && diagnostic.fix.as_ref().is_some_and(|fix| {
            let mut edits = fix.edits.iter();
            edits.all(|edit| edit.text.is_empty())
        })
}

/// The other places: the `async` around, and each further call of a chain.
fn related(
    diagnostic: &Diagnostic,
    snapshot: &Snapshot,
    documents: &Documents,
    client: Client,
) -> Vec<DiagnosticRelatedInformation> {
    let place = |label: &Label| {
        let text = snapshot.texts.get(&label.file)?;
        Some(DiagnosticRelatedInformation {
            location: Location {
                uri: uri_of(&uris::absolute(&snapshot.root, &label.file), documents)?,
                range: client.encoding.range(text, label.range),
            },
            message: label.text.clone(),
        })
    };
    diagnostic.secondary.iter().filter_map(place).collect()
}

/// The name of a file: the editor's own where it has it open.
pub(super) fn uri_of(path: &PathBuf, documents: &Documents) -> Option<Uri> {
    match documents.get(path) {
        Some(document) => Some(document.uri.clone()),
        None => uris::of_path(path),
    }
}

/// What the editor shows, by file; files without diagnostics are left out.
#[derive(Default)]
pub(super) struct Published {
    files: BTreeMap<PathBuf, PublishDiagnosticsParams>,
}

impl Published {
    /// What has to be sent so that the editor shows a run's diagnostics: of all files, or of open ones only. What was typed
    /// meanwhile is left to the run that it starts.
    pub(super) fn update(
        &mut self,
        snapshot: &Snapshot,
        documents: &Documents,
        client: Client,
        everything: bool,
    ) -> Vec<PublishDiagnosticsParams> {
        let mut found: BTreeMap<PathBuf, PublishDiagnosticsParams> = BTreeMap::new();
        for diagnostic in &snapshot.diagnostics {
            let path = uris::absolute(&snapshot.root, &diagnostic.primary.file);
            let Some(uri) = uri_of(&path, documents) else {
                continue;
            };
            let Some(shown) = to_protocol(diagnostic, snapshot, documents, client) else {
                continue;
            };
            let version = snapshot.documents.get(&diagnostic.primary.file).copied();
            let file = found.entry(path).or_insert_with(|| PublishDiagnosticsParams {
                uri,
                version,
                diagnostics: Vec::new(),
            });
            file.diagnostics.push(shown);
        }
        let linted: BTreeMap<PathBuf, i32> = snapshot
            .documents
            .iter()
            .map(|(file, version)| (uris::absolute(&snapshot.root, file), *version))
            .collect();
        let is_asked = |path: &PathBuf| match documents.get(path) {
            Some(document) => linted.get(path) == Some(&document.version),
            None => everything,
        };
        let mut sent = Vec::new();
        let gone: Vec<PathBuf> = self
            .files
            .keys()
            .filter(|path| !found.contains_key(*path) && is_asked(path))
            .cloned()
            .collect();
        for path in gone {
            if let Some(old) = self.files.remove(&path) {
                let version = linted.get(&path).copied();
                sent.push(PublishDiagnosticsParams {
                    uri: uri_of(&path, documents).unwrap_or(old.uri),
                    version,
                    diagnostics: Vec::new(),
                });
            }
        }
        for (path, file) in found {
            let known = self.files.get(&path);
            let is_shown =
                known.is_some_and(|known| known.uri == file.uri && known.diagnostics == file.diagnostics);
            if is_asked(&path) && !is_shown {
                sent.push(file.clone());
                self.files.insert(path, file);
            }
        }
        sent
    }
}
