use super::BodyValues;
use crate::{
    catalog::Pause,
    hir::{ExprId, ExprKind, Literal, MacroBody, Name, Path, Stmt},
    sema::{
        names::{DefId, Namespace, Resolved},
        types::{Callee, Ty},
    },
    text::TextRange,
};

/// A loop that asks the same question until the answer is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Polling {
    pub at: ExprId,
    /// What is asked: it looks only at what other tasks or threads of the process may change.
    pub condition: ExprId,
    pub pausing: Pausing,
}

/// What a loop does before it asks again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pausing {
    /// It awaits this sleep.
    Sleep(ExprId),
    /// It awaits this call, after which other tasks have run.
    Yield(ExprId),
    /// Nothing that would let the thread go.
    Spin,
}

impl BodyValues<'_> {
    /// The loops that do nothing but ask for a state of the process, and pause.
    pub fn polling_loops(&self) -> Vec<Polling> {
        let ids = self.body.exprs.ids();
        ids.filter_map(|id| self.polling_loop(id)).collect()
    }

    fn polling_loop(&self, at: ExprId) -> Option<Polling> {
        let (condition, pauses) = match &self.body.exprs[at].kind {
            // `while receiver.try_recv().is_ok() {}` empties a channel.
            ExprKind::While { condition, body, .. } if !self.is_true(*condition) => {
                let question = (!self.takes_message(*condition)).then_some(*condition);
                (question?, self.statements(*body)?)
            }
            ExprKind::While { body, .. } | ExprKind::Loop { body, .. } => {
                let mut steps = self.statements(*body)?;
                let question = steps.iter().position(|step| self.leaving_if(*step).is_some())?;
                let condition = self.leaving_if(steps.remove(question))?;
                (condition, steps)
            }
            _ => return None,
        };
        let pausing = self.pausing(&pauses)?;
        // `while *lock.lock().await < 50 {}` gives the thread away now and then.
        if pausing == Pausing::Spin && !self.awaits(condition).never() {
            return None;
        }
        self.looks_at_state(condition).then_some(Polling {
            at,
            condition,
            pausing,
        })
    }

    /// Whether a condition changes what it asks for.
    fn takes_message(&self, condition: ExprId) -> bool {
        let mut found = self
            .callee_facts(condition)
            .is_some_and(|facts| facts.takes_message);
        self.body.for_each_child(condition, &mut |part| {
            found = found || self.takes_message(part);
        });
        found
    }

    /// The statements of a block, with its value; what is only logged is left out. None where something is bound.
    fn statements(&self, block: ExprId) -> Option<Vec<ExprId>> {
        let ExprKind::Block { block, .. } = &self.body.exprs[block].kind else {
            return None;
        };
        let block = &self.body.blocks[*block];
        let stmts = block.stmts.iter().map(|stmt| match stmt {
            Stmt::Expr(expr) => Some(*expr),
            Stmt::Let { .. } => None,
        });
        let mut steps = stmts.collect::<Option<Vec<ExprId>>>()?;
        steps.extend(block.tail);
        steps.retain(|step| !self.only_logs(*step));
        Some(steps)
    }

    /// A call of a macro that shows something, and goes on.
    fn only_logs(&self, expr: ExprId) -> bool {
        let ExprKind::Macro(call) = &self.body.exprs[expr].kind else {
            return false;
        };
        let is_shown = self
            .known_macro(call)
            .is_some_and(|facts| facts.grammar == Some(crate::hir::Grammar::Format) && !facts.may_return);
        is_shown && *self.ty(expr) != Ty::Never && self.awaits(expr).never()
    }

    fn pausing(&self, steps: &[ExprId]) -> Option<Pausing> {
        match steps {
            [] => Some(Pausing::Spin),
            [only] => match &self.body.exprs[*only].kind {
                ExprKind::Await { base, .. } => {
                    let facts = self.callee_facts(*base)?;
                    match facts.pauses {
                        Some(Pause::Task) => Some(Pausing::Yield(*base)),
                        _ => facts.sleeps.map(|_| Pausing::Sleep(*base)),
                    }
                }
                _ => (self.callee_facts(*only)?.pauses == Some(Pause::Thread)).then_some(Pausing::Spin),
            },
            _ => None,
        }
    }

    /// The condition of `if condition { .. break }`, where the block leaves the loop and waits for nothing.
    fn leaving_if(&self, expr: ExprId) -> Option<ExprId> {
        let ExprKind::If {
            condition,
            then,
            otherwise: None,
        } = &self.body.exprs[expr].kind
        else {
            return None;
        };
        let leaves = self.last_step(*then).is_some_and(|last| {
            matches!(
                self.body.exprs[last].kind,
                ExprKind::Break { .. } | ExprKind::Return { .. }
            )
        });
        (leaves && self.awaits(*then).never()).then_some(*condition)
    }

    pub(super) fn last_step(&self, block: ExprId) -> Option<ExprId> {
        let ExprKind::Block { block, .. } = &self.body.exprs[block].kind else {
            return None;
        };
        let block = &self.body.blocks[*block];
        block.tail.or(match block.stmts.last()? {
            Stmt::Expr(expr) => Some(*expr),
            Stmt::Let { .. } => None,
        })
    }

    fn is_true(&self, condition: ExprId) -> bool {
        matches!(
            self.body.exprs[condition].kind,
            ExprKind::Literal(Literal::Bool(true))
        )
    }

    /// The loops that have no end and in which nothing is awaited: once begun, they keep their thread. Those are left
    /// out of which not all is read or known.
    pub fn endless_loops(&self) -> Vec<ExprId> {
        let ids = self.body.exprs.ids();
        ids.filter(|id| match &self.body.exprs[*id].kind {
            ExprKind::Loop { label, body } => self.is_endless(*label, *body),
            ExprKind::While {
                label,
                condition,
                body,
            } => self.is_true(*condition) && self.is_endless(*label, *body),
            _ => false,
        })
        .collect()
    }

    /// What stands of a loop before its body: `loop`, `'outer: while condition`.
    pub fn loop_header(&self, at: ExprId) -> TextRange {
        let range = self.body.exprs[at].range;
        let (ExprKind::Loop { body, .. } | ExprKind::While { body, .. } | ExprKind::For { body, .. }) =
            self.body.exprs[at].kind
        else {
            return range;
        };
        let end = self.body.exprs[body].range.start;
        let definitions = self.types.definitions;
        let file = definitions.definition(self.owner).file;
        let source = definitions.files[file].source.as_str();
        let header = source.get(range.start as usize..end as usize).map(str::trim_end);
        match header {
            Some(header) if !header.is_empty() => TextRange {
                end: range.start + header.len() as u32,
                ..range
            },
            _ => range,
        }
    }

    fn is_endless(&self, label: Option<Name>, body: ExprId) -> bool {
        self.awaits(body).never() && !self.may_leave(body, label, false)
    }

    /// Whether code may leave the loop it stands in, or nobody knows. `is_inner`: it stands in a loop in that loop.
    fn may_leave(&self, expr: ExprId, own: Option<Name>, is_inner: bool) -> bool {
        let leaves = match &self.body.exprs[expr].kind {
            ExprKind::AsyncBlock { .. } | ExprKind::Closure { .. } => return false,
            ExprKind::Return { .. } | ExprKind::Try { .. } | ExprKind::Missing => true,
            ExprKind::Break { label, .. } => label.is_some() || !is_inner,
            ExprKind::Continue { label } => label.is_some() && *label != own,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                let is_known = self.call(expr).is_some_and(|call| {
                    matches!(call.callee, Callee::Definition(_)) || self.makes_value_only(expr)
                });
                !is_known || *self.ty(expr) == Ty::Never
            }
            ExprKind::Macro(call) => {
                let may_return = self.known_macro(call).is_some_and(|facts| facts.may_return);
                may_return || *self.ty(expr) == Ty::Never || matches!(call.body, MacroBody::Scan(_))
            }
            _ => false,
        };
        let is_loop = matches!(
            self.body.exprs[expr].kind,
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
        );
        let mut found = leaves;
        self.body.for_each_child(expr, &mut |part| {
            found = found || self.may_leave(part, own, is_inner || is_loop);
        });
        found
    }

    /// `Some(value)`: the constructor of a variant or a struct.
    fn makes_value_only(&self, expr: ExprId) -> bool {
        matches!(&self.body.exprs[expr].kind, ExprKind::Call { callee, .. }
            if matches!(self.ty(*callee), Ty::FnDef(id, _) if self.types.definitions.function(*id).is_none()))
    }

    /// Whether a call gives a sleep that is over at once.
    pub fn sleeps_no_time(&self, call: ExprId) -> bool {
        let Some(param) = self.callee_facts(call).and_then(|facts| facts.sleeps) else {
            return false;
        };
        self.argument(call, param).is_some_and(|arg| self.is_zero(arg))
    }

    /// The future that a call gives up after a while.
    pub fn limited_future(&self, call: ExprId) -> Option<ExprId> {
        let param = self.callee_facts(call)?.times_out?;
        self.argument(call, param)
    }

    /// What is handed to the parameter of a name; the receiver for `self`.
    fn argument(&self, call: ExprId, param: Name) -> Option<ExprId> {
        let found = self.call(call)?;
        let Callee::Definition(id) = found.callee else {
            return None;
        };
        let names = &self.types.signature(id)?.names;
        let position = names.iter().position(|name| *name == Some(param))?;
        match &self.body.exprs[call].kind {
            ExprKind::MethodCall { receiver, .. } if position == 0 => Some(*receiver),
            ExprKind::MethodCall { args, .. } => args.get(position.checked_sub(1)?).copied(),
            _ => found.args.get(position).copied(),
        }
    }

    /// Whether an expression is a zero, of whatever type: `0`, `Duration::ZERO`, `Duration::from_millis(0)`.
    fn is_zero(&self, expr: ExprId) -> bool {
        match &self.body.exprs[expr].kind {
            ExprKind::Literal(Literal::Integer { value: Some(0), .. }) => true,
            ExprKind::Path(path) => self
                .constant_of_type(expr, path)
                .and_then(|id| self.types.definitions.facts(id))
                .is_some_and(|facts| facts.zero),
            ExprKind::Call { args, .. } => {
                self.callee_facts(expr).is_some_and(|facts| facts.zero)
                    && args.iter().all(|arg| self.is_zero(*arg))
            }
            _ => false,
        }
    }

    /// The constant that a path names in an impl of the very type it has: `Duration::ZERO`.
    fn constant_of_type(&self, expr: ExprId, path: &Path) -> Option<DefId> {
        let Ty::Adt(ty, _) = self.ty(expr) else {
            return None;
        };
        let definitions = self.types.definitions;
        let module = definitions.definition(self.owner).module;
        let found = definitions.resolve_path(module, path, Namespace::Values);
        (found.rest == 1 && found.meanings == [Resolved::Definition(*ty)])
            .then(|| self.types.inherent_constant(self.ty(expr), path.last()?.name))?
    }
}
