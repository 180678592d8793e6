//! The two streams. Nothing here panics when the reader has gone.

use std::io::{self, Write};

use crate::render::escape;

/// Prints a paragraph on stderr, where no text of a file or of another program may steer the terminal. That stderr is closed
/// is no reason to stop.
pub(crate) fn complain(text: &str) {
    let lines: Vec<_> = text.split('\n').map(escape::visible).collect();
    let _ = writeln!(io::stderr().lock(), "{}", lines.join("\n"));
}

/// Writes to stdout, buffered. A reader that went away (`| head`) is no error: the rest is not printed.
///
/// # Errors
/// When stdout cannot be written to for another reason.
pub(crate) fn print(write: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()>) -> anyhow::Result<()> {
    let mut out = io::BufWriter::new(io::stdout());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(anyhow::Error::new(error).context("the output could not be written to stdout"))
        }
        _ => Ok(()),
    }
}
