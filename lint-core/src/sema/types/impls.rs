use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Args, Bound, Ty, generics::param_names, lower::TypeScope, signature::Types};
use crate::{
    hir::{ItemKind, Name},
    sema::names::{DefId, DefKind, Primitive},
};

/// The outermost part of a type, by which impls are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Head {
    Adt(DefId),
    External(Name),
    Primitive(Primitive),
    Reference,
    Pointer,
    Slice,
    Array,
    Tuple,
    Function,
    Dyn(DefId),
}

impl Head {
    /// None for parameters, opaque and unknown types.
    pub fn of(ty: &Ty) -> Option<Self> {
        Some(match ty {
            Ty::Adt(id, _) => Self::Adt(*id),
            Ty::External(path, _) => Self::External(*path),
            Ty::Primitive(primitive) => Self::Primitive(*primitive),
            Ty::Reference(..) => Self::Reference,
            Ty::Pointer(..) => Self::Pointer,
            Ty::Slice(_) => Self::Slice,
            Ty::Array(_) => Self::Array,
            Ty::Tuple(_) => Self::Tuple,
            Ty::FnPointer(_) => Self::Function,
            Ty::Dyn(bounds) => Self::Dyn(bounds.first()?.of),
            _ => return None,
        })
    }
}

/// The head of an impl: `impl<..> of_trait for self_ty`.
#[derive(Clone, Debug)]
pub struct ImplHeader {
    pub id: DefId,
    pub param_count: usize,
    pub self_ty: Ty,
    pub of_trait: Option<(DefId, Args)>,
}

impl ImplHeader {
    /// Whether one of the trait's arguments is of another kind than is asked for: a look without any work on the types,
    /// where an error has hundreds of `From`.
    pub(super) fn is_ruled_out(&self, heads: &[Option<Head>]) -> bool {
        let declared = self.of_trait.iter().flat_map(|(_, args)| args.iter());
        declared.zip(heads).any(|(declared, head)| {
            head.is_some() && Head::of(declared).is_some_and(|own| Some(own) != *head)
        })
    }
}

/// Where to look for methods and for the impls of a trait.
#[derive(Debug, Default)]
pub(super) struct ImplIndex {
    headers: Vec<ImplHeader>,
    /// Inherent functions by type and name.
    inherent: FxHashMap<(Head, Name), Vec<(usize, DefId)>>,
    of_trait: FxHashMap<(DefId, Head), Vec<usize>>,
    /// Impls of a trait for every type of some bounds.
    blanket: FxHashMap<DefId, Vec<usize>>,
    /// The constants in the inherent impls of a type.
    constants: FxHashMap<DefId, Vec<DefId>>,
    /// Trait impls by type.
    by_head: FxHashMap<Head, Vec<usize>>,
    /// The traits that declare a function of a name.
    trait_functions: FxHashMap<Name, Vec<(DefId, DefId)>>,
}

impl ImplIndex {
    pub(super) fn build(types: &Types<'_>) -> Self {
        let mut index = Self::default();
        // A head is lowered without the index: what one says does not depend on the others.
        let impls = types.definitions.impls().par_iter();
        let headers: Vec<ImplHeader> = impls.filter_map(|id| lower_header(types, *id)).collect();
        for header in headers {
            index.add(types, header);
        }
        for (id, definition) in types.definitions.definitions() {
            if definition.kind != DefKind::Trait {
                continue;
            }
            for member in functions(types, id) {
                let name = types.definitions.definition(member).name;
                index.trait_functions.entry(name).or_default().push((id, member));
            }
        }
        index
    }

    fn add(&mut self, types: &Types<'_>, header: ImplHeader) {
        let place = self.headers.len();
        let head = Head::of(&header.self_ty);
        match (&header.of_trait, head) {
            (Some((of, _)), Some(head)) => {
                self.of_trait.entry((*of, head)).or_default().push(place);
                self.by_head.entry(head).or_default().push(place);
            }
            (Some((of, _)), None) if matches!(header.self_ty, Ty::Param(..)) => {
                self.blanket.entry(*of).or_default().push(place);
            }
            (None, Some(head)) => {
                for function in functions(types, header.id) {
                    let name = types.definitions.definition(function).name;
                    self.inherent
                        .entry((head, name))
                        .or_default()
                        .push((place, function));
                }
                if let Head::Adt(id) = head {
                    let members = types.definitions.definition(header.id).members.iter().copied();
                    let constants =
                        members.filter(|member| types.definitions.definition(*member).kind == DefKind::Const);
                    self.constants.entry(id).or_default().extend(constants);
                }
            }
            (_, None) => {}
        }
        self.headers.push(header);
    }

    /// The inherent functions of a name, with the impls they stand in.
    pub(super) fn inherent(&self, head: Head, name: Name) -> impl Iterator<Item = (&ImplHeader, DefId)> {
        let found = self.inherent.get(&(head, name)).map_or(&[][..], Vec::as_slice);
        found
            .iter()
            .map(|(place, function)| (&self.headers[*place], *function))
    }

    /// The impls of a trait that a type of this head may have, the particular ones first, then the blanket ones.
    pub(super) fn candidates(&self, of: DefId, head: Option<Head>) -> impl Iterator<Item = &ImplHeader> {
        let particular = head
            .and_then(|head| self.of_trait.get(&(of, head)))
            .map_or(&[][..], Vec::as_slice);
        let blanket = self.blanket.get(&of).map_or(&[][..], Vec::as_slice);
        particular
            .iter()
            .chain(blanket)
            .map(|place| &self.headers[*place])
    }

    pub(super) fn trait_impls_of(&self, ty: &Ty) -> impl Iterator<Item = &ImplHeader> {
        let places = Head::of(ty)
            .and_then(|head| self.by_head.get(&head))
            .map_or(&[][..], Vec::as_slice);
        places.iter().map(|place| &self.headers[*place])
    }

    pub(super) fn headers(&self) -> &[ImplHeader] {
        &self.headers
    }

    pub(super) fn constants(&self, id: DefId) -> &[DefId] {
        self.constants.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The traits that declare a function of this name, with it.
    pub(super) fn traits_with(&self, name: Name) -> &[(DefId, DefId)] {
        self.trait_functions.get(&name).map_or(&[], Vec::as_slice)
    }
}

fn functions(types: &Types<'_>, parent: DefId) -> impl Iterator<Item = DefId> {
    let members = types.definitions.definition(parent).members.iter().copied();
    members.filter(|member| types.definitions.definition(*member).kind == DefKind::Function)
}

fn lower_header(types: &Types<'_>, id: DefId) -> Option<ImplHeader> {
    let ItemKind::Impl {
        of_trait, self_ty, ..
    } = &types.definitions.item(id).kind
    else {
        return None;
    };
    let module = types.definitions.definition(id).module;
    let mut scope = TypeScope::new(types, module, Some(id));
    let self_ty = scope.lower(self_ty);
    // An impl for a type that is not known, or for a reference to one, would be one for every type.
    if self_ty.peel_references().is_unknown() {
        return None;
    }
    let of_trait = match of_trait {
        None => None,
        Some(path) => {
            let Bound { of, args, .. } = scope.lower_bound(path)?;
            Some((of, args))
        }
    };
    Some(ImplHeader {
        id,
        param_count: param_names(types.definitions, id).0.len(),
        self_ty,
        of_trait,
    })
}
