//! How time and memory grow with a workspace: the same crates as members once, four times and sixteen times.

use std::{fs, io::Write, path::Path, process::Command};

use anyhow::ensure;

use super::{
    report::{BASE, median, thousands},
    subject::Subject,
    watch::{self, Watched},
};
use crate::{linter::Linter, pinned::Pinned};

const TIMES: [usize; 3] = [1, 4, 16];

/// One size of the workspace.
struct Size {
    times: usize,
    subject: Subject,
    seen: Vec<Watched>,
}

/// Runs the linter without its cache on each size in turn, round after round, and writes a table of Markdown. The
/// exponent is that of the size by which time or memory grows from the smallest: 1 where it grows as the size does.
pub(super) fn growth(
    crates: &[Pinned],
    linter: &Linter,
    rounds: usize,
    folder: &Path,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut sizes = Vec::new();
    for times in TIMES {
        sizes.push(Size {
            times,
            subject: Subject::of_all(crates, times, folder)?,
            seen: Vec::new(),
        });
    }
    for _ in 0..rounds {
        for size in &mut sizes {
            let mut command = Command::new(std::env::current_exe()?);
            command
                .arg("watch")
                .arg(linter.program())
                .args(["--no-cache", "--workspace", "--format", "short"])
                .current_dir(&size.subject.folder);
            let watched = watch::read(&mut command)?;
            ensure!(
                watched.status == 0 || watched.status == 1,
                "{}: failed",
                size.subject.name
            );
            size.seen.push(watched);
        }
    }
    rows(&sizes, out)
}

fn rows(sizes: &[Size], out: &mut impl Write) -> anyhow::Result<()> {
    writeln!(
        out,
        "| size | files | lines | time | exponent | peak memory | exponent |"
    )?;
    writeln!(out, "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")?;
    let mut smallest = None;
    for size in sizes {
        let files = size.subject.files()?;
        let lines = files
            .iter()
            .map(|path| fs::read_to_string(path).map_or(0, |text| text.lines().count()))
            .sum();
        let seconds = median(size.seen.iter().map(|watched| watched.seconds));
        let peak = peak(size);
        let (first_seconds, first_peak) = *smallest.get_or_insert((seconds, peak));
        let exponent = |grown: f64| {
            #[allow(clippy::cast_precision_loss, reason = "it is at most sixteen")]
            let times = size.times as f64;
            if size.times == 1 {
                "–".to_owned()
            } else {
                format!("{:.2}", grown.ln() / times.ln())
            }
        };
        writeln!(
            out,
            "| {} × | {} | {} | {seconds:.1} s | {} | {:.0} MB | {} |",
            size.times,
            thousands(files.len()),
            thousands(lines),
            exponent(seconds / first_seconds),
            peak / 1e6,
            exponent((peak - BASE) / (first_peak - BASE)),
        )?;
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss, reason = "it is shown in megabytes")]
fn peak(size: &Size) -> f64 {
    median(
        size.seen
            .iter()
            .filter_map(|watched| watched.peak)
            .map(|peak| peak as f64),
    )
}
