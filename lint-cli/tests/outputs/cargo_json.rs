//! The messages of Cargo, read by its own crates: `cargo_metadata`, as rust-analyzer does, and `rustfix`.

use std::collections::{BTreeMap, HashSet};

use cargo_metadata::{CompilerMessage, Message, MetadataCommand, diagnostic::DiagnosticLevel};
use rustfix::Filter;

use crate::{
    sample::{FOUND, fixed, in_format, sample, texts},
    support::{Folder, manifest},
};

fn messages(out: &str) -> Vec<Message> {
    Message::parse_stream(out.as_bytes())
        .map(Result::unwrap)
        .collect()
}

fn compiler_messages(out: &str) -> Vec<CompilerMessage> {
    let of_compiler = |message| match message {
        Message::CompilerMessage(message) => Some(message),
        _ => None,
    };
    messages(out).into_iter().filter_map(of_compiler).collect()
}

/// The texts after rustfix has applied what the filter lets through.
fn rustfixed(filter: Filter) -> BTreeMap<&'static str, String> {
    let folder = sample();
    let out = in_format(&folder, "cargo-json").stdout;
    let diagnostics: Vec<String> = out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|message| message["reason"] == "compiler-message")
        .map(|message| message["message"].to_string())
        .collect();
    let any: HashSet<String> = HashSet::new();
    let suggestions = rustfix::get_suggestions_from_json(&diagnostics.join("\n"), &any, filter).unwrap();
    let mut texts = texts(&folder);
    for (path, text) in &mut texts {
        let of_file: Vec<_> = suggestions
            .iter()
            .filter(|suggestion| suggestion.solutions[0].replacements[0].snippet.file_name == *path)
            .cloned()
            .collect();
        *text = rustfix::apply_suggestions(text, &of_file).unwrap();
    }
    texts
}

#[test]
fn each_finding_is_a_message_of_the_compiler() {
    let folder = sample();
    let out = in_format(&folder, "cargo-json").stdout;
    let all = messages(&out);
    assert!(
        matches!(all.last(), Some(Message::BuildFinished(end)) if !end.success),
        "{all:#?}"
    );
    let found = compiler_messages(&out);
    assert_eq!(found.len(), FOUND.len());
    let texts = texts(&folder);
    for (message, (rule, level, path, line, text)) in found.iter().zip(FOUND) {
        let diagnostic = &message.message;
        assert_eq!(diagnostic.code.as_ref().unwrap().code, rule);
        let expected = if level == "error" {
            DiagnosticLevel::Error
        } else {
            DiagnosticLevel::Warning
        };
        assert_eq!(diagnostic.level, expected);
        let primary = diagnostic.spans.iter().find(|span| span.is_primary).unwrap();
        assert_eq!(
            (primary.file_name.as_str(), primary.line_start as u64),
            (path, line)
        );
        assert_eq!(
            &texts[path][primary.byte_start as usize..primary.byte_end as usize],
            text
        );
        let shown = &primary.text[0];
        assert_eq!(
            (shown.highlight_start, shown.highlight_end),
            (primary.column_start, primary.column_end)
        );
        let marked: String = shown
            .text
            .chars()
            .skip(primary.column_start - 1)
            .take(primary.column_end - primary.column_start)
            .collect();
        assert_eq!(marked, text, "columns count chars");
        let rendered = diagnostic.rendered.as_ref().unwrap();
        assert!(
            rendered.contains(rule) && !rendered.contains('\u{1b}'),
            "{rendered}"
        );
        assert!(!diagnostic.children.is_empty());
    }
}

#[test]
fn rustfix_makes_of_the_sources_what_we_do() {
    assert_eq!(rustfixed(Filter::MachineApplicableOnly), fixed(&[]));
    assert_eq!(rustfixed(Filter::Everything), fixed(&["--unsafe-fixes"]));
}

#[test]
fn packages_and_targets_are_those_of_cargo() {
    let nap = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"2\"\n",
        ),
        ("a/Cargo.toml", &manifest("shop", "")),
        ("a/src/lib.rs", "mod nap;\n"),
        ("a/src/nap.rs", nap),
        ("a/src/main.rs", &format!("{nap}fn main() {{}}\n")),
        ("b/Cargo.toml", &manifest("b", "")),
        ("b/src/bin/tool/main.rs", "mod nap;\nfn main() {}\n"),
        ("b/src/bin/tool/nap.rs", nap),
    ]);
    let run = folder.run(&["--format", "cargo-json"]);
    let metadata = MetadataCommand::new()
        .current_dir(folder.root())
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .unwrap();
    let found = compiler_messages(&run.stdout);
    let owner = |message: &CompilerMessage| {
        let package = metadata
            .packages
            .iter()
            .find(|package| package.id == message.package_id);
        let package = package.unwrap_or_else(|| panic!("{message:#?}"));
        let target = package
            .targets
            .iter()
            .find(|target| target.src_path == message.target.src_path)
            .unwrap();
        assert_eq!(
            (&target.kind, &target.crate_types),
            (&message.target.kind, &message.target.crate_types)
        );
        (message.message.spans[0].file_name.clone(), target.name.clone())
    };
    let owners: Vec<(String, String)> = found.iter().map(owner).collect();
    let expected = [
        ("a/src/main.rs", "shop"),
        ("a/src/nap.rs", "shop"),
        ("b/src/bin/tool/nap.rs", "tool"),
    ];
    assert_eq!(
        owners,
        expected.map(|(file, target)| (file.to_owned(), target.to_owned()))
    );
    assert!(
        run.stdout
            .ends_with("{\"reason\":\"build-finished\",\"success\":true}\n"),
        "{run:#?}"
    );
}

#[test]
fn files_without_a_manifest_have_messages_too() {
    let nap = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
    let run = Folder::new(&[("nap.rs", nap)]).run(&["--format", "cargo-json", "nap.rs"]);
    assert_eq!(compiler_messages(&run.stdout).len(), 1, "{run:#?}");
}
