use std::{fmt, ops::Range};

use crate::render::escape::{same_length, visible};

/// What is wrong at one place of a file of configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    message: String,
    /// What was expected, or what to do.
    help: Option<String>,
    path: String,
    /// None where there is no text.
    place: Option<Place>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    /// 1-based; the column in chars.
    line: usize,
    column: usize,
    source: String,
    /// How many chars are meant, at least one.
    length: usize,
}

impl Problem {
    /// At a range of a text, in bytes. Of what goes over several lines the first is shown.
    pub(crate) fn at(path: &str, text: &str, range: Range<usize>, message: String) -> Self {
        let start = boundary(text, range.start);
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let source = text[line_start..].lines().next().unwrap_or_default();
        let line_end = line_start + source.len();
        let end = boundary(text, range.end).clamp(start, line_end.max(start));
        Self {
            message,
            help: None,
            path: path.to_owned(),
            place: Some(Place {
                line: text[..line_start].matches('\n').count() + 1,
                column: text[line_start..start].chars().count() + 1,
                source: source.to_owned(),
                length: text[start..end].chars().count().max(1),
            }),
        }
    }

    /// Of a file as a whole.
    pub(crate) fn of_file(path: &str, message: String) -> Self {
        Self {
            message,
            help: None,
            path: path.to_owned(),
            place: None,
        }
    }

    /// 1-based; 0 where there is no text.
    pub(crate) fn line(&self) -> usize {
        self.place.as_ref().map_or(0, |place| place.line)
    }

    pub(crate) fn with_help(mut self, help: String) -> Self {
        self.help = Some(help);
        self
    }
}

/// The last place at or before an offset where no char is cut.
fn boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    let mut offsets = (0..=offset).rev();
    offsets.find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = visible(&self.path);
        write!(f, "{}", visible(&self.message))?;
        match &self.place {
            Some(place) => {
                let number = place.line.to_string();
                let margin = " ".repeat(number.len());
                // A tab is as wide in the source's line as in the caret's.
                let source = place.source.replace('\t', " ");
                let indent = " ".repeat(place.column - 1);
                let carets = "^".repeat(place.length);
                let (line, column) = (place.line, place.column);
                write!(f, "\n{margin}--> {path}:{line}:{column}")?;
                write!(f, "\n{margin} |\n{number} | {}", same_length(&source))?;
                write!(f, "\n{margin} | {indent}{carets}")?;
                if let Some(help) = &self.help {
                    write!(f, "\n{margin} = help: {}", visible(help))?;
                }
            }
            None => {
                write!(f, "\n --> {path}")?;
                if let Some(help) = &self.help {
                    write!(f, "\n  = help: {}", visible(help))?;
                }
            }
        }
        Ok(())
    }
}

/// All that is wrong with the configuration of a run. Each problem but the first brings its own `error: `.
#[derive(Debug)]
pub(crate) struct Problems(pub(crate) Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            let lead = if index > 0 { "\n\nerror: " } else { "" };
            write!(f, "{lead}{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
