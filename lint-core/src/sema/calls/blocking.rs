use crate::{
    catalog::{Blocks, Facts, Instead, Lang},
    sema::{
        names::{DefId, Definitions},
        types::{Implementation, ResolvedCall, Ty, Types},
    },
};

/// Readers wrap readers; no real stack of them is deeper.
const MAX_DEPTH: u32 = 8;

/// Whether a call blocks, and which impl or trait says so, if not the function itself.
pub(super) struct BlockingSource {
    pub(super) blocks: Option<Blocks>,
    pub(super) by: Option<DefId>,
}

/// The function's own word counts first, then that of the impl that is called, then of the impl or trait around it.
pub(super) fn source_of(types: &Types<'_>, call: &ResolvedCall, id: DefId) -> BlockingSource {
    let definitions = types.definitions;
    if let Some(facts) = definitions.facts(id).filter(|facts| facts.speaks_of_blocking()) {
        return BlockingSource {
            blocks: judge(types, facts, id, &call.generics, MAX_DEPTH),
            by: None,
        };
    }
    if let Some(Implementation { id: by, args }) = &call.implementation
        && let Some(facts) = definitions.facts(*by).filter(|facts| facts.speaks_of_blocking())
    {
        return BlockingSource {
            blocks: judge(types, facts, *by, args, MAX_DEPTH),
            by: Some(*by),
        };
    }
    let around = definitions.definition(id).parent;
    let by = around.filter(|by| definitions.facts(*by).is_some_and(Facts::speaks_of_blocking));
    let blocks = by.and_then(|by| judge(types, definitions.facts(by)?, by, &call.generics, MAX_DEPTH));
    BlockingSource { blocks, by }
}

/// What facts on `of`, whose flattened parameters have these arguments, come to.
fn judge(types: &Types<'_>, facts: &Facts, of: DefId, args: &[Ty], depth: u32) -> Option<Blocks> {
    if facts.immediate || depth == 0 {
        return None;
    }
    let inherited = facts.blocks_as.iter().filter_map(|param| {
        let generics = types.generics(of);
        let index = generics.names.iter().position(|name| name == param)?;
        let bounding: Vec<DefId> = generics
            .bounds
            .iter()
            .filter(|(ty, _)| matches!(ty, Ty::Param(at, _) if *at as usize == index))
            .map(|(_, bound)| bound.of)
            .collect();
        blocks_through(types, args.get(index)?, &bounding, depth - 1)
    });
    // Of two sources the one that is not brief is what the caller waits for.
    inherited
        .chain(facts.blocks)
        .min_by_key(|blocks| (blocks.brief, blocks.kind))
}

/// How using a value through one of these traits blocks (through any, if none is named).
fn blocks_through(types: &Types<'_>, ty: &Ty, traits: &[DefId], depth: u32) -> Option<Blocks> {
    let implied: Vec<DefId> = traits.iter().flat_map(|of| types.with_supertraits(*of)).collect();
    let matching = types.trait_impls(ty.peel_references(), |of, by| {
        types.definitions.facts(by).is_some() && (traits.is_empty() || implied.contains(&of))
    });
    let found = matching.into_iter().filter_map(|(_, implementation)| {
        let facts = types.definitions.facts(implementation.id)?;
        judge(types, facts, implementation.id, &implementation.args, depth)
    });
    found.min_by_key(|blocks| (blocks.brief, blocks.kind))
}

/// How taking items out of a value blocks, if it is an iterator and does: `Lines<BufReader<File>>`, and what `map` and its
/// like make of it.
pub fn iteration_blocks(types: &Types<'_>, ty: &Ty) -> Option<Blocks> {
    let iterator = types.definitions.lang(Lang::Iterator)?;
    match ty {
        Ty::Adt(..) => blocks_through(types, ty, &[iterator], MAX_DEPTH),
        _ => None,
    }
}

/// The replacements named for the function, else by what says that it blocks, else around it.
pub(super) fn instead_of(definitions: &Definitions, id: DefId, by: Option<DefId>) -> Vec<Instead> {
    let around = definitions.definition(id).parent;
    let sources = [Some(id), by, around].into_iter().flatten();
    let mut named = sources
        .filter_map(|id| definitions.facts(id))
        .map(|facts| &facts.instead);
    named
        .find(|instead| !instead.is_empty())
        .cloned()
        .unwrap_or_default()
}

pub(super) fn notes_of(definitions: &Definitions, id: DefId, by: Option<DefId>) -> Vec<String> {
    let own = definitions.facts(id);
    if let Some(facts) = own.filter(|facts| !facts.notes.is_empty()) {
        return facts.notes.clone();
    }
    // A replacement of its own makes what is said of the whole impl moot.
    if own.is_some_and(|facts| !facts.instead.is_empty()) {
        return Vec::new();
    }
    let around = definitions.definition(id).parent;
    let sources = [by, around].into_iter().flatten();
    let mut said = sources
        .filter_map(|id| definitions.facts(id))
        .map(|facts| &facts.notes);
    said.find(|notes| !notes.is_empty()).cloned().unwrap_or_default()
}
