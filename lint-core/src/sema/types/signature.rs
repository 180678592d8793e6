use std::{
    any::Any,
    sync::{Arc, OnceLock},
};

use super::{
    Bound, Generics, Projection, Ty,
    generics::{is_const_param, own_params, param_names},
    impls::{Head, ImplHeader, ImplIndex},
    lazy_table::LazyTable,
    lower::{ImplTrait, TypeScope, written_type},
};
use crate::{
    hir::{Fields, GenericParamKind, ItemKind, Name, Path, TypeRef},
    sema::names::{DefId, DefKind, Definitions, ModuleId, Namespace, Resolved},
};

/// The types of all signatures, lowered when first asked for, and the index of impls. Shared by all threads.
pub struct Types<'a> {
    pub definitions: &'a Definitions,
    generics: LazyTable<Arc<Generics>>,
    signatures: LazyTable<Option<Arc<Signature>>>,
    fields: LazyTable<FieldTypes>,
    traits: LazyTable<Arc<[DefId]>>,
    pub(super) impls: OnceLock<ImplIndex>,
}

/// Fields by name, in the order they are declared.
pub type FieldTypes = Arc<[(Name, Ty)]>;

/// A function's types. Params are positions in its generics.
#[derive(Clone, Debug)]
pub struct Signature {
    /// Whether the first of `params` is the receiver.
    pub has_self: bool,
    pub params: Vec<Ty>,
    /// In step with `params`; `self` for the receiver.
    pub names: Vec<Option<Name>>,
    /// What a call gives: for an async fn, a future.
    pub output: Ty,
    /// What the body gives.
    pub body_output: Ty,
}

impl<'a> Types<'a> {
    pub fn new(definitions: &'a Definitions) -> Self {
        let count = definitions.definition_count();
        let types = Self {
            definitions,
            generics: LazyTable::new(count),
            signatures: LazyTable::new(count),
            fields: LazyTable::new(count),
            traits: LazyTable::new(definitions.modules().count()),
            impls: OnceLock::new(),
        };
        let index = ImplIndex::build(&types);
        let _ = types.impls.set(index);
        types
    }

    /// What was found out, which does not hold the definitions: to be freed when nobody waits.
    pub fn into_spent(self) -> impl Any + Send + Sync + use<> {
        let Self {
            definitions: _,
            generics,
            signatures,
            fields,
            traits,
            impls,
        } = self;
        (generics, signatures, fields, traits, impls)
    }

    pub fn generics(&self, id: DefId) -> Arc<Generics> {
        let lowered = || Arc::new(self.lower_generics(id));
        Arc::clone(self.generics.get_or_init(id.0 as usize, lowered))
    }

    /// The traits whose methods can be called from a module, sorted.
    pub fn traits_in_scope(&self, module: ModuleId) -> Arc<[DefId]> {
        let found = || self.definitions.traits_in_scope(module).into();
        Arc::clone(self.traits.get_or_init(module.0 as usize, found))
    }

    /// The signature of a function, or of a tuple struct's or variant's constructor.
    pub fn signature(&self, id: DefId) -> Option<Arc<Signature>> {
        let lowered = || self.lower_signature(id).map(Arc::new);
        self.signatures.get_or_init(id.0 as usize, lowered).clone()
    }

    /// The fields of a struct, union or variant, in order, in terms of the type's parameters.
    pub fn fields(&self, id: DefId) -> FieldTypes {
        Arc::clone(self.fields.get_or_init(id.0 as usize, || self.lower_fields(id)))
    }

    /// The declared type of a constant or static.
    pub fn declared(&self, id: DefId) -> Ty {
        let definition = self.definitions.definition(id);
        let mut scope = TypeScope::new(self, definition.module, Some(id));
        written_type(&self.definitions.item(id).kind).map_or(Ty::Unknown, |ty| scope.lower(ty))
    }

    /// The type of the value written for a constant or static: in a macro, that of the static may be another.
    pub(super) fn value(&self, id: DefId) -> Ty {
        let definition = self.definitions.definition(id);
        let mut scope = TypeScope::new(self, definition.module, Some(id));
        match written_type(&self.definitions.item(id).kind) {
            Some(TypeRef::MacroOutput { written, .. }) => scope.lower(written),
            Some(ty) => scope.lower(ty),
            None => Ty::Unknown,
        }
    }

    pub(super) fn alias(&self, id: DefId, depth: u32) -> Option<Ty> {
        let definition = self.definitions.definition(id);
        let ty = written_type(&self.definitions.item(id).kind)?;
        let mut scope = TypeScope {
            depth: depth + 1,
            ..TypeScope::new(self, definition.module, Some(id))
        };
        Some(scope.lower(ty))
    }

    pub(super) fn impl_self(&self, id: DefId, depth: u32) -> Option<Ty> {
        let ItemKind::Impl { self_ty, .. } = &self.definitions.item(id).kind else {
            return None;
        };
        let definition = self.definitions.definition(id);
        // `Self` in the head of its own impl is no Rust; that it has no end must not matter.
        let mut scope = TypeScope {
            depth: depth + 8,
            ..TypeScope::new(self, definition.module, Some(id))
        };
        Some(scope.lower(self_ty))
    }

    /// The associated type an impl declares.
    pub(super) fn member_type(&self, parent: DefId, name: Name, depth: u32) -> Option<Ty> {
        let members = &self.definitions.definition(parent).members;
        let member = members.iter().copied().find(|member| {
            let member = self.definitions.definition(*member);
            member.kind == DefKind::TypeAlias && member.name == name
        })?;
        self.alias(member, depth)
    }

    /// The impls written for this very type, with their traits and the arguments of their parameters: of those that are
    /// wanted, told by trait and impl. Of types that everybody has impls for, most are not.
    pub fn trait_impls(
        &self,
        ty: &Ty,
        is_wanted: impl Fn(DefId, DefId) -> bool,
    ) -> Vec<(DefId, super::Implementation)> {
        let Some(index) = self.impls.get() else {
            return Vec::new();
        };
        let matching = index.trait_impls_of(ty).filter_map(|header| {
            let (of, _) = header.of_trait.as_ref()?;
            if !is_wanted(*of, header.id) {
                return None;
            }
            let mut table = super::table::Table::default();
            let args: Vec<Ty> = (0..header.param_count)
                .map(|_| table.fresh(super::table::VarKind::General))
                .collect();
            table.unify(&header.self_ty.substitute(&args), ty).then(|| {
                let args = args.iter().map(|arg| table.closed(arg)).collect();
                (*of, super::Implementation { id: header.id, args })
            })
        });
        matching.collect()
    }

    /// The traits that a type has impls of, for it alone or for its kind.
    pub fn traits_of(&self, ty: &Ty) -> impl Iterator<Item = DefId> {
        let impls = self.impls.get().into_iter();
        impls
            .flat_map(|impls| impls.trait_impls_of(ty))
            .filter_map(|header| Some(header.of_trait.as_ref()?.0))
    }

    /// The heads of all impls, in the order they were met.
    pub fn impl_headers(&self) -> &[ImplHeader] {
        self.impls.get().map_or(&[], ImplIndex::headers)
    }

    /// The function, and those that are declared under the same name for the same type: where there are any, `cfg` chooses.
    pub fn namesakes(&self, function: DefId) -> Vec<DefId> {
        let definition = self.definitions.definition(function);
        let found = definition
            .parent
            .zip(self.impls.get())
            .and_then(|(parent, index)| {
                let head = Head::of(&self.impl_self(parent, 0)?)?;
                let named = || index.inherent(head, definition.name);
                let (own, _) = named().find(|(header, _)| header.id == parent)?;
                let same = named().filter(|(header, _)| header.self_ty == own.self_ty);
                Some(same.map(|(_, function)| function).collect())
            });
        found.unwrap_or_else(|| vec![function])
    }

    /// The associated type of an impl, in terms of the impl's arguments.
    pub fn associated(&self, implementation: &super::Implementation, name: Name) -> Option<Ty> {
        let declared = self.member_type(implementation.id, name, 0)?;
        Some(declared.substitute(&implementation.args))
    }

    /// The trait that declares an associated type: the trait itself, or one it extends.
    pub(super) fn trait_with_type(&self, of: DefId, name: Name) -> Option<DefId> {
        self.with_supertraits(of).into_iter().find(|of| {
            self.definitions.definition(*of).members.iter().any(|member| {
                let member = self.definitions.definition(*member);
                member.kind == DefKind::TypeAlias && member.name == name
            })
        })
    }

    /// A trait and those it extends, nearest first: what a bound on it promises.
    pub fn with_supertraits(&self, of: DefId) -> Vec<DefId> {
        let mut all = vec![of];
        let mut next = 0;
        while next < all.len() && all.len() < 64 {
            let of = all[next];
            next += 1;
            let ItemKind::Trait {
                supertraits,
                generics,
                ..
            } = &self.definitions.item(of).kind
            else {
                continue;
            };
            let module = self.definitions.definition(of).module;
            let in_where = generics.where_predicates().iter().filter(|predicate| {
                matches!(&predicate.ty, TypeRef::Path(path) if path.as_name().is_some_and(|name| name == "Self"))
            });
            for bound in supertraits
                .iter()
                .chain(in_where.flat_map(|predicate| predicate.bounds.iter()))
            {
                if let Some(found) = self.resolve_trait(module, &bound.trait_path)
                    && !all.contains(&found)
                {
                    all.push(found);
                }
            }
        }
        all
    }

    /// What a trait promises of its associated type: `type IntoIter: Iterator<Item = Self::Item>`.
    pub(super) fn declared_bounds(&self, projection: &Projection) -> Vec<Bound> {
        let members = &self.definitions.definition(projection.of).members;
        let member = members.iter().copied().find(|member| {
            let member = self.definitions.definition(*member);
            member.kind == DefKind::TypeAlias && member.name == projection.name
        });
        let Some(member) = member else { return Vec::new() };
        let ItemKind::TypeAlias { bounds, .. } = &self.definitions.item(member).kind else {
            return Vec::new();
        };
        let module = self.definitions.definition(member).module;
        let mut args = vec![projection.self_ty.clone()];
        args.extend(projection.args.iter().cloned());
        let lowered = TypeScope::new(self, module, Some(member)).lower_bounds(bounds);
        lowered.iter().map(|bound| bound.substitute(&args)).collect()
    }

    /// Whether known types have no function of their own by this one's name that is not seen.
    pub(super) fn is_conventional(&self, function: DefId) -> bool {
        self.definitions
            .facts(function)
            .is_some_and(|facts| facts.conventional)
    }

    pub(super) fn resolve_trait(&self, module: ModuleId, path: &Path) -> Option<DefId> {
        let resolution = self.definitions.resolve_path(module, path, Namespace::Types);
        resolution.meanings.iter().find_map(|meaning| match meaning {
            Resolved::Definition(id) if self.definitions.definition(*id).kind == DefKind::Trait => Some(*id),
            _ => None,
        })
    }

    /// The type among the meanings of a path. Where `cfg` chooses, only types of the project stand for each other; with
    /// others a choice would be a guess.
    pub(super) fn only_type(&self, meanings: &[Resolved]) -> Option<Resolved> {
        match meanings {
            [] => None,
            [only] => Some(*only),
            [first, ..] => {
                let is_own = |meaning: &Resolved| match meaning {
                    Resolved::Definition(id) => !self.definitions.is_catalogued(*id),
                    _ => false,
                };
                meanings.iter().all(is_own).then_some(*first)
            }
        }
    }

    /// `ty::name` for a type that is no parameter: an associated type of the one impl that declares it.
    pub(super) fn associated_of(&self, ty: &Ty, name: Name) -> Option<Ty> {
        let index = self.impls.get()?;
        let mut found = index.trait_impls_of(ty).filter_map(|header| {
            let declared = self.member_type(header.id, name, 0)?;
            Some((header, declared))
        });
        let (header, declared) = found.next()?;
        if found.next().is_some() {
            return None;
        }
        let mut table = super::table::Table::default();
        let args: Vec<Ty> = (0..header.param_count)
            .map(|_| table.fresh(super::table::VarKind::General))
            .collect();
        table
            .unify(&header.self_ty.substitute(&args), ty)
            .then(|| table.closed(&declared.substitute(&args)))
    }

    fn lower_generics(&self, id: DefId) -> Generics {
        let definition = self.definitions.definition(id);
        let (mut names, own_start) = param_names(self.definitions, id);
        let synthetic_start = names.len();
        let mut bounds = definition
            .parent
            .map(|parent| self.generics(parent).bounds.clone())
            .unwrap_or_default();
        if definition.kind == DefKind::Trait {
            let args = (1..names.len())
                .map(|index| Ty::Param(index as u32, names[index]))
                .collect();
            bounds.push((
                Ty::Param(0, names[0]),
                Bound {
                    of: id,
                    args,
                    bindings: Arc::new([]),
                },
            ));
        }
        let mut scope = TypeScope::new(self, definition.module, Some(id));
        if let Some(params) = own_params(self.definitions, id) {
            for param in params.params() {
                let GenericParamKind::Type { bounds: written, .. } = &param.kind else {
                    continue;
                };
                let Some(index) = names.iter().rposition(|name| *name == param.name) else {
                    continue;
                };
                debug_assert!(
                    !is_const_param(params, param.name),
                    "{} is a type parameter",
                    param.name
                );
                let ty = Ty::Param(index as u32, param.name);
                bounds.extend(
                    scope
                        .lower_bounds(written)
                        .into_iter()
                        .map(|bound| (ty.clone(), bound)),
                );
            }
            for predicate in params.where_predicates() {
                let ty = scope.lower(&predicate.ty);
                bounds.extend(
                    scope
                        .lower_bounds(&predicate.bounds)
                        .into_iter()
                        .map(|bound| (ty.clone(), bound)),
                );
            }
        }
        if let Some(function) = self.definitions.function(id) {
            scope.impl_trait = ImplTrait::Synthetic {
                next: synthetic_start as u32,
                bounds: Vec::new(),
            };
            for param in &function.params {
                scope.lower(&param.ty);
            }
            if let ImplTrait::Synthetic {
                next,
                bounds: written,
            } = scope.impl_trait
            {
                names.extend((synthetic_start as u32..next).map(|_| Name::new("impl")));
                bounds.extend(written);
            }
        }
        Generics {
            names,
            own_start,
            synthetic_start,
            bounds,
        }
    }

    fn lower_signature(&self, id: DefId) -> Option<Signature> {
        let definition = self.definitions.definition(id);
        if matches!(definition.kind, DefKind::Struct | DefKind::Variant(_)) {
            return self.constructor(id);
        }
        let function = self.definitions.function(id)?;
        let (names, _) = param_names(self.definitions, id);
        let mut scope = TypeScope::new(self, definition.module, Some(id));
        scope.impl_trait = ImplTrait::Synthetic {
            next: names.len() as u32,
            bounds: Vec::new(),
        };
        let mut params = Vec::new();
        let mut param_names = Vec::new();
        if let Some(receiver) = &function.receiver {
            params.push(scope.lower(&receiver.ty()));
            param_names.push(Some(Name::new("self")));
        }
        for param in &function.params {
            params.push(scope.lower(&param.ty));
            param_names.push(param.name);
        }
        scope.impl_trait = ImplTrait::Opaque;
        let body_output = function
            .output
            .as_ref()
            .map_or_else(Ty::unit, |output| scope.lower(output));
        let output = if function.is_async() {
            Ty::Future(Arc::new(body_output.clone()))
        } else {
            body_output.clone()
        };
        Some(Signature {
            has_self: function.receiver.is_some(),
            params,
            names: param_names,
            output,
            body_output,
        })
    }

    fn constructor(&self, id: DefId) -> Option<Signature> {
        let adt = match self.definitions.definition(id).kind {
            DefKind::Variant(_) => self.definitions.definition(id).parent?,
            _ => id,
        };
        if !matches!(self.written_fields(id)?, Fields::Tuple(_)) {
            return None;
        }
        let output = Ty::Adt(adt, self.generics(adt).identity().into());
        let params: Vec<Ty> = self.fields(id).iter().map(|(_, ty)| ty.clone()).collect();
        let names = vec![None; params.len()];
        Some(Signature {
            has_self: false,
            params,
            names,
            body_output: output.clone(),
            output,
        })
    }

    pub(super) fn written_fields(&self, id: DefId) -> Option<&'a Fields> {
        let definition = self.definitions.definition(id);
        match (&self.definitions.item(id).kind, definition.kind) {
            (ItemKind::Struct { fields, .. } | ItemKind::Union { fields, .. }, _) => Some(fields),
            (ItemKind::Enum { variants, .. }, DefKind::Variant(index)) => {
                variants.get(index as usize).map(|variant| &variant.fields)
            }
            _ => None,
        }
    }

    fn lower_fields(&self, id: DefId) -> FieldTypes {
        let definition = self.definitions.definition(id);
        let owner = match definition.kind {
            DefKind::Variant(_) => definition.parent.unwrap_or(id),
            _ => id,
        };
        let mut scope = TypeScope::new(self, definition.module, Some(owner));
        let fields = self.written_fields(id).map_or(&[][..], Fields::all);
        fields
            .iter()
            .map(|field| (field.name, scope.lower(&field.ty)))
            .collect()
    }
}
