use std::{cell::RefCell, rc::Rc};

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use syn::buffer::{Cursor, TokenBuffer};

use super::{MAX_DEPTH, fragment::FragmentKind, lexeme::Lexeme};
use crate::hir::Name;

/// `(pattern) => { template }`
pub(super) struct Arm {
    pub(super) pattern: Vec<Matcher>,
    pub(super) template: Vec<Template>,
}

/// One element of a pattern.
pub(super) enum Matcher {
    /// This very token.
    Lexeme(Lexeme),
    Group(Delimiter, Vec<Matcher>),
    /// `$name:kind`
    Fragment(Name, FragmentKind),
    /// `$( .. ) separator repeat`
    Repetition {
        matchers: Vec<Matcher>,
        separator: Option<Lexeme>,
        repeat: Repeat,
        /// The names bound inside, nested repetitions included.
        names: Vec<Name>,
    },
}

/// One element of a template.
pub(super) enum Template {
    Lexeme(Lexeme),
    Group(Delimiter, Vec<Template>),
    /// `$name`; the name may be one the pattern does not bind.
    Variable(Name, Ident),
    /// `$crate`
    Crate,
    /// `$( .. ) separator *`
    Repetition {
        template: Vec<Template>,
        separator: Option<Lexeme>,
        /// The names used inside, nested repetitions included.
        names: Vec<Name>,
    },
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeat {
    /// `*`
    Any,
    /// `+`
    OneOrMore,
    /// `?`
    Optional,
}

type Cache = FxHashMap<Box<str>, Option<Rc<Vec<Arm>>>>;
thread_local! {
    // Outlives the spans of the files around it, so each token kept must have the call site's span.
    static CACHE: RefCell<Cache> = RefCell::default();
}

/// Lets go of what the thread keeps of definitions and of the last file's text.
pub fn forget_macros() {
    CACHE.take();
    proc_macro2::extra::invalidate_current_thread_spans();
}

/// The arms of a definition, read once a thread; None if one of them cannot be read.
pub(super) fn arms_of(text: &str) -> Option<Rc<Vec<Arm>>> {
    const MAX_CACHED: usize = 512;
    CACHE.with_borrow_mut(|cache| {
        if let Some(known) = cache.get(text) {
            return known.clone();
        }
        let arms = read_arms(text).map(Rc::new);
        if cache.len() >= MAX_CACHED {
            cache.clear();
        }
        cache.insert(text.into(), arms.clone());
        arms
    })
}

fn read_arms(text: &str) -> Option<Vec<Arm>> {
    let tokens: TokenStream = text.parse().ok()?;
    let buffer = TokenBuffer::new2(tokens);
    let mut cursor = buffer.begin();
    let mut arms = Vec::new();
    while !cursor.eof() {
        let (pattern, rest) = any_group(cursor)?;
        let (arrow, rest) = Lexeme::next(rest)?;
        if !arrow.is_operator("=>") {
            return None;
        }
        let (template, rest) = any_group(rest)?;
        arms.push(Arm {
            pattern: read_pattern(pattern, 0)?,
            template: read_template(template, 0)?,
        });
        cursor = match Lexeme::next(rest) {
            Some((lexeme, rest)) if lexeme.is_operator(";") => rest,
            _ => rest,
        };
    }
    Some(arms)
}

fn read_pattern(mut cursor: Cursor<'_>, depth: u32) -> Option<Vec<Matcher>> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut matchers = Vec::new();
    while let Some((lexeme, rest)) = Lexeme::next(cursor) {
        let (matcher, rest) = match lexeme {
            Lexeme::Group(group) => {
                let (inside, rest) = any_group(cursor)?;
                (
                    Matcher::Group(group.delimiter(), read_pattern(inside, depth + 1)?),
                    rest,
                )
            }
            Lexeme::Operator("$") => read_dollar_of_pattern(rest, depth)?,
            other => (Matcher::Lexeme(at_call_site(other)), rest),
        };
        matchers.push(matcher);
        cursor = rest;
    }
    Some(matchers)
}

/// What follows a `$` in a pattern: `name:kind`, `( .. )*` or `crate`. With nothing after it, it is a token.
fn read_dollar_of_pattern(cursor: Cursor<'_>, depth: u32) -> Option<(Matcher, Cursor<'_>)> {
    let Some((lexeme, rest)) = Lexeme::next(cursor) else {
        return Some((Matcher::Lexeme(Lexeme::Operator("$")), cursor));
    };
    match lexeme {
        Lexeme::Ident(ident) if ident == "crate" => {
            Some((Matcher::Lexeme(at_call_site(Lexeme::Ident(ident))), rest))
        }
        Lexeme::Ident(name) => {
            let (colon, rest) = Lexeme::next(rest)?;
            let (Lexeme::Ident(kind), rest) = Lexeme::next(rest)? else {
                return None;
            };
            let kind = FragmentKind::named(&kind.to_string())?;
            colon.is_operator(":").then(|| {
                let kind = kind.before(Lexeme::peek(rest).as_ref());
                (Matcher::Fragment(name_of(&name), kind), rest)
            })
        }
        Lexeme::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            let (inside, rest) = any_group(cursor)?;
            let mut matchers = read_pattern(inside, depth + 1)?;
            let (separator, repeat, rest) = read_repeat(rest)?;
            if let Some(Matcher::Fragment(_, kind)) = matchers.last_mut() {
                *kind = kind.before(separator.as_ref());
            }
            let mut names = Vec::new();
            bound_names(&matchers, &mut names);
            let repetition = Matcher::Repetition {
                matchers,
                separator,
                repeat,
                names,
            };
            Some((repetition, rest))
        }
        _ => None,
    }
}

fn read_template(mut cursor: Cursor<'_>, depth: u32) -> Option<Vec<Template>> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut template = Vec::new();
    while let Some((lexeme, rest)) = Lexeme::next(cursor) {
        let (part, rest) = match lexeme {
            Lexeme::Group(group) => {
                let (inside, rest) = any_group(cursor)?;
                (
                    Template::Group(group.delimiter(), read_template(inside, depth + 1)?),
                    rest,
                )
            }
            Lexeme::Operator("$") => read_dollar_of_template(rest, depth)?,
            other => (Template::Lexeme(at_call_site(other)), rest),
        };
        template.push(part);
        cursor = rest;
    }
    Some(template)
}

/// What follows a `$` in a template: `name`, `( .. )*` or `crate`. With nothing after it, it is a token. `$$` and
/// `${..}` are not stable Rust.
fn read_dollar_of_template(cursor: Cursor<'_>, depth: u32) -> Option<(Template, Cursor<'_>)> {
    let Some((lexeme, rest)) = Lexeme::next(cursor) else {
        return Some((Template::Lexeme(Lexeme::Operator("$")), cursor));
    };
    match lexeme {
        Lexeme::Ident(ident) if ident == "crate" => Some((Template::Crate, rest)),
        Lexeme::Ident(mut ident) => {
            ident.set_span(Span::call_site());
            Some((Template::Variable(name_of(&ident), ident), rest))
        }
        Lexeme::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            let (inside, rest) = any_group(cursor)?;
            let template = read_template(inside, depth + 1)?;
            let (separator, _, rest) = read_repeat(rest)?;
            let mut names = Vec::new();
            used_names(&template, &mut names);
            let repetition = Template::Repetition {
                template,
                separator,
                names,
            };
            Some((repetition, rest))
        }
        _ => None,
    }
}

/// `separator? (*|+|?)`
fn read_repeat(cursor: Cursor<'_>) -> Option<(Option<Lexeme>, Repeat, Cursor<'_>)> {
    let (first, rest) = Lexeme::next(cursor)?;
    if let Some(repeat) = repeat_of(&first) {
        return Some((None, repeat, rest));
    }
    let (second, rest) = Lexeme::next(rest)?;
    let repeat = repeat_of(&second)?;
    match first {
        Lexeme::Group(_) => None,
        separator => Some((Some(at_call_site(separator)), repeat, rest)),
    }
}

fn repeat_of(lexeme: &Lexeme) -> Option<Repeat> {
    match lexeme {
        Lexeme::Operator("*") => Some(Repeat::Any),
        Lexeme::Operator("+") => Some(Repeat::OneOrMore),
        Lexeme::Operator("?") => Some(Repeat::Optional),
        _ => None,
    }
}

fn bound_names(matchers: &[Matcher], names: &mut Vec<Name>) {
    for matcher in matchers {
        match matcher {
            Matcher::Lexeme(_) => {}
            Matcher::Fragment(name, _) => names.push(*name),
            Matcher::Group(_, matchers) => bound_names(matchers, names),
            Matcher::Repetition { names: inner, .. } => names.extend(inner),
        }
    }
}

fn used_names(template: &[Template], names: &mut Vec<Name>) {
    for part in template {
        match part {
            Template::Lexeme(_) | Template::Crate => {}
            Template::Variable(name, _) => names.push(*name),
            Template::Group(_, template) => used_names(template, names),
            Template::Repetition { names: inner, .. } => names.extend(inner),
        }
    }
}

fn name_of(ident: &Ident) -> Name {
    Name::new(&ident.to_string())
}

/// The inside of the group at `cursor`, whatever its delimiter, and what comes after it.
fn any_group(cursor: Cursor<'_>) -> Option<(Cursor<'_>, Cursor<'_>)> {
    let (TokenTree::Group(group), _) = cursor.token_tree()? else {
        return None;
    };
    let (inside, _, rest) = cursor.group(group.delimiter())?;
    Some((inside, rest))
}

fn at_call_site(mut lexeme: Lexeme) -> Lexeme {
    match &mut lexeme {
        Lexeme::Ident(ident) | Lexeme::Lifetime(ident) => ident.set_span(Span::call_site()),
        Lexeme::Literal(literal) => literal.set_span(Span::call_site()),
        Lexeme::Operator(_) => {}
        // Holds more spans than this; every reader takes a group apart instead of keeping it.
        Lexeme::Group(group) => group.set_span(Span::call_site()),
    }
    lexeme
}
