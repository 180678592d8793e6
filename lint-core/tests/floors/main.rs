//! The walls of the house, checked on its own sources as its own parser reads them: each floor of the core uses only those
//! before it, the parser and the renderer each stay behind one door, and no code knows an API by its path.

#[cfg(test)]
mod paths;
#[cfg(test)]
mod sources;

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use async_lint_core::hir::{Anchor, Path};

    use crate::{
        paths::{Mention, What, mentions},
        sources::{SourceFile, package},
    };

    /// From the lowest to the highest. The documentation of the core's root lists the same.
    const FLOORS: [&str; 14] = [
        "text",
        "diagnostic",
        "hir",
        "syntax",
        "catalog",
        "project",
        "sema::names",
        "sema::types",
        "sema::contexts",
        "sema::calls",
        "sema::effects",
        "sema::liveness",
        "rule",
        "engine",
    ];

    /// Modules that hold floors and nothing else.
    const STAIRS: [&str; 2] = ["", "sema"];

    #[test]
    fn the_documentation_lists_the_floors() {
        let root = package("lint-core", "src")
            .into_iter()
            .find(|file| file.path == "lint-core/src/lib.rs")
            .unwrap();
        let (_, list) = root.text.split_once("before it in this list:").unwrap();
        let list = list.split("pub mod").next().unwrap();
        let listed: Vec<&str> = list
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|word| *word != "sema")
            .collect();
        let own = FLOORS.map(|floor| floor.rsplit("::").next().unwrap());
        assert_eq!(listed, own);
    }

    #[test]
    fn every_floor_uses_only_those_before_it() {
        let mut wrong = String::new();
        for file in package("lint-core", "src") {
            let module = file.module().join("::");
            let Some(floor) = floor_of(&module) else {
                assert!(STAIRS.contains(&module.as_str()), "{} is on no floor", file.path);
                continue;
            };
            for mention in mentions(&file) {
                let What::Path(path) = mention.what else { continue };
                let Some(target) = absolute(&mention, path) else {
                    continue;
                };
                match floor_of(&target) {
                    Some(used) if used <= floor => {}
                    Some(used) => writeln!(
                        wrong,
                        "{}: `{}` uses `{target}` of the higher floor `{}`",
                        file.place(mention.range),
                        FLOORS[floor],
                        FLOORS[used]
                    )
                    .unwrap(),
                    None => writeln!(
                        wrong,
                        "{}: `{target}` names no floor: write which one is meant",
                        file.place(mention.range)
                    )
                    .unwrap(),
                }
            }
        }
        assert!(wrong.is_empty(), "\n{wrong}");
    }

    #[test]
    fn the_parser_is_named_on_its_floor_only_and_the_renderer_in_its_file() {
        let mut wrong = String::new();
        for file in everything() {
            for mention in mentions(&file) {
                let What::Path(path) = mention.what else { continue };
                let Some(home) = first_name(path).and_then(home_of) else {
                    continue;
                };
                if !file.path.starts_with(home) {
                    writeln!(
                        wrong,
                        "{}: `{}` belongs in {home}",
                        file.place(mention.range),
                        written(path)
                    )
                    .unwrap();
                }
            }
        }
        assert!(wrong.is_empty(), "\n{wrong}");
    }

    #[test]
    fn no_code_knows_an_api_by_its_path() {
        let mut wrong = String::new();
        for file in everything() {
            for mention in mentions(&file) {
                let What::Text(text) = mention.what else { continue };
                if is_api_path(text) && !mention.is_test {
                    writeln!(
                        wrong,
                        "{}: {text} belongs in the catalogue",
                        file.place(mention.range)
                    )
                    .unwrap();
                }
            }
        }
        assert!(wrong.is_empty(), "\n{wrong}");
    }

    #[test]
    fn a_climb_is_seen_wherever_it_is_written() {
        let climbing = [
            "use crate::engine::run;",
            "use crate::{text::TextRange, engine::{self, Options}};",
            "use super::super::engine::run;",
            "mod inner { use super::super::super::rule::Rule; }",
            "fn f(options: &[crate::engine::Options]) {}",
            "fn f() -> impl Iterator<Item = crate::engine::Outcome> {}",
            "fn f() { crate::engine::run(); }",
            "fn f() { g(|x| vec![crate::rule::Finding { x }]); }",
            "fn f() { match x { crate::engine::Selector::All => {} } }",
            "struct S { options: Option<crate::engine::Options> }",
            "impl crate::rule::Rule for S {}",
            "fn f() { fn g() { crate::rule::judge() } }",
        ];
        for text in climbing {
            let file = SourceFile::parse("lint-core/src/syntax/lower.rs".to_owned(), text.to_owned());
            let own = floor_of("syntax");
            let climbs = mentions(&file).iter().any(|mention| match mention.what {
                What::Path(path) => absolute(mention, path).is_some_and(|target| own < floor_of(&target)),
                What::Text(_) => false,
            });
            assert!(climbs, "{text}");
        }
    }

    #[test]
    fn paths_of_apis_are_told_from_other_texts() {
        for text in ["\"tokio::time::sleep\"", "\"use `std::fs`\"", "r\"std::io\""] {
            assert!(is_api_path(text), "{text}");
        }
        for text in [
            "\"::\"",
            "\"{krate}::{name}\"",
            "\"a: b\"",
            "\"<T>::new\"",
            "\"crate::\"",
            "\"clippy::unused_async\"",
        ] {
            assert!(!is_api_path(text), "{text}");
        }
    }

    /// The code of all packages, fixtures and catalogue left out.
    fn everything() -> Vec<SourceFile> {
        ["lint-core", "rules", "lint-cli"]
            .iter()
            .flat_map(|name| [package(name, "src"), package(name, "tests")])
            .flatten()
            .collect()
    }

    /// The index of the floor a module lies on.
    fn floor_of(module: &str) -> Option<usize> {
        FLOORS.iter().position(|floor| {
            let rest = module.strip_prefix(floor);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        })
    }

    /// A path of the crate itself, from its root; none for paths that lead elsewhere or stay in the module.
    fn absolute(mention: &Mention<'_>, path: &Path) -> Option<String> {
        let around = match path.anchor {
            Anchor::Crate => &[][..],
            Anchor::Super(levels) => {
                let keep = mention.module.len().saturating_sub(levels as usize);
                &mention.module[..keep]
            }
            Anchor::SelfModule | Anchor::Lexical | Anchor::Extern => return None,
        };
        let names = around
            .iter()
            .map(String::as_str)
            .chain(path.segments.iter().map(|segment| segment.name.as_str()));
        Some(names.collect::<Vec<_>>().join("::"))
    }

    fn first_name(path: &Path) -> Option<&'static str> {
        let is_of_crate = matches!(path.anchor, Anchor::Lexical | Anchor::Extern) && path.qself.is_none();
        // One name alone is a variable or an item in scope.
        let first = path.segments.first()?.name.as_str();
        (is_of_crate && (1 < path.segments.len() || path.anchor == Anchor::Extern)).then_some(first)
    }

    fn home_of(package: &str) -> Option<&'static str> {
        match package {
            "syn" | "quote" | "proc_macro2" => Some("lint-core/src/syntax/"),
            "miette" => Some("lint-cli/src/render/human.rs"),
            _ => None,
        }
    }

    fn written(path: &Path) -> String {
        let names: Vec<&str> = path
            .segments
            .iter()
            .map(|segment| segment.name.as_str())
            .collect();
        names.join("::")
    }

    /// Whether a literal holds the path of something in a crate: lower-case names joined by `::`.
    fn is_api_path(literal: &str) -> bool {
        let is_name = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '_';
        literal.match_indices("::").any(|(at, joint)| {
            let before = &literal[..at];
            let krate = &before[before.trim_end_matches(is_name).len()..];
            // The paths of clippy's lints are words of the toolchain.
            let is_keyword = ["crate", "self", "super", "clippy"].contains(&krate);
            !krate.is_empty()
                && !is_keyword
                && literal[at + joint.len()..].starts_with(|char: char| char.is_alphabetic())
        })
    }
}
