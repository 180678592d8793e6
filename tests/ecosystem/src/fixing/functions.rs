//! The functions of a text that stand in no other. Fixing makes and removes none: the n-th stays the n-th.

use std::ops::Range;

use syn::{ImplItemFn, ItemFn, TraitItemFn, spanned::Spanned, visit::Visit};

pub(super) struct Function {
    pub(super) bytes: Range<usize>,
    /// The first and the last line, 1-based.
    lines: (usize, usize),
}

impl Function {
    fn of(item: &impl Spanned) -> Self {
        let span = item.span();
        Self {
            bytes: span.byte_range(),
            lines: (span.start().line, span.end().line),
        }
    }

    pub(super) fn first_line(&self) -> usize {
        self.lines.0
    }

    pub(super) fn holds(&self, line: usize) -> bool {
        self.lines.0 <= line && line <= self.lines.1
    }
}

/// Those of a text, in order; none where it is no Rust.
pub(super) fn of(text: &str) -> Vec<Function> {
    let mut walker = Walker::default();
    if let Ok(file) = syn::parse_file(text) {
        walker.visit_file(&file);
    }
    walker.functions
}

/// Which of them holds a line.
pub(super) fn around(functions: &[Function], line: usize) -> Option<usize> {
    functions.iter().position(|function| function.holds(line))
}

#[derive(Default)]
struct Walker {
    functions: Vec<Function>,
}

impl Visit<'_> for Walker {
    fn visit_item_fn(&mut self, function: &ItemFn) {
        self.functions.push(Function::of(function));
    }

    fn visit_impl_item_fn(&mut self, function: &ImplItemFn) {
        self.functions.push(Function::of(function));
    }

    fn visit_trait_item_fn(&mut self, function: &TraitItemFn) {
        self.functions.push(Function::of(function));
    }
}
