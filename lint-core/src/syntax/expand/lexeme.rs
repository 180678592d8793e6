use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenTree};
use syn::buffer::Cursor;

/// One token as `macro_rules!` counts them: `=>` and `'a` are one each.
#[derive(Clone)]
pub(super) enum Lexeme {
    Ident(Ident),
    Literal(Literal),
    /// The name without its quote.
    Lifetime(Ident),
    Operator(&'static str),
    Group(Group),
}

/// Longer ones first, so that the first that fits is the one a lexer would read.
const OPERATORS: [&str; 48] = [
    "<<=", ">>=", "...", "..=", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=", "^=", "&=",
    "|=", "<<", ">>", "->", "=>", "<-", "::", "..", "=", "<", ">", "!", "~", "+", "-", "*", "/", "%", "^",
    "&", "|", "@", ".", ",", ";", ":", "#", "$", "?", "'", "\\",
];

impl Lexeme {
    /// The first token after `cursor`, and where the next begins.
    pub(super) fn next(cursor: Cursor<'_>) -> Option<(Self, Cursor<'_>)> {
        let (tree, rest) = cursor.token_tree()?;
        Some(match tree {
            TokenTree::Group(group) => (Self::Group(group), rest),
            TokenTree::Ident(ident) => (Self::Ident(ident), rest),
            TokenTree::Literal(literal) => (Self::Literal(literal), rest),
            TokenTree::Punct(punct) if punct.as_char() == '\'' => match rest.token_tree() {
                Some((TokenTree::Ident(name), rest)) => (Self::Lifetime(name), rest),
                _ => (Self::Operator("'"), rest),
            },
            TokenTree::Punct(first) => {
                let (operator, rest) = glue(&first, rest)?;
                (Self::Operator(operator), rest)
            }
        })
    }

    /// The first token after `cursor`, alone.
    pub(super) fn peek(cursor: Cursor<'_>) -> Option<Self> {
        Self::next(cursor).map(|(lexeme, _)| lexeme)
    }

    /// Whether the compiler would take one for the other where a macro's pattern asks for it.
    pub(super) fn same_text(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Ident(a), Self::Ident(b)) | (Self::Lifetime(a), Self::Lifetime(b)) => a == b,
            (Self::Operator(a), Self::Operator(b)) => a == b,
            (Self::Literal(a), Self::Literal(b)) => a.to_string() == b.to_string(),
            _ => false,
        }
    }

    pub(super) fn is_operator(&self, operator: &str) -> bool {
        matches!(self, Self::Operator(own) if *own == operator)
    }

    /// Whether this is a group without delimiters: a fragment that another macro matched.
    pub(super) fn is_fragment(&self) -> bool {
        matches!(self, Self::Group(group) if group.delimiter() == Delimiter::None)
    }

    /// The token as trees, all with this span.
    pub(super) fn into_trees(self, span: Span) -> Vec<TokenTree> {
        let mut trees: Vec<TokenTree> = match self {
            Self::Ident(ident) => vec![ident.into()],
            Self::Literal(literal) => vec![literal.into()],
            Self::Group(group) => vec![group.into()],
            Self::Lifetime(name) => vec![Punct::new('\'', Spacing::Joint).into(), name.into()],
            Self::Operator(operator) => puncts(operator).map(TokenTree::from).collect(),
        };
        for tree in &mut trees {
            tree.set_span(span);
        }
        trees
    }
}

/// The puncts of an operator. The last stands alone: what a macro puts after it was not written after it.
fn puncts(operator: &str) -> impl Iterator<Item = Punct> {
    let last = operator.len() - 1;
    operator.char_indices().map(move |(at, char)| {
        let spacing = if at == last {
            Spacing::Alone
        } else {
            Spacing::Joint
        };
        Punct::new(char, spacing)
    })
}

/// The longest operator that begins with `first`, which stands just before `rest`.
fn glue<'a>(first: &Punct, rest: Cursor<'a>) -> Option<(&'static str, Cursor<'a>)> {
    let mut text = String::from(first.as_char());
    let mut ends = vec![rest];
    let mut joint = first.spacing() == Spacing::Joint;
    let mut cursor = rest;
    while joint && text.len() < 3 {
        let Some((TokenTree::Punct(punct), after)) = cursor.token_tree() else {
            break;
        };
        text.push(punct.as_char());
        ends.push(after);
        joint = punct.spacing() == Spacing::Joint;
        cursor = after;
    }
    let operator = OPERATORS.iter().find(|operator| text.starts_with(**operator))?;
    Some((operator, *ends.get(operator.len() - 1)?))
}
