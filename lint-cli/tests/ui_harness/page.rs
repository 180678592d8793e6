//! The examples of the rules' pages: a `rust,fires` block gives exactly its page's rule once, a `rust,clean` block nothing.
//! A `rust,fires,pedantic` block does so where pedantic findings are asked for, a `rust,fires,nursery` block where those
//! of the nursery are.

use std::path::Path;

use super::{
    case::{self, Case},
    dependencies::REQUIREMENTS,
};

pub(crate) struct Example {
    pub(crate) case: Case,
    /// The rules found, in order.
    pub(crate) expected: Vec<String>,
}

/// Every example of the pages in a folder, sorted by page and place.
pub(crate) fn discover(pages: &Path) -> anyhow::Result<Vec<Example>> {
    let mut examples = Vec::new();
    for (entry, path) in case::entries(pages)? {
        let Some(rule) = entry.strip_suffix(".md") else {
            continue;
        };
        let text = case::read(&path)?;
        for (number, block) in text.split("```rust,").enumerate().skip(1) {
            let block = block.split("```").next().unwrap_or_default();
            let Some((word, code)) = block.split_once('\n') else {
                continue;
            };
            let (word, levels) = match word.split_once(',') {
                Some((word, "pedantic")) => (word, "//@ levels: -W pedantic\n"),
                Some((word, "nursery")) => (word, "//@ levels: -W nursery\n"),
                _ => (word, ""),
            };
            let expected = match word {
                "fires" => vec![rule.to_owned()],
                "clean" => Vec::new(),
                other => anyhow::bail!("{}: no kind of example `{other}`", path.display()),
            };
            let name = format!("docs/rules/{rule}/{word}-{number}");
            let code = format!(
                "//@ dependencies: {}\n{levels}{code}",
                named_packages(code).join(" ")
            );
            examples.push(Example {
                case: Case::single(name, "example", code)?,
                expected,
            });
        }
    }
    Ok(examples)
}

/// tokio, and the packages whose name the code writes before `::`.
fn named_packages(code: &str) -> Vec<&'static str> {
    let is_named = |package: &str| code.contains(&format!("{}::", package.replace('-', "_")));
    let packages = REQUIREMENTS.iter().map(|requirement| requirement.package);
    packages
        .filter(|&package| package == "tokio" || is_named(package))
        .collect()
}
