//! What came of all packages, as `docs/robustness.md` holds it.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use super::{Failure, PackageResult, Ranked};

/// How many of the slowest are listed.
const LISTED: usize = 10;
/// What one file may take.
const FILE_LIMIT: Duration = Duration::from_secs(1);

#[derive(Default)]
pub(super) struct Report {
    packages: usize,
    files: usize,
    lines: usize,
    bytes: usize,
    diagnostics: usize,
    read_in_part: usize,
    time: Duration,
    unread: Vec<(PathBuf, String)>,
    slowest_packages: Vec<Ranked>,
    slowest_files: Vec<Ranked>,
    peak: (u64, PathBuf),
    pub(super) failures: Vec<Failure>,
}

impl Report {
    pub(super) fn add(&mut self, result: PackageResult) {
        self.packages += 1;
        self.files += result.files;
        self.lines += result.measured.lines;
        self.bytes += result.measured.bytes;
        self.diagnostics += result.diagnostics;
        self.read_in_part += result.read_in_part;
        self.time += result.measured.time;
        self.unread.extend(result.unread);
        if result.peak > self.peak.0 {
            self.peak = (result.peak, result.folder.clone());
        }
        rank(&mut self.slowest_packages, [(result.measured, result.folder)]);
        let files = result.alone.into_iter().map(|(file, measured)| (measured, file));
        rank(&mut self.slowest_files, files);
    }

    /// Whether all packages came back, and no file took too long.
    pub(super) fn is_clean(&self) -> bool {
        let slowest = self.slowest_files.first();
        self.failures.is_empty() && slowest.is_none_or(|(measured, _)| measured.time <= FILE_LIMIT)
    }

    pub(super) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(
            out,
            "{} packages, {} files, {} lines, {} MB; {:.0} s of linting on one thread each",
            self.packages + self.failures.len(),
            self.files,
            self.lines,
            megabytes(self.bytes as u64),
            self.time.as_secs_f64(),
        )?;
        writeln!(
            out,
            "{} findings; {} files not read, {} read in part",
            self.diagnostics,
            self.unread.len(),
            self.read_in_part,
        )?;
        writeln!(
            out,
            "peak memory {} MB ({})",
            megabytes(self.peak.0),
            short(&self.peak.1)
        )?;
        print_slowest("slowest packages", &self.slowest_packages, out)?;
        print_slowest(
            "slowest files, each linted alone, of packages that take over a second",
            &self.slowest_files,
            out,
        )?;
        writeln!(out, "\nnot read:")?;
        let mut unread: Vec<_> = self.unread.iter().collect();
        unread.sort();
        for (file, reason) in unread {
            writeln!(out, "  {}: {reason}", short(file))?;
        }
        writeln!(out, "\n{} failures", self.failures.len())?;
        for failure in &self.failures {
            writeln!(out, "  {}: {}", short(&failure.folder), failure.reason)?;
        }
        Ok(())
    }
}

/// Adds to a list of the slowest, which stays sorted and short.
fn rank(list: &mut Vec<Ranked>, more: impl IntoIterator<Item = Ranked>) {
    list.extend(more);
    list.sort_by(|(left, left_path), (right, right_path)| {
        right.time.cmp(&left.time).then_with(|| left_path.cmp(right_path))
    });
    list.truncate(LISTED);
}

fn print_slowest(title: &str, list: &[Ranked], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n{title}:")?;
    for (measured, path) in list {
        writeln!(
            out,
            "  {:>7.3} s {:>8} lines {:>9} bytes  {}",
            measured.time.as_secs_f64(),
            measured.lines,
            measured.bytes,
            short(path)
        )?;
    }
    Ok(())
}

/// The path from the folder of packages on.
fn short(path: &Path) -> String {
    let text = path.to_string_lossy();
    let after = ["/registry/src/", "/sources/"]
        .iter()
        .find_map(|marker| Some((*marker, text.split_once(marker)?.1)));
    match after {
        Some(("/registry/src/", rest)) => rest.split_once('/').map_or(rest, |(_, rest)| rest).to_owned(),
        Some((_, rest)) => rest.to_owned(),
        None => text.into_owned(),
    }
}

fn megabytes(bytes: u64) -> u64 {
    bytes / (1 << 20)
}
