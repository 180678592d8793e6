use super::{
    Again, BodyValues, Place,
    again::{Missed, join},
    flow::Exits,
};
use crate::{
    catalog::{CancelLoss, Lang},
    diagnostic::Confidence,
    hir::{ExprId, ExprKind, MacroBody, PatId, PatKind, SelectArm, Stmt},
    sema::{
        calls::Call,
        effects::{Awaited, Losses, Node, Reached, Root},
        names::{DefId, Primitive},
        types::Ty,
    },
};

/// A call whose future may be dropped half way, and with it what it worked on is lost to code that still runs.
#[derive(Clone, Debug)]
pub struct CutShort<'a> {
    pub call: &'a Call,
    pub loss: CancelLoss,
    /// For a function of the project, where its calls lead.
    pub reached: Option<Reached>,
    pub by: Cutter,
    pub again: Again,
    pub confidence: Confidence,
}

/// What drops a future half way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cutter {
    /// A `select!`, when another of its arms is ready: the macro call, and that arm's handler.
    Select { select: ExprId, handler: ExprId },
    /// `timeout` and its like.
    Call(ExprId),
}

/// The arms of a `select!`, and its place.
pub(super) struct Select<'b> {
    pub(super) expr: ExprId,
    pub(super) arms: &'b [SelectArm],
}

impl<'a> BodyValues<'a> {
    /// The calls whose futures may be dropped half way and are missed then.
    pub fn cut_short(&self, awaited: &Awaited<'a>, losses: &Losses) -> Vec<CutShort<'a>> {
        let mut found = Vec::new();
        for select in self.selects() {
            for (index, arm) in select.arms.iter().enumerate() {
                for call in awaited.polled(arm.future) {
                    let loss = self.loss(awaited, losses, call);
                    found.extend(loss.and_then(|loss| self.cut_by_select(&loss, &select, index)));
                }
            }
        }
        for (expr, _) in self.body.exprs.iter() {
            let Some(call) = awaited.call(expr) else { continue };
            let given = awaited.given(call);
            for (index, arg) in given.iter().enumerate() {
                if awaited.is_cancelled_by(call, index) {
                    for cut in awaited.polled(*arg) {
                        let loss = self.loss(awaited, losses, cut);
                        found.extend(loss.and_then(|loss| self.cut_by_call(&loss, expr)));
                    }
                }
            }
        }
        found
    }

    pub(super) fn selects(&self) -> impl Iterator<Item = Select<'a>> + use<'a> {
        self.body
            .exprs
            .iter()
            .filter_map(|(expr, node)| match &node.kind {
                ExprKind::Macro(call) => match &call.body {
                    MacroBody::Select { arms, .. } => Some(Select { expr, arms }),
                    _ => None,
                },
                _ => None,
            })
    }

    /// What dropping the future of a call loses, and of what.
    fn loss(&self, awaited: &Awaited<'a>, losses: &Losses, call: &'a Call) -> Option<Loss<'a>> {
        let given = awaited.given(call);
        let roots = |positions: Vec<usize>| -> Vec<Root> {
            let given = positions
                .into_iter()
                .filter_map(|position| given.get(position).map(|expr| (position, *expr)));
            given
                .filter(|(position, expr)| awaited.is_lent(call, *position, *expr))
                .filter_map(|(_, expr)| awaited.root(expr))
                .collect()
        };
        let (kind, reached, of) = match call.facts.cancel_unsafe {
            Some(CancelLoss::Message) => {
                let message = self.message(call, &given)?;
                (CancelLoss::Message, None, vec![message])
            }
            Some(kind) => (kind, None, roots(awaited.worked_on(call))),
            None => {
                let reached = losses.data_of_call(call)?;
                let positions = Node::of_call(call)
                    .into_iter()
                    .flat_map(|node| losses.params_of(node))
                    .collect();
                (CancelLoss::Data, Some(reached), roots(positions))
            }
        };
        Some(Loss {
            call,
            kind,
            reached,
            of,
        })
    }

    /// The local that a call is handed to pass on: what is made for the call, or copied, is not missed.
    fn message(&self, call: &Call, given: &[ExprId]) -> Option<Root> {
        let last = *given.last().filter(|last| **last != call.expr)?;
        let local = *self.inferred.locals.get(last)?;
        let is_value = matches!(
            self.ty(last),
            Ty::Adt(..) | Ty::Tuple(..) | Ty::Array(_) | Ty::External(..)
        );
        is_value.then_some(Root { local, field: None })
    }

    fn cut_by_select(&self, loss: &Loss<'a>, select: &Select<'_>, own: usize) -> Option<CutShort<'a>> {
        let others = select.arms.iter().enumerate();
        let handlers = others
            .filter(|(index, _)| *index != own)
            .map(|(_, arm)| arm.handler);
        let found = handlers.filter_map(|handler| {
            let exits = self.exits(handler);
            let again = self.again_after(&loss.missed(), select.expr, &exits)?;
            let is_sure = again.is_sure && (!exits.may_leave() || self.works(handler));
            let by = Cutter::Select {
                select: select.expr,
                handler,
            };
            Some((by, Again { is_sure, ..again }))
        });
        let (by, again) = found.min_by_key(|(_, again)| !again.is_sure)?;
        Some(loss.cut_short(by, again))
    }

    /// `timeout(duration, future).await`, whose error does not end the function.
    fn cut_by_call(&self, loss: &Loss<'a>, cutter: ExprId) -> Option<CutShort<'a>> {
        if loss.kind != CancelLoss::Data {
            return None;
        }
        let Some(Place::Awaited(awaited)) = self.places().of_expr(cutter) else {
            return None;
        };
        // One in an arm of a `select!` gives its value to the arm.
        if matches!(self.body.exprs[awaited].kind, ExprKind::Macro(_)) {
            return None;
        }
        let (at, exits) = self.after_giving_up(awaited)?;
        let again = self.again_after(&loss.missed(), at, &exits)?;
        Some(loss.cut_short(Cutter::Call(cutter), again))
    }

    /// How the program goes on, and from where, when what was awaited gave up: none where that ends the function, or panics.
    fn after_giving_up(&self, awaited: ExprId) -> Option<(ExprId, Exits)> {
        let mut at = awaited;
        loop {
            match self.places().of_expr(at) {
                Some(Place::Tried(_)) => return None,
                Some(Place::Receiver(call)) => match self.ty(call) {
                    Ty::Adt(id, _) if self.is_fallible(*id) => at = call,
                    // `.is_ok()`; anything else has taken the value out, as `unwrap` does.
                    Ty::Primitive(Primitive::Bool) => return Some((call, Exits::passing())),
                    _ => return None,
                },
                Some(Place::Operand(around)) => {
                    let ExprKind::Match { scrutinee, arms } = &self.body.exprs[around].kind else {
                        return Some((at, Exits::passing()));
                    };
                    let failing = arms.iter().filter(|arm| !self.is_success(arm.pat));
                    let exits = failing.map(|arm| self.exits(arm.body)).reduce(join);
                    let passes = if *scrutinee == at {
                        exits.unwrap_or_default()
                    } else {
                        Exits::passing()
                    };
                    return Some((around, passes));
                }
                Some(Place::Bound { pat, .. }) => {
                    if let Some(otherwise) = self.otherwise_of(at) {
                        return Some((at, self.exits(otherwise)));
                    }
                    match &self.body.pats[pat].kind {
                        PatKind::Binding { binding, .. } if self.uses(*binding).len() == 1 => {
                            at = self.uses(*binding)[0];
                        }
                        _ => return Some((at, Exits::passing())),
                    }
                }
                _ => return Some((at, Exits::passing())),
            }
        }
    }

    /// `Result`, `Option`
    fn is_fallible(&self, id: DefId) -> bool {
        let lang = self.types.definitions.lang_of(id);
        matches!(lang, Some(Lang::Result | Lang::Option))
    }

    /// `Ok(..)`, `Some(..)`: a pattern of what was done in time.
    fn is_success(&self, pat: PatId) -> bool {
        match &self.body.pats[pat].kind {
            PatKind::TupleStruct { path, .. } => path
                .segments
                .last()
                .is_some_and(|segment| segment.name == "Ok" || segment.name == "Some"),
            PatKind::Or(alternatives) => alternatives.iter().all(|pat| self.is_success(*pat)),
            _ => false,
        }
    }

    /// `let pat = expr else { otherwise };`
    fn otherwise_of(&self, init: ExprId) -> Option<ExprId> {
        let stmts = self.body.blocks.iter().flat_map(|(_, block)| &block.stmts);
        stmts.into_iter().find_map(|stmt| match stmt {
            Stmt::Let {
                init: Some(of),
                otherwise,
                ..
            } if *of == init => *otherwise,
            _ => None,
        })
    }
}

/// What dropping the future of a call loses.
struct Loss<'a> {
    call: &'a Call,
    kind: CancelLoss,
    reached: Option<Reached>,
    /// What it worked on; of a message, where it is.
    of: Vec<Root>,
}

impl<'a> Loss<'a> {
    fn missed(&self) -> Missed<'_> {
        match (self.kind, self.of.as_slice()) {
            (CancelLoss::Message, [message]) => Missed::Taken(*message),
            _ => Missed::Source {
                of: &self.of,
                callee: &self.call.callee,
            },
        }
    }

    fn cut_short(&self, by: Cutter, again: Again) -> CutShort<'a> {
        let reached = self.reached.map(|reached| reached.confidence);
        CutShort {
            call: self.call,
            loss: self.kind,
            reached: self.reached,
            by,
            again,
            confidence: reached.unwrap_or(self.call.confidence),
        }
    }
}
