use super::{Body, ExprId, ExprKind, MacroBody, Stmt};

impl Body {
    /// Calls `visit` with each direct part of an expression, in the order they are evaluated. The bodies of closures and
    /// async blocks are parts too.
    pub fn for_each_child(&self, id: ExprId, visit: &mut dyn FnMut(ExprId)) {
        match &self.exprs[id].kind {
            ExprKind::Missing | ExprKind::Path(_) | ExprKind::Literal(_) | ExprKind::Continue { .. } => {}
            ExprKind::Call { callee, args } => {
                visit(*callee);
                args.iter().copied().for_each(visit);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                visit(*receiver);
                args.iter().copied().for_each(visit);
            }
            ExprKind::Field { base, .. }
            | ExprKind::Await { base, .. }
            | ExprKind::Try { base }
            | ExprKind::Reference { base, .. }
            | ExprKind::RawReference { base, .. }
            | ExprKind::Unary { base, .. }
            | ExprKind::Cast { base, .. }
            | ExprKind::Let { base, .. } => visit(*base),
            ExprKind::Index { base, index } => {
                visit(*base);
                visit(*index);
            }
            ExprKind::Binary { lhs, rhs, .. } => {
                visit(*lhs);
                visit(*rhs);
            }
            ExprKind::Assign { lhs, rhs } => {
                visit(*rhs);
                visit(*lhs);
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                visit(*condition);
                visit(*then);
                otherwise.iter().copied().for_each(visit);
            }
            ExprKind::Match { scrutinee, arms } => {
                visit(*scrutinee);
                for arm in arms {
                    arm.guard.iter().copied().for_each(&mut *visit);
                    visit(arm.body);
                }
            }
            ExprKind::Loop { body, .. }
            | ExprKind::AsyncBlock { body, .. }
            | ExprKind::Closure { body, .. } => {
                visit(*body);
            }
            ExprKind::While { condition, body, .. } => {
                visit(*condition);
                visit(*body);
            }
            ExprKind::For { iterable, body, .. } => {
                visit(*iterable);
                visit(*body);
            }
            ExprKind::Block { block, .. } => {
                let block = &self.blocks[*block];
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { init, otherwise, .. } => {
                            init.iter().chain(otherwise).copied().for_each(&mut *visit);
                        }
                        Stmt::Expr(expr) => visit(*expr),
                    }
                }
                block.tail.iter().copied().for_each(visit);
            }
            ExprKind::Return { value } | ExprKind::Break { value, .. } => {
                value.iter().copied().for_each(visit);
            }
            ExprKind::Tuple(elements) | ExprKind::Array(elements) => elements.iter().copied().for_each(visit),
            ExprKind::Repeat { value, length } => {
                visit(*value);
                visit(*length);
            }
            ExprKind::Range { start, end, .. } => start.iter().chain(end).copied().for_each(visit),
            ExprKind::Struct { fields, spread, .. } => {
                fields
                    .iter()
                    .map(|field| field.value)
                    .chain(*spread)
                    .for_each(visit);
            }
            ExprKind::Macro(call) => call.body.for_each_part(visit),
        }
    }
}

impl MacroBody {
    fn for_each_part(&self, visit: &mut dyn FnMut(ExprId)) {
        match self {
            Self::Exprs(parts) | Self::Scan(parts) => parts.iter().copied().for_each(visit),
            Self::Repeat { value, length } => {
                visit(*value);
                visit(*length);
            }
            Self::Statements(body) | Self::AsyncBlock(body) | Self::Expansion(body) => {
                visit(*body);
            }
            Self::Select { arms, otherwise } => {
                for arm in arms {
                    visit(arm.future);
                    arm.guard.iter().copied().for_each(&mut *visit);
                    visit(arm.handler);
                }
                otherwise.iter().copied().for_each(visit);
            }
            Self::Matches { scrutinee, guard, .. } => {
                visit(*scrutinee);
                guard.iter().copied().for_each(visit);
            }
        }
    }
}
