//! Every rule is whole: its file, its line in `all()`, its fixtures and its page.
//!
//! The pages are written from the documentation in the rules' files, and with them the index and its part of the book's
//! contents: `UPDATE_PAGES=1 cargo test -p async-lint-rules --test rules`.

#[cfg(test)]
mod tests {
    use std::{
        collections::BTreeSet,
        fmt::Write as _,
        fs,
        path::{Path, PathBuf},
    };

    use async_lint_core::rule::RuleMetadata;

    const HEADINGS: [&str; 5] = [
        "## What it does",
        "## Why is this bad",
        "## Example",
        "## Use instead",
        "## Known problems",
    ];

    /// Before the last one, where there is a fix.
    const FIX_SAFETY: &str = "## Fix safety";

    fn rules() -> Vec<&'static RuleMetadata> {
        async_lint_rules::all()
            .iter()
            .map(|rule| rule.metadata())
            .collect()
    }

    fn workspace() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
    }

    /// The names of a folder's entries without this ending, sorted.
    fn entries(folder: &Path, ending: &str) -> BTreeSet<String> {
        let names = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names
            .filter_map(|name| name.strip_suffix(ending).map(str::to_owned))
            .collect()
    }

    /// The texts of `docs` that are made of the rules, by their paths.
    fn written() -> Vec<(String, String)> {
        let pages = rules()
            .into_iter()
            .map(|rule| (format!("docs/rules/{}.md", rule.name), rule.page()));
        let between = |path: &str, begin, end, text: &str| {
            let page = read(path).unwrap_or_default();
            let (before, rest) = page.split_once(begin).unwrap_or((&page, ""));
            let (_, after) = rest.split_once(end).unwrap_or(("", ""));
            (path.to_owned(), format!("{before}{begin}{text}{end}{after}"))
        };
        let index = between("docs/rules.md", "<!-- rules -->\n\n", "\n<!-- end -->", &index());
        let contents = between("docs/SUMMARY.md", "(rules.md)\n", "\n# Reference", &contents());
        pages.chain([index, contents]).collect()
    }

    /// The table of all rules.
    fn index() -> String {
        let rows = rules().into_iter().map(|rule| {
            let default = rule.group().unwrap_or(rule.level.setting());
            let fix = if rule.has_fix() { "yes" } else { "" };
            let (name, family, summary) = (rule.name, rule.family.as_str(), rule.summary);
            format!("| [`{name}`](rules/{name}.md) | {family} | {default} | {fix} | {summary} |\n")
        });
        let head = "| rule | family | default | fix | what it finds |\n| --- | --- | --- | --- | --- |\n";
        std::iter::once(head.to_owned()).chain(rows).collect()
    }

    /// The rules in the book's contents: a chapter a family, which has no page of its own.
    fn contents() -> String {
        let mut text = String::new();
        let mut family = "";
        for rule in rules() {
            if family != rule.family.as_str() {
                family = rule.family.as_str();
                writeln!(text, "  - [Family {family}]()").unwrap();
            }
            writeln!(text, "    - [{0}](rules/{0}.md)", rule.name).unwrap();
        }
        text
    }

    /// A text of the workspace. A checkout may have changed the line ends.
    fn read(path: &str) -> Option<String> {
        let text = fs::read_to_string(workspace().join(path)).ok()?;
        Some(text.replace("\r\n", "\n"))
    }

    #[test]
    fn every_file_of_a_rule_is_registered() {
        let registered: BTreeSet<(String, String)> = rules()
            .iter()
            .map(|rule| (rule.family.as_str().to_owned(), rule.name.replace('-', "_")))
            .collect();
        let src = workspace().join("rules/src");
        let families = entries(&src, "")
            .into_iter()
            .filter(|entry| src.join(entry).is_dir());
        let files: BTreeSet<(String, String)> = families
            .flat_map(|family| {
                let names = entries(&src.join(&family), ".rs");
                names.into_iter().map(move |name| (family.clone(), name))
            })
            .collect();
        assert_eq!(
            files, registered,
            "each file rules/src/<family>/<rule>.rs has its line in `all()`"
        );
    }

    #[test]
    fn names_are_unique_and_kebab_case_and_listed_in_order() {
        let rules = rules();
        let keys: Vec<_> = rules.iter().map(|rule| (rule.family, rule.name)).collect();
        let mut sorted = keys.clone();
        sorted.sort_unstable();
        assert_eq!(keys, sorted, "`all()` lists them by family and name");
        let names: BTreeSet<&str> = rules.iter().map(|rule| rule.name).collect();
        assert_eq!(
            names.len(),
            rules.len(),
            "no name twice, in other families either"
        );
        for name in names {
            let mut words = name.split('-');
            assert!(
                words.all(|word| !word.is_empty() && word.chars().all(|char| char.is_ascii_lowercase())),
                "`{name}` is no kebab-case"
            );
        }
    }

    #[test]
    fn every_rule_has_fixtures_that_fire_and_that_stay_silent() {
        let mut missing = Vec::new();
        for rule in rules() {
            for fixture in ["fires", "silent"] {
                let path = format!("tests/ui/{}/{fixture}.rs", rule.name);
                if !workspace().join(&path).is_file() {
                    missing.push(path);
                }
            }
        }
        assert!(missing.is_empty(), "missing: {}", missing.join(", "));
    }

    #[test]
    fn every_documentation_has_its_headings_examples_and_summary() {
        for rule in rules() {
            let name = rule.name;
            let page = rule.page();
            let (page, _) = page.split_once("\n## Level\n").unwrap();
            let headings: Vec<&str> = page.lines().filter(|line| line.starts_with("## ")).collect();
            let (of_fixes, headings): (Vec<&str>, Vec<&str>) =
                headings.into_iter().partition(|heading| *heading == FIX_SAFETY);
            assert_eq!(headings, HEADINGS, "{name}");
            let fixtures = workspace().join("tests/ui").join(name);
            assert!(
                of_fixes.is_empty() || !entries(&fixtures, ".fixed").is_empty(),
                "{name}: the page speaks of a fix, and no fixture shows one"
            );
            for part in page.split("## ").skip(1) {
                let (heading, text) = part.split_once('\n').unwrap();
                assert!(!text.trim().is_empty(), "{name}: nothing under {heading}");
            }
            let (example, instead) = page.split_once(HEADINGS[3]).unwrap();
            assert!(
                ["", ",pedantic", ",nursery"]
                    .iter()
                    .any(|group| example.contains(&format!("\n```rust,fires{group}\n"))),
                "{name}: no example that fires"
            );
            assert!(instead.contains("\n```rust,clean\n"), "{name}: no clean example");
            assert!(
                !rule.summary.is_empty() && !rule.summary.ends_with('.') && !rule.summary.contains('\n'),
                "{name}: a summary is one line without full stop"
            );
        }
    }

    #[test]
    fn every_page_is_what_its_rule_says_and_the_book_lists_it() {
        let folder = workspace().join("docs/rules");
        let update = std::env::var_os("UPDATE_PAGES").is_some_and(|value| value == "1");
        let names: BTreeSet<String> = rules().iter().map(|rule| rule.name.to_owned()).collect();
        let mut stale = Vec::new();
        for orphan in entries(&folder, ".md").difference(&names) {
            let path = folder.join(format!("{orphan}.md"));
            if update {
                fs::remove_file(path).unwrap();
            } else {
                stale.push(format!("docs/rules/{orphan}.md belongs to no rule"));
            }
        }
        for (path, text) in written() {
            let is_written = read(&path).is_some_and(|written| written == text);
            if !is_written && update {
                fs::write(workspace().join(path), text).unwrap();
            } else if !is_written {
                stale.push(format!("{path} is not what the rules say"));
            }
        }
        assert!(
            stale.is_empty(),
            "{}\n`UPDATE_PAGES=1 cargo test -p async-lint-rules --test rules` writes the pages",
            stale.join("\n")
        );
    }
}
