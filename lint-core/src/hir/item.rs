use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Anchor, Arena, Attribute, Body, BodyId, GenericParams, Idx, Name, Path, TypeRef};
use crate::text::TextRange;

/// One file, lowered.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FileHir {
    /// Every item of the file, those inside modules, impls, traits, blocks and item macros included.
    pub items: Arena<Item>,
    /// The file's own items, in order.
    pub top_level: Vec<ItemId>,
    pub bodies: Arena<Body>,
    /// The inner attributes: `#![..]`.
    pub attributes: Box<[Attribute]>,
    /// What could not be read as meant; never a reason to stop.
    pub notes: Vec<Note>,
    /// The insides of bodies that were left out because they are those of tests: their functions have none.
    pub unread: Vec<TextRange>,
}

pub type ItemId = Idx<Item>;

/// A remark on a place the front end could not read in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub range: TextRange,
    pub kind: NoteKind,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoteKind {
    /// The text does not split into tokens; nothing of the file was read. Holds the lexer's message.
    Unlexable(String),
    /// Some items were skipped because they do not parse. Holds the parser's message.
    Unparsed(String),
    /// Brackets nest deeper than the limit given; nothing of the file was read.
    TooDeep { limit: u32 },
    /// The file is larger than the limit given, in bytes; nothing of it was read.
    TooLarge { limit: u32 },
    /// `include!(..)`: the included file is not read in place.
    Include,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    /// Empty for impls, imports and macro calls.
    pub name: Name,
    /// The name's range; for items without a name, that of their keyword.
    pub name_range: TextRange,
    pub range: TextRange,
    pub visibility: Visibility,
    /// Outer attributes, and inner ones of a module, function or impl. Doc comments are left out.
    pub attributes: Box<[Attribute]>,
    pub kind: ItemKind,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Visibility {
    Private,
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in path)`: visible in that module.
    Restricted(Box<Path>),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod x { .. }`, or `mod x;` with `items: None`.
    Module {
        items: Option<Box<[ItemId]>>,
    },
    /// All leaves of one `use` item.
    Use(Box<[Import]>),
    /// `extern crate name as alias;` (the item's name is the crate's).
    ExternCrate {
        alias: Option<Name>,
    },
    Function(Function),
    Struct {
        generics: GenericParams,
        fields: Fields,
    },
    Union {
        generics: GenericParams,
        fields: Fields,
    },
    Enum {
        generics: GenericParams,
        variants: Box<[Variant]>,
    },
    /// `trait`, and the bounds of a trait alias as its supertraits.
    Trait {
        generics: GenericParams,
        supertraits: Box<[super::Bound]>,
        items: Box<[ItemId]>,
    },
    /// `impl of_trait for self_ty`; negative impls are left out of the tree.
    Impl {
        generics: GenericParams,
        of_trait: Option<Path>,
        self_ty: TypeRef,
        items: Box<[ItemId]>,
    },
    /// `type X = ty;`, an associated type (`ty: None` where a trait only declares it, with its bounds).
    TypeAlias {
        generics: GenericParams,
        bounds: Box<[super::Bound]>,
        ty: Option<TypeRef>,
    },
    Const {
        ty: TypeRef,
        body: Option<BodyId>,
    },
    Static {
        ty: TypeRef,
        body: Option<BodyId>,
        /// Made when it is first used, by the macro it stands in: `lazy_static!`.
        is_lazy: bool,
    },
    /// `macro_rules! name`; `exported` with `#[macro_export]`.
    MacroRules {
        exported: bool,
    },
    /// `include!("file.rs")` in item position; the items of the file, relative to this one, stand in its place.
    Include {
        file: String,
    },
    /// A macro call in item position, and the items found in it. They belong to the module around the call.
    MacroCall {
        path: Path,
        items: Box<[ItemId]>,
    },
}

/// One leaf of a `use` tree: `use a::{b as c, d::*}` has two.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Import {
    /// The whole path down to this leaf, without alias or `*`. `use a::{self}` has the path `a`.
    pub path: Path,
    pub kind: ImportKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportKind {
    /// Binds this name: the alias, or the path's last one. `_` for `as _`.
    Named(Name),
    /// As `Named`, of `use path::{self}`: the type namespace only.
    SelfModule(Name),
    Glob,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Function {
    pub generics: GenericParams,
    pub receiver: Option<Receiver>,
    /// Without `self`.
    pub params: Box<[Param]>,
    /// None for `-> ()` left out.
    pub output: Option<TypeRef>,
    /// The range of the keyword `async`.
    pub async_keyword: Option<TextRange>,
    pub is_const: bool,
    /// None where the declaration has no body, or bodies were not asked for.
    pub body: Option<BodyId>,
}

impl Function {
    pub fn is_async(&self) -> bool {
        self.async_keyword.is_some()
    }
}

/// The `self` of a function.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Receiver {
    /// `self`
    Value,
    /// `&self`, `&mut self`
    Reference { mutable: bool },
    /// `self: ty`
    Typed(Box<TypeRef>),
}

impl Receiver {
    /// Its type, as it could have been written.
    pub fn ty(&self) -> Cow<'_, TypeRef> {
        match self {
            Self::Value => Cow::Owned(TypeRef::Path(Path::from_names(Anchor::Lexical, ["Self"]))),
            Self::Reference { mutable } => Cow::Owned(TypeRef::Reference {
                mutable: *mutable,
                target: Box::new(Self::Value.ty().into_owned()),
            }),
            Self::Typed(ty) => Cow::Borrowed(ty),
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Param {
    /// The name, if the pattern is a plain binding.
    pub name: Option<Name>,
    pub ty: TypeRef,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Fields {
    Named(Box<[FieldDef]>),
    /// The names are `0`, `1`, …
    Tuple(Box<[FieldDef]>),
    Unit,
}

impl Fields {
    pub fn all(&self) -> &[FieldDef] {
        match self {
            Self::Named(fields) | Self::Tuple(fields) => fields,
            Self::Unit => &[],
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FieldDef {
    pub name: Name,
    pub ty: TypeRef,
    /// Doc comments are left out.
    pub attributes: Box<[Attribute]>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Variant {
    pub name: Name,
    pub fields: Fields,
}
