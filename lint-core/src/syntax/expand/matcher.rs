use proc_macro2::{Delimiter, TokenStream};
use syn::{
    braced, bracketed, parenthesized,
    parse::{ParseBuffer, ParseStream, Parser, discouraged::Speculative},
};

use super::{
    capture::Fragment,
    fragment::FragmentKind,
    lexeme::Lexeme,
    rules::{Arm, Matcher, Repeat},
};
use crate::hir::Name;

/// Why a pattern did not match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Miss {
    /// The tokens are others: the next arm may match.
    Other,
    /// A fragment began and does not parse. The compiler stops with an error here, so what it accepts and the parser
    /// does not must not fall through to another arm.
    Stop,
}

/// What the names of a pattern are bound to.
#[derive(Default)]
pub(super) struct Bindings {
    entries: Vec<(Name, Binding)>,
}

pub(super) enum Binding {
    Fragment(Fragment),
    /// One for each time the repetition around the name matched.
    Repeated(Vec<Binding>),
}

impl Bindings {
    pub(super) fn get(&self, name: Name) -> Option<&Binding> {
        self.entries
            .iter()
            .find_map(|(own, binding)| (*own == name).then_some(binding))
    }

    /// Adds one match of a repetition, whose names are bound to lists here.
    fn push_match(&mut self, matched: Bindings) {
        for (name, binding) in matched.entries {
            for (own, list) in &mut self.entries {
                if let (true, Binding::Repeated(list)) = (*own == name, list) {
                    list.push(binding);
                    break;
                }
            }
        }
    }
}

/// The first arm that matches all the tokens, and what it binds.
pub(super) fn first_match(arms: &[Arm], tokens: TokenStream) -> Option<(&Arm, Bindings)> {
    let mut found = None;
    let parser = |input: ParseStream<'_>| {
        for arm in arms {
            match match_all(&arm.pattern, &input.fork()) {
                Ok(bindings) => found = Some((arm, bindings)),
                Err(Miss::Other) => continue,
                Err(Miss::Stop) => {}
            }
            break;
        }
        Ok(())
    };
    // Fails whenever there are tokens, because all of the parsing is done on forks.
    let _ = parser.parse2(tokens);
    found
}

fn match_all(pattern: &[Matcher], input: ParseStream<'_>) -> Result<Bindings, Miss> {
    let mut bindings = Bindings::default();
    match_sequence(pattern, input, &mut bindings)?;
    at_end(input)?;
    Ok(bindings)
}

/// Matches a sequence at the start of the input. After a miss the input stands anywhere: try on a fork.
fn match_sequence(pattern: &[Matcher], input: ParseStream<'_>, bindings: &mut Bindings) -> Result<(), Miss> {
    for matcher in pattern {
        match matcher {
            Matcher::Lexeme(lexeme) => match_lexeme(lexeme, input)?,
            Matcher::Group(delimiter, pattern) => {
                let inside = enter(*delimiter, input).map_err(|_| Miss::Other)?;
                match_sequence(pattern, &inside, bindings)?;
                at_end(&inside)?;
            }
            Matcher::Fragment(name, kind) => {
                let fragment = kind.parse(input)?;
                bindings.entries.push((*name, Binding::Fragment(fragment)));
            }
            Matcher::Repetition {
                matchers,
                separator,
                repeat,
                names,
            } => {
                let lists = names.iter().map(|name| (*name, Binding::Repeated(Vec::new())));
                bindings.entries.extend(lists);
                match_repetition(matchers, separator.as_ref(), *repeat, input, bindings)?;
            }
        }
    }
    Ok(())
}

/// Matches as often as possible. The compiler follows all possibilities at once and rejects calls where more than one
/// lasts, so that the longest match is the only one.
fn match_repetition(
    pattern: &[Matcher],
    separator: Option<&Lexeme>,
    repeat: Repeat,
    input: ParseStream<'_>,
    bindings: &mut Bindings,
) -> Result<(), Miss> {
    // `$($rest:tt)*`, by far the most frequent, moves nowhere on a miss.
    let needs_fork = separator.is_some() || !matches!(pattern, [Matcher::Fragment(_, FragmentKind::Tt)]);
    let mut count = 0;
    while count == 0 || repeat != Repeat::Optional {
        let begin = input.cursor();
        let fork = needs_fork.then(|| input.fork());
        let ahead = fork.as_ref().unwrap_or(input);
        let separated = match separator {
            Some(separator) if count > 0 => match_lexeme(separator, ahead),
            _ => Ok(()),
        };
        let mut matched = Bindings::default();
        match separated.and_then(|()| match_sequence(pattern, ahead, &mut matched)) {
            // A match of nothing would go on without end.
            Ok(()) if ahead.cursor() == begin => break,
            Ok(()) => {}
            Err(Miss::Other) => break,
            Err(Miss::Stop) => return Err(Miss::Stop),
        }
        bindings.push_match(matched);
        if let Some(fork) = fork {
            input.advance_to(&fork);
        }
        count += 1;
    }
    match repeat {
        Repeat::OneOrMore if count == 0 => Err(Miss::Other),
        _ => Ok(()),
    }
}

fn match_lexeme(wanted: &Lexeme, input: ParseStream<'_>) -> Result<(), Miss> {
    // Most tokens are others, and an error would be made for each.
    if wanted.strip(input.cursor()).is_none() {
        return Err(Miss::Other);
    }
    input
        .step(|cursor| match wanted.strip(*cursor) {
            Some(rest) => Ok(((), rest)),
            None => Err(cursor.error("another token")),
        })
        .map_err(|_| Miss::Other)
}

fn at_end(input: ParseStream<'_>) -> Result<(), Miss> {
    if input.cursor().eof() {
        Ok(())
    } else {
        Err(Miss::Other)
    }
}

/// The inside of the group that comes next. A matched fragment is no such group, even if it holds only one.
fn enter(delimiter: Delimiter, input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    if Lexeme::peek(input.cursor()).is_some_and(|lexeme| lexeme.is_fragment()) {
        return Err(input.error("a fragment"));
    }
    let inside;
    match delimiter {
        Delimiter::Parenthesis => _ = parenthesized!(inside in input),
        Delimiter::Bracket => _ = bracketed!(inside in input),
        Delimiter::Brace => _ = braced!(inside in input),
        Delimiter::None => return Err(input.error("no delimiter")),
    }
    Ok(inside)
}
