use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

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
    names: FxHashMap<Name, Meanings>,
    /// Traits imported `as _`, or with a name another one hides.
    pub unnamed_traits: Vec<(DefId, Visible)>,
    /// A glob import leads into a crate whose contents are not known: a name that is not found may come from there.
    pub has_unknown_glob: bool,
    /// How often it changed: an import that copied it needs another look only when this grew.
    pub(super) revision: u32,
}

/// What a name means in one module.
#[derive(Clone, Debug, Default)]
struct Meanings {
    /// Those of types, then those of values, then those of macros.
    entries: Vec<Entry>,
    /// Where the types and the values end.
    ends: [u16; 2],
    /// The scope's when the name changed last.
    revision: u32,
}

impl Meanings {
    fn range(&self, namespace: Namespace) -> Range<usize> {
        let [types, values] = self.ends.map(usize::from);
        match namespace {
            Namespace::Types => 0..types,
            Namespace::Values => types..values,
            Namespace::Macros => values..self.entries.len(),
        }
    }

    fn get(&self, namespace: Namespace) -> &[Entry] {
        self.entries.get(self.range(namespace)).unwrap_or_default()
    }

    /// Adds the first entry of a namespace.
    fn begin(&mut self, namespace: Namespace, entry: Entry) {
        let at = self.range(namespace).start;
        // Most names have one meaning.
        self.entries.reserve_exact(1);
        self.entries.insert(at, entry);
        let [types, values] = &mut self.ends;
        *types += u16::from(namespace == Namespace::Types);
        *values += u16::from(namespace != Namespace::Macros);
    }

    /// Puts these in the place of a namespace's entries.
    fn set(&mut self, namespace: Namespace, entries: Vec<Entry>) {
        let range = self.range(namespace);
        let length = |entries: usize| u16::try_from(entries).unwrap_or(u16::MAX);
        let [types, values] = match namespace {
            Namespace::Types => [entries.len(), self.range(Namespace::Values).len() + entries.len()],
            Namespace::Values => [range.start, range.start + entries.len()],
            Namespace::Macros => self.ends.map(usize::from),
        };
        self.entries.splice(range, entries);
        self.ends = [length(types), length(values)];
    }
}

/// More meanings than this a name has in generated code only: the rest falls away.
const MAX_MEANINGS: usize = 1_000;

impl Scope {
    /// All meanings of a name; empty where it has none.
    pub fn get(&self, namespace: Namespace, name: Name) -> &[Entry] {
        self.names
            .get(&name)
            .map_or(&[], |meanings| meanings.get(namespace))
    }

    /// Whether the name means something in any namespace.
    pub(super) fn has(&self, name: Name) -> bool {
        self.names.contains_key(&name)
    }

    /// What the scope's revision was when the name changed last; 0 if it never did.
    pub(super) fn revision_of(&self, name: Name) -> u32 {
        self.names.get(&name).map_or(0, |meanings| meanings.revision)
    }

    /// The names of a namespace with their meanings, in no order: those that changed after a revision.
    pub(super) fn changed_since(
        &self,
        revision: u32,
        namespace: Namespace,
    ) -> impl Iterator<Item = (Name, &[Entry])> {
        let changed = self
            .names
            .iter()
            .filter(move |(_, meanings)| meanings.revision > revision);
        changed.map(move |(name, meanings)| (*name, meanings.get(namespace)))
    }

    /// The same of these names only, if any are given.
    pub(super) fn changed_among<'s>(
        &'s self,
        only: Option<&'s FxHashSet<Name>>,
        revision: u32,
        namespace: Namespace,
    ) -> impl Iterator<Item = (Name, &'s [Entry])> {
        let few = only.filter(|only| only.len() < self.names.len());
        let known = few.into_iter().flatten().filter_map(move |name| {
            let meanings = self.names.get(name)?;
            (meanings.revision > revision).then(|| (*name, meanings.get(namespace)))
        });
        let all = few.is_none().then(|| self.changed_since(revision, namespace));
        let all = all
            .into_iter()
            .flatten()
            .filter(move |(name, _)| only.is_none_or(|only| only.contains(name)));
        known.chain(all)
    }

    /// All names of a namespace with their meanings, sorted by name.
    pub fn sorted(&self, namespace: Namespace) -> Vec<(Name, &[Entry])> {
        let mut names: Vec<_> = self.changed_since(0, namespace).collect();
        names.retain(|(_, entries)| !entries.is_empty());
        names.sort_by_key(|(name, _)| *name);
        names
    }

    /// Makes room for so many names more.
    pub(super) fn reserve(&mut self, names: usize) {
        self.names.reserve(names);
    }

    /// Adds a meaning; true if the scope changed.
    pub fn insert(&mut self, namespace: Namespace, name: Name, entry: Entry) -> bool {
        let meanings = self.names.entry(name).or_default();
        let known = meanings.get(namespace);
        if known.is_empty() {
            self.revision += 1;
            meanings.begin(namespace, entry);
            meanings.revision = self.revision;
            return true;
        }
        if known.contains(&entry) {
            return false;
        }
        let mut entries = known.to_vec();
        let changed = entries.len() < MAX_MEANINGS && insert_entry(&mut entries, entry);
        if changed {
            self.revision += 1;
            meanings.set(namespace, entries);
            meanings.revision = self.revision;
        }
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
}

/// Adds a meaning to those of one name and namespace; true if they changed. Declared and imported names hide those that
/// came by a glob.
fn insert_entry(entries: &mut Vec<Entry>, entry: Entry) -> bool {
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
