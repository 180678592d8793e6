//! Runs one program, and tells how long it took and how much memory. A process of its own does so for each run: what the
//! system tells of children is the most that any of them had.

use std::{
    fs,
    hint::black_box,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use rayon::{ThreadPoolBuilder, prelude::*};

/// As the linter's threads have it.
const STACK_SIZE: usize = 32 * 1024 * 1024;

/// What was seen of one run.
pub(super) struct Watched {
    pub(super) seconds: f64,
    /// The seconds of processors in the code of it and of those it ran, and in the system's on their behalf; None where the
    /// system does not tell.
    pub(super) processors: Option<(f64, f64)>,
    /// The most memory that the program had at once, in bytes; None where the system does not tell.
    pub(super) peak: Option<u64>,
    /// The same of it and of those it ran: of the one that had most.
    pub(super) peak_with_others: Option<u64>,
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
    let [seconds, user, system, peak, with_others, status] = fields[..] else {
        bail!("`watch` printed something else: {text}");
    };
    Ok(Watched {
        seconds: seconds.parse()?,
        processors: user.parse().ok().zip(system.parse().ok()),
        peak: peak.parse().ok(),
        peak_with_others: with_others.parse().ok(),
        status: status.parse()?,
    })
}

/// Runs a program without output, and prints a line: seconds, those of processors in its code and in the system's, bytes,
/// bytes with those it ran, exit code.
pub(crate) fn watch(command: &[String], out: &mut impl Write) -> anyhow::Result<()> {
    let (program, arguments) = command.split_first().context("no program is named")?;
    let started = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{program}: cannot be run"))?;
    let is_over = AtomicBool::new(false);
    let id = child.id();
    let (status, seconds, peak) = thread::scope(|scope| {
        let peak = scope.spawn(|| last_peak(id, &is_over));
        let status = child.wait();
        let seconds = started.elapsed().as_secs_f64();
        is_over.store(true, Ordering::Relaxed);
        (status, seconds, peak.join())
    });
    let status = status?.code().context("the program was stopped")?;
    let peak = shown(peak.unwrap_or(None));
    let (processors, with_others) = of_children()?.unzip();
    let (user, system) = processors.unzip();
    let (user, system, with_others) = (shown(user), shown(system), shown(with_others));
    writeln!(out, "{seconds} {user} {system} {peak} {with_others} {status}")?;
    Ok(())
}

fn shown(figure: Option<impl ToString>) -> String {
    figure.map_or_else(|| "-".to_owned(), |figure| figure.to_string())
}

/// What the system last told of a program's peak before it was over. What the system tells at its end includes the programs
/// it ran.
fn last_peak(program: u32, is_over: &AtomicBool) -> Option<u64> {
    const PAUSE: Duration = Duration::from_millis(2);
    let mut last = None;
    while !is_over.load(Ordering::Relaxed) {
        last = peak_of(program).or(last);
        thread::sleep(PAUSE);
    }
    last
}

#[cfg(target_os = "linux")]
fn peak_of(program: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{program}/status")).ok()?;
    let mut peak = status.lines().filter_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes: u64 = peak.next()?.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(not(target_os = "linux"))]
fn peak_of(_: u32) -> Option<u64> {
    None
}

/// Of the programs that were waited for: the seconds of processors in their code and in the system's, and the most bytes
/// that any of them had.
#[cfg(target_os = "linux")]
fn of_children() -> anyhow::Result<Option<((f64, f64), u64)>> {
    use nix::sys::{
        resource::{UsageWho, getrusage},
        time::TimeVal,
    };
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    #[allow(clippy::cast_precision_loss, reason = "it is far below what a double holds")]
    let seconds = |time: TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    // The system counts in units of 1,024 bytes.
    let peak = u64::try_from(usage.max_rss())? * 1024;
    Ok(Some((
        (seconds(usage.user_time()), seconds(usage.system_time())),
        peak,
    )))
}

#[cfg(not(target_os = "linux"))]
fn of_children() -> anyhow::Result<Option<((f64, f64), u64)>> {
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
