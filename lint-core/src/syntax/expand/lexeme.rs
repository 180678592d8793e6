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
/// The chars of the longest.
const LONGEST: usize = 3;

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

    /// Where the token after the first begins.
    pub(super) fn skip(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
        Self::next(cursor).map(|(_, rest)| rest)
    }

    /// Where the next token begins, if the first after `cursor` is one that the compiler would take for this one.
    pub(super) fn strip<'a>(&self, cursor: Cursor<'a>) -> Option<Cursor<'a>> {
        let (first, rest) = Self::next(cursor)?;
        self.same_text(&first).then_some(rest)
    }

    /// The first token after `cursor`, alone.
    pub(super) fn peek(cursor: Cursor<'_>) -> Option<Self> {
        Self::next(cursor).map(|(lexeme, _)| lexeme)
    }

    /// Whether the compiler would take one for the other where a macro's pattern asks for it.
    fn same_text(&self, other: &Self) -> bool {
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

    /// Adds the token as trees, all with this span.
    pub(super) fn write(self, span: Span, output: &mut Vec<TokenTree>) {
        let mut push = |mut tree: TokenTree| {
            tree.set_span(span);
            output.push(tree);
        };
        match self {
            Self::Ident(ident) => push(ident.into()),
            Self::Literal(literal) => push(literal.into()),
            Self::Group(group) => push(group.into()),
            Self::Lifetime(name) => {
                push(Punct::new('\'', Spacing::Joint).into());
                push(name.into());
            }
            Self::Operator(operator) => puncts(operator).map(TokenTree::from).for_each(push),
        }
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
    let mut chars = [first.as_char(); LONGEST];
    let mut ends = [rest; LONGEST];
    let mut length = 1;
    let mut joint = first.spacing() == Spacing::Joint;
    while joint && length < LONGEST {
        let Some((TokenTree::Punct(punct), after)) = ends[length - 1].token_tree() else {
            break;
        };
        chars[length] = punct.as_char();
        ends[length] = after;
        joint = punct.spacing() == Spacing::Joint;
        length += 1;
    }
    let operators = OPERATORS.iter();
    let operator = operators
        .filter(|operator| operator.len() <= length)
        .find(|operator| operator.chars().eq(chars[..operator.len()].iter().copied()))?;
    Some((operator, ends[operator.len() - 1]))
}
