use super::{CrateOrigin, DefId, DefKind, Definitions, Entry, ModuleId, Namespace, Primitive, Resolved};
use crate::hir::{Anchor, Name, Path};

/// What a path means as far as names alone tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathResolution {
    /// More than one where `cfg` chooses; empty where nothing is known.
    pub meanings: Vec<Resolved>,
    /// The number of segments at the path's end that are left to types: `new` in `Vec::new`.
    pub rest: usize,
}

impl PathResolution {
    /// A path of which this many segments are left at the end, if to anything.
    fn left(to_types: Vec<Resolved>, segments: usize) -> Self {
        Self {
            rest: if to_types.is_empty() { 0 } else { segments },
            meanings: to_types,
        }
    }
}

/// That a name was looked up in a module's scope.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) module: ModuleId,
    pub(super) name: Name,
    /// In vain, though whatever lies outside what was read may have it.
    pub(super) missed: bool,
}

impl Look {
    pub(super) fn at(module: ModuleId, name: Name) -> Self {
        Self {
            module,
            name,
            missed: false,
        }
    }
}

/// A path followed as far as all namespaces go together.
pub(super) enum Approach {
    /// It is one name, to be looked up in the scopes around.
    Around(Name),
    /// The last name is to be looked up in these.
    In(Vec<Resolved>, Name),
    /// No name is left to be looked up.
    Ended(PathResolution),
}

impl Definitions {
    /// Resolves a path seen from a module (a block's, too). Its last segment is looked up in `namespace`, unless an
    /// earlier one is a type: then the rest is left. A path with a `<T as Trait>` is left to types as a whole.
    pub fn resolve_path(&self, module: ModuleId, path: &Path, namespace: Namespace) -> PathResolution {
        let approach = self.approach(module, path, &mut |_| ());
        self.arrive(module, &approach, namespace, &mut |_| ())
    }

    /// Follows a path up to its last segment, and tells the modules whose scopes decide where that leads.
    pub(super) fn approach(&self, module: ModuleId, path: &Path, looked: &mut impl FnMut(Look)) -> Approach {
        let mut segments = &*path.segments;
        if path.qself.is_some() {
            return Approach::Ended(PathResolution {
                meanings: Vec::new(),
                rest: segments.len(),
            });
        }
        let mut at = match path.anchor {
            Anchor::Lexical | Anchor::Extern => {
                let Some((first, rest)) = segments.split_first() else {
                    return Approach::Ended(PathResolution::default());
                };
                segments = rest;
                match path.anchor {
                    Anchor::Extern => vec![self.extern_crate(module, first.name)],
                    _ if rest.is_empty() => return Approach::Around(first.name),
                    _ => self.first_of_path(module, first.name, looked),
                }
            }
            Anchor::Crate => vec![Resolved::Module(self.krate(self.module(module).krate).root)],
            Anchor::SelfModule => vec![Resolved::Module(self.named_module(module))],
            Anchor::Super(times) => {
                let up = (0..times).try_fold(self.named_module(module), |at, _| {
                    self.module(at).parent.map(|parent| self.named_module(parent))
                });
                match up {
                    Some(module) => vec![Resolved::Module(module)],
                    None => return Approach::Ended(PathResolution::default()),
                }
            }
        };
        let Some((last, between)) = segments.split_last() else {
            return Approach::Ended(PathResolution {
                meanings: at,
                rest: 0,
            });
        };
        for (index, segment) in between.iter().enumerate() {
            let (next, left_to_types) = self.step(&at, segment.name, Namespace::Types, looked);
            if next.is_empty() {
                return Approach::Ended(PathResolution::left(left_to_types, segments.len() - index));
            }
            at = next;
        }
        Approach::In(at, last.name)
    }

    /// What the path's last segment means there.
    pub(super) fn arrive(
        &self,
        module: ModuleId,
        approach: &Approach,
        namespace: Namespace,
        looked: &mut impl FnMut(Look),
    ) -> PathResolution {
        match approach {
            Approach::Ended(resolution) => resolution.clone(),
            Approach::Around(name) => PathResolution {
                meanings: self.lookup_first(module, *name, namespace, looked),
                rest: 0,
            },
            Approach::In(at, name) => match self.step(at, *name, namespace, looked) {
                (next, left_to_types) if next.is_empty() => PathResolution::left(left_to_types, 1),
                (meanings, _) => PathResolution { meanings, rest: 0 },
            },
        }
    }

    /// What one name means, seen from a module: the scopes around it, then the preludes.
    pub fn resolve_name(&self, module: ModuleId, name: Name, namespace: Namespace) -> Vec<Resolved> {
        self.lookup_lexical(module, name, namespace, &mut |_| ())
    }

    /// The first name of a path that goes on.
    fn first_of_path(&self, module: ModuleId, name: Name, looked: &mut impl FnMut(Look)) -> Vec<Resolved> {
        let mut found = self.lookup_lexical(module, name, Namespace::Types, looked);
        // A function may share its name with a module; only what has members leads on.
        found.retain(|resolved| self.has_members(*resolved));
        // `use name::name;` of an unknown crate names something that may be a macro alone: the path's start still is
        // the crate.
        let krate = self.krate(self.module(module).krate);
        if found
            .iter()
            .all(|resolved| matches!(resolved, Resolved::External(_)))
            && let Some(krate) = krate.extern_prelude.get(&name)
        {
            found = vec![*krate];
        }
        self.or_unknown_crate(module, name, found)
    }

    /// A path's only name.
    fn lookup_first(
        &self,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
        looked: &mut impl FnMut(Look),
    ) -> Vec<Resolved> {
        let found = self.lookup_lexical(module, name, namespace, looked);
        match namespace {
            Namespace::Types => self.or_unknown_crate(module, name, found),
            Namespace::Values | Namespace::Macros => found,
        }
    }

    /// What was found, or where that is nothing and no manifest tells the crates, one of that name.
    fn or_unknown_crate(&self, module: ModuleId, name: Name, found: Vec<Resolved>) -> Vec<Resolved> {
        let krate = self.krate(self.module(module).krate);
        if found.is_empty() && krate.undeclared && is_crate_like(name) {
            return vec![Resolved::External(name)];
        }
        found
    }

    fn extern_crate(&self, module: ModuleId, name: Name) -> Resolved {
        let krate = self.krate(self.module(module).krate);
        krate
            .extern_prelude
            .get(&name)
            .or_else(|| self.by_own_name.get(&name))
            .copied()
            .unwrap_or(Resolved::External(name))
    }

    fn has_members(&self, resolved: Resolved) -> bool {
        match resolved {
            Resolved::Module(_) | Resolved::External(_) | Resolved::Primitive(_) => true,
            Resolved::Definition(id) => !matches!(
                self.definition(id).kind,
                DefKind::Function | DefKind::Const | DefKind::Static | DefKind::Macro | DefKind::MacroRules
            ),
        }
    }

    /// Where a name leads from each of these, and those of them from which only types can tell. Each leads on alone;
    /// those that lead nowhere fall away.
    fn step(
        &self,
        from: &[Resolved],
        name: Name,
        namespace: Namespace,
        looked: &mut impl FnMut(Look),
    ) -> (Vec<Resolved>, Vec<Resolved>) {
        let mut next: Vec<Resolved> = Vec::new();
        let mut left_to_types = Vec::new();
        for resolved in from {
            match resolved {
                Resolved::Module(module) => {
                    for found in self.lookup_in_module(*module, name, namespace, looked) {
                        if !next.contains(&found) {
                            next.push(found);
                        }
                    }
                }
                Resolved::External(path) => {
                    next.push(Resolved::External(Name::new(&format!("{path}::{name}"))));
                }
                Resolved::Definition(id) => match self.variant(*id, name) {
                    Some(variant) => next.push(Resolved::Definition(variant)),
                    None => left_to_types.push(*resolved),
                },
                Resolved::Primitive(_) => left_to_types.push(*resolved),
            }
        }
        (next, left_to_types)
    }

    /// The variant of an enum.
    pub fn variant(&self, id: DefId, name: Name) -> Option<DefId> {
        self.variants.get(&(id, name)).copied()
    }

    fn lookup_in_module(
        &self,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
        looked: &mut impl FnMut(Look),
    ) -> Vec<Resolved> {
        let data = self.module(module);
        let found = choose(data.scope.get(namespace, name));
        let missed = found.is_empty() && !data.scope.has(name);
        looked(Look { module, name, missed });
        let may_be_outside = match self.krate(data.krate).origin {
            CrateOrigin::Catalog { .. } => self.catalog_is_whole,
            CrateOrigin::Library => self.libraries_are_whole,
            CrateOrigin::Workspace { .. } | CrateOrigin::Loose { .. } => false,
        };
        // The catalogue names what it needs, and a dependency's macros make items: what is not found is there all the
        // same, known by its path.
        if missed && may_be_outside {
            return vec![Resolved::External(Name::new(&format!(
                "{}::{name}",
                self.module_path(module)
            )))];
        }
        found
    }

    fn lookup_lexical(
        &self,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
        looked: &mut impl FnMut(Look),
    ) -> Vec<Resolved> {
        let mut at = module;
        loop {
            looked(Look::at(at, name));
            let found = choose(self.module(at).scope.get(namespace, name));
            if !found.is_empty() {
                return found;
            }
            match self.module(at).parent {
                Some(parent) if self.module(at).is_block => at = parent,
                _ => break,
            }
        }
        let krate = self.krate(self.module(module).krate);
        if namespace == Namespace::Types
            && let Some(resolved) = krate.extern_prelude.get(&name)
        {
            return vec![*resolved];
        }
        let prelude = self.preludes.get(&krate.edition).copied();
        let everywhere = if namespace == Namespace::Macros {
            self.standard
        } else {
            None
        };
        for module in [prelude, everywhere].into_iter().flatten() {
            looked(Look::at(module, name));
            let found = choose(self.module(module).scope.get(namespace, name));
            if !found.is_empty() {
                return found;
            }
        }
        match namespace {
            Namespace::Types => Primitive::by_name(name)
                .map(Resolved::Primitive)
                .into_iter()
                .collect(),
            Namespace::Values | Namespace::Macros => Vec::new(),
        }
    }

    /// The traits whose methods can be called from a module, sorted: those named or imported in it and in the blocks
    /// around, and the prelude's.
    pub fn traits_in_scope(&self, module: ModuleId) -> Vec<DefId> {
        let mut traits = Vec::new();
        let mut add =
            |scope: &super::Scope| {
                traits.extend(scope.unnamed_traits.iter().map(|(id, _)| *id));
                let named = scope.changed_since(0, Namespace::Types);
                traits.extend(named.flat_map(|(_, entries)| entries).filter_map(
                    |entry| match entry.resolved {
                        Resolved::Definition(id) if self.definition(id).kind == DefKind::Trait => Some(id),
                        _ => None,
                    },
                ));
            };
        let mut at = module;
        loop {
            add(&self.module(at).scope);
            match self.module(at).parent {
                Some(parent) if self.module(at).is_block => at = parent,
                _ => break,
            }
        }
        let edition = self.krate(self.module(module).krate).edition;
        if let Some(prelude) = self.preludes.get(&edition) {
            add(&self.module(*prelude).scope);
        }
        traits.sort_unstable();
        traits.dedup();
        traits
    }

    /// The path of a definition as rustc names it: `krate::module::Type::method`, `krate::module::Trait::method`.
    pub fn path_of(&self, id: DefId) -> String {
        let definition = self.definition(id);
        let container = match definition.parent {
            None => self.module_path(definition.module),
            Some(parent) if self.definition(parent).kind == DefKind::Impl => self.impl_path(parent),
            Some(parent) => self.path_of(parent),
        };
        format!("{container}::{}", definition.name)
    }

    /// The name of a function as its neighbours call it: `load`, `Config::load`.
    pub fn short_path_of(&self, id: DefId) -> String {
        let path = self.path_of(id);
        let kept = if self.definition(id).parent.is_some() {
            2
        } else {
            1
        };
        let start = path
            .rmatch_indices("::")
            .nth(kept - 1)
            .map_or(0, |(at, _)| at + 2);
        path[start..].to_owned()
    }

    /// The path of the type an impl is for.
    fn impl_path(&self, id: DefId) -> String {
        use crate::hir::{ItemKind, TypeRef};
        let definition = self.definition(id);
        let ItemKind::Impl {
            generics,
            of_trait,
            self_ty,
            ..
        } = &self.item(id).kind
        else {
            return String::new();
        };
        let mut ty = self_ty;
        while let TypeRef::Reference { target, .. } = ty {
            ty = target;
        }
        let TypeRef::Path(path) = ty else {
            return match ty {
                TypeRef::Slice(_) => "slice".to_owned(),
                TypeRef::Array(_) => "array".to_owned(),
                // `impl dyn Error { .. }`: rustc names its functions by the trait.
                TypeRef::Dyn(bounds) => {
                    let of = bounds.first().map(|bound| &bound.trait_path);
                    let of = of.and_then(|of| {
                        self.resolve_path(definition.module, of, Namespace::Types)
                            .meanings
                            .first()
                            .copied()
                    });
                    match of {
                        Some(Resolved::Definition(id)) => self.path_of(id),
                        _ => self.module_path(definition.module),
                    }
                }
                _ => self.module_path(definition.module),
            };
        };
        // `impl<R: Read> Text for R { .. }` has the trait's name alone.
        let is_param = |name| generics.params().iter().any(|param| param.name == name);
        let path = match of_trait {
            Some(of) if path.as_name().is_some_and(is_param) => of,
            _ => path,
        };
        match self
            .resolve_path(definition.module, path, Namespace::Types)
            .meanings
            .first()
        {
            Some(Resolved::Definition(id)) => self.path_of(*id),
            Some(Resolved::External(path)) => path.as_str().to_owned(),
            Some(Resolved::Primitive(primitive)) => primitive.as_str().to_owned(),
            Some(Resolved::Module(_)) | None => path.last().map_or_else(
                || self.module_path(definition.module),
                |last| last.name.as_str().to_owned(),
            ),
        }
    }
}

/// The meanings of a name in ordinary builds, where it has any there; else all. What lies outside may be a macro alone
/// (`use thiserror::Error;`): beside a definition it does not count.
fn choose(entries: &[Entry]) -> Vec<Resolved> {
    let ordinary = entries.iter().filter(|entry| !entry.gives_way);
    let mut chosen: Vec<Resolved> = ordinary.map(|entry| entry.resolved).collect();
    if chosen.is_empty() {
        chosen = entries.iter().map(|entry| entry.resolved).collect();
    }
    if chosen
        .iter()
        .any(|resolved| matches!(resolved, Resolved::Definition(_) | Resolved::Module(_)))
    {
        chosen.retain(|resolved| !matches!(resolved, Resolved::External(_)));
    }
    chosen
}

fn is_crate_like(name: Name) -> bool {
    name.as_str()
        .starts_with(|first: char| first.is_ascii_lowercase())
        && Primitive::by_name(name).is_none()
}
