//! What comments and attributes in the code say of findings, and what came of it.

mod attributes;
mod parse;

use std::{collections::BTreeMap, sync::Arc};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Options,
    settle::settle,
    statement::{Statements, hash_of_comment},
};
use crate::{
    diagnostic::{Confidence, Diagnostic, FilePath, Fingerprint, FixedText, Label, Level, StatementHash},
    rule::{
        Family, Malformed, NamedRule, Remark, Rule, RuleMetadata, Suppression, SuppressionContent,
        SuppressionKind, SuppressionUse, Weight,
    },
    sema::names::{FileId, FileTable, SourceFile},
    syntax::{Marker, markers},
    text::{Nesting, TextRange, nearest},
};

/// The suppressions of all files.
#[derive(Default)]
pub(super) struct Comments {
    by_file: BTreeMap<FileId, FileComments>,
}

/// The comments of one file.
struct FileComments {
    comments: Vec<Comment>,
    by_rule: FxHashMap<String, Named>,
}

struct Comment {
    range: TextRange,
    content: Result<SuppressionContent, Malformed>,
    covers: Cover,
}

/// The places of findings that a comment is about.
enum Cover {
    File,
    Range(TextRange),
    Nothing,
}

/// What the run was made with.
pub(super) struct Run<'a> {
    pub(super) files: &'a FileTable,
    pub(super) options: &'a Options,
    pub(super) rules: &'a [&'a dyn Rule],
    /// The files of linted packages.
    pub(super) linted: &'a FxHashSet<FilePath>,
    /// The functions of linted packages that no rule was asked about.
    pub(super) unasked: &'a FxHashMap<FileId, Vec<TextRange>>,
}

/// Where the list of rules stands in a comment that allows some for what follows it, or for its line.
pub(super) fn allowed_by(text: &str, marker: &Marker) -> Option<TextRange> {
    let content = parse::parse(text, marker)?.ok()?;
    (content.kind == SuppressionKind::Allow).then_some(content.list)
}

impl Comments {
    pub(super) fn of(files: &FileTable) -> Self {
        let by_file = files.iter().filter_map(|(id, file)| {
            let markers = markers(file.source.as_str());
            let statements = (!markers.is_empty()).then(|| Statements::of(&file.hir))?;
            let comments = markers
                .iter()
                .filter_map(|marker| Comment::of(marker, file, &statements));
            Some((id, FileComments::of(comments.collect())))
        });
        Self {
            by_file: by_file.collect(),
        }
    }

    /// Whether findings of a file may be suppressed: those that are not shown matter too, for a comment may mean one.
    pub(super) fn are_in(&self, file: FileId) -> bool {
        self.by_file.contains_key(&file)
    }

    /// Takes out what is suppressed and what is not shown, and adds what the rules have to say of the comments.
    /// `diagnostics` are settled. Beside those that are left stands how many would be shown in a file and are suppressed.
    pub(super) fn apply(
        mut self,
        diagnostics: Vec<Diagnostic>,
        run: &Run<'_>,
    ) -> (Vec<Diagnostic>, FxHashMap<FilePath, u32>) {
        let mut suppressed: FxHashMap<FilePath, u32> = FxHashMap::default();
        let mut count = |diagnostic: &Diagnostic, change: i32| {
            if diagnostic.level != Level::Allow {
                let file = Arc::clone(&diagnostic.primary.file);
                let number = suppressed.entry(file).or_default();
                *number = number.saturating_add_signed(change);
            }
        };
        for diagnostic in &diagnostics {
            count(diagnostic, 1);
        }
        for (id, name) in self.names_mut() {
            name.usage = run.first_use(&name.name, &run.files[id].path);
        }
        let mut left = diagnostics;
        left.retain(|diagnostic| !self.suppress(diagnostic, run.files));
        left.retain(|diagnostic| diagnostic.level != Level::Allow);
        let mut left = attributes::without_allowed(left, run);
        for diagnostic in &left {
            count(diagnostic, -1);
        }
        for (id, comments) in &mut self.by_file {
            for comment in &mut comments.comments {
                comment.excuse(&run.files[*id], run.unasked.get(id));
            }
        }
        let remarks = self.remarks(run);
        let remarks: Vec<Diagnostic> = remarks
            .into_iter()
            .filter(|remark| !self.suppress(remark, run.files))
            .collect();
        if !remarks.is_empty() {
            left.extend(remarks);
            left = settle(left);
        }
        (left, suppressed)
    }

    fn names_mut(&mut self) -> impl Iterator<Item = (FileId, &mut NamedRule)> {
        self.by_file.iter_mut().flat_map(|(id, comments)| {
            let contents = comments
                .comments
                .iter_mut()
                .filter_map(|comment| comment.content.as_mut().ok());
            contents.flat_map(|content| content.names.iter_mut().map(|name| (*id, name)))
        })
    }

    /// Whether a comment suppresses the diagnostic; the nearest that does is used.
    fn suppress(&mut self, diagnostic: &Diagnostic, files: &FileTable) -> bool {
        let file = files.by_path(&diagnostic.primary.file);
        let Some(comments) = file.and_then(|file| self.by_file.get_mut(&file)) else {
            return false;
        };
        let at = diagnostic.primary.range.start;
        let nearest = comments
            .by_rule
            .get(diagnostic.rule)
            .and_then(|named| named.nearest(at));
        let Some(content) = nearest.and_then(|index| comments.comments[index].content.as_mut().ok()) else {
            return false;
        };
        let names = content.names.iter_mut();
        for name in names.filter(|name| name.name == diagnostic.rule) {
            name.usage = SuppressionUse::Used;
        }
        true
    }

    fn remarks(&self, run: &Run<'_>) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        for (id, comments) in &self.by_file {
            let file = &run.files[*id];
            if !run.linted.contains(&file.path) {
                continue;
            }
            for comment in &comments.comments {
                let lacks_reason = comment.content.as_ref().is_ok_and(|content| !content.has_reason);
                let suppression = Suppression {
                    file: &file.path,
                    text: file.source.as_str(),
                    range: comment.range,
                    content: comment.content.clone(),
                    lacks_reason: lacks_reason && *run.options.require_reason.at(&file.path),
                };
                for rule in run.rules {
                    let remarks = rule.check_suppression(&suppression);
                    out.extend(remarks.and_then(|remark| run.diagnose(rule.metadata(), remark, file)));
                }
            }
        }
        let mut ordinals: BTreeMap<(FilePath, FixedText, StatementHash), u32> = BTreeMap::new();
        for remark in &mut out {
            let file = Arc::clone(&remark.primary.file);
            let ordinal = ordinals
                .entry((file, remark.rule, remark.fingerprint.statement))
                .or_default();
            remark.fingerprint.ordinal = *ordinal;
            *ordinal += 1;
        }
        out
    }
}

impl FileComments {
    fn of(comments: Vec<Comment>) -> Self {
        type Covered = (Option<usize>, Vec<(TextRange, usize)>);
        let mut by_rule: FxHashMap<&str, Covered> = FxHashMap::default();
        for (index, comment) in comments.iter().enumerate() {
            let Ok(content) = &comment.content else { continue };
            for name in &content.names {
                let (whole_file, ranges) = by_rule.entry(&name.name).or_default();
                match comment.covers {
                    Cover::File => *whole_file = whole_file.or(Some(index)),
                    Cover::Range(range) => ranges.push((range, index)),
                    Cover::Nothing => {}
                }
            }
        }
        let by_rule = by_rule.into_iter().map(|(name, (whole_file, ranges))| {
            let ranges = Nesting::new(ranges);
            (name.to_owned(), Named { whole_file, ranges })
        });
        Self {
            by_rule: by_rule.collect(),
            comments,
        }
    }
}

/// The comments of a file that name one rule, by their places among its comments.
struct Named {
    whole_file: Option<usize>,
    ranges: Nesting<usize>,
}

impl Named {
    /// The comment that covers a byte and as little as possible besides; the first of several.
    fn nearest(&self, at: u32) -> Option<usize> {
        let covering = self.ranges.holding(TextRange::empty(at));
        let covering = covering.filter(|(range, _)| range.contains(at));
        let nearest = covering.min_by_key(|(range, index)| (range.len(), **index));
        nearest.map(|(_, index)| *index).or(self.whole_file)
    }
}

impl Comment {
    fn of(marker: &Marker, file: &SourceFile, statements: &Statements) -> Option<Self> {
        let source = &file.source;
        let content = parse::parse(source.as_str(), marker)?;
        let lines = source.lines();
        let kind = content.as_ref().ok().map(|content| content.kind);
        let covers = match (kind, marker.next) {
            (Some(SuppressionKind::AllowFile), _) => Cover::File,
            _ if !marker.is_alone => Cover::Range(lines.line_range(lines.line_of(marker.range.start))),
            (_, Some(next)) => Cover::Range(statements.starting_at(source, next)),
            (_, None) => Cover::Nothing,
        };
        Some(Self {
            range: marker.range,
            content,
            covers,
        })
    }

    /// Does not count names as unused where something was not looked at: in tests that were not asked for, in what was
    /// not read.
    fn excuse(&mut self, file: &SourceFile, unasked: Option<&Vec<TextRange>>) {
        let unread = file.hir.notes.iter().map(|note| note.range);
        let is_meant = |range: TextRange| match self.covers {
            Cover::File => true,
            Cover::Range(covered) => range.start < covered.end && covered.start < range.end,
            Cover::Nothing => range.contains(self.range.start),
        };
        if !unasked.into_iter().flatten().copied().chain(unread).any(is_meant) {
            return;
        }
        for name in self.content.iter_mut().flat_map(|content| &mut content.names) {
            if name.usage == SuppressionUse::Unused {
                name.usage = SuppressionUse::Unasked;
            }
        }
    }
}

impl Run<'_> {
    pub(super) fn rule(&self, name: &str) -> Option<&'static RuleMetadata> {
        let mut all = self.rules.iter().map(|rule| rule.metadata());
        all.find(|rule| rule.name == name)
    }

    /// What is known of a name before any finding is looked at.
    fn first_use(&self, name: &str, file: &str) -> SuppressionUse {
        match self.rule(name) {
            None => SuppressionUse::Unknown {
                nearest: nearest(name, self.rules.iter().map(|rule| rule.metadata().name)),
            },
            // Whether a remark on suppressions is suppressed is known last.
            Some(rule) if rule.family == Family::Suppressions => SuppressionUse::Unasked,
            Some(rule) if self.options.level(rule, Weight::Regular, file) == Level::Allow => {
                SuppressionUse::Unasked
            }
            Some(_) => SuppressionUse::Unused,
        }
    }

    fn diagnose(&self, rule: &'static RuleMetadata, remark: Remark, file: &SourceFile) -> Option<Diagnostic> {
        let comment = file
            .source
            .as_str()
            .get(remark.range.to_usize())
            .unwrap_or_default();
        let level = self.options.level(rule, Weight::Regular, &file.path);
        let diagnostic = Diagnostic {
            rule: rule.name,
            level,
            confidence: Confidence::High,
            message: remark.message,
            primary: Label {
                file: Arc::clone(&file.path),
                range: remark.range,
                text: remark.label,
            },
            secondary: Vec::new(),
            witness: Vec::new(),
            help: remark.help,
            fix: remark.fix,
            api: None,
            context: Diagnostic::COMMENT,
            function: None,
            statement: remark.range,
            fingerprint: Fingerprint {
                statement: hash_of_comment(comment),
                ordinal: 0,
            },
            topic: None,
        };
        (level != Level::Allow).then_some(diagnostic)
    }
}
