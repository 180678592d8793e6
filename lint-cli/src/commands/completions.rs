use std::{io::Write as _, process::ExitCode};

use clap_complete::{Shell, generate};

use crate::{arguments, arguments::PROGRAM, output::print};

/// Prints what a shell needs to complete the command line.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn completions(shell: Shell) -> anyhow::Result<ExitCode> {
    // Generators end the program where a write fails, so they write to memory.
    let mut script = Vec::new();
    let mut command = arguments::program();
    if shell == Shell::Bash {
        // Behind a subcommand, bash's generator finds nothing for a program with a hyphen in its name (clap-rs/clap#6421).
        let name = PROGRAM.replace('-', "_");
        generate(shell, &mut command, &name, &mut script);
        writeln!(script, "complete -F _{name} -o bashdefault -o default {PROGRAM}")?;
    } else {
        generate(shell, &mut command, PROGRAM, &mut script);
    }
    print(|out| out.write_all(&script))?;
    Ok(ExitCode::SUCCESS)
}
