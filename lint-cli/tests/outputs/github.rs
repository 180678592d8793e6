//! Workflow commands, read by GitHub's rules, and the summary of a job.

use std::fs;

use crate::{
    sample::{FOUND, rendered, sample},
    support::{Folder, Run},
};

struct Command {
    kind: String,
    properties: Vec<(String, String)>,
    message: String,
}

impl Command {
    /// As a runner reads a line; none for a line of the log.
    fn read(line: &str) -> Option<Self> {
        let (head, message) = line.strip_prefix("::")?.split_once("::").unwrap();
        let (kind, properties) = head.split_once(' ').unwrap();
        let property = |text: &str| {
            let (name, value) = text.split_once('=').unwrap();
            let value = value.replace("%3A", ":").replace("%2C", ",");
            (name.to_owned(), decoded(&value))
        };
        Some(Self {
            kind: kind.to_owned(),
            properties: properties.split(',').map(property).collect(),
            message: decoded(message),
        })
    }

    fn property(&self, name: &str) -> &str {
        let found = self.properties.iter().find(|(known, _)| known == name);
        &found.unwrap_or_else(|| panic!("no {name}")).1
    }
}

fn decoded(text: &str) -> String {
    text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
}

#[test]
fn each_finding_is_an_annotation_at_its_place() {
    let out = rendered("github");
    let commands: Vec<Command> = out.lines().map(|line| Command::read(line).unwrap()).collect();
    assert_eq!(commands.len(), FOUND.len());
    for (command, (rule, level, path, line, text)) in commands.iter().zip(FOUND) {
        let visible = path.replace('\u{202e}', "\\u{202e}").replace('\u{1}', "\\u{1}");
        assert_eq!(command.kind, level);
        assert_eq!(command.property("file"), visible);
        assert_eq!(command.property("title"), rule);
        assert_eq!(command.property("line"), line.to_string());
        let column = |name| command.property(name).parse::<usize>().unwrap();
        assert_eq!(column("endColumn") - column("col"), text.len());
        assert!(command.message.contains("\nhelp: "), "{}", command.message);
    }
}

/// Twelve warnings and, further down, an error.
fn many() -> Folder {
    let sleep = "    std::thread::sleep(std::time::Duration::MAX);\n".repeat(12);
    let error = "pub async fn b(b: &tokio::sync::Mutex<u32>) -> u32 { *b.blocking_lock() }\n";
    Folder::new(&[("a.rs", &format!("pub async fn a() {{\n{sleep}}}\n{error}"))])
}

fn run(folder: &Folder, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let mut command = folder.command("", arguments);
    command.envs(variables.iter().copied());
    Run::of(command)
}

#[test]
fn past_the_cap_a_notice_tells_how_many_there_are() {
    let out = run(&many(), &["--format", "github", "."], &[]).stdout;
    let lines: Vec<&str> = out.lines().collect();
    let kinds: Vec<&str> = lines.iter().map(|line| line.split(' ').next().unwrap()).collect();
    let mut expected = vec!["::error"];
    expected.extend(["::warning"; 10]);
    expected.extend(["::notice", "", ""]);
    assert_eq!(kinds, expected, "the error comes first: {out}");
    assert!(
        lines[11].contains("::2 more warnings have no annotation"),
        "{out}"
    );
    assert!(
        lines[13]
            .trim_start()
            .starts_with("a.rs:13:5: warning[blocking-sleep]"),
        "{out}"
    );
}

#[test]
fn paths_are_those_of_the_repository() {
    let nap = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
    let folder = Folder::new(&[
        ("rust/Cargo.toml", &crate::support::manifest("shop", "")),
        ("rust/src/lib.rs", nap),
    ]);
    let root = folder.root().to_str().unwrap();
    let mut command = folder.command("rust", &["--format", "github"]);
    command.env("GITHUB_WORKSPACE", root);
    assert!(Run::of(command).stdout.contains("file=rust/src/lib.rs,"));
    let mut command = folder.command("rust", &["--format", "gitlab"]);
    command.env("CI_PROJECT_DIR", root);
    assert!(Run::of(command).stdout.contains("\"path\":\"rust/src/lib.rs\""));
}

#[test]
fn the_summary_of_the_job_is_added_to() {
    let folder = sample();
    let path = folder.root().join("summary.md");
    fs::write(&path, "before\n").unwrap();
    let summary = path.to_str().unwrap();
    let added = run(
        &folder,
        &["--format", "github"],
        &[("GITHUB_STEP_SUMMARY", summary)],
    );
    assert_eq!(added.code, Some(1), "{added:#?}");
    let text = fs::read_to_string(&path).unwrap();
    assert!(
        text.starts_with("before\n## async-lint\n\n1 error and 3 warnings in 3 files.\n"),
        "{text}"
    );
    assert!(
        text.contains("| src/é 100%,\"q\":1\\&\\<.rs:10:14 | blocking-sleep | `std::thread::sleep` blocks"),
        "{text}"
    );

    let missing = folder.root().join("none/summary.md");
    let failed = run(
        &folder,
        &["--format", "github"],
        &[("GITHUB_STEP_SUMMARY", missing.to_str().unwrap())],
    );
    assert!(
        failed.only_error().contains("the job summary could not be added"),
        "{failed:#?}"
    );
    let other = run(
        &folder,
        &["--format", "short"],
        &[("GITHUB_STEP_SUMMARY", summary)],
    );
    assert_eq!(other.code, Some(1), "{other:#?}");
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        text,
        "other formats leave it alone"
    );
}
