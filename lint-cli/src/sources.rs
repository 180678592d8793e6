//! The text of files, from the disk.

use std::{io, path::PathBuf, sync::Arc};

use async_lint_core::project::{FilePath, SourceError, Sources, Summaries, Trees};

use crate::{
    cache::{Cache, Kind},
    regular::{self, Unread},
};

/// Reads files below a folder, and those `../` leads to.
pub(crate) struct DiskSources<'a> {
    root: PathBuf,
    cache: Option<&'a Cache>,
}

impl<'a> DiskSources<'a> {
    pub(crate) fn new(root: PathBuf, cache: Option<&'a Cache>) -> Self {
        Self { root, cache }
    }
}

impl Sources for DiskSources<'_> {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        let path = self.root.join(&**path);
        let bytes = regular::read(&path).map_err(|unread| match unread {
            Unread::TooLarge(size) => SourceError::TooLarge { size },
            Unread::Failed(error) => source_error(&error),
        })?;
        match String::from_utf8(bytes) {
            Ok(text) => Ok(text.into()),
            Err(error) => Err(SourceError::NotUtf8 {
                valid_up_to: error.utf8_error().valid_up_to(),
            }),
        }
    }

    fn summaries(&self) -> Option<&dyn Summaries> {
        self.cache.map(|cache| cache as &dyn Summaries)
    }

    fn trees(&self) -> Option<&dyn Trees> {
        self.cache.map(|_| self as &dyn Trees)
    }
}

impl DiskSources<'_> {
    /// What the tree of a file is kept under.
    fn key(&self, path: &FilePath) -> Vec<u8> {
        let root = self.root.as_os_str().as_encoded_bytes();
        [root, b"\0", path.as_bytes()].concat()
    }
}

impl Trees for DiskSources<'_> {
    fn load(&self, path: &FilePath) -> Option<Vec<u8>> {
        self.cache?.get(Kind::Tree, &self.key(path))
    }

    fn store(&self, path: &FilePath, tree: &[u8]) {
        if let Some(cache) = self.cache {
            cache.put(Kind::Tree, &self.key(path), tree);
        }
    }
}

fn source_error(error: &io::Error) -> SourceError {
    match error.kind() {
        io::ErrorKind::NotFound => SourceError::NotFound,
        _ => SourceError::Unreadable(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use async_lint_core::project::{SourceError, Sources};

    use super::DiskSources;
    use crate::regular::SIZE_LIMIT;

    #[test]
    fn what_cannot_be_read_says_why() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir(root.join("inner")).unwrap();
        fs::write(root.join("good.rs"), "fn main() {}").unwrap();
        fs::write(root.join("bad.rs"), b"fn a\xff() {}").unwrap();
        fs::File::create(root.join("huge.rs"))
            .unwrap()
            .set_len(SIZE_LIMIT + 1)
            .unwrap();
        let read = |path: &str| DiskSources::new(root.join("inner"), None).read(&path.into());

        assert_eq!(read("../good.rs").unwrap().as_ref(), "fn main() {}");
        assert_eq!(read("../bad.rs"), Err(SourceError::NotUtf8 { valid_up_to: 4 }));
        assert_eq!(
            read("../huge.rs"),
            Err(SourceError::TooLarge { size: SIZE_LIMIT + 1 })
        );
        assert_eq!(read("../gone.rs"), Err(SourceError::NotFound));
        assert!(matches!(read("../inner"), Err(SourceError::Unreadable(_))));
    }

    #[cfg(unix)]
    #[test]
    fn a_dangling_link_is_not_found_and_a_loop_is_unreadable() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        std::os::unix::fs::symlink("nowhere.rs", root.join("dangling.rs")).unwrap();
        std::os::unix::fs::symlink("loop.rs", root.join("loop.rs")).unwrap();
        let read = |path: &str| DiskSources::new(root.to_owned(), None).read(&path.into());

        assert_eq!(read("dangling.rs"), Err(SourceError::NotFound));
        assert!(matches!(read("loop.rs"), Err(SourceError::Unreadable(_))));
    }
}
