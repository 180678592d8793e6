use super::BodyValues;
use crate::{
    catalog::{Facts, Lang},
    hir::{ExprId, ExprKind, MacroBody, Stmt},
    sema::{
        names::{DefId, Definitions},
        types::{Callee, ResolvedCall, Ty},
    },
};

/// Functions that ask functions of the project nest no deeper than this.
const MAX_DEPTH: u32 = 3;

/// What an expression looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Looks {
    /// At what does not change by itself.
    AtValues,
    /// At what another task or thread of the process may change.
    AtState,
    /// At what lies outside the process, or at nobody knows what.
    Elsewhere,
}

impl BodyValues<'_> {
    /// Whether an expression does nothing but look at what other tasks or threads of the process may change: an atomic,
    /// what a lock guards, the length of a list.
    pub fn looks_at_state(&self, expr: ExprId) -> bool {
        self.looks(expr, MAX_DEPTH) == Looks::AtState
    }

    fn looks(&self, expr: ExprId, depth: u32) -> Looks {
        match &self.body.exprs[expr].kind {
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.call_looks(expr, depth),
            ExprKind::Block { block, .. } => {
                let block = &self.body.blocks[*block];
                let are_bindings = block
                    .stmts
                    .iter()
                    .all(|stmt| matches!(stmt, Stmt::Let { otherwise: None, .. }));
                if are_bindings && block.tail.is_some() {
                    self.parts_look(expr, depth)
                } else {
                    Looks::Elsewhere
                }
            }
            // `lock.read().await`: the future is the lock's.
            ExprKind::Await { base, .. } if self.guard(self.ty(expr)).is_some() => {
                Looks::AtState.max(self.parts_look(*base, depth))
            }
            ExprKind::Macro(call) => match &call.body {
                MacroBody::Matches { .. } => self.parts_look(expr, depth),
                _ => Looks::Elsewhere,
            },
            ExprKind::Path(_)
            | ExprKind::Literal(_)
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::Reference { mutable: false, .. }
            | ExprKind::Unary { .. }
            | ExprKind::Binary { assigns: false, .. }
            | ExprKind::Cast { .. }
            | ExprKind::Let { .. }
            | ExprKind::Await { .. }
            | ExprKind::Tuple(_) => self.parts_look(expr, depth),
            _ => Looks::Elsewhere,
        }
    }

    fn parts_look(&self, expr: ExprId, depth: u32) -> Looks {
        let mut most = Looks::AtValues;
        self.body
            .for_each_child(expr, &mut |part| most = most.max(self.looks(part, depth)));
        most
    }

    fn call_looks(&self, expr: ExprId, depth: u32) -> Looks {
        let Some(call) = self.call(expr) else {
            return Looks::Elsewhere;
        };
        let Callee::Definition(id) = call.callee else {
            return Looks::Elsewhere;
        };
        let definitions = self.types.definitions;
        let facts = definitions.facts(id);
        let itself = if facts.is_some_and(|facts| facts.reads_state) || self.guard(self.ty(expr)).is_some() {
            Looks::AtState
        } else if definitions.is_of_project(id) {
            self.function_looks(id, depth)
        } else if self.unwraps(call) || is_of_toolchain(definitions, id) && self.only_looks(call, facts) {
            Looks::AtValues
        } else {
            Looks::Elsewhere
        };
        // The path of the callee, too, is a part.
        itself.max(self.parts_look(expr, depth))
    }

    /// `flag.is_some()`, `lock.unwrap()`: what an `Option` or a `Result` has in it.
    fn unwraps(&self, call: &ResolvedCall) -> bool {
        call.receiver.as_ref().is_some_and(|receiver| {
            matches!(receiver.peel_references(), Ty::Adt(id, _) if matches!(
                self.types.definitions.lang_of(*id),
                Some(Lang::Option | Lang::Result)
            ))
        })
    }

    /// Whether a function gets no more than a shared reference of what it is called on, and does not wait.
    fn only_looks(&self, call: &ResolvedCall, facts: Option<&Facts>) -> bool {
        let Callee::Definition(id) = call.callee else {
            return false;
        };
        let blocks = facts.is_some_and(Facts::speaks_of_blocking);
        let takes_shared = self.types.signature(id).is_some_and(|signature| {
            !signature.has_self
                || matches!(
                    signature.params.first(),
                    Some(Ty::Reference(false, _) | Ty::Primitive(_))
                )
        });
        !blocks && takes_shared
    }

    /// What a function of the project looks at: the one expression it is made of.
    fn function_looks(&self, id: DefId, depth: u32) -> Looks {
        let functions = self.types.namesakes(id);
        let (Some(depth), [only]) = (depth.checked_sub(1), functions.as_slice()) else {
            return Looks::Elsewhere;
        };
        let Some(inferred) = self.types.infer_body(*only) else {
            return Looks::Elsewhere;
        };
        let values = BodyValues::new(self.types, *only, &inferred, self.roles, self.ownership);
        values.map_or(Looks::Elsewhere, |values| values.looks(values.body.root, depth))
    }
}

/// Whether a function is of the standard library, which has the process's own values, and says where it waits.
fn is_of_toolchain(definitions: &Definitions, id: DefId) -> bool {
    let name = definitions.crate_of(id).name;
    definitions.is_catalogued(id) && name == "std"
}
