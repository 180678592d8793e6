use syn::{
    Expr, Ident, LitStr, Token,
    ext::IdentExt,
    parse::ParseStream,
    token::{Brace, Bracket},
};

use crate::syntax::recover::ahead;

/// The values of the arguments of `format!`, `tracing::info!`, `log::info!` and their like.
pub(super) fn arguments(input: ParseStream<'_>) -> syn::Result<Vec<Expr>> {
    let mut values = Vec::new();
    while !input.is_empty() {
        argument(input, &mut values)?;
        if input.is_empty() {
            break;
        }
        // `log` parts its key-value pairs from the message by a semicolon.
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
        } else {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(values)
}

fn argument(input: ParseStream<'_>, values: &mut Vec<Expr>) -> syn::Result<()> {
    if input.peek(Brace) {
        let fields = ahead(input, |input| {
            let inner;
            syn::braced!(inner in input);
            let fields = arguments(&inner)?;
            if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                return Ok(vec![value(input)?]);
            }
            if input.is_empty() || input.peek(Token![,]) {
                Ok(fields)
            } else {
                Err(input.error("expected `,`"))
            }
        });
        if let Some(fields) = fields {
            values.extend(fields);
            return Ok(());
        }
    }
    // Not kept: the name before `=` or `:`.
    ahead(input, key);
    values.push(value(input)?);
    Ok(())
}

/// `name =`, `a.b =`, `"literal" =`, `target:`, `key:? =`
fn key(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(LitStr) {
        input.parse::<LitStr>()?;
    } else {
        input.call(Ident::parse_any)?;
        while input.peek(Token![.]) {
            input.parse::<Token![.]>()?;
            input.call(Ident::parse_any)?;
        }
    }
    if input.peek(Token![:]) && !input.peek(Token![::]) {
        input.parse::<Token![:]>()?;
        // The capture mode of `log`, if any: `key:? = value`, `key:debug = value`.
        let mode = ahead(input, |input| {
            if input.peek(Token![?]) {
                input.parse::<Token![?]>()?;
            } else if input.peek(Token![%]) {
                input.parse::<Token![%]>()?;
            } else {
                input.parse::<Ident>()?;
            }
            equals(input)
        });
        if mode.is_none() && input.peek(Bracket) {
            return Err(input.error("expected a value"));
        }
        return Ok(());
    }
    equals(input)
}

fn equals(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![==]) || input.peek(Token![=>]) {
        return Err(input.error("expected `=`"));
    }
    input.parse::<Token![=]>().map(drop)
}

/// `%value`, `?value` or `value`.
fn value(input: ParseStream<'_>) -> syn::Result<Expr> {
    if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
    } else if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
    }
    input.parse()
}
