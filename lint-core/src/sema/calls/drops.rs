use super::{Call, CallFacts, Target, moves::Moves};
use crate::{
    catalog::Lang,
    diagnostic::Confidence,
    hir::{Body, ExprId, ExprKind, Name, Origin, PatId, PatKind, Stmt},
    sema::{
        names::{DefId, DefKind, ModuleId},
        types::{BodyTypes, CallShape, Callee, Ty, Types},
    },
    text::TextRange,
};

/// Types nest no deeper than this.
const MAX_DEPTH: u32 = 6;

/// What runs when a value is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dropped {
    /// The project's `Drop::drop`.
    Function(DefId),
    /// The type, of which the catalogue says that its drop blocks.
    Type(DefId),
}

/// The calls that the values of a body make when they are dropped in it: where that is said (`drop(value)`), where another
/// value takes the place (`place = value`), at the end of the statement for one that nothing holds, and at the end of its
/// scope for a local that is not moved. What may be moved, or may hold nothing (`Option`), is passed over.
pub(super) fn drops(types: &Types<'_>, owner: DefId, body: &Body, inferred: &BodyTypes) -> Vec<Call> {
    let mut walk = Walk {
        types,
        module: types.definitions.definition(owner).module,
        body,
        inferred,
        moves: None,
        found: Vec::new(),
    };
    walk.params();
    for (_, block) in body.blocks.iter() {
        let never_ends = block
            .tail
            .or_else(|| block.stmts.last().and_then(expr_of))
            .is_some_and(|last| loops_for_ever(body, last));
        for stmt in &block.stmts {
            walk.stmt(stmt, never_ends);
        }
    }
    for (id, expr) in body.exprs.iter() {
        walk.expr(id, &expr.kind);
    }
    walk.said_so();
    walk.found
}

struct Walk<'a> {
    types: &'a Types<'a>,
    module: ModuleId,
    body: &'a Body,
    inferred: &'a BodyTypes,
    /// Made when the first local is met whose drop runs anything.
    moves: Option<Moves<'a>>,
    found: Vec<Call>,
}

impl<'a> Walk<'a> {
    fn params(&mut self) {
        for pat in &self.body.params {
            self.local(*pat, self.body.root);
        }
    }

    fn stmt(&mut self, stmt: &Stmt, never_ends: bool) {
        match stmt {
            Stmt::Let {
                pat,
                init: Some(init),
                ..
            } => match self.body.pats[*pat].kind {
                PatKind::Wild => self.temporary(*init),
                _ if never_ends => {}
                _ => self.local(*pat, *init),
            },
            Stmt::Let { .. } => {}
            Stmt::Expr(expr) => self.temporary(*expr),
        }
    }

    /// A local, dropped at the end of its scope: in the code that `expr` stands in.
    fn local(&mut self, pat: PatId, expr: ExprId) {
        let PatKind::Binding {
            binding,
            by_reference: false,
            subpattern: None,
        } = self.body.pats[pat].kind
        else {
            return;
        };
        let Some(ty) = self.inferred.bindings.get(binding) else {
            return;
        };
        let dropped = self.glue(ty);
        if !dropped.is_empty() && !self.moves().may_move(binding) {
            self.add(expr, self.body.bindings[binding].range, &dropped);
        }
    }

    fn moves(&mut self) -> &Moves<'a> {
        let (types, module, body, inferred) = (self.types, self.module, self.body, self.inferred);
        self.moves
            .get_or_insert_with(|| Moves::new(types, module, body, inferred))
    }

    /// A value that is made here and held by nothing.
    fn temporary(&mut self, expr: ExprId) {
        let range = match &self.body.exprs[expr].kind {
            ExprKind::Call { callee, .. } => self.body.exprs[*callee].range,
            ExprKind::MethodCall { method_range, .. } => *method_range,
            ExprKind::Await { .. } | ExprKind::Try { .. } | ExprKind::Struct { .. } => {
                self.body.exprs[expr].range
            }
            _ => return,
        };
        let dropped = self.glue_of(expr);
        self.add(expr, range, &dropped);
    }

    fn expr(&mut self, id: ExprId, kind: &ExprKind) {
        match kind {
            // `Guard::new().path()`: the receiver lives to the end of the statement.
            ExprKind::MethodCall { receiver, .. } if self.borrows_receiver(id) => self.temporary(*receiver),
            ExprKind::Assign { lhs, .. } => {
                let dropped = self.glue_of(*lhs);
                if dropped.is_empty() {
                    return;
                }
                let holds_a_value = match &self.body.exprs[*lhs].kind {
                    ExprKind::Path(_) => self.inferred.locals.get(*lhs).copied().is_some_and(|local| {
                        let moves = self.moves();
                        moves.is_made_at_once(local) && !moves.may_move(local)
                    }),
                    ExprKind::Field { .. } => true,
                    _ => false,
                };
                if holds_a_value {
                    self.add(id, self.body.exprs[*lhs].range, &dropped);
                }
            }
            _ => {}
        }
    }

    fn borrows_receiver(&self, call: ExprId) -> bool {
        let mut calls = self.inferred.calls.iter();
        calls
            .find(|found| found.expr == call && found.shape == CallShape::Method)
            .is_some_and(|call| match call.callee {
                Callee::Definition(id) => self.types.signature(id).is_some_and(|signature| {
                    signature.has_self && matches!(signature.params.first(), Some(Ty::Reference(..)))
                }),
                _ => false,
            })
    }

    /// `drop(value)`
    fn said_so(&mut self) {
        let definitions = self.types.definitions;
        for call in &self.inferred.calls {
            let Callee::Definition(id) = call.callee else {
                continue;
            };
            let Some(param) = definitions.facts(id).and_then(|facts| facts.drops) else {
                continue;
            };
            let names = &self.types.generics(id).names;
            let position = names.iter().position(|name| *name == param);
            let ty = position.and_then(|position| call.generics.get(position));
            let dropped = ty.map(|ty| self.glue(ty)).unwrap_or_default();
            self.add(call.expr, call.range, &dropped);
        }
    }

    fn glue_of(&self, expr: ExprId) -> Vec<Dropped> {
        let ty = self.inferred.types.get(expr);
        ty.map(|ty| self.glue(ty)).unwrap_or_default()
    }

    fn glue(&self, ty: &Ty) -> Vec<Dropped> {
        let mut found = Vec::new();
        add_glue(self.types, ty, MAX_DEPTH, &mut found);
        found
    }

    fn add(&mut self, expr: ExprId, range: TextRange, dropped: &[Dropped]) {
        let definitions = self.types.definitions;
        for dropped in dropped {
            let (callee, target, facts) = match *dropped {
                Dropped::Function(id) => (id, Some(Target::Function(id)), CallFacts::default()),
                Dropped::Type(id) => (id, None, CallFacts::of_dropped(definitions, id)),
            };
            self.found.push(Call {
                expr,
                shape: CallShape::Drop,
                range,
                expr_range: self.body.exprs[expr].range,
                callee: Callee::Definition(callee),
                target,
                receiver: None,
                facts,
                is_awaited: false,
                confidence: match self.body.exprs[expr].origin {
                    Origin::Source | Origin::MacroArgument => Confidence::High,
                    Origin::Expansion => Confidence::Medium,
                    Origin::TokenScan => Confidence::Low,
                },
            });
        }
    }
}

/// What is run for a value of a type and for what it surely owns: fields of structs, tuples and boxes. An enum may hold
/// another variant, a list nothing, and what is shared may live on.
fn add_glue(types: &Types<'_>, ty: &Ty, depth: u32, found: &mut Vec<Dropped>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match ty {
        Ty::Tuple(elements) => elements
            .iter()
            .for_each(|element| add_glue(types, element, depth, found)),
        Ty::Adt(id, args) => {
            let definitions = types.definitions;
            let facts = definitions.facts(*id);
            if facts.is_some_and(|facts| facts.blocks_on_drop.is_some()) {
                found.push(Dropped::Type(*id));
            } else if definitions.lang_of(*id) == Some(Lang::Boxed) {
                if let Some(inner) = args.first() {
                    add_glue(types, inner, depth, found);
                }
            } else if definitions.is_of_project(*id) {
                found.extend(drop_of(types, ty).map(Dropped::Function));
                if definitions.definition(*id).kind == DefKind::Struct {
                    for (_, field) in types.fields(*id).iter() {
                        add_glue(types, &field.substitute(args), depth, found);
                    }
                }
            }
        }
        _ => {}
    }
}

/// The project's `Drop::drop` of a type.
fn drop_of(types: &Types<'_>, ty: &Ty) -> Option<DefId> {
    let definitions = types.definitions;
    let of_drop = definitions.lang(Lang::Drop)?;
    let impls = types.trait_impls(ty, |of, _| of == of_drop);
    let (_, found) = impls.first()?;
    definitions.member_function(found.id, Name::new("drop"))
}

fn expr_of(stmt: &Stmt) -> Option<ExprId> {
    match stmt {
        Stmt::Expr(expr) => Some(*expr),
        Stmt::Let { .. } => None,
    }
}

/// `loop { .. }` that nothing leaves.
fn loops_for_ever(body: &Body, expr: ExprId) -> bool {
    fn leaves(body: &Body, expr: ExprId) -> bool {
        match &body.exprs[expr].kind {
            ExprKind::Break { .. } | ExprKind::Return { .. } | ExprKind::Try { .. } => return true,
            ExprKind::Closure { .. } | ExprKind::AsyncBlock { .. } => return false,
            _ => {}
        }
        let mut found = false;
        body.for_each_child(expr, &mut |child| found |= leaves(body, child));
        found
    }
    matches!(body.exprs[expr].kind, ExprKind::Loop { .. }) && !leaves(body, expr)
}
