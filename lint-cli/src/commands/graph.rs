use std::{io::IsTerminal, process::ExitCode};

use anyhow::{anyhow, bail};
use async_lint_core::engine::CallGraph;

use crate::{
    FAILURE,
    arguments::{GraphArguments, GraphFormat},
    config::Request,
    output::print,
    render::{
        drawing,
        graph::{self, Chains},
    },
    session::{self, Work},
};

/// The matches that are listed where a name means several functions.
const LISTED: usize = 20;

/// Prints the chains of calls that reach or leave a function.
///
/// # Errors
/// When the name means no function, or several; or the output cannot be written.
pub(crate) fn graph(arguments: &GraphArguments) -> anyhow::Result<ExitCode> {
    let request = Request {
        collect_graph: true,
        ..Request::default()
    };
    let session = session::run(&arguments.selection, &arguments.run, &request, &Work::default())?;
    let graph = &session.outcome.graph;
    let function = find(graph, &arguments.function)?;
    let chains = Chains::around(graph, function, arguments.depth);
    let is_colored = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    print(|out| match arguments.format {
        GraphFormat::Tree => graph::tree(out, &chains, is_colored),
        GraphFormat::Dot => graph::dot(out, &chains),
        GraphFormat::Mermaid => graph::mermaid(out, &chains),
        GraphFormat::Svg => drawing::svg(out, &chains),
    })?;
    Ok(if session.is_incomplete {
        ExitCode::from(FAILURE)
    } else {
        ExitCode::SUCCESS
    })
}

/// The only function of a path, or whose path ends in it.
fn find(graph: &CallGraph, name: &str) -> anyhow::Result<usize> {
    let named = |path: &str| {
        path.strip_suffix(name)
            .is_some_and(|before| before.is_empty() || before.ends_with("::"))
    };
    let all = graph.functions.iter().enumerate();
    let matching: Vec<(usize, &str)> = all
        .filter(|(_, function)| named(&function.path))
        .map(|(index, function)| (index, function.path.as_str()))
        .collect();
    if let Some((index, _)) = matching.iter().find(|(_, path)| *path == name) {
        return Ok(*index);
    }
    match matching.as_slice() {
        [] => Err(anyhow!(
            "no function `{name}` calls or is called in what is linted"
        )),
        [(only, _)] => Ok(*only),
        several => {
            let mut listed: Vec<&str> = several.iter().take(LISTED).map(|(_, path)| *path).collect();
            listed.dedup();
            let more = several.len().saturating_sub(LISTED);
            let rest = if more > 0 {
                format!("\n  and {more} more")
            } else {
                String::new()
            };
            bail!(
                "`{name}` is the name of several functions:\n  {}{rest}",
                listed.join("\n  ")
            )
        }
    }
}
