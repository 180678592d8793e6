use super::super::BodyValues;
use super::walk::Walk;
use crate::{
    hir::{BindingId, ExprId, ExprKind, MacroBody},
    sema::{names::DefKind, types::Callee},
    text::TextRange,
};

/// What made a guard: an expression, most often a call, or the parameter or pattern that brought it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Source {
    Expr(ExprId),
    Binding(BindingId),
}

impl Source {
    pub(super) fn range(self, values: &BodyValues<'_>) -> TextRange {
        match self {
            Self::Expr(expr) => values.range(expr),
            Self::Binding(binding) => values.body.bindings[binding].range,
        }
    }
}

impl Walk<'_, '_> {
    /// What made the guards in the value of an expression, looking through `?`, `.unwrap()`, `Some(..)`, `.await` and
    /// locals. Empty where the value is known to have none: `None`.
    pub(super) fn sources(&self, expr: ExprId) -> Vec<Source> {
        if !self.owns(expr) && !self.leads_to_guard(expr) {
            return Vec::new();
        }
        let body = self.values.body;
        match &body.exprs[expr].kind {
            ExprKind::Path(_) => match self.values.inferred.locals.get(expr) {
                Some(binding) => self.state.sources(super::state::Holder::Local(*binding)),
                // A unit variant, or a constant.
                None => Vec::new(),
            },
            ExprKind::Try { base } | ExprKind::Await { base, .. } | ExprKind::Cast { base, .. } => {
                self.sources_or(expr, *base)
            }
            ExprKind::Field { base, .. } => self.sources_or(expr, *base),
            ExprKind::MethodCall { receiver, .. } if self.owns(*receiver) => self.sources_or(expr, *receiver),
            ExprKind::Call { args, .. } if self.is_constructor(expr) => self.sources_of_parts(expr, args),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => self.sources_of_parts(expr, parts),
            ExprKind::Struct { fields, .. } => {
                let parts: Vec<ExprId> = fields.iter().map(|field| field.value).collect();
                self.sources_of_parts(expr, &parts)
            }
            ExprKind::Block { block, .. } => match body.blocks[*block].tail {
                Some(tail) => self.sources_or(expr, tail),
                None => vec![Source::Expr(expr)],
            },
            ExprKind::Macro(call) => match &call.body {
                MacroBody::Exprs(parts) => self.sources_of_parts(expr, parts),
                MacroBody::Expansion(inside) | MacroBody::Statements(inside) => {
                    self.sources_or(expr, *inside)
                }
                _ => vec![Source::Expr(expr)],
            },
            _ => vec![Source::Expr(expr)],
        }
    }

    fn sources_or(&self, expr: ExprId, part: ExprId) -> Vec<Source> {
        let sources = self.sources(part);
        // A local of which nothing is known, or a place: then it is this expression that gives the guard.
        if sources.is_empty() && !self.owns(part) {
            return vec![Source::Expr(expr)];
        }
        sources
    }

    fn sources_of_parts(&self, expr: ExprId, parts: &[ExprId]) -> Vec<Source> {
        let owning: Vec<ExprId> = parts.iter().copied().filter(|part| self.owns(*part)).collect();
        if owning.is_empty() {
            return vec![Source::Expr(expr)];
        }
        owning.iter().flat_map(|part| self.sources(*part)).collect()
    }

    /// The call whose `.await` gives the guard.
    fn leads_to_guard(&self, expr: ExprId) -> bool {
        matches!(self.values.places().of_expr(expr), Some(super::super::Place::Awaited(by)) if self.owns(by))
    }

    fn is_constructor(&self, call: ExprId) -> bool {
        let definitions = self.values.types.definitions;
        self.values.call(call).is_some_and(|call| {
            matches!(call.callee, Callee::Definition(id) if matches!(
                definitions.definition(id).kind,
                DefKind::Struct | DefKind::Variant(_)
            ))
        })
    }
}
