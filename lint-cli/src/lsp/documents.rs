//! The texts that are open in the editor.

use std::{collections::BTreeMap, path::PathBuf};

use async_lint_core::text::SourceText;
use gen_lsp_types::{TextDocumentContentChangeEvent, TextDocumentItem, Uri};

use super::{positions::Encoding, uris};
use crate::sources::SIZE_LIMIT;

/// The open documents that lie on a disk, by path.
#[derive(Default)]
pub(super) struct Documents {
    open: BTreeMap<PathBuf, Document>,
}

pub(super) struct Document {
    /// As the editor names it.
    pub(super) uri: Uri,
    pub(super) version: i32,
    pub(super) text: SourceText,
}

impl Documents {
    /// Takes a document in, or not: what is no Rust or lies on no disk is not ours.
    pub(super) fn open(&mut self, item: TextDocumentItem) -> bool {
        let Some(path) = uris::path(&item.uri) else {
            return false;
        };
        if path.extension().is_none_or(|extension| extension != "rs") {
            return false;
        }
        let document = Document {
            uri: item.uri,
            version: item.version,
            text: SourceText::new(item.text),
        };
        self.open.insert(path, document);
        true
    }

    /// Makes changes, each on the text that the one before left. False where no such document is open.
    pub(super) fn change(
        &mut self,
        uri: &Uri,
        version: i32,
        changes: Vec<TextDocumentContentChangeEvent>,
        encoding: Encoding,
    ) -> bool {
        let document = uris::path(uri).and_then(|path| self.open.get_mut(&path));
        let Some(document) = document else { return false };
        for change in changes {
            document.text = match change {
                TextDocumentContentChangeEvent::TextDocumentContentChangePartial(change) => {
                    let range = encoding.text_range(&document.text, change.range).to_usize();
                    let mut text = document.text.as_str().to_owned();
                    text.replace_range(range, &change.text);
                    SourceText::new(text)
                }
                TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(change) => {
                    SourceText::new(change.text)
                }
            };
        }
        document.version = version;
        true
    }

    /// False where no such document was open.
    pub(super) fn close(&mut self, uri: &Uri) -> bool {
        uris::path(uri).is_some_and(|path| self.open.remove(&path).is_some())
    }

    pub(super) fn get(&self, path: &PathBuf) -> Option<&Document> {
        self.open.get(path)
    }

    /// Those that are linted: larger ones are not, as on the disk.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&PathBuf, &Document)> {
        let is_linted = |document: &Document| document.text.as_str().len() as u64 <= SIZE_LIMIT;
        self.open.iter().filter(move |(_, document)| is_linted(document))
    }
}
