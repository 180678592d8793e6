//! The fix for a blocking call: the async function that does the same, and the same change for all that is done with a
//! value whose type becomes another by it.

mod flow;
mod offload;
mod template;

use super::{PackageFacts, Rewrite, replacement};
use crate::{
    catalog::Instead,
    diagnostic::{Confidence, Fix},
    hir::{ExprId, ExprKind, Path},
    sema::{
        calls::{BodyCalls, Call},
        liveness::BodyValues,
        names::{DefId, DefKind, Namespace, Resolved},
        types::{CallShape, Callee, Holds, Ty},
    },
};
use flow::Flow;

/// What the fix is made from.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) values: &'a BodyValues<'a>,
    pub(super) body: &'a BodyCalls,
    pub(super) package: &'a PackageFacts,
}

/// The async function that takes the place of a blocking one.
struct Twin {
    path: String,
    id: DefId,
    /// What a call gives, once awaited.
    output: Ty,
    is_awaited: bool,
}

impl<'a> Site<'a> {
    /// The fix of a blocking call that is written in async code; none where its twin is not at hand, or something is done
    /// with what it gives that the twin's output does not offer.
    pub(super) fn fix(self, call: &Call) -> Option<Fix> {
        (call.confidence >= Confidence::Medium).then_some(())?;
        if let Some(template) = self.template(call) {
            return self.write(call, template);
        }
        let twin = self.twin(&call.facts.instead)?;
        let mut rewrite = Rewrite::new(self.values, self.package, call.expr);
        if call.confidence < Confidence::High {
            rewrite.is_unsafe();
        }
        let title = format!("use `{}`", twin.path);
        match call.shape {
            CallShape::Function => {
                self.replace_function(&mut rewrite, call.expr, &twin)?;
                Flow::new(self, &mut rewrite).follow(call.expr, &twin.output)?;
            }
            CallShape::Method if self.is_of_same_type(call, &twin) => {
                self.replace_method(&mut rewrite, call.expr, &twin)?;
                let output = self.output_for(call.expr, &twin);
                Flow::new(self, &mut rewrite).follow(call.expr, &output)?;
            }
            CallShape::Method if self.definitions().definition(twin.id).parent.is_none() => {
                self.replace_with_function(&mut rewrite, call.expr, &twin)?;
                Flow::new(self, &mut rewrite).follow(call.expr, &twin.output)?;
            }
            CallShape::Method => {
                let root = self.root_of(call.expr)?;
                let maker = self.maker(root, &twin)?;
                self.replace_function(&mut rewrite, root, &maker)?;
                let flow = Flow::new(self, &mut rewrite).follow(root, &maker.output)?;
                flow.has_seen(call.expr).then_some(())?;
            }
            _ => return None,
        }
        rewrite.finish(title)
    }

    fn definitions(self) -> &'a crate::sema::names::Definitions {
        self.values.types.definitions
    }

    /// The function that replaces another for the package's runtime.
    fn twin(self, instead: &[Instead]) -> Option<Twin> {
        let path = &replacement::for_runtime(instead, self.package.runtime)?.path;
        self.twin_at(path)
    }

    fn twin_at(self, path: &str) -> Option<Twin> {
        let Some(Resolved::Definition(id)) =
            replacement::resolve(self.definitions(), path, Namespace::Values)
        else {
            return None;
        };
        self.twin_of(path.to_owned(), id)
    }

    fn twin_of(self, path: String, id: DefId) -> Option<Twin> {
        let signature = self.values.types.signature(id)?;
        let awaited = self.values.awaited(&signature.output);
        Some(Twin {
            path,
            id,
            is_awaited: awaited.is_some(),
            output: awaited.unwrap_or_else(|| signature.output.clone()),
        })
    }

    /// `std::fs::read(path)` → `tokio::fs::read(path).await`
    fn replace_function(self, rewrite: &mut Rewrite<'a>, call: ExprId, twin: &Twin) -> Option<()> {
        let ExprKind::Call { callee, .. } = &self.values.body.exprs[call].kind else {
            return None;
        };
        let ExprKind::Path(path) = &self.values.body.exprs[*callee].kind else {
            return None;
        };
        let is_plain = path.qself.is_none() && path.segments.iter().all(|segment| segment.args.is_none());
        (is_plain && self.takes_alike(self.callee(call)?, twin.id, None)?).then_some(())?;
        self.replace_callee(rewrite, call, twin)
    }

    fn replace_callee(self, rewrite: &mut Rewrite<'a>, call: ExprId, twin: &Twin) -> Option<()> {
        let ExprKind::Call { callee, .. } = &self.values.body.exprs[call].kind else {
            return None;
        };
        rewrite.text_of(*callee)?;
        let spelled = rewrite.path(&twin.path, Namespace::Values)?;
        rewrite.replace(self.values.body.exprs[*callee].range, spelled);
        if twin.is_awaited {
            rewrite.wait_for(call)?;
        }
        Some(())
    }

    /// `receiver.blocking_recv()` → `receiver.recv().await`
    fn replace_method(self, rewrite: &mut Rewrite<'a>, call: ExprId, twin: &Twin) -> Option<()> {
        let ExprKind::MethodCall {
            method_range,
            generics: None,
            ..
        } = &self.values.body.exprs[call].kind
        else {
            return None;
        };
        self.takes_alike(self.callee(call)?, twin.id, None)?
            .then_some(())?;
        rewrite.text_of(call)?;
        let name = self.definitions().definition(twin.id).name.as_str();
        if rewrite.text(*method_range)? != name {
            rewrite.replace(*method_range, name);
        }
        if twin.is_awaited {
            rewrite.wait_for(call)?;
        }
        Some(())
    }

    /// `path.metadata()` → `tokio::fs::metadata(&path).await`
    fn replace_with_function(self, rewrite: &mut Rewrite<'a>, call: ExprId, twin: &Twin) -> Option<()> {
        let body = self.values.body;
        let ExprKind::MethodCall {
            receiver,
            generics: None,
            args,
            ..
        } = &body.exprs[call].kind
        else {
            return None;
        };
        self.takes_alike(self.callee(call)?, twin.id, None)?
            .then_some(())?;
        let text = self.borrowed(rewrite, *receiver)?;
        let spelled = rewrite.path(&twin.path, Namespace::Values)?;
        let (from, range) = (body.exprs[*receiver].range, body.exprs[call].range);
        let end = args
            .first()
            .map_or(range.end - 1, |first| body.exprs[*first].range.start);
        let comma = if args.is_empty() { "" } else { ", " };
        rewrite.text_of(call)?;
        rewrite.replace(
            crate::text::TextRange::new(from.start, end),
            format!("{spelled}({text}{comma}"),
        );
        if twin.is_awaited {
            rewrite.wait_for(call)?;
        }
        Some(())
    }

    /// The function of the same name of what is the twin, for the package's runtime, of a type or trait of this path.
    fn function_of_twin(self, around: &str, function: DefId) -> Option<Twin> {
        let definitions = self.definitions();
        let Some(Resolved::Definition(id)) = replacement::resolve(definitions, around, Namespace::Types)
        else {
            return None;
        };
        let twin = replacement::for_runtime(&definitions.facts(id)?.twin, self.package.runtime)?;
        let name = definitions.definition(function).name;
        self.twin_at(&format!("{}::{name}", twin.path))
    }

    /// The fields of the variant of this enum that a pattern names.
    fn variant_fields(self, path: &Path, of: DefId) -> Option<Vec<Ty>> {
        let definitions = self.definitions();
        let module = definitions.definition(self.values.owner).module;
        let found = definitions.resolve_path(module, path, Namespace::Values);
        let [Resolved::Definition(variant)] = found.meanings.as_slice() else {
            return None;
        };
        let is_variant = found.rest == 0 && definitions.definition(of).members.contains(variant);
        is_variant.then_some(())?;
        let fields = self.values.types.fields(*variant);
        Some(fields.iter().map(|(_, field)| field.clone()).collect())
    }

    fn callee(self, call: ExprId) -> Option<DefId> {
        match self.values.call(call)?.callee {
            Callee::Definition(id) => Some(id),
            _ => None,
        }
    }

    /// Whether whatever one function is handed can be handed to another: `AsRef<Path>` to `AsRef<Path>`, `&Path` too, but
    /// not what is `Read` to one that wants `AsyncRead`. A receiver may differ: it is changed, or borrowed. One argument may
    /// be of another type than before: it is given with its place.
    fn takes_alike(self, old: DefId, new: DefId, changed: Option<(usize, &Ty)>) -> Option<bool> {
        let types = self.values.types;
        let (takes, wants) = (types.signature(old)?, types.signature(new)?);
        let stays_receiver = takes.has_self && wants.has_self;
        let pairs = takes
            .params
            .iter()
            .zip(&wants.params)
            .enumerate()
            .skip(usize::from(stays_receiver));
        let mut is_alike = takes.params.len() == wants.params.len();
        for (place, (given, wanted)) in pairs {
            let given = match changed {
                Some((at, ty)) if at == place => ty,
                _ => given,
            };
            is_alike &= match (given.peel_references(), wanted.peel_references()) {
                (Ty::Param(given, _), Ty::Param(wanted, _)) => {
                    let given = self.bounds(old, *given);
                    self.bounds(new, *wanted)
                        .iter()
                        .all(|wanted| given.iter().any(|given| self.promises(*given, *wanted)))
                }
                (_, Ty::Param(wanted, _)) => {
                    let generics = types.generics(new);
                    let mut bounds = generics
                        .bounds
                        .iter()
                        .filter(|(of, _)| matches!(of, Ty::Param(at, _) if at == wanted));
                    bounds
                        .all(|(_, bound)| types.implements(given, bound.of, self.values.owner) == Holds::Yes)
                }
                _ => given == wanted,
            };
        }
        Some(is_alike)
    }

    /// The traits that a parameter's types implement.
    fn bounds(self, of: DefId, param: u32) -> Vec<DefId> {
        let generics = self.values.types.generics(of);
        let own = generics
            .bounds
            .iter()
            .filter(|(of, _)| matches!(of, Ty::Param(at, _) if *at == param));
        own.map(|(_, bound)| bound.of).collect()
    }

    /// Whether what implements one trait implements another: the same, its twin, or one by the same name. Runtimes have
    /// traits of their own, which they implement for whatever implements that of the standard library.
    fn promises(self, given: DefId, wanted: DefId) -> bool {
        let definitions = self.definitions();
        let twin = || {
            let twin = replacement::for_runtime(&definitions.facts(given)?.twin, self.package.runtime)?;
            replacement::resolve(definitions, &twin.path, Namespace::Types)
        };
        definitions.definition(given).name == definitions.definition(wanted).name
            || twin() == Some(Resolved::Definition(wanted))
    }

    /// Whether the twin is a function of the very type, or trait, that the callee belongs to.
    fn is_of_same_type(self, call: &Call, twin: &Twin) -> bool {
        let Callee::Definition(id) = call.callee else {
            return false;
        };
        let around = |id: DefId| self.type_around(id);
        around(id).is_some() && around(id) == around(twin.id)
    }

    /// What the twin gives here: of a function of the same type, the arguments are those of the call.
    fn output_for(self, call: ExprId, twin: &Twin) -> Ty {
        let types = self.values.types;
        match self.values.call(call) {
            Some(resolved) if types.generics(twin.id).names.len() == resolved.generics.len() => {
                twin.output.substitute(&resolved.generics)
            }
            _ => twin.output.clone(),
        }
    }

    /// The path of the type or trait whose function this is.
    fn type_around(self, id: DefId) -> Option<String> {
        self.definitions().definition(id).parent?;
        let path = self.definitions().path_of(id);
        path.rsplit_once("::").map(|(around, _)| around.to_owned())
    }

    /// Whether a function is declared in a trait; its path, if so.
    fn trait_around(self, id: DefId) -> Option<String> {
        let parent = self.definitions().definition(id).parent?;
        (self.definitions().definition(parent).kind == DefKind::Trait)
            .then(|| self.definitions().path_of(parent))
    }

    /// The call that made what a method is called on: through the methods of a builder, a local and `?`.
    fn root_of(self, method: ExprId) -> Option<ExprId> {
        let mut at = method;
        for _ in 0..32 {
            let made = self.values.made_by(at);
            at = match &self.values.body.exprs[made].kind {
                ExprKind::MethodCall { receiver, .. } => *receiver,
                ExprKind::Call { .. } => return Some(made),
                _ => return None,
            };
        }
        None
    }

    /// The twin of the function that made a value: its own, else that of the same name of the type whose method is the
    /// twin of a method of the value, or that of the twin of its type.
    fn maker(self, root: ExprId, method: &Twin) -> Option<Twin> {
        let call = self.body.of_expr(root)?;
        if let Some(twin) = self.twin(&call.facts.instead) {
            return Some(twin);
        }
        let Callee::Definition(id) = call.callee else {
            return None;
        };
        let of_method = || {
            let (around, _) = method.path.rsplit_once("::")?;
            self.twin_at(&format!("{around}::{}", self.definitions().definition(id).name))
        };
        let of_type = || self.function_of_twin(&self.type_around(id)?, id);
        of_method().or_else(of_type)
    }
}
