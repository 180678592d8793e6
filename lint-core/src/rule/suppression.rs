use std::fmt::Write;

use crate::{
    diagnostic::{Applicability, Edit, FilePath, Fix},
    text::TextRange,
};

/// A comment that allows findings or expects them, and what came of it: `// async-lint: allow(rule, ..) -- reason`.
#[derive(Clone, Debug)]
pub struct Suppression<'a> {
    pub file: &'a FilePath,
    /// The text of the whole file.
    pub text: &'a str,
    /// From `//` to the end of the line.
    pub range: TextRange,
    pub content: Result<SuppressionContent, Malformed>,
    /// It gives no reason, and the run asks for one.
    pub lacks_reason: bool,
}

/// What such a comment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuppressionContent {
    pub kind: SuppressionKind,
    /// What stands between the parentheses.
    pub list: TextRange,
    /// At least one, in order.
    pub names: Vec<NamedRule>,
    pub has_reason: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuppressionKind {
    /// `allow`: what follows, or the line it ends.
    Allow,
    /// `allow-file`: the whole file.
    AllowFile,
    /// `expect`: as `allow`, and something has to be found there.
    Expect,
}

/// A rule's name in a suppression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRule {
    pub name: String,
    pub range: TextRange,
    pub usage: SuppressionUse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuppressionUse {
    /// There is no rule of this name; the one it is near to.
    Unknown {
        nearest: Option<&'static str>,
    },
    /// Findings were suppressed.
    Used,
    Unused,
    /// Whether there are findings was not asked in this run: the rule is off, or tests are left out.
    Unasked,
}

/// A comment that begins as a suppression and is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// What is wrong, as the end of a sentence that begins with "this comment suppresses nothing: ".
    pub what: String,
    /// The text that would mend a part of it, where it is clear what is meant.
    pub mended: Option<(TextRange, String)>,
}

/// What a rule has to say of a suppression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What is wrong: one sentence, no full stop, code in backticks.
    pub message: String,
    pub range: TextRange,
    /// The short text at the place.
    pub label: String,
    pub help: Vec<String>,
    pub fix: Option<Fix>,
}

impl Suppression<'_> {
    /// The names of this kind of use; none where the comment cannot be read.
    pub fn names(&self, is_meant: impl Fn(SuppressionUse) -> bool) -> Vec<&NamedRule> {
        let content = self.content.as_ref().ok();
        let names = content.into_iter().flat_map(|content| &content.names);
        names.filter(|name| is_meant(name.usage)).collect()
    }

    /// The fix that replaces each name by what `replacement` gives for it, or takes it out; the whole comment, where
    /// nothing is left.
    pub fn rewritten(&self, title: &str, replacement: impl Fn(&NamedRule) -> Option<String>) -> Option<Fix> {
        let content = self.content.as_ref().ok()?;
        let mut names: Vec<String> = Vec::new();
        for name in content.names.iter().filter_map(replacement) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() {
            return Some(self.fix(title, self.whole(), String::new()));
        }
        Some(self.fix(title, content.list, names.join(", ")))
    }

    /// A fix of the comment, which never changes what the program does.
    pub fn fix(&self, title: &str, range: TextRange, text: String) -> Fix {
        Fix {
            title: title.to_owned(),
            applicability: Applicability::Safe,
            edits: vec![Edit {
                file: self.file.clone(),
                range,
                text,
            }],
            released: Vec::new(),
            relies_on: None,
        }
    }

    /// The comment with its line, or with the blanks before it where code stands on the line.
    fn whole(&self) -> TextRange {
        let (start, end) = (self.range.start as usize, self.range.end as usize);
        let (before, after) = (&self.text[..start], &self.text[end..]);
        let code = before.trim_end_matches([' ', '\t']);
        if let Some(line_before) = code.strip_suffix('\n') {
            let line_before = line_before.strip_suffix('\r').unwrap_or(line_before);
            return TextRange::new(line_before.len() as u32, self.range.end);
        }
        let line_break = after.find('\n').map_or(after.len(), |at| at + 1);
        // At the top of a file a comment after it must not come to stand in its place: it might be one like it.
        let takes_line = code.is_empty() && !after[line_break..].starts_with("//");
        let end = if takes_line { end + line_break } else { end };
        TextRange::new(code.len() as u32, end as u32)
    }
}

/// Names in backticks, as a list in a sentence.
pub fn listed(names: &[&NamedRule]) -> String {
    let mut out = String::new();
    for (at, name) in names.iter().enumerate() {
        let before = match at {
            0 => "",
            _ if at + 1 == names.len() => " and ",
            _ => ", ",
        };
        // Writing to a string does not fail.
        let _ = write!(out, "{before}`{}`", name.name);
    }
    out
}
