use rustc_hash::FxHashMap;

use crate::{
    catalog::Lang,
    hir::{BindingId, Body, ExprId, ExprKind, MacroBody, Name, PatKind, Stmt, UnaryOperator},
    sema::{
        calls::{BodyCalls, Call},
        names::DefId,
        types::{BodyTypes, Callee, Ty, Types},
    },
};

/// Locals are borrowed from locals; no real chain of them is longer.
const MAX_LOANS: u32 = 8;

/// What one body awaits, and on what.
pub struct Awaited<'a> {
    pub types: &'a Types<'a>,
    pub owner: DefId,
    pub body: &'a Body,
    inferred: &'a BodyTypes,
    calls: FxHashMap<ExprId, &'a Call>,
}

/// Where a value that a call works on lives: `reader`, `self.reader`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Root {
    pub local: BindingId,
    pub field: Option<Name>,
}

impl<'a> Awaited<'a> {
    pub fn new(types: &'a Types<'a>, body: &'a Body, inferred: &'a BodyTypes, calls: &'a BodyCalls) -> Self {
        let written = calls.calls.iter().filter(|call| call.shape.is_written());
        Self {
            types,
            owner: calls.owner,
            body,
            inferred,
            calls: written.map(|call| (call.expr, call)).collect(),
        }
    }

    pub fn call(&self, expr: ExprId) -> Option<&'a Call> {
        self.calls.get(&expr).copied()
    }

    /// The calls that are awaited when an expression is evaluated, those in the arms of a `select!` too.
    pub fn awaited_in(&self, expr: ExprId) -> Vec<&'a Call> {
        let mut found = Vec::new();
        self.collect_awaited(expr, &mut found);
        found
    }

    /// The calls whose futures are polled where this one is, and dropped with it: what adapters and `timeout` are handed,
    /// what async blocks await. A future behind a reference is not dropped.
    pub fn polled(&self, future: ExprId) -> Vec<&'a Call> {
        let mut found = Vec::new();
        self.collect_polled(future, &mut found);
        found
    }

    fn collect_awaited(&self, expr: ExprId, found: &mut Vec<&'a Call>) {
        match &self.body.exprs[expr].kind {
            ExprKind::Closure { .. } | ExprKind::AsyncBlock { .. } => return,
            ExprKind::Await { base, .. } => self.collect_polled(*base, found),
            ExprKind::Macro(call) => {
                if let MacroBody::Select { arms, .. } = &call.body {
                    for arm in arms {
                        self.collect_polled(arm.future, found);
                    }
                }
            }
            _ => {}
        }
        self.body
            .for_each_child(expr, &mut |child| self.collect_awaited(child, found));
    }

    fn collect_polled(&self, future: ExprId, found: &mut Vec<&'a Call>) {
        match &self.body.exprs[future].kind {
            ExprKind::Call { args, .. } => self.collect_polled_of_call(future, None, args, found),
            ExprKind::MethodCall { receiver, args, .. } => {
                self.collect_polled_of_call(future, Some(*receiver), args, found);
            }
            ExprKind::AsyncBlock { body, .. } => self.collect_awaited(*body, found),
            ExprKind::Block { block, .. } => {
                if let Some(tail) = self.body.blocks[*block].tail {
                    self.collect_polled(tail, found);
                }
            }
            ExprKind::If { then, otherwise, .. } => {
                self.collect_polled(*then, found);
                if let Some(otherwise) = otherwise {
                    self.collect_polled(*otherwise, found);
                }
            }
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    self.collect_polled(arm.body, found);
                }
            }
            ExprKind::Macro(call) => {
                if let MacroBody::Expansion(inside) | MacroBody::Statements(inside) = &call.body {
                    self.collect_polled(*inside, found);
                }
            }
            _ => {}
        }
    }

    fn collect_polled_of_call(
        &self,
        expr: ExprId,
        receiver: Option<ExprId>,
        args: &[ExprId],
        found: &mut Vec<&'a Call>,
    ) {
        let Some(call) = self.call(expr) else { return };
        found.push(call);
        if call.target.is_some() {
            return;
        }
        // `.fuse()`, `.instrument(span)`
        if let Some(receiver) = receiver {
            self.collect_polled(receiver, found);
        }
        let skipped = usize::from(receiver.is_some());
        for (index, arg) in args.iter().enumerate() {
            if self.is_cancelled_by(call, index + skipped) || self.is_box(expr) {
                self.collect_polled(*arg, found);
            }
        }
    }

    /// Whether a call polls the future it is given in this position, and may drop it half way: `timeout(duration, future)`.
    pub fn is_cancelled_by(&self, call: &Call, position: usize) -> bool {
        let Callee::Definition(id) = call.callee else {
            return false;
        };
        let cancels = self.types.definitions.facts(id).map(|facts| &facts.cancels);
        let Some(cancels) = cancels.filter(|cancels| !cancels.is_empty()) else {
            return false;
        };
        let signature = self.types.signature(id);
        signature.is_some_and(|signature| {
            let name = signature.names.get(position).copied().flatten();
            name.is_some_and(|name| cancels.contains(&name))
        })
    }

    /// `Box::pin(future)`
    fn is_box(&self, expr: ExprId) -> bool {
        matches!(self.inferred.types.get(expr), Some(Ty::Adt(id, _)) if matches!(
            self.types.definitions.lang_of(*id),
            Some(Lang::Boxed | Lang::Pin)
        ))
    }

    /// What a call is given, by the position of the parameter: the receiver of a method comes first.
    pub fn given(&self, call: &Call) -> Vec<ExprId> {
        match &self.body.exprs[call.expr].kind {
            ExprKind::Call { args, .. } => args.clone(),
            ExprKind::MethodCall { receiver, args, .. } => {
                std::iter::once(*receiver).chain(args.iter().copied()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The parameters of a catalogue's function that it reads, writes or waits on: the receiver, else what is borrowed.
    pub fn worked_on(&self, call: &Call) -> Vec<usize> {
        let Callee::Definition(id) = call.callee else {
            return Vec::new();
        };
        let Some(signature) = self.types.signature(id) else {
            return Vec::new();
        };
        if signature.has_self {
            return vec![0];
        }
        let params = signature.params.iter().enumerate();
        params
            .filter(|(_, ty)| matches!(ty, Ty::Reference(true, _)))
            .map(|(index, _)| index)
            .collect()
    }

    /// The local, or the field of one, that an expression is or borrows from.
    pub fn root(&self, expr: ExprId) -> Option<Root> {
        self.root_within(expr, MAX_LOANS)
    }

    fn root_within(&self, expr: ExprId, loans: u32) -> Option<Root> {
        match &self.body.exprs[expr].kind {
            ExprKind::Path(_) => {
                let local = *self.inferred.locals.get(expr)?;
                let lent = loans.checked_sub(1)?;
                match self.loan(local) {
                    Some(from) => self.root_within(from, lent),
                    None => Some(Root { local, field: None }),
                }
            }
            ExprKind::Field { base, name, .. } => {
                let root = self.root_within(*base, loans)?;
                Some(Root {
                    field: root.field.or(Some(*name)),
                    ..root
                })
            }
            ExprKind::Index { base, .. }
            | ExprKind::Reference { base, .. }
            | ExprKind::Unary {
                operator: UnaryOperator::Deref,
                base,
            } => self.root_within(*base, loans),
            // `stream.as_mut()`, `self.reader()`: a loan of what it is called on.
            ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => {
                let is_loan = self.is_loan(self.inferred.types.get(expr)?);
                is_loan.then(|| self.root_within(*receiver, loans))?
            }
            _ => None,
        }
    }

    /// `let reader = &mut self.reader;`
    fn loan(&self, local: BindingId) -> Option<ExprId> {
        if !matches!(self.inferred.bindings.get(local), Some(Ty::Reference(..))) {
            return None;
        }
        let stmts = self.body.blocks.iter().flat_map(|(_, block)| &block.stmts);
        stmts.into_iter().find_map(|stmt| match stmt {
            Stmt::Let {
                pat,
                init: Some(init),
                ..
            } => match self.body.pats[*pat].kind {
                PatKind::Binding { binding, .. } if binding == local => Some(*init),
                _ => None,
            },
            _ => None,
        })
    }

    /// Whether a call borrows what it is given in this position, and does not take it over: `read(&mut stream)` also where
    /// `read` has any `R: AsyncRead`. What has the type of a parameter may be a loan of the caller's.
    pub fn is_lent(&self, call: &Call, position: usize, given: ExprId) -> bool {
        let Callee::Definition(id) = call.callee else {
            return false;
        };
        let signature = self.types.signature(id);
        let param = signature
            .as_ref()
            .and_then(|signature| signature.params.get(position));
        let given = self.inferred.types.get(given);
        param.is_some_and(|ty| self.is_loan(ty)) || given.is_some_and(|ty| self.is_loan(ty) || is_any(ty))
    }

    fn is_loan(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Reference(..) => true,
            Ty::Adt(id, args) => {
                self.types.definitions.lang_of(*id) == Some(Lang::Pin)
                    && matches!(args.first(), Some(Ty::Reference(..)))
            }
            _ => false,
        }
    }

    /// The position of the parameter that a local is, if what it names may belong to the caller.
    pub fn borrowed_param(&self, local: BindingId) -> Option<usize> {
        let position = self.body.params.iter().position(
            |pat| matches!(self.body.pats[*pat].kind, PatKind::Binding { binding, .. } if binding == local),
        )?;
        let signature = self.types.signature(self.owner)?;
        let ty = signature.params.get(position)?;
        (self.is_loan(ty) || is_any(ty)).then_some(position)
    }
}

/// A generic parameter, which may stand for a reference.
fn is_any(ty: &Ty) -> bool {
    matches!(ty, Ty::Param(..))
}
