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
        let level = match rule.default_level() {
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

const HEAD: &str = include_str!("template/head.toml");

const TABLES: &str = include_str!("template/tables.toml");
