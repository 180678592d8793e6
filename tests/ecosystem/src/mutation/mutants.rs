//! The places of a file where an `.await` can be left out and the compiler says nothing, or no more than a warning.

use std::ops::Range;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Block, Expr, ExprAwait, Local, Pat, Stmt,
    parse::Parser,
    spanned::Spanned,
    visit::{self, Visit},
};

use crate::regions::{Position, position};

/// How the value of the expression that is awaited gets lost when it no longer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// `f().await;`
    Statement,
    /// `let _ = f().await;`, `_ = f().await;`
    Wildcard,
    /// `let _name = f().await;`, where the name occurs no second time in the function.
    Named,
    /// `drop(f().await);`
    Dropped,
    /// `spawn(async { f().await });`: the end of an async block that is all that a task is made of, whose handle is let go.
    Task,
}

/// One `.await` to leave out.
#[derive(Clone, Debug)]
pub(super) struct Mutant {
    pub(super) form: Form,
    /// Where what is awaited starts: a call's path, a method's name, an `async`. None if it is no call.
    pub(super) callee: Option<Position>,
    pub(super) line: usize,
    /// The bytes of `.await`.
    cut: Range<usize>,
    /// The run in which it is tried. Those of one run do not stand in each other.
    pub(super) round: usize,
}

/// Which mutants are tried in one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Together {
    /// All that do not stand in each other.
    Apart,
    /// One of each function.
    OnePerFunction,
}

/// Those of a text; none where it is no Rust.
pub(super) fn of(text: &str, together: Together) -> Vec<Mutant> {
    let mut walker = Walker {
        together,
        mutants: Vec::new(),
        depth: 0,
        bodies: Vec::new(),
        of_function: 0,
    };
    if let Ok(file) = syn::parse_file(text) {
        walker.visit_file(&file);
    }
    walker.mutants
}

/// The text without the `.await`s of these; blanks stand for them, so that all places stay.
pub(super) fn mutated<'m>(text: &str, mutants: impl Iterator<Item = &'m Mutant>) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for mutant in mutants {
        for byte in bytes.get_mut(mutant.cut.clone()).unwrap_or_default() {
            if !byte.is_ascii_whitespace() {
                *byte = b' ';
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

struct Walker {
    together: Together,
    mutants: Vec<Mutant>,
    /// How many mutants are around.
    depth: usize,
    /// How many the outermost function around has so far.
    of_function: usize,
    /// The bodies of the functions around, the outermost first.
    bodies: Vec<TokenStream>,
}

impl Walker {
    /// The mutant of a statement, if it is one that awaits and looks at nothing.
    fn of_statement(&self, statement: &Stmt) -> Option<Mutant> {
        match statement {
            Stmt::Local(local) => self.of_local(local),
            Stmt::Expr(expr, Some(_)) => self.of_expression(expr),
            _ => None,
        }
    }

    fn of_expression(&self, expr: &Expr) -> Option<Mutant> {
        match expr {
            Expr::Await(awaited) => Some(self.mutant(Form::Statement, awaited)),
            Expr::Assign(assign) if matches!(*assign.left, Expr::Infer(_)) => match &*assign.right {
                Expr::Await(awaited) => Some(self.mutant(Form::Wildcard, awaited)),
                right => self.of_task(right),
            },
            Expr::Call(call) if last_name(&call.func).as_deref() == Some("drop") => match call.args.first() {
                Some(Expr::Await(awaited)) => Some(self.mutant(Form::Dropped, awaited)),
                _ => None,
            },
            other => self.of_task(other),
        }
    }

    fn of_local(&self, local: &Local) -> Option<Mutant> {
        let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
        let form = match &local.pat {
            Pat::Wild(_) => Form::Wildcard,
            Pat::Ident(name) if name.subpat.is_none() && self.is_unused(&name.ident.to_string()) => {
                Form::Named
            }
            _ => return None,
        };
        match &*init.expr {
            Expr::Await(awaited) => Some(self.mutant(form, awaited)),
            other => self.of_task(other).filter(|_| form == Form::Wildcard),
        }
    }

    /// `spawn(async { ..; f().await })`
    fn of_task(&self, expr: &Expr) -> Option<Mutant> {
        let (name, args) = match expr {
            Expr::Call(call) => (last_name(&call.func)?, &call.args),
            Expr::MethodCall(call) => (call.method.to_string(), &call.args),
            _ => return None,
        };
        let mut blocks = args.iter().filter_map(|arg| match arg {
            Expr::Async(block) => Some(&block.block),
            _ => None,
        });
        let end = |block: &Block| match block.stmts.last() {
            Some(Stmt::Expr(Expr::Await(awaited), None)) => Some(self.mutant(Form::Task, awaited)),
            _ => None,
        };
        name.starts_with("spawn").then(|| blocks.find_map(end))?
    }

    fn mutant(&self, form: Form, awaited: &ExprAwait) -> Mutant {
        let start = awaited.dot_token.span().byte_range().start;
        Mutant {
            form,
            callee: callee(&awaited.base).map(|span| position(span.start())),
            line: awaited.await_token.span().start().line,
            cut: start..awaited.await_token.span().byte_range().end,
            round: match self.together {
                Together::Apart => self.depth,
                Together::OnePerFunction => self.of_function,
            },
        }
    }

    fn is_unused(&self, name: &str) -> bool {
        name.starts_with('_')
            && self
                .bodies
                .last()
                .is_some_and(|body| occurrences(body, name) == 1)
    }

    fn within(&mut self, body: &Block, inside: impl FnOnce(&mut Self)) {
        if self.bodies.is_empty() {
            self.of_function = 0;
        }
        self.bodies.push(body.to_token_stream());
        inside(self);
        self.bodies.pop();
    }

    /// What stands in a macro's braces is code where it reads as such.
    fn tokens(&mut self, tokens: &TokenStream) {
        if let Ok(statements) = Block::parse_within.parse2(tokens.clone()) {
            for statement in &statements {
                self.visit_stmt(statement);
            }
            return;
        }
        for token in tokens.clone() {
            if let TokenTree::Group(group) = token {
                if group.delimiter() == Delimiter::Brace {
                    self.tokens(&group.stream());
                } else {
                    self.groups(&group.stream());
                }
            }
        }
    }

    fn groups(&mut self, tokens: &TokenStream) {
        for token in tokens.clone() {
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    self.tokens(&group.stream());
                }
                TokenTree::Group(group) => self.groups(&group.stream()),
                _ => {}
            }
        }
    }
}

impl Visit<'_> for Walker {
    fn visit_stmt(&mut self, statement: &Stmt) {
        let mutant = self.of_statement(statement);
        let inner = usize::from(mutant.is_some());
        self.mutants.extend(mutant);
        self.of_function += inner;
        self.depth += inner;
        visit::visit_stmt(self, statement);
        self.depth -= inner;
    }

    fn visit_item_fn(&mut self, function: &syn::ItemFn) {
        self.within(&function.block, |walker| visit::visit_item_fn(walker, function));
    }

    fn visit_impl_item_fn(&mut self, function: &syn::ImplItemFn) {
        self.within(&function.block, |walker| {
            visit::visit_impl_item_fn(walker, function);
        });
    }

    fn visit_macro(&mut self, called: &syn::Macro) {
        if !called.path.is_ident("macro_rules") {
            self.tokens(&called.tokens);
        }
    }
}

/// Where the linter's message on the future of an expression points.
fn callee(expr: &Expr) -> Option<Span> {
    match expr {
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => Some(path.span()),
            _ => None,
        },
        Expr::MethodCall(call) => Some(call.method.span()),
        Expr::Macro(call) => Some(call.mac.path.span()),
        Expr::Async(block) => Some(block.async_token.span()),
        Expr::Paren(inner) => callee(&inner.expr),
        Expr::Group(inner) => callee(&inner.expr),
        _ => None,
    }
}

fn last_name(function: &Expr) -> Option<String> {
    match function {
        Expr::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

fn occurrences(tokens: &TokenStream, name: &str) -> usize {
    let count = |token: TokenTree| match token {
        TokenTree::Group(group) => occurrences(&group.stream(), name),
        TokenTree::Ident(ident) => usize::from(ident == name),
        _ => 0,
    };
    tokens.clone().into_iter().map(count).sum()
}

#[cfg(test)]
mod tests {
    use super::{Together, mutated, of};

    const TEXT: &str = "async fn f() {
        a().await;
        b.c().await?;
        let _ = d().await;
        let _once = e().await;
        let _twice = g().await;
        drop(h().await);
        _ = _twice;
        spawn(async { i().await; j().await });
        select! { k = l() => { m().await; } }
        n(async { o().await; }).await;
        macro_rules! p { () => { q().await; } }
        r.await;
        s().await
    }";

    fn left(together: Together, round: usize) -> String {
        let mutants = of(TEXT, together);
        mutated(TEXT, mutants.iter().filter(|mutant| mutant.round == round))
    }

    #[test]
    fn what_the_compiler_lets_pass_is_left_out() {
        let gone = |text: &str| {
            let lines = TEXT.lines().zip(text.lines());
            let changed = lines.filter(|(before, after)| before != after);
            changed
                .map(|(_, after)| after.split_whitespace().collect::<String>())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            gone(&left(Together::Apart, 0)),
            [
                "a();",
                "let_=d();",
                "let_once=e();",
                "drop(h());",
                "spawn(async{i().await;j()});",
                "select!{k=l()=>{m();}}",
                "n(async{o().await;});",
                "r;",
            ]
        );
        assert_eq!(
            gone(&left(Together::Apart, 1)),
            ["spawn(async{i();j().await});", "n(async{o();}).await;"]
        );
        assert_eq!(gone(&left(Together::OnePerFunction, 1)), ["let_=d();"]);
    }

    #[test]
    fn a_place_is_where_the_message_points() {
        let places: Vec<_> = of(TEXT, Together::Apart)
            .iter()
            .map(|mutant| mutant.callee)
            .collect();
        assert_eq!(places[..2], [Some((2, 9)), Some((4, 17))]);
        assert_eq!(places.last(), Some(&None));
    }
}
