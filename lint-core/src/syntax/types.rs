use syn::{ReturnType, Type, TypeParamBound, punctuated::Punctuated};

use super::{lower::Lower, paths::BareSelf};
use crate::hir::{Bound, GenericParam, GenericParamKind, GenericParams, TypeRef, WherePredicate};

/// Types within types, beyond which a type is unsupported.
const MAX_DEPTH: u32 = 128;

impl Lower<'_> {
    pub(super) fn ty(&mut self, ty: &Type) -> TypeRef {
        if self.type_depth >= MAX_DEPTH {
            return TypeRef::Unsupported;
        }
        self.type_depth += 1;
        let lowered = self.ty_unguarded(ty);
        self.type_depth -= 1;
        lowered
    }

    fn ty_unguarded(&mut self, ty: &Type) -> TypeRef {
        match ty {
            Type::Path(path) => TypeRef::Path(self.path(path.qself.as_ref(), &path.path)),
            Type::Reference(reference) => TypeRef::Reference {
                mutable: reference.mutability.is_some(),
                target: Box::new(self.ty(&reference.elem)),
            },
            Type::Ptr(pointer) => TypeRef::Pointer {
                mutable: matches!(pointer.mutability, syn::PointerMutability::Mut(_)),
                target: Box::new(self.ty(&pointer.elem)),
            },
            Type::Tuple(tuple) => TypeRef::Tuple(tuple.elems.iter().map(|elem| self.ty(elem)).collect()),
            Type::Array(array) => TypeRef::Array(Box::new(self.ty(&array.elem))),
            Type::Slice(slice) => TypeRef::Slice(Box::new(self.ty(&slice.elem))),
            Type::FnPtr(pointer) => TypeRef::FnPointer {
                params: pointer.inputs.iter().map(|input| self.ty(&input.ty)).collect(),
                output: Box::new(self.output(&pointer.output).unwrap_or_else(TypeRef::unit)),
            },
            Type::ImplTrait(impls) => TypeRef::Impl(self.bounds(&impls.bounds)),
            Type::TraitObject(object) => TypeRef::Dyn(self.bounds(&object.bounds)),
            Type::Group(group) => self.ty(&group.elem),
            Type::Paren(paren) => self.ty(&paren.elem),
            Type::Infer(_) => TypeRef::Infer,
            Type::Never(_) => TypeRef::Never,
            _ => TypeRef::Unsupported,
        }
    }

    pub(super) fn output(&mut self, output: &ReturnType) -> Option<TypeRef> {
        match output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    pub(super) fn bounds<P>(&mut self, bounds: &Punctuated<TypeParamBound, P>) -> Box<[Bound]> {
        bounds
            .iter()
            .filter_map(|bound| match bound {
                TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(Bound {
                    trait_path: self.plain_path(&bound.path, BareSelf::Module),
                }),
                _ => None,
            })
            .collect()
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> GenericParams {
        let mut params = Vec::new();
        for param in &generics.params {
            match param {
                syn::GenericParam::Type(param) => {
                    let bounds = self.bounds(&param.bounds);
                    let default = param.default.as_ref().map(|(_, ty)| self.ty(ty));
                    params.push(GenericParam {
                        name: self.name(&param.ident),
                        kind: GenericParamKind::Type { bounds, default },
                    });
                }
                syn::GenericParam::Const(param) => {
                    let ty = self.ty(&param.ty);
                    params.push(GenericParam {
                        name: self.name(&param.ident),
                        kind: GenericParamKind::Const { ty },
                    });
                }
                syn::GenericParam::Lifetime(_) => {}
            }
        }
        let where_predicates = match &generics.where_clause {
            Some(clause) => self.where_clause(clause),
            None => Box::default(),
        };
        GenericParams::new(params.into(), where_predicates)
    }

    fn where_clause(&mut self, clause: &syn::WhereClause) -> Box<[WherePredicate]> {
        clause
            .predicates
            .iter()
            .filter_map(|predicate| match predicate {
                syn::WherePredicate::Type(predicate) => Some(WherePredicate {
                    ty: self.ty(&predicate.bounded_ty),
                    bounds: self.bounds(&predicate.bounds),
                }),
                _ => None,
            })
            .collect()
    }
}
