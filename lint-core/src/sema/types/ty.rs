use std::{fmt, sync::Arc};

use crate::{
    hir::{ExprId, Name},
    sema::names::{DefId, Definitions, Primitive},
};

/// Generic arguments, in the order of the flattened parameters: those of the impl or trait first.
pub type Args = Arc<[Ty]>;

/// A type. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// Nothing is known; unifies with everything and tells nothing.
    Unknown,
    Never,
    Primitive(Primitive),
    /// A struct, enum or union.
    Adt(DefId, Args),
    /// A type of a crate whose contents are not known, by its path.
    External(Name, Args),
    Reference(bool, Arc<Ty>),
    Pointer(bool, Arc<Ty>),
    Slice(Arc<Ty>),
    Array(Arc<Ty>),
    Tuple(Args),
    FnPointer(Arc<FnSignature>),
    /// A function item, or the constructor of a tuple struct or variant, with its generic arguments.
    FnDef(DefId, Args),
    Closure(Arc<ClosureTy>),
    /// A generic parameter of the signature it stands in, by its flattened position.
    Param(u32, Name),
    Dyn(Arc<[Bound]>),
    /// `impl Trait` in return position, seen from outside.
    Opaque(Arc<[Bound]>),
    /// What an `async` block or fn makes: a future of that output.
    Future(Arc<Ty>),
    /// An associated type that is not decided yet.
    Projection(Arc<Projection>),
    /// A type that inference is still to find.
    Var(VarId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VarId(pub u32);

/// `of<args, bindings>`, said of some type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bound {
    pub of: DefId,
    /// The trait's own arguments, without `Self`.
    pub args: Args,
    pub bindings: Arc<[(Name, Ty)]>,
}

/// `<self_ty as of<args>>::name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Projection {
    pub self_ty: Ty,
    pub of: DefId,
    pub args: Args,
    pub name: Name,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FnSignature {
    pub params: Vec<Ty>,
    pub output: Ty,
}

/// The type of one closure expression of the body being inferred.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ClosureTy {
    pub expr: ExprId,
    pub params: Vec<Ty>,
    /// What a call gives: for an async closure, a future.
    pub output: Ty,
}

impl Ty {
    pub fn unit() -> Self {
        Self::Tuple(Arc::new([]))
    }

    /// A reference to the type.
    #[must_use]
    pub fn reference(self, mutable: bool) -> Self {
        Self::Reference(mutable, Arc::new(self))
    }

    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown | Self::Var(_))
    }

    /// The type without references around it.
    pub fn peel_references(&self) -> &Self {
        let mut ty = self;
        while let Self::Reference(_, target) = ty {
            ty = target;
        }
        ty
    }

    /// The type with generic parameters replaced by `args`. A parameter without argument becomes unknown.
    #[must_use]
    pub fn substitute(&self, args: &[Ty]) -> Self {
        if !self.any(&mut |part| matches!(part, Self::Param(..))) {
            return self.clone();
        }
        self.map(&mut |ty| match ty {
            Self::Param(index, _) => Some(args.get(*index as usize).cloned().unwrap_or(Self::Unknown)),
            _ => None,
        })
    }

    /// The type with every part replaced for which `replace` gives another; replacements are not looked into.
    #[must_use]
    pub fn map(&self, replace: &mut dyn FnMut(&Self) -> Option<Self>) -> Self {
        if let Some(replaced) = replace(self) {
            return replaced;
        }
        match self {
            Self::Unknown | Self::Never | Self::Primitive(_) | Self::Param(..) | Self::Var(_) => self.clone(),
            Self::Adt(id, args) => Self::Adt(*id, map_args(args, replace)),
            Self::External(path, args) => Self::External(*path, map_args(args, replace)),
            Self::FnDef(id, args) => Self::FnDef(*id, map_args(args, replace)),
            Self::Tuple(args) => Self::Tuple(map_args(args, replace)),
            Self::Reference(mutable, target) => Self::Reference(*mutable, Arc::new(target.map(replace))),
            Self::Pointer(mutable, target) => Self::Pointer(*mutable, Arc::new(target.map(replace))),
            Self::Slice(element) => Self::Slice(Arc::new(element.map(replace))),
            Self::Array(element) => Self::Array(Arc::new(element.map(replace))),
            Self::Future(output) => Self::Future(Arc::new(output.map(replace))),
            Self::FnPointer(signature) => Self::FnPointer(Arc::new(FnSignature {
                params: signature.params.iter().map(|param| param.map(replace)).collect(),
                output: signature.output.map(replace),
            })),
            Self::Closure(closure) => Self::Closure(Arc::new(ClosureTy {
                expr: closure.expr,
                params: closure.params.iter().map(|param| param.map(replace)).collect(),
                output: closure.output.map(replace),
            })),
            Self::Dyn(bounds) => Self::Dyn(bounds.iter().map(|bound| bound.map(replace)).collect()),
            Self::Opaque(bounds) => Self::Opaque(bounds.iter().map(|bound| bound.map(replace)).collect()),
            Self::Projection(projection) => Self::Projection(Arc::new(Projection {
                self_ty: projection.self_ty.map(replace),
                of: projection.of,
                args: map_args(&projection.args, replace),
                name: projection.name,
            })),
        }
    }

    /// Whether the test holds for the type or a part of it. Parts of a part for which it holds are not looked at.
    pub fn any(&self, test: &mut dyn FnMut(&Self) -> bool) -> bool {
        if test(self) {
            return true;
        }
        match self {
            Self::Unknown | Self::Never | Self::Primitive(_) | Self::Param(..) | Self::Var(_) => false,
            Self::Adt(_, args) | Self::External(_, args) | Self::FnDef(_, args) | Self::Tuple(args) => {
                args.iter().any(|arg| arg.any(test))
            }
            Self::Reference(_, target) | Self::Pointer(_, target) => target.any(test),
            Self::Slice(element) | Self::Array(element) => element.any(test),
            Self::Future(output) => output.any(test),
            Self::FnPointer(signature) => {
                signature.params.iter().any(|param| param.any(test)) || signature.output.any(test)
            }
            Self::Closure(closure) => {
                closure.params.iter().any(|param| param.any(test)) || closure.output.any(test)
            }
            Self::Dyn(bounds) | Self::Opaque(bounds) => bounds.iter().any(|bound| {
                bound.args.iter().any(|arg| arg.any(test))
                    || bound.bindings.iter().any(|(_, ty)| ty.any(test))
            }),
            Self::Projection(projection) => {
                projection.self_ty.any(test) || projection.args.iter().any(|arg| arg.any(test))
            }
        }
    }

    /// The type as people write it, for messages and dumps.
    pub fn display<'a>(&'a self, definitions: &'a Definitions) -> TyDisplay<'a> {
        TyDisplay {
            ty: self,
            definitions,
        }
    }
}

fn map_args(args: &Args, replace: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Args {
    if args.is_empty() {
        return Arc::clone(args);
    }
    args.iter().map(|arg| arg.map(replace)).collect()
}

impl Bound {
    #[must_use]
    pub fn map(&self, replace: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self {
        Self {
            of: self.of,
            args: map_args(&self.args, replace),
            bindings: self
                .bindings
                .iter()
                .map(|(name, ty)| (*name, ty.map(replace)))
                .collect(),
        }
    }

    #[must_use]
    pub fn substitute(&self, args: &[Ty]) -> Self {
        Self {
            of: self.of,
            args: self.args.iter().map(|arg| arg.substitute(args)).collect(),
            bindings: self
                .bindings
                .iter()
                .map(|(name, ty)| (*name, ty.substitute(args)))
                .collect(),
        }
    }

    pub fn binding(&self, name: Name) -> Option<&Ty> {
        self.bindings
            .iter()
            .find(|(bound, _)| *bound == name)
            .map(|(_, ty)| ty)
    }
}

/// A type with full paths: `std::sync::Arc<std::path::Path>`. Unknown parts show as `_`.
pub struct TyDisplay<'a> {
    ty: &'a Ty,
    definitions: &'a Definitions,
}

impl TyDisplay<'_> {
    fn of<'b>(&'b self, ty: &'b Ty) -> TyDisplay<'b> {
        TyDisplay {
            ty,
            definitions: self.definitions,
        }
    }

    fn list(&self, f: &mut fmt::Formatter<'_>, types: &[Ty]) -> fmt::Result {
        for (index, ty) in types.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{}", self.of(ty))?;
        }
        Ok(())
    }

    fn generics(&self, f: &mut fmt::Formatter<'_>, args: &[Ty]) -> fmt::Result {
        if args.is_empty() {
            return Ok(());
        }
        f.write_str("<")?;
        self.list(f, args)?;
        f.write_str(">")
    }

    fn bounds(&self, f: &mut fmt::Formatter<'_>, bounds: &[Bound]) -> fmt::Result {
        for (index, bound) in bounds.iter().enumerate() {
            let separator = if index == 0 { "" } else { " + " };
            write!(f, "{separator}{}", self.definitions.path_of(bound.of))?;
        }
        Ok(())
    }
}

impl fmt::Display for TyDisplay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ty {
            Ty::Unknown | Ty::Var(_) | Ty::Projection(_) => f.write_str("_"),
            Ty::Never => f.write_str("!"),
            Ty::Primitive(primitive) => f.write_str(primitive.as_str()),
            Ty::Adt(id, args) => {
                f.write_str(&self.definitions.path_of(*id))?;
                self.generics(f, args)
            }
            Ty::External(path, args) => {
                f.write_str(path.as_str())?;
                self.generics(f, args)
            }
            Ty::Reference(mutable, target) => {
                write!(f, "&{}{}", if *mutable { "mut " } else { "" }, self.of(target))
            }
            Ty::Pointer(mutable, target) => {
                write!(
                    f,
                    "*{} {}",
                    if *mutable { "mut" } else { "const" },
                    self.of(target)
                )
            }
            Ty::Slice(element) => write!(f, "[{}]", self.of(element)),
            Ty::Array(element) => write!(f, "[{}; _]", self.of(element)),
            Ty::Tuple(elements) => {
                f.write_str("(")?;
                self.list(f, elements)?;
                f.write_str(")")
            }
            Ty::FnPointer(signature) => {
                f.write_str("fn(")?;
                self.list(f, &signature.params)?;
                write!(f, ") -> {}", self.of(&signature.output))
            }
            Ty::FnDef(id, _) => write!(f, "fn {}", self.definitions.path_of(*id)),
            Ty::Closure(_) => f.write_str("{closure}"),
            Ty::Param(_, name) => f.write_str(name.as_str()),
            Ty::Dyn(bounds) => {
                f.write_str("dyn ")?;
                self.bounds(f, bounds)
            }
            Ty::Opaque(bounds) => {
                f.write_str("impl ")?;
                self.bounds(f, bounds)
            }
            Ty::Future(output) => write!(f, "impl Future<Output = {}>", self.of(output)),
        }
    }
}
