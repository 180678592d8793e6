use std::sync::Arc;

use super::{
    Bound, Projection, Ty,
    generics::{own_params, param_names},
    signature::Types,
};
use crate::{
    catalog::Lang,
    hir::{self, GenericArgs, GenericParamKind, ItemKind, Name, Path, TypeRef},
    sema::names::{DefId, DefKind, Definitions, ModuleId, Namespace, Primitive, Resolved},
};

/// Aliases of aliases, and bounds that name each other, end here.
const MAX_DEPTH: u32 = 24;

/// How deep the arguments of bounds are followed where bounds name each other.
const MAX_BOUND_DEPTH: u32 = 6;

/// Turns types as written into types, seen from one place.
pub(super) struct TypeScope<'a> {
    pub(super) types: &'a Types<'a>,
    pub(super) module: ModuleId,
    /// The definition whose generics and `Self` are in scope.
    pub(super) owner: Option<DefId>,
    /// What `impl Trait` stands for.
    pub(super) impl_trait: ImplTrait,
    /// What `_` and left out arguments stand for.
    pub(super) infer: Option<&'a mut dyn FnMut() -> Ty>,
    /// Arguments left out are inferred though they have a default: in the path of an expression, not in a type.
    pub(super) is_value: bool,
    pub(super) depth: u32,
}

/// How `impl Trait` is read.
pub(super) enum ImplTrait {
    /// In return position: some type of these bounds.
    Opaque,
    /// In argument position: a parameter of its own, from this position on; the bounds are gathered.
    Synthetic { next: u32, bounds: Vec<(Ty, Bound)> },
}

impl<'a> TypeScope<'a> {
    pub(super) fn new(types: &'a Types<'a>, module: ModuleId, owner: Option<DefId>) -> Self {
        Self {
            types,
            module,
            owner,
            impl_trait: ImplTrait::Opaque,
            infer: None,
            is_value: false,
            depth: 0,
        }
    }

    fn definitions(&self) -> &'a Definitions {
        self.types.definitions
    }

    pub(super) fn lower(&mut self, ty: &TypeRef) -> Ty {
        if self.depth > MAX_DEPTH {
            return Ty::Unknown;
        }
        self.depth += 1;
        let is_value = std::mem::replace(&mut self.is_value, false);
        let lowered = self.lower_inner(ty);
        self.is_value = is_value;
        self.depth -= 1;
        lowered
    }

    fn lower_inner(&mut self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.lower_path(path),
            TypeRef::Reference { mutable, target } => Ty::Reference(*mutable, Arc::new(self.lower(target))),
            TypeRef::Pointer { mutable, target } => Ty::Pointer(*mutable, Arc::new(self.lower(target))),
            TypeRef::Tuple(elements) => {
                Ty::Tuple(elements.iter().map(|element| self.lower(element)).collect())
            }
            TypeRef::Array(element) => Ty::Array(Arc::new(self.lower(element))),
            TypeRef::Slice(element) => Ty::Slice(Arc::new(self.lower(element))),
            TypeRef::FnPointer { params, output } => Ty::FnPointer(Arc::new(super::FnSignature {
                params: params.iter().map(|param| self.lower(param)).collect(),
                output: self.lower(output),
            })),
            TypeRef::Impl(bounds) => self.lower_impl_trait(bounds),
            TypeRef::Dyn(bounds) => Ty::Dyn(self.lower_bounds(bounds).into()),
            TypeRef::Never => Ty::Never,
            TypeRef::MacroOutput { called, written } => self.lower_macro_output(called, written),
            TypeRef::Infer => self.inferred(),
            TypeRef::Unsupported => Ty::Unknown,
        }
    }

    /// What the catalogue's declaration of a macro gives for one argument of the type written.
    fn lower_macro_output(&mut self, called: &Path, written: &TypeRef) -> Ty {
        let resolution = self
            .definitions()
            .resolve_path(self.module, called, Namespace::Macros);
        let [Resolved::Definition(id)] = resolution.meanings.as_slice() else {
            return Ty::Unknown;
        };
        match self.types.signature(*id) {
            Some(signature) if signature.params.len() == 1 => {
                let written = self.lower(written);
                signature.output.substitute(&[written])
            }
            _ => Ty::Unknown,
        }
    }

    fn inferred(&mut self) -> Ty {
        self.infer.as_mut().map_or(Ty::Unknown, |fresh| fresh())
    }

    fn lower_impl_trait(&mut self, bounds: &[hir::Bound]) -> Ty {
        let lowered = self.lower_bounds(bounds);
        match &mut self.impl_trait {
            ImplTrait::Opaque => Ty::Opaque(lowered.into()),
            ImplTrait::Synthetic { next, bounds } => {
                let param = Ty::Param(*next, Name::new("impl"));
                *next += 1;
                bounds.extend(lowered.into_iter().map(|bound| (param.clone(), bound)));
                param
            }
        }
    }

    pub(super) fn lower_bounds(&mut self, bounds: &[hir::Bound]) -> Vec<Bound> {
        bounds
            .iter()
            .filter_map(|bound| self.lower_bound(&bound.trait_path))
            .collect()
    }

    /// A bound, if its trait is known.
    pub(super) fn lower_bound(&mut self, path: &Path) -> Option<Bound> {
        let of = self.types.resolve_trait(self.module, path)?;
        let args = path.last().and_then(|segment| segment.args.as_deref());
        let lowered = args.map(|args| args.types.iter().map(|ty| self.lower(ty)).collect::<Vec<_>>());
        let mut bindings: Vec<(Name, Ty)> = args
            .map(|args| {
                args.bindings
                    .iter()
                    .map(|(name, ty)| (*name, self.lower(ty)))
                    .collect()
            })
            .unwrap_or_default();
        let is_fn = matches!(
            self.definitions().lang_of(of),
            Some(Lang::Fn | Lang::FnMut | Lang::FnOnce)
        );
        if is_fn && bindings.is_empty() && args.is_some() {
            bindings.push((Name::new("Output"), Ty::unit()));
        }
        Some(Bound {
            of,
            args: lowered.unwrap_or_default().into(),
            bindings: bindings.into(),
        })
    }

    pub(super) fn lower_path(&mut self, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            return self.lower_qualified(qself, path);
        }
        if let Some(ty) = self.lower_from_generics(path) {
            return ty;
        }
        let resolution = self
            .definitions()
            .resolve_path(self.module, path, Namespace::Types);
        // Where a type is wanted, `str` is the primitive also under `use std::str;`.
        if let ([Resolved::Module(_)], Some(name)) = (resolution.meanings.as_slice(), path.as_name())
            && let Some(primitive) = Primitive::by_name(name)
        {
            return Ty::Primitive(primitive);
        }
        let Some(meaning) = self.types.only_type(&resolution.meanings) else {
            return Ty::Unknown;
        };
        let args_at = path.segments.len().checked_sub(resolution.rest + 1);
        let args = args_at
            .and_then(|at| path.segments.get(at))
            .and_then(|segment| segment.args.as_deref());
        let ty = self.lower_meaning(meaning, args);
        match &path.segments[path.segments.len() - resolution.rest..] {
            [] => ty,
            [name] => self.types.associated_of(&ty, name.name).unwrap_or(Ty::Unknown),
            _ => Ty::Unknown,
        }
    }

    /// A named type with its arguments.
    pub(super) fn lower_meaning(&mut self, meaning: Resolved, args: Option<&GenericArgs>) -> Ty {
        match meaning {
            Resolved::Primitive(primitive) => Ty::Primitive(primitive),
            Resolved::External(path) => {
                let args = args.map(|args| args.types.iter().map(|ty| self.lower(ty)).collect::<Vec<_>>());
                Ty::External(path, args.unwrap_or_default().into())
            }
            Resolved::Module(_) => Ty::Unknown,
            Resolved::Definition(id) => match self.definitions().definition(id).kind {
                DefKind::Struct | DefKind::Enum | DefKind::Union => Ty::Adt(id, self.lower_args(id, args)),
                DefKind::Variant(_) => match self.definitions().definition(id).parent {
                    Some(parent) => Ty::Adt(parent, self.lower_args(parent, args)),
                    None => Ty::Unknown,
                },
                DefKind::TypeAlias => {
                    let args = self.lower_args(id, args);
                    self.types
                        .alias(id, self.depth)
                        .map_or(Ty::Unknown, |ty| ty.substitute(&args))
                }
                DefKind::Trait => Ty::Dyn(Arc::new([Bound {
                    of: id,
                    args: Arc::new([]),
                    bindings: Arc::new([]),
                }])),
                _ => Ty::Unknown,
            },
        }
    }

    /// The arguments given, and for those left out what inference finds, or nothing known.
    pub(super) fn lower_args(&mut self, id: DefId, args: Option<&GenericArgs>) -> super::Args {
        let (names, own_start) = param_names(self.definitions(), id);
        let count = names.len() - own_start;
        let given = args.map_or(&[][..], |args| &*args.types);
        (0..count)
            .map(|index| match given.get(index) {
                Some(ty) => self.lower(ty),
                None => match self.default_of(id, index) {
                    Some(default) if !given.is_empty() || !self.is_value => default,
                    _ => self.inferred(),
                },
            })
            .collect()
    }

    /// The default of an own parameter, where it is a type without parameters of its own.
    fn default_of(&mut self, id: DefId, index: usize) -> Option<Ty> {
        let params = own_params(self.definitions(), id)?;
        let GenericParamKind::Type {
            default: Some(default),
            ..
        } = &params.params().get(index)?.kind
        else {
            return None;
        };
        let module = self.definitions().definition(id).module;
        let mut scope = TypeScope {
            depth: self.depth + 1,
            ..TypeScope::new(self.types, module, Some(id))
        };
        let ty = scope.lower(default);
        Some(ty.substitute(&[]))
    }

    /// `Self`, a type parameter, and associated types of both.
    fn lower_from_generics(&mut self, path: &Path) -> Option<Ty> {
        if path.anchor != hir::Anchor::Lexical {
            return None;
        }
        let owner = self.owner?;
        let (first, rest) = path.segments.split_first()?;
        let base = if first.name == "Self" {
            self.self_type(owner)?
        } else {
            let (names, _) = param_names(self.definitions(), owner);
            let index = names.iter().rposition(|name| *name == first.name)?;
            Ty::Param(index as u32, first.name)
        };
        match rest {
            [] => Some(base),
            [name] => {
                let is_self = first.name == "Self";
                Some(
                    self.associated(owner, &base, is_self, name.name)
                        .unwrap_or(Ty::Unknown),
                )
            }
            _ => Some(Ty::Unknown),
        }
    }

    pub(super) fn self_type(&mut self, owner: DefId) -> Option<Ty> {
        let definition = self.definitions().definition(owner);
        match definition.kind {
            DefKind::Impl => self.types.impl_self(owner, self.depth),
            DefKind::Trait => Some(Ty::Param(0, Name::new("Self"))),
            DefKind::Struct | DefKind::Enum | DefKind::Union => {
                let (names, _) = param_names(self.definitions(), owner);
                let args = names
                    .iter()
                    .enumerate()
                    .map(|(index, name)| Ty::Param(index as u32, *name))
                    .collect();
                Some(Ty::Adt(owner, args))
            }
            _ => self.self_type(definition.parent?),
        }
    }

    /// `base::name`, where `base` is `Self` or a parameter of `owner`.
    fn associated(&mut self, owner: DefId, base: &Ty, is_self: bool, name: Name) -> Option<Ty> {
        if is_self
            && let Some(of_impl) = self.enclosing(owner, DefKind::Impl)
            && let Some(ty) = self.types.member_type(of_impl, name, self.depth)
        {
            return Some(ty);
        }
        if let Ty::Param(0, self_name) = base
            && *self_name == "Self"
        {
            let of_trait = self.enclosing(owner, DefKind::Trait)?;
            let of = self.types.trait_with_type(of_trait, name)?;
            return Some(Self::projection(base, of, Arc::new([]), name));
        }
        if let Ty::Param(_, param) = base {
            return self.projection_by_bound(owner, base, *param, name);
        }
        self.types.associated_of(base, name)
    }

    fn projection(base: &Ty, of: DefId, args: super::Args, name: Name) -> Ty {
        Ty::Projection(Arc::new(Projection {
            self_ty: base.clone(),
            of,
            args,
            name,
        }))
    }

    fn enclosing(&self, mut owner: DefId, kind: DefKind) -> Option<DefId> {
        loop {
            let definition = self.definitions().definition(owner);
            if definition.kind == kind {
                return Some(owner);
            }
            owner = definition.parent?;
        }
    }

    /// `T::name`: the bound on `T` whose trait declares it, found by names alone, since bounds may name each other.
    fn projection_by_bound(&mut self, owner: DefId, base: &Ty, param: Name, name: Name) -> Option<Ty> {
        let definitions = self.definitions();
        let mut at = Some(owner);
        while let Some(id) = at {
            if let Some(params) = own_params(definitions, id) {
                let inline = params
                    .params()
                    .iter()
                    .filter(|other| other.name == param)
                    .flat_map(|other| match &other.kind {
                        GenericParamKind::Type { bounds, .. } => &**bounds,
                        GenericParamKind::Const { .. } => &[],
                    });
                let in_where = params
                    .where_predicates()
                    .iter()
                    .filter(|predicate| matches!(&predicate.ty, TypeRef::Path(path) if path.as_name() == Some(param)))
                    .flat_map(|predicate| &*predicate.bounds);
                for bound in inline.chain(in_where) {
                    let Some(of) = self.types.resolve_trait(self.module, &bound.trait_path) else {
                        continue;
                    };
                    if let Some(declares) = self.types.trait_with_type(of, name) {
                        // Bounds name each other: `T: A<U::X>, U: B<T::Y>` has no end.
                        let args = if declares == of && self.depth < MAX_BOUND_DEPTH {
                            self.lower_bound(&bound.trait_path).map(|bound| bound.args)
                        } else {
                            None
                        };
                        return Some(Self::projection(
                            base,
                            declares,
                            args.unwrap_or_else(|| Arc::new([])),
                            name,
                        ));
                    }
                }
            }
            at = definitions.definition(id).parent;
        }
        None
    }

    fn lower_qualified(&mut self, qself: &hir::QSelf, path: &Path) -> Ty {
        let base = self.lower(&qself.ty);
        let [name] = &*path.segments else {
            return Ty::Unknown;
        };
        match &qself.as_trait {
            Some(as_trait) => match self.lower_bound(as_trait) {
                Some(bound) => Self::projection(&base, bound.of, bound.args, name.name),
                None => Ty::Unknown,
            },
            None => match (self.owner, &base) {
                (Some(owner), Ty::Param(..)) => self
                    .associated(owner, &base, false, name.name)
                    .unwrap_or(Ty::Unknown),
                _ => self.types.associated_of(&base, name.name).unwrap_or(Ty::Unknown),
            },
        }
    }
}

/// The declared type of an item that has one written.
pub(super) fn written_type(kind: &ItemKind) -> Option<&TypeRef> {
    match kind {
        ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. } => Some(ty),
        ItemKind::TypeAlias { ty, .. } => ty.as_ref(),
        _ => None,
    }
}
