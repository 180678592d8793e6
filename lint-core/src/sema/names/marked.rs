use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{DefKind, Definitions, FileId, SourceFile, declared};
use crate::{hir::ItemId, project::Declaration, syntax::markers};

/// What a comment above a function says, so that effects end there.
const NOT_BLOCKING: &str = "not-blocking";

/// Takes functions under a comment `// async-lint: not-blocking -- reason` for what it says. Attributes and other comments
/// may lie between.
pub(super) fn apply(definitions: &mut Definitions) {
    let files = definitions.files.iter().map(|(id, file)| (id, marked(file)));
    let marked: FxHashMap<FileId, Vec<ItemId>> = files.filter(|(_, items)| !items.is_empty()).collect();
    if marked.is_empty() {
        return;
    }
    let functions = definitions.definitions().filter(|(id, definition)| {
        definition.kind == DefKind::Function
            && definitions.is_of_project(*id)
            && marked
                .get(&definition.file)
                .is_some_and(|items| items.contains(&definition.item))
    });
    let functions: Vec<_> = functions.map(|(id, _)| id).collect();
    for id in functions {
        let facts = definitions.definition_mut(id).facts.get_or_insert_default();
        declared::declare(Arc::make_mut(facts), &Declaration::DoesNotBlock, &[]);
    }
}

/// The items of a file under such a comment.
fn marked(file: &SourceFile) -> Vec<ItemId> {
    let text = file.source.as_str();
    let is_meant = |said: &str| {
        let reason = said.strip_prefix(NOT_BLOCKING);
        reason.is_some_and(|reason| reason.is_empty() || reason.starts_with([' ', '\t']))
    };
    let markers = markers(text).into_iter();
    let meant =
        markers.filter(|marker| marker.is_alone && text.get(marker.said.to_usize()).is_some_and(is_meant));
    let items = meant.filter_map(|marker| {
        let start = marker.next?.start;
        let items = file
            .hir
            .items
            .iter()
            .filter(|(_, item)| item.range.start == start);
        Some(items.min_by_key(|(_, item)| item.name_range.start)?.0)
    });
    items.collect()
}
