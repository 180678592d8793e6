use std::collections::BTreeSet;

use async_lint_core::project::FilePath;

/// Where findings are reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scope {
    /// The files and folders asked for; the empty path is the root. None for all linted packages.
    under: Option<Vec<FilePath>>,
    /// The files of them that are not reported on.
    left_out: BTreeSet<FilePath>,
}

impl Scope {
    pub(super) fn new(under: Option<Vec<FilePath>>) -> Self {
        Self {
            under,
            left_out: BTreeSet::new(),
        }
    }

    pub(crate) fn leave_out(&mut self, files: &BTreeSet<FilePath>) {
        self.left_out.extend(files.iter().cloned());
    }

    pub(crate) fn contains(&self, file: &str) -> bool {
        let is_asked_for = match &self.under {
            None => true,
            Some(paths) => paths.iter().any(|path| is_under(file, path)),
        };
        is_asked_for && !self.left_out.contains(file)
    }
}

fn is_under(file: &str, path: &str) -> bool {
    let leads_out = || file.split('/').next() == Some("..");
    match file.strip_prefix(path) {
        Some(rest) if path.is_empty() => !rest.is_empty() && !leads_out(),
        Some(rest) => rest.is_empty() || rest.starts_with('/'),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Scope;

    #[test]
    fn a_path_covers_itself_and_what_is_below_it() {
        let scope = Scope::new(Some(vec!["src/net".into(), "build.rs".into()]));
        for inside in ["src/net/tcp.rs", "build.rs"] {
            assert!(scope.contains(inside), "{inside}");
        }
        for outside in ["src/network.rs", "src/lib.rs", "../src/net/tcp.rs"] {
            assert!(!scope.contains(outside), "{outside}");
        }
        let root = Scope::new(Some(vec!["".into()]));
        assert!(root.contains("src/lib.rs"));
        assert!(!root.contains("../other/src/lib.rs"));
    }
}
