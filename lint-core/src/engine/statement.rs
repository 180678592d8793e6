use std::{cmp::Reverse, collections::BTreeMap};

use crate::{
    diagnostic::{Diagnostic, Fingerprint, FixedText, StatementHash},
    hir::{Block, Body, Expr, ExprKind, FileHir, MacroBody, Stmt},
    sema::names::FileTable,
    syntax::tokens,
    text::{Nesting, SourceText, TextRange},
};

/// Tells each diagnostic its statement and fingerprint. They are sorted by file and place.
pub(super) fn fingerprint(diagnostics: &mut [Diagnostic], files: &FileTable) {
    type Alike = (FixedText, Option<String>, StatementHash);
    for found in diagnostics.chunk_by_mut(|one, other| one.primary.file == other.primary.file) {
        let file = found.first().and_then(|first| files.by_path(&first.primary.file));
        let Some(file) = file.map(|id| &files[id]) else {
            continue;
        };
        let statements = Statements::of(&file.hir);
        let mut ordinals: BTreeMap<Alike, u32> = BTreeMap::new();
        for diagnostic in found {
            let place = diagnostic.primary.range;
            diagnostic.statement = statements.around(place).unwrap_or(place);
            let statement = statements.hash(file.source.as_str(), diagnostic.statement, place);
            let alike = (diagnostic.rule, diagnostic.function.clone(), statement);
            let ordinal = ordinals.entry(alike).or_default();
            diagnostic.fingerprint = Fingerprint {
                statement,
                ordinal: *ordinal,
            };
            *ordinal += 1;
        }
    }
}

/// The places in a file that count as one statement each, and the blocks that hold some.
pub(super) struct Statements {
    units: Nesting<()>,
    /// Units and blocks.
    apart: Nesting<()>,
    /// Units and expressions, and whether it is one of the latter.
    parts: Nesting<bool>,
    /// The links of method chains, each from the name to the end of the link: `name(args)`, `await`.
    links: Nesting<()>,
}

/// The same while they are collected.
#[derive(Default)]
struct Places {
    /// Statements, the arms of `match` and `select!`, and items: without attributes.
    units: Vec<TextRange>,
    blocks: Vec<TextRange>,
    /// Every expression.
    exprs: Vec<TextRange>,
    links: Vec<TextRange>,
}

impl Statements {
    pub(super) fn of(hir: &FileHir) -> Self {
        let Places {
            units,
            blocks,
            exprs,
            links,
        } = Places::of(hir);
        let plain = |ranges: &[TextRange]| ranges.iter().map(|range| (*range, ())).collect();
        let apart = [units.as_slice(), &blocks].concat();
        let parts = units.iter().map(|unit| (*unit, false));
        let parts = parts.chain(exprs.iter().map(|expr| (*expr, true)));
        Self {
            units: Nesting::new(plain(&units)),
            apart: Nesting::new(plain(&apart)),
            parts: Nesting::new(parts.collect()),
            links: Nesting::new(plain(&links)),
        }
    }

    /// What a comment or an attribute above this token is about: the greatest part of the code that starts with it, the
    /// link of a chain that its dot begins, or else the part that starts next, on the same line or the one after.
    pub(super) fn starting_at(&self, source: &SourceText, token: TextRange) -> TextRange {
        let text = source.as_str();
        if text.get(token.to_usize()) == Some(".") {
            let name = tokens(text, TextRange::new(token.start, u32::MAX)).nth(1);
            let link = name.and_then(|name| {
                let at_name = TextRange::new(name.start, name.start + 1);
                self.links.starting_in(at_name).next()
            });
            if let Some((link, ())) = link {
                return token.cover(link);
            }
        }
        let line = source.lines().line_of(token.start);
        let near = source.lines().line_range(line + 1).end;
        let near = TextRange::new(token.start, near.max(token.start));
        let mut parts = self.parts.starting_in(near).peekable();
        let start = parts.peek().map(|(part, _)| part.start);
        let first = parts.take_while(|(part, _)| Some(part.start) == start);
        // What a macro holds may start with its first statement, and is more than that.
        let first = first.min_by_key(|(part, is_expr)| (**is_expr, Reverse(part.end)));
        first.map_or_else(|| source.lines().line_range(line), |(part, _)| part)
    }

    /// The innermost unit around a place.
    fn around(&self, place: TextRange) -> Option<TextRange> {
        let holding = self.units.holding(place).map(|(unit, ())| unit);
        holding.min_by_key(|unit| (unit.len(), unit.start))
    }

    /// The hash of the unit around a place.
    fn hash(&self, text: &str, unit: TextRange, place: TextRange) -> StatementHash {
        let is_apart =
            |inner: &TextRange| *inner != unit && unit.contains_range(*inner) && !inner.contains_range(place);
        let inside = self.apart.starting_in(unit).map(|(range, ())| range);
        let mut apart: Vec<TextRange> = inside.filter(is_apart).collect();
        apart.sort_unstable();
        let mut apart = apart.into_iter().peekable();
        let mut hasher = blake3::Hasher::new();
        for token in tokens(text, unit) {
            // Of ranges one in the other the outer comes first; the inner is passed over with it.
            while apart.next_if(|range| range.end <= token.start).is_some() {}
            let written = text.get(token.to_usize()).unwrap_or_default();
            let is_inside = apart.peek().is_some_and(|range| range.contains_range(token));
            if !is_inside && !matches!(written, "," | ";") {
                hasher.update(written.as_bytes());
                hasher.update(&[0]);
            }
        }
        first_bytes(&hasher.finalize())
    }
}

impl Places {
    fn of(hir: &FileHir) -> Self {
        let mut places = Self {
            units: hir.items.iter().map(|(_, item)| item.range).collect(),
            ..Self::default()
        };
        for (_, body) in hir.bodies.iter() {
            for (_, block) in body.blocks.iter() {
                places.block(body, block);
            }
            for (_, expr) in body.exprs.iter() {
                places.arms(body, &expr.kind);
                places.exprs.push(expr.range);
                places.links.extend(link(expr));
            }
        }
        places
    }

    fn block(&mut self, body: &Body, block: &Block) {
        self.blocks.push(block.range);
        let stmts = block.stmts.iter().map(|stmt| match stmt {
            Stmt::Let { range, .. } => *range,
            Stmt::Expr(expr) => body.exprs[*expr].range,
        });
        self.units.extend(stmts);
        self.units.extend(block.tail.map(|tail| body.exprs[tail].range));
    }

    fn arms(&mut self, body: &Body, kind: &ExprKind) {
        match kind {
            ExprKind::Match { arms, .. } => {
                let range = |pat, value| body.pats[pat].range.cover(body.exprs[value].range);
                self.units.extend(arms.iter().map(|arm| range(arm.pat, arm.body)));
            }
            ExprKind::Macro(call) => {
                if let MacroBody::Select { arms, .. } = &call.body {
                    let range = |pat, value| body.pats[pat].range.cover(body.exprs[value].range);
                    self.units
                        .extend(arms.iter().map(|arm| range(arm.pat, arm.handler)));
                }
            }
            _ => {}
        }
    }
}

fn link(expr: &Expr) -> Option<TextRange> {
    let name = match &expr.kind {
        ExprKind::MethodCall { method_range, .. } => *method_range,
        ExprKind::Field { name_range, .. } => *name_range,
        ExprKind::Await { keyword, .. } => *keyword,
        _ => return None,
    };
    (name.start < expr.range.end).then(|| TextRange::new(name.start, expr.range.end))
}

/// The hash of a comment that stands for itself.
pub(super) fn hash_of_comment(text: &str) -> StatementHash {
    first_bytes(&blake3::hash(text.as_bytes()))
}

fn first_bytes(hash: &blake3::Hash) -> StatementHash {
    let (first, _) = hash.as_bytes().split_at(8);
    let number = first
        .iter()
        .fold(0, |number, byte| (number << 8) | u64::from(*byte));
    StatementHash(number)
}
