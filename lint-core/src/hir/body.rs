use serde::{Deserialize, Serialize};

use super::{Arena, GenericArgs, Idx, ItemId, Name, Path, TypeRef};
use crate::text::TextRange;

/// The code of one function, constant or static. Closures and async blocks are expressions of the body they stand in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Body {
    /// The patterns of the parameters, `self` first where there is one (as a binding of that name).
    pub params: Vec<PatId>,
    pub exprs: Arena<Expr>,
    pub pats: Arena<Pat>,
    pub bindings: Arena<Binding>,
    /// All blocks: statements in order, and the items declared among them.
    pub blocks: Arena<Block>,
    pub root: ExprId,
}

pub type BodyId = Idx<Body>;
pub type ExprId = Idx<Expr>;
pub type PatId = Idx<Pat>;
pub type BindingId = Idx<Binding>;
pub type BlockId = Idx<Block>;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Expr {
    pub kind: ExprKind,
    pub range: TextRange,
    pub origin: Origin,
}

/// How an expression came to be in the tree: what a report on it may claim and a fix may touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Origin {
    /// Written in place.
    Source,
    /// Written in place as (part of) an argument of a macro whose grammar is known, or that parses as expressions or
    /// statements.
    MacroArgument,
    /// From the definition of a `macro_rules!` macro; the range is the macro call's.
    Expansion,
    /// A path called in a macro body that parses as nothing known. Low confidence.
    TokenScan,
}

/// A local name a pattern binds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Binding {
    pub name: Name,
    pub range: TextRange,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ExprKind {
    /// Syntax that is not modelled; holds nothing.
    Missing,
    Path(Path),
    Literal(Literal),
    Call {
        callee: ExprId,
        args: Vec<ExprId>,
    },
    MethodCall {
        receiver: ExprId,
        method: Name,
        method_range: TextRange,
        generics: Option<Box<GenericArgs>>,
        args: Vec<ExprId>,
    },
    Field {
        base: ExprId,
        name: Name,
        name_range: TextRange,
    },
    Index {
        base: ExprId,
        index: ExprId,
    },
    /// `base.await`; `keyword` is the range of `await`.
    Await {
        base: ExprId,
        keyword: TextRange,
    },
    /// `base?`
    Try {
        base: ExprId,
    },
    Reference {
        mutable: bool,
        base: ExprId,
    },
    /// `&raw const base`, `&raw mut base`
    RawReference {
        mutable: bool,
        base: ExprId,
    },
    Unary {
        operator: UnaryOperator,
        base: ExprId,
    },
    /// `lhs op rhs`; `assigns` for `+=` and its like.
    Binary {
        operator: Operator,
        assigns: bool,
        lhs: ExprId,
        rhs: ExprId,
    },
    /// `lhs = rhs`. A destructuring left side is an expression too; `_` in it is `Missing`.
    Assign {
        lhs: ExprId,
        rhs: ExprId,
    },
    Cast {
        base: ExprId,
        ty: TypeRef,
    },
    /// `let pat = base` in a condition.
    Let {
        pat: PatId,
        base: ExprId,
    },
    If {
        condition: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    },
    Match {
        scrutinee: ExprId,
        arms: Vec<MatchArm>,
    },
    Loop {
        label: Option<Name>,
        body: ExprId,
    },
    While {
        label: Option<Name>,
        condition: ExprId,
        body: ExprId,
    },
    For {
        label: Option<Name>,
        pat: PatId,
        iterable: ExprId,
        body: ExprId,
    },
    /// `{ .. }`, also `unsafe { .. }`, `const { .. }` and `'label: { .. }`.
    Block {
        label: Option<Name>,
        block: BlockId,
    },
    /// `async move? { .. }`; `keyword` is the range of `async`, `body` an expression of kind `Block`.
    AsyncBlock {
        keyword: TextRange,
        moves: bool,
        body: ExprId,
    },
    /// `async? move? |params| -> output body`; `header` runs from the first keyword or bar to the closing bar.
    Closure {
        params: Vec<ClosureParam>,
        output: Option<Box<TypeRef>>,
        is_async: bool,
        moves: bool,
        body: ExprId,
        header: TextRange,
    },
    Return {
        value: Option<ExprId>,
    },
    Break {
        label: Option<Name>,
        value: Option<ExprId>,
    },
    Continue {
        label: Option<Name>,
    },
    Tuple(Vec<ExprId>),
    Array(Vec<ExprId>),
    /// `[value; length]`
    Repeat {
        value: ExprId,
        length: ExprId,
    },
    Range {
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
    },
    /// `Path { fields, ..spread }`
    Struct {
        path: Path,
        fields: Vec<FieldInit>,
        spread: Option<ExprId>,
    },
    Macro(Box<MacroExpr>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Literal {
    String,
    ByteString,
    CString,
    Char,
    Byte,
    Bool(bool),
    /// The value where it fits, and the suffix (`10u8`).
    Integer {
        value: Option<u64>,
        suffix: Option<Name>,
    },
    /// The suffix.
    Float(Option<Name>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnaryOperator {
    Deref,
    Not,
    Negate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operator {
    Arithmetic(Arithmetic),
    /// `<< >>`
    Shift,
    /// `== !=`
    Equality,
    /// `< <= > >=`
    Ordering,
    /// `&& ||`
    Lazy,
}

/// `+ - * / % & | ^`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    And,
    Or,
    Xor,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ClosureParam {
    pub pat: PatId,
    pub ty: Option<TypeRef>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FieldInit {
    pub name: Name,
    /// For the short form `Point { x }`, a path expression of the same name.
    pub value: ExprId,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MatchArm {
    pub pat: PatId,
    pub guard: Option<ExprId>,
    pub body: ExprId,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Block {
    pub stmts: Vec<Stmt>,
    /// The last expression, without semicolon: the block's value.
    pub tail: Option<ExprId>,
    /// The items declared in the block, and those in item macros there.
    pub items: Vec<ItemId>,
    pub range: TextRange,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Stmt {
    /// `let pat: ty = init else { otherwise };`, `range` up to the semicolon
    Let {
        range: TextRange,
        pat: PatId,
        ty: Option<TypeRef>,
        init: Option<ExprId>,
        otherwise: Option<ExprId>,
    },
    /// An expression whose value is dropped, with or without `;`.
    Expr(ExprId),
}

/// `path!(..)` in expression, statement or pattern-free position.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MacroExpr {
    pub path: Path,
    pub body: MacroBody,
}

/// What was read between a macro's brackets.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum MacroBody {
    /// Expressions, each evaluated once, in order: `println!`, `vec![a, b]`, `tracing::info!`, `join!`.
    Exprs(Vec<ExprId>),
    /// `vec![value; length]`: evaluated as `Repeat`.
    Repeat { value: ExprId, length: ExprId },
    /// Statements: an expression of kind `Block`.
    Statements(ExprId),
    /// Statements that run as an async block: `async_stream::stream! { .. }`. The expression is an `AsyncBlock`.
    AsyncBlock(ExprId),
    Select {
        arms: Vec<SelectArm>,
        otherwise: Option<ExprId>,
    },
    /// `matches!(scrutinee, pat if guard)`
    Matches {
        scrutinee: ExprId,
        pat: PatId,
        guard: Option<ExprId>,
    },
    /// A `macro_rules!` macro of the workspace, expanded.
    Expansion(ExprId),
    /// Nothing known: the paths that are followed by `(`, as `Call`s without arguments and origin `TokenScan`.
    Scan(Vec<ExprId>),
}

/// `pat = future, if guard => handler`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SelectArm {
    pub pat: PatId,
    pub future: ExprId,
    pub guard: Option<ExprId>,
    pub handler: ExprId,
}

/// How the body of a macro is read. The catalogue names one for each macro it knows: `#[bang(grammar)]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Grammar {
    /// `a, b, c` or nothing.
    Expressions,
    /// `a, b` or `value; length`.
    List,
    /// As expressions, with `name = value` and, for tracing, `key.path = %value`, `?value`, `%value`, `target: a`.
    Format,
    /// `tokio::select!` and `futures::select!`, told apart by what parses.
    Select,
    /// `scrutinee, pattern if guard`
    Matches,
    /// `{ "key": value, "list": [a, b] }`, or what is in the braces; the values, and the keys.
    Json,
    /// Statements that run in place.
    Statements,
    /// Statements that run as an async block.
    AsyncBlock,
    /// Items (`cfg_if!`, `cfg_rt!`, `thread_local!`).
    Items,
    /// `static ref NAME: Type = value;`, lowered to statics.
    LazyStatic,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pat {
    pub kind: PatKind,
    pub range: TextRange,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PatKind {
    /// `_`, `..`, and what is not modelled.
    Wild,
    /// `ref? mut? name @ subpattern`. May turn out to be a constant or a unit struct once names are resolved.
    Binding {
        binding: BindingId,
        by_reference: bool,
        subpattern: Option<PatId>,
    },
    /// `path(a, .., z)`; `rest` is the position of `..`.
    TupleStruct {
        path: Path,
        elements: Vec<PatId>,
        rest: Option<u32>,
    },
    Struct {
        path: Path,
        fields: Vec<FieldPat>,
    },
    Tuple {
        elements: Vec<PatId>,
        rest: Option<u32>,
    },
    Slice {
        elements: Vec<PatId>,
    },
    Reference {
        target: PatId,
    },
    Or(Vec<PatId>),
    /// A constant or unit variant written with more than one segment.
    Path(Path),
    /// A literal or a range: binds nothing.
    Literal,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FieldPat {
    pub name: Name,
    pub pat: PatId,
}
