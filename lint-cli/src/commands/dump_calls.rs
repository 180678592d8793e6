use std::process::ExitCode;

use async_lint_core::engine::CallRecord;
use serde::Serialize;

use crate::{
    FAILURE,
    arguments::{DumpCallsArguments, DumpFormat},
    config::Request,
    output::print,
    render::json_text,
    session::{self, Work},
};

/// One line of `dump calls`.
#[derive(Serialize)]
struct Call<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    api: Option<&'a str>,
    context: &'a str,
    receiver: Option<&'a str>,
}

/// Prints every call seen.
///
/// # Errors
/// When there is nothing to lint, or the output cannot be written.
pub(crate) fn dump_calls(arguments: &DumpCallsArguments) -> anyhow::Result<ExitCode> {
    let request = Request {
        collect_calls: true,
        ..Request::default()
    };
    let session = session::run(&arguments.selection, &arguments.run, &request, &Work::default())?;
    print(|out| match arguments.format {
        DumpFormat::Json => session.outcome.calls.iter().try_for_each(|call| {
            json_text::write(out, &shown(call))?;
            writeln!(out)
        }),
    })?;
    Ok(if session.is_incomplete {
        ExitCode::from(FAILURE)
    } else {
        ExitCode::SUCCESS
    })
}

fn shown(call: &CallRecord) -> Call<'_> {
    Call {
        file: &call.file,
        line: call.line,
        column: call.column,
        api: call.api.as_deref(),
        context: call.context,
        receiver: call.receiver.as_deref(),
    }
}
