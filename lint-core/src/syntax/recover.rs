//! Items one by one: what does not parse is stepped over, and all around it is kept.
//!
//! A failing module, impl, trait or function is first read without its braces' content, then that content piece by
//! piece.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::{
    Attribute, Block, Expr, ImplItem, Item, Stmt, TraitItem,
    parse::{Parse, ParseStream, Parser},
};

/// Tokens that were stepped over.
pub(super) struct Gap {
    pub(super) first: Span,
    pub(super) last: Span,
    pub(super) message: String,
}

/// What a file holds beside its items.
pub(super) struct Rest {
    pub(super) attributes: Vec<Attribute>,
    pub(super) gaps: Vec<Gap>,
}

/// Parses a file; each item is handed over as soon as it is there.
pub(super) fn file(tokens: TokenStream, each: &mut dyn FnMut(Item)) -> Rest {
    let mut rest = Rest {
        attributes: Vec::new(),
        gaps: Vec::new(),
    };
    let parser = |input: ParseStream<'_>| {
        if let Some(attributes) = ahead(input, Attribute::parse_inner) {
            rest.attributes = attributes;
        }
        pieces(input, &mut rest.gaps, recover_item, each);
        Ok(())
    };
    // Whatever fails is in the gaps already.
    let _ = parser.parse2(tokens);
    rest
}

/// Runs a parser; moves on only if it succeeds.
pub(super) fn ahead<T>(
    input: ParseStream<'_>,
    parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> Option<T> {
    let fork = input.fork();
    let parsed = parser(&fork).ok()?;
    advance(input, &fork);
    Some(parsed)
}

fn advance(input: ParseStream<'_>, fork: ParseStream<'_>) {
    use syn::parse::discouraged::Speculative;
    input.advance_to(fork);
}

/// Given the tokens of a piece that does not parse: what can be kept of it.
type Recover<T> = fn(&[TokenTree], &mut Vec<Gap>) -> Option<T>;

/// All pieces of a list.
fn pieces<T: Parse>(
    input: ParseStream<'_>,
    gaps: &mut Vec<Gap>,
    recover: Recover<T>,
    each: &mut dyn FnMut(T),
) {
    let mut gap: Option<Gap> = None;
    while !input.is_empty() {
        let fork = input.fork();
        let error = match fork.parse::<T>() {
            Ok(piece) => {
                advance(input, &fork);
                gaps.extend(gap.take());
                each(piece);
                continue;
            }
            Err(error) => error,
        };
        let skipped = skip(input);
        if let Some(piece) = recover(&skipped, gaps) {
            gaps.extend(gap.take());
            each(piece);
        } else {
            widen(&mut gap, &skipped, &error);
        }
    }
    gaps.extend(gap);
}

fn widen(gap: &mut Option<Gap>, skipped: &[TokenTree], error: &syn::Error) {
    let (Some(first), Some(last)) = (skipped.first(), skipped.last()) else {
        return;
    };
    match gap {
        Some(gap) => gap.last = last.span(),
        None => {
            *gap = Some(Gap {
                first: first.span(),
                last: last.span(),
                message: error.to_string(),
            });
        }
    }
}

/// Takes the tokens up to the next `;` or brace group, at least one.
fn skip(input: ParseStream<'_>) -> Vec<TokenTree> {
    let mut skipped = Vec::new();
    while let Ok(tree) = input.parse::<TokenTree>() {
        let ends = match &tree {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        skipped.push(tree);
        if ends {
            break;
        }
    }
    skipped
}

/// A piece without what its braces hold, and that.
fn hollow<T: Parse>(piece: &[TokenTree]) -> Option<(T, TokenStream)> {
    let (last, head) = piece.split_last()?;
    let TokenTree::Group(group) = last else {
        return None;
    };
    let mut empty = Group::new(group.delimiter(), TokenStream::new());
    empty.set_span(group.span());
    let tokens = head.iter().cloned().chain([TokenTree::Group(empty)]).collect();
    Some((syn::parse2(tokens).ok()?, group.stream()))
}

fn list<T: Parse>(tokens: TokenStream, gaps: &mut Vec<Gap>, recover: Recover<T>) -> Vec<T> {
    let mut list = Vec::new();
    let parser = |input: ParseStream<'_>| {
        pieces(input, gaps, recover, &mut |piece| list.push(piece));
        Ok(())
    };
    let _ = parser.parse2(tokens);
    list
}

fn recover_item(piece: &[TokenTree], gaps: &mut Vec<Gap>) -> Option<Item> {
    let (mut item, inner) = hollow(piece)?;
    match &mut item {
        Item::Mod(module) => {
            let (brace, _) = module.content.take()?;
            module.content = Some((brace, list(inner, gaps, recover_item)));
        }
        Item::Impl(block) => block.items = list(inner, gaps, recover_impl_item),
        Item::Trait(definition) => definition.items = list(inner, gaps, recover_trait_item),
        Item::Fn(function) => function.block.stmts = statements(inner, gaps),
        _ => return None,
    }
    Some(item)
}

fn recover_impl_item(piece: &[TokenTree], gaps: &mut Vec<Gap>) -> Option<ImplItem> {
    let (mut item, inner) = hollow(piece)?;
    let ImplItem::Fn(function) = &mut item else {
        return None;
    };
    function.block.stmts = statements(inner, gaps);
    Some(item)
}

fn recover_trait_item(piece: &[TokenTree], gaps: &mut Vec<Gap>) -> Option<TraitItem> {
    let (mut item, inner) = hollow(piece)?;
    let TraitItem::Fn(function) = &mut item else {
        return None;
    };
    function.default.as_mut()?.stmts = statements(inner, gaps);
    Some(item)
}

fn statements(tokens: TokenStream, gaps: &mut Vec<Gap>) -> Vec<Stmt> {
    let mut stmts = Vec::new();
    let parser = |input: ParseStream<'_>| {
        pieces(input, gaps, |_, _| None, &mut |Statement(more)| {
            stmts.extend(more);
        });
        Ok(())
    };
    let _ = parser.parse2(tokens);
    stmts
}

/// One statement, or the block's last expression.
struct Statement(Vec<Stmt>);

impl Parse for Statement {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let tail = ahead(input, |input| {
            let tail = input.parse::<Expr>()?;
            if input.is_empty() {
                Ok(Stmt::Expr(tail, None))
            } else {
                Err(input.error("expected the end of the block"))
            }
        });
        match tail {
            Some(tail) => Ok(Self(vec![tail])),
            None if input.peek(syn::token::Brace) => Ok(Self(vec![Stmt::Expr(
                Expr::Block(syn::ExprBlock {
                    attrs: Vec::new(),
                    label: None,
                    block: input.parse::<Block>()?,
                }),
                None,
            )])),
            None => Ok(Self(vec![input.parse()?])),
        }
    }
}
