use crate::{
    hir::{Anchor, FileHir, Import, ImportKind, Item, ItemId, ItemKind, Visibility},
    text::TextRange,
};

/// The edit that imports a path into the module a place lies in: into the list of a `use` of the same parent, else as a
/// `use` of its own. If the last name is not free there, the import has none (`as _`).
pub(super) fn import(hir: &FileHir, source: &str, at: u32, path: &str, is_free: bool) -> (TextRange, String) {
    let imports: Vec<&Item> = module_items(hir, at)
        .iter()
        .map(|item| &hir.items[*item])
        .filter(|item| matches!(item.kind, ItemKind::Use(_)))
        .collect();
    let (parent, last) = path.rsplit_once("::").unwrap_or(("", path));
    let name = if is_free {
        last.to_owned()
    } else {
        format!("{last} as _")
    };
    if let Some(edit) = imports
        .iter()
        .find_map(|item| into_list(item, source, parent, &name))
    {
        return edit;
    }
    let line = format!("use {parent}::{name};");
    let krate = parent.split("::").next().unwrap_or(parent);
    let neighbour = imports
        .iter()
        .rev()
        .find(|item| leaves(item).any(|leaf| starts_with(leaf, krate)));
    match neighbour.or(imports.last()) {
        Some(item) => {
            let blanks = indentation(source, item.range.start);
            (TextRange::empty(item.range.end), format!("\n{blanks}{line}"))
        }
        None => at_top(hir, source, at, &line),
    }
}

/// The items of the innermost module around a place.
fn module_items(hir: &FileHir, at: u32) -> &[ItemId] {
    let mut items = hir.top_level.as_slice();
    loop {
        let inner = items.iter().find_map(|id| match &hir.items[*id] {
            Item {
                range,
                kind: ItemKind::Module { items: Some(items) },
                ..
            } if range.contains(at) => Some(items),
            _ => None,
        });
        match inner {
            Some(inner) => items = inner,
            None => return items,
        }
    }
}

fn leaves(item: &Item) -> impl Iterator<Item = &Import> {
    let leaves: &[Import] = match &item.kind {
        ItemKind::Use(imports) => imports,
        _ => &[],
    };
    leaves.iter()
}

fn starts_with(leaf: &Import, krate: &str) -> bool {
    leaf.path
        .segments
        .first()
        .is_some_and(|segment| segment.name == krate)
}

/// `use a::b::{c, d};` and `use a::b::c;` take a further name of `a::b`.
fn into_list(item: &Item, source: &str, parent: &str, name: &str) -> Option<(TextRange, String)> {
    if !item.attributes.is_empty() || !matches!(item.visibility, Visibility::Private) {
        return None;
    }
    let text = source.get(item.range.to_usize())?;
    let of_parent = |leaf: &&Import| {
        let segments = &leaf.path.segments;
        leaf.path.anchor == Anchor::Lexical
            && matches!(leaf.kind, ImportKind::Named(_))
            && segments.len() == parent.split("::").count() + 1
            && segments
                .iter()
                .zip(parent.split("::"))
                .all(|(segment, name)| segment.name == name)
    };
    let listed: Vec<&Import> = leaves(item).filter(of_parent).collect();
    let range_of = |leaf: &Import| leaf.path.segments.last().map(|segment| segment.range);
    if text.starts_with(&format!("use {parent}::{{")) {
        let after = |leaf: &&&Import| leaf.path.last().is_some_and(|last| last.name.as_str() > name);
        if let Some(next) = listed.iter().find(after).and_then(|leaf| range_of(leaf)) {
            return Some((TextRange::empty(next.start), format!("{name}, ")));
        }
        let last = range_of(listed.last()?)?;
        let is_renamed = source.get(last.end as usize..)?.trim_start().starts_with("as ");
        return (!is_renamed).then(|| (TextRange::empty(last.end), format!(", {name}")));
    }
    match (listed.as_slice(), leaves(item).count()) {
        ([only], 1) if !text.contains('{') => {
            let start = range_of(only)?.start;
            let end = item.range.end - 1;
            let old = source.get(start as usize..end as usize)?;
            let (first, second) = if old < name { (old, name) } else { (name, old) };
            Some((TextRange::new(start, end), format!("{{{first}, {second}}}")))
        }
        _ => None,
    }
}

/// Before the first item of the module, behind what must stand first.
fn at_top(hir: &FileHir, source: &str, at: u32, line: &str) -> (TextRange, String) {
    let module = hir
        .items
        .iter()
        .map(|(_, item)| item)
        .filter(|item| matches!(item.kind, ItemKind::Module { items: Some(_) }) && item.range.contains(at))
        .max_by_key(|item| item.range.start);
    match module {
        Some(module) => {
            let text = &source[module.name_range.end as usize..];
            let open = module.name_range.end + text.find('{').map_or(0, |at| at as u32 + 1);
            let after = open + inner_prefix(&source[open as usize..]) as u32;
            let first = match &module.kind {
                ItemKind::Module { items: Some(items) } => items.first().map(|item| &hir.items[*item]),
                _ => None,
            };
            let blanks = match first {
                Some(first) => indentation(source, first.range.start).to_owned(),
                None => format!("{}    ", indentation(source, module.range.start)),
            };
            (TextRange::empty(after), format!("\n{blanks}{line}\n"))
        }
        None => {
            let start = crate::text::SourceText::new(source).stripped_prefix().bytes;
            let start = start + inner_prefix(&source[start as usize..]) as u32;
            let (before, after) = if start == 0 { ("", "\n\n") } else { ("\n\n", "") };
            (TextRange::empty(start), format!("{before}{line}{after}"))
        }
    }
}

/// The length of the inner attributes and inner doc comments a module starts with, and of the comments before them; no
/// blank at the end counts.
fn inner_prefix(text: &str) -> usize {
    let (mut at, mut end) = (0, 0);
    loop {
        let rest = &text[at..];
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        let (length, is_inner) = if trimmed.starts_with("//") {
            let length = trimmed.find('\n').unwrap_or(trimmed.len());
            (length, trimmed.starts_with("//!"))
        } else if trimmed.starts_with("/*") {
            let length = trimmed.find("*/").map_or(trimmed.len(), |at| at + 2);
            (length, trimmed.starts_with("/*!"))
        } else if trimmed.starts_with("#!") {
            (attribute_length(trimmed), true)
        } else {
            return end;
        };
        at += length;
        if is_inner {
            end = at;
        }
    }
}

/// The length of `#![..]`, its brackets balanced.
fn attribute_length(text: &str) -> usize {
    let mut depth = 0;
    for (at, char) in text.char_indices() {
        match char {
            '[' => depth += 1,
            ']' if depth <= 1 => return at + 1,
            ']' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The blanks that the line of a place starts with.
pub(super) fn indentation(source: &str, at: u32) -> &str {
    let before = source.get(..at as usize).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let line = source.get(line..).unwrap_or_default();
    let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
    &line[..blanks]
}
