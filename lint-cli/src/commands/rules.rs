use std::{
    io::{self, Write},
    process::ExitCode,
};

use async_lint_core::rule::RuleMetadata;
use serde::Serialize;

use crate::{arguments::ListFormat, lint, output::print};

/// One rule, as `rules --format json` lists it.
#[derive(Serialize)]
struct Row<'a> {
    name: &'a str,
    /// `allow`, `warn` or `deny`.
    level: &'a str,
    family: &'a str,
    summary: &'a str,
}

/// Lists the rules.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn rules(format: ListFormat) -> anyhow::Result<ExitCode> {
    let rows: Vec<Row> = lint::rules().into_iter().map(row).collect();
    print(|out| match format {
        ListFormat::Table => table(out, &rows),
        ListFormat::Json => {
            serde_json::to_writer(&mut *out, &rows)?;
            writeln!(out)
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

fn row(rule: &RuleMetadata) -> Row<'_> {
    Row {
        name: rule.name,
        level: rule.level.setting(),
        family: rule.family.as_str(),
        summary: rule.summary,
    }
}

fn table(out: &mut dyn Write, rows: &[Row]) -> io::Result<()> {
    let header = Row {
        name: "rule",
        level: "level",
        family: "family",
        summary: "what it finds",
    };
    let rows = || std::iter::once(&header).chain(rows);
    let width = |cell: fn(&Row) -> usize| rows().map(cell).max().unwrap_or(0);
    let name_width = width(|row| row.name.len());
    let family_width = width(|row| row.family.len());
    for row in rows() {
        let (name, level, family, summary) = (row.name, row.level, row.family, row.summary);
        writeln!(
            out,
            "{name:name_width$}  {level:5}  {family:family_width$}  {summary}"
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Row, table};

    #[test]
    fn columns_line_up() {
        let row = |name, level, family| Row {
            name,
            level,
            family,
            summary: "blocks",
        };
        let rows = [
            row("blocking-sleep", "warn", "blocking"),
            row("x", "deny", "runtime"),
        ];
        let mut out = Vec::new();
        table(&mut out, &rows).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "rule            level  family    what it finds\n\
             blocking-sleep  warn   blocking  blocks\n\
             x               deny   runtime   blocks\n"
        );
    }
}
