use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::{CallFacts, Target};
use crate::{
    diagnostic::Confidence,
    hir::{Body, ExprId, ExprKind, Origin},
    sema::{
        contexts::{BodyContexts, ClosureRoles, Frame, FunctionContext, Role},
        names::{DefId, FileId},
        types::{BodyTypes, CallShape, Callee, ResolvedCall, Ty, Types},
    },
    text::TextRange,
};

/// The calls of one body, in the order of their places.
#[derive(Debug)]
pub struct BodyCalls {
    pub owner: DefId,
    pub file: FileId,
    pub function: FunctionContext,
    pub contexts: BodyContexts,
    pub calls: Vec<Call>,
    /// The place among them of each expression's first call, found out when it is first asked for.
    by_expr: OnceLock<FxHashMap<ExprId, usize>>,
}

/// One call.
#[derive(Clone, Debug)]
pub struct Call {
    pub expr: ExprId,
    pub shape: CallShape,
    /// The callee's path, or the method's name; of a loop, what is iterated.
    pub range: TextRange,
    /// The whole call expression.
    pub expr_range: TextRange,
    pub callee: Callee,
    /// The project's code that is run, where it is known.
    pub target: Option<Target>,
    /// The type of a method call's receiver.
    pub receiver: Option<Ty>,
    pub facts: CallFacts,
    /// Awaited then and there: whatever it is, it does not block.
    pub is_awaited: bool,
    /// How sure it is that the call is made and means this.
    pub confidence: Confidence,
}

impl BodyCalls {
    /// Puts together what the floors below found out about one body.
    pub fn new(types: &Types<'_>, owner: DefId, inferred: &BodyTypes, roles: &ClosureRoles) -> Option<Self> {
        let definitions = types.definitions;
        let definition = definitions.definition(owner);
        let body = definitions.body(owner)?;
        let function = FunctionContext::of(types, owner);
        let contexts = BodyContexts::of_body(types, body, inferred, &function, roles);
        let handed = handed_functions(types, body, inferred, roles);
        let mut calls: Vec<Call> = inferred
            .calls
            .iter()
            .chain(&handed)
            .chain(&inferred.implicit)
            .map(|call| Call {
                expr: call.expr,
                shape: call.shape,
                range: call.range,
                expr_range: body.exprs[call.expr].range,
                callee: call.callee.clone(),
                target: Target::of(types, call),
                receiver: call.receiver.clone(),
                facts: CallFacts::of(types, call),
                is_awaited: call.shape.is_written() && contexts.is_awaited(call.expr),
                confidence: confidence(body, call),
            })
            .collect();
        calls.extend(super::drops::drops(types, owner, body, inferred));
        calls.sort_by_key(|call| (call.range.start, call.range.end, call.expr));
        Some(Self {
            owner,
            file: definition.file,
            function,
            contexts,
            calls,
            by_expr: OnceLock::new(),
        })
    }

    /// The call that an expression is; of several, the first by its place.
    pub fn of_expr(&self, expr: ExprId) -> Option<&Call> {
        let by_expr = self.by_expr.get_or_init(|| {
            let places = self.calls.iter().enumerate().rev();
            places.map(|(place, call)| (call.expr, place)).collect()
        });
        by_expr.get(&expr).map(|place| &self.calls[*place])
    }

    /// The frame a call runs in.
    pub fn frame(&self, call: &Call) -> &Frame {
        self.contexts.frame(self.contexts.frame_of(call.expr))
    }
}

/// The functions that are named as arguments and that the callee calls in place: there, they are called here.
fn handed_functions(
    types: &Types<'_>,
    body: &Body,
    inferred: &BodyTypes,
    roles: &ClosureRoles,
) -> Vec<ResolvedCall> {
    let mut handed = Vec::new();
    for call in &inferred.calls {
        for (index, arg) in call.args.iter().enumerate() {
            let (ExprKind::Path(_), Some(Ty::FnDef(id, generics))) =
                (&body.exprs[*arg].kind, inferred.types.get(*arg))
            else {
                continue;
            };
            if roles.of_argument(types, call, index) != Role::Inline {
                continue;
            }
            handed.push(ResolvedCall {
                expr: *arg,
                shape: CallShape::Handed,
                range: body.exprs[*arg].range,
                callee: Callee::Definition(*id),
                generics: generics.to_vec(),
                receiver: None,
                implementation: None,
                args: Vec::new(),
            });
        }
    }
    handed
}

fn confidence(body: &Body, call: &ResolvedCall) -> Confidence {
    match (body.exprs[call.expr].origin, &call.callee) {
        (Origin::TokenScan, _) => Confidence::Low,
        // The static may have been used before.
        _ if call.shape == CallShape::FirstUse => Confidence::Medium,
        (Origin::Expansion, _) | (_, Callee::OneOf(_)) => Confidence::Medium,
        _ => Confidence::High,
    }
}
