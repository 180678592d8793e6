//! Where a method's receiver comes from, as far as the syntax shows it: so that what the engine does not know can be
//! counted by its cause.

use std::collections::BTreeMap;

use syn::{Expr, FnArg, Local, Pat, Signature, spanned::Spanned};

use super::{Position, position};

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A call whose path or method name starts here; `passes` says what it went through: `?`, `.await`, patterns.
    Call { at: Position, passes: &'static str },
    /// Some other kind of expression, in words.
    Other(&'static str),
}

/// The origins of receivers, by where the method's name starts.
#[derive(Default)]
pub(crate) struct Origins {
    receivers: BTreeMap<Position, Origin>,
    /// The calls that closures are handed to, by where the closure starts.
    taken_by: BTreeMap<Position, Position>,
    /// The names bound so far in the functions around, the latest last. That scopes end is not heeded.
    bindings: Vec<(String, Origin)>,
    functions: Vec<usize>,
}

impl Origins {
    pub(crate) fn receiver(&self, at: Position) -> Option<&Origin> {
        self.receivers.get(&at)
    }

    pub(super) fn enter_function(&mut self, signature: &Signature) {
        self.functions.push(self.bindings.len());
        for input in &signature.inputs {
            if let FnArg::Typed(input) = input {
                self.bind(&input.pat, &Origin::Other("a parameter"));
            }
        }
    }

    pub(super) fn leave_function(&mut self) {
        self.bindings.truncate(self.functions.pop().unwrap_or(0));
    }

    pub(super) fn bind_let(&mut self, local: &Local) {
        let origin = match (&local.pat, &local.init) {
            (Pat::Type(_), _) => Origin::Other("a local with a type"),
            (_, Some(init)) => self.of(&init.expr),
            (_, None) => Origin::Other("a local set later"),
        };
        self.bind_through(&local.pat, origin);
    }

    pub(super) fn bind_closure(&mut self, closure: &syn::ExprClosure) {
        let start = position(closure.span().start());
        let origin = match self.taken_by.get(&start) {
            Some(at) => Origin::Call {
                at: *at,
                passes: "a closure",
            },
            None => Origin::Other("a closure's parameter"),
        };
        for input in &closure.inputs {
            self.bind(input, &origin);
        }
    }

    /// Notes receivers, and what patterns bind.
    pub(super) fn note(&mut self, expression: &Expr) {
        match expression {
            Expr::MethodCall(call) => {
                let origin = self.of(&call.receiver);
                let at = position(call.method.span().start());
                self.receivers.insert(at, origin);
                self.note_closures(at, call.args.iter());
            }
            Expr::Call(call) => self.note_closures(position(call.func.span().start()), call.args.iter()),
            Expr::ForLoop(inner) => {
                let origin = self.of(&inner.expr);
                self.bind(&inner.pat, &through(origin, "for"));
            }
            Expr::Match(inner) => {
                let origin = self.of(&inner.expr);
                for arm in &inner.arms {
                    self.bind_through(&arm.pat, origin.clone());
                }
            }
            Expr::Let(inner) => {
                let origin = self.of(&inner.expr);
                self.bind_through(&inner.pat, origin);
            }
            _ => {}
        }
    }

    fn note_closures<'a>(&mut self, at: Position, arguments: impl Iterator<Item = &'a Expr>) {
        for argument in arguments {
            if let Expr::Closure(closure) = argument {
                self.taken_by.insert(position(closure.span().start()), at);
            }
        }
    }

    fn bind_through(&mut self, pattern: &Pat, origin: Origin) {
        let origin = match pattern {
            Pat::Ident(_) => origin,
            _ => through(origin, "pattern"),
        };
        self.bind(pattern, &origin);
    }

    fn bind(&mut self, pattern: &Pat, origin: &Origin) {
        let mut all = |patterns: &mut dyn Iterator<Item = &Pat>| {
            for pattern in patterns {
                self.bind(pattern, origin);
            }
        };
        match pattern {
            Pat::Ident(pattern) => self.bindings.push((pattern.ident.to_string(), origin.clone())),
            Pat::Type(pattern) => self.bind(&pattern.pat, &Origin::Other("a parameter with a type")),
            Pat::Reference(pattern) => self.bind(&pattern.pat, origin),
            Pat::Paren(pattern) => self.bind(&pattern.pat, origin),
            Pat::Tuple(pattern) => all(&mut pattern.elems.iter()),
            Pat::TupleStruct(pattern) => all(&mut pattern.elems.iter()),
            Pat::Slice(pattern) => all(&mut pattern.elems.iter()),
            Pat::Or(pattern) => all(&mut pattern.cases.iter()),
            Pat::Struct(pattern) => all(&mut pattern.fields.iter().map(|field| &*field.pat)),
            _ => {}
        }
    }

    fn of(&self, expression: &Expr) -> Origin {
        match expression {
            Expr::Paren(inner) => self.of(&inner.expr),
            Expr::Group(inner) => self.of(&inner.expr),
            Expr::Reference(inner) => self.of(&inner.expr),
            Expr::Unary(inner) => through(self.of(&inner.expr), "an operator"),
            Expr::Try(inner) => through(self.of(&inner.expr), "?"),
            Expr::Await(inner) => through(self.of(&inner.base), ".await"),
            Expr::MethodCall(call) => Origin::Call {
                at: position(call.method.span().start()),
                passes: "",
            },
            Expr::Call(call) => Origin::Call {
                at: position(call.func.span().start()),
                passes: "",
            },
            Expr::Path(path) => match path.path.get_ident() {
                Some(name) if name == "self" => Origin::Other("self"),
                Some(name) => self.binding(&name.to_string()),
                None => Origin::Other("a path"),
            },
            Expr::Field(inner) => match self.of(&inner.base) {
                Origin::Other("self") => Origin::Other("a field of self"),
                Origin::Call { at, .. } => Origin::Call {
                    at,
                    passes: "a field",
                },
                Origin::Other(_) => Origin::Other("a field"),
            },
            Expr::Index(_) => Origin::Other("an index"),
            Expr::Macro(_) => Origin::Other("a macro"),
            Expr::Lit(_) => Origin::Other("a literal"),
            Expr::Match(_) | Expr::If(_) | Expr::Block(_) | Expr::Unsafe(_) | Expr::Loop(_) => {
                Origin::Other("a block, `if` or `match`")
            }
            Expr::Async(_) | Expr::Closure(_) => Origin::Other("an async block or closure"),
            Expr::Struct(_) => Origin::Other("a struct literal"),
            Expr::Tuple(_) | Expr::Array(_) | Expr::Repeat(_) => Origin::Other("a tuple or array"),
            Expr::Binary(_) => Origin::Other("an operator"),
            Expr::Cast(_) => Origin::Other("a cast"),
            Expr::Range(_) => Origin::Other("a range"),
            _ => Origin::Other("another expression"),
        }
    }

    fn binding(&self, name: &str) -> Origin {
        let bound = self.bindings.iter().rev().find(|(bound, _)| bound == name);
        bound.map_or(Origin::Other("a name not bound in sight"), |(_, origin)| {
            origin.clone()
        })
    }
}

/// The origin of what becomes of a value; the last step names it.
fn through(origin: Origin, passes: &'static str) -> Origin {
    match origin {
        Origin::Call { at, .. } => Origin::Call { at, passes },
        other @ Origin::Other(_) => other,
    }
}
