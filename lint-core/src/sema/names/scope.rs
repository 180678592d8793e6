use rustc_hash::FxHashMap;

use super::{DefId, ModuleId, Primitive};
use crate::hir::Name;

/// What a name or path means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resolved {
    /// A module, or a crate by its root.
    Module(ModuleId),
    Definition(DefId),
    Primitive(Primitive),
    /// Something in a crate whose contents are not known: its full path, `krate::module::name`.
    External(Name),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Namespace {
    Types,
    Values,
    Macros,
}

/// From where an entry of a module's scope may be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Visible {
    Everywhere,
    /// In that module and those below it.
    Within(ModuleId),
}

/// One meaning of a name in a module. A name has several where `cfg` chooses among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub resolved: Resolved,
    pub visible: Visible,
    /// Came by a glob import: an entry that did not hides it.
    pub by_glob: bool,
    /// Stands under `#[cfg(test)]`, or a `cfg` that ordinary builds do not set: counts only where nothing else has the
    /// name.
    pub gives_way: bool,
}

/// The names of one module.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    types: FxHashMap<Name, Vec<Entry>>,
    values: FxHashMap<Name, Vec<Entry>>,
    macros: FxHashMap<Name, Vec<Entry>>,
    /// Traits imported `as _`, or with a name another one hides.
    pub unnamed_traits: Vec<(DefId, Visible)>,
    /// A glob import leads into a crate whose contents are not known: a name that is not found may come from there.
    pub has_unknown_glob: bool,
    /// How often it changed: an import that copied it needs another look only when this grew.
    pub(super) revision: u32,
}

impl Scope {
    fn names(&self, namespace: Namespace) -> &FxHashMap<Name, Vec<Entry>> {
        match namespace {
            Namespace::Types => &self.types,
            Namespace::Values => &self.values,
            Namespace::Macros => &self.macros,
        }
    }

    /// All meanings of a name; empty where it has none.
    pub fn get(&self, namespace: Namespace, name: Name) -> &[Entry] {
        self.names(namespace).get(&name).map_or(&[], Vec::as_slice)
    }

    /// All names of a namespace with their meanings, in no order.
    pub(super) fn all(&self, namespace: Namespace) -> impl Iterator<Item = (Name, &[Entry])> {
        self.names(namespace)
            .iter()
            .map(|(name, entries)| (*name, entries.as_slice()))
    }

    /// All names of a namespace with their meanings, sorted by name.
    pub fn sorted(&self, namespace: Namespace) -> Vec<(Name, &[Entry])> {
        let mut names: Vec<_> = self
            .names(namespace)
            .iter()
            .map(|(name, entries)| (*name, entries.as_slice()))
            .collect();
        names.sort_by_key(|(name, _)| *name);
        names
    }

    /// Adds a meaning; true if the scope changed.
    pub fn insert(&mut self, namespace: Namespace, name: Name, entry: Entry) -> bool {
        let changed = self.insert_entry(namespace, name, entry);
        self.revision += u32::from(changed);
        changed
    }

    /// Adds a trait whose methods can be called, but which has no name here; true if it is new.
    pub fn insert_unnamed(&mut self, id: DefId, visible: Visible) -> bool {
        let new = !self.unnamed_traits.contains(&(id, visible));
        if new {
            self.unnamed_traits.push((id, visible));
            self.revision += 1;
        }
        new
    }

    /// Notes that a glob import leads where nothing is known; true if that is new.
    pub fn note_unknown_glob(&mut self) -> bool {
        let new = !std::mem::replace(&mut self.has_unknown_glob, true);
        self.revision += u32::from(new);
        new
    }

    /// Declared and imported names hide those that came by a glob.
    fn insert_entry(&mut self, namespace: Namespace, name: Name, entry: Entry) -> bool {
        let names = match namespace {
            Namespace::Types => &mut self.types,
            Namespace::Values => &mut self.values,
            Namespace::Macros => &mut self.macros,
        };
        let entries = names.entry(name).or_default();
        if let Some(known) = entries.iter_mut().find(|known| known.resolved == entry.resolved) {
            let widened = known.visible != Visible::Everywhere && entry.visible == Visible::Everywhere;
            let declared = known.by_glob && !entry.by_glob;
            let stays = known.gives_way && !entry.gives_way;
            known.visible = if widened {
                Visible::Everywhere
            } else {
                known.visible
            };
            known.by_glob &= entry.by_glob;
            known.gives_way &= entry.gives_way;
            if declared {
                entries.retain(|other| !other.by_glob);
            }
            return widened || declared || stays;
        }
        if entry.by_glob && entries.iter().any(|known| !known.by_glob) {
            return false;
        }
        if !entry.by_glob {
            entries.retain(|known| !known.by_glob);
        }
        entries.push(entry);
        true
    }
}
