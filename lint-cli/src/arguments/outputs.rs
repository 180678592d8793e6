use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use anyhow::bail;
use clap::{
    Arg, Args, ColorChoice, Command, Error, ValueEnum,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
    error::{ContextKind, ContextValue, ErrorKind},
};

/// What is written of the findings, and where.
#[derive(Debug, Args)]
pub(crate) struct OutputArguments {
    /// A form to give the findings in, and the file for it; without a file, stdout. May be given several times, with files
    /// for all but one
    #[arg(long, value_name = "NAME[=FILE]", value_parser = OutputParser)]
    format: Vec<Output>,
    /// The file for the format that names none; it is written whole, or stays as it was
    #[arg(long, value_name = "FILE")]
    output_file: Option<PathBuf>,
    /// When to use colors; `auto` heeds `NO_COLOR`
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: ColorChoice,
    /// Count the findings by rule, with how many have a fix, on stderr
    #[arg(long)]
    pub(crate) statistics: bool,
    /// Tell how long each stage of the run took, on stderr
    #[arg(long)]
    pub(crate) timings: bool,
}

/// A form of the findings, and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Output {
    pub(crate) format: OutputFormat,
    /// None for stdout.
    pub(crate) file: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutputFormat {
    /// Graphical reports with the source; the default
    #[default]
    Human,
    /// One line a finding: `path:line:col: level[rule] message`
    Short,
    /// One JSON document
    Json,
    /// One JSON object a finding, each on a line of its own
    JsonLines,
    /// What `cargo check --message-format=json` prints
    CargoJson,
    /// Workflow commands of GitHub, and a job summary
    Github,
    /// Code Quality report of GitLab
    Gitlab,
    /// SARIF 2.1.0
    Sarif,
    #[value(help = "JUnit XML")]
    Junit,
    /// Checkstyle XML
    Checkstyle,
    /// reviewdog's Diagnostic Format
    Rdjson,
    /// One line a finding, with what to write instead, for a program that reads little
    Agent,
}

impl OutputArguments {
    /// What is to be written, in the order given.
    ///
    /// # Errors
    /// When two outputs have one place, or `--output-file` has no format.
    pub(crate) fn outputs(&self) -> anyhow::Result<Vec<Output>> {
        let mut outputs = self.format.clone();
        if outputs.is_empty() {
            outputs.push(Output {
                format: OutputFormat::default(),
                file: None,
            });
        }
        let mut without_file = outputs.iter_mut().filter(|output| output.file.is_none());
        let placeless = without_file.next();
        if without_file.next().is_some() {
            bail!(
                "more than one `--format` goes to stdout: give all but one a file, as in `--format sarif=out.sarif`"
            );
        }
        match (placeless, &self.output_file) {
            (Some(output), Some(file)) => output.file = Some(file.clone()),
            (None, Some(_)) => {
                bail!("`--output-file` has no format: each `--format` names a file of its own")
            }
            (_, None) => {}
        }
        let files: Vec<&Path> = outputs
            .iter()
            .filter_map(|output| output.file.as_deref())
            .collect();
        let twice = files
            .iter()
            .enumerate()
            .find(|(index, file)| files[..*index].contains(file));
        if let Some((_, file)) = twice {
            bail!("two formats are to be written to `{}`", file.display());
        }
        Ok(outputs)
    }
}

/// Reads `NAME` or `NAME=FILE`.
#[derive(Clone)]
struct OutputParser;

impl TypedValueParser for OutputParser {
    type Value = Output;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<Output, Error> {
        let text = value
            .to_str()
            .ok_or_else(|| Error::new(ErrorKind::InvalidUtf8).with_cmd(command))?;
        let (name, file) = match text.split_once('=') {
            Some((name, file)) => (name, Some(PathBuf::from(file))),
            None => (text, None),
        };
        if file.as_ref().is_some_and(|file| file.as_os_str().is_empty()) {
            let mut error = Error::new(ErrorKind::InvalidValue).with_cmd(command);
            let flag = arg.map_or_else(String::new, ToString::to_string);
            error.insert(ContextKind::InvalidArg, ContextValue::String(flag));
            error.insert(ContextKind::InvalidValue, ContextValue::String(text.to_owned()));
            return Err(error);
        }
        let names = PossibleValuesParser::new(possible());
        let name = names.parse_ref(command, arg, OsStr::new(name))?;
        let format = OutputFormat::from_str(&name, false)
            .map_err(|_| Error::new(ErrorKind::InvalidValue).with_cmd(command))?;
        Ok(Output { format, file })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(possible()))
    }
}

fn possible() -> impl Iterator<Item = PossibleValue> {
    OutputFormat::value_variants()
        .iter()
        .filter_map(ValueEnum::to_possible_value)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::Parser;

    use super::{Output, OutputArguments, OutputFormat};

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        outputs: OutputArguments,
    }

    fn outputs(line: &str) -> Result<Vec<Output>, String> {
        let words = std::iter::once("bin").chain(line.split_whitespace());
        let line = Line::try_parse_from(words).map_err(|error| error.to_string())?;
        line.outputs.outputs().map_err(|error| error.to_string())
    }

    fn output(format: OutputFormat, file: Option<&str>) -> Output {
        let file = file.map(|file| Path::new(file).to_owned());
        Output { format, file }
    }

    #[test]
    fn each_format_has_a_place_of_its_own() {
        assert_eq!(outputs("").unwrap(), [output(OutputFormat::Human, None)]);
        assert_eq!(
            outputs("--format short --format sarif=a=b.sarif").unwrap(),
            [
                output(OutputFormat::Short, None),
                output(OutputFormat::Sarif, Some("a=b.sarif"))
            ]
        );
        assert_eq!(
            outputs("--format junit=a.xml --format json --output-file b.json").unwrap(),
            [
                output(OutputFormat::Junit, Some("a.xml")),
                output(OutputFormat::Json, Some("b.json"))
            ]
        );
        assert_eq!(
            outputs("--output-file a.txt").unwrap(),
            [output(OutputFormat::Human, Some("a.txt"))]
        );
    }

    #[test]
    fn places_that_clash_and_names_that_mean_nothing_are_errors() {
        let error = |line| outputs(line).unwrap_err();
        assert!(error("--format json --format short").contains("more than one `--format` goes to stdout"));
        assert!(error("--format json=a --output-file b").contains("has no format"));
        assert!(error("--format json=a --format short=a").contains("two formats are to be written to `a`"));
        assert!(error("--format json=").contains("invalid value 'json='"));
        let unknown = error("--format sarrif=a");
        assert!(unknown.contains("'sarif'"), "{unknown}");
    }
}
