//! Macro calls: what stands between their brackets, read by a known grammar or by trying.

mod format;
mod grammar;
mod items;
mod scan;
mod select;

use proc_macro2::{Span, TokenStream};

use self::grammar::{Parsed, ParsedArm};
use super::{
    bodies::{BodyLower, Lowered},
    lower::macro_span,
};
use crate::{
    hir::{ExprId, ExprKind, Grammar, MacroBody, MacroExpr, Name, NoteKind, Origin, Path, SelectArm},
    text::TextRange,
};

/// Where the call stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    Expression,
    /// Items of the macro then belong to the block around the call.
    Statement,
}

impl BodyLower<'_, '_> {
    pub(super) fn macro_expr(&mut self, call: &syn::Macro) -> Lowered {
        self.macro_call(call, Position::Expression)
    }

    pub(super) fn macro_statement(&mut self, call: &syn::Macro) -> Lowered {
        self.macro_call(call, Position::Statement)
    }

    fn macro_call(&mut self, call: &syn::Macro, position: Position) -> Lowered {
        let extent = self.range(macro_span(call));
        let path = self.lower.path(None, &call.path);
        let body = match call.path.segments.last() {
            Some(last) => {
                let name = self.lower.name(&last.ident);
                if name == "include" {
                    self.lower.note(extent, NoteKind::Include);
                }
                self.macro_body(call, name, extent, position)
            }
            None => MacroBody::Scan(Vec::new()),
        };
        self.alloc(ExprKind::Macro(Box::new(MacroExpr { path, body })), extent)
    }

    fn macro_body(
        &mut self,
        call: &syn::Macro,
        name: Name,
        extent: TextRange,
        position: Position,
    ) -> MacroBody {
        let grammar = self.lower.options.grammars.get(name);
        let definition = self.lower.macro_definition(call, name, grammar);
        if let Some(definition) = definition
            && let Some(tokens) = self.lower.expand(definition, call)
            && let Some(expansion) = self.expansion(&tokens, extent, position)
        {
            return MacroBody::Expansion(expansion);
        }
        let name_span = call
            .path
            .segments
            .last()
            .map_or_else(Span::call_site, |last| last.ident.span());
        let known = grammar.and_then(|grammar| grammar::known(grammar, &call.tokens));
        let parsed = known.or_else(|| grammar::unknown(&call.tokens));
        let brackets = self.lower.spans.delimited(*call.delimiter.span());
        let outer = (self.lower.origin, self.lower.expansion);
        if !self.lower.enter_macro(None) {
            return MacroBody::Scan(Vec::new());
        }
        let called = self.lower.plain_path(&call.path, super::paths::BareSelf::Module);
        let body = match parsed {
            Some(Parsed::Statements(stmts)) if grammar == Some(Grammar::AsyncBlock) => {
                self.async_body(&stmts, brackets, name_span)
            }
            Some(parsed) => self.parsed(&called, parsed, brackets),
            None => MacroBody::Scan(self.scan(&call.tokens)),
        };
        self.lower.leave_macro(outer);
        body
    }

    /// Lowers what a `macro_rules!` macro stands for, if it parses.
    fn expansion(&mut self, tokens: &TokenStream, call: TextRange, position: Position) -> Option<ExprId> {
        let parsed = grammar::expansion(tokens)?;
        let outer = (self.lower.origin, self.lower.expansion);
        if !self.lower.enter_macro(Some(call)) {
            return None;
        }
        let lowered = match parsed {
            Parsed::Statements(stmts) => {
                let block = self.loose_block(&stmts, call).id;
                if position == Position::Statement {
                    self.hoist_items(block);
                }
                Some(block)
            }
            Parsed::Exprs(exprs) => exprs.first().map(|expr| self.expr(expr).id),
            _ => None,
        };
        self.lower.leave_macro(outer);
        lowered
    }

    /// Items know no hygiene: they are seen in the block around the call.
    fn hoist_items(&mut self, block: ExprId) {
        if let ExprKind::Block { block, .. } = self.exprs[block].kind {
            let items = std::mem::take(&mut self.blocks[block].items);
            self.block_items.extend(items);
        }
    }

    fn parsed(&mut self, called: &Path, parsed: Parsed, brackets: TextRange) -> MacroBody {
        match parsed {
            Parsed::Exprs(exprs) => MacroBody::Exprs(exprs.iter().map(|expr| self.expr(expr).id).collect()),
            Parsed::Repeat(pair) => MacroBody::Repeat {
                value: self.expr(&pair[0]).id,
                length: self.expr(&pair[1]).id,
            },
            Parsed::Statements(stmts) => MacroBody::Statements(self.loose_block(&stmts, brackets).id),
            Parsed::Blocks(blocks) => {
                let blocks = blocks.iter().map(|stmts| self.loose_block(stmts, brackets).id);
                MacroBody::Exprs(blocks.collect())
            }
            Parsed::Items(items) => {
                self.lower.macro_items(called, &items, &mut self.block_items);
                MacroBody::Exprs(Vec::new())
            }
            Parsed::Statics(statics) => {
                let items = self.lower.lazy_statics(&statics);
                self.block_items.extend(items);
                MacroBody::Exprs(Vec::new())
            }
            Parsed::Select { arms, otherwise } => {
                let arms = arms.iter().map(|arm| self.select_arm(arm)).collect();
                let otherwise = otherwise.map(|otherwise| self.expr(&otherwise).id);
                MacroBody::Select { arms, otherwise }
            }
            Parsed::Matches(parsed) => MacroBody::Matches {
                scrutinee: self.expr(&parsed.scrutinee).id,
                pat: self.pat(&parsed.pat).id,
                guard: parsed.guard.map(|guard| self.expr(&guard).id),
            },
        }
    }

    fn select_arm(&mut self, arm: &ParsedArm) -> SelectArm {
        SelectArm {
            pat: match &arm.pat {
                Some(pat) => self.pat(pat).id,
                None => self.wildcard(TextRange::default()).id,
            },
            future: self.expr(&arm.future).id,
            guard: arm.guard.as_ref().map(|guard| self.expr(guard).id),
            handler: self.expr(&arm.handler).id,
        }
    }

    fn async_body(&mut self, stmts: &[syn::Stmt], brackets: TextRange, name: Span) -> MacroBody {
        let keyword = self.range(name);
        let body = self.loose_block(stmts, brackets);
        let kind = ExprKind::AsyncBlock {
            keyword,
            moves: true,
            body: body.id,
        };
        MacroBody::AsyncBlock(self.alloc(kind, keyword.cover(brackets)).id)
    }

    /// The calls of qualified paths in tokens that no grammar fits.
    fn scan(&mut self, tokens: &TokenStream) -> Vec<ExprId> {
        let mut calls = Vec::new();
        for call in scan::calls(tokens) {
            let path = self.lower.plain_path(&call.path, super::paths::BareSelf::Value);
            let path_range = self.lower.place(path.range).0;
            let extent = path.range.cover(self.range(call.parens));
            let range = self.lower.place(extent).0;
            let callee = self.alloc_from(ExprKind::Path(path), path_range, path_range, Origin::TokenScan);
            let kind = ExprKind::Call {
                callee: callee.id,
                args: Vec::new(),
            };
            calls.push(self.alloc_from(kind, range, extent, Origin::TokenScan).id);
        }
        calls
    }
}
