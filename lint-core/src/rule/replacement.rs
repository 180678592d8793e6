use super::PackageFacts;
use crate::{
    catalog::{Instead, Lang},
    hir::{Anchor, Name, Path},
    sema::{
        calls::CallFacts,
        effects::Witness,
        names::{Definitions, ModuleId, Namespace, Resolved},
        types::CallShape,
    },
};

/// What to write instead of a call: the replacement for the package's runtime, else a way to move the call off the
/// runtime's threads; and what the catalogue notes.
pub(super) fn replacements(
    definitions: &Definitions,
    package: &PackageFacts,
    facts: &CallFacts,
) -> Vec<String> {
    let mut help = Vec::new();
    match for_runtime(&facts.instead, package.runtime) {
        Some(instead) => help.push(format!(
            "use {}",
            shown_instead(definitions, package, facts, &instead.path)
        )),
        None if facts.blocks.is_some() && facts.notes.is_empty() => {
            if let Some(offload) = &package.offload {
                help.push(format!(
                    "move it off the runtime's threads: `{offload}(move || ..).await`"
                ));
            }
        }
        None => {}
    }
    help.extend(facts.notes.iter().cloned());
    help
}

/// What to write instead of a call in a function that is polled, where nothing can be awaited.
pub(super) fn poll_replacements(
    definitions: &Definitions,
    package: &PackageFacts,
    facts: &CallFacts,
) -> Vec<String> {
    let mut help = Vec::new();
    if let Some(instead) = for_runtime(&facts.instead, package.runtime) {
        let shown = shown_instead(definitions, package, facts, &instead.path).replace(".await", "");
        help.push(format!("keep a future that uses {shown}, and poll that"));
    }
    if let Some(offload) = &package.offload {
        let or = if help.is_empty() { "" } else { "or " };
        help.push(format!(
            "{or}start it as `{offload}(move || ..)`, keep what that gives, and poll it"
        ));
    }
    help.extend(facts.notes.iter().cloned());
    help
}

/// What to write instead of a call that something is wrong with further down: the same call on another thread, or one of
/// an async function. `callee` is how the callee is named; how it comes to be called decides what can be done.
pub(super) fn chain_replacements(
    definitions: &Definitions,
    package: &PackageFacts,
    witness: &Witness<'_>,
    callee: &str,
    shape: CallShape,
) -> Vec<String> {
    if shape == CallShape::FirstUse {
        return vec![format!(
            "use `{callee}` once before async code runs, so that it is made by then"
        )];
    }
    if shape == CallShape::Drop {
        let mut help = Vec::new();
        if let Some(offload) = &package.offload {
            help.push(format!(
                "give the value to a thread that may wait: `{offload}(move || drop(..)).await`"
            ));
        }
        let or = if help.is_empty() { "" } else { "or " };
        help.push(format!(
            "{or}do what `{callee}` does in an async method that is awaited before"
        ));
        return help;
    }
    let mut help = Vec::new();
    if let Some(offload) = &package.offload {
        let written = match shape {
            CallShape::Function => format!("{callee}(..)"),
            _ => "..".to_owned(),
        };
        help.push(format!(
            "move the call off the runtime's threads: `{offload}(move || {written}).await`"
        ));
    }
    let facts = &witness.source.facts;
    if let Some(instead) = for_runtime(&facts.instead, package.runtime) {
        let shown = shown_instead(definitions, package, facts, &instead.path);
        let or = if help.is_empty() { "" } else { "or " };
        help.push(match witness.hops.len() {
            // What the language calls by itself cannot be awaited.
            _ if !matches!(shape, CallShape::Function | CallShape::Method | CallShape::Handed) => {
                format!("{or}use {shown} beforehand, so that `{callee}` does not have to wait")
            }
            0 | 1 => format!("{or}make `{callee}` async, and use {shown} in it"),
            _ => format!("{or}make `{callee}` and what it calls async, and use {shown} there"),
        });
    }
    help
}

/// The replacement for a runtime: its own, else one for any.
pub(super) fn for_runtime(instead: &[Instead], runtime: Option<Name>) -> Option<&Instead> {
    let own = runtime.and_then(|runtime| instead.iter().find(|instead| instead.runtime == runtime));
    own.or_else(|| instead.iter().find(|instead| instead.runtime == "any"))
}

fn shown_instead(definitions: &Definitions, package: &PackageFacts, facts: &CallFacts, path: &str) -> String {
    let value = resolve(definitions, path, Namespace::Values);
    let found = value.or_else(|| resolve(definitions, path, Namespace::Types));
    let shown = match value {
        Some(Resolved::Definition(id)) => match definitions.function(id) {
            Some(function) => {
                let call = if function.params.is_empty() { "()" } else { "(..)" };
                let wait = if is_awaitable(definitions, id) {
                    ".await"
                } else {
                    ""
                };
                format!("`{path}{call}{wait}`")
            }
            None => format!("`{path}`"),
        },
        _ => format!("`{path}`"),
    };
    let krate = path.split("::").next().unwrap_or(path);
    match found.and_then(|found| feature_of(definitions, found)) {
        // What is called already needs the feature: it is there.
        Some(feature) if is_needed_by(definitions, facts, krate, feature) => shown,
        Some(feature) if !package.has_feature(&krate.replace('_', "-"), feature.as_str()) => {
            format!("{shown} (needs the feature `{feature}` of `{krate}`)")
        }
        _ => shown,
    }
}

/// Whether a call of the same crate needs the same feature.
fn is_needed_by(definitions: &Definitions, facts: &CallFacts, krate: &str, feature: Name) -> bool {
    facts.about.is_some_and(|id| {
        definitions.crate_of(id).name == krate
            && feature_of(definitions, Resolved::Definition(id)) == Some(feature)
    })
}

/// Whether calling a function of the catalogue gives a future.
fn is_awaitable(definitions: &Definitions, id: crate::sema::names::DefId) -> bool {
    use crate::hir::TypeRef;
    let Some(function) = definitions.function(id) else {
        return false;
    };
    let module = definitions.definition(id).module;
    let is_future = |path: &Path| {
        let found = definitions.resolve_path(module, path, Namespace::Types);
        found.meanings.iter().any(|meaning| match meaning {
            Resolved::Definition(id) => {
                definitions.lang_of(*id) == Some(Lang::Future) || implements_future(definitions, *id)
            }
            _ => false,
        })
    };
    function.is_async()
        || match &function.output {
            Some(TypeRef::Impl(bounds)) => bounds.iter().any(|bound| is_future(&bound.trait_path)),
            Some(TypeRef::Path(path)) => is_future(path),
            _ => false,
        }
}

/// Whether the catalogue says that a type is a future: `Sleep`, `JoinHandle`.
fn implements_future(definitions: &Definitions, ty: crate::sema::names::DefId) -> bool {
    use crate::hir::{ItemKind, TypeRef};
    // Only a type's own crate may say so: `Future` is nobody else's.
    let home = definitions.crate_of(ty);
    let mut own = definitions
        .impls()
        .iter()
        .filter(|id| std::ptr::eq(definitions.crate_of(**id), home));
    own.any(|id| {
        let module = definitions.definition(*id).module;
        let ItemKind::Impl {
            of_trait: Some(of),
            self_ty: TypeRef::Path(path),
            ..
        } = &definitions.item(*id).kind
        else {
            return false;
        };
        let is = |path: &Path, wanted: &dyn Fn(crate::sema::names::DefId) -> bool| {
            let found = definitions.resolve_path(module, path, Namespace::Types);
            found
                .meanings
                .iter()
                .any(|meaning| matches!(meaning, Resolved::Definition(id) if wanted(*id)))
        };
        is(path, &|id| id == ty) && is(of, &|id| definitions.lang_of(id) == Some(Lang::Future))
    })
}

/// What a full path of the catalogue names: `tokio::fs::File::open`, too.
pub(super) fn resolve(definitions: &Definitions, path: &str, namespace: Namespace) -> Option<Resolved> {
    let (_, any) = definitions
        .crates()
        .find(|(_, krate)| matches!(krate.origin, crate::sema::names::CrateOrigin::Catalog { .. }))?;
    let path = Path::from_names(Anchor::Extern, path.split("::"));
    let found = definitions.resolve_path(any.root, &path, namespace);
    let first = *found.meanings.first()?;
    match (first, found.rest) {
        (_, 0) => Some(first),
        (Resolved::Definition(ty), 1) => {
            let mut named = definitions.functions_of(ty, path.last()?.name);
            named
                .find(|id| definitions.is_catalogued(*id))
                .map(Resolved::Definition)
        }
        _ => None,
    }
}

/// The feature that something of the catalogue needs: its own, or that of a module around it.
pub(super) fn feature_of(definitions: &Definitions, found: Resolved) -> Option<Name> {
    let (own, module): (Option<Name>, ModuleId) = match found {
        Resolved::Definition(id) => {
            let feature = |id| definitions.facts(id)?.feature.as_deref().map(Name::new);
            let definition = definitions.definition(id);
            (
                feature(id).or_else(|| definition.parent.and_then(feature)),
                definition.module,
            )
        }
        Resolved::Module(module) => (None, module),
        Resolved::Primitive(_) | Resolved::External(_) => return None,
    };
    own.or_else(|| {
        let mut around = std::iter::successors(Some(module), |id| definitions.module(*id).parent);
        around.find_map(|id| definitions.module(id).feature)
    })
}
