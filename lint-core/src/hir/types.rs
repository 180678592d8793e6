use serde::{Deserialize, Serialize};

use super::{Name, Path};

/// A type as written. Lifetimes are left out: nothing here depends on them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum TypeRef {
    /// A named type, `Self`, a type parameter, an associated type.
    Path(Path),
    Reference {
        mutable: bool,
        target: Box<TypeRef>,
    },
    Pointer {
        mutable: bool,
        target: Box<TypeRef>,
    },
    Tuple(Vec<TypeRef>),
    Array(Box<TypeRef>),
    Slice(Box<TypeRef>),
    /// `fn(A) -> B`
    FnPointer {
        params: Vec<TypeRef>,
        output: Box<TypeRef>,
    },
    /// `impl A + B`
    Impl(Vec<Bound>),
    /// `dyn A + B`
    Dyn(Vec<Bound>),
    Never,
    /// The type of a static inside a macro that wraps it: what a call of the macro with a value of the type written
    /// gives.
    MacroOutput {
        called: Path,
        written: Box<TypeRef>,
    },
    /// `_`
    Infer,
    /// A macro in type position, a constant argument, syntax not modelled.
    Unsupported,
}

impl TypeRef {
    pub fn unit() -> Self {
        Self::Tuple(Vec::new())
    }
}

/// One trait bound; `?Sized`, lifetimes and `for<..>` are left out.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bound {
    pub trait_path: Path,
}

/// The generics of an item, with the `where` clause.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct GenericParams {
    /// Type and constant parameters in order; lifetimes are left out.
    pub params: Vec<GenericParam>,
    pub where_predicates: Vec<WherePredicate>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GenericParam {
    pub name: Name,
    pub kind: GenericParamKind,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum GenericParamKind {
    Type {
        bounds: Vec<Bound>,
        default: Option<TypeRef>,
    },
    Const {
        ty: TypeRef,
    },
}

/// `ty: bounds`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WherePredicate {
    pub ty: TypeRef,
    pub bounds: Vec<Bound>,
}
