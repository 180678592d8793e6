use std::process::ExitCode;

use crate::{arguments, output::print};

/// Prints the man page, in the language of roff.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn man() -> anyhow::Result<ExitCode> {
    print(|out| clap_mangen::Man::new(arguments::program()).render(out))?;
    Ok(ExitCode::SUCCESS)
}
