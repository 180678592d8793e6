//! Pages of Markdown: their links, and the anchors that their headings give.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

pub(crate) struct Page {
    /// From the root of the workspace, with forward slashes: `docs/rules.md`.
    pub(crate) path: String,
    /// What its links and images lead to, as written.
    pub(crate) links: Vec<String>,
    /// What may stand behind `#` in a link to it.
    pub(crate) anchors: BTreeSet<String>,
}

/// The folder of the workspace.
pub(crate) fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap().to_owned()
}

/// All pages: those of the book, and those beside the root manifest.
pub(crate) fn all() -> Vec<Page> {
    ["", "docs", "docs/guide", "docs/rules"]
        .into_iter()
        .flat_map(in_folder)
        .map(|path| read(&path))
        .collect()
}

fn in_folder(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(workspace().join(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut pages: Vec<String> = names
        .filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "md"))
        .map(|name| {
            if folder.is_empty() {
                name
            } else {
                format!("{folder}/{name}")
            }
        })
        .collect();
    pages.sort();
    pages
}

pub(crate) fn read(path: &str) -> Page {
    let text = fs::read_to_string(workspace().join(path)).unwrap();
    let mut page = Page {
        path: path.to_owned(),
        links: Vec::new(),
        anchors: BTreeSet::new(),
    };
    // The text of the heading that is being read.
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                page.links.push(dest_url.into_string());
            }
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let anchor = anchor(&heading.take().unwrap());
                let mut numbered = (1..).map(|number| format!("{anchor}-{number}"));
                let anchor = if page.anchors.contains(&anchor) {
                    numbered
                        .find(|numbered| !page.anchors.contains(numbered))
                        .unwrap()
                } else {
                    anchor
                };
                page.anchors.insert(anchor);
            }
            _ => {}
        }
    }
    page
}

/// A heading as mdBook and GitHub write it behind `#`.
fn anchor(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|char| char.is_alphanumeric() || matches!(char, '-' | '_' | ' '));
    kept.map(|char| if char == ' ' { '-' } else { char })
        .flat_map(char::to_lowercase)
        .collect()
}
