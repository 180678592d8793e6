use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use super::{Fate, GuardType, HeldGuard, LazyOutput, Loss, Ownership, Place, Places};
use crate::{
    catalog::Facts,
    hir::{BindingId, Body, ExprId, ExprKind, Function, MacroBody, MacroExpr, Name, Origin, PatKind},
    project::Edition,
    sema::{
        contexts::{ClosureRoles, FunctionContext},
        names::{DefId, Namespace, Resolved},
        types::{BodyTypes, Callee, ResolvedCall, Ty, Types},
    },
    text::TextRange,
};

/// The values of one body, and what becomes of them. Answers are found out when they are first asked for.
pub struct BodyValues<'a> {
    pub types: &'a Types<'a>,
    pub owner: DefId,
    pub body: &'a Body,
    pub inferred: &'a BodyTypes,
    pub(super) roles: &'a ClosureRoles,
    pub(super) ownership: &'a Ownership,
    lost: OnceCell<Vec<(ExprId, Loss)>>,
    places: OnceCell<Places>,
    calls: OnceCell<FxHashMap<ExprId, &'a ResolvedCall>>,
    uses: OnceCell<FxHashMap<BindingId, Vec<ExprId>>>,
    held: OnceCell<Vec<HeldGuard>>,
    /// Words in code that was not read, and where the macro calls or missing expressions lie that have them.
    unseen: OnceCell<FxHashMap<&'a str, Vec<TextRange>>>,
    pub(super) lazy_outputs: OnceCell<Vec<LazyOutput>>,
    /// What each local is bound to by a `let` of its own.
    inits: OnceCell<FxHashMap<BindingId, ExprId>>,
    /// The paths of the body with their first names, by their places.
    paths: OnceCell<Vec<(TextRange, Name)>>,
    /// What `return`s give, by the body of the code that they leave.
    returns: OnceCell<FxHashMap<ExprId, Vec<ExprId>>>,
}

impl<'a> BodyValues<'a> {
    pub fn new(
        types: &'a Types<'a>,
        owner: DefId,
        inferred: &'a BodyTypes,
        roles: &'a ClosureRoles,
        ownership: &'a Ownership,
    ) -> Option<Self> {
        Some(Self {
            types,
            owner,
            body: types.definitions.body(owner)?,
            inferred,
            roles,
            ownership,
            lost: OnceCell::new(),
            places: OnceCell::new(),
            calls: OnceCell::new(),
            uses: OnceCell::new(),
            held: OnceCell::new(),
            unseen: OnceCell::new(),
            lazy_outputs: OnceCell::new(),
            inits: OnceCell::new(),
            paths: OnceCell::new(),
            returns: OnceCell::new(),
        })
    }

    /// Where the value of each expression goes.
    pub fn places(&self) -> &Places {
        self.places.get_or_init(|| Places::of(self.body))
    }

    /// The call an expression is, and what it means.
    pub fn call(&self, expr: ExprId) -> Option<&'a ResolvedCall> {
        let calls = self
            .calls
            .get_or_init(|| self.inferred.calls.iter().map(|call| (call.expr, call)).collect());
        calls.get(&expr).copied()
    }

    /// The type of an expression; unknown where inference says nothing.
    pub fn ty(&self, expr: ExprId) -> &'a Ty {
        self.inferred.types.get(expr).unwrap_or(&Ty::Unknown)
    }

    /// The paths that name a local, in the order they were made.
    pub fn uses(&self, binding: BindingId) -> &[ExprId] {
        let uses = self.uses.get_or_init(|| {
            let mut uses: FxHashMap<BindingId, Vec<ExprId>> = FxHashMap::default();
            for (expr, binding) in self.inferred.locals.iter() {
                uses.entry(*binding).or_default().push(expr);
            }
            uses
        });
        uses.get(&binding).map_or(&[], Vec::as_slice)
    }

    /// The values made in the body that are lost, and how; where there is nothing in a value to lose, as in `()`, it is
    /// left out.
    pub fn lost(&self) -> &[(ExprId, Loss)] {
        self.lost.get_or_init(|| {
            let made = self.body.exprs.ids().filter(|expr| self.makes_value(*expr));
            made.filter_map(|expr| match self.fate(expr) {
                Fate::Lost(loss) => Some((expr, loss)),
                _ => None,
            })
            .collect()
        })
    }

    fn makes_value(&self, expr: ExprId) -> bool {
        let is_made = match &self.body.exprs[expr].kind {
            ExprKind::Call { .. }
            | ExprKind::MethodCall { .. }
            | ExprKind::AsyncBlock { .. }
            | ExprKind::Await { .. }
            | ExprKind::Try { .. }
            | ExprKind::Array(_)
            | ExprKind::Repeat { .. } => true,
            ExprKind::Tuple(elements) => !elements.is_empty(),
            ExprKind::Macro(call) => matches!(call.body, MacroBody::Exprs(_) | MacroBody::Repeat { .. }),
            _ => false,
        };
        is_made
            && !self.starts_program(expr)
            && !self.is_taken(expr)
            && self.body.exprs[expr].origin != Origin::TokenScan
            && match self.ty(expr) {
                Ty::Unknown | Ty::Never | Ty::Primitive(_) | Ty::Reference(..) | Ty::Pointer(..) => false,
                Ty::Tuple(elements) => !elements.is_empty(),
                _ => true,
            }
    }

    /// Whether a function is called that an attribute makes the start of a program: it is async only as it is written.
    fn starts_program(&self, expr: ExprId) -> bool {
        self.call(expr).is_some_and(|call| match call.callee {
            Callee::Definition(id) => {
                !self.types.definitions.is_catalogued(id)
                    && self
                        .types
                        .definitions
                        .function(id)
                        .is_some_and(Function::is_async)
                    && FunctionContext::of(self.types, id).is_entry
            }
            _ => false,
        })
    }

    /// The expression that made a value: through locals that are bound once, `?`, `.await`, and the methods that take
    /// a value out of another.
    pub fn made_by(&self, expr: ExprId) -> ExprId {
        let mut expr = expr;
        for _ in 0..16 {
            let next = match &self.body.exprs[expr].kind {
                ExprKind::Path(_) => self
                    .inferred
                    .locals
                    .get(expr)
                    .and_then(|local| self.init_of(*local)),
                ExprKind::Try { base } | ExprKind::Await { base, .. } | ExprKind::Reference { base, .. } => {
                    Some(*base)
                }
                _ => None,
            };
            let Some(next) = next else { break };
            expr = next;
        }
        expr
    }

    /// `let local = init;`
    pub(super) fn init_of(&self, local: BindingId) -> Option<ExprId> {
        let inits = self.inits.get_or_init(|| {
            let bound = self.body.exprs.ids().filter_map(|expr| {
                let Some(Place::Bound { pat, .. }) = self.places().of_expr(expr) else {
                    return None;
                };
                match self.body.pats[pat].kind {
                    PatKind::Binding { binding, .. } => Some((binding, expr)),
                    _ => None,
                }
            });
            let mut inits = FxHashMap::default();
            for (binding, expr) in bound {
                inits.entry(binding).or_insert(expr);
            }
            inits
        });
        inits.get(&local).copied()
    }

    /// The first names of the paths that are written within a place.
    pub fn names_in(&self, range: TextRange) -> impl Iterator<Item = Name> {
        let paths = self.paths.get_or_init(|| {
            let paths = self.body.exprs.iter().filter_map(|(_, expr)| match &expr.kind {
                ExprKind::Path(path) => Some((path.range, path.segments.first()?.name)),
                _ => None,
            });
            let mut paths: Vec<_> = paths.collect();
            paths.sort_unstable_by_key(|(range, _)| (range.start, range.end));
            paths
        });
        let first = paths.partition_point(|(path, _)| path.start < range.start);
        let from = paths[first..].iter();
        from.take_while(move |(path, _)| path.start <= range.end)
            .filter(move |(path, _)| range.contains_range(*path))
            .map(|(_, name)| *name)
    }

    /// The values that a `return` gives from the code whose body this is: a function, a closure, an async block.
    pub(super) fn returned_from(&self, body: ExprId) -> &[ExprId] {
        let returns = self.returns.get_or_init(|| {
            let mut returns: FxHashMap<ExprId, Vec<ExprId>> = FxHashMap::default();
            for (id, expr) in self.body.exprs.iter() {
                if let ExprKind::Return { value: Some(value) } = expr.kind {
                    returns.entry(self.code_around(id)).or_default().push(value);
                }
            }
            returns
        });
        returns.get(&body).map_or(&[], Vec::as_slice)
    }

    /// The body of the nearest code around an expression.
    fn code_around(&self, expr: ExprId) -> ExprId {
        let mut around = self.places().around(expr);
        let code = around.find_map(|around| match self.body.exprs[around].kind {
            ExprKind::AsyncBlock { body, .. } | ExprKind::Closure { body, .. } => Some(body),
            _ => None,
        });
        code.unwrap_or(self.body.root)
    }

    /// The guard that a value of a type is, or owns.
    pub fn guard(&self, ty: &Ty) -> Option<GuardType> {
        self.ownership.guard(self.types, ty)
    }

    /// The guards that are alive at some `.await`, by the place where they were made.
    pub fn held_guards(&self) -> &[HeldGuard] {
        self.held.get_or_init(|| super::held::held_guards(self))
    }

    /// Where a message on an expression points: the callee's path or the method's name of a call, the `async` of a
    /// block, else all of it.
    pub fn range(&self, expr: ExprId) -> TextRange {
        match &self.body.exprs[expr].kind {
            ExprKind::AsyncBlock { keyword, .. } => *keyword,
            ExprKind::Closure { header, .. } => *header,
            ExprKind::Macro(call) => call.path.range,
            ExprKind::Await { base, .. } | ExprKind::Try { base } => self.range(*base),
            _ => self
                .call(expr)
                .map_or(self.body.exprs[expr].range, |call| call.range),
        }
    }

    /// What the async code around an expression gives; none where that is not async: a `.await` cannot stand there.
    pub fn async_output(&self, expr: ExprId) -> Option<Ty> {
        for around in self.places().around(expr) {
            match (&self.body.exprs[around].kind, self.ty(around)) {
                (ExprKind::AsyncBlock { .. }, Ty::Future(output)) => return Some(output.as_ref().clone()),
                (ExprKind::AsyncBlock { .. }, _) => return Some(Ty::Unknown),
                (ExprKind::Closure { is_async: true, .. }, Ty::Closure(closure)) => {
                    return match &closure.output {
                        Ty::Future(output) => Some(output.as_ref().clone()),
                        _ => Some(Ty::Unknown),
                    };
                }
                (ExprKind::Closure { .. }, _) => return None,
                _ => {}
            }
        }
        let function = self.types.definitions.function(self.owner)?;
        let signature = self.types.signature(self.owner)?;
        function.is_async().then(|| signature.body_output.clone())
    }

    /// What the catalogue says of a macro.
    pub fn known_macro(&self, call: &MacroExpr) -> Option<&'a Facts> {
        let definitions = self.types.definitions;
        let module = definitions.definition(self.owner).module;
        let found = definitions.resolve_path(module, &call.path, Namespace::Macros);
        found.meanings.iter().find_map(|meaning| match meaning {
            Resolved::Definition(id) => definitions.facts(*id),
            _ => None,
        })
    }

    pub(super) fn edition(&self) -> Edition {
        self.types.definitions.crate_of(self.owner).edition
    }

    /// Whether a macro call, or syntax that is not modelled, names a local that it does not itself declare.
    pub fn is_named_unseen(&self, binding: BindingId) -> bool {
        let place = self.body.bindings[binding].range;
        let name = self.body.bindings[binding].name;
        let unseen = self.unseen.get_or_init(|| self.unseen_words());
        unseen
            .get(name.as_str())
            .is_some_and(|ranges| ranges.iter().any(|range| !range.contains_range(place)))
    }

    fn unseen_words(&self) -> FxHashMap<&'a str, Vec<TextRange>> {
        let mut unseen: FxHashMap<&str, Vec<TextRange>> = FxHashMap::default();
        for (_, expr) in self.body.exprs.iter() {
            if matches!(expr.kind, ExprKind::Missing | ExprKind::Macro(_)) {
                for word in self.words(expr.range) {
                    let ranges = unseen.entry(word).or_default();
                    if ranges.last() != Some(&expr.range) {
                        ranges.push(expr.range);
                    }
                }
            }
        }
        unseen
    }

    /// Whether the text of a place has the name of a local as one of its words.
    pub fn is_named_in(&self, range: TextRange, binding: BindingId) -> bool {
        let name = self.body.bindings[binding].name;
        self.words(range).any(|word| name == word)
    }

    /// The words in the text of a place.
    fn words(&self, range: TextRange) -> impl Iterator<Item = &'a str> {
        let definitions = self.types.definitions;
        let file = definitions.definition(self.owner).file;
        let source = definitions.files[file].source.as_str();
        let text = source.get(range.to_usize()).unwrap_or_default();
        text.split(|char: char| !char.is_alphanumeric() && char != '_')
            .filter(|word| !word.is_empty())
    }
}
