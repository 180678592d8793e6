//! What fixing would change, as a unified diff that `git apply` and `patch -p1` take.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use similar::{ChangeTag, TextDiff};

use super::escape;
use crate::session::FixedFile;

/// Lines shown around a change.
const CONTEXT: usize = 3;

/// For whom a diff is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) is_colored: bool,
    /// A person sees it: what would steer the terminal is not written as it is. Where a program takes it, every byte of the
    /// files counts.
    pub(crate) is_shown: bool,
}

/// Writes the diff.
pub(crate) fn render(out: &mut dyn Write, files: &[FixedFile], look: Look) -> io::Result<()> {
    files.iter().try_for_each(|file| render_file(out, file, look))
}

fn render_file(out: &mut dyn Write, file: &FixedFile, look: Look) -> io::Result<()> {
    let paint = |color: &'static str| if look.is_colored { color } else { "" };
    let (bold, reset) = (paint("\u{1b}[1m"), paint("\u{1b}[0m"));
    let path = escape::visible(&file.path);
    writeln!(out, "{bold}--- a/{path}{reset}\n{bold}+++ b/{path}{reset}")?;
    let diff = TextDiff::from_lines(&*file.before, &*file.after);
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        writeln!(out, "{}{}{reset}", paint("\u{1b}[36m"), hunk.header())?;
        for change in hunk.iter_changes() {
            let (sign, color) = match change.tag() {
                ChangeTag::Delete => ('-', paint("\u{1b}[31m")),
                ChangeTag::Insert => ('+', paint("\u{1b}[32m")),
                ChangeTag::Equal => (' ', ""),
            };
            let line = change.value();
            let ended = line.strip_suffix('\n');
            let text = ended.unwrap_or(line);
            let shown = if look.is_shown {
                escape::same_length(text)
            } else {
                Cow::Borrowed(text)
            };
            let reset = if color.is_empty() { "" } else { reset };
            writeln!(out, "{color}{sign}{shown}{reset}")?;
            if ended.is_none() {
                writeln!(out, "\\ No newline at end of file")?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Look, render};
    use crate::session::FixedFile;

    fn rendered(before: &str, after: &str, is_shown: bool) -> String {
        let file = FixedFile {
            path: "src/main.rs".into(),
            before: before.into(),
            after: after.into(),
        };
        let mut out = Vec::new();
        let look = Look {
            is_colored: false,
            is_shown,
        };
        render(&mut out, &[file], look).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_change_has_its_place_and_its_surroundings() {
        let before = "a\nb\nc\nd\r\ne\nf\ng\nh";
        assert_eq!(
            rendered(before, &before.replace('d', "D"), false),
            "--- a/src/main.rs\n+++ b/src/main.rs\n@@ -1,7 +1,7 @@\n a\n b\n c\n-d\r\n+D\r\n e\n f\n g\n"
        );
    }

    #[test]
    fn a_last_line_without_end_is_told() {
        assert_eq!(
            rendered("a\nb", "a\nc", false),
            "--- a/src/main.rs\n+++ b/src/main.rs\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No \
             newline at end of file\n"
        );
    }

    #[test]
    fn on_a_terminal_sources_cannot_steer_it() {
        let shown = rendered("a\n", "b\u{1b}[2J\n", true);
        assert!(!shown.contains("\u{1b}[2J"), "{shown}");
    }
}
