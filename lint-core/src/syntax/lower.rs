use std::fmt::Write;

use proc_macro2::{Ident, Span, TokenStream};
use rustc_hash::FxHashMap;
use serde::Serialize;

use super::{
    GrammarTable, MacroDefinition, MacroTable, expand, guard,
    hollow::{Hollow, Unwanted},
    recover::{self, Gap},
    signatures,
    spans::Spans,
};
use crate::{
    hir::{FileHir, Grammar, Name, Note, NoteKind, Origin},
    text::{SourceText, TextRange},
};

/// Whether the code of functions is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum BodyMode {
    /// All but what follows the first value of long lists, which stands for the others.
    Full,
    /// The same with every value. Slower, and otherwise alike: what `Full` is held against.
    Whole,
    /// All but those of tests, whose functions have none then.
    WithoutTests {
        /// Only tests reach the file.
        is_test_file: bool,
    },
    /// Bodies and values are not parsed, and may be missing: `fn read(path: &Path) -> Vec<u8>;`.
    SignaturesOnly,
    /// The same, without the functions that other crates cannot call.
    ExportedSignaturesOnly,
    /// The signatures of all functions, from a text of which the lexer sees everything: what `SignaturesOnly` and
    /// `ExportedSignaturesOnly` are held against.
    WholeSignatures,
}

impl BodyMode {
    fn are_wanted(self) -> bool {
        match self {
            Self::Full | Self::Whole | Self::WithoutTests { .. } => true,
            Self::SignaturesOnly | Self::ExportedSignaturesOnly | Self::WholeSignatures => false,
        }
    }
}

/// What lowering a file needs beside its text.
#[derive(Clone, Copy)]
pub struct LowerOptions<'a> {
    pub grammars: &'a GrammarTable,
    pub macros: &'a MacroTable,
    pub bodies: BodyMode,
}

/// Lowers one file. Never fails: the notes say what was skipped.
///
/// Needs a stack of 32 MiB for the most deeply nested code it accepts. While it runs, its thread must not lower another
/// file: the lexer's positions belong to the thread, and are cleared at the start.
pub fn lower_file(source: &SourceText, options: &LowerOptions<'_>) -> FileHir {
    proc_macro2::extra::invalidate_current_thread_spans();
    let hollow = match options.bodies {
        BodyMode::Whole | BodyMode::WholeSignatures => None,
        BodyMode::Full => Hollow::without_lists(source),
        BodyMode::WithoutTests {
            is_test_file: whole_file,
        } => Some(Hollow::of(source, Unwanted::TestBodies { whole_file })),
        BodyMode::SignaturesOnly => Some(Hollow::of(source, Unwanted::Bodies)),
        BodyMode::ExportedSignaturesOnly => Some(Hollow::of(source, Unwanted::BodiesAndPrivateFunctions)),
    };
    let spans = hollow
        .as_ref()
        .map_or_else(|| Spans::new(source), Spans::of_hollow);
    let mut lower = Lower::new(spans, options);
    if let Some(hollow) = &hollow
        && options.bodies.are_wanted()
    {
        lower.file.unread.clone_from(&hollow.left_out);
    }
    if let Some(note) = guard::check(&lower.spans) {
        lower.file.notes.push(note);
        return lower.file;
    }
    match lower.spans.text().parse::<TokenStream>() {
        Ok(tokens) => lower.tokens(tokens),
        Err(error) => {
            let range = lower.spans.place_of(error.span());
            lower.note(range, NoteKind::Unlexable(error.to_string()));
        }
    }
    lower.file.notes.sort_by_key(|note| note.range);
    lower.file.items.shrink();
    lower.file.bodies.shrink();
    lower.file
}

/// How many tokens the macros of one file may expand to.
const EXPANSION_BUDGET: u32 = 300_000;
/// Macro calls within macro calls.
const MAX_MACRO_DEPTH: u32 = 32;

/// The file being lowered.
pub(super) struct Lower<'a> {
    pub(super) options: LowerOptions<'a>,
    pub(super) spans: Spans<'a>,
    pub(super) file: FileHir,
    /// Of the nodes made now, outside expansions.
    pub(super) origin: Origin,
    /// The range of the macro call whose expansion is being lowered: tokens of the definition carry it.
    pub(super) expansion: Option<TextRange>,
    /// Expressions around the current one.
    pub(super) depth: u32,
    pub(super) type_depth: u32,
    macro_depth: u32,
    expansion_budget: u32,
    /// What dependencies' macros the calls of a name mean, as far as it was asked: to tell takes the whole text.
    exported: FxHashMap<Name, Option<&'a MacroDefinition>>,
    scratch: String,
}

impl<'a> Lower<'a> {
    fn new(spans: Spans<'a>, options: &LowerOptions<'a>) -> Self {
        Self {
            options: *options,
            spans,
            file: FileHir::default(),
            origin: Origin::Source,
            expansion: None,
            depth: 0,
            type_depth: 0,
            macro_depth: 0,
            expansion_budget: EXPANSION_BUDGET,
            exported: FxHashMap::default(),
            scratch: String::new(),
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let tokens = self.wanted(tokens);
        let mut top_level = Vec::new();
        let rest = recover::file(tokens, &mut |item| self.item(&item, &mut top_level));
        self.file.top_level = top_level;
        self.file.attributes = self.attributes(&rest.attributes);
        self.gaps(rest.gaps);
    }

    /// The tokens, less the bodies if these are not wanted.
    pub(super) fn wanted(&self, tokens: TokenStream) -> TokenStream {
        if self.wants_bodies() {
            tokens
        } else {
            signatures::without_bodies(tokens)
        }
    }

    pub(super) fn wants_bodies(&self) -> bool {
        self.options.bodies.are_wanted()
    }

    fn gaps(&mut self, gaps: Vec<Gap>) {
        for gap in gaps {
            let range = self.range(gap.first).cover(self.range(gap.last));
            self.note(range, NoteKind::Unparsed(gap.message));
        }
    }

    pub(super) fn note(&mut self, range: TextRange, kind: NoteKind) {
        let range = self.place(range).0;
        self.file.notes.push(Note { range, kind });
    }

    pub(super) fn range(&self, span: Span) -> TextRange {
        self.spans.range(span)
    }

    /// The range and the origin of a node whose tokens cover `extent`.
    pub(super) fn place(&self, extent: TextRange) -> (TextRange, Origin) {
        match self.expansion {
            Some(call) if extent.contains_range(call) => (call, Origin::Expansion),
            Some(_) => (extent, Origin::MacroArgument),
            None => (extent, self.origin),
        }
    }

    pub(super) fn name(&mut self, ident: &Ident) -> Name {
        self.scratch.clear();
        // Writing to a string does not fail.
        let _ = write!(self.scratch, "{ident}");
        Name::new(&self.scratch)
    }

    /// The `macro_rules!` macro that a call means. One of the project hides a macro whose grammar is known, unless the
    /// call names a crate; one of a dependency does not.
    pub(super) fn macro_definition(
        &mut self,
        call: &syn::Macro,
        name: Name,
        grammar: Option<Grammar>,
    ) -> Option<&'a MacroDefinition> {
        let macros = self.options.macros;
        let own = macros.get(name);
        match grammar {
            Some(_) => own.filter(|_| call.path.segments.len() == 1),
            None => own.or_else(|| {
                let text = self.spans.text();
                let known = self.exported.entry(name);
                *known.or_insert_with(|| macros.exported(name, text))
            }),
        }
    }

    /// What a call of a `macro_rules!` macro stands for.
    pub(super) fn expand(&mut self, definition: &MacroDefinition, call: &syn::Macro) -> Option<TokenStream> {
        if self.macro_depth >= MAX_MACRO_DEPTH {
            return None;
        }
        let tokens = expand::expand(definition, call.tokens.clone(), macro_span(call))?;
        let limit = self.expansion_budget.min(expand::MAX_TOKENS);
        self.expansion_budget -= limit - guard::spend(limit, tokens.clone())?;
        Some(tokens)
    }

    /// Starts on what a macro call holds: its arguments, or with `expansion` what it stands for. False if calls nest too
    /// deep. Every start needs a [`Self::leave_macro`] with the origin and expansion before it.
    pub(super) fn enter_macro(&mut self, expansion: Option<TextRange>) -> bool {
        if self.macro_depth >= MAX_MACRO_DEPTH {
            return false;
        }
        self.macro_depth += 1;
        self.origin = Origin::MacroArgument;
        self.expansion = expansion.or(self.expansion);
        true
    }

    pub(super) fn leave_macro(&mut self, outer: (Origin, Option<TextRange>)) {
        self.macro_depth -= 1;
        (self.origin, self.expansion) = outer;
    }

    /// Lowers what a macro call in item position holds; none if calls nest too deep.
    pub(super) fn within_macro<T>(
        &mut self,
        expansion: Option<TextRange>,
        lower: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        let outer = (self.origin, self.expansion);
        if !self.enter_macro(expansion) {
            return None;
        }
        let lowered = lower(self);
        self.leave_macro(outer);
        Some(lowered)
    }
}

/// From the path's start to the closing bracket.
pub(super) fn macro_span(call: &syn::Macro) -> Span {
    let close = call.delimiter.span().close();
    let first = match (&call.path.leading_colon, call.path.segments.first()) {
        (Some(colons), _) => colons.spans[0],
        (None, Some(segment)) => segment.ident.span(),
        (None, None) => close,
    };
    first.join(close).unwrap_or(first)
}
