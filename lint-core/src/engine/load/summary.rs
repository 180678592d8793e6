//! What is kept of a library from run to run: its files as they were lowered, without their text.

use std::sync::Arc;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    diagnostic::FilePath,
    engine::memory::LibraryFiles,
    hir::{FileHir, Name, SharedNames},
    sema::names::SourceFile,
    syntax::MacroDefinition,
    text::SourceText,
};

#[derive(Serialize, Deserialize)]
struct Summary<'a> {
    #[serde(borrow)]
    names: Vec<&'a str>,
    /// Each with its path below the root's folder.
    #[serde(borrow)]
    files: Vec<(&'a str, &'a [u8])>,
    /// The exported macros: name and arms.
    #[serde(borrow)]
    macros: Vec<(&'a str, &'a str)>,
    /// Encoded as the files are, in the order of the names.
    #[serde(borrow)]
    looked_up: &'a [u8],
}

/// The bytes that stand for what was read of the library with this root. None where a file lies outside the root's folder.
pub(super) fn encode(root: &FilePath, library: &LibraryFiles) -> Option<Vec<u8>> {
    let LibraryFiles {
        files,
        macros,
        looked_up,
    } = library;
    let folder = folder(root);
    let mut names = SharedNames::default();
    let mut encoded: Vec<(&str, Vec<u8>)> = Vec::with_capacity(files.len());
    for file in files {
        let path = file.path.strip_prefix(folder)?;
        let bytes = names.within(|| postcard::to_stdvec(&*file.hir)).ok()?;
        encoded.push((path, bytes));
    }
    let mut looked_up: Vec<Name> = looked_up.iter().copied().collect();
    looked_up.sort_unstable();
    let looked_up = names.within(|| postcard::to_stdvec(&looked_up)).ok()?;
    let summary = Summary {
        looked_up: &looked_up,
        names: names.names().iter().map(|name| name.as_str()).collect(),
        files: encoded.iter().map(|(path, bytes)| (*path, &**bytes)).collect(),
        macros: macros
            .iter()
            .map(|exported| (exported.name.as_str(), &*exported.arms))
            .collect(),
    };
    postcard::to_stdvec(&summary).ok()
}

/// What was given to [`encode`] for the library with this root.
pub(super) fn decode(root: &FilePath, bytes: &[u8]) -> Option<LibraryFiles> {
    let folder = folder(root);
    let summary: Summary<'_> = postcard::from_bytes(bytes).ok()?;
    let names = SharedNames::new(summary.names.par_iter().map(|name| Name::new(name)).collect());
    let exported = summary.macros.iter().map(|(name, arms)| MacroDefinition {
        name: Name::new(name),
        arms: (*arms).to_owned(),
        crate_name: None,
        is_exported: true,
    });
    let file = |(path, bytes): &(&str, &[u8])| {
        let hir: FileHir = names.clone().within(|| postcard::from_bytes(bytes)).ok()?;
        Some(SourceFile {
            path: format!("{folder}{path}").into(),
            source: SourceText::default(),
            hir: Arc::new(hir),
        })
    };
    let files: Option<Vec<SourceFile>> = summary.files.par_iter().map(file).collect();
    let looked_up: Vec<Name> = names
        .clone()
        .within(|| postcard::from_bytes(summary.looked_up))
        .ok()?;
    Some(LibraryFiles {
        files: files?,
        macros: exported.collect(),
        looked_up: Arc::new(looked_up.into_iter().collect()),
    })
}

/// The folder of a file, with the slash at its end.
fn folder(file: &str) -> &str {
    file.rfind('/').map_or("", |slash| &file[..=slash])
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{decode, encode};
    use crate::{
        engine::memory::LibraryFiles,
        hir::Name,
        sema::names::SourceFile,
        syntax::{BodyMode, GrammarTable, LowerOptions, MacroTable, collect_macros, lower_file},
        text::SourceText,
    };

    const TEXT: &str = "#![cfg_attr(a, b = \"c\")] use a::{self, b as _, c::*}; extern crate d as e;
        #[path = \"x.rs\"] pub(in crate::f) mod g; pub struct H<const I: usize, J: K<L = M>>(pub N, u8);
        enum O { P { q: [R; 3] }, S } union T { u: *const dyn V, w: fn(&mut X) -> ! }
        pub trait Y: Z<(A, B)> + ?Sized where Self::C: D { type E: F; const G: u8 = 1; fn h(self: Box<Self>) -> impl I; }
        impl<A> Y for <B as C>::D { async fn e(&mut self, (f, g): (u8, _)) -> Option<A> { h } } static mut J: [K] = l;
        macro_rules! m { () => {} } n! { fn o() {} } type P<Q = R> = S<T>; fn include() {} include!(\"u.rs\");";

    #[test]
    fn a_summary_is_what_it_was_made_of() {
        for bodies in [BodyMode::SignaturesOnly, BodyMode::Full] {
            let options = LowerOptions {
                grammars: &GrammarTable::default(),
                macros: &MacroTable::default(),
                bodies,
            };
            let file = |path: &str| SourceFile {
                path: path.into(),
                source: SourceText::default(),
                hir: Arc::new(lower_file(&SourceText::new(TEXT), &options)),
            };
            let library = LibraryFiles {
                files: vec![file("../a/src/lib.rs"), file("../a/src/b/c.rs")],
                macros: collect_macros(&SourceText::new("#[macro_export] macro_rules! m { () => { 1 } }")),
                looked_up: Arc::new(["std", "Unseen"].map(Name::new).into_iter().collect()),
            };
            let bytes = encode(&"../a/src/lib.rs".into(), &library).unwrap();
            let decoded = decode(&"../a/src/lib.rs".into(), &bytes).unwrap();
            let seen = |library: &LibraryFiles| format!("{:?}", (&library.files, &library.macros));
            assert_eq!(seen(&decoded), seen(&library));
            assert_eq!(decoded.looked_up, library.looked_up);
            let elsewhere = decode(&"d/lib.rs".into(), &bytes).unwrap();
            assert_eq!(&*elsewhere.files[1].path, "d/b/c.rs");
            assert!(decode(&"d/lib.rs".into(), &bytes[..bytes.len() / 2]).is_none());
        }
    }

    #[test]
    fn a_library_with_a_file_outside_its_folder_has_no_summary() {
        let file = SourceFile {
            path: "../a/other.rs".into(),
            source: SourceText::default(),
            hir: Arc::default(),
        };
        let library = LibraryFiles {
            files: vec![file],
            macros: Vec::new(),
            looked_up: Arc::default(),
        };
        assert!(encode(&"../a/src/lib.rs".into(), &library).is_none());
    }
}
