use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{
    Block, Expr, Item, Pat, Stmt, Token, braced, bracketed,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
    token,
};

use super::{
    format,
    items::{self, LazyStatic},
    select,
};
use crate::{hir::Grammar, syntax::recover::ahead};

/// What was read between a macro's brackets.
pub(super) enum Parsed {
    Exprs(Vec<Expr>),
    /// `value; length`
    Repeat(Box<[Expr; 2]>),
    Statements(Vec<Stmt>),
    /// Several lists of statements, each in braces.
    Blocks(Vec<Vec<Stmt>>),
    Items(Vec<Item>),
    Statics(Vec<LazyStatic>),
    Select {
        arms: Vec<ParsedArm>,
        otherwise: Option<Box<Expr>>,
    },
    Matches(Box<ParsedMatches>),
}

/// `scrutinee, pat if guard`
pub(super) struct ParsedMatches {
    pub(super) scrutinee: Expr,
    pub(super) pat: Pat,
    pub(super) guard: Option<Expr>,
}

/// One arm of a `select!`. Only the arm that stands for a second `else` has no pattern.
pub(super) struct ParsedArm {
    pub(super) pat: Option<Pat>,
    pub(super) future: Expr,
    pub(super) guard: Option<Expr>,
    pub(super) handler: Expr,
}

/// Reads the body of a macro whose grammar is known; none if it does not fit.
pub(super) fn known(grammar: Grammar, tokens: &TokenStream) -> Option<Parsed> {
    match grammar {
        Grammar::Expressions => whole(tokens, exprs).map(Parsed::Exprs),
        Grammar::List => whole(tokens, list),
        Grammar::Format => whole(tokens, format::arguments).map(Parsed::Exprs),
        Grammar::Select => whole(tokens, select::arms),
        Grammar::Matches => whole(tokens, matches),
        Grammar::Json => whole(tokens, json).map(Parsed::Exprs),
        Grammar::Statements | Grammar::AsyncBlock => {
            whole(tokens, Block::parse_within).map(Parsed::Statements)
        }
        Grammar::Items => items::in_tokens(tokens)
            .map(Parsed::Items)
            .or_else(|| blocks(tokens)),
        Grammar::LazyStatic => whole(tokens, items::lazy_statics).map(Parsed::Statics),
    }
}

/// Reads the body of a macro nobody knows.
pub(super) fn unknown(tokens: &TokenStream) -> Option<Parsed> {
    in_stream(tokens, |input| {
        try_whole(input, exprs)
            .map(Parsed::Exprs)
            .or_else(|| try_whole(input, statements))
            .or_else(|| try_whole(input, items::list).map(Parsed::Items))
            .or_else(|| try_whole(input, matches))
            .or_else(|| try_whole(input, format::arguments).map(Parsed::Exprs))
    })
}

/// Statements; items alone are no block of their own.
fn statements(input: ParseStream<'_>) -> syn::Result<Parsed> {
    let stmts = Block::parse_within(input)?;
    if stmts.iter().any(|stmt| !matches!(stmt, Stmt::Item(_))) {
        return Ok(Parsed::Statements(stmts));
    }
    let items = stmts.into_iter().filter_map(|stmt| match stmt {
        Stmt::Item(item) => Some(item),
        _ => None,
    });
    Ok(Parsed::Items(items.collect()))
}

/// Reads the expansion of a macro in a body: one expression, or statements.
pub(super) fn expansion(tokens: &TokenStream) -> Option<Parsed> {
    in_stream(tokens, |input| {
        try_whole(input, Expr::parse)
            .map(|expr| Parsed::Exprs(vec![expr]))
            .or_else(|| try_whole(input, Block::parse_within).map(Parsed::Statements))
    })
}

/// Parses all tokens or nothing.
pub(super) fn whole<T>(
    tokens: &TokenStream,
    parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> Option<T> {
    parser.parse2(tokens.clone()).ok()
}

/// Lets a parser look at tokens without having to take them all.
fn in_stream<T>(tokens: &TokenStream, parser: impl FnOnce(ParseStream<'_>) -> Option<T>) -> Option<T> {
    let mut parsed = None;
    let wrapper = |input: ParseStream<'_>| {
        parsed = parser(input);
        Ok(())
    };
    // Errs on the tokens that are left over, which are not of interest.
    let _ = wrapper.parse2(tokens.clone());
    parsed
}

/// Parses all that is left, or moves nowhere.
fn try_whole<T>(input: ParseStream<'_>, parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>) -> Option<T> {
    ahead(input, |input| {
        let parsed = parser(input)?;
        if input.is_empty() {
            Ok(parsed)
        } else {
            Err(input.error("unexpected token"))
        }
    })
}

pub(super) fn exprs(input: ParseStream<'_>) -> syn::Result<Vec<Expr>> {
    let exprs = Punctuated::<Expr, Token![,]>::parse_terminated(input)?;
    Ok(exprs.into_iter().collect())
}

/// One value, an object, a list or an expression; or what stands in an object.
fn json(input: ParseStream<'_>) -> syn::Result<Vec<Expr>> {
    fn value(input: ParseStream<'_>, exprs: &mut Vec<Expr>) -> syn::Result<()> {
        let content;
        if input.peek(token::Brace) {
            braced!(content in input);
            entries(&content, exprs)?;
        } else if input.peek(token::Bracket) {
            bracketed!(content in input);
            while !content.is_empty() {
                value(&content, exprs)?;
                content.parse::<Option<Token![,]>>()?;
            }
        } else {
            exprs.push(input.parse()?);
        }
        Ok(())
    }
    fn entries(input: ParseStream<'_>, exprs: &mut Vec<Expr>) -> syn::Result<()> {
        while !input.is_empty() {
            exprs.push(input.parse()?);
            input.parse::<Token![:]>()?;
            value(input, exprs)?;
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    }
    let mut exprs = Vec::new();
    let ahead = input.fork();
    if input.is_empty() || ahead.parse::<Expr>().is_ok() && ahead.peek(Token![:]) {
        entries(input, &mut exprs)?;
    } else {
        value(input, &mut exprs)?;
    }
    Ok(exprs)
}

fn list(input: ParseStream<'_>) -> syn::Result<Parsed> {
    if input.is_empty() {
        return Ok(Parsed::Exprs(Vec::new()));
    }
    let first = input.parse::<Expr>()?;
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
        return Ok(Parsed::Repeat(Box::new([first, input.parse()?])));
    }
    let mut elements = vec![first];
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        elements.extend(exprs(input)?);
    }
    Ok(Parsed::Exprs(elements))
}

/// `scrutinee, pattern if guard`, and a message after another comma, which is not kept.
fn matches(input: ParseStream<'_>) -> syn::Result<Parsed> {
    let scrutinee = input.parse()?;
    input.parse::<Token![,]>()?;
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    let guard = if input.peek(Token![if]) {
        input.parse::<Token![if]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        format::arguments(input)?;
    }
    Ok(Parsed::Matches(Box::new(ParsedMatches {
        scrutinee,
        pat,
        guard,
    })))
}

/// The brace groups of `if #[cfg(a)] { .. } else { .. }`, each as statements.
fn blocks(tokens: &TokenStream) -> Option<Parsed> {
    let mut blocks = Vec::new();
    for tree in tokens.clone() {
        if let TokenTree::Group(group) = tree
            && group.delimiter() == Delimiter::Brace
        {
            blocks.push(whole(&group.stream(), Block::parse_within)?);
        }
    }
    (!blocks.is_empty()).then_some(Parsed::Blocks(blocks))
}
