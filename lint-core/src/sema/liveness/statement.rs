use super::BodyValues;
use crate::{
    hir::{BlockId, ExprId, Origin, PatId, Stmt},
    text::TextRange,
};

/// `let pat = init;`, written in place and without `else`.
#[derive(Clone, Copy, Debug)]
pub struct LetStatement {
    pub block: BlockId,
    /// Its place among the statements of the block.
    pub index: usize,
    pub pat: PatId,
    /// `let pat: T = init;`
    pub is_typed: bool,
    /// From the `let` to the semicolon, both included.
    pub range: TextRange,
}

impl BodyValues<'_> {
    /// The `let` whose value is this very expression. None where a comment stands before its semicolon.
    pub fn let_of(&self, init: ExprId) -> Option<LetStatement> {
        let place = &self.body.exprs[init];
        matches!(place.origin, Origin::Source | Origin::MacroArgument).then_some(())?;
        self.body.blocks.iter().find_map(|(block, statements)| {
            let mut statements = statements.stmts.iter().enumerate();
            statements.find_map(|(index, stmt)| match stmt {
                Stmt::Let {
                    pat,
                    ty,
                    init: Some(value),
                    otherwise: None,
                    ..
                } if *value == init => Some(LetStatement {
                    block,
                    index,
                    pat: *pat,
                    is_typed: ty.is_some(),
                    range: TextRange::new(
                        self.statement_start(stmt)?,
                        self.semicolon_after(place.range.end)?,
                    ),
                }),
                _ => None,
            })
        })
    }

    /// Where a statement starts; for a `let`, at that word.
    pub(super) fn statement_start(&self, stmt: &Stmt) -> Option<u32> {
        match stmt {
            Stmt::Expr(expr) => Some(self.body.exprs[*expr].range.start),
            Stmt::Let { pat, .. } => {
                let before = self
                    .source()
                    .get(..self.body.pats[*pat].range.start as usize)?
                    .trim_end();
                let start = before.strip_suffix("let")?;
                Some(start.len() as u32)
            }
        }
    }

    /// The end of the semicolon that follows, with nothing but blanks before it.
    fn semicolon_after(&self, end: u32) -> Option<u32> {
        let rest = self.source().get(end as usize..)?;
        let at = rest.len() - rest.trim_start().len();
        rest[at..].starts_with(';').then_some(end + at as u32 + 1)
    }

    /// The text of the body's file.
    pub(super) fn source(&self) -> &str {
        let definitions = self.types.definitions;
        definitions.files[definitions.definition(self.owner).file]
            .source
            .as_str()
    }
}
