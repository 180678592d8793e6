use std::{borrow::Cow, sync::Arc};

use super::{
    DefKind, Definitions, Entry, ModuleId, Namespace, Resolved, Visible,
    collect::{PendingImport, bound_name},
    resolve::{Approach, Look},
};
use crate::{
    hir::{Anchor, Import, ImportKind, ItemKind, Name, Path},
    project::Edition,
};

/// Import cycles and chains end long before; what has not settled by then stays unresolved.
const MAX_ROUNDS: usize = 64;

/// How many names globs may copy, whatever else there is, and how many more for each definition. Real code copies a few
/// for each: where thousands of modules take in thousands of names each, what is beyond stays unknown.
const COPIES: usize = 1 << 20;
const COPIES_FOR_EACH: usize = 64;

/// The imports of some crates, and how far each has come.
#[derive(Default)]
pub(super) struct Imports {
    pending: Vec<PendingImport>,
    progress: Vec<Progress>,
    /// The number of names that globs have copied.
    copied: usize,
}

impl Imports {
    pub(super) fn add(&mut self, imports: Vec<PendingImport>) {
        self.pending.extend(imports);
        self.progress.resize_with(self.pending.len(), Progress::default);
    }

    /// Resolves all imports to a fixpoint: each round may give names that later imports, or other crates', need. Imports
    /// that found something rest until the others are done; a last look at all of them finds what came late. None is
    /// looked at again before a scope changed that its path was looked up in.
    pub(super) fn resolve(&mut self, definitions: &mut Definitions) {
        let limit = COPIES + COPIES_FOR_EACH * definitions.definitions().count();
        let copies = &mut limit.saturating_sub(self.copied);
        let mut last_changes = LastChanges::all(definitions);
        let mut resolve = |import: &PendingImport, progress: &mut Progress| {
            if progress.is_untouched(&last_changes) {
                debug_assert!(
                    progress.is_up_to_date(definitions),
                    "an import that rests saw something change"
                );
                return false;
            }
            progress.seen_until = last_changes.now;
            let found = resolve_import(definitions, import, progress, copies);
            if found {
                last_changes.note(import.module);
            }
            found
        };
        for progress in &mut self.progress {
            progress.seen_until = 0;
        }
        for _ in 0..MAX_ROUNDS {
            let mut changed = false;
            for (import, progress) in self.pending.iter().zip(&mut self.progress) {
                if !progress.rests {
                    let found = resolve(import, progress);
                    progress.rests = found && !import.is_glob;
                    changed |= found;
                }
            }
            if changed {
                continue;
            }
            for (import, progress) in self.pending.iter().zip(&mut self.progress) {
                changed |= resolve(import, progress);
            }
            if !changed {
                break;
            }
        }
        self.copied = limit - *copies;
    }

    /// The same once the crates count as whole: what a path looked for in vain lies outside.
    pub(super) fn resolve_whole(&mut self, definitions: &mut Definitions) {
        for progress in &mut self.progress {
            progress.rests = false;
            progress.has_begun &= !progress.missed;
        }
        self.resolve(definitions);
    }
}

/// When each module's scope changed last, as imports are resolved: an import changes the module it stands in alone.
struct LastChanges {
    now: u32,
    last: Vec<u32>,
}

impl LastChanges {
    /// All modules have just changed.
    fn all(definitions: &Definitions) -> Self {
        Self {
            now: 1,
            last: vec![1; definitions.modules().count()],
        }
    }

    fn note(&mut self, module: ModuleId) {
        self.now += 1;
        self.last[module.0 as usize] = self.now;
    }
}

/// How far an import has come.
#[derive(Clone, Default)]
struct Progress {
    rests: bool,
    has_begun: bool,
    /// Some name of its path is in no namespace of a module it was looked up in.
    missed: bool,
    /// The names of its path, in the modules they were looked up in, each with the revision it had.
    seen: Vec<(ModuleId, Name, u32)>,
    /// The modules that a glob copied, each with the revision it had.
    copied: Vec<(ModuleId, u32)>,
    /// The change up to which nothing of this is new.
    seen_until: u32,
}

impl Progress {
    /// Whether none of these modules changed: a cheaper look than at their names.
    fn is_untouched(&self, last_changes: &LastChanges) -> bool {
        let is_old = |module: &ModuleId| last_changes.last[module.0 as usize] <= self.seen_until;
        self.has_begun
            && self.seen.iter().all(|(module, ..)| is_old(module))
            && self.copied.iter().all(|(module, _)| is_old(module))
    }

    fn is_up_to_date(&self, definitions: &Definitions) -> bool {
        let scope = |module: &ModuleId| &definitions.module(*module).scope;
        let mut seen = self.seen.iter();
        let mut copied = self.copied.iter();
        self.has_begun
            && seen.all(|(module, name, revision)| scope(module).revision_of(*name) == *revision)
            && copied.all(|(module, revision)| scope(module).revision == *revision)
    }

    fn see(&mut self, definitions: &Definitions, look: Look) {
        let Look { module, name, missed } = look;
        self.missed |= missed;
        let is_same = |(seen, known, _): &(ModuleId, Name, u32)| *seen == module && *known == name;
        if !self.seen.iter().any(is_same) {
            let revision = definitions.module(module).scope.revision_of(name);
            self.seen.push((module, name, revision));
        }
    }
}

/// `copies` is how many more names globs may copy.
fn resolve_import(
    definitions: &mut Definitions,
    pending: &PendingImport,
    progress: &mut Progress,
    copies: &mut usize,
) -> bool {
    if progress.is_up_to_date(definitions) {
        return false;
    }
    progress.has_begun = true;
    progress.missed = false;
    progress.seen.clear();
    let hir = Arc::clone(&definitions.files[pending.file].hir);
    let ItemKind::Use(leaves) = &hir.items[pending.item].kind else {
        return false;
    };
    let import = &leaves[pending.leaf];
    let path = anchored(definitions, pending.module, import, progress);
    let approach = definitions.approach(pending.module, &path, &mut |look| {
        progress.see(definitions, look);
    });
    match import.kind {
        ImportKind::Glob => import_glob(definitions, pending, &approach, progress, copies),
        ImportKind::Named(_) | ImportKind::SelfModule(_) => {
            import_named(definitions, pending, import.kind, &approach, progress)
        }
    }
}

/// In the 2015 edition, paths of `use` start at the crate's root, or at an extern crate.
fn anchored<'i>(
    definitions: &Definitions,
    module: ModuleId,
    import: &'i Import,
    progress: &mut Progress,
) -> Cow<'i, Path> {
    let path = &import.path;
    let krate = definitions.krate(definitions.module(module).krate);
    if krate.edition == Edition::E2015
        && matches!(path.anchor, Anchor::Lexical | Anchor::Extern)
        && let Some(first) = path.segments.first()
    {
        progress.see(definitions, Look::at(krate.root, first.name));
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
    approach: &Approach,
    progress: &mut Progress,
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
        let resolution = definitions.arrive(pending.module, approach, *namespace, &mut |look| {
            progress.see(definitions, look);
        });
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
    approach: &Approach,
    progress: &mut Progress,
    copies: &mut usize,
) -> bool {
    let resolution = definitions.arrive(pending.module, approach, Namespace::Types, &mut |look| {
        progress.see(definitions, look);
    });
    let mut changed = false;
    if resolution.meanings.is_empty() || resolution.rest != 0 {
        return definitions.module_mut(pending.module).scope.note_unknown_glob();
    }
    for resolved in resolution.meanings {
        changed |= match resolved {
            Resolved::Module(source) => {
                let revision = definitions.module(source).scope.revision;
                let known = progress.copied.iter_mut().find(|(module, _)| *module == source);
                match known {
                    Some((_, seen)) if *seen == revision => false,
                    Some((_, seen)) => {
                        let since = std::mem::replace(seen, revision);
                        copy_scope(definitions, pending, source, since, copies)
                    }
                    None => {
                        progress.copied.push((source, revision));
                        copy_scope(definitions, pending, source, 0, copies)
                    }
                }
            }
            Resolved::Definition(definition) if definitions.definition(definition).kind == DefKind::Enum => {
                let variants = definitions.definition(definition).members.clone();
                let Some(left) = copies.checked_sub(variants.len()) else {
                    return definitions.module_mut(pending.module).scope.note_unknown_glob();
                };
                *copies = left;
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

/// Everything in `source` that may be named from the importing module and changed after a revision.
fn copy_scope(
    definitions: &mut Definitions,
    pending: &PendingImport,
    source: ModuleId,
    since: u32,
    copies: &mut usize,
) -> bool {
    if source == pending.module {
        return false;
    }
    let from = &definitions.module(source).scope;
    // What `use libc::*;` gives to a library alone counts as far as its own code looks for it.
    let krate = definitions.krate(definitions.module(pending.module).krate);
    let only = match pending.visible {
        Visible::Everywhere => None,
        Visible::Within(_) => krate.looked_up.as_deref(),
    };
    let is_visible = |visible: Visible| match visible {
        Visible::Everywhere => true,
        Visible::Within(module) => definitions.is_within(pending.module, module),
    };
    let mut named = Vec::new();
    for namespace in [Namespace::Types, Namespace::Values, Namespace::Macros] {
        for (name, entries) in from.changed_among(only, since, namespace) {
            for entry in entries.iter().filter(|entry| is_visible(entry.visible)) {
                let visible = narrower(definitions, entry.visible, pending.visible);
                let gives_way = entry.gives_way || pending.gives_way;
                named.push((
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
    let Some(left) = copies.checked_sub(named.len() + traits.len()) else {
        return definitions.module_mut(pending.module).scope.note_unknown_glob();
    };
    *copies = left;
    let unknown = definitions.module(source).scope.has_unknown_glob;
    let scope = &mut definitions.module_mut(pending.module).scope;
    let mut changed = unknown && scope.note_unknown_glob();
    scope.reserve(named.len());
    for (namespace, name, entry) in named {
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
