mod cancelled;
mod chain;

pub use chain::Chain;

use super::{
    Finding, PackageFacts, Rewrite, Weight,
    replacement::{poll_replacements, replacements},
    twin::Site,
};
use crate::{
    catalog::BlockKind,
    diagnostic::{Confidence, Fix},
    hir::{ExprId, ExprKind, Origin},
    sema::{
        calls::{BodyCalls, Call},
        contexts::{Because, ContextKind, Frame},
        effects::{Callers, Effects, Losses},
        liveness::BodyValues,
        names::{DefId, Definitions, Namespace, Resolved},
        types::{CallShape, Callee, Types},
    },
};

/// What a rule sees of the body it looks at.
pub struct RuleContext<'a> {
    types: &'a Types<'a>,
    effects: &'a Effects,
    losses: &'a Losses,
    callers: &'a Callers,
    body: &'a BodyCalls,
    values: &'a BodyValues<'a>,
    package: &'a PackageFacts,
}

impl<'a> RuleContext<'a> {
    pub fn new(
        types: &'a Types<'a>,
        (effects, losses, callers): (&'a Effects, &'a Losses, &'a Callers),
        body: &'a BodyCalls,
        values: &'a BodyValues<'a>,
        package: &'a PackageFacts,
    ) -> Self {
        Self {
            types,
            effects,
            losses,
            callers,
            body,
            values,
            package,
        }
    }

    /// The calls of the body, in the order of their places.
    pub fn calls(&self) -> &'a [Call] {
        &self.body.calls
    }

    /// What becomes of the values of the body.
    pub fn values(&self) -> &'a BodyValues<'a> {
        self.values
    }

    pub fn definitions(&self) -> &'a Definitions {
        self.types.definitions
    }

    /// The frame a call runs in.
    pub fn frame(&self, call: &Call) -> &'a Frame {
        self.body.frame(call)
    }

    /// The frame an expression runs in.
    pub fn frame_of(&self, expr: ExprId) -> &'a Frame {
        self.body.contexts.frame(self.body.contexts.frame_of(expr))
    }

    /// The frame, if it is polled by a runtime and the call is not awaited then and there.
    pub fn async_frame(&self, call: &Call) -> Option<&'a Frame> {
        let frame = self.frame(call);
        (frame.kind.is_async() && !call.is_awaited).then_some(frame)
    }

    /// Whether the call's value is moved to a thread where blocking is fine, and dropped there.
    pub fn is_given_away(&self, call: &Call) -> bool {
        self.body.contexts.is_given_away(call.expr)
    }

    /// A finding for a call that blocks in this way in async code. `consequence` says at the call what that does.
    pub fn blocking(&self, call: &Call, kind: BlockKind, consequence: &str) -> Option<Finding> {
        call.facts.blocks.filter(|blocks| blocks.kind == kind)?;
        let is_other_rules =
            call.shape == CallShape::Drop || self.is_polled(call) || self.escaped_from(call).is_some();
        (!is_other_rules).then(|| self.blocking_of_any_kind(call, consequence))?
    }

    /// As [`Self::blocking`], whatever it waits for, and wherever it runs.
    pub fn blocking_of_any_kind(&self, call: &Call, consequence: &str) -> Option<Finding> {
        // What panics is the business of the runtime rules.
        if call.facts.panics_in_runtime {
            return None;
        }
        let blocks = call.facts.blocks?;
        let frame = self.async_frame(call)?;
        let weight = match frame.kind {
            _ if blocks.brief => Weight::Pedantic,
            ContextKind::Startup => Weight::Startup,
            _ => Weight::Regular,
        };
        let api = self.api(call)?;
        let message = match call.shape {
            CallShape::Drop => format!(
                "a `{api}` is dropped in {}, which blocks the thread",
                place(frame)
            ),
            _ => format!("`{api}` blocks the thread in {}", place(frame)),
        };
        let finding = self.finding(call, message, consequence);
        let help = match frame.because {
            Because::Poll(_) if call.shape != CallShape::Drop => {
                poll_replacements(self.definitions(), self.package, &call.facts)
            }
            _ => finding.help,
        };
        let is_polled = matches!(frame.because, Because::Poll(_));
        let fix = (!is_polled)
            .then(|| self.twin_fix(call).or_else(|| self.offload_fix(call)))
            .flatten();
        Some(Finding {
            help,
            fix,
            weight,
            ..finding
        })
    }

    /// The call that had an iterator made where blocking is fine, if this one takes from it what it has not read there:
    /// `for entry in spawn_blocking(|| read_dir(path)).await?? {}`
    pub fn escaped_from(&self, call: &Call) -> Option<ExprId> {
        call.facts.blocks?;
        let iterator = match &self.values.body.exprs[call.expr].kind {
            ExprKind::For { iterable, .. } if call.shape == CallShape::Loop => *iterable,
            ExprKind::MethodCall { receiver, .. } if call.shape == CallShape::Method => *receiver,
            _ => return None,
        };
        let ty = self.values.ty(iterator).peel_references();
        self.values.lazy(ty).filter(|value| value.is_iterator())?;
        self.values.iterator_from_elsewhere(iterator)
    }

    /// Whether a call stands in a function, or a closure, that a runtime polls: there is no `.await` in it.
    pub fn is_polled(&self, call: &Call) -> bool {
        matches!(self.frame(call).because, Because::Poll(_))
    }

    /// A finding at a call, with what made its code async, and the replacements the catalogue names.
    pub fn finding(&self, call: &Call, message: String, label: &str) -> Finding {
        let frame = self.frame(call);
        let because = frame
            .because
            .range()
            .map(|range| (range, because(frame.because).to_owned()));
        Finding {
            message,
            expr: call.expr,
            range: call.range,
            label: label.to_owned(),
            secondary: because.into_iter().collect(),
            witness: Vec::new(),
            help: replacements(self.definitions(), self.package, &call.facts),
            fix: None,
            api: self.api(call),
            confidence: call.confidence,
            weight: Weight::Regular,
            topic: None,
        }
    }

    /// A finding on a value, at the expression that makes it.
    pub fn value_finding(&self, expr: ExprId, message: String, label: String) -> Finding {
        let call = self.body.of_expr(expr);
        let confidence = match (call, self.values.body.exprs[expr].origin) {
            (Some(call), _) => call.confidence,
            (None, Origin::TokenScan) => Confidence::Low,
            (None, Origin::Expansion) => Confidence::Medium,
            (None, Origin::Source | Origin::MacroArgument) => Confidence::High,
        };
        Finding {
            message,
            expr,
            range: self.values.range(expr),
            label,
            secondary: Vec::new(),
            witness: Vec::new(),
            help: Vec::new(),
            fix: None,
            api: self.api_of(expr),
            confidence,
            weight: Weight::Regular,
            topic: None,
        }
    }

    fn site(&self) -> Site<'a> {
        Site {
            values: self.values,
            body: self.body,
            package: self.package,
        }
    }

    /// The fix that puts the async twin, which the catalogue names, in the place of a call.
    pub fn twin_fix(&self, call: &Call) -> Option<Fix> {
        self.site().fix(call)
    }

    /// The fix that runs a call on a thread that may wait, where no async twin is known.
    pub(super) fn offload_fix(&self, call: &Call) -> Option<Fix> {
        self.site().offload(call)
    }

    /// The fix that makes the function a sync one, and awaits it no more where it is called. None where it ought to await
    /// something: what blocks in it, or a future that it loses.
    pub fn without_async_fix(&self) -> Option<Fix> {
        let blocks = |call: &Call| call.facts.blocks.is_some() || self.chain(call).is_some();
        let is_future = |expr: ExprId| self.values.future(self.values.ty(expr)).is_some();
        let mut lost = self.values.lost().iter();
        if self.body.calls.iter().any(blocks) || lost.any(|(expr, _)| is_future(*expr)) {
            return None;
        }
        let keyword = self.values.needless_async()?;
        let callers = self.callers.all_awaited(self.definitions(), self.values.owner)?;
        let mut rewrite = self.rewrite(self.values.body.root);
        rewrite.make_sync(keyword, callers)?;
        rewrite.finish("leave out `async`, and `.await` where it is called")
    }

    /// A fix in the making, at an expression.
    pub fn rewrite(&self, at: ExprId) -> Rewrite<'a> {
        Rewrite::new(self.values, self.package, at)
    }

    /// The path of what an expression calls, if it is a call.
    pub fn api_of(&self, expr: ExprId) -> Option<String> {
        self.body.of_expr(expr).and_then(|call| self.api(call))
    }

    /// The path of what is called, as rustc names it.
    pub fn api(&self, call: &Call) -> Option<String> {
        call.facts
            .path(self.definitions())
            .or_else(|| self.path(&call.callee))
    }

    fn path(&self, callee: &Callee) -> Option<String> {
        match callee {
            Callee::Definition(id) => Some(self.definitions().path_of(*id)),
            Callee::External(path) => Some(path.as_str().to_owned()),
            Callee::OneOf(_) | Callee::Unknown => None,
        }
    }

    /// The function of the project that is called, if it is the start of a program: an attribute makes its call run a
    /// runtime of its own.
    pub fn entry_called(&self, call: &Call) -> Option<DefId> {
        let Callee::Definition(id) = call.callee else {
            return None;
        };
        if self.definitions().is_catalogued(id) || self.definitions().function(id).is_none() {
            return None;
        }
        crate::sema::contexts::FunctionContext::of(self.types, id)
            .is_entry
            .then_some(id)
    }

    /// In what kind of code a call stands, as words: `an async fn`.
    pub fn place(&self, call: &Call) -> &'static str {
        place(self.frame(call))
    }

    /// Whether a path leads to something the project's crates can name: for tests of the catalogue.
    pub fn resolves(definitions: &Definitions, path: &str) -> bool {
        super::replacement::resolve(definitions, path, Namespace::Values)
            .or_else(|| super::replacement::resolve(definitions, path, Namespace::Types))
            .is_some_and(|resolved| !matches!(resolved, Resolved::External(_)))
    }
}

fn place(frame: &Frame) -> &'static str {
    match frame.because {
        Because::AsyncFunction(_) if frame.kind == ContextKind::Startup => "the runtime's startup code",
        Because::AsyncFunction(_) => "an async fn",
        Because::Poll(_) => "a function that is polled",
        Because::AsyncBlock(_) => "an async block",
        Because::AsyncClosure(_) => "an async closure",
        Because::Closure(_) => "a closure that runs in async code",
        Because::Function => "async code",
    }
}

fn because(because: Because) -> &'static str {
    match because {
        Because::AsyncFunction(_) | Because::AsyncBlock(_) | Because::AsyncClosure(_) => {
            "this `async` makes a runtime's thread run the code"
        }
        Because::Poll(_) => "a runtime's thread polls this function",
        Because::Closure(_) => "this closure runs in async code",
        Because::Function => "",
    }
}
