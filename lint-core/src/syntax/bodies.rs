use proc_macro2::Span;
use syn::Pat;

use super::{lower::Lower, patterns::LoweredPat};
use crate::{
    hir::{
        Arena, Binding, Block, BlockId, Body, BodyId, Expr, ExprId, ExprKind, ItemId, Name, Origin, PatId,
        Stmt,
    },
    text::TextRange,
};

/// One body being lowered, in its file.
pub(super) struct BodyLower<'l, 'a> {
    pub(super) lower: &'l mut Lower<'a>,
    pub(super) exprs: Arena<Expr>,
    pub(super) pats: Arena<crate::hir::Pat>,
    pub(super) bindings: Arena<Binding>,
    pub(super) blocks: Arena<Block>,
    /// The items of the block being lowered.
    pub(super) block_items: Vec<ItemId>,
    /// Patterns around the current one.
    pub(super) pat_depth: u32,
}

/// An expression, and what its tokens cover: parentheses around it included, which the tree leaves out.
#[derive(Clone, Copy)]
pub(super) struct Lowered {
    pub(super) id: ExprId,
    pub(super) extent: TextRange,
}

impl<'l, 'a> BodyLower<'l, 'a> {
    pub(super) fn new(lower: &'l mut Lower<'a>) -> Self {
        Self {
            lower,
            exprs: Arena::default(),
            pats: Arena::default(),
            bindings: Arena::default(),
            blocks: Arena::default(),
            block_items: Vec::new(),
            pat_depth: 0,
        }
    }

    /// Items left over (of a macro in a constant's value) are in the file's arena, but in no scope.
    pub(super) fn finish(mut self, params: Vec<PatId>, root: ExprId) -> BodyId {
        self.exprs.shrink();
        self.pats.shrink();
        self.bindings.shrink();
        self.blocks.shrink();
        self.lower.file.bodies.alloc(Body {
            params,
            exprs: self.exprs,
            pats: self.pats,
            bindings: self.bindings,
            blocks: self.blocks,
            root,
        })
    }

    pub(super) fn range(&self, span: Span) -> TextRange {
        self.lower.range(span)
    }

    pub(super) fn alloc(&mut self, kind: ExprKind, extent: TextRange) -> Lowered {
        let (range, origin) = self.lower.place(extent);
        self.alloc_from(kind, range, extent, origin)
    }

    pub(super) fn alloc_from(
        &mut self,
        kind: ExprKind,
        range: TextRange,
        extent: TextRange,
        origin: Origin,
    ) -> Lowered {
        let id = self.exprs.alloc(Expr { kind, range, origin });
        Lowered { id, extent }
    }

    /// `label: { .. }`
    pub(super) fn block_expr(&mut self, label: Option<&syn::Label>, block: &syn::Block) -> Lowered {
        let range = self.lower.spans.delimited(block.brace_token.span);
        let extent = self.labelled(label, range);
        let label = self.label(label);
        let block = self.block(&block.stmts, range);
        self.alloc(ExprKind::Block { label, block }, extent)
    }

    /// `keyword { .. }`
    pub(super) fn keyword_block(&mut self, keyword: Span, block: &syn::Block) -> Lowered {
        let range = self.lower.spans.delimited(block.brace_token.span);
        let extent = self.range(keyword).cover(range);
        let block = self.block(&block.stmts, range);
        self.alloc(ExprKind::Block { label: None, block }, extent)
    }

    /// Statements without braces of their own, as a block expression.
    pub(super) fn loose_block(&mut self, stmts: &[syn::Stmt], extent: TextRange) -> Lowered {
        let block = self.block(stmts, extent);
        self.alloc(ExprKind::Block { label: None, block }, extent)
    }

    pub(super) fn block(&mut self, stmts: &[syn::Stmt], extent: TextRange) -> BlockId {
        let outer_items = std::mem::take(&mut self.block_items);
        let mut block = Block {
            range: self.lower.place(extent).0,
            ..Block::default()
        };
        block.stmts.reserve(stmts.len());
        for (at, stmt) in stmts.iter().enumerate() {
            self.stmt(stmt, at + 1 == stmts.len(), &mut block);
        }
        block.items = std::mem::replace(&mut self.block_items, outer_items);
        self.blocks.alloc(block)
    }

    fn stmt(&mut self, stmt: &syn::Stmt, is_last: bool, block: &mut Block) {
        let (expr, semicolon) = match stmt {
            syn::Stmt::Local(local) => {
                let local = self.local(local);
                block.stmts.push(local);
                return;
            }
            syn::Stmt::Item(item) => {
                self.lower.item(item, &mut self.block_items);
                return;
            }
            // A semicolon alone.
            syn::Stmt::Expr(syn::Expr::Verbatim(tokens), _) if tokens.is_empty() => return,
            syn::Stmt::Expr(expr, semicolon) => (self.expr(expr), semicolon),
            syn::Stmt::Macro(call) => (self.macro_statement(&call.mac), &call.semi_token),
        };
        if is_last && semicolon.is_none() {
            block.tail = Some(expr.id);
        } else {
            block.stmts.push(Stmt::Expr(expr.id));
        }
    }

    fn local(&mut self, local: &syn::Local) -> Stmt {
        let (pat, ty) = match &local.pat {
            Pat::Type(typed) => (&*typed.pat, Some(self.lower.ty(&typed.ty))),
            pat => (pat, None),
        };
        let pat = self.pat(pat).id;
        let extent = self
            .range(local.let_token.span)
            .cover(self.range(local.semi_token.span));
        let mut init = None;
        let mut otherwise = None;
        if let Some(value) = &local.init {
            init = Some(self.expr(&value.expr).id);
            if let Some((_, diverges)) = &value.diverge {
                otherwise = Some(self.expr(diverges).id);
            }
        }
        Stmt::Let {
            range: self.lower.place(extent).0,
            pat,
            ty,
            init,
            otherwise,
        }
    }

    pub(super) fn label(&mut self, label: Option<&syn::Label>) -> Option<Name> {
        label.map(|label| self.lower.name(&label.name.ident))
    }

    pub(super) fn labelled(&self, label: Option<&syn::Label>, range: TextRange) -> TextRange {
        match label {
            Some(label) => self.range(label.name.apostrophe).cover(range),
            None => range,
        }
    }

    pub(super) fn wildcard(&mut self, extent: TextRange) -> LoweredPat {
        self.alloc_pat(crate::hir::PatKind::Wild, extent)
    }
}
