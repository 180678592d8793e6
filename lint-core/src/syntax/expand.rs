use proc_macro2::{Span, TokenStream};

use super::MacroDefinition;
use crate::text::SourceText;

/// The tokens a call of the macro stands for; none if no arm matches, or the expansion would be too large.
pub(crate) fn expand(
    _definition: &MacroDefinition,
    _call_tokens: TokenStream,
    _call_span: Span,
) -> Option<TokenStream> {
    None
}

/// The `macro_rules!` definitions of a file, in order.
pub fn collect_macros(_source: &SourceText) -> Vec<MacroDefinition> {
    Vec::new()
}
