//! The texts that are open in the editor.

use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
};

use async_lint_core::text::SourceText;
use gen_lsp_types::{TextDocumentContentChangeEvent, TextDocumentItem, Uri};

use super::{positions::Encoding, uris};
use crate::regular::SIZE_LIMIT;

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
    /// Takes a document in, or not: what is no Rust, lies on no disk or is a library's is not ours.
    pub(super) fn open(&mut self, item: TextDocumentItem) -> bool {
        let Some(path) = uris::path(&item.uri) else {
            return false;
        };
        if path.extension().is_none_or(|extension| extension != "rs") || is_of_library(&path) {
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

/// Whether Cargo or the toolchain has put a file there: it was opened to be read, and is nobody's to change.
fn is_of_library(path: &Path) -> bool {
    let home = |variable: &str, name: &str| {
        let given = env::var_os(variable).map(PathBuf::from);
        given.or_else(|| Some(etcetera::home_dir().ok()?.join(name)))
    };
    let cargo = home("CARGO_HOME", ".cargo");
    let sources = cargo.map(|cargo| [cargo.join("registry"), cargo.join("git")]);
    let mut folders = sources
        .into_iter()
        .flatten()
        .chain(home("RUSTUP_HOME", ".rustup"));
    folders.any(|folder| path.starts_with(folder))
}
