//! What a library looks up in its own modules. Of the names that `use libc::*;` gives to it alone nothing else counts: a
//! library of seventy modules, each with such imports of tens of thousands of names, would be mostly these.

use rustc_hash::FxHashSet;

use crate::{
    hir::{Anchor, AttributeArg, FileHir, Import, ItemKind, Name},
    project::Library,
    sema::names::{STANDARD_CRATES, SourceFile},
};

/// The names in the heads of items and in the paths of imports: bodies are not read.
pub(super) fn looked_up(library: &Library, files: &[SourceFile]) -> FxHashSet<Name> {
    let mut crates: FxHashSet<Name> = STANDARD_CRATES.iter().map(|name| Name::new(name)).collect();
    crates.extend(library.dependencies.iter().map(|(name, _)| Name::new(name)));
    // A module of the library may have the name of a crate.
    for file in files {
        for (_, item) in file.hir.items.iter() {
            if matches!(item.kind, ItemKind::Module { .. }) {
                crates.remove(&item.name);
            }
        }
    }
    let mut looked_up = FxHashSet::default();
    for file in files {
        add_names(&file.hir, &crates, &mut looked_up);
    }
    looked_up
}

fn add_names(hir: &FileHir, crates: &FxHashSet<Name>, looked_up: &mut FxHashSet<Name>) {
    for (_, item) in hir.items.iter() {
        item.for_each_path(&mut |path| looked_up.extend(path.segments.iter().map(|segment| segment.name)));
        for attribute in &item.attributes {
            looked_up.extend(&attribute.path);
            add_args(attribute.args(), looked_up);
        }
        if let ItemKind::Use(leaves) = &item.kind {
            for leaf in leaves {
                add_import(leaf, crates, looked_up);
            }
        }
    }
}

/// Of `std::fs::File` the library's own modules are asked for `std` only.
fn add_import(leaf: &Import, crates: &FxHashSet<Name>, looked_up: &mut FxHashSet<Name>) {
    let path = &leaf.path;
    let is_outside = match (path.anchor, path.segments.first()) {
        (Anchor::Extern, _) => true,
        (Anchor::Lexical, Some(first)) => crates.contains(&first.name),
        _ => false,
    };
    let own = if is_outside { 1 } else { path.segments.len() };
    looked_up.extend(path.segments.iter().take(own).map(|segment| segment.name));
}

fn add_args(args: &[AttributeArg], looked_up: &mut FxHashSet<Name>) {
    for arg in args {
        looked_up.extend(&arg.path);
        add_args(arg.input.list(), looked_up);
    }
}
