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
    /// `allow`, `warn` or `deny`: what holds unless something is said.
    level: &'a str,
    /// The group that turns it on, where it is off: `pedantic` or `nursery`.
    group: Option<&'a str>,
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
        level: rule.default_level().setting(),
        group: rule.group(),
        family: rule.family.as_str(),
        summary: rule.summary,
    }
}

fn table(out: &mut dyn Write, rows: &[Row]) -> io::Result<()> {
    let header = Row {
        name: "rule",
        level: "level",
        group: Some("group"),
        family: "family",
        summary: "what it finds",
    };
    let rows = || std::iter::once(&header).chain(rows);
    let width = |cell: fn(&Row) -> usize| rows().map(cell).max().unwrap_or(0);
    let name_width = width(|row| row.name.len());
    let group_width = width(|row| row.group.map_or(0, str::len));
    let family_width = width(|row| row.family.len());
    for row in rows() {
        let (name, level, family, summary) = (row.name, row.level, row.family, row.summary);
        let group = row.group.unwrap_or_default();
        writeln!(
            out,
            "{name:name_width$}  {level:5}  {group:group_width$}  {family:family_width$}  {summary}"
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Row, table};

    #[test]
    fn columns_line_up() {
        let row = |name, level, group, family| Row {
            name,
            level,
            group,
            family,
            summary: "blocks",
        };
        let rows = [
            row("blocking-sleep", "warn", None, "blocking"),
            row("x", "allow", Some("pedantic"), "runtime"),
        ];
        let mut out = Vec::new();
        table(&mut out, &rows).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "rule            level  group     family    what it finds\n\
             blocking-sleep  warn             blocking  blocks\n\
             x               allow  pedantic  runtime   blocks\n"
        );
    }
}
