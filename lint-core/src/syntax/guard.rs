//! Cheap checks of the text before it is parsed. The parser recurses, and a stack overflow ends the process: what nests
//! too deep, in brackets or without them (`!!!!x`, `a + a + …`, `else if` chains), must not reach it.

use proc_macro2::{TokenStream, TokenTree};

use super::{
    scan::{PieceKind, Scan},
    spans::Spans,
};
use crate::hir::{Note, NoteKind};

/// Bytes of text.
const MAX_LENGTH: usize = 8 << 20;
/// Brackets within brackets.
pub(super) const MAX_DEPTH: u32 = 256;
/// Tokens in runs without a separator: the run at a place, and those of the brackets around it. Each may cost the parser
/// one level, and 32 MiB hold about 9,000 levels without optimisation.
const MAX_RUN: u32 = 6_000;

/// Why the text must not be parsed, if so.
pub(super) fn check(spans: &Spans<'_>) -> Option<Note> {
    let text = spans.text();
    let whole = |kind| Note {
        range: spans.range_of_text(0, text.len()),
        kind,
    };
    if text.len() > MAX_LENGTH {
        return Some(whole(NoteKind::TooLarge {
            limit: MAX_LENGTH as u32,
        }));
    }
    let limit = check_nesting(text).err()?;
    Some(whole(NoteKind::TooDeep { limit }))
}

/// What is left of a budget of tokens. None if it is used up, brackets nest too deep or a run is too long. For tokens that
/// come from an expansion.
pub(super) fn spend(budget: u32, tokens: TokenStream) -> Option<u32> {
    spend_below(budget, tokens, 0, 0)
}

fn spend_below(mut budget: u32, tokens: TokenStream, depth: u32, around: u32) -> Option<u32> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut run = Run::starting(around);
    for tree in tokens {
        budget = budget.checked_sub(1)?;
        match tree {
            TokenTree::Group(group) => {
                budget = spend_below(budget, group.stream(), depth + 1, run.tokens)?;
                run.count(false);
            }
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => {
                run = Run::starting(around);
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => run.count(false),
        }
        if run.tokens > MAX_RUN {
            return None;
        }
    }
    Some(budget)
}

/// The tokens since the last separator. After a closing brace a new statement or item may start: a word other than
/// `else` then starts a new run.
#[derive(Clone, Copy, Default)]
struct Run {
    /// Those of the brackets around included.
    tokens: u32,
    around: u32,
    after_brace: bool,
}

impl Run {
    fn starting(around: u32) -> Self {
        Self {
            tokens: around,
            around,
            after_brace: false,
        }
    }

    fn count(&mut self, starts_anew: bool) {
        if self.after_brace && starts_anew {
            self.tokens = self.around;
        }
        self.after_brace = false;
        self.tokens += 1;
    }
}

/// Errs with the limit that a text passes.
fn check_nesting(text: &str) -> Result<(), u32> {
    let mut scan = Scan::new(text, 0);
    // The runs around the current one, innermost last.
    let mut outer: Vec<Run> = Vec::new();
    let mut run = Run::default();
    while let Some(piece) = scan.next_token() {
        match piece.kind {
            PieceKind::Open(_) => {
                outer.push(run);
                run = Run::starting(run.tokens);
                if outer.len() > MAX_DEPTH as usize {
                    return Err(MAX_DEPTH);
                }
            }
            PieceKind::Close(bracket) => {
                run = outer.pop().unwrap_or_default();
                run.count(false);
                run.after_brace = bracket == b'}';
            }
            PieceKind::Mark(b',' | b';') => run = Run::starting(run.around),
            PieceKind::Word => run.count(!matches!(scan.text_of(piece), "else" | "as")),
            PieceKind::Mark(mark) => run.count(mark == b'#'),
            PieceKind::Quote => run.count(true),
            PieceKind::Literal | PieceKind::Comment => run.count(false),
        }
        if run.tokens > MAX_RUN {
            return Err(MAX_RUN);
        }
    }
    Ok(())
}
