//! Where the findings go: stdout, files, the summary of a CI job.

use std::{
    env,
    fs::File,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

use anyhow::Context;
use clap::ColorChoice;

use crate::{
    arguments::{Output, OutputArguments, OutputFormat},
    output::{complain, print},
    output_file::OutputFile,
    render::{
        Report, agent, cargo_json, checkstyle, github, gitlab,
        human::{self, Style},
        job_summary, json, json_lines, junit, rdjson, sarif, short,
    },
};

/// The width of reports that go to a file or a pipe.
const DEFAULT_WIDTH: usize = 110;

/// The forms asked for, each with its place.
pub(super) struct Outputs {
    outputs: Vec<(OutputFormat, Option<OutputFile>)>,
    color: ColorChoice,
}

impl Outputs {
    /// # Errors
    /// When two have one place, or a place cannot be written to.
    pub(super) fn open(arguments: &OutputArguments) -> anyhow::Result<Self> {
        let mut outputs = Vec::new();
        for Output { format, file } in arguments.outputs()? {
            outputs.push((format, file.as_deref().map(OutputFile::new).transpose()?));
        }
        Ok(Self {
            outputs,
            color: arguments.color,
        })
    }

    pub(super) fn has_files(&self) -> bool {
        self.outputs.iter().any(|(_, file)| file.is_some())
    }

    /// Whether a line on stderr is welcome: whoever has a program read stdout wants none.
    pub(super) fn leave_room_for_a_summary(&self) -> bool {
        self.outputs
            .iter()
            .all(|(format, file)| file.is_some() || is_for_people(*format))
    }

    /// Writes all forms; none to stdout if that is to stay silent. What cannot be written is told, and the rest is; whether
    /// all could be. Renders in the thread pool it is called in.
    pub(super) fn write(&self, report: &Report<'_>, is_silent: bool) -> bool {
        let mut all_written = true;
        for (format, file) in &self.outputs {
            let written = match file {
                Some(file) => file.write(|out| render(*format, out, report, file_style(self.color))),
                None if is_silent => Ok(()),
                None => print(|out| render(*format, out, report, style(self.color))),
            };
            let summary = if *format == OutputFormat::Github {
                append_job_summary(report)
            } else {
                Ok(())
            };
            for error in [written, summary].into_iter().filter_map(Result::err) {
                complain(&format!("error: {error:#}"));
                all_written = false;
            }
        }
        all_written
    }
}

fn render(format: OutputFormat, out: &mut dyn Write, report: &Report<'_>, style: Style) -> io::Result<()> {
    match format {
        OutputFormat::Human => human::render(out, report, style),
        OutputFormat::Short => short::render(out, report),
        OutputFormat::Json => json::render(out, report),
        OutputFormat::JsonLines => json_lines::render(out, report),
        OutputFormat::CargoJson => cargo_json::render(out, report),
        OutputFormat::Github => {
            let repository = folder_of("GITHUB_WORKSPACE", report.root);
            github::render(out, &report.seen_from(repository.as_deref()))
        }
        OutputFormat::Gitlab => {
            let repository = folder_of("CI_PROJECT_DIR", report.root);
            gitlab::render(out, &report.seen_from(repository.as_deref()))
        }
        OutputFormat::Sarif => sarif::render(out, report),
        OutputFormat::Junit => junit::render(out, report),
        OutputFormat::Checkstyle => checkstyle::render(out, report),
        OutputFormat::Rdjson => rdjson::render(out, report),
        OutputFormat::Agent => agent::render(out, report),
    }
}

fn is_for_people(format: OutputFormat) -> bool {
    match format {
        OutputFormat::Human | OutputFormat::Short | OutputFormat::Github | OutputFormat::Agent => true,
        OutputFormat::Json
        | OutputFormat::JsonLines
        | OutputFormat::CargoJson
        | OutputFormat::Gitlab
        | OutputFormat::Sarif
        | OutputFormat::Junit
        | OutputFormat::Checkstyle
        | OutputFormat::Rdjson => false,
    }
}

/// The folder that a variable of a CI service names, if the sources lie in it.
fn folder_of(variable: &str, root: &Path) -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os(variable)?).canonicalize().ok()?;
    root.starts_with(&folder).then_some(folder)
}

/// Adds to the file that GitHub shows as the summary of the job, where there is one.
fn append_job_summary(report: &Report<'_>) -> anyhow::Result<()> {
    let Some(path) = env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let repository = folder_of("GITHUB_WORKSPACE", report.root);
    let mut summary = Vec::new();
    job_summary::render(&mut summary, &report.seen_from(repository.as_deref()))?;
    File::options()
        .append(true)
        .create(true)
        .open(&path)
        .and_then(|mut file| file.write_all(&summary))
        .with_context(|| {
            format!(
                "the job summary could not be added to `{}`, the file that `GITHUB_STEP_SUMMARY` names",
                Path::new(&path).display()
            )
        })
}

/// How reports on stdout look.
pub(super) fn style(color: ColorChoice) -> Style {
    let terminal = io::stdout().is_terminal();
    let is_wanted = || {
        let forbids = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_dumb = env::var_os("TERM").is_some_and(|value| value == "dumb");
        terminal && !forbids && !is_dumb
    };
    Style {
        is_colored: match color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => is_wanted(),
        },
        width: match terminal_size::terminal_size_of(io::stdout()) {
            Some((width, _)) if terminal => usize::from(width.0).max(40),
            _ => DEFAULT_WIDTH,
        },
    }
}

/// Whether what is printed comes before somebody's eyes as it is, in colors or not.
pub(super) fn is_shown(color: ColorChoice) -> bool {
    color == ColorChoice::Always || io::stdout().is_terminal()
}

/// How reports in a file look.
fn file_style(color: ColorChoice) -> Style {
    Style {
        is_colored: color == ColorChoice::Always,
        width: DEFAULT_WIDTH,
    }
}
