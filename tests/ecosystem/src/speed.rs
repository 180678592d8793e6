//! How long the linter takes and how much memory, beside the bare parser on the same files. See `docs/performance.md`.

mod growth;
mod report;
mod subject;
mod watch;

use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, ensure};
use walkdir::WalkDir;

use crate::{SpeedArguments, cache, linter::Linter, pinned};
use report::Figures;
use subject::Subject;
pub(crate) use watch::{parse, watch};

/// Measures the crates one by one, then all of them as one workspace, then a program of one line.
pub(crate) fn speed(arguments: &SpeedArguments, out: &mut impl Write) -> anyhow::Result<()> {
    let linter = Linter::new(arguments.linter.as_deref())?;
    let folder = cache::folder()?.join("speed");
    let crates = pinned::select(&arguments.crates.names)?;
    if arguments.growth {
        return growth::growth(&crates, &linter, arguments.rounds.get(), &folder, out);
    }
    let mut subjects = Vec::new();
    for pinned in crates.iter().filter(|_| !arguments.together) {
        subjects.push(Subject::of_crate(pinned, &folder)?);
    }
    if arguments.together || crates.len() > 1 {
        subjects.push(Subject::of_all(&crates, 1, &folder)?);
    }
    subjects.push(Subject::of_one_file(&folder)?);
    report::header(out)?;
    for subject in &subjects {
        let bench = Bench::new(arguments, &linter, subject, &folder)?;
        let figures = bench.measure(arguments.rounds.get())?;
        report::rows(subject, &bench.sources, &figures, out)?;
        out.flush()?;
    }
    Ok(())
}

/// What a round does, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// The parser alone, on the subject's own files.
    OwnFiles,
    /// The parser alone, on all files that the linter opens.
    AllFiles,
    /// `cargo metadata`, which a run that has kept nothing asks too.
    Metadata,
    /// A run that knows nothing of earlier ones.
    Cold,
    /// A run after the same one.
    Warm,
    /// A run after one file changed.
    Edited,
    /// What clippy takes for the same.
    Clippy,
}

/// The files that the parser alone is given, in bytes as well.
struct Sources {
    own: Vec<PathBuf>,
    /// None where nothing can tell which files a program opens.
    all: Option<Vec<PathBuf>>,
    own_bytes: u64,
    all_bytes: u64,
    own_lines: usize,
}

struct Bench<'a> {
    linter: &'a Linter,
    subject: &'a Subject,
    stages: Vec<Stage>,
    sources: Sources,
    /// Lists of the files, one path a line.
    lists: PathBuf,
    kept: PathBuf,
}

impl<'a> Bench<'a> {
    fn new(
        arguments: &SpeedArguments,
        linter: &'a Linter,
        subject: &'a Subject,
        folder: &Path,
    ) -> anyhow::Result<Self> {
        let lists = folder.join("lists");
        fs::create_dir_all(&lists).with_context(|| format!("{}: cannot be made", lists.display()))?;
        let sources = Sources::of(subject, linter, &lists)?;
        let write = |name: &str, files: &[PathBuf]| {
            let lines: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
            fs::write(lists.join(name), lines.join("\n"))
        };
        write("own", &sources.own)?;
        write("all", sources.all.as_deref().unwrap_or_default())?;
        let mut stages = vec![Stage::OwnFiles];
        stages.extend(sources.all.is_some().then_some(Stage::AllFiles));
        stages.push(Stage::Metadata);
        stages.extend([Stage::Cold, Stage::Warm, Stage::Edited]);
        stages.extend((arguments.clippy && subject.is_built()).then_some(Stage::Clippy));
        let kept = folder.join("kept");
        if kept.exists() {
            fs::remove_dir_all(&kept).with_context(|| format!("{}: cannot be removed", kept.display()))?;
        }
        Ok(Self {
            linter,
            subject,
            stages,
            sources,
            lists,
            kept,
        })
    }

    /// All stages in turn, round after round, so that what else the machine does meets each of them alike. The round before
    /// the first warms up.
    fn measure(&self, rounds: usize) -> anyhow::Result<Vec<(Stage, Figures)>> {
        // It builds the dependencies, too. What this compiler cannot build has no figures.
        let is_built = self.stages.contains(&Stage::Clippy) && self.run(Stage::Clippy, 0)?.status == 0;
        let mut figures: Vec<(Stage, Figures)> = self
            .stages
            .iter()
            .map(|stage| (*stage, Figures::default()))
            .collect();
        self.run(Stage::Edited, 0)?;
        for round in 0..=rounds {
            for (stage, figures) in &mut figures {
                if *stage == Stage::Clippy && !is_built {
                    continue;
                }
                let watched = self.run(*stage, round + 1)?;
                let is_expected = watched.status == 0 || watched.status == 1;
                ensure!(is_expected, "{}: {stage:?} failed", self.subject.name);
                if round > 0 {
                    figures.add(*stage, &watched);
                }
            }
        }
        self.subject.put_back()?;
        Ok(figures)
    }

    fn run(&self, stage: Stage, round: usize) -> anyhow::Result<watch::Watched> {
        if stage == Stage::Edited {
            self.subject.edit(round)?;
        }
        let mut command = Command::new(env::current_exe()?);
        command
            .arg("watch")
            .current_dir(&self.subject.folder)
            .env("XDG_CACHE_HOME", &self.kept);
        let linter = self.linter.program();
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        match stage {
            Stage::OwnFiles | Stage::AllFiles => {
                let list = if stage == Stage::OwnFiles { "own" } else { "all" };
                command
                    .arg(env::current_exe()?)
                    .arg("parse")
                    .arg(self.lists.join(list));
            }
            Stage::Metadata => {
                command
                    .arg(cargo)
                    .args(["metadata", "--offline", "--format-version", "1"]);
                if !self.subject.is_built() {
                    command.arg("--no-deps");
                }
            }
            Stage::Cold => {
                command
                    .arg(linter)
                    .args(["--no-cache", "--workspace", "--format", "short"]);
            }
            Stage::Warm | Stage::Edited => {
                command.arg(linter).args(["--workspace", "--format", "short"]);
            }
            Stage::Clippy => {
                // As the other programs of this package build, so that the dependencies are built once.
                for (variable, value) in cache::cargo()?.get_envs() {
                    command.envs(value.map(|value| (variable, value)));
                }
                command
                    .arg(cargo)
                    .args(["clippy", "--offline", "--quiet", "--", "--cap-lints", "warn"]);
            }
        }
        watch::read(&mut command)
    }
}

impl Sources {
    fn of(subject: &Subject, linter: &Linter, lists: &Path) -> anyhow::Result<Self> {
        let own = subject.files()?;
        let all = opened(subject, linter, lists)?;
        let bytes = |files: &[PathBuf]| -> anyhow::Result<u64> {
            let sizes = files.iter().map(|path| Ok(path.metadata()?.len()));
            sizes.sum()
        };
        let lines = |path: &PathBuf| fs::read_to_string(path).map_or(0, |text| text.lines().count());
        Ok(Self {
            own_bytes: bytes(&own)?,
            all_bytes: bytes(all.as_deref().unwrap_or(&own))?,
            own_lines: own.iter().map(lines).sum(),
            own,
            all,
        })
    }
}

/// The Rust files that a run needs, if there is an `strace` that can tell. Nothing is kept for it but what Cargo said: while
/// Cargo is asked, a run opens files that it may need as well.
fn opened(subject: &Subject, linter: &Linter, lists: &Path) -> anyhow::Result<Option<Vec<PathBuf>>> {
    let kept = lists.join("kept");
    let trace = lists.join("trace");
    let run = |program: &mut Command| {
        program
            .args(["--workspace", "--format", "short"])
            .current_dir(&subject.folder)
            .env("XDG_CACHE_HOME", &kept)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
    };
    run(&mut Command::new(linter.program()))?;
    for folder in WalkDir::new(&kept).min_depth(3).max_depth(3) {
        let folder = folder?;
        if folder.file_name() != "workspaces" {
            fs::remove_dir_all(folder.path())?;
        }
    }
    let mut traced = Command::new("strace");
    traced
        .args(["-f", "-qq", "-e", "trace=openat", "-s", "4096", "-o"])
        .arg(&trace)
        .arg(linter.program());
    let run = run(&mut traced);
    fs::remove_dir_all(&kept)?;
    if run.is_err() {
        return Ok(None);
    }
    let trace = fs::read_to_string(&trace).with_context(|| format!("{}: cannot be read", trace.display()))?;
    let names = trace.lines().filter_map(|line| line.split('"').nth(1));
    let mut files: Vec<PathBuf> = names
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|extension| extension == "rs")
        })
        .filter_map(|name| subject.folder.join(name).canonicalize().ok())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files.dedup();
    Ok(Some(files))
}
