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
    let heads = ["time", "in its own code", "in the system's", "peak memory"];
    let heads = heads.map(|head| format!(" {head} | exponent |")).concat();
    writeln!(out, "| size | files | lines |{heads}")?;
    writeln!(out, "|{}", " ---: |".repeat(11))?;
    let mut smallest = None;
    for size in sizes {
        let files = size.subject.files()?;
        let lines = files
            .iter()
            .map(|path| fs::read_to_string(path).map_or(0, |text| text.lines().count()))
            .sum();
        write!(
            out,
            "| {} × | {} | {} |",
            size.times,
            thousands(files.len()),
            thousands(lines)
        )?;
        let grown = Grown::of(size);
        let smallest = smallest.get_or_insert(grown);
        for (now, first, unit) in [
            (grown.seconds, smallest.seconds, "s"),
            (grown.own_seconds, smallest.own_seconds, "s"),
            (grown.system_seconds, smallest.system_seconds, "s"),
            (grown.megabytes, smallest.megabytes, "MB"),
        ] {
            let base = if unit == "MB" { BASE / 1e6 } else { 0.0 };
            let exponent = exponent(size.times, (now - base) / (first - base));
            let digits = usize::from(unit == "s");
            write!(out, " {now:.digits$} {unit} | {exponent} |")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Medians of what was seen of a size.
#[derive(Clone, Copy)]
struct Grown {
    seconds: f64,
    own_seconds: f64,
    system_seconds: f64,
    megabytes: f64,
}

impl Grown {
    fn of(size: &Size) -> Self {
        let processors = || size.seen.iter().filter_map(|watched| watched.processors);
        #[allow(clippy::cast_precision_loss, reason = "it is shown in megabytes")]
        let peaks = size
            .seen
            .iter()
            .filter_map(|watched| watched.peak)
            .map(|peak| peak as f64);
        Self {
            seconds: median(size.seen.iter().map(|watched| watched.seconds)),
            own_seconds: median(processors().map(|(own, _)| own)),
            system_seconds: median(processors().map(|(_, system)| system)),
            megabytes: median(peaks) / 1e6,
        }
    }
}

/// That of the size by which something grew so often.
fn exponent(times: usize, grown: f64) -> String {
    #[allow(clippy::cast_precision_loss, reason = "it is at most sixteen")]
    let times = times as f64;
    if times > 1.0 {
        format!("{:.2}", grown.ln() / times.ln())
    } else {
        "–".to_owned()
    }
}
