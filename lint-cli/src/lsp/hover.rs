//! The rule's page, where the mouse rests on a finding.

use gen_lsp_types::{Contents, Hover, MarkupContent, MarkupKind, Position};

use super::{client::Client, publish, workspaces::Snapshot};
use crate::lint;

/// What is known of the findings at a place of a file; none where there are none.
pub(super) fn at(snapshot: &Snapshot, file: &str, position: Position, client: Client) -> Option<Hover> {
    let text = snapshot.texts.get(file)?;
    let offset = client.encoding.offset(text, position);
    let here = |range: async_lint_core::text::TextRange| range.start <= offset && offset <= range.end;
    let mut found: Vec<_> = snapshot.of_file(file).iter().collect();
    found.retain(|diagnostic| here(diagnostic.primary.range));
    let first = found.first()?;
    let mut rules: Vec<&str> = found.iter().map(|diagnostic| diagnostic.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    let pages: Vec<String> = rules.into_iter().filter_map(page).collect();
    Some(Hover {
        contents: Contents::MarkupContent(MarkupContent {
            kind: MarkupKind::Markdown,
            value: pages.join("\n\n---\n\n"),
        }),
        range: Some(client.encoding.range(text, first.primary.range)),
    })
}

fn page(name: &str) -> Option<String> {
    let rules = lint::rules();
    let rule = rules.iter().find(|rule| rule.name == name)?;
    let title = match publish::page_of(name) {
        Some(link) => format!("[`{name}`]({link})"),
        None => format!("`{name}`"),
    };
    let page = rule.readable_page();
    let (_, text) = page.split_once('\n')?;
    Some(format!("## {title}\n{text}"))
}
