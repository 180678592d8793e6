use std::sync::Arc;

use super::Infer;
use crate::{
    hir::{FieldPat, Name, PatId, PatKind, Path},
    sema::{
        names::{DefId, DefKind, Namespace, Resolved},
        types::Ty,
    },
};

impl Infer<'_> {
    /// Puts the pattern's bindings in scope, typed by what is matched.
    pub(super) fn bind_pattern(&mut self, pat: PatId, ty: &Ty) {
        let body = self.body;
        let ty = self.decided(ty);
        match &body.pats[pat].kind {
            PatKind::Wild | PatKind::Literal | PatKind::Path(_) => {}
            PatKind::Binding {
                binding,
                by_reference,
                subpattern,
            } => {
                let name = body.bindings[*binding].name;
                if subpattern.is_none() && !by_reference && self.is_constant(name) {
                    return;
                }
                let bound = if *by_reference {
                    ty.clone().reference(false)
                } else {
                    ty.clone()
                };
                self.bindings[binding.index()] = Some(bound);
                self.scopes.bind(name, *binding);
                if let Some(subpattern) = subpattern {
                    self.bind_pattern(*subpattern, &ty);
                }
            }
            PatKind::Reference { target } => {
                let inner = match &ty {
                    Ty::Reference(_, inner) => inner.as_ref().clone(),
                    _ => Ty::Unknown,
                };
                self.bind_pattern(*target, &inner);
            }
            PatKind::Or(alternatives) => {
                for alternative in alternatives {
                    self.bind_pattern(*alternative, &ty);
                }
            }
            PatKind::Tuple { elements, rest } => {
                let (matched, by_reference) = self.peeled(&ty);
                let types = match &matched {
                    Ty::Tuple(types) => types.to_vec(),
                    // `let (a, b) = value` tells the shape of a value not known yet.
                    Ty::Var(_) if rest.is_none() => {
                        let types: Vec<Ty> = elements.iter().map(|_| self.fresh()).collect();
                        self.coerce(&matched, &Ty::Tuple(types.clone().into()));
                        types
                    }
                    _ => Vec::new(),
                };
                self.bind_elements(elements, *rest, &types, by_reference);
            }
            PatKind::Slice { elements } => {
                let (matched, by_reference) = self.peeled(&ty);
                let element = match &matched {
                    Ty::Array(element) | Ty::Slice(element) => element.as_ref().clone(),
                    _ => Ty::Unknown,
                };
                for pat in elements {
                    let is_rest = matches!(
                        &body.pats[*pat].kind,
                        PatKind::Binding { subpattern: Some(sub), .. } if matches!(body.pats[*sub].kind, PatKind::Wild)
                    );
                    let element = if is_rest {
                        Ty::Slice(Arc::new(element.clone()))
                    } else {
                        element.clone()
                    };
                    self.bind_field(*pat, element, by_reference);
                }
            }
            PatKind::TupleStruct { path, elements, rest } => {
                let (types, by_reference) = self.matched_fields(path, &ty);
                let types: Vec<Ty> = types.into_iter().map(|(_, ty)| ty).collect();
                self.bind_elements(elements, *rest, &types, by_reference);
            }
            PatKind::Struct { path, fields } => {
                let (types, by_reference) = self.matched_fields(path, &ty);
                for FieldPat { name, pat } in fields {
                    let field = types
                        .iter()
                        .find(|(known, _)| known == name)
                        .map(|(_, ty)| ty.clone());
                    self.bind_field(*pat, field.unwrap_or(Ty::Unknown), by_reference);
                }
            }
        }
    }

    fn bind_elements(
        &mut self,
        elements: &[PatId],
        rest: Option<u32>,
        types: &[Ty],
        by_reference: Option<bool>,
    ) {
        for (index, element) in elements.iter().enumerate() {
            let at = match rest {
                Some(rest) if index >= rest as usize => (types.len() + index).checked_sub(elements.len()),
                _ => Some(index),
            };
            let ty = at.and_then(|at| types.get(at)).cloned().unwrap_or(Ty::Unknown);
            self.bind_field(*element, ty, by_reference);
        }
    }

    /// A part of what is matched; behind a reference, the part is seen through one too.
    fn bind_field(&mut self, pat: PatId, ty: Ty, by_reference: Option<bool>) {
        let ty = match by_reference {
            Some(mutable) if !ty.is_unknown() => ty.reference(mutable),
            _ => ty,
        };
        self.bind_pattern(pat, &ty);
    }

    /// What a pattern without `&` looks at: the value behind references, and whether there were any (mutable or not).
    fn peeled(&self, ty: &Ty) -> (Ty, Option<bool>) {
        let mut by_reference = None;
        let mut ty = self.shallow(ty);
        while let Ty::Reference(mutable, target) = &ty {
            by_reference = Some(by_reference.unwrap_or(true) && *mutable);
            ty = self.shallow(target);
        }
        (ty, by_reference)
    }

    fn matched_fields(&mut self, path: &Path, ty: &Ty) -> (Vec<(Name, Ty)>, Option<bool>) {
        let (matched, by_reference) = self.peeled(ty);
        let named = self.lower_struct_path(path);
        let shape = self
            .variant_of(path)
            .or_else(|| self.tuple_struct(path))
            .or(match &named {
                Ty::Adt(id, _) => Some(*id),
                _ => None,
            });
        if matches!(matched, Ty::Adt(..) | Ty::Var(_)) {
            self.coerce(&matched, &named);
        }
        let args = match (self.shallow(&named), &matched) {
            (_, Ty::Adt(_, args)) => Arc::clone(args),
            (Ty::Adt(_, args), _) => args,
            _ => return (Vec::new(), by_reference),
        };
        let Some(shape) = shape else {
            return (Vec::new(), by_reference);
        };
        let declared = self.types.fields(shape);
        let fields = declared
            .iter()
            .map(|(name, ty)| {
                let ty = ty.substitute(&args);
                (*name, self.normalized(&ty))
            })
            .collect();
        (fields, by_reference)
    }

    fn tuple_struct(&self, path: &Path) -> Option<DefId> {
        let definitions = self.types.definitions;
        let found = definitions.resolve_path(self.module, path, Namespace::Values);
        found
            .meanings
            .iter()
            .filter(|_| found.rest == 0)
            .find_map(|meaning| match meaning {
                Resolved::Definition(id)
                    if matches!(
                        definitions.definition(*id).kind,
                        DefKind::Struct | DefKind::Variant(_)
                    ) =>
                {
                    Some(*id)
                }
                _ => None,
            })
    }

    /// Whether a plain name in a pattern is a constant, a unit struct or a variant, and so binds nothing.
    fn is_constant(&self, name: Name) -> bool {
        if !name.as_str().starts_with(char::is_uppercase) {
            return false;
        }
        let definitions = self.types.definitions;
        definitions
            .resolve_name(self.module, name, Namespace::Values)
            .iter()
            .any(|meaning| match meaning {
                Resolved::Definition(id) => matches!(
                    definitions.definition(*id).kind,
                    DefKind::Const | DefKind::Static | DefKind::Struct | DefKind::Variant(_)
                ),
                Resolved::External(_) => true,
                Resolved::Module(_) | Resolved::Primitive(_) => false,
            })
    }
}
