//! Which package and target a file belongs to, as far as its path tells.

use async_lint_core::project::{Package, Project, Target, TargetKind};

/// The linted package that holds the file: the one whose folder is the deepest around it.
pub(super) fn package_of<'a>(file: &str, projects: &'a [Project]) -> Option<&'a Package> {
    projects
        .iter()
        .flat_map(|project| &project.packages)
        .filter(|package| package.is_linted && is_under(file, &package.root))
        .max_by_key(|package| package.root.len())
}

/// The target whose root lies nearest above the file; of several, the library before others.
pub(super) fn target_of<'a>(file: &str, package: &'a Package) -> Option<&'a Target> {
    let rank = |target: &&Target| {
        let folder = target.root.rsplit_once('/').map_or("", |(folder, _)| folder);
        let is_library = matches!(target.kind, TargetKind::Library | TargetKind::ProcMacro);
        (
            *target.root == *file,
            is_under(file, folder).then_some(folder.len()),
            is_library,
        )
    };
    // The first of equals: `max_by_key` would take the last.
    package.targets.iter().rev().max_by_key(rank)
}

fn is_under(file: &str, folder: &str) -> bool {
    folder.is_empty()
        || file
            .strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use async_lint_core::project::{Dependencies, Edition, Package, Target, TargetKind};

    use super::target_of;

    #[test]
    fn a_module_belongs_to_the_root_above_it_and_a_root_to_itself() {
        let target = |name: &str, kind, root: &str| Target {
            crate_name: name.to_owned(),
            kind,
            edition: Edition::E2024,
            root: root.into(),
        };
        let package = Package {
            name: "a".to_owned(),
            root: "".into(),
            edition: Edition::E2024,
            targets: vec![
                target("main", TargetKind::Binary, "src/main.rs"),
                target("lib", TargetKind::Library, "src/lib.rs"),
                target("tool", TargetKind::Binary, "src/bin/tool/main.rs"),
                target("build", TargetKind::BuildScript, "build.rs"),
            ],
            runtime: None,
            dependencies: Dependencies::Undeclared,
            files: Vec::new(),
            is_linted: true,
        };
        let owner = |file: &str| target_of(file, &package).map(|target| target.crate_name.as_str());
        assert_eq!(owner("src/net/tcp.rs"), Some("lib"));
        assert_eq!(owner("src/main.rs"), Some("main"));
        assert_eq!(owner("src/bin/tool/net.rs"), Some("tool"));
        assert_eq!(owner("build.rs"), Some("build"));
    }
}
