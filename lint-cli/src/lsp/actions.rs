//! What the editor offers at a finding: its fix, and the comment that allows it; and in a file: all fixes that are sure.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use async_lint_core::{
    diagnostic::{Applicability, Diagnostic, FilePath},
    engine,
    text::{SourceText, TextRange},
};
use gen_lsp_types::{
    CodeAction, CodeActionKind, CodeActionParams, DocumentChange, OptionalVersionedTextDocumentIdentifier,
    TextDocumentEdit, TextDocumentIdentifier, TextEdit, Uri, WorkspaceEdit,
};
use similar::{Algorithm, DiffTag};

use super::{client::Client, documents::Documents, publish, uris, workspaces::Snapshot};
use crate::discover;

/// The kind of the action that applies all fixes of a file.
pub(super) const FIX_ALL: &str = "source.fixAll.async-lint";

/// What an answer is made of.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) documents: &'a Documents,
    pub(super) client: Client,
    /// Whether fixing all takes fixes that may change what the program does.
    pub(super) unsafe_fixes: bool,
}

impl View<'_> {
    /// The actions in a range of a file.
    pub(super) fn actions(self, file: &FilePath, params: &CodeActionParams) -> Vec<CodeAction> {
        let Some(text) = self.snapshot.texts.get(file) else {
            return Vec::new();
        };
        let asked = self.client.encoding.text_range(text, params.range);
        let meets = |range: TextRange| range.start <= asked.end && asked.start <= range.end;
        let found = self.snapshot.of_file(file);
        let only = params.context.only.as_deref();
        let mut actions = Vec::new();
        if is_asked(only, "quickfix") {
            let here = || found.iter().filter(|diagnostic| meets(diagnostic.primary.range));
            actions.extend(here().filter_map(|diagnostic| self.quick_fix(diagnostic)));
            actions.extend(here().filter_map(|diagnostic| self.allow_here(text, diagnostic)));
        }
        if is_asked(only, FIX_ALL) {
            actions.extend(self.fix_all(file, found));
        }
        actions
    }

    fn quick_fix(self, diagnostic: &Diagnostic) -> Option<CodeAction> {
        let fix = diagnostic.fix.as_ref()?;
        let is_safe = fix.applicability == Applicability::Safe;
        if fix.applicability == Applicability::DisplayOnly {
            return None;
        }
        let remark = if is_safe {
            ""
        } else {
            " (may change what the program does)"
        };
        let shown = publish::to_protocol(diagnostic, self.snapshot, self.documents, self.client);
        Some(CodeAction {
            title: format!("{}{remark}", sentence(&fix.title)),
            kind: Some(CodeActionKind::QuickFix),
            diagnostics: shown.map(|shown| vec![shown]),
            is_preferred: Some(is_safe),
            edit: Some(self.edit(&[diagnostic])?),
            ..CodeAction::default()
        })
    }

    /// The comment that allows the finding, without a reason: that is the user's to write.
    fn allow_here(self, text: &SourceText, diagnostic: &Diagnostic) -> Option<CodeAction> {
        if diagnostic.is_of_a_comment() {
            return None;
        }
        let edit = engine::suppression(text, diagnostic, "")?;
        let edit = TextEdit {
            range: self.client.encoding.range(text, edit.range),
            new_text: edit.text,
        };
        let shown = publish::to_protocol(diagnostic, self.snapshot, self.documents, self.client);
        Some(CodeAction {
            title: format!("Allow `{}` here", diagnostic.rule),
            kind: Some(CodeActionKind::QuickFix),
            diagnostics: shown.map(|shown| vec![shown]),
            is_preferred: Some(false),
            edit: Some(self.workspace_edit(vec![self.change(&diagnostic.primary.file, vec![edit])?])),
            ..CodeAction::default()
        })
    }

    /// All fixes of a file that are sure and apart; what touches another is left to the next time.
    fn fix_all(self, file: &FilePath, found: &[Diagnostic]) -> Option<CodeAction> {
        let least = if self.unsafe_fixes {
            Applicability::Unsafe
        } else {
            Applicability::Safe
        };
        let mut taken: Vec<&Diagnostic> = Vec::new();
        for diagnostic in found {
            let Some(fix) = &diagnostic.fix else { continue };
            let others = taken
                .iter()
                .filter_map(|other| other.fix.as_ref())
                .flat_map(|fix| &fix.edits);
            let is_apart = others
                .into_iter()
                .all(|other| fix.edits.iter().all(|edit| !edit.touches(other)));
            let is_inside = fix.edits.iter().all(|edit| edit.file == *file);
            if fix.applicability >= least && is_inside && is_apart {
                taken.push(diagnostic);
            }
        }
        if taken.is_empty() {
            return None;
        }
        Some(CodeAction {
            title: "Fix all that async-lint can".to_owned(),
            kind: Some(CodeActionKind::from(FIX_ALL.to_owned())),
            edit: Some(self.edit(&taken)?),
            ..CodeAction::default()
        })
    }

    /// The edits of these fixes, with the imports that they leave without a use.
    fn edit(self, fixed: &[&Diagnostic]) -> Option<WorkspaceEdit> {
        let mut files: BTreeMap<&FilePath, Vec<(TextRange, String)>> = BTreeMap::new();
        let mut released: BTreeMap<&FilePath, BTreeSet<String>> = BTreeMap::new();
        for diagnostic in fixed {
            let fix = diagnostic.fix.as_ref()?;
            for edit in &fix.edits {
                files
                    .entry(&edit.file)
                    .or_default()
                    .push((edit.range, edit.text.clone()));
            }
            let names = released.entry(&diagnostic.primary.file).or_default();
            names.extend(fix.released.iter().cloned());
        }
        let mut changes: Vec<(Uri, Option<i32>, Vec<TextEdit>)> = Vec::new();
        for (file, mut edits) in files {
            let text = self.snapshot.texts.get(file)?;
            edits.sort();
            if let Some(names) = released.get(file).filter(|names| !names.is_empty())
                && let Some(shorter) = engine::without_unused_imports(&edited(text, &edits)?, names)
            {
                edits = differences(text, &shorter);
            }
            let edits = edits.into_iter().map(|(range, new_text)| TextEdit {
                range: self.client.encoding.range(text, range),
                new_text,
            });
            changes.push(self.change(file, edits.collect())?);
        }
        Some(self.workspace_edit(changes))
    }

    /// The edits of one file, with its name and version.
    fn change(self, file: &FilePath, edits: Vec<TextEdit>) -> Option<(Uri, Option<i32>, Vec<TextEdit>)> {
        let uri = publish::uri_of(&uris::absolute(&self.snapshot.root, file), self.documents)?;
        let version = self.snapshot.documents.get(file).copied();
        Some((uri, version, edits))
    }

    fn workspace_edit(self, changes: Vec<(Uri, Option<i32>, Vec<TextEdit>)>) -> WorkspaceEdit {
        if !self.client.takes_versions {
            let changes: HashMap<Uri, Vec<TextEdit>> =
                changes.into_iter().map(|(uri, _, edits)| (uri, edits)).collect();
            return WorkspaceEdit {
                changes: Some(changes),
                ..WorkspaceEdit::default()
            };
        }
        let change = |(uri, version, edits): (Uri, Option<i32>, Vec<TextEdit>)| {
            DocumentChange::TextDocumentEdit(TextDocumentEdit {
                text_document: OptionalVersionedTextDocumentIdentifier {
                    version,
                    text_document_identifier: TextDocumentIdentifier { uri },
                },
                edits: edits.into_iter().map(Into::into).collect(),
            })
        };
        WorkspaceEdit {
            document_changes: Some(changes.into_iter().map(change).collect()),
            ..WorkspaceEdit::default()
        }
    }
}

/// Whether an editor that asks for these kinds only takes this one: a kind holds those that begin with it.
fn is_asked(only: Option<&[CodeActionKind]>, kind: &str) -> bool {
    let holds = |asked: &CodeActionKind| {
        let asked = String::from(asked.clone());
        let rest = kind.strip_prefix(asked.as_str());
        asked.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    only.is_none_or(|only| only.iter().any(holds))
}

fn sentence(title: &str) -> String {
    let mut chars = title.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A text with edits made, which are sorted and apart.
fn edited(text: &SourceText, edits: &[(TextRange, String)]) -> Option<String> {
    let (mut out, mut at) = (String::new(), 0);
    for (range, new) in edits {
        let range = range.to_usize();
        out.push_str(text.as_str().get(at..range.start)?);
        out.push_str(new);
        at = range.end;
    }
    out.push_str(text.as_str().get(at..)?);
    Some(out)
}

/// The lines of a text that a new one has otherwise.
fn differences(text: &SourceText, new: &str) -> Vec<(TextRange, String)> {
    let old_lines: Vec<&str> = text.as_str().split_inclusive('\n').collect();
    let new_lines: Vec<&str> = new.split_inclusive('\n').collect();
    let ops = similar::capture_diff_slices(Algorithm::Myers, &old_lines, &new_lines);
    let changed = ops.iter().filter(|op| op.tag() != DiffTag::Equal);
    changed
        .map(|op| {
            let old = op.old_range();
            let start = text.lines().line_range(old.start).start;
            let end = text.lines().line_range(old.end).start;
            (TextRange::new(start, end), new_lines[op.new_range()].concat())
        })
        .collect()
}

/// The path of a document as a run names it.
pub(super) fn file_of(snapshot: &Snapshot, uri: &Uri) -> Option<FilePath> {
    let path = uris::path(uri)?;
    Some(discover::relative(&snapshot.root, &path))
}
