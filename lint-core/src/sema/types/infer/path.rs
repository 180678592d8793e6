use super::Infer;
use crate::{
    hir::{Anchor, BindingId, ExprId, GenericArgs, ItemKind, Name, Path, Segment, TypeRef},
    sema::{
        names::{DefId, DefKind, Namespace, Resolved},
        types::{
            Bound, Ty,
            generics::{own_params, param_names},
            impls::Head,
            solve::Holds,
        },
    },
};

/// What a path in expression position names.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Local(BindingId),
    /// A function, constructor, constant or static, with the arguments of its flattened parameters.
    Definition(DefId, Vec<Ty>),
    OneOf(Vec<Value>),
    External(Name),
    Unknown,
}

impl Infer<'_> {
    pub(super) fn infer_path(&mut self, id: ExprId, path: &Path) -> Ty {
        match self.resolve_value(path) {
            Value::Local(binding) => {
                self.locals.insert(id, binding);
                self.bindings[binding.index()].clone().unwrap_or(Ty::Unknown)
            }
            Value::Definition(definition, args) => {
                self.record_first_use(id, definition);
                self.value_type(definition, args)
            }
            Value::OneOf(values) => {
                let types: Vec<Ty> = values
                    .into_iter()
                    .map(|value| match value {
                        Value::Definition(definition, args) => self.value_type(definition, args),
                        _ => Ty::Unknown,
                    })
                    .collect();
                match types.as_slice() {
                    [first, rest @ ..] if rest.iter().all(|ty| ty == first) => first.clone(),
                    _ => Ty::Unknown,
                }
            }
            Value::External(_) | Value::Unknown => Ty::Unknown,
        }
    }

    fn value_type(&mut self, id: DefId, args: Vec<Ty>) -> Ty {
        let definition = self.types.definitions.definition(id);
        let declared = match definition.kind {
            DefKind::Function | DefKind::Macro => return Ty::FnDef(id, args.into()),
            DefKind::Struct | DefKind::Variant(_) => {
                if self.types.signature(id).is_some() {
                    return Ty::FnDef(id, args.into());
                }
                let adt = definition.parent.unwrap_or(id);
                return Ty::Adt(adt, args.into());
            }
            DefKind::Const | DefKind::Static => self.types.declared(id).substitute(&args),
            _ => Ty::Unknown,
        };
        self.normalized(&declared)
    }

    pub(super) fn resolve_value(&mut self, path: &Path) -> Value {
        if path.qself.is_some() {
            return self.resolve_qualified(path);
        }
        if let [only] = &*path.segments
            && path.anchor == Anchor::Lexical
        {
            if let Some(binding) = self.scopes.get(only.name) {
                return Value::Local(binding);
            }
            if only.name == "Self" {
                return self.self_constructor();
            }
        }
        if let Some(value) = self.resolve_by_generics(path) {
            return value;
        }
        let found = self
            .types
            .definitions
            .resolve_path(self.module, path, Namespace::Values);
        let mut values: Vec<Value> = found
            .meanings
            .iter()
            .map(|meaning| self.value_of(*meaning, path, found.rest))
            .collect();
        match values.len() {
            0 => Value::Unknown,
            1 => values.swap_remove(0),
            _ => Value::OneOf(values),
        }
    }

    fn self_constructor(&mut self) -> Value {
        match self.with_scope(|scope| scope.self_type(self_owner(scope))) {
            Some(Ty::Adt(id, args)) => Value::Definition(id, args.to_vec()),
            _ => Value::Unknown,
        }
    }

    /// Paths that start at `Self` or a type parameter.
    fn resolve_by_generics(&mut self, path: &Path) -> Option<Value> {
        let [first, .., last] = &*path.segments else {
            return None;
        };
        if path.anchor != Anchor::Lexical || !self.is_generic(first.name) {
            return None;
        }
        let base = self.type_before_last(path)?;
        Some(self.associated_value(&base, last))
    }

    fn is_generic(&self, name: Name) -> bool {
        name == "Self" || param_names(self.types.definitions, self.owner).0.contains(&name)
    }

    /// The type that a path's segments before the last name.
    pub(super) fn type_before_last(&self, path: &Path) -> Option<Ty> {
        let (_, before) = path.segments.split_last()?;
        let prefix = Path {
            segments: before.into(),
            ..path.clone()
        };
        let mut scope = crate::sema::types::lower::TypeScope::new(self.types, self.module, Some(self.owner));
        let ty = scope.lower_path(&prefix);
        (!ty.is_unknown()).then_some(ty)
    }

    fn value_of(&mut self, meaning: Resolved, written: &Path, rest: usize) -> Value {
        let segments = &*written.segments;
        match (meaning, rest) {
            (Resolved::External(path), 0) => self.external_value(path, written),
            (Resolved::Definition(id), 0) => {
                let args = self.arguments_along(id, segments);
                Value::Definition(id, args)
            }
            (Resolved::Definition(id), 1) if self.types.definitions.definition(id).kind == DefKind::Trait => {
                self.trait_function(id, None, segments)
            }
            (_, 0) => Value::Unknown,
            (meaning, 1) => {
                let [.., before, last] = segments else {
                    return Value::Unknown;
                };
                let args = before.args.as_deref();
                let ty = self.with_scope(|scope| scope.lower_meaning(meaning, args));
                let ty = self.normalized(&ty);
                self.associated_value(&ty, last)
            }
            _ => {
                let Some(ty) = self.type_before_last(written) else {
                    return Value::Unknown;
                };
                match segments.last() {
                    Some(last) => self.associated_value(&ty, last),
                    None => Value::Unknown,
                }
            }
        }
    }

    /// A path in a crate nobody knows: `krate::Id::from` names the trait's function if `krate::Id` is a type, as its
    /// capital says.
    fn external_value(&mut self, path: Name, written: &Path) -> Value {
        if let [.., before, last] = &*written.segments
            && before.name.as_str().starts_with(char::is_uppercase)
            && let Some(ty @ Ty::External(..)) = self.type_before_last(written)
            && let value @ Value::Definition(..) = self.function_by_trait(&ty, last)
        {
            return value;
        }
        Value::External(path)
    }

    /// The arguments of a definition's flattened parameters, as far as its path gives them.
    fn arguments_along(&mut self, id: DefId, segments: &[Segment]) -> Vec<Ty> {
        let definition = self.types.definitions.definition(id);
        let last = segments.last().and_then(|segment| segment.args.as_deref());
        match definition.kind {
            DefKind::Variant(_) => {
                // `Option::<u8>::None` and `None::<u8>` both name the enum's arguments.
                let Some(parent) = definition.parent else {
                    return Vec::new();
                };
                let before = segments
                    .len()
                    .checked_sub(2)
                    .and_then(|at| segments[at].args.as_deref());
                let args = last.or(before);
                self.with_scope(|scope| scope.lower_args(parent, args)).to_vec()
            }
            DefKind::Struct => self.with_scope(|scope| scope.lower_args(id, last)).to_vec(),
            _ => self.own_arguments(id, Vec::new(), last),
        }
    }

    /// Completes the arguments of a function's parameters: those of its impl or trait, then the ones written, fresh
    /// ones for the rest.
    pub(super) fn own_arguments(
        &mut self,
        id: DefId,
        mut parent: Vec<Ty>,
        written: Option<&GenericArgs>,
    ) -> Vec<Ty> {
        let generics = self.types.generics(id);
        while parent.len() < generics.own_start {
            parent.push(self.fresh());
        }
        let written = written.map_or(&[][..], |args| &*args.types);
        for index in generics.own_start..generics.names.len() {
            let given = (index < generics.synthetic_start)
                .then(|| written.get(index - generics.own_start))
                .flatten();
            let arg = match given {
                Some(ty) => self.lower(ty),
                None => self.fresh(),
            };
            parent.push(arg);
        }
        parent
    }

    /// `ty::name`: a variant, a function or a constant of the type.
    fn associated_value(&mut self, ty: &Ty, last: &Segment) -> Value {
        let ty = self.decided(ty);
        if let Ty::Adt(id, args) = &ty
            && let Some(variant) = self.types.definitions.variant(*id, last.name)
        {
            return Value::Definition(variant, args.to_vec());
        }
        if let Ty::External(path, _) = &ty {
            if let value @ Value::Definition(..) = self.function_by_trait(&ty, last) {
                return value;
            }
            return Value::External(Name::new(&format!("{path}::{}", last.name)));
        }
        if let Some((function, args)) = self.inherent_function(&ty, last.name) {
            let args = self.own_arguments(function, args, last.args.as_deref());
            return Value::Definition(function, args);
        }
        self.function_by_trait(&ty, last)
    }

    fn inherent_function(&mut self, ty: &Ty, name: Name) -> Option<(DefId, Vec<Ty>)> {
        let index = self.types.impls.get()?;
        let head = Head::of(ty)?;
        for (header, function) in index.inherent(head, name) {
            let before = self.table.snapshot();
            let args: Vec<Ty> = (0..header.param_count).map(|_| self.fresh()).collect();
            if self.table.unify(&header.self_ty.substitute(&args), ty) {
                return Some((function, args));
            }
            self.table.rollback(before);
        }
        self.associated_constant(ty, name)
    }

    /// `Self::TIMEOUT`
    fn associated_constant(&mut self, ty: &Ty, name: Name) -> Option<(DefId, Vec<Ty>)> {
        let definitions = self.types.definitions;
        let Ty::Adt(..) = ty else { return None };
        let constant = self.types.inherent_constant(ty, name)?;
        let count = param_names(definitions, constant).0.len();
        Some((constant, (0..count).map(|_| self.fresh()).collect()))
    }

    fn function_by_trait(&mut self, ty: &Ty, last: &Segment) -> Value {
        let Some(index) = self.types.impls.get() else {
            return Value::Unknown;
        };
        if ty.is_unknown() {
            return Value::Unknown;
        }
        let promised: Vec<DefId> = match ty {
            Ty::Param(..) | Ty::Projection(_) => self
                .env
                .iter()
                .filter(|(bounded, _)| bounded == ty)
                .map(|(_, bound)| bound.of)
                .collect(),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().map(|bound| bound.of).collect(),
            _ => Vec::new(),
        };
        let promised: Vec<DefId> = promised
            .into_iter()
            .flat_map(|of| self.types.with_supertraits(of))
            .collect();
        if matches!(ty, Ty::External(..)) {
            // It may have a function of that name of its own.
            return Value::Unknown;
        }
        let mut maybe = Vec::new();
        let mut conventional = None;
        for (of, function) in index.traits_with(last.name) {
            let is_conventional = self.types.is_conventional(*function);
            if self.traits.binary_search(of).is_err() && !promised.contains(of) {
                continue;
            }
            let before = self.table.snapshot();
            let count = param_names(self.types.definitions, *of).0.len();
            let mut args = vec![ty.clone()];
            args.extend((1..count).map(|_| self.fresh()));
            match self.solver().implements(ty, *of, &args[1..]).0 {
                Holds::Yes => {
                    let args = self.own_arguments(*function, args, last.args.as_deref());
                    return Value::Definition(*function, args);
                }
                Holds::Maybe => maybe.push((*function, args)),
                // An impl that a macro wrote is not seen.
                Holds::No if is_conventional => conventional = Some((*function, args)),
                Holds::No => {}
            }
            self.table.rollback(before);
        }
        if maybe.is_empty() {
            maybe.extend(conventional);
        }
        match maybe.pop() {
            Some((function, args)) if maybe.is_empty() => {
                let args = self.own_arguments(function, args, last.args.as_deref());
                Value::Definition(function, args)
            }
            _ => Value::Unknown,
        }
    }

    /// `Trait::name`, `<ty as Trait>::name`
    fn trait_function(&mut self, of: DefId, self_ty: Option<(Ty, Bound)>, segments: &[Segment]) -> Value {
        let definitions = self.types.definitions;
        let Some(last) = segments.last() else {
            return Value::Unknown;
        };
        let member = definitions.definition(of).members.iter().copied().find(|member| {
            let member = definitions.definition(*member);
            member.name == last.name && matches!(member.kind, DefKind::Function | DefKind::Const)
        });
        let Some(member) = member else {
            return Value::Unknown;
        };
        let count = param_names(definitions, of).0.len();
        let mut args = Vec::new();
        match self_ty {
            Some((ty, bound)) => {
                args.push(ty);
                args.extend(bound.args.iter().cloned());
                args.truncate(count);
            }
            None => {
                args.push(self.fresh());
                // `Into::<PathBuf>::into`
                let written = segments
                    .len()
                    .checked_sub(2)
                    .and_then(|at| segments[at].args.as_deref());
                let written = written.map_or(&[][..], |args| &*args.types);
                for ty in written {
                    let ty = self.lower(ty);
                    args.push(ty);
                }
                args.truncate(count);
            }
        }
        while args.len() < count {
            args.push(self.fresh());
        }
        let args = self.own_arguments(member, args, last.args.as_deref());
        Value::Definition(member, args)
    }

    fn resolve_qualified(&mut self, path: &Path) -> Value {
        let Some(qself) = &path.qself else {
            return Value::Unknown;
        };
        let [last] = &*path.segments else {
            return self.resolve_below_qualified(path);
        };
        let ty = self.lower(&qself.ty);
        match &qself.as_trait {
            Some(as_trait) => match self.with_scope(|scope| scope.lower_bound(as_trait)) {
                Some(bound) => self.trait_function(bound.of, Some((ty, bound)), &path.segments),
                None => Value::Unknown,
            },
            None => self.associated_value(&ty, last),
        }
    }

    /// `<T as Trait>::Type::name`
    fn resolve_below_qualified(&mut self, path: &Path) -> Value {
        let Some((last, before)) = path.segments.split_last() else {
            return Value::Unknown;
        };
        let prefix = TypeRef::Path(Path {
            segments: before.into(),
            ..path.clone()
        });
        let ty = self.lower(&prefix);
        self.associated_value(&ty, last)
    }

    /// The type a struct expression or pattern names: of a variant, the enum.
    pub(super) fn lower_struct_path(&mut self, path: &Path) -> Ty {
        let found = self
            .types
            .definitions
            .resolve_path(self.module, path, Namespace::Types);
        let is_variant = |meaning: &Resolved| match meaning {
            Resolved::Definition(id) => {
                matches!(self.types.definitions.definition(*id).kind, DefKind::Variant(_))
            }
            _ => false,
        };
        let variant = found
            .meanings
            .iter()
            .copied()
            .find(|meaning| found.rest == 0 && is_variant(meaning));
        let ty = match variant {
            Some(meaning) => {
                let segments = &*path.segments;
                let before = segments
                    .len()
                    .checked_sub(2)
                    .and_then(|at| segments[at].args.as_deref());
                self.with_scope(|scope| scope.lower_meaning(meaning, before))
            }
            None => {
                let ty = self.with_scope(|scope| scope.lower_path(path));
                if ty.is_unknown() {
                    self.type_before_last(path).unwrap_or(ty)
                } else {
                    ty
                }
            }
        };
        self.normalized(&ty)
    }
}

/// The owner of a scope made for a body is always set.
fn self_owner(scope: &crate::sema::types::lower::TypeScope<'_>) -> DefId {
    scope.owner.unwrap_or(DefId(0))
}

impl crate::sema::types::Types<'_> {
    /// The constant of a name in the inherent impls of a type.
    pub fn inherent_constant(&self, ty: &Ty, name: Name) -> Option<DefId> {
        let Ty::Adt(id, _) = ty else { return None };
        let definitions = self.definitions;
        let constants = self.impls.get()?.constants(*id);
        constants.iter().copied().find(|constant| {
            definitions.definition(*constant).name == name
                && own_params(definitions, *constant).is_none()
                && matches!(definitions.item(*constant).kind, ItemKind::Const { .. })
        })
    }
}
