use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    hir::{
        ArenaMap, BindingId, Body, Expr, ExprId, ExprKind, Grammar, MacroBody, MacroExpr, Operator, PatKind,
        Stmt,
    },
    sema::{
        names::{ModuleId, Namespace, Resolved},
        types::{BodyTypes, CallShape, Callee, Ty, Types},
    },
};

/// Which locals of a body keep their value until their scope ends.
pub(super) struct Moves<'a> {
    types: &'a Types<'a>,
    module: ModuleId,
    body: &'a Body,
    inferred: &'a BodyTypes,
    around: ArenaMap<Expr, ExprId>,
    methods: FxHashMap<ExprId, &'a Callee>,
    uses: FxHashMap<BindingId, Vec<ExprId>>,
    made_at_once: FxHashSet<BindingId>,
    /// Some code was not understood: it may move anything.
    has_unseen_code: bool,
}

impl<'a> Moves<'a> {
    pub(super) fn new(
        types: &'a Types<'a>,
        module: ModuleId,
        body: &'a Body,
        inferred: &'a BodyTypes,
    ) -> Self {
        let mut around = ArenaMap::default();
        let mut has_unseen_code = false;
        for (id, expr) in body.exprs.iter() {
            body.for_each_child(id, &mut |child| around.insert(child, id));
            has_unseen_code |= match &expr.kind {
                ExprKind::Missing => true,
                ExprKind::Macro(call) => matches!(call.body, MacroBody::Scan(_)),
                _ => false,
            };
        }
        let mut uses: FxHashMap<BindingId, Vec<ExprId>> = FxHashMap::default();
        for (expr, binding) in inferred.locals.iter() {
            uses.entry(*binding).or_default().push(expr);
        }
        let methods = inferred
            .calls
            .iter()
            .filter(|call| call.shape == CallShape::Method);
        let stmts = body.blocks.iter().flat_map(|(_, block)| &block.stmts);
        let made_at_once = stmts.filter_map(|stmt| match stmt {
            Stmt::Let {
                pat, init: Some(_), ..
            } => match body.pats[*pat].kind {
                PatKind::Binding { binding, .. } => Some(binding),
                _ => None,
            },
            _ => None,
        });
        Self {
            types,
            module,
            body,
            inferred,
            around,
            methods: methods.map(|call| (call.expr, &call.callee)).collect(),
            uses,
            made_at_once: made_at_once.collect(),
            has_unseen_code,
        }
    }

    /// `let local = value;`
    pub(super) fn is_made_at_once(&self, local: BindingId) -> bool {
        self.made_at_once.contains(&local)
    }

    /// Whether a local, or a part of it, may be moved, or is used in a way that is not known.
    pub(super) fn may_move(&self, local: BindingId) -> bool {
        self.has_unseen_code
            || self
                .uses
                .get(&local)
                .into_iter()
                .flatten()
                .any(|used| self.moves(*used) || self.is_taken_along(*used))
    }

    /// Whether a closure or async block that takes over what it uses lies around an expression.
    fn is_taken_along(&self, expr: ExprId) -> bool {
        let around = std::iter::successors(self.around.get(expr), |id| self.around.get(**id));
        around.into_iter().any(|id| {
            matches!(
                self.body.exprs[*id].kind,
                ExprKind::Closure { moves: true, .. } | ExprKind::AsyncBlock { moves: true, .. }
            )
        })
    }

    /// Whether the value at a place is moved from it by the expression around.
    fn moves(&self, place: ExprId) -> bool {
        let Some(around) = self.around.get(place).copied() else {
            return true;
        };
        match &self.body.exprs[around].kind {
            ExprKind::Reference { .. }
            | ExprKind::RawReference { .. }
            | ExprKind::Unary { .. }
            | ExprKind::Binary {
                operator: Operator::Equality | Operator::Ordering,
                ..
            } => false,
            ExprKind::Field { .. } => self.moves_part(around),
            ExprKind::Index { base, .. } => *base != place,
            ExprKind::Assign { lhs, .. } => *lhs != place,
            ExprKind::MethodCall { receiver, .. } if *receiver == place => !self.borrows(around),
            ExprKind::Macro(call) => !self.formats(call),
            _ => true,
        }
    }

    /// A field that is copied stays where it is.
    fn moves_part(&self, field: ExprId) -> bool {
        let is_copied = matches!(
            self.inferred.types.get(field),
            Some(Ty::Primitive(_) | Ty::Pointer(..) | Ty::Reference(false, _))
        );
        !is_copied && self.moves(field)
    }

    fn borrows(&self, call: ExprId) -> bool {
        let Some(Callee::Definition(id)) = self.methods.get(&call) else {
            return false;
        };
        self.types.signature(*id).is_some_and(|signature| {
            signature.has_self && matches!(signature.params.first(), Some(Ty::Reference(..)))
        })
    }

    /// `println!("{value}")` looks at its arguments only.
    fn formats(&self, call: &MacroExpr) -> bool {
        let definitions = self.types.definitions;
        let found = definitions.resolve_path(self.module, &call.path, Namespace::Macros);
        found.meanings.iter().any(|meaning| match meaning {
            Resolved::Definition(id) => definitions
                .facts(*id)
                .is_some_and(|facts| facts.grammar == Some(Grammar::Format)),
            _ => false,
        })
    }
}
