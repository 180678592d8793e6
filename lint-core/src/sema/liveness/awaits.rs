use super::BodyValues;
use crate::{
    catalog::{Facts, Lang},
    hir::{Attribute, Body, ExprId, ExprKind, ItemKind, MacroBody, MacroExpr, Origin, PatKind},
    sema::{
        names::{DefId, DefKind, Definitions, Namespace, Resolved},
        types::Callee,
    },
    text::TextRange,
};

/// The attributes of the language that leave a function what it is. One that `cfg` chooses is not among them: what stands in
/// its place elsewhere may wait.
const PLAIN_ATTRIBUTES: [&str; 14] = [
    "allow",
    "warn",
    "deny",
    "forbid",
    "expect",
    "inline",
    "cold",
    "must_use",
    "deprecated",
    "doc",
    "track_caller",
    "no_mangle",
    "target_feature",
    "coverage",
];

/// The tools of the toolchain whose attributes change nothing either.
const TOOLS: [&str; 3] = ["clippy", "rustfmt", "diagnostic"];

/// Where a stretch of code waits, in its own frame: what async blocks and closures in it do is their own affair.
#[derive(Clone, Debug, Default)]
pub struct Awaits {
    /// The `.await`s, and the macros that await: `select!`, `join!`.
    pub exprs: Vec<ExprId>,
    /// There is code that was not read: the body of a macro that nobody knows.
    pub is_unread: bool,
    /// It says itself that it is still to be written: `todo!()`.
    pub is_stub: bool,
}

impl Awaits {
    /// Whether nothing is awaited, for sure.
    pub fn never(&self) -> bool {
        self.exprs.is_empty() && !self.is_unread
    }

    fn of(definitions: &Definitions, owner: DefId, body: &Body, root: ExprId) -> Self {
        let mut awaits = Self::default();
        awaits.visit(definitions, owner, body, root);
        awaits
    }

    fn visit(&mut self, definitions: &Definitions, owner: DefId, body: &Body, id: ExprId) {
        match &body.exprs[id].kind {
            ExprKind::Await { .. } => self.exprs.push(id),
            ExprKind::AsyncBlock { .. } | ExprKind::Closure { .. } => return,
            ExprKind::Missing => self.is_unread = true,
            ExprKind::Macro(call) => match &call.body {
                MacroBody::Select { .. } => self.exprs.push(id),
                MacroBody::Expansion(_) => {}
                MacroBody::Scan(_) => self.is_unread = true,
                MacroBody::AsyncBlock(_)
                | MacroBody::Exprs(_)
                | MacroBody::Repeat { .. }
                | MacroBody::Statements(_)
                | MacroBody::Matches { .. } => match known_macro(definitions, owner, call) {
                    Some(facts) => {
                        if matches!(facts.lang, Some(Lang::Join | Lang::TryJoin)) {
                            self.exprs.push(id);
                        }
                        self.is_stub |= facts.stub;
                    }
                    None => self.is_unread = true,
                },
            },
            // `_ = value`: the left side is no code.
            ExprKind::Assign { lhs, rhs } if matches!(body.exprs[*lhs].kind, ExprKind::Missing) => {
                return self.visit(definitions, owner, body, *rhs);
            }
            _ => {}
        }
        body.for_each_child(id, &mut |child| self.visit(definitions, owner, body, child));
    }
}

impl<'a> BodyValues<'a> {
    /// Where an expression, or the code of an async block or closure, waits.
    pub fn awaits(&self, expr: ExprId) -> Awaits {
        let root = match &self.body.exprs[expr].kind {
            ExprKind::AsyncBlock { body, .. } | ExprKind::Closure { body, .. } => *body,
            _ => expr,
        };
        Awaits::of(self.types.definitions, self.owner, self.body, root)
    }

    /// What the catalogue says of the function that an expression calls.
    pub fn callee_facts(&self, expr: ExprId) -> Option<&'a Facts> {
        match self.call(expr)?.callee {
            Callee::Definition(id) => self.types.definitions.facts(id),
            _ => None,
        }
    }

    /// What makes a future that is ready as soon as anybody asks: an async block or the call of an async fn of the
    /// project, of whose own code nothing waits, or of a function that says so.
    pub fn never_waits(&self, future: ExprId) -> bool {
        let made_by = self.bound_once(future);
        match &self.body.exprs[made_by].kind {
            ExprKind::AsyncBlock { .. } => self.awaits(made_by).never(),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                let Some(call) = self.call(made_by) else {
                    return false;
                };
                let Callee::Definition(id) = call.callee else {
                    return false;
                };
                let definitions = self.types.definitions;
                if definitions.facts(id).is_some_and(|facts| facts.ready) {
                    return true;
                }
                let function = match &call.implementation {
                    Some(found) => definitions.member_function(found.id, definitions.definition(id).name),
                    None => Some(id),
                };
                let namesakes = function.map(|id| self.types.namesakes(id)).unwrap_or_default();
                // A trait's own body stands for impls that are not known.
                let is_decided = call.implementation.is_some() || !is_of_trait(definitions, id);
                is_decided
                    && !namesakes.is_empty()
                    && namesakes
                        .iter()
                        .all(|id| function_awaits(definitions, *id).is_some_and(|awaits| awaits.never()))
            }
            _ => false,
        }
    }

    /// Whether the function the body belongs to is async for nothing: it awaits nothing, and neither its place, nor an
    /// attribute, nor whoever names it may ask it to be. None where it is not.
    pub fn needless_async(&self) -> Option<TextRange> {
        let definitions = self.types.definitions;
        let keyword = definitions.function(self.owner)?.async_keyword?;
        let awaits = function_awaits(definitions, self.owner)?;
        let parent = definitions.definition(self.owner).parent;
        let of_trait = parent.is_some_and(|parent| {
            !matches!(
                definitions.item(parent).kind,
                ItemKind::Impl { of_trait: None, .. }
            )
        });
        let attributes = [Some(self.owner), parent].into_iter().flatten();
        let mut attributes = attributes.flat_map(|id| definitions.attributes(id));
        let is_plain = attributes.all(is_plain);
        let is_needless = awaits.never() && !awaits.is_stub && !of_trait && is_plain;
        let may_be_asked = self.ignores_parameter() || self.has_twin() || definitions.stands_in(self.owner);
        (is_needless && !may_be_asked && !definitions.is_mentioned(self.owner)).then_some(keyword)
    }

    /// Whether the function takes something only because others want it to: `_config: &Config`.
    fn ignores_parameter(&self) -> bool {
        self.body
            .params
            .iter()
            .any(|pat| match &self.body.pats[*pat].kind {
                PatKind::Wild => true,
                PatKind::Binding { binding, .. } => {
                    self.body.bindings[*binding].name.as_str().starts_with('_')
                }
                _ => false,
            })
    }

    /// Whether `cfg` chooses between the function and others of its name, which all must be called alike.
    fn has_twin(&self) -> bool {
        let definitions = self.types.definitions;
        let definition = definitions.definition(self.owner);
        let beside = match definition.parent {
            Some(_) => self.types.namesakes(self.owner).len(),
            None => definitions
                .resolve_name(definition.module, definition.name, Namespace::Values)
                .len(),
        };
        beside > 1
    }

    /// The value of a local that is bound once and used once; else the expression itself.
    fn bound_once(&self, expr: ExprId) -> ExprId {
        let local = self.inferred.locals.get(expr).copied();
        local
            .filter(|local| self.uses(*local).len() == 1)
            .and_then(|local| self.init_of(local))
            .unwrap_or(expr)
    }
}

/// Where an async fn of the project waits, as it is written; none for other functions, and for those that a macro
/// writes.
pub fn function_awaits(definitions: &Definitions, id: DefId) -> Option<Awaits> {
    let ItemKind::Function(function) = &definitions.item(id).kind else {
        return None;
    };
    if !function.is_async() || !definitions.is_of_project(id) {
        return None;
    }
    let body = &definitions.files[definitions.definition(id).file].hir.bodies[function.body?];
    if body.exprs[body.root].origin != Origin::Source {
        return None;
    }
    Some(Awaits::of(definitions, id, body, body.root))
}

/// Whether an attribute leaves a function what it is, and has nothing against this question: who allows what clippy says
/// of it has decided.
fn is_plain(attribute: &Attribute) -> bool {
    let is_of_tool = attribute
        .path
        .first()
        .is_some_and(|tool| TOOLS.iter().any(|name| *tool == **name));
    let is_allowed = attribute
        .args()
        .iter()
        .any(|arg| arg.path.last().is_some_and(|lint| *lint == "unused_async"));
    !is_allowed && (is_of_tool || PLAIN_ATTRIBUTES.iter().any(|plain| attribute.is(plain)))
}

fn is_of_trait(definitions: &Definitions, id: DefId) -> bool {
    let parent = definitions.definition(id).parent;
    parent.is_some_and(|parent| definitions.definition(parent).kind == DefKind::Trait)
}

/// What the catalogue says of a macro that is called in the code of `owner`.
fn known_macro<'a>(definitions: &'a Definitions, owner: DefId, call: &MacroExpr) -> Option<&'a Facts> {
    let module = definitions.definition(owner).module;
    let found = definitions.resolve_path(module, &call.path, Namespace::Macros);
    found.meanings.iter().find_map(|meaning| match meaning {
        Resolved::Definition(id) => definitions.facts(*id).filter(|facts| facts.is_macro()),
        _ => None,
    })
}
