use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use syn::{Expr, Lit, Meta};

use super::lower::Lower;
use crate::{
    hir::{Attribute, AttributeArg, AttributeInput, Name},
    text::TextRange,
};

/// Argument lists within argument lists.
const MAX_DEPTH: u32 = 16;

impl Lower<'_> {
    pub(super) fn attributes(&mut self, attributes: &[syn::Attribute]) -> Box<[Attribute]> {
        let mut lowered = Vec::new();
        for attribute in attributes {
            if attribute.path().is_ident("doc") {
                continue;
            }
            self.attribute(attribute, &mut lowered);
        }
        lowered.into()
    }

    fn attribute(&mut self, attribute: &syn::Attribute, lowered: &mut Vec<Attribute>) {
        let start = attribute.pound_token.span;
        let brackets = self.spans.delimited(attribute.bracket_token.span);
        let range = self.place(self.range(start).cover(brackets)).0;
        let segments = &attribute.path().segments;
        let path = segments.iter().map(|segment| self.name(&segment.ident)).collect();
        let input = match &attribute.meta {
            Meta::Path(_) => AttributeInput::None,
            Meta::List(list) => AttributeInput::List(self.arguments(&list.tokens, 0)),
            Meta::NameValue(pair) => match &pair.value {
                Expr::Lit(literal) => AttributeInput::Value(literal_text(&literal.lit)),
                _ => AttributeInput::None,
            },
        };
        let is_conditional = attribute.path().is_ident("cfg_attr");
        let unpacked = match &input {
            AttributeInput::List(args) if is_conditional => args.clone(),
            _ => Box::default(),
        };
        lowered.push(Attribute {
            path,
            input,
            conditional: false,
            range,
        });
        unpack(&unpacked, range, lowered);
    }

    fn arguments(&mut self, tokens: &TokenStream, depth: u32) -> Box<[AttributeArg]> {
        let trees: Vec<_> = tokens.clone().into_iter().collect();
        let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',');
        if depth >= MAX_DEPTH {
            return Box::default();
        }
        trees
            .split(is_comma)
            .filter_map(|argument| self.argument(argument, depth))
            .collect()
    }

    /// `literal`, `path`, `path = literal` or `path(..)`.
    fn argument(&mut self, trees: &[TokenTree], depth: u32) -> Option<AttributeArg> {
        if let [TokenTree::Literal(literal)] = trees {
            return Some(AttributeArg {
                path: Box::default(),
                input: AttributeInput::Value(token_text(literal)),
            });
        }
        let (path, rest) = self.argument_path(trees)?;
        let input = match rest {
            [TokenTree::Punct(equals), TokenTree::Literal(literal)] if equals.as_char() == '=' => {
                AttributeInput::Value(token_text(literal))
            }
            [TokenTree::Punct(equals), TokenTree::Ident(word)]
                if equals.as_char() == '=' && (word == "true" || word == "false") =>
            {
                AttributeInput::Value(word.to_string().into())
            }
            [TokenTree::Group(group)] => AttributeInput::List(self.arguments(&group.stream(), depth + 1)),
            _ => AttributeInput::None,
        };
        Some(AttributeArg { path, input })
    }

    fn argument_path<'t>(&mut self, trees: &'t [TokenTree]) -> Option<(Box<[Name]>, &'t [TokenTree])> {
        let mut path = vec![self.name(ident(trees.first()?)?)];
        let mut rest = &trees[1..];
        while let [
            TokenTree::Punct(first),
            TokenTree::Punct(second),
            TokenTree::Ident(word),
            more @ ..,
        ] = rest
            && first.as_char() == ':'
            && second.as_char() == ':'
        {
            path.push(self.name(word));
            rest = more;
        }
        Some((path.into(), rest))
    }
}

/// The attributes that a `cfg_attr` with these arguments gives, and those of a `cfg_attr` within.
fn unpack(args: &[AttributeArg], range: TextRange, lowered: &mut Vec<Attribute>) {
    for arg in args
        .iter()
        .skip(1)
        .filter(|arg| !arg.path.is_empty() && !arg.is("doc"))
    {
        lowered.push(Attribute {
            path: arg.path.clone(),
            input: arg.input.clone(),
            conditional: true,
            range,
        });
        if arg.is("cfg_attr") {
            unpack(arg.input.list(), range, lowered);
        }
    }
}

fn ident(tree: &TokenTree) -> Option<&Ident> {
    match tree {
        TokenTree::Ident(ident) => Some(ident),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    }
}

fn token_text(literal: &Literal) -> Box<str> {
    literal_text(&Lit::new(literal.clone()))
}

fn literal_text(literal: &Lit) -> Box<str> {
    match literal {
        Lit::Str(text) => text.value().into(),
        Lit::Bool(value) => value.value.to_string().into(),
        other => quote::ToTokens::to_token_stream(other).to_string().into(),
    }
}
