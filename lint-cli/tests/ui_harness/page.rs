//! The examples of the book: on a rule's page a `rust,fires` block gives exactly this rule once, on other pages a
//! `rust,fires,<rule>` block the rule named; a `rust,clean` block gives nothing. With `pedantic` or `nursery` among the
//! words, findings of that group are asked for.

use std::path::Path;

use anyhow::Context;

use super::{
    case::{self, Case},
    dependencies::REQUIREMENTS,
};

pub(crate) struct Example {
    pub(crate) case: Case,
    /// The rules found, in order.
    pub(crate) expected: Vec<String>,
}

/// Every example of the pages below a folder, sorted by page and place.
pub(crate) fn discover(book: &Path) -> anyhow::Result<Vec<Example>> {
    let mut examples = Vec::new();
    for (folder, is_of_rules) in [("", false), ("guide", false), ("rules", true)] {
        for (entry, path) in case::entries(&book.join(folder))? {
            let Some(page) = entry.strip_suffix(".md") else {
                continue;
            };
            let rule = is_of_rules.then_some(page);
            let name = Path::new("docs").join(folder).join(page);
            for (number, block) in case::read(&path)?.split("\n```rust,").enumerate().skip(1) {
                let block = block.split("\n```").next().unwrap_or_default();
                let example = example(block, rule, &format!("{}/{number}", name.display()));
                examples.extend(example.with_context(|| path.display().to_string())?);
            }
        }
    }
    Ok(examples)
}

/// A block, from the first word after `rust` on; none if it is not to be linted.
fn example(block: &str, rule: Option<&str>, name: &str) -> anyhow::Result<Option<Example>> {
    let (words, code) = block.split_once('\n').context("a block without a line")?;
    let mut words = words.split(',').map(str::trim);
    let kind = words.next().unwrap_or_default();
    let (mut levels, mut expected) = (String::new(), rule);
    for word in words {
        match word {
            "pedantic" | "nursery" => levels = format!("//@ levels: -W {word}\n"),
            named => expected = Some(named),
        }
    }
    let expected = match (kind, expected) {
        ("fires", Some(rule)) => vec![rule.to_owned()],
        ("fires", None) => anyhow::bail!("a block that fires does not name the rule"),
        ("clean", _) => Vec::new(),
        ("ignore", _) => return Ok(None),
        (other, _) => anyhow::bail!("no kind of example `{other}`"),
    };
    let code = format!(
        "//@ dependencies: {}\n{levels}{code}",
        named_packages(code).join(" ")
    );
    Ok(Some(Example {
        case: Case::single(format!("{name}-{kind}"), "example", code)?,
        expected,
    }))
}

/// tokio, and the packages whose name the code writes before `::`.
fn named_packages(code: &str) -> Vec<&'static str> {
    let is_named = |package: &str| code.contains(&format!("{}::", package.replace('-', "_")));
    let packages = REQUIREMENTS.iter().map(|requirement| requirement.package);
    packages
        .filter(|&package| package == "tokio" || is_named(package))
        .collect()
}
