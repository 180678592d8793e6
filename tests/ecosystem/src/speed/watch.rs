//! Runs one program, and tells how long it took and how much memory. A process of its own does so for each run: what the
//! system tells of children is the most that any of them had.

use std::{
    fs,
    hint::black_box,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context, bail, ensure};
use rayon::{ThreadPoolBuilder, prelude::*};

/// As the linter's threads have it.
const STACK_SIZE: usize = 32 * 1024 * 1024;

/// What was seen of one run.
pub(super) struct Watched {
    pub(super) seconds: f64,
    /// The most memory that the program, or one it ran, had at once, in bytes; None where the system does not tell.
    pub(super) peak: Option<u64>,
    pub(super) status: i32,
}

/// Runs a command of [`watch`], and reads what it prints.
pub(super) fn read(command: &mut Command) -> anyhow::Result<Watched> {
    let output = command.output().context("this program cannot be run again")?;
    ensure!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8_lossy(&output.stdout);
    let fields: Vec<&str> = text.split_whitespace().collect();
    let [seconds, peak, status] = fields[..] else {
        bail!("`watch` printed something else: {text}");
    };
    Ok(Watched {
        seconds: seconds.parse()?,
        peak: peak.parse().ok(),
        status: status.parse()?,
    })
}

/// Runs a program without output, and prints a line: seconds, bytes, exit code.
pub(crate) fn watch(command: &[String], out: &mut impl Write) -> anyhow::Result<()> {
    let (program, arguments) = command.split_first().context("no program is named")?;
    let started = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .with_context(|| format!("{program}: cannot be run"))?;
    let seconds = started.elapsed().as_secs_f64();
    let peak = peak_of_children()?.map_or_else(|| "-".to_owned(), |peak| peak.to_string());
    let status = status.code().context("the program was stopped")?;
    writeln!(out, "{seconds} {peak} {status}")?;
    Ok(())
}

#[cfg(target_os = "linux")]
fn peak_of_children() -> anyhow::Result<Option<u64>> {
    use nix::sys::resource::{UsageWho, getrusage};
    // The system counts in units of 1,024 bytes.
    let peak = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss();
    Ok(Some(u64::try_from(peak)? * 1024))
}

#[cfg(not(target_os = "linux"))]
fn peak_of_children() -> anyhow::Result<Option<u64>> {
    Ok(None)
}

/// What any tool pays that parses every file: reads the files of a list, one path a line, and parses them with as many
/// threads as there are cores.
pub(crate) fn parse(list: &Path) -> anyhow::Result<()> {
    let list = fs::read_to_string(list).with_context(|| format!("{}: cannot be read", list.display()))?;
    let files: Vec<&str> = list.lines().collect();
    let pool = ThreadPoolBuilder::new().stack_size(STACK_SIZE).build()?;
    pool.install(|| {
        files.par_iter().try_for_each(|path| {
            // The lexer keeps the texts of a thread until told otherwise.
            proc_macro2::extra::invalidate_current_thread_spans();
            // What is no text, or what the parser refuses, was read all the same.
            let bytes = fs::read(path).with_context(|| format!("{path}: cannot be read"))?;
            if let Ok(text) = std::str::from_utf8(&bytes) {
                black_box(syn::parse_file(text).is_ok());
            }
            Ok(())
        })
    })
}
