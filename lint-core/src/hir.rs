//! The owned tree of one file: what the syntax says, lowered to plain data.
//!
//! It is `Send + Sync` and holds no token of the parser. Nodes live in arenas of the file ([`FileHir`]) or of one body
//! ([`Body`]) and are named by [`Idx`]. Every node carries its byte range in the file. Items and bodies are separate:
//! a signature never needs the body.

mod arena;
mod attribute;
mod body;
mod encoding;
mod item;
mod item_paths;
mod name;
mod path;
mod types;
mod walk;

pub use arena::{Arena, ArenaMap, Idx};
pub use attribute::{Attribute, AttributeArg, AttributeInput};
pub use body::{
    Arithmetic, Binding, BindingId, Block, BlockId, Body, BodyId, ClosureParam, Expr, ExprId, ExprKind,
    FieldInit, FieldPat, Grammar, Literal, MacroBody, MacroExpr, MatchArm, Operator, Origin, Pat, PatId,
    PatKind, SelectArm, Stmt, UnaryOperator,
};
pub use encoding::SharedNames;
pub use item::{
    FieldDef, Fields, FileHir, Function, Import, ImportKind, Item, ItemId, ItemKind, Note, NoteKind, Param,
    Receiver, Variant, Visibility,
};
pub use name::Name;
pub use path::{Anchor, GenericArgs, Path, QSelf, Segment};
pub use types::{Bound, GenericParam, GenericParamKind, GenericParams, TypeRef, WherePredicate};
