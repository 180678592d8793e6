use proc_macro2::Span;
use syn::{Expr, Lit, Pat, PointerMutability, UnOp, punctuated::Punctuated, spanned::Spanned, token::Comma};

use super::bodies::{BodyLower, Lowered};
use crate::{
    hir::{ClosureParam, ExprId, ExprKind, FieldInit, Literal, MatchArm, Name, UnaryOperator},
    text::TextRange,
};

/// Expressions within expressions, beyond which one is left out. Real code stays below a few hundred; the floors that
/// walk the tree may recurse.
const MAX_DEPTH: u32 = 1000;

impl BodyLower<'_, '_> {
    pub(super) fn expr(&mut self, expr: &Expr) -> Lowered {
        if self.lower.depth >= MAX_DEPTH {
            return self.missing(left_edge(expr));
        }
        self.lower.depth += 1;
        let lowered = self.expr_unguarded(expr);
        self.lower.depth -= 1;
        lowered
    }

    /// Only tells the kinds apart: the frames of deep code stay small.
    fn expr_unguarded(&mut self, expr: &Expr) -> Lowered {
        match expr {
            Expr::Path(expr) => self.path_expr(expr),
            Expr::Lit(expr) => self.literal(&expr.lit),
            Expr::MethodCall(expr) => self.method_call(expr),
            Expr::Call(expr) => self.call(expr),
            Expr::Field(expr) => self.field(expr),
            Expr::Macro(expr) => self.macro_expr(&expr.mac),
            Expr::Reference(expr) => self.reference(expr),
            Expr::Binary(expr) => self.binary(expr),
            Expr::Unary(expr) => self.unary(expr),
            Expr::Await(expr) => self.await_expr(expr),
            Expr::Try(expr) => self.try_expr(expr),
            Expr::Struct(expr) => self.struct_expr(expr),
            Expr::Closure(expr) => self.closure(expr),
            Expr::Block(expr) => self.block_expr(expr.label.as_ref(), &expr.block),
            Expr::Unsafe(expr) => self.keyword_block(expr.unsafe_token.span, &expr.block),
            Expr::Const(expr) => self.keyword_block(expr.const_token.span, &expr.block),
            Expr::TryBlock(expr) => self.keyword_block(expr.try_token.span, &expr.block),
            Expr::Async(expr) => self.async_block(expr),
            Expr::If(expr) => self.if_expr(expr),
            Expr::Let(expr) => self.let_expr(expr),
            Expr::Match(expr) => self.match_expr(expr),
            Expr::Loop(expr) => self.loop_expr(expr),
            Expr::While(expr) => self.while_expr(expr),
            Expr::ForLoop(expr) => self.for_expr(expr),
            Expr::Tuple(expr) => {
                let extent = self.lower.spans.delimited(expr.paren_token.span);
                self.list(ExprKind::Tuple, &expr.elems, extent)
            }
            Expr::Array(expr) => {
                let extent = self.lower.spans.delimited(expr.bracket_token.span);
                self.list(ExprKind::Array, &expr.elems, extent)
            }
            Expr::Repeat(expr) => self.repeat(expr),
            Expr::Index(expr) => self.index(expr),
            Expr::Range(expr) => self.range_expr(expr),
            Expr::Assign(expr) => self.assign(expr),
            Expr::Cast(expr) => self.cast(expr),
            Expr::Return(expr) => self.return_expr(expr),
            Expr::Break(expr) => self.break_expr(expr),
            Expr::Continue(expr) => self.continue_expr(expr),
            Expr::RawAddr(expr) => self.raw_reference(expr),
            Expr::Paren(expr) => self.paren(expr),
            Expr::Group(expr) => self.expr(&expr.expr),
            Expr::Yield(expr) => match &expr.expr {
                Some(value) => self.expr(value),
                None => self.missing(expr.yield_token.span),
            },
            Expr::Infer(expr) => self.missing(expr.underscore_token.span),
            other => self.missing(left_edge(other)),
        }
    }

    fn missing(&mut self, span: Span) -> Lowered {
        let extent = self.range(span);
        self.alloc(ExprKind::Missing, extent)
    }

    pub(super) fn exprs(&mut self, exprs: &Punctuated<Expr, Comma>) -> Vec<ExprId> {
        exprs.iter().map(|expr| self.expr(expr).id).collect()
    }

    fn list(
        &mut self,
        kind: fn(Vec<ExprId>) -> ExprKind,
        exprs: &Punctuated<Expr, Comma>,
        extent: TextRange,
    ) -> Lowered {
        let exprs = self.exprs(exprs);
        self.alloc(kind(exprs), extent)
    }

    fn paren(&mut self, expr: &syn::ExprParen) -> Lowered {
        Lowered {
            id: self.expr(&expr.expr).id,
            extent: self.lower.spans.delimited(expr.paren_token.span),
        }
    }

    fn path_expr(&mut self, expr: &syn::ExprPath) -> Lowered {
        let path = self.lower.path(expr.qself.as_ref(), &expr.path);
        let extent = path.range;
        self.alloc(ExprKind::Path(path), extent)
    }

    fn literal(&mut self, literal: &Lit) -> Lowered {
        let suffix = |text: &str| (!text.is_empty()).then(|| Name::new(text));
        let kind = match literal {
            Lit::Str(_) => Literal::String,
            Lit::ByteStr(_) => Literal::ByteString,
            Lit::CStr(_) => Literal::CString,
            Lit::Byte(_) => Literal::Byte,
            Lit::Char(_) => Literal::Char,
            Lit::Bool(literal) => Literal::Bool(literal.value),
            Lit::Int(literal) => Literal::Integer {
                value: literal.base10_digits().parse().ok(),
                suffix: suffix(literal.suffix()),
            },
            Lit::Float(literal) => Literal::Float(suffix(literal.suffix())),
            _ => return self.missing(literal.span()),
        };
        let extent = self.range(literal.span());
        self.alloc(ExprKind::Literal(kind), extent)
    }

    fn call(&mut self, expr: &syn::ExprCall) -> Lowered {
        let callee = self.expr(&expr.func);
        let args = self.exprs(&expr.args);
        let parens = self.lower.spans.delimited(expr.paren_token.span);
        let kind = ExprKind::Call {
            callee: callee.id,
            args,
        };
        self.alloc(kind, callee.extent.cover(parens))
    }

    fn method_call(&mut self, expr: &syn::ExprMethodCall) -> Lowered {
        let receiver = self.expr(&expr.receiver);
        let method = self.lower.name(&expr.method);
        let method_range = self.placed(expr.method.span());
        let generics = expr
            .turbofish
            .as_ref()
            .and_then(|args| self.lower.generic_args(args).map(Box::new));
        let args = self.exprs(&expr.args);
        let parens = self.lower.spans.delimited(expr.paren_token.span);
        let kind = ExprKind::MethodCall {
            receiver: receiver.id,
            method,
            method_range,
            generics,
            args,
        };
        self.alloc(kind, receiver.extent.cover(parens))
    }

    fn placed(&self, span: Span) -> TextRange {
        self.lower.place(self.range(span)).0
    }

    fn field(&mut self, expr: &syn::ExprField) -> Lowered {
        let base = self.expr(&expr.base);
        let (name, name_range) = self.member(&expr.member);
        let kind = ExprKind::Field {
            base: base.id,
            name,
            name_range,
        };
        self.alloc(kind, base.extent.cover(name_range))
    }

    fn index(&mut self, expr: &syn::ExprIndex) -> Lowered {
        let base = self.expr(&expr.expr);
        let index = self.expr(&expr.index).id;
        let brackets = self.lower.spans.delimited(expr.bracket_token.span);
        let kind = ExprKind::Index { base: base.id, index };
        self.alloc(kind, base.extent.cover(brackets))
    }

    fn await_expr(&mut self, expr: &syn::ExprAwait) -> Lowered {
        let base = self.expr(&expr.base);
        let keyword = self.range(expr.await_token.span);
        let kind = ExprKind::Await {
            base: base.id,
            keyword,
        };
        self.alloc(kind, base.extent.cover(keyword))
    }

    fn try_expr(&mut self, expr: &syn::ExprTry) -> Lowered {
        let base = self.expr(&expr.expr);
        let mark = self.range(expr.question_token.span);
        self.alloc(ExprKind::Try { base: base.id }, base.extent.cover(mark))
    }

    fn reference(&mut self, expr: &syn::ExprReference) -> Lowered {
        let base = self.expr(&expr.expr);
        let kind = ExprKind::Reference {
            mutable: expr.mutability.is_some(),
            base: base.id,
        };
        let start = self.range(expr.and_token.span);
        self.alloc(kind, start.cover(base.extent))
    }

    fn raw_reference(&mut self, expr: &syn::ExprRawAddr) -> Lowered {
        let base = self.expr(&expr.expr);
        let kind = ExprKind::RawReference {
            mutable: matches!(expr.mutability, PointerMutability::Mut(_)),
            base: base.id,
        };
        let start = self.range(expr.and_token.span);
        self.alloc(kind, start.cover(base.extent))
    }

    fn unary(&mut self, expr: &syn::ExprUnary) -> Lowered {
        let base = self.expr(&expr.expr);
        let (operator, span) = match &expr.op {
            UnOp::Deref(token) => (UnaryOperator::Deref, token.span),
            UnOp::Not(token) => (UnaryOperator::Not, token.span),
            UnOp::Neg(token) => (UnaryOperator::Negate, token.span),
            _ => return base,
        };
        let kind = ExprKind::Unary {
            operator,
            base: base.id,
        };
        let start = self.range(span);
        self.alloc(kind, start.cover(base.extent))
    }

    fn binary(&mut self, expr: &syn::ExprBinary) -> Lowered {
        let lhs = self.expr(&expr.left);
        let rhs = self.expr(&expr.right);
        let extent = self.cover_infix(lhs.extent.cover(rhs.extent), &expr.op);
        let (operator, assigns) = super::operators::operator(expr.op);
        let kind = ExprKind::Binary {
            operator,
            assigns,
            lhs: lhs.id,
            rhs: rhs.id,
        };
        self.alloc(kind, extent)
    }

    /// In an expansion the operator may come from the definition while both sides are arguments.
    fn cover_infix(&self, extent: TextRange, operator: &impl Spanned) -> TextRange {
        match self.lower.expansion {
            Some(_) => extent.cover(self.range(operator.span())),
            None => extent,
        }
    }

    fn assign(&mut self, expr: &syn::ExprAssign) -> Lowered {
        let lhs = self.expr(&expr.left);
        let rhs = self.expr(&expr.right);
        let extent = self.cover_infix(lhs.extent.cover(rhs.extent), &expr.eq_token);
        let kind = ExprKind::Assign {
            lhs: lhs.id,
            rhs: rhs.id,
        };
        self.alloc(kind, extent)
    }

    fn cast(&mut self, expr: &syn::ExprCast) -> Lowered {
        let base = self.expr(&expr.expr);
        let ty = self.lower.ty(&expr.ty);
        let extent = base
            .extent
            .cover(self.range(expr.as_token.span))
            .cover(self.range(expr.ty.span()));
        let kind = ExprKind::Cast { base: base.id, ty };
        self.alloc(kind, extent)
    }

    fn range_expr(&mut self, expr: &syn::ExprRange) -> Lowered {
        let (first, last, inclusive) = match &expr.limits {
            syn::RangeLimits::HalfOpen(token) => (token.spans[0], token.spans[1], false),
            syn::RangeLimits::Closed(token) => (token.spans[0], token.spans[2], true),
        };
        let mut extent = self.range(first).cover(self.range(last));
        let start = expr.start.as_ref().map(|start| self.expr(start));
        let end = expr.end.as_ref().map(|end| self.expr(end));
        for bound in [start, end].into_iter().flatten() {
            extent = extent.cover(bound.extent);
        }
        let kind = ExprKind::Range {
            start: start.map(|start| start.id),
            end: end.map(|end| end.id),
            inclusive,
        };
        self.alloc(kind, extent)
    }

    fn repeat(&mut self, expr: &syn::ExprRepeat) -> Lowered {
        let value = self.expr(&expr.expr).id;
        let length = self.expr(&expr.len).id;
        let extent = self.lower.spans.delimited(expr.bracket_token.span);
        self.alloc(ExprKind::Repeat { value, length }, extent)
    }

    fn struct_expr(&mut self, expr: &syn::ExprStruct) -> Lowered {
        let path = self.lower.path(expr.qself.as_ref(), &expr.path);
        let fields = expr
            .fields
            .iter()
            .map(|field| FieldInit {
                name: self.member(&field.member).0,
                value: self.expr(&field.expr).id,
            })
            .collect();
        let spread = expr.rest.as_ref().map(|rest| self.expr(rest).id);
        let extent = path
            .range
            .cover(self.lower.spans.delimited(expr.brace_token.span));
        let kind = ExprKind::Struct { path, fields, spread };
        self.alloc(kind, extent)
    }

    fn closure(&mut self, expr: &syn::ExprClosure) -> Lowered {
        let params = expr
            .inputs
            .iter()
            .map(|input| {
                let (pat, ty) = match input {
                    Pat::Type(typed) => (&*typed.pat, Some(self.lower.ty(&typed.ty))),
                    pat => (pat, None),
                };
                let pat = self.pat(pat).id;
                ClosureParam { pat, ty }
            })
            .collect();
        let output = self.lower.output(&expr.output).map(Box::new);
        let body = self.expr(&expr.body);
        let first = [
            expr.lifetimes.as_ref().map(|lifetimes| lifetimes.for_token.span),
            expr.constness.map(|token| token.span),
            expr.asyncness.map(|token| token.span),
            expr.capture.map(|token| token.span),
        ]
        .into_iter()
        .flatten()
        .next()
        .unwrap_or(expr.inputs_begin.span);
        let header = self.range(first).cover(self.range(expr.inputs_end.span));
        let kind = ExprKind::Closure {
            params,
            output,
            is_async: expr.asyncness.is_some(),
            moves: expr.capture.is_some(),
            body: body.id,
            header,
        };
        self.alloc(kind, header.cover(body.extent))
    }

    fn async_block(&mut self, expr: &syn::ExprAsync) -> Lowered {
        let keyword = self.range(expr.async_token.span);
        let body = self.block_expr(None, &expr.block);
        let kind = ExprKind::AsyncBlock {
            keyword,
            moves: expr.capture.is_some(),
            body: body.id,
        };
        self.alloc(kind, keyword.cover(body.extent))
    }

    fn if_expr(&mut self, expr: &syn::ExprIf) -> Lowered {
        let condition = self.expr(&expr.cond).id;
        let then = self.block_expr(None, &expr.then_branch);
        let mut extent = self.range(expr.if_token.span).cover(then.extent);
        let otherwise = expr.else_branch.as_ref().map(|(_, branch)| {
            let branch = self.expr(branch);
            extent = extent.cover(branch.extent);
            branch.id
        });
        let kind = ExprKind::If {
            condition,
            then: then.id,
            otherwise,
        };
        self.alloc(kind, extent)
    }

    fn let_expr(&mut self, expr: &syn::ExprLet) -> Lowered {
        let base = self.expr(&expr.expr);
        let pat = self.pat(&expr.pat).id;
        let start = self.range(expr.let_token.span);
        let kind = ExprKind::Let { pat, base: base.id };
        self.alloc(kind, start.cover(base.extent))
    }

    fn match_expr(&mut self, expr: &syn::ExprMatch) -> Lowered {
        let scrutinee = self.expr(&expr.expr).id;
        let arms = expr
            .arms
            .iter()
            .map(|arm| {
                let (pat, guard) = match &arm.pat {
                    Pat::Guard(guarded) => (&*guarded.pat, Some(&*guarded.guard)),
                    pat => (pat, None),
                };
                MatchArm {
                    pat: self.pat(pat).id,
                    guard: guard.map(|guard| self.expr(guard).id),
                    body: self.expr(&arm.body).id,
                }
            })
            .collect();
        let braces = self.lower.spans.delimited(expr.brace_token.span);
        let extent = self.range(expr.match_token.span).cover(braces);
        self.alloc(ExprKind::Match { scrutinee, arms }, extent)
    }

    fn loop_expr(&mut self, expr: &syn::ExprLoop) -> Lowered {
        let body = self.block_expr(None, &expr.body);
        let extent = self.range(expr.loop_token.span).cover(body.extent);
        let kind = ExprKind::Loop {
            label: self.label(expr.label.as_ref()),
            body: body.id,
        };
        let extent = self.labelled(expr.label.as_ref(), extent);
        self.alloc(kind, extent)
    }

    fn while_expr(&mut self, expr: &syn::ExprWhile) -> Lowered {
        let condition = self.expr(&expr.cond).id;
        let body = self.block_expr(None, &expr.body);
        let extent = self.range(expr.while_token.span).cover(body.extent);
        let kind = ExprKind::While {
            label: self.label(expr.label.as_ref()),
            condition,
            body: body.id,
        };
        let extent = self.labelled(expr.label.as_ref(), extent);
        self.alloc(kind, extent)
    }

    fn for_expr(&mut self, expr: &syn::ExprForLoop) -> Lowered {
        let iterable = self.expr(&expr.expr).id;
        let pat = self.pat(&expr.pat).id;
        let body = self.block_expr(None, &expr.body);
        let extent = self.range(expr.for_token.span).cover(body.extent);
        let kind = ExprKind::For {
            label: self.label(expr.label.as_ref()),
            pat,
            iterable,
            body: body.id,
        };
        let extent = self.labelled(expr.label.as_ref(), extent);
        self.alloc(kind, extent)
    }

    fn return_expr(&mut self, expr: &syn::ExprReturn) -> Lowered {
        let value = expr.expr.as_ref().map(|value| self.expr(value));
        let extent = self.range(expr.return_token.span);
        let extent = value.map_or(extent, |value| extent.cover(value.extent));
        let kind = ExprKind::Return {
            value: value.map(|value| value.id),
        };
        self.alloc(kind, extent)
    }

    fn break_expr(&mut self, expr: &syn::ExprBreak) -> Lowered {
        let mut extent = self.range(expr.break_token.span);
        let label = expr.label.as_ref().map(|label| {
            extent = extent.cover(self.range(label.ident.span()));
            self.lower.name(&label.ident)
        });
        let value = expr.expr.as_ref().map(|value| self.expr(value));
        let extent = value.map_or(extent, |value| extent.cover(value.extent));
        let kind = ExprKind::Break {
            label,
            value: value.map(|value| value.id),
        };
        self.alloc(kind, extent)
    }

    fn continue_expr(&mut self, expr: &syn::ExprContinue) -> Lowered {
        let mut extent = self.range(expr.continue_token.span);
        let label = expr.label.as_ref().map(|label| {
            extent = extent.cover(self.range(label.ident.span()));
            self.lower.name(&label.ident)
        });
        self.alloc(ExprKind::Continue { label }, extent)
    }
}

/// A token at the start of an expression, found without recursion.
fn left_edge(mut expr: &Expr) -> Span {
    loop {
        expr = match expr {
            Expr::MethodCall(inner) => &inner.receiver,
            Expr::Call(inner) => &inner.func,
            Expr::Field(inner) => &inner.base,
            Expr::Index(inner) => &inner.expr,
            Expr::Await(inner) => &inner.base,
            Expr::Try(inner) => &inner.expr,
            Expr::Binary(inner) => &inner.left,
            Expr::Assign(inner) => &inner.left,
            Expr::Cast(inner) => &inner.expr,
            Expr::Group(inner) => &inner.expr,
            other => return first_token(other),
        }
    }
}

fn first_token(expr: &Expr) -> Span {
    match expr {
        Expr::Array(expr) => expr.bracket_token.span.open(),
        Expr::Async(expr) => expr.async_token.span,
        Expr::Block(expr) => expr.block.brace_token.span.open(),
        Expr::Break(expr) => expr.break_token.span,
        Expr::Closure(expr) => expr.inputs_begin.span,
        Expr::Const(expr) => expr.const_token.span,
        Expr::Continue(expr) => expr.continue_token.span,
        Expr::ForLoop(expr) => expr.for_token.span,
        Expr::If(expr) => expr.if_token.span,
        Expr::Infer(expr) => expr.underscore_token.span,
        Expr::Let(expr) => expr.let_token.span,
        Expr::Lit(expr) => expr.lit.span(),
        Expr::Loop(expr) => expr.loop_token.span,
        Expr::Macro(expr) => super::lower::macro_span(&expr.mac),
        Expr::Match(expr) => expr.match_token.span,
        Expr::Paren(expr) => expr.paren_token.span.open(),
        Expr::Path(expr) => first_word(&expr.path),
        Expr::Range(expr) => match &expr.limits {
            syn::RangeLimits::HalfOpen(token) => token.spans[0],
            syn::RangeLimits::Closed(token) => token.spans[0],
        },
        Expr::RawAddr(expr) => expr.and_token.span,
        Expr::Reference(expr) => expr.and_token.span,
        Expr::Repeat(expr) => expr.bracket_token.span.open(),
        Expr::Return(expr) => expr.return_token.span,
        Expr::Struct(expr) => first_word(&expr.path),
        Expr::TryBlock(expr) => expr.try_token.span,
        Expr::Tuple(expr) => expr.paren_token.span.open(),
        Expr::Unary(expr) => expr.op.span(),
        Expr::Unsafe(expr) => expr.unsafe_token.span,
        Expr::While(expr) => expr.while_token.span,
        Expr::Yield(expr) => expr.yield_token.span,
        Expr::Verbatim(tokens) => tokens
            .clone()
            .into_iter()
            .next()
            .map_or_else(Span::call_site, |tree| tree.span()),
        _ => Span::call_site(),
    }
}

fn first_word(path: &syn::Path) -> Span {
    path.segments
        .first()
        .map_or_else(Span::call_site, |segment| segment.ident.span())
}
