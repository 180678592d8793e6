//! No control char of a source or a file's name, and none that turns the direction of text, comes out as it is.

use std::fs;

use crate::{
    sandbox::{FORMATS, commit},
    support::{Folder, Run, manifest},
};

/// ESC with a sequence that clears the screen, BEL, backspace, a C1 introducer, bidi overrides and isolates.
const HOSTILE: &str = "\u{1b}[2J\u{7}\u{8}\u{9b}31m\u{202e}\u{2066}\u{200f}\u{2069}";

fn hostile() -> Folder {
    let tokio = "[dependencies]\ntokio = { version = \"1\", features = [\"fs\", \"time\"] }";
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest("shop", tokio)),
        ("src/lib.rs", "mod plain;\n"),
    ]);
    let text = format!(
        "/// {HOSTILE}\npub async fn load() -> std::io::Result<String> {{ // {HOSTILE}\n    \
         std::fs::read_to_string(\"{HOSTILE}\") /* {HOSTILE} */\n    // {HOSTILE}\n}}\npub async fn nap() {{\n    \
         helper(\"{HOSTILE}\");\n    std::thread::sleep(std::time::Duration::from_millis(5)); // {HOSTILE}\n}}\nfn \
         helper(_: &str) {{ std::fs::write(\"{HOSTILE}\", \"\").ok(); }}\n// async-lint: allow({HOSTILE})\n"
    );
    folder.write("src/plain.rs", &text);
    folder.write(&format!("src/{HOSTILE}.rs"), &text);
    folder.write(
        &format!("src/{HOSTILE}/broken.rs"),
        format!("fn {HOSTILE}() {{}}\n"),
    );
    folder.write(&format!("src/{HOSTILE}/bytes.rs"), b"\xff");
    folder.write(
        &format!("src/{HOSTILE}/part.rs"),
        format!("fn a() {{ let \"{HOSTILE}\" = ; }}\n"),
    );
    commit(&folder);
    folder
}

fn assert_harmless(what: &str, text: &str) {
    let is_hostile = |char: char| {
        (char.is_control() && !matches!(char, '\n' | '\t'))
            || matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let found = text.char_indices().find(|(_, char)| is_hostile(*char));
    let around = found.map(|(at, _)| text[..at].lines().last().unwrap_or_default().to_owned());
    assert_eq!(found, None, "{what}, after {around:?}");
}

/// Without the sequences that color.
fn without_colors(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('m') {
            Some((codes, rest)) if codes.chars().all(|char| char.is_ascii_digit() || char == ';') => {
                plain.push_str(rest);
            }
            _ => {
                plain.push('\u{1b}');
                plain.push_str(part);
            }
        }
    }
    plain
}

#[test]
fn no_format_lets_a_source_steer_its_reader() {
    let folder = hostile();
    let summary = folder.root().join("summary.md");
    for format in FORMATS {
        let mut command = folder.command("", &["--format", format, "-v"]);
        command.env("GITHUB_STEP_SUMMARY", &summary);
        let run = Run::of(command);
        assert_ne!(run.code, Some(2), "{run:#?}");
        assert!(run.stdout.contains("blocking-sleep"), "{run:#?}");
        assert_harmless(format, &run.stdout);
        assert_harmless(format, &run.stderr);
    }
    assert_harmless("job summary", &fs::read_to_string(summary).unwrap());
}

#[test]
fn no_other_output_does() {
    let folder = hostile();
    let run = folder.run(&["baseline", "write", "baseline.json"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_harmless(
        "baseline",
        &fs::read_to_string(folder.root().join("baseline.json")).unwrap(),
    );
    for arguments in [
        &["dump", "calls"][..],
        &["config"],
        &["config", "--format", "json"],
        &["baseline", "show", "baseline.json"],
        &["graph", "nap"],
        &["graph", "nap", "--format", "dot"],
        &["graph", "nap", "--format", "mermaid"],
        &["--statistics", "--timings"],
        &["--add-suppressions", "--no-config"],
        &["--new-from", HOSTILE],
        &["explain", HOSTILE],
        &["-p", HOSTILE],
        &["--manifest-path", HOSTILE],
        &[HOSTILE],
        &["-A", HOSTILE],
    ] {
        let run = folder.run(arguments);
        assert!(!run.stdout.is_empty() || !run.stderr.is_empty());
        assert_harmless(&format!("{arguments:?}"), &run.stdout);
        assert_harmless(&format!("{arguments:?}"), &run.stderr);
    }
}

#[test]
fn in_colors_there_are_only_ours() {
    let folder = hostile();
    for arguments in [
        &["--color", "always"][..],
        &["--color", "always", "--diff", "--unsafe-fixes"],
    ] {
        let run = folder.run(arguments);
        assert!(run.stdout.contains("\u{1b}["), "{run:#?}");
        assert_harmless(&format!("{arguments:?}"), &without_colors(&run.stdout));
        assert_harmless(&format!("{arguments:?}"), &without_colors(&run.stderr));
    }
}

/// A manifest and a configuration are shown where they are wrong.
#[test]
fn what_is_wrong_with_a_manifest_or_a_configuration_is_told_harmlessly() {
    for (path, text) in [
        (
            "Cargo.toml",
            format!("[package]\nname = \"a{HOSTILE}\"\nversion = \"0.1.0\"\n"),
        ),
        ("Cargo.toml", format!("[package\n{HOSTILE}\n")),
        (
            "async-lint.toml",
            format!("[rules]\n\"{HOSTILE}\" = \"{HOSTILE}\"\n"),
        ),
        (
            "async-lint.toml",
            format!("\"{HOSTILE}\" = 1\nlevels = {HOSTILE}\n"),
        ),
    ] {
        let folder = hostile();
        folder.write(path, &text);
        let run = folder.run(&["--format", "short"]);
        assert_eq!(run.code, Some(2), "{text:?}: {run:#?}");
        assert_harmless(&text, &run.stdout);
        assert_harmless(&text, &run.stderr);
    }
}
