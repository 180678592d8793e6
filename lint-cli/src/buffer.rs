//! The text on stdin, which is linted in the place of a file.

use std::{
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, bail};
use async_lint_core::diagnostic::FilePath;

use crate::{
    arguments::SelectionArguments,
    cache::Cache,
    discover::{self, Discovery},
    regular::SIZE_LIMIT,
};

/// The path that stands for stdin.
const STDIN: &str = "-";

/// The file of a text that nobody has named.
const UNNAMED: &str = "<stdin>";

/// A text, and the file that it stands for: there, or not there yet.
pub(crate) struct Buffer {
    file: PathBuf,
    text: Arc<str>,
}

impl Buffer {
    /// The text on stdin, where the only path is `-`.
    ///
    /// # Errors
    /// When the arguments do not go together, or stdin holds no text.
    pub(crate) fn read(selection: &SelectionArguments) -> anyhow::Result<Option<Self>> {
        let is_stdin = |path: &PathBuf| path.as_os_str() == STDIN;
        match selection.paths.as_slice() {
            [path] if is_stdin(path) => {}
            paths if paths.iter().any(is_stdin) => {
                bail!("`-` stands for one text on stdin, and no other path can be given with it")
            }
            _ if selection.stdin_filename.is_some() => {
                bail!("`--stdin-filename` names the file of a text on stdin: give `-` as the path")
            }
            _ => return Ok(None),
        }
        let name = selection.stdin_filename.as_deref().unwrap_or(Path::new(UNNAMED));
        let file = discover::absolute_buffer(name)
            .with_context(|| format!("`{}` cannot be the file of the text on stdin", name.display()))?;
        if file.is_dir() {
            bail!("`--stdin-filename` names `{}`, which is a folder", name.display());
        }
        let mut text = String::new();
        let read = io::stdin().lock().take(SIZE_LIMIT + 1).read_to_string(&mut text);
        read.context("the text on stdin could not be read")?;
        if text.len() as u64 > SIZE_LIMIT {
            bail!(
                "the text on stdin is larger than {} MiB",
                SIZE_LIMIT / (1024 * 1024)
            );
        }
        Ok(Some(Self {
            file,
            text: text.into(),
        }))
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The package around the file; findings are those of the file.
    pub(crate) fn discover(&self, selection: &SelectionArguments, cache: Option<&Cache>) -> Discovery {
        let edition = selection.edition.into();
        if self.file.ends_with(UNNAMED) {
            discover::discover_loose(&self.file, edition)
        } else {
            discover::discover_buffers(&[], std::slice::from_ref(&self.file), edition, cache)
        }
    }

    /// The text by its file's path, seen from a folder.
    pub(crate) fn text_in(&self, root: &Path) -> (FilePath, Arc<str>) {
        (discover::relative(root, &self.file), Arc::clone(&self.text))
    }
}
