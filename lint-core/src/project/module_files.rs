use crate::hir::{Attribute, Name};

/// Where the files of child modules lie, seen from one module: Rust's rules for `mod x;` and `#[path]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleFolder {
    /// The folder that holds `x.rs` and `x/mod.rs` for a child `mod x;`, without a trailing slash.
    children: String,
    /// The folder that `#[path = ".."]` is relative to.
    path_attributes: String,
}

impl ModuleFolder {
    /// The folder of a file that owns its folder: a target's root, a `mod.rs`, a file named by `#[path]`.
    pub fn of_owner(file: &str) -> Self {
        let folder = parent(file).to_owned();
        Self {
            children: folder.clone(),
            path_attributes: folder,
        }
    }

    /// The folder of any other file: `a/b.rs` has its children in `a/b/`.
    pub fn of_leaf(file: &str) -> Self {
        let stem = file.strip_suffix(".rs").unwrap_or(file);
        Self {
            children: stem.to_owned(),
            path_attributes: parent(file).to_owned(),
        }
    }

    /// The folder of a module whose file was found by name: `mod.rs` owns its folder, others do not.
    pub fn of_module_file(file: &str) -> Self {
        if file == "mod.rs" || file.ends_with("/mod.rs") {
            Self::of_owner(file)
        } else {
            Self::of_leaf(file)
        }
    }

    /// The folder seen from inside `mod name { .. }`. With `#[path = ".."]` on it, that folder.
    #[must_use]
    pub fn inline_child(&self, name: Name, attributes: &[Attribute]) -> Self {
        let folder = match path_attributes(attributes).next() {
            Some(path) => join(&self.path_attributes, path),
            None => join(&self.children, name.as_str()),
        };
        Self {
            children: folder.clone(),
            path_attributes: folder,
        }
    }

    /// The file that `include!` of this path means.
    pub fn included(&self, path: &str) -> String {
        join(&self.path_attributes, path)
    }

    /// The files that `mod name;` may mean, the likeliest first, each with the folder its own children lie in. Paths of
    /// conditional `#[path]`s come first, the plain ones last.
    pub fn candidates(&self, name: Name, attributes: &[Attribute]) -> Vec<(String, Self)> {
        let mut found: Vec<_> = path_attributes(attributes)
            .map(|path| {
                let file = join(&self.path_attributes, path);
                let folder = Self::of_owner(&file);
                (file, folder)
            })
            .collect();
        let decided = attributes
            .iter()
            .any(|attribute| attribute.is("path") && !attribute.conditional);
        if !decided {
            for file in [format!("{name}.rs"), format!("{name}/mod.rs")] {
                let file = join(&self.children, &file);
                let folder = Self::of_module_file(&file);
                found.push((file, folder));
            }
        }
        found
    }
}

fn path_attributes(attributes: &[Attribute]) -> impl Iterator<Item = &str> {
    attributes
        .iter()
        .filter(|attribute| attribute.is("path"))
        .filter_map(|attribute| attribute.input.value())
}

fn parent(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// `folder/path`, with `.` and `..` resolved as far as the text allows.
fn join(folder: &str, path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{ModuleFolder, join};
    use crate::hir::Name;

    fn files(folder: &ModuleFolder, name: &str) -> Vec<String> {
        folder
            .candidates(Name::new(name), &[])
            .into_iter()
            .map(|(file, _)| file)
            .collect()
    }

    #[test]
    fn children_lie_beside_owners_and_below_leaves() {
        assert_eq!(
            files(&ModuleFolder::of_owner("src/lib.rs"), "a"),
            ["src/a.rs", "src/a/mod.rs"]
        );
        assert_eq!(
            files(&ModuleFolder::of_module_file("src/a.rs"), "b"),
            ["src/a/b.rs", "src/a/b/mod.rs"]
        );
        assert_eq!(
            files(&ModuleFolder::of_module_file("src/a/mod.rs"), "b"),
            ["src/a/b.rs", "src/a/b/mod.rs"]
        );
        let inline = ModuleFolder::of_owner("src/lib.rs").inline_child(Name::new("imp"), &[]);
        assert_eq!(files(&inline, "x"), ["src/imp/x.rs", "src/imp/x/mod.rs"]);
    }

    #[test]
    fn dots_are_resolved_and_may_leave_the_root() {
        assert_eq!(join("a/b", "../c.rs"), "a/c.rs");
        assert_eq!(join("", "../c.rs"), "../c.rs");
        assert_eq!(join("../a", "../../c.rs"), "../../c.rs");
    }
}
