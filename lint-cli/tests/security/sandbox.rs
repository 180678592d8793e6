//! Programs of the system that hold a run back, or tell what it does.

use std::{
    env,
    io::{self, Write},
    path::Path,
    process::{Command, Stdio},
};

use crate::support::{Folder, git, manifest};

/// All that findings can be written as.
pub(crate) const FORMATS: [&str; 12] = [
    "human",
    "short",
    "json",
    "json-lines",
    "cargo-json",
    "github",
    "gitlab",
    "sarif",
    "junit",
    "checkstyle",
    "rdjson",
    "agent",
];
pub(crate) const SLEEP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
pub(crate) const FOUND: &str =
    ": warning[blocking-sleep] `std::thread::sleep` blocks the thread in an async fn\n";
pub(crate) const TOKIO: &str = "[dependencies]\ntokio = { version = \"1\", features = [\"fs\", \"time\"] }";

/// A package with one finding, in no repository.
pub(crate) fn package() -> Folder {
    Folder::new(&[("Cargo.toml", &manifest("shop", TOKIO)), ("src/lib.rs", SLEEP)])
}

pub(crate) fn commit(folder: &Folder) {
    git(folder.root(), &["init", "--quiet"]);
    git(folder.root(), &["add", "."]);
    git(folder.root(), &["commit", "--quiet", "--message", "first"]);
}

/// The command, run by a script of the shell as `"$@"`; none where namespaces of one's own are not allowed. The flags are
/// those of `unshare`.
pub(crate) fn unshared(flags: &str, script: &str, command: &Command) -> Option<Command> {
    let may = status(Command::new("unshare").args([flags, "true"]));
    may.then(|| {
        let mut outer = Command::new("unshare");
        outer.args([flags, "sh", "-c", script, "sh"]);
        inside(&mut outer, command);
        outer
    })
    .or_else(|| skipped("`unshare` is missing or forbidden"))
}

/// The command under `strace`, which writes the calls of a class to a file; none where it is missing or forbidden. On the
/// machines that check changes it must be there, or a promise would go untested unseen.
pub(crate) fn traced(class: &str, log: &Path, command: &Command) -> Option<Command> {
    let may = cfg!(target_os = "linux") && status(Command::new("strace").args(["-o", "/dev/null", "true"]));
    let must = cfg!(target_os = "linux") && env::var_os("CI").is_some();
    assert!(
        may || !must,
        "`strace` is missing or forbidden: .ci/run installs it"
    );
    may.then(|| {
        let mut outer = Command::new("strace");
        outer
            .args(["-f", "-qq", "-s", "4096", "-e"])
            .arg(format!("trace={class}"));
        outer.arg("-o").arg(log);
        inside(&mut outer, command);
        outer
    })
    .or_else(|| skipped("`strace` is missing or forbidden"))
}

/// The command, run by a script of the shell as `"$@"`.
pub(crate) fn scripted(script: &str, command: &Command) -> Command {
    let mut outer = Command::new("sh");
    outer.args(["-c", script, "sh"]);
    inside(&mut outer, command);
    outer
}

/// Passes the test by, and says so.
pub(crate) fn skipped<T>(reason: &str) -> Option<T> {
    let _ = writeln!(io::stderr(), "skipped: {reason}");
    None
}

fn inside(outer: &mut Command, command: &Command) {
    outer.arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        outer.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
}

fn status(command: &mut Command) -> bool {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}
