use rustc_hash::FxHashMap;

use super::{Because, ClosureRoles, ContextKind, Frame, FrameId, FunctionContext, Role};
use crate::{
    catalog::Lang,
    hir::{ArenaMap, BindingId, Body, Expr, ExprId, ExprKind, PatKind, Stmt},
    sema::types::{BodyTypes, Callee, ResolvedCall, Ty, Types},
    text::TextRange,
};

/// The frames of one body, and which one each expression runs in.
#[derive(Debug)]
pub struct BodyContexts {
    frames: Vec<Frame>,
    of: ArenaMap<Expr, FrameId>,
    awaited: ArenaMap<Expr, ()>,
    given_away: ArenaMap<Expr, ()>,
}

impl BodyContexts {
    /// Walks a body whose own frame is `function`'s.
    pub fn of_body(
        types: &Types<'_>,
        body: &Body,
        inferred: &BodyTypes,
        function: &FunctionContext,
        roles: &ClosureRoles,
    ) -> Self {
        let calls = inferred.calls.iter().map(|call| (call.expr, call)).collect();
        let mut walk = Walk {
            types,
            body,
            inferred,
            roles,
            calls,
            bound: bound_closures(body),
            uses: FxHashMap::default(),
            contexts: Self {
                frames: vec![function.frame.clone()],
                of: ArenaMap::default(),
                awaited: ArenaMap::default(),
                given_away: ArenaMap::default(),
            },
        };
        walk.collect_uses(body.root, None);
        walk.visit(body.root, FrameId(0));
        walk.collect_given_away();
        walk.contexts
    }

    pub fn frame(&self, id: FrameId) -> &Frame {
        &self.frames[id.0 as usize]
    }

    /// The frame an expression runs in; that of the body for one never reached.
    pub fn frame_of(&self, expr: ExprId) -> FrameId {
        self.of.get(expr).copied().unwrap_or(FrameId(0))
    }

    /// Whether the call's value goes to a local that is moved to where blocking is fine: it is dropped there too.
    pub fn is_given_away(&self, call: ExprId) -> bool {
        self.given_away.get(call).is_some()
    }

    /// Whether `frame` is, or lies within, a part of `outer` that takes what it uses to where blocking is fine.
    fn takes_from(&self, outer: FrameId, frame: FrameId) -> bool {
        let inside = std::iter::successors(Some(frame), |id| self.frame(*id).parent);
        inside.take_while(|id| *id != outer).any(|id| {
            let frame = self.frame(id);
            frame.moves && matches!(frame.kind, ContextKind::Spawned | ContextKind::Offloaded)
        })
    }

    /// Whether the expression is awaited then and there.
    pub fn is_awaited(&self, expr: ExprId) -> bool {
        self.awaited.get(expr).is_some()
    }
}

/// What is done with a closure that is bound to a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Called,
    Handed(Role),
    Other,
}

struct Walk<'a> {
    types: &'a Types<'a>,
    body: &'a Body,
    inferred: &'a BodyTypes,
    roles: &'a ClosureRoles,
    calls: FxHashMap<ExprId, &'a ResolvedCall>,
    /// `let name = |..| ..;`
    bound: FxHashMap<ExprId, BindingId>,
    uses: FxHashMap<BindingId, Vec<Use>>,
    contexts: BodyContexts,
}

impl Walk<'_> {
    fn visit(&mut self, id: ExprId, frame: FrameId) {
        self.contexts.of.insert(id, frame);
        let body = self.body;
        match &body.exprs[id].kind {
            ExprKind::Await { base, .. } => self.contexts.awaited.insert(*base, ()),
            ExprKind::AsyncBlock {
                keyword,
                body: inside,
                ..
            } => {
                let inner = self.async_frame(Because::AsyncBlock(*keyword), frame);
                return self.visit(*inside, inner);
            }
            ExprKind::Closure {
                is_async,
                header,
                body: inside,
                moves,
                ..
            } => {
                let inner = if *is_async {
                    self.async_frame(Because::AsyncClosure(*header), frame)
                } else {
                    let role = self.role_of_bound(id);
                    self.closure_frame(role, *header, *moves, frame)
                };
                return self.visit(*inside, inner);
            }
            ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => {
                return self.visit_call(id, args, frame);
            }
            _ => {}
        }
        body.for_each_child(id, &mut |child| self.visit(child, frame));
    }

    /// The parts of a call; closures among the arguments run where the callee runs them.
    fn visit_call(&mut self, id: ExprId, args: &[ExprId], frame: FrameId) {
        let body = self.body;
        match &body.exprs[id].kind {
            ExprKind::MethodCall { receiver, .. } => self.visit(*receiver, frame),
            ExprKind::Call { callee, .. } => match &body.exprs[*callee].kind {
                // `(|| ..)()`
                ExprKind::Closure {
                    is_async: false,
                    body: inside,
                    ..
                } => {
                    self.contexts.of.insert(*callee, frame);
                    self.visit(*inside, frame);
                }
                _ => self.visit(*callee, frame),
            },
            _ => {}
        }
        let call = self.calls.get(&id).copied();
        for (index, arg) in args.iter().enumerate() {
            match &body.exprs[*arg].kind {
                ExprKind::Closure {
                    is_async: false,
                    header,
                    body: inside,
                    moves,
                    ..
                } => {
                    let role = call.map_or(Role::Unknown, |call| {
                        self.roles.of_argument(self.types, call, index)
                    });
                    let inner = self.closure_frame(role, *header, *moves, frame);
                    self.contexts.of.insert(*arg, frame);
                    self.visit(*inside, inner);
                }
                // A future that a blocking thread drives stalls nothing but that thread.
                ExprKind::AsyncBlock { body: inside, .. }
                    if self.contexts.frame(frame).kind == ContextKind::Offloaded
                        && call.is_some_and(|call| self.enters_runtime(call)) =>
                {
                    self.contexts.of.insert(*arg, frame);
                    self.visit(*inside, frame);
                }
                _ => self.visit(*arg, frame),
            }
        }
    }

    fn enters_runtime(&self, call: &ResolvedCall) -> bool {
        matches!(call.callee, Callee::Definition(id)
            if self.types.definitions.facts(id).is_some_and(|facts| facts.enters_runtime))
    }

    fn add_frame(&mut self, frame: Frame) -> FrameId {
        self.contexts.frames.push(frame);
        FrameId(self.contexts.frames.len() as u32 - 1)
    }

    fn async_frame(&mut self, because: Because, parent: FrameId) -> FrameId {
        let flavor = self.contexts.frame(parent).flavor;
        self.add_frame(Frame {
            kind: ContextKind::Async,
            because,
            flavor,
            parent: Some(parent),
            moves: false,
        })
    }

    fn closure_frame(&mut self, role: Role, header: TextRange, moves: bool, parent: FrameId) -> FrameId {
        let flavor = self.contexts.frame(parent).flavor;
        let kind = match role {
            Role::Inline => return parent,
            Role::Async | Role::Polled => ContextKind::Async,
            Role::Offloaded => ContextKind::Offloaded,
            Role::Spawned => ContextKind::Spawned,
            Role::Unknown => ContextKind::Unknown,
        };
        self.add_frame(Frame {
            kind,
            because: match role {
                Role::Polled => Because::Poll(header),
                _ => Because::Closure(header),
            },
            flavor,
            parent: Some(parent),
            moves,
        })
    }

    /// Where a closure runs that is no argument: bound to a name, by what is done with the name.
    fn role_of_bound(&self, closure: ExprId) -> Role {
        let uses = self
            .bound
            .get(&closure)
            .and_then(|binding| self.uses.get(binding));
        let mut roles = uses.into_iter().flatten().map(|found| match found {
            Use::Called => Role::Inline,
            Use::Handed(role) => *role,
            Use::Other => Role::Unknown,
        });
        let first = roles.next().unwrap_or(Role::Unknown);
        if roles.all(|role| role == first) {
            first
        } else {
            Role::Unknown
        }
    }

    /// Finds what is done with each local that is bound to a closure. `parent` is the call an expression is an
    /// argument of, with its place.
    fn collect_uses(&mut self, id: ExprId, argument_of: Option<(ExprId, usize)>) {
        let body = self.body;
        match &body.exprs[id].kind {
            ExprKind::Path(_) => {
                if let Some(binding) = self.inferred.locals.get(id) {
                    let found = argument_of
                        .and_then(|(call, index)| Some((self.calls.get(&call).copied()?, index)))
                        .map_or(Use::Other, |(call, index)| {
                            Use::Handed(self.roles.of_argument(self.types, call, index))
                        });
                    self.uses.entry(*binding).or_default().push(found);
                }
            }
            ExprKind::Call { callee, args } => {
                match (&body.exprs[*callee].kind, self.inferred.locals.get(*callee)) {
                    (ExprKind::Path(_), Some(binding)) => {
                        self.uses.entry(*binding).or_default().push(Use::Called);
                    }
                    _ => self.collect_uses(*callee, None),
                }
                self.collect_argument_uses(id, args);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                self.collect_uses(*receiver, None);
                self.collect_argument_uses(id, args);
            }
            ExprKind::Reference { base, .. } => self.collect_uses(*base, argument_of),
            _ => body.for_each_child(id, &mut |child| self.collect_uses(child, None)),
        }
    }

    /// Finds the calls whose value is bound to a local that is given away.
    fn collect_given_away(&mut self) {
        let mut used_in: FxHashMap<BindingId, Vec<FrameId>> = FxHashMap::default();
        for (expr, binding) in self.inferred.locals.iter() {
            used_in
                .entry(*binding)
                .or_default()
                .push(self.contexts.frame_of(expr));
        }
        for (binding, init) in bound_values(self.body) {
            let Some(frames) = used_in.get(&binding) else {
                continue;
            };
            let made_in = self.contexts.frame_of(init);
            if frames
                .iter()
                .any(|frame| self.contexts.takes_from(made_in, *frame))
            {
                self.contexts.given_away.insert(self.source_of(init), ());
            }
        }
    }

    /// The expression whose value is left when `?`, `.unwrap()` and their kin have taken it out of its `Result`.
    fn source_of(&self, mut value: ExprId) -> ExprId {
        loop {
            match &self.body.exprs[value].kind {
                ExprKind::Try { base } => value = *base,
                ExprKind::MethodCall { receiver, .. } if self.is_wrapped(*receiver) => value = *receiver,
                _ => return value,
            }
        }
    }

    fn is_wrapped(&self, value: ExprId) -> bool {
        matches!(self.inferred.types.get(value), Some(Ty::Adt(id, _)) if matches!(
            self.types.definitions.lang_of(*id),
            Some(Lang::Option | Lang::Result)
        ))
    }

    fn collect_argument_uses(&mut self, call: ExprId, args: &[ExprId]) {
        for (index, arg) in args.iter().enumerate() {
            self.collect_uses(*arg, Some((call, index)));
        }
    }
}

/// `let name = |..| ..;` everywhere in a body: the closure, and the local it is bound to.
fn bound_closures(body: &Body) -> FxHashMap<ExprId, BindingId> {
    bound_values(body)
        .filter(|(_, init)| matches!(body.exprs[*init].kind, ExprKind::Closure { .. }))
        .map(|(binding, init)| (init, binding))
        .collect()
}

/// `let name = value;` everywhere in a body.
fn bound_values(body: &Body) -> impl Iterator<Item = (BindingId, ExprId)> {
    let stmts = body.blocks.iter().flat_map(|(_, block)| &block.stmts);
    stmts.filter_map(|stmt| {
        let Stmt::Let {
            pat,
            init: Some(init),
            ..
        } = stmt
        else {
            return None;
        };
        match &body.pats[*pat].kind {
            PatKind::Binding { binding, .. } => Some((*binding, *init)),
            _ => None,
        }
    })
}
