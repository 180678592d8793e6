//! Which definition each name means: the module trees of all crates, their imports and re-exports, and the resolution
//! of paths in them.
//!
//! Catalogue files are crates like any other. What lies in a crate that neither the project nor the catalogue holds is
//! known by its path alone ([`Resolved::External`]); what cannot be resolved is unknown, never guessed.

mod collect;
mod crates;
mod declared;
mod definitions;
mod files;
mod imports;
mod marked;
mod mentions;
mod overlaid;
mod resolve;
mod scope;
mod selection;

pub(crate) use crates::STANDARD_CRATES;
pub use crates::{Foundations, ReadLibrary, build, of_catalog};
pub use definitions::{
    Crate, CrateId, CrateOrigin, DefId, DefKind, Definition, Definitions, Derive, Module, ModuleId, Primitive,
};
pub use files::{FileId, FileTable, SourceFile};
pub use resolve::PathResolution;
pub use scope::{Entry, Namespace, Resolved, Scope, Visible};
pub use selection::CatalogSelection;
