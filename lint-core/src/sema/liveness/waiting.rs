use super::{BodyValues, GuardType, Place};
use crate::{
    catalog::{GuardKind, Lang},
    hir::{BindingId, ExprId, ExprKind, MacroBody, PatKind},
    sema::{
        names::{DefId, DefKind, ModuleId},
        types::Ty,
    },
    text::TextRange,
};

/// Types nest no deeper than this.
const MAX_DEPTH: u32 = 8;

impl BodyValues<'_> {
    /// The innermost scope around an expression: the module of a block that declares items, else the body's.
    pub fn scope_of(&self, expr: ExprId) -> ModuleId {
        let definitions = self.types.definitions;
        let owner = definitions.definition(self.owner);
        let krate = definitions.module(owner.module).krate;
        let Some(body_id) = definitions.body_id(self.owner) else {
            return owner.module;
        };
        std::iter::once(expr)
            .chain(self.places().around(expr))
            .find_map(|around| match self.body.exprs[around].kind {
                ExprKind::Block { block, .. } => definitions.block_module(krate, owner.file, body_id, block),
                _ => None,
            })
            .unwrap_or(owner.module)
    }

    /// Whether `.await` can be written right behind an expression: `f(x).await`, but not `a + b.await`.
    pub fn is_postfix(&self, expr: ExprId) -> bool {
        matches!(
            self.body.exprs[expr].kind,
            ExprKind::Path(_)
                | ExprKind::Literal(_)
                | ExprKind::Call { .. }
                | ExprKind::MethodCall { .. }
                | ExprKind::Field { .. }
                | ExprKind::Index { .. }
                | ExprKind::Await { .. }
                | ExprKind::Try { .. }
                | ExprKind::Tuple(_)
                | ExprKind::Array(_)
                | ExprKind::AsyncBlock { .. }
                | ExprKind::Macro(_)
        )
    }

    /// Whether nothing that must stay on its thread is known, or likely, to be alive where an expression is evaluated: an
    /// `.await` there leaves the future around as fit to be sent as it was.
    pub fn may_wait_at(&self, expr: ExprId) -> bool {
        self.stands_alone(expr)
            && self.parts_may_cross(expr)
            && self.body.bindings.iter().all(|(binding, declared)| {
                !self.is_alive_at(declared.range, expr) || self.local_may_cross(binding, expr)
            })
    }

    /// Whether a guard, or what no other thread may have, is known to be alive where an expression is evaluated: it would
    /// live through an `.await` there.
    pub fn must_not_wait_at(&self, expr: ExprId) -> bool {
        let is_held = |binding: BindingId, declared: TextRange| {
            let ty = self.inferred.bindings.get(binding);
            ty.is_some_and(|ty| self.is_tied(ty))
                && self.is_alive_at(declared, expr)
                && !self.is_given_before(binding, expr)
                && !self.local_may_cross(binding, expr)
        };
        self.has_tied_parts(expr)
            || self.stands_beside_tied(expr)
            || self
                .body
                .bindings
                .iter()
                .any(|(binding, declared)| is_held(binding, declared.range))
    }

    /// Whether a local that is declared at a place is in scope at an expression.
    fn is_alive_at(&self, declared: TextRange, expr: ExprId) -> bool {
        let (frame, range) = (self.frame_range(expr), self.body.exprs[expr].range);
        frame.contains_range(declared)
            && declared.end <= range.start
            && self.block_around(declared, frame).contains_range(range)
    }

    /// Whether a local may have been given away before: `drop(local)`, `let other = local`.
    fn is_given_before(&self, binding: BindingId, expr: ExprId) -> bool {
        let start = self.body.exprs[expr].range.start;
        self.uses(binding).iter().any(|used| {
            self.body.exprs[*used].range.end <= start
                && !matches!(
                    self.places().of_expr(*used),
                    Some(Place::Receiver(_) | Place::Operand(_))
                )
        })
    }

    /// A guard that others wait for with their thread, a raw pointer, or what has to stay on its thread.
    fn is_tied(&self, ty: &Ty) -> bool {
        let is_awaited = |guard: GuardType| guard.kind == GuardKind::AsyncLock;
        let is_bound = |id: DefId| {
            let facts = self.types.definitions.facts(id);
            facts.is_some_and(|facts| facts.thread_bound)
        };
        let stays = |part: &Ty| match part {
            Ty::Pointer(..) => true,
            Ty::Adt(id, _) => is_bound(*id),
            _ => false,
        };
        self.guard(ty).is_some_and(|guard| !is_awaited(guard)) || ty.any(&mut |part| stays(part))
    }

    fn has_tied_parts(&self, expr: ExprId) -> bool {
        let mut has = false;
        self.body
            .for_each_child(expr, &mut |child| has |= self.is_value_tied(child));
        has
    }

    fn is_value_tied(&self, expr: ExprId) -> bool {
        !matches!(
            self.body.exprs[expr].kind,
            ExprKind::Path(_)
                | ExprKind::Block { .. }
                | ExprKind::AsyncBlock { .. }
                | ExprKind::Closure { .. }
        ) && (self.is_tied(self.ty(expr)) || self.has_tied_parts(expr))
    }

    /// Whether the statement around an expression has made such a value before, which lives to its end.
    fn stands_beside_tied(&self, expr: ExprId) -> bool {
        let mut at = expr;
        for around in self.places().around(expr) {
            let start = self.body.exprs[at].range.start;
            let is_beside = match &self.body.exprs[around].kind {
                ExprKind::AsyncBlock { .. } | ExprKind::Closure { .. } => return false,
                ExprKind::Block { .. } => false,
                ExprKind::If { condition, .. } | ExprKind::While { condition, .. } => {
                    *condition != at && self.has_let(*condition) && self.has_tied_parts(*condition)
                }
                _ => {
                    let mut is_beside = false;
                    self.body.for_each_child(around, &mut |child| {
                        let is_earlier = child != at && self.body.exprs[child].range.start < start;
                        is_beside |= is_earlier && self.is_value_tied(child);
                    });
                    is_beside
                }
            };
            if is_beside {
                return true;
            }
            at = around;
        }
        false
    }

    /// The async block or closure around an expression, or the whole function.
    pub(super) fn frame_range(&self, expr: ExprId) -> TextRange {
        let around = self.places().around(expr).find(|around| {
            matches!(
                self.body.exprs[*around].kind,
                ExprKind::AsyncBlock { .. } | ExprKind::Closure { .. }
            )
        });
        match around {
            Some(around) => self.body.exprs[around].range,
            None => self.types.definitions.item(self.owner).range,
        }
    }

    /// The smallest block around a place of a frame.
    fn block_around(&self, range: TextRange, frame: TextRange) -> TextRange {
        let blocks = self.body.blocks.iter().map(|(_, block)| block.range);
        blocks
            .filter(|block| frame.contains_range(*block) && block.contains_range(range))
            .min_by_key(|block| block.len())
            .unwrap_or(frame)
    }

    /// Whether all that was made before a value in its statement, and is still alive, may be alive at an `.await`.
    fn stands_alone(&self, expr: ExprId) -> bool {
        let mut at = expr;
        for around in self.places().around(expr) {
            let start = self.body.exprs[at].range.start;
            let may = match &self.body.exprs[around].kind {
                ExprKind::AsyncBlock { .. } | ExprKind::Closure { .. } => return true,
                // Its statements are over before.
                ExprKind::Block { .. } => true,
                // What a format string is made of is not fit to be sent.
                ExprKind::Macro(call) => !matches!(call.body, MacroBody::Exprs(_)),
                ExprKind::If { condition, .. } | ExprKind::While { condition, .. } => {
                    *condition == at || !self.has_let(*condition) || self.parts_may_cross(*condition)
                }
                _ => {
                    let mut may = true;
                    self.body.for_each_child(around, &mut |child| {
                        let is_earlier = child != at && self.body.exprs[child].range.start < start;
                        may &= !is_earlier || self.value_may_cross(child);
                    });
                    may
                }
            };
            if !may {
                return false;
            }
            at = around;
        }
        true
    }

    fn has_let(&self, expr: ExprId) -> bool {
        let mut found = matches!(self.body.exprs[expr].kind, ExprKind::Let { .. });
        self.body
            .for_each_child(expr, &mut |child| found |= self.has_let(child));
        found
    }

    /// Whether each value that is made on the way to that of an expression may be alive at an `.await`.
    fn parts_may_cross(&self, expr: ExprId) -> bool {
        let mut may = true;
        self.body
            .for_each_child(expr, &mut |child| may &= self.value_may_cross(child));
        may
    }

    fn value_may_cross(&self, expr: ExprId) -> bool {
        // The path of a function, or a local, which is judged where it is declared.
        matches!(self.body.exprs[expr].kind, ExprKind::Path(_))
            || (self.may_cross(self.ty(expr)) && self.parts_may_cross(expr))
    }

    /// A local of a type that may, or one that lives through some `.await` as it is.
    fn local_may_cross(&self, binding: BindingId, expr: ExprId) -> bool {
        let is_item = self.inferred.bindings.get(binding).is_none();
        let ty = self.inferred.bindings.get(binding).unwrap_or(&Ty::Unknown);
        if !is_item && self.may_cross(ty) {
            return true;
        }
        let declared = self.body.bindings[binding].range;
        let frame = self.frame_range(expr);
        let uses = self.uses(binding);
        self.body.exprs.iter().any(|(id, other)| {
            matches!(other.kind, ExprKind::Await { .. })
                && declared.end <= other.range.start
                && self.frame_range(id) == frame
                && uses
                    .iter()
                    .any(|used| other.range.end <= self.body.exprs[*used].range.start)
        })
    }

    /// Whether the values of a type are known to be fit for any thread, and references to them too.
    pub(super) fn may_cross(&self, ty: &Ty) -> bool {
        self.may_cross_to(ty, MAX_DEPTH)
    }

    fn may_cross_to(&self, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let each = |types: &[Ty]| types.iter().all(|ty| self.may_cross_to(ty, depth));
        match ty {
            Ty::Never | Ty::Primitive(_) | Ty::FnPointer(_) | Ty::FnDef(..) => true,
            Ty::Reference(_, inner) | Ty::Slice(inner) | Ty::Array(inner) => self.may_cross_to(inner, depth),
            Ty::Tuple(elements) => each(elements),
            Ty::Adt(id, args) => each(args) && self.adt_may_cross(*id, args, depth),
            Ty::Dyn(bounds) => [Lang::Send, Lang::Sync].iter().all(|lang| {
                let mut bounds = bounds.iter();
                bounds.any(|bound| self.types.definitions.lang_of(bound.of) == Some(*lang))
            }),
            _ => false,
        }
    }

    fn adt_may_cross(&self, id: DefId, args: &[Ty], depth: u32) -> bool {
        let definitions = self.types.definitions;
        if definitions.is_catalogued(id) {
            let is_plain = matches!(
                definitions.lang_of(id),
                Some(Lang::Option | Lang::Result | Lang::Vec | Lang::String | Lang::Boxed | Lang::Poll)
            );
            return is_plain || definitions.facts(id).is_some_and(|facts| facts.sends);
        }
        let shapes = match definitions.definition(id).kind {
            DefKind::Struct => vec![id],
            DefKind::Enum => definitions.definition(id).members.clone(),
            _ => return false,
        };
        shapes.into_iter().all(|shape| {
            let fields = self.types.fields(shape);
            fields
                .iter()
                .all(|(_, field)| self.may_cross_to(&field.substitute(args), depth))
        })
    }

    /// Whether the values of a type are known to own all they are made of, and to be fit for any thread: one can be moved
    /// into a closure that runs elsewhere.
    pub fn may_move_away(&self, ty: &Ty) -> bool {
        self.may_cross(ty) && !self.borrows(ty, MAX_DEPTH)
    }

    /// Whether a value of the type may hold a reference; where types nest too deep to tell, it may.
    fn borrows(&self, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return true;
        };
        let any = |types: &[Ty]| types.iter().any(|ty| self.borrows(ty, depth));
        match ty {
            // `dyn Trait` stands behind a pointer; in a box it is `'static` unless it says otherwise.
            Ty::Never | Ty::Primitive(_) | Ty::FnPointer(_) | Ty::FnDef(..) | Ty::Dyn(_) => false,
            Ty::Slice(inner) | Ty::Array(inner) => self.borrows(inner, depth),
            Ty::Tuple(elements) => any(elements),
            Ty::Adt(id, args) => {
                let shapes = match self.types.definitions.definition(*id).kind {
                    DefKind::Enum => self.types.definitions.definition(*id).members.clone(),
                    _ => vec![*id],
                };
                // Of what a catalogued type is made of, not all is written down.
                let is_catalogued = self.types.definitions.is_catalogued(*id);
                let field_borrows = |shape: DefId| {
                    self.types.fields(shape).iter().any(|(_, field)| {
                        if is_catalogued {
                            field.any(&mut |part| matches!(part, Ty::Reference(..)))
                        } else {
                            self.borrows(&field.substitute(args), depth)
                        }
                    })
                };
                any(args) || shapes.into_iter().any(field_borrows)
            }
            _ => true,
        }
    }

    /// Whether a local is bound plainly: `let x = ..`, `let mut x = ..`.
    pub fn plain_binding(&self, expr: ExprId) -> Option<BindingId> {
        match self.places().of_expr(expr)? {
            Place::Bound { pat, .. } => match self.body.pats[pat].kind {
                PatKind::Binding {
                    binding,
                    by_reference: false,
                    subpattern: None,
                } => Some(binding),
                _ => None,
            },
            _ => None,
        }
    }
}
