use async_lint_core::project::FilePath;

/// Where findings are reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// In all linted packages.
    Everything,
    /// In these files and folders; the empty path is the root.
    Under(Vec<FilePath>),
}

impl Scope {
    pub(crate) fn contains(&self, file: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Under(paths) => paths.iter().any(|path| is_under(file, path)),
        }
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
        let scope = Scope::Under(vec!["src/net".into(), "build.rs".into()]);
        for inside in ["src/net/tcp.rs", "build.rs"] {
            assert!(scope.contains(inside), "{inside}");
        }
        for outside in ["src/network.rs", "src/lib.rs", "../src/net/tcp.rs"] {
            assert!(!scope.contains(outside), "{outside}");
        }
        let root = Scope::Under(vec!["".into()]);
        assert!(root.contains("src/lib.rs"));
        assert!(!root.contains("../other/src/lib.rs"));
    }
}
