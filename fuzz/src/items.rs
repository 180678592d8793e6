//! Items that parse, of few names, so that they mean each other.

use std::fmt;

use arbitrary::Arbitrary;

/// Items of a file.
#[derive(Arbitrary, Debug)]
pub struct Items(Vec<Item>);

#[derive(Arbitrary, Debug)]
enum Item {
    Function {
        is_async: bool,
        name: Name,
        parameters: Vec<Type>,
        output: Type,
        body: Vec<Statement>,
    },
    Struct(Name, Vec<Type>),
    Enum(Name, Vec<Type>),
    Alias(Name, Type),
    Trait(Name, Vec<Type>, Name),
    Impl(Option<Type>, Type, Vec<Statement>),
    Use(Vec<Name>, bool),
    Module(Name, Vec<Item>),
    Macro(Name, Vec<Statement>),
}

#[derive(Arbitrary, Debug)]
enum Statement {
    Let(Name, Option<Type>, Expr),
    Expr(Expr),
    Return(Expr),
}

#[derive(Arbitrary, Debug)]
enum Expr {
    Name(Name),
    Path(Vec<Name>),
    Number(u8),
    Call(Box<Expr>, Vec<Expr>),
    Method(Box<Expr>, Name, Vec<Expr>),
    Field(Box<Expr>, Name),
    Await(Box<Expr>),
    Try(Box<Expr>),
    Reference(Box<Expr>),
    Deref(Box<Expr>),
    Block(bool, Vec<Statement>),
    Closure(Name, Box<Expr>),
    If(Box<Expr>, Vec<Statement>, Vec<Statement>),
    Loop(Vec<Statement>),
    For(Name, Box<Expr>, Vec<Statement>),
    Match(Box<Expr>, Vec<(Name, Expr)>),
    Tuple(Vec<Expr>),
    Macro(Name, Vec<Expr>),
    Known(u8),
}

#[derive(Arbitrary, Debug)]
enum Type {
    Name(Name),
    Generic(Name, Vec<Type>),
    Reference(Box<Type>),
    Tuple(Vec<Type>),
    Dyn(Name),
    Impl(Name),
    Projection(Box<Type>, Name, Name),
    Known(u8),
}

#[derive(Arbitrary, Clone, Copy, Debug)]
struct Name(u8);

const TYPES: &[&str] = &[
    "u8",
    "String",
    "Vec<u8>",
    "Option<A>",
    "Result<A, B>",
    "Box<dyn Fn(A) -> B>",
    "std::sync::Arc<std::sync::Mutex<A>>",
    "std::pin::Pin<Box<dyn Future<Output = A>>>",
    "std::sync::MutexGuard<'static, A>",
    "tokio::task::JoinHandle<A>",
    "Self",
];

const EXPRS: &[&str] = &[
    "std::thread::sleep(d)",
    "std::fs::read(a)",
    "tokio::spawn(a)",
    "tokio::task::spawn_blocking(a)",
    "a.lock().unwrap()",
    "tokio::time::sleep(d)",
    "Vec::new()",
    "Some(a)",
    "drop(a)",
    "tokio::select! { a = b => c, }",
    "tokio::join!(a, b)",
    "self",
    "Default::default()",
    "a.iter().map(b).collect()",
    "std::sync::Mutex::new(a)",
    "todo!()",
];

impl fmt::Display for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|item| writeln!(f, "{item}"))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = [
            "A",
            "B",
            "C",
            "T",
            "a",
            "b",
            "c",
            "new",
            "poll",
            "next",
            "into_iter",
            "deref",
        ];
        f.write_str(names[usize::from(self.0) % names.len()])
    }
}

/// Each followed by a mark.
struct Each<'a, T>(&'a [T], &'static str);

impl<T: fmt::Display> fmt::Display for Each<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| write!(f, "{part}{}", self.1))
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Function {
                is_async,
                name,
                parameters,
                output,
                body,
            } => {
                let keyword = if *is_async { "async fn" } else { "fn" };
                write!(f, "pub {keyword} {name}(")?;
                for (index, ty) in parameters.iter().enumerate() {
                    write!(f, "{}: {ty}, ", Name((index as u8).wrapping_add(4)))?;
                }
                write!(f, ") -> {output} {{ {} }}", Each(body, "\n"))
            }
            Self::Struct(name, fields) => write!(f, "pub struct {name}<T>({});", Each(fields, ", ")),
            Self::Enum(name, variants) => {
                write!(f, "pub enum {name} {{")?;
                for (index, ty) in variants.iter().enumerate() {
                    write!(f, "{}({ty}), ", Name(index as u8))?;
                }
                f.write_str("}")
            }
            Self::Alias(name, ty) => write!(f, "pub type {name}<T> = {ty};"),
            Self::Trait(name, bounds, of) => {
                write!(
                    f,
                    "pub trait {name}<T>: {}Sized {{ type {of}; fn {of}(&self) -> Self::{of}; }}",
                    Each(bounds, " + ")
                )
            }
            Self::Impl(of, ty, body) => {
                write!(f, "impl<T> ")?;
                if let Some(of) = of {
                    write!(f, "{of} for ")?;
                }
                write!(
                    f,
                    "{ty} {{ type A = T; async fn a(&self, a: T) {{ {} }} }}",
                    Each(body, "\n")
                )
            }
            Self::Use(path, is_glob) => {
                write!(
                    f,
                    "pub use {}{};",
                    Each(path, "::"),
                    if *is_glob { "*" } else { "a" }
                )
            }
            Self::Module(name, items) => write!(f, "pub mod {name} {{ {} }}", Each(items, "\n")),
            Self::Macro(name, body) => {
                write!(
                    f,
                    "macro_rules! {name} {{ ($($a:expr),*) => {{ $($a;)* {} }} }}",
                    Each(body, "\n")
                )
            }
        }
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Let(name, Some(ty), value) => write!(f, "let {name}: {ty} = {value};"),
            Self::Let(name, None, value) => write!(f, "let {name} = {value};"),
            Self::Expr(expr) => write!(f, "{expr};"),
            Self::Return(expr) => write!(f, "return {expr};"),
        }
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "{name}"),
            Self::Path(names) => write!(f, "{}a", Each(names, "::")),
            Self::Number(number) => write!(f, "{number}"),
            Self::Call(callee, arguments) => write!(f, "({callee})({})", Each(arguments, ", ")),
            Self::Method(receiver, name, arguments) => {
                write!(f, "({receiver}).{name}({})", Each(arguments, ", "))
            }
            Self::Field(base, name) => write!(f, "({base}).{name}"),
            Self::Await(base) => write!(f, "({base}).await"),
            Self::Try(base) => write!(f, "({base})?"),
            Self::Reference(base) => write!(f, "&({base})"),
            Self::Deref(base) => write!(f, "*({base})"),
            Self::Block(true, body) => write!(f, "async move {{ {} }}", Each(body, "\n")),
            Self::Block(false, body) => write!(f, "{{ {} }}", Each(body, "\n")),
            Self::Closure(name, body) => write!(f, "move |{name}| {body}"),
            Self::If(condition, then, otherwise) => {
                write!(
                    f,
                    "if ({condition}) {{ {} }} else {{ {} }}",
                    Each(then, "\n"),
                    Each(otherwise, "\n")
                )
            }
            Self::Loop(body) => write!(f, "loop {{ {} }}", Each(body, "\n")),
            Self::For(name, base, body) => write!(f, "for {name} in ({base}) {{ {} }}", Each(body, "\n")),
            Self::Match(base, arms) => {
                write!(f, "match ({base}) {{ ")?;
                for (name, value) in arms {
                    write!(f, "{name}(a) => {value}, ")?;
                }
                f.write_str("_ => todo!() }")
            }
            Self::Tuple(parts) => write!(f, "({})", Each(parts, ", ")),
            Self::Macro(name, arguments) => write!(f, "{name}!({})", Each(arguments, ", ")),
            Self::Known(index) => f.write_str(EXPRS[usize::from(*index) % EXPRS.len()]),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "{name}"),
            Self::Generic(name, arguments) => write!(f, "{name}<{}>", Each(arguments, ", ")),
            Self::Reference(ty) => write!(f, "&'static {ty}"),
            Self::Tuple(parts) => write!(f, "({})", Each(parts, ", ")),
            Self::Dyn(name) => write!(f, "Box<dyn {name}<T>>"),
            Self::Impl(name) => write!(f, "impl {name}<T>"),
            Self::Projection(ty, of, name) => write!(f, "<{ty} as {of}<T>>::{name}"),
            Self::Known(index) => f.write_str(TYPES[usize::from(*index) % TYPES.len()]),
        }
    }
}
