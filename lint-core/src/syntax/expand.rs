//! `macro_rules!` by example: which arm a call matches, and what that arm makes of it.
//!
//! Only definitions that can be read in full are expanded, and only to what the compiler would make of them: where the
//! compiler would stop with an error, there is no expansion. Hygiene is ignored. The tokens of a call keep their spans,
//! so that what was written in an argument is found where it was written.

mod begin;
mod capture;
mod collect;
mod fragment;
mod lexeme;
mod matcher;
mod rules;
#[cfg(test)]
mod tests;
mod transcribe;

use proc_macro2::{Span, TokenStream};

pub use collect::collect_macros;
pub use rules::forget_macros;

use super::MacroDefinition;

/// How deep brackets and repetitions may nest in a definition.
const MAX_DEPTH: u32 = 256;
/// How many tokens one step of expansion may make.
pub(crate) const MAX_TOKENS: u32 = 50_000;

/// One step of expansion: what the call with these tokens becomes, or None when no arm matches, a limit is reached, or
/// the definition is beyond this expander. Tokens of the call keep their spans, those of the definition get `call_span`.
///
/// A matched expression of more than one token comes as a group without delimiter, so that precedence holds; so does a
/// type that is no plain path.
pub(crate) fn expand(
    definition: &MacroDefinition,
    call_tokens: TokenStream,
    call_span: Span,
) -> Option<TokenStream> {
    let arms = rules::arms_of(&definition.arms)?;
    let (arm, bindings) = matcher::first_match(&arms, call_tokens)?;
    transcribe::transcribe(&arm.template, &bindings, definition.crate_name, call_span)
}
