//! What was not read, one line each.

use async_lint_core::{
    engine::FileOutcome,
    hir::{Note, NoteKind},
    project::SourceError,
};

use super::escape::visible;
use crate::regular::SIZE_LIMIT;

/// So many lines are shown unless all are asked for.
const LINES: usize = 10;

/// How much of a file was read. Ordered from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reading {
    Unread,
    InPart,
    Whole,
}

pub(crate) fn reading(file: &FileOutcome) -> Reading {
    if file.source.is_err() {
        return Reading::Unread;
    }
    file.notes
        .iter()
        .map(note_reading)
        .min()
        .unwrap_or(Reading::Whole)
}

/// The lines to show, the worst first. `include!` is listed only in the whole list: what it brings in is most often
/// generated, and nothing of the file itself is lost.
pub(crate) fn lines(files: &[FileOutcome], all: bool) -> Vec<String> {
    let mut remarks: Vec<(Reading, String)> = files.iter().flat_map(remarks).collect();
    if !all {
        remarks.retain(|(reading, _)| *reading < Reading::Whole);
    }
    remarks.sort_by_key(|(reading, _)| *reading);
    let left_out = if all {
        0
    } else {
        remarks.len().saturating_sub(LINES)
    };
    remarks.truncate(remarks.len() - left_out);
    let mut lines: Vec<String> = remarks
        .into_iter()
        .map(|(_, remark)| format!("warning: {remark}"))
        .collect();
    if 0 < left_out {
        lines.push(format!(
            "warning: and {left_out} more places that were not read; `-v` lists them all"
        ));
    }
    lines
}

fn remarks(file: &FileOutcome) -> Vec<(Reading, String)> {
    let path = visible(&file.path);
    let text = match &file.source {
        Ok(text) => text,
        Err(error) => return vec![(Reading::Unread, format!("{path}: not read: {}", reason(error)))],
    };
    let remark = |note: &Note| {
        let at = text.lines().line_column(text.as_str(), note.range.start);
        let remark = note_text(&note.kind);
        (
            note_reading(note),
            format!("{path}:{}:{}: {remark}", at.line, at.column),
        )
    };
    file.notes.iter().map(remark).collect()
}

fn reason(error: &SourceError) -> String {
    match error {
        SourceError::NotFound => "there is no such file; a link may lead nowhere".to_owned(),
        SourceError::NotUtf8 { valid_up_to } => {
            format!("it is not UTF-8 text, from byte {valid_up_to} on; Rust sources have to be")
        }
        SourceError::TooLarge { size } => {
            format!("it has {size} bytes, and files over {SIZE_LIMIT} are not read")
        }
        SourceError::Unreadable(reason) => visible(reason).into_owned(),
    }
}

fn note_reading(note: &Note) -> Reading {
    match note.kind {
        NoteKind::Unlexable(_) | NoteKind::TooDeep { .. } | NoteKind::TooLarge { .. } => Reading::Unread,
        NoteKind::Unparsed(_) => Reading::InPart,
        NoteKind::Include => Reading::Whole,
    }
}

fn note_text(kind: &NoteKind) -> String {
    match kind {
        NoteKind::Unlexable(message) => format!("not read: no Rust tokens: {}", visible(message)),
        NoteKind::Unparsed(message) => format!("not read from here to the next item: {}", visible(message)),
        NoteKind::TooDeep { limit } => format!("not read: brackets nest deeper than {limit}"),
        NoteKind::TooLarge { limit } => format!("not read: files over {limit} bytes are not"),
        NoteKind::Include => "what `include!` brings in is not read".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use async_lint_core::{
        engine::FileOutcome,
        hir::{Note, NoteKind},
        project::SourceError,
        text::{SourceText, TextRange},
    };

    use super::{Reading, lines, reading};

    fn noted(path: &str, kind: NoteKind) -> FileOutcome {
        FileOutcome {
            path: path.into(),
            source: Ok(SourceText::new("a\nb")),
            notes: vec![Note {
                range: TextRange::empty(2),
                kind,
            }],
            suppressed: 0,
        }
    }

    #[test]
    fn the_worst_comes_first_and_includes_only_in_the_whole_list() {
        let files = [
            noted("a.rs", NoteKind::Include),
            noted("b.rs", NoteKind::Unparsed("expected `;`".to_owned())),
            noted("c.rs", NoteKind::TooDeep { limit: 200 }),
        ];
        assert_eq!(
            files.each_ref().map(reading),
            [Reading::Whole, Reading::InPart, Reading::Unread]
        );
        let short = [
            "warning: c.rs:2:1: not read: brackets nest deeper than 200",
            "warning: b.rs:2:1: not read from here to the next item: expected `;`",
        ];
        assert_eq!(lines(&files, false), short);
        let mut whole = short.to_vec();
        whole.push("warning: a.rs:2:1: what `include!` brings in is not read");
        assert_eq!(lines(&files, true), whole);
    }

    #[test]
    fn a_long_list_is_cut() {
        let unread = |index: usize| FileOutcome {
            path: format!("{index:02}.rs").into(),
            source: Err(SourceError::NotUtf8 { valid_up_to: 4 }),
            notes: Vec::new(),
            suppressed: 0,
        };
        let files: Vec<FileOutcome> = (0..13).map(unread).collect();
        let lines = lines(&files, false);
        assert_eq!(lines.len(), 11);
        assert!(lines[10].contains("and 3 more"), "{}", lines[10]);
        assert_eq!(super::lines(&files, true).len(), 13);
    }
}
