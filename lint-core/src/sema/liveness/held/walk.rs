use std::collections::BTreeSet;

use super::{
    super::{BodyValues, GuardType},
    Found, FoundGuards,
    source::Source,
    state::{Holder, State},
};
use crate::{
    catalog::Lang,
    hir::{
        BindingId, BlockId, ExprId, ExprKind, Grammar, MacroBody, MacroExpr, Name, Operator, Stmt,
        UnaryOperator,
    },
    project::Edition,
    sema::types::{Callee, Ty},
    text::TextRange,
};

/// A walk in the order of evaluation, with the guards that are alive.
///
/// An expression is walked either as a *value*, which moves to where it is used, or as a *place*, which is only looked
/// at: a value in such a position becomes a temporary.
pub(super) struct Walk<'w, 'a> {
    pub(super) values: &'w BodyValues<'a>,
    pub(super) state: State,
    /// What is in scope, in the order it was declared. Each scope remembers how many there were when it began.
    pub(super) locals: Vec<Holder>,
    pub(super) temporaries: Vec<Holder>,
    pub(super) targets: Vec<Target>,
    /// The locals of the code around that the closure or async block being walked has moved into itself.
    pub(super) captured: Vec<BindingId>,
    pub(super) found: FoundGuards,
    /// How many expressions may still be walked, those of loops once for each round.
    steps: usize,
}

/// How often each expression may be walked on average. Guards that live from round to round make each loop be walked
/// twice, and one in six others 64 times.
const MAX_ROUNDS: usize = 64;

/// A loop or labelled block around, and the states at its `break`s and `continue`s.
pub(super) struct Target {
    pub(super) label: Option<Name>,
    pub(super) is_loop: bool,
    pub(super) scope: Scope,
    pub(super) breaks: State,
    pub(super) continues: State,
}

/// How much was declared when a scope began.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope {
    pub(super) locals: usize,
    pub(super) temporaries: usize,
}

impl<'w, 'a> Walk<'w, 'a> {
    pub(super) fn new(values: &'w BodyValues<'a>) -> Self {
        Self {
            values,
            state: State::empty(),
            locals: Vec::new(),
            temporaries: Vec::new(),
            targets: Vec::new(),
            captured: Vec::new(),
            found: FoundGuards::default(),
            steps: values.body.exprs.len() * MAX_ROUNDS,
        }
    }

    /// Walks the body; nothing is found where that would take too long.
    pub(super) fn body(&mut self) {
        let body = self.values.body;
        for param in &body.params {
            self.bind_given(*param);
        }
        self.value(body.root);
        if self.steps == 0 {
            self.found.clear();
        }
    }

    pub(super) fn guard_of(&self, ty: &Ty) -> Option<GuardType> {
        self.values.ownership.guard(self.values.types, ty)
    }

    /// Whether the value of an expression is or has a guard.
    pub(super) fn owns(&self, expr: ExprId) -> bool {
        self.guard_of(self.values.ty(expr)).is_some()
    }

    pub(super) fn scope(&self) -> Scope {
        Scope {
            locals: self.locals.len(),
            temporaries: self.temporaries.len(),
        }
    }

    /// Ends the life of all that was declared since.
    pub(super) fn leave(&mut self, scope: Scope) {
        self.leave_temporaries(scope);
        let gone = self.locals.split_off(scope.locals.min(self.locals.len()));
        self.state.remove(|holder| gone.contains(&holder));
    }

    fn leave_temporaries(&mut self, scope: Scope) {
        let gone = self
            .temporaries
            .split_off(scope.temporaries.min(self.temporaries.len()));
        self.state.remove(|holder| gone.contains(&holder));
    }

    /// Walks a value whose temporaries end with it.
    pub(super) fn terminal(&mut self, expr: ExprId) {
        let scope = self.scope();
        self.value(expr);
        self.leave(scope);
    }

    /// An expression that is looked at. A value that has a guard stays until the statement ends.
    pub(super) fn place(&mut self, expr: ExprId) {
        match &self.values.body.exprs[expr].kind {
            ExprKind::Path(_) => {}
            ExprKind::Field { base, .. } => self.place(*base),
            ExprKind::Index { base, index } => {
                self.place(*base);
                self.value(*index);
            }
            ExprKind::Unary {
                operator: UnaryOperator::Deref,
                base,
            } => self.place(*base),
            _ => {
                let sources = self.value_with_sources(expr);
                self.keep(expr, &sources);
            }
        }
    }

    /// Makes the value of an expression a temporary of the statement.
    pub(super) fn keep(&mut self, expr: ExprId, sources: &[Source]) {
        if sources.is_empty() || !self.owns(expr) {
            return;
        }
        let holder = Holder::Temporary(expr);
        self.temporaries.push(holder);
        for source in sources {
            self.state.insert(holder, *source);
        }
    }

    /// Walks a value that goes somewhere, and tells what made the guards in it.
    pub(super) fn value_with_sources(&mut self, expr: ExprId) -> Vec<Source> {
        // A local tells its sources only until it is moved.
        let sources = self.sources(expr);
        self.value(expr);
        sources
    }

    fn each_value<'e>(&mut self, exprs: impl IntoIterator<Item = &'e ExprId>) {
        for expr in exprs {
            self.value(*expr);
        }
    }

    /// An expression whose value goes elsewhere: a local that has a guard is moved.
    pub(super) fn value(&mut self, expr: ExprId) {
        if self.steps == 0 {
            return;
        }
        self.steps -= 1;
        let body = self.values.body;
        match &body.exprs[expr].kind {
            ExprKind::Missing | ExprKind::Literal(_) => {}
            ExprKind::Path(_) => self.move_local(expr),
            ExprKind::Field { base, .. } => {
                if self.owns(expr) {
                    self.move_part(*base);
                }
                self.place(*base);
            }
            ExprKind::Unary {
                operator: UnaryOperator::Deref,
                base,
            }
            | ExprKind::Reference { base, .. }
            | ExprKind::RawReference { base, .. } => self.place(*base),
            ExprKind::Index { .. } => self.place(expr),
            ExprKind::Call { callee, args } => {
                self.place(*callee);
                self.each_value(args);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                if self.takes_receiver(expr, *receiver) {
                    self.value(*receiver);
                } else {
                    self.place(*receiver);
                }
                self.each_value(args);
            }
            ExprKind::Await { base, keyword } => {
                self.value(*base);
                self.record_await(*keyword);
            }
            ExprKind::Binary {
                operator,
                assigns,
                lhs,
                rhs,
            } => self.binary(*operator, *assigns, *lhs, *rhs),
            ExprKind::Assign { lhs, rhs } => self.assign(*lhs, *rhs),
            ExprKind::Let { .. } => {
                self.condition(expr);
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => self.branch(*condition, *then, *otherwise),
            ExprKind::Match { scrutinee, arms } => self.arms(*scrutinee, arms),
            ExprKind::Loop { label, body } => self.repeat(*label, None, *body),
            ExprKind::While {
                label,
                condition,
                body,
            } => self.repeat(*label, Some(*condition), *body),
            ExprKind::For {
                label,
                pat,
                iterable,
                body,
            } => self.for_each(*label, *pat, *iterable, *body),
            ExprKind::Block { label, block } => self.labelled(*label, *block),
            ExprKind::AsyncBlock { moves, body, .. } => self.async_block(*moves, *body),
            ExprKind::Closure { .. } => self.closure(expr),
            ExprKind::Return { value } => {
                self.each_value(value);
                self.state = State::unreachable();
            }
            ExprKind::Break { label, value } => {
                self.each_value(value);
                self.jump(*label, true);
            }
            ExprKind::Continue { label } => self.jump(*label, false),
            ExprKind::Macro(call) => self.macro_call(expr, call),
            _ => body.for_each_child(expr, &mut |child| self.value(child)),
        }
        if *self.values.ty(expr) == Ty::Never && self.diverges(expr) {
            self.state = State::unreachable();
        }
    }

    /// Whether an expression of the type `!` is itself what does not return.
    fn diverges(&self, expr: ExprId) -> bool {
        matches!(
            self.values.body.exprs[expr].kind,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Macro(_)
        )
    }

    fn binary(&mut self, operator: Operator, assigns: bool, lhs: ExprId, rhs: ExprId) {
        match operator {
            Operator::Lazy => {
                self.terminal(lhs);
                let skipped = self.state.clone();
                self.terminal(rhs);
                self.state.join(skipped);
            }
            Operator::Equality | Operator::Ordering => {
                self.place(lhs);
                self.place(rhs);
            }
            _ if assigns => {
                self.value(rhs);
                self.place(lhs);
            }
            _ => {
                self.value(lhs);
                self.value(rhs);
            }
        }
    }

    fn assign(&mut self, lhs: ExprId, rhs: ExprId) {
        let sources = self.value_with_sources(rhs);
        let Some(binding) = self.values.inferred.locals.get(lhs).copied() else {
            return self.place(lhs);
        };
        let holder = Holder::Local(binding);
        self.state.remove(|gone| gone == holder);
        for source in sources {
            self.state.insert(holder, source);
        }
    }

    /// A local that is named where its value goes elsewhere.
    fn move_local(&mut self, path: ExprId) {
        let Some(binding) = self.values.inferred.locals.get(path).copied() else {
            return;
        };
        if self.owns(path) {
            self.captured.push(binding);
            self.state.remove(|holder| holder == Holder::Local(binding));
        }
    }

    /// `drop(pair.0)`: of a local that has lost a part, nothing more is claimed.
    fn move_part(&mut self, base: ExprId) {
        let mut base = base;
        while let ExprKind::Field { base: inner, .. } = &self.values.body.exprs[base].kind {
            base = *inner;
        }
        if matches!(self.values.body.exprs[base].kind, ExprKind::Path(_)) {
            self.move_local(base);
        }
    }

    /// Whether a method takes over the very value it is called on. Where it is not known, a guard is taken to be looked
    /// at, as all that guards offer is what they guard; anything else to be moved.
    fn takes_receiver(&self, call: ExprId, receiver: ExprId) -> bool {
        let ty = self.values.ty(receiver);
        let call = self.values.call(call);
        let signature = match call.map(|call| &call.callee) {
            Some(Callee::Definition(id)) => self.values.types.signature(*id),
            _ => None,
        };
        match signature {
            Some(signature) => match (signature.params.first(), ty) {
                (Some(Ty::Adt(own, _)), Ty::Adt(id, _)) => own == id,
                (Some(Ty::Reference(..)), _) => false,
                // `self` of a trait's method: what implements it may be what the guard guards.
                (Some(Ty::Param(0, _)), Ty::Adt(id, _)) => call
                    .and_then(|call| call.generics.first())
                    .is_none_or(|of| matches!(of, Ty::Adt(own, _) if own == id)),
                _ => false,
            },
            None => !matches!(ty, Ty::Adt(id, _) if self.guard_of(ty).is_some_and(|guard| guard.id == *id)),
        }
    }

    fn macro_call(&mut self, expr: ExprId, call: &MacroExpr) {
        match &call.body {
            MacroBody::Exprs(parts) => {
                let known = self.values.known_macro(call);
                let is_format = known.is_some_and(|facts| facts.grammar == Some(Grammar::Format));
                for part in parts {
                    if is_format {
                        self.place(*part);
                    } else {
                        self.value(*part);
                    }
                }
                if known.is_some_and(|facts| matches!(facts.lang, Some(Lang::Join | Lang::TryJoin))) {
                    self.record_await(call.path.range);
                }
            }
            MacroBody::Repeat { value, length } => {
                self.value(*length);
                self.value(*value);
            }
            MacroBody::Statements(inside) | MacroBody::Expansion(inside) | MacroBody::AsyncBlock(inside) => {
                self.value(*inside);
            }
            MacroBody::Select { arms, otherwise } => {
                let handled: Vec<_> = arms.iter().map(|arm| (arm.pat, arm.handler)).collect();
                for arm in arms {
                    self.terminal(arm.future);
                    arm.guard.iter().for_each(|guard| self.terminal(*guard));
                }
                self.record_await(call.path.range);
                self.handlers(&handled, *otherwise);
            }
            MacroBody::Matches { scrutinee, guard, .. } => {
                let scope = self.scope();
                self.place(*scrutinee);
                self.each_value(guard);
                self.leave(scope);
            }
            MacroBody::Scan(parts) => {
                self.each_value(parts);
                // What it does with the locals it names cannot be seen.
                let named = self.mentioned(expr);
                self.state
                    .remove(|holder| matches!(holder, Holder::Local(binding) if named.contains(&binding)));
            }
        }
    }

    /// Everything that is alive now lives through this `.await`.
    fn record_await(&mut self, range: TextRange) {
        for (holder, source) in self.state.alive() {
            let (ty, binding) = match *holder {
                Holder::Local(binding) => (self.values.inferred.bindings.get(binding), Some(binding)),
                Holder::Temporary(expr) => (self.values.inferred.types.get(expr), None),
            };
            let Some((ty, guard)) = ty.and_then(|ty| Some((ty, self.guard_of(ty)?))) else {
                continue;
            };
            let found = self.found.entry(*source).or_insert_with(|| Found {
                guard,
                binding,
                is_wrapped: !matches!(ty, Ty::Adt(id, _) if *id == guard.id),
                awaits: BTreeSet::new(),
            });
            found.awaits.insert(range);
        }
    }

    pub(super) fn block(&mut self, id: BlockId) {
        let block = &self.values.body.blocks[id];
        let scope = self.scope();
        for stmt in &block.stmts {
            self.statement(stmt);
        }
        if let Some(tail) = block.tail {
            // What a block's tail looks at ends with the block since the edition of 2024; before, with the statement
            // around.
            if self.values.edition() >= Edition::E2024 {
                self.terminal(tail);
            } else {
                self.value(tail);
            }
        }
        let gone = self.locals.split_off(scope.locals.min(self.locals.len()));
        self.state.remove(|holder| gone.contains(&holder));
    }

    fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Expr(expr) => self.statement_expr(*expr),
            Stmt::Let {
                pat, init, otherwise, ..
            } => {
                let scope = self.scope();
                let sources = init.map_or_else(Vec::new, |init| self.initial(*pat, init));
                if let Some(otherwise) = otherwise {
                    let matched = self.state.clone();
                    // `let .. else`: the temporaries are gone before the block runs.
                    let gone = self.temporaries[scope.temporaries..].to_vec();
                    self.state.remove(|holder| gone.contains(&holder));
                    self.terminal(*otherwise);
                    self.state = matched;
                }
                self.bind(*pat, &sources);
                self.leave_temporaries(scope);
            }
        }
    }

    /// The names that a macro in statement position declares live on after it.
    fn statement_expr(&mut self, expr: ExprId) {
        let body = self.values.body;
        if let ExprKind::Macro(call) = &body.exprs[expr].kind
            && let MacroBody::Expansion(inside) | MacroBody::Statements(inside) = call.body
            && let ExprKind::Block { label: None, block } = &body.exprs[inside].kind
        {
            let block = &body.blocks[*block];
            for stmt in &block.stmts {
                self.statement(stmt);
            }
            block.tail.iter().for_each(|tail| self.statement_tail(*tail));
            return;
        }
        self.statement_tail(expr);
    }

    fn statement_tail(&mut self, expr: ExprId) {
        let scope = self.scope();
        self.value(expr);
        self.leave_temporaries(scope);
    }
}
