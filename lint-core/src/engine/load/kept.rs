//! Trees of the project's files that an earlier run left outside the process.

use std::sync::Arc;

use super::Text;
use crate::{
    engine::memory::ReadWith,
    hir::{FileHir, Name},
    project::{Sources, Trees},
    syntax::{MacroDefinition, MacroLayer},
};

type Digest = [u8; blake3::OUT_LEN];

/// What is kept of files from run to run. A tree is taken only for the same text, read with the same macros and grammars.
pub(super) struct KeptTrees<'a> {
    trees: Option<&'a dyn Trees>,
    /// Of what decides how the files of each package are read, by its place in the project.
    packages: Vec<Digest>,
}

impl<'a> KeptTrees<'a> {
    pub(super) fn new(sources: &'a dyn Sources, read_with: &ReadWith) -> Self {
        let Some(trees) = sources.trees() else {
            return Self {
                trees: None,
                packages: Vec::new(),
            };
        };
        let shared = digest(&(
            read_with.grammars.sorted(),
            sorted(&read_with.project),
            read_with.dependencies.sorted(),
        ));
        let packages = read_with.packages.iter();
        let packages = packages.map(|macros| digest(&(shared?, sorted(macros))));
        let packages: Option<Vec<Digest>> = packages.collect();
        Self {
            trees: packages.is_some().then_some(trees),
            packages: packages.unwrap_or_default(),
        }
    }

    /// The tree of a text: the kept one, or that which `lower` makes. It is told whether the text was there when macros
    /// were collected, so that its own are known.
    pub(super) fn tree(
        &self,
        text: &Text,
        knows_own_macros: bool,
        lower: impl Fn() -> FileHir,
    ) -> Arc<FileHir> {
        let package = self.packages.get(text.package);
        let kept = self.trees.zip(package);
        let Some((trees, made_of)) = kept.and_then(|(trees, package)| {
            Some((
                trees,
                digest(&(package, knows_own_macros, text.bodies, text.source.as_str()))?,
            ))
        }) else {
            return Arc::new(lower());
        };
        if let Some(bytes) = trees.load(&text.path)
            && let Some((digest, bytes)) = bytes.split_first_chunk()
            && *digest == made_of
            && let Some(tree) = FileHir::decode(bytes)
        {
            debug_assert!(
                lower().encode().as_deref() == Some(bytes),
                "the kept tree of {} is another",
                text.path
            );
            return Arc::new(tree);
        }
        let tree = lower();
        if let Some(bytes) = tree.encode() {
            trees.store(&text.path, &[&made_of, &*bytes].concat());
        }
        Arc::new(tree)
    }
}

fn digest(of: &impl serde::Serialize) -> Option<Digest> {
    let hasher = postcard::to_io(of, blake3::Hasher::new()).ok()?;
    Some(*hasher.finalize().as_bytes())
}

/// The definitions of a layer, in an order that does not depend on the process.
fn sorted(layer: &MacroLayer) -> Vec<(Name, &MacroDefinition)> {
    let definitions = layer.iter().map(|(name, definition)| (*name, definition));
    let mut definitions: Vec<_> = definitions.collect();
    definitions.sort_unstable_by_key(|(name, _)| *name);
    definitions
}
