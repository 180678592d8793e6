use proc_macro2::{Delimiter, Ident};
use syn::buffer::Cursor;

use super::{fragment::FragmentKind, lexeme::Lexeme};

impl FragmentKind {
    /// Whether the compiler would try to read a fragment of this kind here.
    pub(super) fn may_begin(self, cursor: Cursor<'_>, first: Option<&Lexeme>) -> bool {
        let Some(first) = first else {
            return self == Self::Vis;
        };
        if first.is_fragment() {
            return !matches!(self, Self::Ident | Self::Lifetime);
        }
        match self {
            Self::Vis | Self::Tt | Self::Item | Self::Stmt => true,
            Self::Ident => matches!(first, Lexeme::Ident(ident) if ident != "_"),
            Self::Lifetime => matches!(first, Lexeme::Lifetime(_)),
            Self::Block => is_group(first, &[Delimiter::Brace]),
            Self::Path | Self::Meta => matches!(first, Lexeme::Ident(_) | Lexeme::Operator("::")),
            Self::Literal => match first {
                Lexeme::Literal(_) | Lexeme::Operator("-") => true,
                Lexeme::Ident(ident) => ident == "true" || ident == "false",
                _ => false,
            },
            Self::Expr => begins_expression(cursor, first),
            Self::Ty => begins_type(first),
            Self::Pat => first.is_operator("|") || begins_pattern(first),
            Self::PatParam => begins_pattern(first),
        }
    }
}

/// The keywords of all editions.
const RESERVED: [&str; 52] = [
    "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

const PATH_WORDS: [&str; 4] = ["crate", "self", "Self", "super"];

/// Without `let`, and without `_`, which is an expression to the newest edition only.
const EXPRESSION_WORDS: [&str; 18] = [
    "async", "box", "break", "continue", "do", "false", "for", "if", "loop", "match", "move", "return",
    "static", "true", "try", "unsafe", "while", "yield",
];

const TYPE_WORDS: [&str; 8] = ["_", "dyn", "extern", "fn", "for", "impl", "typeof", "unsafe"];

fn begins_expression(cursor: Cursor<'_>, first: &Lexeme) -> bool {
    match first {
        // A const block is an expression to the newest edition only; nothing else that begins so is one to any.
        Lexeme::Ident(ident) if ident == "const" => {
            let second = cursor.token_tree().and_then(|(_, rest)| Lexeme::peek(rest));
            second.is_some_and(|second| is_group(&second, &[Delimiter::Brace]))
        }
        Lexeme::Ident(ident) => may_be_name(ident) || EXPRESSION_WORDS.iter().any(|word| ident == word),
        Lexeme::Literal(_) | Lexeme::Lifetime(_) | Lexeme::Group(_) => true,
        Lexeme::Operator(operator) => matches!(
            *operator,
            "!" | "-" | "*" | "|" | "||" | "&" | "&&" | ".." | "..." | "..=" | "<" | "<<" | "::" | "#"
        ),
    }
}

fn begins_type(first: &Lexeme) -> bool {
    match first {
        Lexeme::Ident(ident) => may_be_name(ident) || TYPE_WORDS.iter().any(|word| ident == word),
        Lexeme::Lifetime(_) => true,
        Lexeme::Operator(operator) => {
            matches!(*operator, "!" | "*" | "&" | "&&" | "?" | "<" | "<<" | "::")
        }
        Lexeme::Group(_) => is_group(first, &[Delimiter::Parenthesis, Delimiter::Bracket]),
        Lexeme::Literal(_) => false,
    }
}

fn begins_pattern(first: &Lexeme) -> bool {
    match first {
        Lexeme::Ident(_) | Lexeme::Literal(_) => true,
        Lexeme::Operator(operator) => {
            matches!(
                *operator,
                "&" | "&&" | "-" | ".." | "..." | "..=" | "::" | "<" | "<<"
            )
        }
        Lexeme::Group(_) => is_group(first, &[Delimiter::Parenthesis, Delimiter::Bracket]),
        Lexeme::Lifetime(_) => false,
    }
}

/// Whether a path can begin with it. Raw identifiers can.
fn may_be_name(ident: &Ident) -> bool {
    let is_one_of = |words: &[&str]| words.iter().any(|word| ident == word);
    !is_one_of(&RESERVED) || is_one_of(&PATH_WORDS)
}

fn is_group(lexeme: &Lexeme, delimiters: &[Delimiter]) -> bool {
    matches!(lexeme, Lexeme::Group(group) if delimiters.contains(&group.delimiter()))
}
