use std::{
    io::{self, Write},
    process::ExitCode,
};

use anyhow::anyhow;
use clap::ArgMatches;
use serde::Serialize;

use crate::{
    FAILURE,
    arguments::{ConfigArguments, ListFormat},
    cache::Cache,
    config::{self, Request, Row},
    discover,
    output::{complain, print},
    render::{escape::visible, json_text},
};

/// The configuration of one workspace, as `config --format json` prints it.
#[derive(Serialize)]
struct Workspace {
    root: String,
    values: Vec<Row>,
}

/// Prints what holds for a run with these arguments, and which place says so; or the schema.
///
/// # Errors
/// When there is nothing to lint, the configuration is not as it has to be, or the output cannot be written.
pub(crate) fn config(arguments: &ConfigArguments, matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    if arguments.schema {
        let schema = config::schema();
        print(|out| {
            serde_json::to_writer_pretty(&mut *out, &schema)?;
            writeln!(out)
        })?;
        return Ok(ExitCode::SUCCESS);
    }
    let request = Request::of(&arguments.levels, matches)?;
    let cache = if arguments.run.no_cache {
        None
    } else {
        Cache::open()
    };
    let mut discovery =
        discover::discover(&arguments.selection, cache.as_ref()).map_err(|problem| anyhow!("{problem}"))?;
    let resolved = config::resolve(&mut discovery, &arguments.run, &request)?;
    let workspaces: Vec<Workspace> = discovery
        .homes
        .iter()
        .zip(&resolved)
        .map(|(home, resolved)| Workspace {
            root: home.root.display().to_string(),
            values: config::rows(resolved, &request),
        })
        .collect();
    for problem in &discovery.problems {
        complain(&format!("error: {problem}"));
    }
    print(|out| match arguments.format {
        ListFormat::Table => workspaces.iter().try_for_each(|workspace| table(out, workspace)),
        ListFormat::Json => {
            json_text::write(out, &workspaces)?;
            writeln!(out)
        }
    })?;
    Ok(if discovery.problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(FAILURE)
    })
}

fn shown(value: &impl ToString) -> String {
    visible(&value.to_string()).into_owned()
}

/// The rows under the name of their scope, in columns.
fn table(out: &mut dyn Write, workspace: &Workspace) -> io::Result<()> {
    let rows = &workspace.values;
    let values: Vec<String> = rows.iter().map(|row| shown(&row.value)).collect();
    let key_width = rows.iter().map(|row| row.key.len()).max().unwrap_or(0);
    let value_width = values.iter().map(String::len).filter(|width| *width <= 40).max();
    let value_width = value_width.unwrap_or(0);
    let mut scope = None;
    for (row, value) in rows.iter().zip(&values) {
        if scope != Some(&row.scope) {
            let lead = if scope.is_some() { "\n" } else { "" };
            match scope {
                None => writeln!(out, "{} {}", shown(&row.scope), shown(&workspace.root))?,
                Some(_) => writeln!(out, "{lead}{}", shown(&row.scope))?,
            }
            scope = Some(&row.scope);
        }
        let (key, origin) = (shown(&row.key), shown(&row.origin));
        writeln!(out, "  {key:key_width$}  {value:value_width$}  {origin}")?;
    }
    Ok(())
}
