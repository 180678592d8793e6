//! `cargo async-lint`: arguments, discovery, reading and rendering around the engine, which does the linting.

mod arguments;
mod baseline_file;
mod buffer;
mod cache;
mod changes;
mod commands;
mod config;
mod discover;
mod levels;
mod lint;
mod lsp;
mod narrowing;
mod output;
mod output_file;
mod progress;
mod regular;
mod render;
mod session;
mod sources;
mod suggestion;
mod temporary;
mod timings;
mod version_control;
mod write_back;

use std::process::ExitCode;

use arguments::{Arguments, Command, DumpTarget};
use clap::{CommandFactory, FromArgMatches};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A usage error, an internal error, or sources that could not be looked at as asked.
const FAILURE: u8 = 2;

fn main() -> ExitCode {
    let matches = Arguments::command().get_matches_from(arguments::without_cargo_prefix(std::env::args_os()));
    let arguments = match Arguments::from_arg_matches(&matches) {
        Ok(arguments) => arguments,
        Err(error) => error.exit(),
    };
    match run(&arguments, &matches) {
        Ok(code) => code,
        Err(error) => {
            output::complain(&format!("error: {error:#}"));
            ExitCode::from(FAILURE)
        }
    }
}

fn run(arguments: &Arguments, matches: &clap::ArgMatches) -> anyhow::Result<ExitCode> {
    match &arguments.command {
        None => commands::check(&arguments.check, matches),
        Some(Command::Rules(rules)) => commands::rules(rules.format),
        Some(Command::Explain { rule }) => commands::explain(rule),
        Some(Command::Graph(graph)) => commands::graph(graph),
        Some(Command::Dump {
            target: DumpTarget::Calls(calls),
        }) => commands::dump_calls(calls),
        Some(Command::Config(config)) => {
            let matches = matches.subcommand_matches("config").unwrap_or(matches);
            commands::config(config, matches)
        }
        Some(Command::Init) => commands::init(),
        Some(Command::Baseline { target }) => commands::baseline(target, matches),
        Some(Command::Lsp) => lsp::serve(),
        Some(Command::Cache { target }) => commands::cache(target),
        Some(Command::Completions { shell }) => commands::completions(*shell),
        Some(Command::Man) => commands::man(),
    }
}
