//! The file that `init` writes: every key, commented out, with its default.

use std::fmt::Write;

use super::model::Level;
use crate::{levels::GROUPS, lint};

/// The text of a new `async-lint.toml`. Each key stands behind `# `, each remark behind `## `.
pub(crate) fn template() -> String {
    let mut text = HEAD.to_owned();
    text.push_str("# [rules]\n");
    for (group, summary) in GROUPS
        .iter()
        .filter(|(group, _)| matches!(*group, "pedantic" | "nursery"))
    {
        let _ = writeln!(text, "## {summary}");
        let _ = writeln!(text, "# {group} = \"allow\"");
    }
    for rule in lint::rules() {
        let level = match rule.level {
            async_lint_core::diagnostic::Level::Allow => Level::Allow,
            async_lint_core::diagnostic::Level::Warn => Level::Warn,
            async_lint_core::diagnostic::Level::Deny => Level::Deny,
        };
        let level = serde_json::to_string(&level).unwrap_or_default();
        let _ = writeln!(text, "## {}", rule.summary);
        let _ = writeln!(text, "# {} = {level}", rule.name);
    }
    text.push_str(TABLES);
    text
}

const HEAD: &str = r#"#:schema https://raw.githubusercontent.com/async-lint/async-lint/main/docs/async-lint.schema.json
## The configuration of async-lint. All keys may be left out; the lines behind a single `#` are what holds without them.
## `cargo async-lint config` prints what holds, and which line says so.

## Which findings are shown before `[rules]` is looked at: "recommended", "strict" (pedantic findings too) or "all" (those of
## the nursery too).
# preset = "recommended"

## The files whose findings are reported, and those whose are not, as globs from the folder of this file. A folder stands for
## all below it.
# include = ["**"]
# exclude = []

## Whether findings in tests, benches, examples and build scripts are reported too.
# check-tests = false

## Findings the engine is less sure of are left out: "low", "medium" or "high".
# min-confidence = "medium"

## The runtime whose replacements are offered where the dependencies name none, or several.
# runtime = "tokio"

## What becomes of findings in code that runs once at startup: "pedantic", "show" or "hide"; or a table that names further
## functions of that kind: { findings = "pedantic", functions = ["my_app::setup"] }.
# startup = "pedantic"

## The async functions that lose data when their future is dropped before it is done: "my_app::Frames::next".
# cancel-unsafe = []

## Short for `[[api]]` tables with `blocks = "wait"`, with `not-blocking` and with `offloads`: lists of paths.
# blocking = []
# not-blocking = []
# offloads = []

## Levels: "allow", "warn" or "deny"; or a table with that of the rule's pedantic findings beside it:
## { level = "warn", pedantic = "warn" }. What is said of a rule counts more than what is said of a group.
"#;

const TABLES: &str = r#"
## The most calls between a place and what blocks there. Without it, any number.
# [indirect]
# max-depth = 8

## What functions do to the thread that calls them, where async-lint does not know it or is to think otherwise.
# [[api]]
# path = "my_store::Table::scan"
# blocks = "database"
# brief = false
# instead = "my_store::Table::scan_async"
# reason = "reads every page"
#
# [[api]]
# path = "my_store::Table::len"
# not-blocking = true
#
# [[api]]
# path = "my_store::Pool::run"
# offloads = "work"

## What holds for some files only. Of several that hold for a file, a later one counts more.
# [[overrides]]
# paths = ["src/bin"]
# check-tests = false
# min-confidence = "medium"
# startup = "pedantic"
# [overrides.rules]
# blocking-file = "allow"
"#;
