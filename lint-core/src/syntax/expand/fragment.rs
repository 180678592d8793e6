use proc_macro2::TokenTree;
use syn::{
    Attribute, Block, Expr, Item, Meta, Pat, Path, PathArguments, Stmt, Token, Type, Visibility,
    buffer::Cursor,
    parse::{ParseStream, discouraged::Speculative},
};

use super::{
    capture::{Form, Fragment},
    lexeme::Lexeme,
    matcher::Miss,
};

/// The `kind` of `$name:kind`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FragmentKind {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    /// With alternatives: `A | B`.
    Pat,
    /// Without.
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

impl FragmentKind {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "block" => Self::Block,
            "expr" | "expr_2021" => Self::Expr,
            "ident" => Self::Ident,
            "item" => Self::Item,
            "lifetime" => Self::Lifetime,
            "literal" => Self::Literal,
            "meta" => Self::Meta,
            "pat" => Self::Pat,
            "pat_param" => Self::PatParam,
            "path" => Self::Path,
            "stmt" => Self::Stmt,
            "tt" => Self::Tt,
            "ty" => Self::Ty,
            "vis" => Self::Vis,
            _ => return None,
        })
    }

    /// The kind, knowing what follows it in the pattern. Only the editions in which `pat` has no alternatives let a
    /// `|` follow it.
    pub(super) fn before(self, next: Option<&Lexeme>) -> Self {
        match next {
            Some(next) if self == Self::Pat && next.is_operator("|") => Self::PatParam,
            _ => self,
        }
    }

    /// Takes a fragment of this kind off the input. After a miss the input stands anywhere.
    pub(super) fn parse(self, input: ParseStream<'_>) -> Result<Fragment, Miss> {
        let begin = input.cursor();
        if self == Self::Tt {
            skip_lexeme(input).map_err(|_| Miss::Other)?;
            let trees = trees_between(begin, input.cursor()).ok_or(Miss::Other)?;
            return Ok(Fragment::new(trees, Form::Plain, false));
        }
        let first = Lexeme::peek(begin);
        if !self.may_begin(begin, first.as_ref()) {
            return Err(Miss::Other);
        }
        let form = self.parse_form(input).map_err(|_| match first {
            // Of which kind it is, its tokens do not tell.
            Some(lexeme) if lexeme.is_fragment() => Miss::Other,
            _ => Miss::Stop,
        })?;
        let trees = trees_between(begin, input.cursor()).ok_or(Miss::Other)?;
        Ok(Fragment::new(trees, form, self == Self::Ty))
    }

    fn parse_form(self, input: ParseStream<'_>) -> syn::Result<Form> {
        match self {
            Self::Ident | Self::Tt => skip_lexeme(input)?,
            Self::Lifetime => drop(input.parse::<syn::Lifetime>()?),
            Self::Literal => {
                input.parse::<Option<Token![-]>>()?;
                input.parse::<syn::Lit>()?;
            }
            Self::Block => drop(input.parse::<Block>()?),
            Self::Item => drop(input.parse::<Item>()?),
            Self::Meta => drop(input.parse::<Meta>()?),
            Self::Vis => drop(input.parse::<Visibility>()?),
            Self::Stmt => return parse_statement(input),
            Self::Expr => {
                input.parse::<Expr>()?;
                return Ok(Form::Expr);
            }
            Self::Pat => return Ok(form_of_pattern(&Pat::parse_multi_with_leading_vert(input)?)),
            Self::PatParam => drop(Pat::parse_single(input)?),
            Self::Path => return Ok(form_of_path(&input.parse()?)),
            Self::Ty => {
                return Ok(match input.parse()? {
                    Type::Path(ty) if ty.qself.is_some() => Form::Plain,
                    Type::Path(ty) => form_of_path(&ty.path),
                    _ => Form::Type,
                });
            }
        }
        Ok(Form::Plain)
    }
}

/// A statement without its semicolon, or an item with it.
fn parse_statement(input: ParseStream<'_>) -> syn::Result<Form> {
    let ahead = input.fork();
    Attribute::parse_outer(&ahead)?;
    if ahead.peek(Token![let]) {
        input.advance_to(&ahead);
        parse_let(input)?;
        return Ok(Form::Let);
    }
    let ahead = input.fork();
    if let Ok(Stmt::Item(_)) = ahead.parse() {
        input.advance_to(&ahead);
    } else {
        Expr::parse_with_earlier_boundary_rule(input)?;
    }
    Ok(Form::Plain)
}

fn parse_let(input: ParseStream<'_>) -> syn::Result<()> {
    input.parse::<Token![let]>()?;
    Pat::parse_single(input)?;
    if input.parse::<Option<Token![:]>>()?.is_some() {
        input.parse::<Type>()?;
    }
    if input.parse::<Option<Token![=]>>()?.is_some() {
        input.parse::<Expr>()?;
        if input.parse::<Option<Token![else]>>()?.is_some() {
            input.parse::<Block>()?;
        }
    }
    Ok(())
}

fn form_of_pattern(pattern: &Pat) -> Form {
    match pattern {
        Pat::Or(_) => Form::Alternatives,
        _ => Form::Plain,
    }
}

fn form_of_path(path: &Path) -> Form {
    let arguments = || path.segments.iter().map(|segment| &segment.arguments);
    if arguments().any(|arguments| matches!(arguments, PathArguments::Parenthesized(_))) {
        Form::Type
    } else if arguments().all(PathArguments::is_none) {
        Form::Plain
    } else {
        Form::GenericPath
    }
}

fn skip_lexeme(input: ParseStream<'_>) -> syn::Result<()> {
    input.step(|cursor| {
        let rest = Lexeme::skip(*cursor).ok_or_else(|| cursor.error("nothing left"))?;
        Ok(((), rest))
    })
}

/// None if `end` is inside a group that begins after `begin`.
fn trees_between(begin: Cursor<'_>, end: Cursor<'_>) -> Option<Vec<TokenTree>> {
    let mut trees = Vec::new();
    let mut cursor = begin;
    while cursor != end {
        let (tree, rest) = cursor.token_tree()?;
        trees.push(tree);
        cursor = rest;
    }
    Some(trees)
}
