use syn::{Expr, Ident, Pat, Token, ext::IdentExt, parse::ParseStream};

use super::grammar::{Parsed, ParsedArm};
use crate::syntax::recover::ahead;

/// The arms of `tokio::select!` or `futures::select!`.
pub(super) fn arms(input: ParseStream<'_>) -> syn::Result<Parsed> {
    let mut arms = Vec::new();
    let mut otherwise = None;
    if word(input).is_some_and(|word| word == "biased") && input.peek2(Token![;]) {
        input.parse::<Ident>()?;
        input.parse::<Token![;]>()?;
    }
    while !input.is_empty() {
        if is_fallback(input) {
            input.call(Ident::parse_any)?;
            let fallback = handler(input)?;
            match otherwise {
                None => otherwise = Some(Box::new(fallback)),
                Some(_) => arms.push(ParsedArm {
                    pat: None,
                    future: Expr::Verbatim(proc_macro2::TokenStream::new()),
                    guard: None,
                    handler: fallback,
                }),
            }
        } else {
            arms.push(arm(input)?);
        }
    }
    Ok(Parsed::Select { arms, otherwise })
}

fn word(input: ParseStream<'_>) -> Option<Ident> {
    input.fork().call(Ident::parse_any).ok()
}

/// `else =>`, `default =>`, `complete =>`
fn is_fallback(input: ParseStream<'_>) -> bool {
    input.peek2(Token![=>])
        && word(input).is_some_and(|word| word == "else" || word == "default" || word == "complete")
}

fn arm(input: ParseStream<'_>) -> syn::Result<ParsedArm> {
    let pat = ahead(input, |input| {
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        if input.peek(Token![=>]) || input.peek(Token![==]) {
            return Err(input.error("expected `=`"));
        }
        input.parse::<Token![=]>()?;
        Ok(pat)
    });
    let future = input.parse()?;
    let guard = if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    Ok(ParsedArm {
        pat,
        future,
        guard,
        handler: handler(input)?,
    })
}

/// `=> handler`, and the comma, which a block need not have.
fn handler(input: ParseStream<'_>) -> syn::Result<Expr> {
    input.parse::<Token![=>]>()?;
    let handler = Expr::parse_with_earlier_boundary_rule(input)?;
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
    }
    Ok(handler)
}
