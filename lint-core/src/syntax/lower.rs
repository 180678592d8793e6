use super::{GrammarTable, MacroTable};
use crate::{hir::FileHir, text::SourceText};
pub enum BodyMode {
    Full,
    SignaturesOnly,
}
pub struct LowerOptions<'a> {
    pub grammars: &'a GrammarTable,
    pub macros: &'a MacroTable,
    pub bodies: BodyMode,
}
pub fn lower_file(_source: &SourceText, _options: &LowerOptions<'_>) -> FileHir {
    FileHir::default()
}
