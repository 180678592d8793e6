use rustc_hash::FxHashMap;

use super::{DefKind, Definitions, FileId, declared};
use crate::{hir::ItemId, project::Declaration};

/// What a comment above a function says, so that effects end there.
const NOT_BLOCKING: &str = "async-lint: not-blocking";

/// Takes functions under a comment `// async-lint: not-blocking -- reason` for what it says. Attributes and other comments
/// may lie between.
pub(super) fn apply(definitions: &mut Definitions) {
    let mut marked: FxHashMap<FileId, Vec<ItemId>> = FxHashMap::default();
    for (id, file) in definitions.files.iter() {
        let text = file.source.as_str();
        if !text.contains(NOT_BLOCKING) {
            continue;
        }
        let items = marks(text).filter_map(|end| {
            let items = file.hir.items.iter();
            let after = items.filter(|(_, item)| item.name_range.start as usize >= end);
            let (next, item) = after.min_by_key(|(_, item)| item.name_range.start)?;
            let between = text.get(end..(item.range.start as usize).max(end))?;
            is_passed_over(between).then_some(next)
        });
        marked.insert(id, items.collect());
    }
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
        declared::declare(facts, &Declaration::DoesNotBlock, &[]);
    }
}

/// The end of each line that is such a comment.
fn marks(text: &str) -> impl Iterator<Item = usize> {
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        start += line.len();
        let said = line.trim().strip_prefix("//")?.trim_start();
        let reason = said.strip_prefix(NOT_BLOCKING)?;
        (reason.is_empty() || reason.starts_with([' ', '\t'])).then_some(start)
    })
}

/// Whether there is nothing in a text but comments and attributes.
fn is_passed_over(text: &str) -> bool {
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = if rest.starts_with("//") {
            rest.find('\n')
        } else if rest.starts_with("/*") {
            rest.find("*/").map(|at| at + 2)
        } else if rest.starts_with("#[") {
            end_of_brackets(rest)
        } else {
            return false;
        };
        let Some(end) = end else { return true };
        rest = rest[end..].trim_start();
    }
    true
}

fn end_of_brackets(text: &str) -> Option<usize> {
    let mut depth = 0_u32;
    text.char_indices().find_map(|(at, char)| {
        match char {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth == 0 && char == ']').then_some(at + 1)
    })
}
