//! Links within the repository lead somewhere, in the repository and in the built book.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::page::{self, Page, workspace};

const SUMMARY: &str = "docs/SUMMARY.md";

/// Where the book finds what is no part of it.
const REPOSITORY: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/");

#[test]
fn every_link_and_anchor_resolves() {
    let pages: BTreeMap<String, Page> = page::all()
        .into_iter()
        .map(|page| (page.path.clone(), page))
        .collect();
    let chapters = chapters();
    let mut broken = Vec::new();
    for page in pages.values() {
        for link in &page.links {
            if let Err(reason) = check(page, link, &pages, &chapters) {
                broken.push(format!("{}: `{link}` {reason}", page.path));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_page_is_a_chapter_once() {
    let listed = page::read(SUMMARY).links;
    let listed: Vec<String> = listed
        .into_iter()
        .filter(|link| !link.is_empty())
        .map(|link| format!("docs/{link}"))
        .collect();
    let pages: BTreeSet<String> = page::all()
        .into_iter()
        .map(|page| page.path)
        .filter(|path| path.starts_with("docs/") && path != SUMMARY)
        .collect();
    assert_eq!(listed.iter().cloned().collect::<BTreeSet<String>>(), pages);
    assert_eq!(listed.len(), pages.len(), "a chapter stands twice");
}

/// The pages of the book.
fn chapters() -> BTreeSet<String> {
    let links = page::read(SUMMARY).links.into_iter();
    links.map(|link| format!("docs/{link}")).collect()
}

fn check(
    page: &Page,
    link: &str,
    pages: &BTreeMap<String, Page>,
    chapters: &BTreeSet<String>,
) -> Result<(), String> {
    let (target, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = match target.strip_prefix(REPOSITORY) {
        Some(inside) => match inside
            .strip_prefix("blob/main/")
            .or(inside.strip_prefix("tree/main/"))
        {
            Some(path) => path.to_owned(),
            None => return Ok(()),
        },
        None if target.contains("://") => return Ok(()),
        // A chapter of the contents that has no page.
        None if target.is_empty() && anchor.is_empty() && page.path == SUMMARY => return Ok(()),
        None if target.is_empty() => page.path.clone(),
        None => {
            let path = resolve(&page.path, target);
            let is_in_book = path.starts_with("docs/") && (!is_page(&path) || chapters.contains(&path));
            if page.path.starts_with("docs/") && !is_in_book {
                return Err(format!("leads out of the book: write {REPOSITORY}blob/main/.."));
            }
            path
        }
    };
    if !workspace().join(&path).exists() {
        return Err(format!("leads to {path}, which is not there"));
    }
    if anchor.is_empty() || !is_page(&path) || pages[&path].anchors.contains(anchor) {
        return Ok(());
    }
    Err(format!("leads to an anchor that {path} does not have"))
}

fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "md")
}

/// A relative link of a page, from the root of the workspace.
fn resolve(page: &str, link: &str) -> String {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}
