use std::{borrow::Cow, sync::Arc};

use super::{
    DefKind, Definitions, Entry, ModuleId, Namespace, Resolved, Visible,
    collect::{PendingImport, bound_name},
};
use crate::{
    hir::{Anchor, Import, ImportKind, ItemKind, Name, Path},
    project::Edition,
};

/// Import cycles and chains end long before; what has not settled by then stays unresolved.
const MAX_ROUNDS: usize = 64;

/// Resolves all imports to a fixpoint: each round may give names that later imports, or other crates', need. Imports
/// that found something rest until the others are done; a last look at all of them finds what came late.
pub(super) fn resolve_imports(definitions: &mut Definitions, imports: &[PendingImport]) {
    let mut copied: Vec<Vec<(ModuleId, u32)>> = vec![Vec::new(); imports.len()];
    let mut resting = vec![false; imports.len()];
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        for ((import, copied), rests) in imports.iter().zip(&mut copied).zip(&mut resting) {
            if !*rests {
                let found = resolve_import(definitions, import, copied);
                *rests = found && !is_glob(definitions, import);
                changed |= found;
            }
        }
        if changed {
            continue;
        }
        for (import, copied) in imports.iter().zip(&mut copied) {
            changed |= resolve_import(definitions, import, copied);
        }
        if !changed {
            break;
        }
    }
}

fn is_glob(definitions: &Definitions, pending: &PendingImport) -> bool {
    match &definitions.files[pending.file].hir.items[pending.item].kind {
        ItemKind::Use(leaves) => leaves[pending.leaf].kind == ImportKind::Glob,
        _ => false,
    }
}

/// `copied` holds the modules that a glob import copied, each with the revision it had.
fn resolve_import(
    definitions: &mut Definitions,
    pending: &PendingImport,
    copied: &mut Vec<(ModuleId, u32)>,
) -> bool {
    let hir = Arc::clone(&definitions.files[pending.file].hir);
    let ItemKind::Use(leaves) = &hir.items[pending.item].kind else {
        return false;
    };
    let import = &leaves[pending.leaf];
    let path = anchored(definitions, pending.module, import);
    match import.kind {
        ImportKind::Glob => import_glob(definitions, pending, &path, copied),
        ImportKind::Named(_) | ImportKind::SelfModule(_) => {
            import_named(definitions, pending, import.kind, &path)
        }
    }
}

/// In the 2015 edition, paths of `use` start at the crate's root, or at an extern crate.
fn anchored<'i>(definitions: &Definitions, module: ModuleId, import: &'i Import) -> Cow<'i, Path> {
    let path = &import.path;
    let krate = definitions.krate(definitions.module(module).krate);
    if krate.edition == Edition::E2015
        && matches!(path.anchor, Anchor::Lexical | Anchor::Extern)
        && let Some(first) = path.segments.first()
    {
        let in_root = !definitions
            .module(krate.root)
            .scope
            .get(Namespace::Types, first.name)
            .is_empty()
            || path.segments.len() == 1;
        let anchor = if in_root { Anchor::Crate } else { Anchor::Extern };
        return Cow::Owned(Path {
            anchor,
            ..path.clone()
        });
    }
    Cow::Borrowed(path)
}

fn import_named(
    definitions: &mut Definitions,
    pending: &PendingImport,
    kind: ImportKind,
    path: &Path,
) -> bool {
    let Some(name) = bound_name(kind) else {
        return false;
    };
    let namespaces: &[Namespace] = match kind {
        ImportKind::SelfModule(_) => &[Namespace::Types],
        _ => &[Namespace::Types, Namespace::Values, Namespace::Macros],
    };
    let mut changed = false;
    for namespace in namespaces {
        let resolution = definitions.resolve_path(pending.module, path, *namespace);
        if resolution.rest != 0 {
            continue;
        }
        for resolved in resolution.meanings {
            // A path into an unknown crate has no namespaces: what it names may be used in any.
            let entry = Entry {
                resolved,
                visible: pending.visible,
                by_glob: false,
                gives_way: pending.gives_way,
            };
            changed |= bind(definitions, pending, *namespace, name, entry);
        }
    }
    changed
}

fn bind(
    definitions: &mut Definitions,
    pending: &PendingImport,
    namespace: Namespace,
    name: Name,
    entry: Entry,
) -> bool {
    if name == "_" {
        let Resolved::Definition(definition) = entry.resolved else {
            return false;
        };
        let is_trait = definitions.definition(definition).kind == DefKind::Trait;
        return is_trait
            && definitions
                .module_mut(pending.module)
                .scope
                .insert_unnamed(definition, entry.visible);
    }
    definitions
        .module_mut(pending.module)
        .scope
        .insert(namespace, name, entry)
}

fn import_glob(
    definitions: &mut Definitions,
    pending: &PendingImport,
    path: &Path,
    copied: &mut Vec<(ModuleId, u32)>,
) -> bool {
    let resolution = definitions.resolve_path(pending.module, path, Namespace::Types);
    let mut changed = false;
    if resolution.meanings.is_empty() || resolution.rest != 0 {
        return definitions.module_mut(pending.module).scope.note_unknown_glob();
    }
    for resolved in resolution.meanings {
        changed |= match resolved {
            Resolved::Module(source) => {
                let revision = definitions.module(source).scope.revision;
                let known = copied.iter_mut().find(|(module, _)| *module == source);
                match known {
                    Some((_, seen)) if *seen == revision => false,
                    Some((_, seen)) => {
                        *seen = revision;
                        copy_scope(definitions, pending, source)
                    }
                    None => {
                        copied.push((source, revision));
                        copy_scope(definitions, pending, source)
                    }
                }
            }
            Resolved::Definition(definition) if definitions.definition(definition).kind == DefKind::Enum => {
                let variants = definitions.definition(definition).members.clone();
                let mut new = false;
                for variant in variants {
                    let name = definitions.definition(variant).name;
                    let entry = Entry {
                        resolved: Resolved::Definition(variant),
                        visible: pending.visible,
                        by_glob: true,
                        gives_way: pending.gives_way,
                    };
                    let scope = &mut definitions.module_mut(pending.module).scope;
                    new |= scope.insert(Namespace::Types, name, entry);
                    new |= scope.insert(Namespace::Values, name, entry);
                }
                new
            }
            Resolved::External(_) | Resolved::Definition(_) | Resolved::Primitive(_) => {
                definitions.module_mut(pending.module).scope.note_unknown_glob()
            }
        };
    }
    changed
}

/// Everything in `source` that may be named from the importing module.
fn copy_scope(definitions: &mut Definitions, pending: &PendingImport, source: ModuleId) -> bool {
    if source == pending.module {
        return false;
    }
    let from = &definitions.module(source).scope;
    let is_visible = |visible: Visible| match visible {
        Visible::Everywhere => true,
        Visible::Within(module) => definitions.is_within(pending.module, module),
    };
    let mut copied = Vec::new();
    for namespace in [Namespace::Types, Namespace::Values, Namespace::Macros] {
        for (name, entries) in from.all(namespace) {
            for entry in entries.iter().filter(|entry| is_visible(entry.visible)) {
                let visible = narrower(definitions, entry.visible, pending.visible);
                let gives_way = entry.gives_way || pending.gives_way;
                copied.push((
                    namespace,
                    name,
                    Entry {
                        visible,
                        by_glob: true,
                        gives_way,
                        ..*entry
                    },
                ));
            }
        }
    }
    let traits: Vec<_> = from
        .unnamed_traits
        .iter()
        .filter(|(_, visible)| is_visible(*visible))
        .map(|(definition, visible)| (*definition, narrower(definitions, *visible, pending.visible)))
        .collect();
    let unknown = from.has_unknown_glob;
    let scope = &mut definitions.module_mut(pending.module).scope;
    let mut changed = unknown && scope.note_unknown_glob();
    for (namespace, name, entry) in copied {
        changed |= scope.insert(namespace, name, entry);
    }
    for (definition, visible) in traits {
        changed |= scope.insert_unnamed(definition, visible);
    }
    changed
}

fn narrower(definitions: &Definitions, one: Visible, other: Visible) -> Visible {
    match (one, other) {
        (Visible::Everywhere, visible) | (visible, Visible::Everywhere) => visible,
        (Visible::Within(a), Visible::Within(b)) if definitions.is_within(a, b) => Visible::Within(a),
        (Visible::Within(_), within) => within,
    }
}
