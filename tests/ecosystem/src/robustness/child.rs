//! The child process: packages on its input, a line of JSON for each on its output.

use std::{
    fs,
    io::{self, BufRead, Write},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use async_lint_core::{
    diagnostic::FilePath,
    engine::{self, Options, Outcome},
    hir::NoteKind,
    project::{Package, Project, SourceError, Sources},
};
use rayon::ThreadPoolBuilder;
use serde::{Deserialize, Serialize};

use super::package;

/// The stack that the engine asks of its threads, in bytes.
const STACK_SIZE: usize = 32 << 20;
/// A package that takes longer is measured file by file, too.
const FILE_LIMIT: Duration = Duration::from_secs(1);
/// The size from which a file is not read, as in the program: in bytes.
const SIZE_LIMIT: u64 = 16 << 20;

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
pub(super) struct Measured {
    /// Of a processor, where the system tells.
    pub(super) time: Duration,
    pub(super) lines: usize,
    /// Bytes of text.
    pub(super) bytes: usize,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PackageResult {
    pub(super) folder: PathBuf,
    pub(super) measured: Measured,
    pub(super) files: usize,
    pub(super) diagnostics: usize,
    /// The most memory the process held while the package was linted, in bytes; zero where the system does not tell.
    pub(super) peak: u64,
    /// Files of which nothing was read, each with the reason.
    pub(super) unread: Vec<(PathBuf, String)>,
    /// The number of files of which a part was stepped over.
    pub(super) read_in_part: usize,
    /// Each file linted alone, where the package took long.
    pub(super) alone: Vec<(PathBuf, Measured)>,
}

/// Lints the packages that the input names, one a line.
pub(crate) fn serve(out: &mut impl Write) -> anyhow::Result<()> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(1)
        .stack_size(STACK_SIZE)
        .build()?;
    for line in io::stdin().lock().lines() {
        let folder = PathBuf::from(line?);
        let result = pool.install(|| lint(folder));
        writeln!(out, "{}", serde_json::to_string(&result)?)?;
        out.flush()?;
    }
    Ok(())
}

fn lint(folder: PathBuf) -> PackageResult {
    memory::forget_peak();
    let package = package::read(&folder);
    let files = package.files.clone();
    let (outcome, measured) = run(package, &Disk(&folder));
    let alone = if measured.time > FILE_LIMIT {
        let measure = |file: &FilePath| (folder.join(&**file), alone(&folder, file));
        files.iter().map(measure).collect()
    } else {
        Vec::new()
    };
    let (unread, read_in_part) = losses(&outcome, &folder);
    PackageResult {
        measured,
        files: outcome.files.len(),
        diagnostics: outcome.diagnostics.len(),
        peak: memory::peak(),
        unread,
        read_in_part,
        alone,
        folder,
    }
}

/// One file alone, without those that it declares.
fn alone(folder: &Path, file: &FilePath) -> Measured {
    let sources = Alone {
        file,
        disk: Disk(folder),
    };
    run(package::of_file(file), &sources).1
}

fn run(package: Package, sources: &dyn Sources) -> (Outcome, Measured) {
    let project = Project {
        packages: vec![package],
        ..Project::default()
    };
    // All code is looked at, and all calls are written down.
    let options = Options {
        check_tests: true.into(),
        collect_calls: true,
        collect_graph: true,
        ..Options::default()
    };
    let start = clock::now();
    let outcome = engine::run(
        &project,
        sources,
        async_lint_rules::catalog(),
        async_lint_rules::all(),
        &options,
    );
    let time = clock::now().saturating_sub(start);
    let texts = outcome.files.iter().filter_map(|file| file.source.as_ref().ok());
    let measured = texts.fold(Measured::default(), |sum, text| Measured {
        lines: sum.lines + text.as_str().lines().count(),
        bytes: sum.bytes + text.as_str().len(),
        ..sum
    });
    (outcome, Measured { time, ..measured })
}

/// The files that were not read, and the number of those that were in part.
fn losses(outcome: &Outcome, folder: &Path) -> (Vec<(PathBuf, String)>, usize) {
    let mut unread = Vec::new();
    let mut in_part = 0;
    for file in &outcome.files {
        let whole = file.notes.iter().find_map(|note| match &note.kind {
            NoteKind::TooDeep { limit } => Some(format!("nests deeper than {limit}")),
            NoteKind::TooLarge { limit } => Some(format!("larger than {limit} bytes")),
            NoteKind::Unlexable(message) => Some(format!("no Rust tokens: {message}")),
            _ => None,
        });
        match (&file.source, whole) {
            (Err(error), _) => unread.push((folder.join(&*file.path), format!("{error:?}"))),
            (Ok(_), Some(reason)) => unread.push((folder.join(&*file.path), reason)),
            (Ok(_), None) => in_part += usize::from(!file.notes.is_empty()),
        }
    }
    (unread, in_part)
}

struct Disk<'a>(&'a Path);

impl Sources for Disk<'_> {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        let file = self.0.join(&**path);
        let unreadable = |error: io::Error| SourceError::Unreadable(error.to_string());
        let size = fs::metadata(&file).map_err(unreadable)?.len();
        if size > SIZE_LIMIT {
            return Err(SourceError::TooLarge { size });
        }
        let bytes = fs::read(&file).map_err(unreadable)?;
        let text = String::from_utf8(bytes).map_err(|error| SourceError::NotUtf8 {
            valid_up_to: error.utf8_error().valid_up_to(),
        })?;
        Ok(text.into())
    }
}

struct Alone<'a> {
    file: &'a FilePath,
    disk: Disk<'a>,
}

impl Sources for Alone<'_> {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        if path == self.file {
            self.disk.read(path)
        } else {
            Err(SourceError::NotFound)
        }
    }
}

/// The time a thread has run.
mod clock {
    use std::{
        fs,
        sync::LazyLock,
        time::{Duration, Instant},
    };

    /// What the thread has had of a processor, so that a busy machine makes no file slow; where the system does not tell,
    /// the time of day.
    pub(super) fn now() -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        let told = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
        let nanoseconds = told.split(' ').next().and_then(|first| first.parse().ok());
        nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
    }
}

/// What Linux tells of the memory of a process.
mod memory {
    use std::fs;

    /// Lets [`peak`] count from now on.
    pub(super) fn forget_peak() {
        // Elsewhere there is no such file, and no peak either.
        let _ = fs::write("/proc/self/clear_refs", "5");
    }

    /// The most memory held, in bytes.
    pub(super) fn peak() -> u64 {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        kilobytes.unwrap_or_default() * 1024
    }
}
