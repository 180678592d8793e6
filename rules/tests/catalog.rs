//! The catalogue is read whole: every file parses, every attribute is a fact, every path leads somewhere.

use async_lint_core::{
    catalog::{Facts, lower_catalog_file, parse_facts},
    engine::check_catalog,
    hir::{FileHir, ItemKind},
    text::SourceText,
};
use async_lint_rules::{catalog, catalog_sources};

#[test]
fn every_file_is_registered_and_parses() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    files.sort();
    assert_eq!(
        files.len(),
        catalog_sources().len(),
        "each file of catalog/ has one line in src/catalog.rs"
    );
    for file in catalog().files() {
        assert!(
            file.hir.notes.is_empty(),
            "{}: {:?}",
            file.package,
            file.hir.notes
        );
        assert!(!file.hir.top_level.is_empty(), "{} is empty", file.package);
    }
}

#[test]
fn the_trees_made_at_build_time_are_those_of_the_texts() {
    for source in catalog_sources() {
        let lowered = lower_catalog_file(&SourceText::new(source.text));
        let decoded = FileHir::decode(source.tree).unwrap();
        assert_eq!(
            format!("{decoded:?}"),
            format!("{lowered:?}"),
            "{}",
            source.package
        );
    }
}

#[test]
fn every_attribute_is_a_fact() {
    let mut errors = Vec::new();
    for file in catalog().files() {
        for (_, item) in file.hir.items.iter() {
            let mut wrong = Vec::new();
            let facts = parse_facts(&item.attributes, &mut wrong);
            wrong.extend(unknown_params(&facts, &item.kind));
            errors.extend(
                wrong
                    .into_iter()
                    .map(|error| format!("{}, {}: {error}", file.package, item.name)),
            );
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// `offloads(f)` of a function without a parameter `f`.
fn unknown_params(facts: &Facts, kind: &ItemKind) -> Vec<String> {
    let ItemKind::Function(function) = kind else {
        return Vec::new();
    };
    let known = |name| function.params.iter().any(|param| param.name == Some(name));
    let closures = facts.closures.iter().map(|(name, _)| *name);
    let named = closures.chain(facts.sleeps).chain(facts.times_out);
    named
        .filter(|name| *name != "self" && !known(*name))
        .map(|name| format!("there is no parameter `{name}`"))
        .collect()
}

#[test]
fn every_import_and_replacement_resolves() {
    let unresolved = check_catalog(catalog());
    assert!(unresolved.is_empty(), "{}", unresolved.join("\n"));
}
