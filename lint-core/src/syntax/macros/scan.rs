use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::{Path, PathArguments, PathSegment, Token, punctuated::Punctuated};

/// A path followed by parentheses.
pub(super) struct ScannedCall {
    pub(super) path: Path,
    pub(super) parens: Span,
}

/// All calls of paths with two names or more, in nested groups too.
pub(super) fn calls(tokens: &TokenStream) -> Vec<ScannedCall> {
    let mut calls = Vec::new();
    scan(tokens, &mut calls);
    calls
}

fn scan(tokens: &TokenStream, calls: &mut Vec<ScannedCall>) {
    let trees: Vec<_> = tokens.clone().into_iter().collect();
    let mut at = 0;
    while at < trees.len() {
        let Some((path, end)) = path(&trees, at) else {
            if let TokenTree::Group(group) = &trees[at] {
                scan(&group.stream(), calls);
            }
            at += 1;
            continue;
        };
        at = end;
        if let Some(TokenTree::Group(group)) = trees.get(at)
            && group.delimiter() == Delimiter::Parenthesis
            && path.segments.len() >= 2
        {
            calls.push(ScannedCall {
                path,
                parens: group.span(),
            });
        }
    }
}

/// The path that starts at a token, and where it ends. Generic arguments are stepped over.
fn path(trees: &[TokenTree], start: usize) -> Option<(Path, usize)> {
    let mut at = start;
    let mut leading_colon = None;
    if let Some(colons) = double_colon(trees, at) {
        leading_colon = Some(colons);
        at += 2;
    }
    let mut segments = Punctuated::new();
    loop {
        let TokenTree::Ident(ident) = trees.get(at)? else {
            return None;
        };
        segments.push_value(PathSegment {
            ident: ident.clone(),
            arguments: PathArguments::None,
        });
        at += 1;
        let Some(colons) = double_colon(trees, at) else {
            break;
        };
        if let Some(end) = generics_end(trees, at + 2) {
            at = end;
            let Some(colons) = double_colon(trees, at) else {
                break;
            };
            segments.push_punct(colons);
        } else {
            segments.push_punct(colons);
        }
        at += 2;
    }
    let path = Path {
        leading_colon,
        segments,
    };
    Some((path, at))
}

fn double_colon(trees: &[TokenTree], at: usize) -> Option<Token![::]> {
    match trees.get(at..at + 2)? {
        [TokenTree::Punct(first), TokenTree::Punct(second)]
            if first.as_char() == ':' && second.as_char() == ':' =>
        {
            Some(Token![::]([first.span(), second.span()]))
        }
        _ => None,
    }
}

/// After `::`: where `<..>` ends.
fn generics_end(trees: &[TokenTree], start: usize) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, tree) in trees.iter().enumerate().skip(start) {
        if let TokenTree::Punct(punct) = tree {
            match punct.as_char() {
                '<' => depth += 1,
                '>' => depth = depth.checked_sub(1)?,
                ';' => return None,
                _ => {}
            }
        }
        if depth == 0 {
            return (at > start).then_some(at + 1);
        }
    }
    None
}
