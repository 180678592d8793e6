use super::{CrateOrigin, DefId, DefKind, Definitions, Entry, ModuleId, Namespace, Primitive, Resolved};
use crate::hir::{Anchor, Name, Path, Segment};

/// What a path means as far as names alone tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathResolution {
    /// More than one where `cfg` chooses; empty where nothing is known.
    pub meanings: Vec<Resolved>,
    /// The number of segments at the path's end that are left to types: `new` in `Vec::new`.
    pub rest: usize,
}

impl Definitions {
    /// Resolves a path seen from a module (a block's, too). Its last segment is looked up in `namespace`, unless an
    /// earlier one is a type: then the rest is left. A path with a `<T as Trait>` is left to types as a whole.
    pub fn resolve_path(&self, module: ModuleId, path: &Path, namespace: Namespace) -> PathResolution {
        if path.qself.is_some() {
            return PathResolution {
                meanings: Vec::new(),
                rest: path.segments.len(),
            };
        }
        let krate = self.krate(self.module(module).krate);
        let segments = path.segments.as_slice();
        let start = match path.anchor {
            Anchor::Lexical => return self.resolve_lexical(module, segments, namespace),
            Anchor::Extern => return self.resolve_extern(module, segments, namespace),
            Anchor::Crate => krate.root,
            Anchor::SelfModule => self.named_module(module),
            Anchor::Super(times) => {
                let up = (0..times).try_fold(self.named_module(module), |at, _| {
                    self.module(at).parent.map(|parent| self.named_module(parent))
                });
                match up {
                    Some(module) => module,
                    None => return PathResolution::default(),
                }
            }
        };
        self.walk(vec![Resolved::Module(start)], segments, namespace)
    }

    /// What one name means, seen from a module: the scopes around it, then the preludes.
    pub fn resolve_name(&self, module: ModuleId, name: Name, namespace: Namespace) -> Vec<Resolved> {
        self.lookup_lexical(module, name, namespace)
    }

    fn resolve_lexical(
        &self,
        module: ModuleId,
        segments: &[Segment],
        namespace: Namespace,
    ) -> PathResolution {
        let Some((first, rest)) = segments.split_first() else {
            return PathResolution::default();
        };
        let first_namespace = if rest.is_empty() {
            namespace
        } else {
            Namespace::Types
        };
        let mut found = self.lookup_lexical(module, first.name, first_namespace);
        if !rest.is_empty() {
            // A function may share its name with a module; only what has members leads on.
            found.retain(|resolved| self.has_members(*resolved));
            // `use name::name;` of an unknown crate names something that may be a macro alone: the path's start still
            // is the crate.
            if found
                .iter()
                .all(|resolved| matches!(resolved, Resolved::External(_)))
                && let Some(krate) = self
                    .krate(self.module(module).krate)
                    .extern_prelude
                    .get(&first.name)
            {
                found = vec![*krate];
            }
        }
        let krate = self.krate(self.module(module).krate);
        let may_be_crate = first_namespace == Namespace::Types && krate.undeclared;
        if found.is_empty() && may_be_crate && is_crate_like(first.name) {
            found.push(Resolved::External(first.name));
        }
        self.walk(found, rest, namespace)
    }

    fn resolve_extern(&self, module: ModuleId, segments: &[Segment], namespace: Namespace) -> PathResolution {
        let Some((first, rest)) = segments.split_first() else {
            return PathResolution::default();
        };
        let krate = self.krate(self.module(module).krate);
        let start = krate
            .extern_prelude
            .get(&first.name)
            .or_else(|| self.by_own_name.get(&first.name))
            .copied()
            .unwrap_or(Resolved::External(first.name));
        self.walk(vec![start], rest, namespace)
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

    /// Follows segments from the given starts. Each start leads on alone; those that lead nowhere fall away.
    fn walk(&self, mut current: Vec<Resolved>, segments: &[Segment], namespace: Namespace) -> PathResolution {
        for (index, segment) in segments.iter().enumerate() {
            let is_last = index + 1 == segments.len();
            let namespace = if is_last { namespace } else { Namespace::Types };
            let mut next: Vec<Resolved> = Vec::new();
            let mut left_to_types = Vec::new();
            for resolved in &current {
                match resolved {
                    Resolved::Module(module) => {
                        for found in self.lookup_in_module(*module, segment.name, namespace) {
                            if !next.contains(&found) {
                                next.push(found);
                            }
                        }
                    }
                    Resolved::External(path) => {
                        next.push(Resolved::External(Name::new(&format!(
                            "{path}::{}",
                            segment.name
                        ))));
                    }
                    Resolved::Definition(id) => match self.variant(*id, segment.name) {
                        Some(variant) => next.push(Resolved::Definition(variant)),
                        None => left_to_types.push(*resolved),
                    },
                    Resolved::Primitive(_) => left_to_types.push(*resolved),
                }
            }
            if next.is_empty() {
                let rest = if left_to_types.is_empty() {
                    0
                } else {
                    segments.len() - index
                };
                return PathResolution {
                    meanings: left_to_types,
                    rest,
                };
            }
            current = next;
        }
        PathResolution {
            meanings: current,
            rest: 0,
        }
    }

    /// The variant of an enum.
    pub fn variant(&self, id: DefId, name: Name) -> Option<DefId> {
        self.variants.get(&(id, name)).copied()
    }

    fn lookup_in_module(&self, module: ModuleId, name: Name, namespace: Namespace) -> Vec<Resolved> {
        let data = self.module(module);
        let found = choose(data.scope.get(namespace, name));
        let may_be_outside = match self.krate(data.krate).origin {
            CrateOrigin::Catalog { .. } => self.catalog_is_whole,
            CrateOrigin::Library => self.libraries_are_whole,
            CrateOrigin::Workspace { .. } | CrateOrigin::Loose { .. } => false,
        };
        // The catalogue names what it needs, and a dependency's macros make items: what is not found is there all the
        // same, known by its path.
        if found.is_empty() && may_be_outside && !self.is_known(module, name) {
            return vec![Resolved::External(Name::new(&format!(
                "{}::{name}",
                self.module_path(module)
            )))];
        }
        found
    }

    fn is_known(&self, module: ModuleId, name: Name) -> bool {
        let scope = &self.module(module).scope;
        [Namespace::Types, Namespace::Values, Namespace::Macros]
            .into_iter()
            .any(|namespace| !scope.get(namespace, name).is_empty())
    }

    fn lookup_lexical(&self, module: ModuleId, name: Name, namespace: Namespace) -> Vec<Resolved> {
        let mut at = module;
        loop {
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
        let mut add = |scope: &super::Scope| {
            traits.extend(scope.unnamed_traits.iter().map(|(id, _)| *id));
            for (_, entries) in scope.sorted(Namespace::Types) {
                traits.extend(entries.iter().filter_map(|entry| match entry.resolved {
                    Resolved::Definition(id) if self.definition(id).kind == DefKind::Trait => Some(id),
                    _ => None,
                }));
            }
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
        let is_param = |name| generics.params.iter().any(|param| param.name == name);
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
