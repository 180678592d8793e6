//! No program of the linted code is run: no build script, no macro, and none that a file of it names.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    process::{Command, Stdio},
};

use crate::{
    sandbox::{FOUND, SLEEP, commit},
    support::{Folder, Run, manifest},
};

const WRITES_A_MARK: &str =
    "std::fs::write(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/../mark-code\"), \"\").unwrap();";

/// A workspace that leaves a file `mark-…` if any program in it is run.
fn hostile() -> Folder {
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nresolver = \"2\"\nmembers = [\"app\", \"derive\"]\n",
        ),
        (
            "app/Cargo.toml",
            &manifest(
                "app",
                "build = \"build.rs\"\n[dependencies]\nderive = { path = \"../derive\" }",
            ),
        ),
        ("app/build.rs", &format!("fn main() {{ {WRITES_A_MARK} }}\n")),
        ("app/src/lib.rs", &format!("derive::evil!();\n{SLEEP}")),
        (
            "derive/Cargo.toml",
            &manifest("derive", "[lib]\nproc-macro = true"),
        ),
        (
            "derive/src/lib.rs",
            &format!(
                "#[proc_macro]\npub fn evil(input: proc_macro::TokenStream) -> proc_macro::TokenStream {{ \
                 {WRITES_A_MARK} input }}\n"
            ),
        ),
        (
            "Cargo.lock",
            "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\n \"derive\",\n]\n\
             [[package]]\nname = \"derive\"\nversion = \"0.1.0\"\n",
        ),
    ]);
    let root = folder.root().display();
    for program in [
        "cargo",
        "rustc",
        "wrapper",
        "inner",
        "runner",
        "linker",
        "monitor",
        "hook",
        "credentials",
    ] {
        let path = format!("toolchain/bin/{program}");
        folder.write(
            &path,
            format!("#!/bin/sh\n: > '{root}/mark-{program}'\nexec \"$@\"\n"),
        );
        fs::set_permissions(folder.root().join(path), fs::Permissions::from_mode(0o755)).unwrap();
    }
    let programs = format!("{root}/toolchain/bin");
    let configuration = format!(
        "[build]\nrustc = '{programs}/rustc'\nrustc-wrapper = '{programs}/wrapper'\nrustc-workspace-wrapper = \
         '{programs}/inner'\n[target.'cfg(all())']\nrunner = '{programs}/runner'\nlinker = '{programs}/linker'\n[alias]\n\
         metadata = 'run'\n[env]\nRUSTC = '{programs}/rustc'\n[registry]\nglobal-credential-providers = \
         ['{programs}/credentials']\n[net]\ngit-fetch-with-cli = true\n"
    );
    folder.write(".cargo/config.toml", &configuration);
    folder.write("app/.cargo/config.toml", &configuration);
    folder
}

/// As a shell would start it: what Cargo sets for its tests would hide what a workspace may set.
fn plain(mut command: Command) -> Command {
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        let is_set_by_cargo = (name.starts_with("CARGO") && name != "CARGO_HOME")
            || name.starts_with("RUSTC")
            || name == "RUSTUP_TOOLCHAIN";
        if is_set_by_cargo {
            command.env_remove(name);
        }
    }
    command
}

fn marks(folder: &Folder) -> Vec<String> {
    let names = fs::read_dir(folder.root()).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut marks: Vec<String> = names.filter(|name| name.starts_with("mark-")).collect();
    marks.sort();
    marks
}

#[test]
fn no_program_of_the_workspace_is_run() {
    let folder = hostile();
    let mut cargo = plain(Command::new("cargo"));
    cargo
        .current_dir(folder.root())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    cargo.args(["metadata", "--format-version", "1", "--offline", "--locked"]);
    cargo.status().unwrap();
    assert!(
        !marks(&folder).is_empty(),
        "Cargo alone runs what the workspace names"
    );
    for mark in marks(&folder) {
        fs::remove_file(folder.root().join(mark)).unwrap();
    }

    for arguments in [
        &["--format", "short"][..],
        &["--format", "short", "--no-cache"],
        &["--format", "short", "app/src/lib.rs"],
    ] {
        let run = Run::of(plain(folder.command("", arguments)));
        assert_eq!(run.code, Some(0), "{run:#?}");
        assert_eq!(run.stdout, format!("app/src/lib.rs:3:5{FOUND}"));
        assert!(
            !run.stderr.contains("catalogue only"),
            "the lock file was used: {run:#?}"
        );
        assert_eq!(marks(&folder), [""; 0], "{arguments:?}");
    }
    for arguments in [
        &["graph", "nap"][..],
        &["dump", "calls"],
        &["config"],
        &["--diff"],
    ] {
        Run::of(plain(folder.command("app", arguments)));
        assert_eq!(marks(&folder), [""; 0], "{arguments:?}");
    }
}

/// rustup takes a toolchain from a folder that the file names.
#[test]
fn no_toolchain_of_the_workspace_is_run() {
    let folder = hostile();
    fs::remove_file(folder.root().join(".cargo/config.toml")).unwrap();
    let toolchain = folder.root().join("toolchain");
    let file = format!("[toolchain]\npath = '{}'\n", toolchain.display());
    folder.write("rust-toolchain.toml", &file);
    folder.write("app/rust-toolchain.toml", &file);
    let run = Run::of(plain(folder.command("app", &["--format", "short"])));
    assert_eq!(run.stdout, format!("app/src/lib.rs:3:5{FOUND}"), "{run:#?}");
    assert_eq!(marks(&folder), [""; 0]);

    let file = "[toolchain]\nchannel = \"1.0.0-no-such-toolchain\"\n";
    folder.write("rust-toolchain.toml", file);
    folder.write("app/rust-toolchain.toml", file);
    let run = Run::of(plain(folder.command("app", &["--format", "short"])));
    assert_eq!((run.code, run.errors().len()), (Some(0), 0), "{run:#?}");
}

/// A file monitor would be asked for the state of the files, a hook would see the index change.
#[test]
fn no_program_of_a_repositorys_configuration_is_run_to_tell_the_state_of_its_files() {
    let folder = hostile();
    fs::remove_file(folder.root().join(".cargo/config.toml")).unwrap();
    fs::remove_file(folder.root().join("app/.cargo/config.toml")).unwrap();
    commit(&folder);
    let programs = folder.root().join("toolchain/bin");
    let configuration = fs::read_to_string(folder.root().join(".git/config")).unwrap();
    folder.write(
        ".git/config",
        format!(
            "{configuration}[core]\nfsmonitor = {0}/monitor\nhooksPath = {0}\n[diff]\nexternal = {0}/hook\n",
            programs.display()
        ),
    );
    for arguments in [&["--fix"][..], &["--new-from", "HEAD"], &["--staged"]] {
        let run = Run::of(plain(folder.command("", arguments)));
        assert_ne!(run.code, Some(2), "{run:#?}");
        assert_eq!(marks(&folder), [""; 0], "{arguments:?}");
    }
}
