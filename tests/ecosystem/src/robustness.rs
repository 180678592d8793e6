//! Lints every package on disk, and tells what does not come back in time.
//!
//! Each package goes through the whole pipeline in a child process, so that an abort or a hang costs the package it
//! happens on and no other: the child is started anew for the next one. Children use one thread each, so that the time of a
//! package is that of its code.

mod child;
mod kept;
mod package;
mod report;

use std::{
    collections::{BTreeSet, VecDeque},
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, ExitCode, Stdio},
    sync::{
        Mutex, PoisonError,
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use anyhow::Context;

pub(crate) use child::serve;
use child::{Measured, PackageResult};
use kept::Kept;
use report::Report;

use crate::{RobustnessArguments, cache};

/// What one package may take before it counts as a hang.
const PACKAGE_LIMIT: Duration = Duration::from_secs(300);

/// What came of the packages so far.
struct Collected {
    report: Report,
    kept: Kept,
}

/// Why there is no result for a package.
struct Failure {
    folder: PathBuf,
    reason: String,
}

pub(crate) fn robustness(arguments: &RobustnessArguments, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let mut packages = Vec::new();
    for folder in folders(arguments)? {
        packages.extend(packages_in(&folder)?);
    }
    packages.sort();
    packages.dedup();
    let (kept, results) = Kept::open(arguments.results.as_deref())?;
    let wanted: BTreeSet<&PathBuf> = packages.iter().collect();
    let mut collected = Collected {
        report: Report::default(),
        kept,
    };
    let mut done = BTreeSet::new();
    for result in results {
        if wanted.contains(&result.folder) && done.insert(result.folder.clone()) {
            collected.report.add(result);
        }
    }
    packages.retain(|folder| !done.contains(folder));
    let jobs = arguments.jobs.map_or_else(thread::available_parallelism, Ok)?;
    let waiting = Mutex::new(VecDeque::from(packages));
    let collected = Mutex::new(collected);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs.get())
            .map(|_| scope.spawn(|| work(&waiting, &collected)))
            .collect();
        workers.into_iter().try_for_each(|worker| {
            let done = worker.join();
            done.unwrap_or_else(|_| Err(anyhow::anyhow!("a thread that watches a child failed")))
        })
    })?;
    let Collected { report, .. } = collected.into_inner().unwrap_or_else(PoisonError::into_inner);
    report.print(out)?;
    Ok(ExitCode::from(u8::from(!report.is_clean())))
}

/// The folders that hold packages: those given, or all that Cargo has unpacked from a registry and the pinned crates.
fn folders(arguments: &RobustnessArguments) -> anyhow::Result<Vec<PathBuf>> {
    if !arguments.folders.is_empty() {
        return Ok(arguments.folders.clone());
    }
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .context("there is no home folder: set CARGO_HOME")?;
    let mut folders = subfolders(&home.join("registry/src"))?;
    folders.push(cache::folder()?.join("sources"));
    Ok(folders)
}

/// The folder itself if it is a package, else the packages in it.
fn packages_in(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    if folder.join("Cargo.toml").is_file() {
        return Ok(vec![folder.to_owned()]);
    }
    subfolders(folder)
}

fn subfolders(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.push(path);
        }
    }
    Ok(found)
}

/// Hands packages to a child until none is left.
fn work(waiting: &Mutex<VecDeque<PathBuf>>, collected: &Mutex<Collected>) -> anyhow::Result<()> {
    let mut child = None;
    loop {
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let Some(folder) = next else { return Ok(()) };
        let mut running = match child.take() {
            Some(running) => running,
            None => Running::start()?,
        };
        let result = running.lint(&folder);
        let mut collected = collected.lock().unwrap_or_else(PoisonError::into_inner);
        match result {
            Ok(result) => {
                collected.kept.add(&result)?;
                collected.report.add(result);
                child = Some(running);
            }
            Err(reason) => collected.report.failures.push(Failure { folder, reason }),
        }
    }
}

/// A child process that lints one package after the other.
struct Running {
    child: Child,
    input: ChildStdin,
    lines: Receiver<String>,
}

impl Running {
    fn start() -> anyhow::Result<Self> {
        let mut child = Command::new(env::current_exe()?)
            .arg("robustness-child")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let input = child.stdin.take().context("the child has no input")?;
        let output = child.stdout.take().context("the child has no output")?;
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self { child, input, lines })
    }

    /// What the child measured, or why it did not: it has ended then.
    fn lint(&mut self, folder: &Path) -> Result<PackageResult, String> {
        // A child that has ended is told of below.
        let _ = writeln!(self.input, "{}", folder.display());
        match self.lines.recv_timeout(PACKAGE_LIMIT) {
            Ok(line) => serde_json::from_str(&line).map_err(|error| format!("{error}: {line}")),
            Err(RecvTimeoutError::Timeout) => {
                let _ = self.child.kill();
                let _ = self.child.wait();
                Err(format!("not done after {} s", PACKAGE_LIMIT.as_secs()))
            }
            Err(RecvTimeoutError::Disconnected) => Err(self.last_words()),
        }
    }

    /// How the child ended, and what it said.
    fn last_words(&mut self) -> String {
        let status = self.child.wait();
        let status = status.map_or_else(|error| error.to_string(), |status| status.to_string());
        let mut said = String::new();
        if let Some(mut stderr) = self.child.stderr.take() {
            // What can be read is enough.
            let _ = stderr.read_to_string(&mut said);
        }
        format!("{status}: {}", said.trim())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has ended, or waits for another package that does not come.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The place of a file or package, and what it cost.
type Ranked = (Measured, PathBuf);
