//! The text of `git diff --unified=0`.

use std::collections::BTreeMap;

/// Lines that took the place of others. Lines count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hunk {
    old: Lines,
    new: Lines,
}

/// `count` lines from `start`; none after the line `start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Lines {
    start: u32,
    count: u32,
}

/// The hunks of each file by its new path; none for a file whose diff is not one of two texts. Files that are gone are left
/// out, those that were only renamed have no hunks.
pub(super) fn hunks_by_file(diff: &str) -> BTreeMap<String, Option<Vec<Hunk>>> {
    let mut files: BTreeMap<String, Option<Vec<Hunk>>> = BTreeMap::new();
    let mut current: Option<String> = None;
    let mut lines = diff.split('\n');
    while let Some(line) = lines.next() {
        if line.starts_with("diff --git ") {
            current = None;
        } else if let Some(path) = line.strip_prefix("diff --cc ") {
            files.insert(path.to_owned(), None);
            current = None;
        } else if let Some(path) = line.strip_prefix("+++ ") {
            current = new_path(path);
            if let Some(path) = &current {
                files.entry(path.clone()).or_insert(Some(Vec::new()));
            }
        } else if let Some(hunk) = line.strip_prefix("@@ ").and_then(Hunk::parse) {
            if let Some(Some(hunks)) = current.as_ref().and_then(|path| files.get_mut(path)) {
                hunks.push(hunk);
            }
            // What a line of text begins with is no business of this loop.
            let count = hunk.old.count as usize + hunk.new.count as usize;
            if let Some(last) = count.checked_sub(1) {
                lines.nth(last);
            }
        }
    }
    files
}

/// `b/path`, in quotes where it holds what would be misread; none for a file that is gone.
fn new_path(written: &str) -> Option<String> {
    let written = written.trim_end_matches(['\t', '\r']);
    let unquoted = match written.strip_prefix('"') {
        Some(quoted) => unquoted(quoted.strip_suffix('"')?),
        None => written.to_owned(),
    };
    unquoted.strip_prefix("b/").map(str::to_owned)
}

/// A path as Git quotes it: as in C.
fn unquoted(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        match rest.next() {
            Some(digit @ b'0'..=b'7') => {
                let mut number = u32::from(digit - b'0');
                while let Some(digit) = rest.next_if(|byte| (b'0'..=b'7').contains(byte)) {
                    number = number * 8 + u32::from(digit - b'0');
                }
                bytes.push(number as u8);
            }
            Some(b'n') => bytes.push(b'\n'),
            Some(b't') => bytes.push(b'\t'),
            Some(b'r') => bytes.push(b'\r'),
            Some(other) => bytes.push(other),
            None => {}
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

impl Hunk {
    /// What stands after the first `@@ `: `-1,2 +3 @@ ..`.
    fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let mut lines = |sign| {
            let numbers = words.next()?.strip_prefix(sign)?;
            let (start, count) = numbers.split_once(',').unwrap_or((numbers, "1"));
            Some(Lines {
                start: start.parse().ok()?,
                count: count.parse().ok()?,
            })
        };
        Some(Self {
            old: lines('-')?,
            new: lines('+')?,
        })
    }

    /// Whether one of these lines is new, or something was taken out between two of them.
    pub(super) fn touches(self, first: u32, last: u32) -> bool {
        let Lines { start, count } = self.new;
        if count == 0 {
            return first <= start && start < last;
        }
        start <= last && first < start + count
    }

    /// Where its lines stand after later changes of the file; none where these took them away.
    pub(super) fn moved_by(self, later: &[Self]) -> Option<Self> {
        let Lines { start, count } = self.new;
        let is_kept = |line: &u32| !later.iter().any(|hunk| hunk.old.contains(*line));
        let moved = |line: u32| {
            let before = later
                .iter()
                .filter(|hunk| hunk.old.start + hunk.old.count.max(1) <= line);
            let grown: i64 = before
                .map(|hunk| i64::from(hunk.new.count) - i64::from(hunk.old.count))
                .sum();
            u32::try_from(i64::from(line) + grown).unwrap_or(line)
        };
        let new = if count == 0 {
            Lines {
                start: moved(start),
                count,
            }
        } else {
            let first = (start..start + count).find(is_kept)?;
            let last = (start..start + count).rev().find(is_kept)?;
            Lines {
                start: moved(first),
                count: moved(last) + 1 - moved(first),
            }
        };
        Some(Self { old: self.old, new })
    }
}

impl Lines {
    fn contains(self, line: u32) -> bool {
        self.start <= line && line < self.start + self.count
    }
}

#[cfg(test)]
mod tests {
    use super::hunks_by_file;

    #[test]
    fn paths_and_lines_are_read_whatever_the_text_looks_like() {
        let diff = "diff --git a/src/a b.rs b/src/a b.rs\n--- a/src/a b.rs\t\n+++ b/src/a b.rs\t\n@@ -1 +1,2 @@ fn\n-x\n\
                    +++ b/no.rs\n+@@ -1 +1 @@\n@@ -9,2 +10,0 @@\n-y\n-z\ndiff --git a/gone.rs b/gone.rs\n--- a/gone.rs\n\
                    +++ /dev/null\n@@ -1 +0,0 @@\n-x\ndiff --git a/q b/q\n--- /dev/null\n+++ \"b/\\303\\251\\\"q\\\".rs\"\n\
                    @@ -0,0 +1,3 @@\n+a\n+b\n+c\n";
        let files = hunks_by_file(diff);
        assert_eq!(files.keys().collect::<Vec<_>>(), ["src/a b.rs", "é\"q\".rs"]);
        let touched = |path: &str| -> Vec<u32> {
            let hunks = files[path].as_ref().unwrap();
            (1..13)
                .filter(|line| hunks.iter().any(|hunk| hunk.touches(*line, *line)))
                .collect()
        };
        assert_eq!(touched("src/a b.rs"), [1, 2]);
        assert_eq!(touched("é\"q\".rs"), [1, 2, 3]);
        let hunks = files["src/a b.rs"].as_ref().unwrap();
        assert!(hunks[1].touches(10, 11), "lines were taken out between these");
        assert!(!hunks[1].touches(8, 10));
    }

    #[test]
    fn later_changes_move_lines() {
        let hunks = |hunk: &str| {
            let diff = format!("+++ b/a\n@@ {hunk} @@\n");
            hunks_by_file(&diff)["a"].clone().unwrap()
        };
        let staged = hunks("-10,0 +11,2")[0];
        let touched = |later: &str| {
            staged
                .moved_by(&hunks(later))
                .map(|hunk| (1..30).find(|line| hunk.touches(*line, *line)))
        };
        assert_eq!(touched("-1,0 +2,3"), Some(Some(14)));
        assert_eq!(touched("-1,3 +0,0"), Some(Some(8)));
        assert_eq!(touched("-20 +20,4"), Some(Some(11)));
        assert_eq!(touched("-11 +11"), Some(Some(12)));
        assert_eq!(touched("-11,2 +11"), None);
    }
}
