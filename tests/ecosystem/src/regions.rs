//! A second opinion on what kind of code a place stands in, from the syntax alone: the engine has no part in it.

mod origins;

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{
    Attribute, Block, Expr, Item, Stmt, Token, parse::Parser, punctuated::Punctuated, spanned::Spanned,
    visit, visit::Visit,
};

pub(crate) use origins::{Origin, Origins};

/// Line and column, both 1-based.
pub(crate) type Position = (usize, usize);

/// From the first position to the one after the last.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    start: Position,
    end: Position,
}

/// What kind of code a place stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context {
    Sync,
    Async,
    /// The body of the function that starts a runtime of several threads: they go on with what it spawned.
    Startup,
    Test,
    /// A closure in async code, a function that is polled, a macro's own syntax: the syntax alone does not tell.
    Undecided,
}

/// The places of one file.
#[derive(Default)]
pub(crate) struct Regions {
    contexts: Vec<(Stretch, Context)>,
    /// What the compiler may have left out: functions, and whatever stands under `#[cfg]`.
    optional: Vec<Stretch>,
    pub(crate) origins: Origins,
    /// The modules of other files that stand under `#[cfg(test)]`, by name.
    pub(crate) test_modules: Vec<String>,
    /// The `macro_rules!` macros whose text holds `#[cfg]`: which part of it a call gives, the syntax does not tell.
    pub(crate) conditional_macros: Vec<String>,
    /// Where macros are called, and which.
    macro_calls: BTreeMap<Position, String>,
}

impl Regions {
    /// Those of a text; none where it is no Rust.
    pub(crate) fn of(text: &str) -> Self {
        let mut walker = Walker::default();
        if let Ok(file) = syn::parse_file(text) {
            walker.visit_file(&file);
        }
        walker.regions
    }

    /// What kind of code a place stands in; none outside functions.
    pub(crate) fn context(&self, at: Position) -> Option<Context> {
        let around = self.contexts.iter().filter(|(stretch, _)| stretch.contains(at));
        around
            .max_by_key(|(stretch, _)| stretch.start)
            .map(|(_, context)| *context)
    }

    /// The macro whose call starts at a place.
    pub(crate) fn macro_called(&self, at: Position) -> Option<&str> {
        self.macro_calls.get(&at).map(String::as_str)
    }

    /// Whether the compiler reported anything in the innermost part around a place that it may have left out.
    pub(crate) fn is_seen(&self, at: Position, reported: &BTreeMap<usize, Vec<usize>>) -> bool {
        let around = self.optional.iter().filter(|stretch| stretch.contains(at));
        let Some(part) = around.max_by_key(|stretch| stretch.start) else {
            return !reported.is_empty();
        };
        reported
            .range(part.start.0..=part.end.0)
            .any(|(line, columns)| columns.iter().any(|column| part.contains((*line, *column))))
    }
}

impl Stretch {
    fn of(span: Span) -> Self {
        Self {
            start: position(span.start()),
            end: position(span.end()),
        }
    }

    fn contains(&self, at: Position) -> bool {
        self.start <= at && at < self.end
    }
}

pub(crate) fn position(at: proc_macro2::LineColumn) -> Position {
    (at.line, at.column + 1)
}

#[derive(Default)]
struct Walker {
    regions: Regions,
    around: Vec<Context>,
}

impl Walker {
    fn enter(&mut self, span: Span, context: Context, inside: impl FnOnce(&mut Self)) {
        self.regions.contexts.push((Stretch::of(span), context));
        self.around.push(context);
        inside(self);
        self.around.pop();
    }

    fn current(&self) -> Context {
        self.around.last().copied().unwrap_or(Context::Sync)
    }

    fn note_optional(&mut self, span: Span, attributes: &[Attribute]) {
        if attributes
            .iter()
            .any(|attribute| attribute.path().is_ident("cfg"))
        {
            self.regions.optional.push(Stretch::of(span));
        }
    }

    fn function(
        &mut self,
        span: Span,
        attributes: &[Attribute],
        signature: &syn::Signature,
        body: &Block,
        inside: impl FnOnce(&mut Self),
    ) {
        self.regions.optional.push(Stretch::of(span));
        let is_async = signature.asyncness.is_some();
        let context = if self.current() == Context::Test || attributes.iter().any(is_test) {
            Context::Test
        } else if is_async && attributes.iter().any(starts_threads) {
            Context::Startup
        } else if is_async {
            Context::Async
        } else if signature.ident.to_string().starts_with("poll") {
            Context::Undecided
        } else {
            Context::Sync
        };
        self.regions.origins.enter_function(signature);
        self.enter(body.span(), context, inside);
        self.regions.origins.leave_function();
    }

    /// What stands in a macro call, read as expressions or as statements.
    fn macro_body(&mut self, macro_: &syn::Macro) {
        let expressions = Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(expressions) = expressions.parse2(macro_.tokens.clone()) {
            for expression in &expressions {
                self.visit_expr(expression);
            }
            return;
        }
        // What is given statements may choose among them.
        let span = macro_.delimiter.span().join();
        self.regions.optional.push(Stretch::of(span));
        if let Ok(statements) = Block::parse_within.parse2(macro_.tokens.clone()) {
            for statement in &statements {
                self.visit_stmt(statement);
            }
            return;
        }
        if self.current() != Context::Test {
            self.enter(span, Context::Undecided, |_| {});
        }
    }
}

fn holds_cfg(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "cfg",
        TokenTree::Group(group) => holds_cfg(group.stream()),
        _ => false,
    })
}

fn is_test(attribute: &Attribute) -> bool {
    let segments = &attribute.path().segments;
    let is_named = segments
        .last()
        .is_some_and(|last| last.ident.to_string().contains("test"));
    is_named || is_cfg_test(attribute)
}

fn is_cfg_test(attribute: &Attribute) -> bool {
    let condition = attribute.meta.require_list();
    attribute.path().is_ident("cfg")
        && condition.is_ok_and(|list| {
            let text = list.tokens.to_string();
            text == "test" || (text.starts_with("all") && text.contains("test") && !text.contains("not"))
        })
}

/// Whether an attribute starts a runtime of several threads: `#[tokio::main]`, but not that of actix, whose runtime is the
/// one thread that the body runs on, nor one with `flavor = "current_thread"`.
fn starts_threads(attribute: &Attribute) -> bool {
    let segments = &attribute.path().segments;
    let is =
        |name: &str, segment: Option<&syn::PathSegment>| segment.is_some_and(|segment| segment.ident == name);
    let is_one_thread = attribute
        .meta
        .require_list()
        .is_ok_and(|list| list.tokens.to_string().contains("current_thread"));
    let of_actix = ["actix_web", "actix_rt", "actix"];
    is("main", segments.last()) && !is_one_thread && !of_actix.iter().any(|name| is(name, segments.first()))
}

fn attributes_of(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        _ => &[],
    }
}

fn attributes_of_expression(expression: &Expr) -> &[Attribute] {
    match expression {
        Expr::Block(inner) => &inner.attrs,
        Expr::If(inner) => &inner.attrs,
        Expr::Match(inner) => &inner.attrs,
        Expr::Call(inner) => &inner.attrs,
        Expr::MethodCall(inner) => &inner.attrs,
        Expr::Macro(inner) => &inner.attrs,
        Expr::Assign(inner) => &inner.attrs,
        Expr::Await(inner) => &inner.attrs,
        Expr::Try(inner) => &inner.attrs,
        Expr::Unsafe(inner) => &inner.attrs,
        Expr::ForLoop(inner) => &inner.attrs,
        Expr::While(inner) => &inner.attrs,
        Expr::Loop(inner) => &inner.attrs,
        Expr::Return(inner) => &inner.attrs,
        Expr::Async(inner) => &inner.attrs,
        _ => &[],
    }
}

impl<'ast> Visit<'ast> for Walker {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = attributes_of(item);
        self.note_optional(item.span(), attributes);
        if let Item::Macro(definition) = item
            && let Some(name) = &definition.ident
            && holds_cfg(definition.mac.tokens.clone())
        {
            self.regions.conditional_macros.push(name.to_string());
        }
        let is_test_only = attributes.iter().any(is_cfg_test);
        if let Item::Mod(module) = item
            && module.content.is_none()
            && is_test_only
        {
            self.regions.test_modules.push(module.ident.to_string());
        }
        if is_test_only {
            self.enter(item.span(), Context::Test, |walker| {
                visit::visit_item(walker, item);
            });
        } else {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(item.span(), &item.attrs, &item.sig, &item.block, |walker| {
            visit::visit_item_fn(walker, item);
        });
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(item.span(), &item.attrs, &item.sig, &item.block, |walker| {
            visit::visit_impl_item_fn(walker, item);
        });
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(body) = &item.default {
            self.function(item.span(), &item.attrs, &item.sig, body, |walker| {
                visit::visit_trait_item_fn(walker, item);
            });
        }
    }

    fn visit_expr(&mut self, expression: &'ast Expr) {
        self.note_optional(expression.span(), attributes_of_expression(expression));
        self.regions.origins.note(expression);
        visit::visit_expr(self, expression);
    }

    fn visit_stmt(&mut self, statement: &'ast Stmt) {
        match statement {
            Stmt::Local(local) => self.note_optional(statement.span(), &local.attrs),
            Stmt::Macro(call) => self.note_optional(statement.span(), &call.attrs),
            _ => {}
        }
        visit::visit_stmt(self, statement);
        if let Stmt::Local(local) = statement {
            self.regions.origins.bind_let(local);
        }
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.note_optional(arm.span(), &arm.attrs);
        visit::visit_arm(self, arm);
    }

    fn visit_field_value(&mut self, field: &'ast syn::FieldValue) {
        self.note_optional(field.span(), &field.attrs);
        visit::visit_field_value(self, field);
    }

    fn visit_expr_async(&mut self, block: &'ast syn::ExprAsync) {
        let context = match self.current() {
            Context::Test => Context::Test,
            _ => Context::Async,
        };
        self.enter(block.block.span(), context, |walker| {
            visit::visit_expr_async(walker, block);
        });
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        let context = match self.current() {
            around @ (Context::Test | Context::Sync) if closure.asyncness.is_none() => around,
            Context::Test => Context::Test,
            _ if closure.asyncness.is_some() => Context::Async,
            _ => Context::Undecided,
        };
        self.regions.origins.bind_closure(closure);
        self.enter(closure.body.span(), context, |walker| {
            visit::visit_expr_closure(walker, closure);
        });
    }

    fn visit_macro(&mut self, macro_: &'ast syn::Macro) {
        if let Some(last) = macro_.path.segments.last() {
            let start = position(macro_.path.span().start());
            self.regions.macro_calls.insert(start, last.ident.to_string());
        }
        self.macro_body(macro_);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Context, Origin, Regions};

    /// Where a piece of text starts.
    fn at(text: &str, piece: &str) -> (usize, usize) {
        let before = &text[..text.find(piece).unwrap()];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        (line, column)
    }

    #[test]
    fn contexts_are_those_of_the_innermost_function_block_or_closure() {
        let text = "async fn a() { one(); let c = || two(); }\n\
                    fn b() { three(); spawn(async { four(); select! { x = five() => {} } }); }\n\
                    #[tokio::main] async fn main() { six(); }\n\
                    #[actix_web::main] async fn main() { eight(); }\n\
                    #[tokio::main(flavor = \"current_thread\")] async fn main() { nine(); }\n\
                    #[cfg(test)] mod tests { async fn c() { seven(); } }\n";
        let regions = Regions::of(text);
        let context = |piece| regions.context(at(text, piece));
        assert_eq!(context("one"), Some(Context::Async));
        assert_eq!(context("two"), Some(Context::Undecided));
        assert_eq!(context("three"), Some(Context::Sync));
        assert_eq!(context("four"), Some(Context::Async));
        assert_eq!(context("five"), Some(Context::Undecided));
        assert_eq!(context("six"), Some(Context::Startup));
        assert_eq!(context("seven"), Some(Context::Test));
        assert_eq!(context("eight"), Some(Context::Async));
        assert_eq!(context("nine"), Some(Context::Async));
    }

    #[test]
    fn what_is_left_out_is_not_seen_though_its_neighbours_are() {
        let text =
            "fn a() {\n    seen();\n    #[cfg(windows)]\n    hidden();\n}\nfn b() {\n    other();\n}\n";
        let regions = Regions::of(text);
        let reported = BTreeMap::from([(2, vec![5])]);
        assert!(regions.is_seen(at(text, "seen"), &reported));
        assert!(!regions.is_seen(at(text, "hidden"), &reported));
        assert!(!regions.is_seen(at(text, "other"), &reported));
    }

    #[test]
    fn macros_that_choose_by_cfg_are_known_with_their_calls() {
        let text = "macro_rules! a { () => { #[cfg(unix)] fn b() {} } }\nmacro_rules! c { () => {} }\n  a!(); c!();\n";
        let regions = Regions::of(text);
        assert_eq!(regions.conditional_macros, ["a"]);
        assert_eq!(regions.macro_called(at(text, "a!()")), Some("a"));
    }

    #[test]
    fn receivers_lead_back_to_the_calls_they_come_from() {
        let text = "fn a() { let Some(x) = make()? else { return }; x.go().map(|y| y.on()); }";
        let regions = Regions::of(text);
        let origin = |piece| regions.origins.receiver(at(text, piece));
        let passes_through = |piece, call, through| {
            origin(piece)
                == Some(&Origin::Call {
                    at: at(text, call),
                    passes: through,
                })
        };
        assert!(passes_through("go", "make", "pattern"));
        assert!(passes_through("map", "go", ""));
        assert!(passes_through("on()", "map", "a closure"));
    }
}
