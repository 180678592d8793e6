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
    let page = rule.page();
    let (_, text) = page.split_once('\n')?;
    Some(format!("## {title}\n{}", shown(text)))
}

/// A page without what is there for the tests of its code: the words beside `rust` on a fence, and hidden lines.
fn shown(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    let mut in_code = false;
    for line in page.lines() {
        let is_fence = line.trim_start().starts_with("```");
        let is_hidden = in_code && (line.trim() == "#" || line.trim_start().starts_with("# "));
        if is_hidden {
            continue;
        }
        let line = if is_fence {
            line.split(',').next().unwrap_or(line)
        } else {
            line
        };
        in_code ^= is_fence;
        text.extend([line, "\n"]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn pages_are_shown_without_what_tests_need() {
        let page = "### Example\n\n```rust,fires\n# use std::thread;\nasync fn a() {}\n```\n# Title\n";
        assert_eq!(
            shown(page),
            "### Example\n\n```rust\nasync fn a() {}\n```\n# Title\n"
        );
    }
}
