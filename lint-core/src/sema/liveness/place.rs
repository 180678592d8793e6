use crate::hir::{ArenaMap, Body, Expr, ExprId, ExprKind, MacroBody, PatId, Stmt};

/// Where the value of an expression goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is what the whole body gives.
    Body,
    /// Nowhere: `expr;`
    Statement,
    /// `let pat = expr;`, or `let pat: T = expr;`
    Bound {
        pat: PatId,
        is_typed: bool,
    },
    /// `place = expr`
    Assigned(ExprId),
    /// It is the value of the expression around it too: a block's tail, a branch, an arm, a macro's expansion.
    Through(ExprId),
    /// An argument of this call, by its place among those written.
    Argument(ExprId, usize),
    /// A method is called on it.
    Receiver(ExprId),
    Awaited(ExprId),
    /// `expr?`
    Tried(ExprId),
    /// A part of a tuple, array, struct or list.
    Element(ExprId),
    /// What a closure gives.
    OfClosure(ExprId),
    /// What an async block gives.
    OfAsyncBlock(ExprId),
    /// `return expr`
    Returned,
    /// Anything else: matched, borrowed, compared, called.
    Operand(ExprId),
}

/// The [`Place`] of each expression of a body, and the expression around it.
#[derive(Debug)]
pub struct Places {
    places: ArenaMap<Expr, Place>,
    around: ArenaMap<Expr, ExprId>,
}

impl Places {
    pub fn of(body: &Body) -> Self {
        let mut places = Self {
            places: ArenaMap::default(),
            around: ArenaMap::default(),
        };
        for (id, expr) in body.exprs.iter() {
            body.for_each_child(id, &mut |child| {
                places.around.insert(child, id);
                places.places.insert(child, Place::Operand(id));
            });
            places.put_children(body, id, &expr.kind);
        }
        places.places.insert(body.root, Place::Body);
        places
    }

    pub fn of_expr(&self, expr: ExprId) -> Option<Place> {
        self.places.get(expr).copied()
    }

    /// The expressions around one, the nearest first.
    pub fn around(&self, expr: ExprId) -> impl Iterator<Item = ExprId> {
        std::iter::successors(self.around.get(expr).copied(), |id| self.around.get(*id).copied())
    }

    fn put(&mut self, child: ExprId, place: Place) {
        self.places.insert(child, place);
    }

    fn put_children(&mut self, body: &Body, id: ExprId, kind: &ExprKind) {
        match kind {
            ExprKind::Call { args, .. } => self.put_arguments(id, args),
            ExprKind::MethodCall { receiver, args, .. } => {
                self.put(*receiver, Place::Receiver(id));
                self.put_arguments(id, args);
            }
            ExprKind::Await { base, .. } => self.put(*base, Place::Awaited(id)),
            ExprKind::Try { base } => self.put(*base, Place::Tried(id)),
            ExprKind::Assign { lhs, rhs } => self.put(*rhs, Place::Assigned(*lhs)),
            ExprKind::If { then, otherwise, .. } => {
                self.put(*then, Place::Through(id));
                if let Some(otherwise) = otherwise {
                    self.put(*otherwise, Place::Through(id));
                }
            }
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    self.put(arm.body, Place::Through(id));
                }
            }
            ExprKind::Block { block, .. } => {
                let block = &body.blocks[*block];
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let {
                            pat,
                            ty,
                            init: Some(init),
                            ..
                        } => {
                            let is_typed = ty.is_some();
                            self.put(*init, Place::Bound { pat: *pat, is_typed });
                        }
                        Stmt::Let { .. } => {}
                        Stmt::Expr(expr) => self.put(*expr, Place::Statement),
                    }
                }
                if let Some(tail) = block.tail {
                    self.put(tail, Place::Through(id));
                }
            }
            ExprKind::AsyncBlock { body, .. } => self.put(*body, Place::OfAsyncBlock(id)),
            ExprKind::Closure { body, .. } => self.put(*body, Place::OfClosure(id)),
            ExprKind::Return { value: Some(value) } => self.put(*value, Place::Returned),
            ExprKind::Tuple(elements) | ExprKind::Array(elements) => self.put_elements(id, elements),
            ExprKind::Repeat { value, .. } => self.put(*value, Place::Element(id)),
            ExprKind::Struct { fields, .. } => {
                for field in fields {
                    self.put(field.value, Place::Element(id));
                }
            }
            ExprKind::Macro(call) => self.put_parts(id, &call.body),
            _ => {}
        }
    }

    fn put_arguments(&mut self, call: ExprId, args: &[ExprId]) {
        for (index, arg) in args.iter().enumerate() {
            self.put(*arg, Place::Argument(call, index));
        }
    }

    fn put_elements(&mut self, list: ExprId, elements: &[ExprId]) {
        for element in elements {
            self.put(*element, Place::Element(list));
        }
    }

    fn put_parts(&mut self, id: ExprId, body: &MacroBody) {
        match body {
            MacroBody::Exprs(parts) => self.put_elements(id, parts),
            MacroBody::Repeat { value, .. } => self.put(*value, Place::Element(id)),
            MacroBody::Statements(inside) | MacroBody::Expansion(inside) => {
                self.put(*inside, Place::Through(id));
            }
            MacroBody::Select { arms, otherwise } => {
                for arm in arms {
                    self.put(arm.future, Place::Awaited(id));
                    self.put(arm.handler, Place::Through(id));
                }
                if let Some(otherwise) = otherwise {
                    self.put(*otherwise, Place::Through(id));
                }
            }
            MacroBody::AsyncBlock(_) | MacroBody::Matches { .. } | MacroBody::Scan(_) => {}
        }
    }
}
