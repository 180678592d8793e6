use super::BodyValues;
use crate::{
    hir::{ExprId, ExprKind, MacroBody, MacroExpr, Name, Stmt},
    sema::types::Ty,
};

/// How the evaluation of an expression may end.
#[derive(Clone, Debug, Default)]
pub(super) struct Exits {
    /// It gives its value.
    pub(super) completes: bool,
    /// The loops and labelled blocks around it that it leaves, each once for a `break`.
    pub(super) breaks: Vec<ExprId>,
    /// The loops around it that it goes on with.
    pub(super) continues: Vec<ExprId>,
    /// It leaves the function.
    pub(super) returns: bool,
}

impl Exits {
    /// Those of what only gives its value.
    pub(super) fn passing() -> Self {
        Self {
            completes: true,
            ..Self::default()
        }
    }

    /// Whether control may leave for anything but the value, or the next turn of a loop.
    pub(super) fn may_leave(&self) -> bool {
        self.returns || !self.breaks.is_empty()
    }
}

impl BodyValues<'_> {
    /// How the evaluation of an expression may end, `?` aside.
    pub(super) fn exits(&self, expr: ExprId) -> Exits {
        let mut walk = ExitWalk {
            values: self,
            exits: Exits::default(),
        };
        let completes = walk.completes(expr);
        Exits {
            completes,
            ..walk.exits
        }
    }

    /// Whether something is done on a way on which an expression gives its value, beyond asking what there is to do:
    /// `if stop { break }` does nothing there.
    pub(super) fn works(&self, expr: ExprId) -> bool {
        match &self.body.exprs[expr].kind {
            ExprKind::If { then, otherwise, .. } => {
                let mut branches = std::iter::once(then).chain(otherwise);
                branches.any(|branch| self.goes_on_working(*branch))
            }
            ExprKind::Match { arms, .. } => arms.iter().any(|arm| self.goes_on_working(arm.body)),
            ExprKind::Block { block, .. } => {
                let block = &self.body.blocks[*block];
                let stmts = block.stmts.iter().any(|stmt| match stmt {
                    Stmt::Let { init, .. } => init.is_some(),
                    Stmt::Expr(expr) => self.works(*expr),
                });
                stmts || block.tail.is_some_and(|tail| self.works(tail))
            }
            ExprKind::Await { base, .. } | ExprKind::Try { base } => self.works(*base),
            ExprKind::Path(_) | ExprKind::Literal(_) | ExprKind::Missing | ExprKind::Continue { .. } => false,
            ExprKind::Tuple(elements) => elements.iter().any(|element| self.works(*element)),
            _ => true,
        }
    }

    fn goes_on_working(&self, branch: ExprId) -> bool {
        let exits = self.exits(branch);
        (exits.completes || !exits.continues.is_empty()) && self.works(branch)
    }
}

struct ExitWalk<'w, 'a> {
    values: &'w BodyValues<'a>,
    exits: Exits,
}

impl ExitWalk<'_, '_> {
    fn completes(&mut self, expr: ExprId) -> bool {
        let body = self.values.body;
        match &body.exprs[expr].kind {
            ExprKind::Closure { .. } | ExprKind::AsyncBlock { .. } => true,
            ExprKind::Return { value } => {
                if value.is_none_or(|value| self.completes(value)) {
                    self.exits.returns = true;
                }
                false
            }
            ExprKind::Break { label, value } => {
                if value.is_none_or(|value| self.completes(value)) {
                    let target = self.target(expr, *label);
                    self.exits.breaks.extend(target);
                }
                false
            }
            ExprKind::Continue { label } => {
                let target = self.target(expr, *label);
                self.exits.continues.extend(target);
                false
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                self.completes(*condition) && {
                    let then = self.completes(*then);
                    let otherwise = otherwise.is_none_or(|otherwise| self.completes(otherwise));
                    then || otherwise
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                self.completes(*scrutinee) && self.any_completes(arms.iter().map(|arm| arm.body))
            }
            ExprKind::Loop { body: inside, .. } => {
                self.completes(*inside);
                self.leaves_target(expr)
            }
            ExprKind::While {
                condition,
                body: inside,
                ..
            } => {
                let starts = self.completes(*condition);
                self.completes(*inside);
                self.leaves_target(expr) || starts
            }
            ExprKind::For {
                iterable,
                body: inside,
                ..
            } => {
                let starts = self.completes(*iterable);
                self.completes(*inside);
                self.leaves_target(expr) || starts
            }
            ExprKind::Block { label, block } => {
                let completes = self.block(*block);
                label.is_some() && self.leaves_target(expr) || completes
            }
            ExprKind::Macro(call) => self.macro_call(expr, call),
            _ => self.completes_all(expr),
        }
    }

    /// Of several ways all are walked.
    fn any_completes(&mut self, ways: impl Iterator<Item = ExprId>) -> bool {
        let mut any = false;
        for way in ways {
            any |= self.completes(way);
        }
        any
    }

    fn completes_all(&mut self, expr: ExprId) -> bool {
        let mut all = true;
        let body = self.values.body;
        body.for_each_child(expr, &mut |child| all = all && self.completes(child));
        all && *self.values.ty(expr) != Ty::Never
    }

    fn block(&mut self, block: crate::hir::BlockId) -> bool {
        let block = &self.values.body.blocks[block];
        for stmt in &block.stmts {
            let completes = match stmt {
                Stmt::Let { init, otherwise, .. } => {
                    let completes = init.is_none_or(|init| self.completes(init));
                    if let Some(otherwise) = otherwise {
                        self.completes(*otherwise);
                    }
                    completes
                }
                Stmt::Expr(expr) => self.completes(*expr),
            };
            if !completes {
                return false;
            }
        }
        block.tail.is_none_or(|tail| self.completes(tail))
    }

    fn macro_call(&mut self, expr: ExprId, call: &MacroExpr) -> bool {
        match &call.body {
            MacroBody::Select { arms, otherwise } => {
                let handlers = arms.iter().map(|arm| arm.handler).chain(*otherwise);
                self.any_completes(handlers)
            }
            MacroBody::AsyncBlock(_) => true,
            _ => self.completes_all(expr),
        }
    }

    /// Takes out the `break`s of a loop or block that has been walked: those end there.
    fn leaves_target(&mut self, target: ExprId) -> bool {
        let count = self.exits.breaks.len();
        self.exits.breaks.retain(|of| *of != target);
        self.exits.continues.retain(|of| *of != target);
        self.exits.breaks.len() < count
    }

    /// The loop or block that a `break` or `continue` is about.
    fn target(&self, jump: ExprId, label: Option<Name>) -> Option<ExprId> {
        for around in self.values.places().around(jump) {
            let (name, is_loop) = match &self.values.body.exprs[around].kind {
                ExprKind::Loop { label, .. }
                | ExprKind::While { label, .. }
                | ExprKind::For { label, .. } => (*label, true),
                ExprKind::Block {
                    label: Some(label), ..
                } => (Some(*label), false),
                ExprKind::Closure { .. } | ExprKind::AsyncBlock { .. } => return None,
                _ => continue,
            };
            match label {
                Some(_) if name == label => return Some(around),
                None if is_loop => return Some(around),
                _ => {}
            }
        }
        None
    }
}
