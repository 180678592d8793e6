use serde::{Deserialize, Serialize};

use super::{GenericArgs, Name, Path};

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
    Tuple(Box<[TypeRef]>),
    Array(Box<TypeRef>),
    Slice(Box<TypeRef>),
    /// `fn(A) -> B`
    FnPointer {
        params: Box<[TypeRef]>,
        output: Box<TypeRef>,
    },
    /// `impl A + B`
    Impl(Box<[Bound]>),
    /// `dyn A + B`
    Dyn(Box<[Bound]>),
    Never,
    /// The type of a static inside a macro that wraps it: what a call of the macro with a value of the type written
    /// gives.
    MacroOutput {
        called: Box<Path>,
        written: Box<TypeRef>,
    },
    /// `_`
    Infer,
    /// A macro in type position, a constant argument, syntax not modelled.
    Unsupported,
}

impl TypeRef {
    pub fn unit() -> Self {
        Self::Tuple(Box::default())
    }

    /// Whether `impl Trait` stands in it somewhere.
    pub fn has_impl(&self) -> bool {
        let in_path = |path: &Path| {
            let args = path.segments.iter().filter_map(|segment| segment.args.as_deref());
            let qself = path.qself.iter().any(|qself| qself.ty.has_impl());
            qself || args.flat_map(GenericArgs::all).any(Self::has_impl)
        };
        match self {
            Self::Impl(_) => true,
            Self::Path(path) => in_path(path),
            Self::Reference { target, .. } | Self::Pointer { target, .. } => target.has_impl(),
            Self::Array(element) | Self::Slice(element) => element.has_impl(),
            Self::Tuple(elements) => elements.iter().any(Self::has_impl),
            Self::FnPointer { params, output } => output.has_impl() || params.iter().any(Self::has_impl),
            Self::Dyn(bounds) => bounds.iter().any(|bound| in_path(&bound.trait_path)),
            Self::MacroOutput { written, .. } => written.has_impl(),
            Self::Never | Self::Infer | Self::Unsupported => false,
        }
    }
}

/// One trait bound; `?Sized`, lifetimes and `for<..>` are left out.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bound {
    pub trait_path: Path,
}

/// The generics of an item, with the `where` clause. Most items have none.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct GenericParams(Option<Box<WrittenGenerics>>);

#[derive(Clone, Debug, Serialize, Deserialize)]
struct WrittenGenerics {
    params: Box<[GenericParam]>,
    where_predicates: Box<[WherePredicate]>,
}

impl GenericParams {
    pub fn new(params: Box<[GenericParam]>, where_predicates: Box<[WherePredicate]>) -> Self {
        let written = WrittenGenerics {
            params,
            where_predicates,
        };
        let is_empty = written.params.is_empty() && written.where_predicates.is_empty();
        Self((!is_empty).then(|| Box::new(written)))
    }

    /// Type and constant parameters in order; lifetimes are left out.
    pub fn params(&self) -> &[GenericParam] {
        self.0.as_deref().map_or(&[], |written| &written.params)
    }

    pub fn where_predicates(&self) -> &[WherePredicate] {
        self.0.as_deref().map_or(&[], |written| &written.where_predicates)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GenericParam {
    pub name: Name,
    pub kind: GenericParamKind,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum GenericParamKind {
    Type {
        bounds: Box<[Bound]>,
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
    pub bounds: Box<[Bound]>,
}
