//! The figures, as a table of Markdown.

use std::io::Write;

use super::{Sources, Stage, subject::Subject, watch::Watched};

/// What was seen of a stage, by round.
#[derive(Default)]
pub(super) struct Figures {
    seconds: Vec<f64>,
    peaks: Vec<f64>,
}

/// What a program has in memory before it has read anything, in bytes.
pub(super) const BASE: f64 = 20e6;
/// Of fewer bytes of sources, what they cost tells nothing.
const LEAST_SOURCES: u64 = 1_000_000;

impl Figures {
    #[allow(clippy::cast_precision_loss, reason = "it is shown with three digits")]
    pub(super) fn add(&mut self, stage: Stage, watched: &Watched) {
        self.seconds.push(watched.seconds);
        // Cargo does nothing of clippy's itself; what it needs to answer the linter is a row of its own.
        let peak = match stage {
            Stage::Clippy => watched.peak_with_others,
            _ => watched.peak,
        };
        self.peaks.extend(peak.map(|peak| peak as f64));
    }

    /// The median of the ratios within a round: what else the machine does meets both alike.
    fn to(&self, floor: &Self) -> f64 {
        let rounds = self.seconds.iter().zip(&floor.seconds);
        median(rounds.map(|(seconds, floor)| seconds / floor))
    }
}

pub(super) fn header(out: &mut impl Write) -> anyhow::Result<()> {
    writeln!(
        out,
        "| subject | stage | median | to the parser, own files | to the parser, all files | peak memory | bytes a source byte |"
    )?;
    writeln!(out, "| --- | --- | ---: | ---: | ---: | ---: | ---: |")?;
    Ok(())
}

pub(super) fn rows(
    subject: &Subject,
    sources: &Sources,
    figures: &[(Stage, Figures)],
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let of = |wanted: Stage| {
        let mut figures = figures.iter();
        figures
            .find(|(stage, _)| *stage == wanted)
            .map(|(_, figures)| figures)
    };
    let heads = [
        subject.name.clone(),
        format!(
            "{} files, {} lines, {:.1} MB",
            sources.own.len(),
            thousands(sources.own_lines),
            megabytes(sources.own_bytes)
        ),
        format!(
            "{} opened, {:.1} MB",
            sources.all.as_ref().map_or(sources.own.len(), Vec::len),
            megabytes(sources.all_bytes)
        ),
    ];
    let mut heads = heads.into_iter();
    for (stage, seen) in figures {
        if seen.seconds.is_empty() {
            let head = heads.next().unwrap_or_default();
            writeln!(
                out,
                "| {head} | {} | does not build | – | – | – | |",
                name(*stage)
            )?;
            continue;
        }
        let to = |floor: Option<&Figures>| {
            floor.map_or_else(|| "–".to_owned(), |floor| format!("{:.2}", seen.to(floor)))
        };
        let peak = (!seen.peaks.is_empty()).then(|| median(seen.peaks.iter().copied()));
        let bytes = match stage {
            Stage::OwnFiles => sources.own_bytes,
            _ => sources.all_bytes,
        };
        let is_linter = matches!(stage, Stage::Cold | Stage::Warm | Stage::Edited);
        let a_byte = peak
            .filter(|_| is_linter && bytes >= LEAST_SOURCES)
            .map_or_else(String::new, |peak| {
                format!("{:.1}", (peak - BASE).max(0.0) / (megabytes(bytes) * 1e6))
            });
        writeln!(
            out,
            "| {} | {} | {:.3} s | {} | {} | {} | {a_byte} |",
            heads.next().unwrap_or_default(),
            name(*stage),
            median(seen.seconds.iter().copied()),
            to(of(Stage::OwnFiles)),
            to(of(Stage::AllFiles)),
            peak.map_or_else(|| "–".to_owned(), |peak| format!("{:.0} MB", peak / 1e6)),
        )?;
    }
    Ok(())
}

fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::OwnFiles => "`syn::parse_file`, own files",
        Stage::AllFiles => "`syn::parse_file`, all files",
        Stage::Metadata => "`cargo metadata`",
        Stage::Cold => "**cold** (`--no-cache`)",
        Stage::Warm => "**warm**",
        Stage::Edited => "**one file changed**",
        Stage::Clippy => "`cargo clippy`, one file changed",
    }
}

pub(super) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[allow(clippy::cast_precision_loss, reason = "it is shown with one digit")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

pub(super) fn thousands(number: usize) -> String {
    if number < 1000 {
        return number.to_string();
    }
    format!("{},{:03}", thousands(number / 1000), number % 1000)
}
