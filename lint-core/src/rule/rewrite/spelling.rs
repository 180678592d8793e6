use super::super::replacement::resolve;
use crate::{
    hir::{Anchor, Name, Path},
    sema::names::{Definitions, ModuleId, Namespace, Resolved},
};

/// The shortest way to write a full path of the catalogue in a scope. `is_taken` tells which names are locals there.
pub(super) fn spelled(
    definitions: &Definitions,
    scope: ModuleId,
    is_taken: impl Fn(Name) -> bool,
    path: &str,
    namespace: Namespace,
) -> Option<String> {
    let segments: Vec<&str> = path.split("::").collect();
    let (item, wanted, namespace) = item_of(definitions, &segments, namespace)?;
    for start in (1..item).rev() {
        let first = Name::new(segments[start]);
        if start + 1 == segments.len() && is_taken(first) {
            continue;
        }
        if names(definitions, scope, &segments[start..item], namespace) == Some(wanted) {
            return Some(segments[start..].join("::"));
        }
    }
    from_crate(definitions, scope, path)
}

/// The path with the name its crate has in the package: that of a rename, too.
pub(super) fn from_crate(definitions: &Definitions, scope: ModuleId, path: &str) -> Option<String> {
    let segments: Vec<&str> = path.split("::").collect();
    let (item, wanted, namespace) = item_of(definitions, &segments, Namespace::Values)
        .or_else(|| item_of(definitions, &segments, Namespace::Types))
        .or_else(|| item_of(definitions, &segments, Namespace::Macros))?;
    let krate = definitions.krate(definitions.module(scope).krate);
    let mut known: Vec<&str> = krate.extern_prelude.keys().map(|name| name.as_str()).collect();
    known.sort_unstable_by_key(|name| (*name != segments[0], *name));
    known.into_iter().find_map(|name| {
        let mut renamed = segments.clone();
        renamed[0] = name;
        let is_same = names(definitions, scope, &renamed[..item], namespace) == Some(wanted);
        is_same.then(|| renamed.join("::"))
    })
}

pub(super) fn is_trait_in_scope(definitions: &Definitions, scope: ModuleId, path: &str) -> bool {
    match resolve(definitions, path, Namespace::Types) {
        Some(Resolved::Definition(id)) => definitions.traits_in_scope(scope).contains(&id),
        _ => false,
    }
}

/// How many segments of a path lead to an item, and to which: two of `tokio::fs::File::open` are left to the type.
fn item_of(
    definitions: &Definitions,
    segments: &[&str],
    namespace: Namespace,
) -> Option<(usize, Resolved, Namespace)> {
    let whole = resolve(definitions, &segments.join("::"), namespace)?;
    let Resolved::Definition(id) = whole else {
        return Some((segments.len(), whole, namespace));
    };
    if definitions.definition(id).parent.is_none() {
        return Some((segments.len(), whole, namespace));
    }
    let item = segments.len() - 1;
    let around = resolve(definitions, &segments[..item].join("::"), Namespace::Types)?;
    Some((item, around, Namespace::Types))
}

/// The one thing that segments mean in a scope.
fn names(
    definitions: &Definitions,
    scope: ModuleId,
    segments: &[&str],
    namespace: Namespace,
) -> Option<Resolved> {
    let path = Path::from_names(Anchor::Lexical, segments.iter().copied());
    let found = definitions.resolve_path(scope, &path, namespace);
    match (found.meanings.as_slice(), found.rest) {
        ([only], 0) => Some(*only),
        _ => None,
    }
}
