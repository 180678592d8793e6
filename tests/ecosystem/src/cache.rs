//! Where sources and builds lie: outside any workspace, or Cargo would take a crate for a part of ours.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

/// The variable that names the folder.
const VARIABLE: &str = "ASYNC_LINT_ECOSYSTEM";

/// The folder for sources and builds: what the variable says, or one in the user's cache.
pub(crate) fn folder() -> anyhow::Result<PathBuf> {
    if let Some(folder) = env::var_os(VARIABLE) {
        return std::path::absolute(&folder)
            .with_context(|| format!("{VARIABLE}: `{}` names no folder", folder.display()));
    }
    let cache = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .with_context(|| {
            format!("there is no home folder: set {VARIABLE} to a folder for sources and builds")
        })?;
    Ok(cache.join("async-lint-ecosystem"))
}

/// Cargo as this program was run by it, with builds that share as many dependencies as the lock files allow.
pub(crate) fn cargo() -> anyhow::Result<Command> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.env("CARGO_TARGET_DIR", folder()?.join("target"));
    cargo.env("CARGO_INCREMENTAL", "0");
    // New lock files hold what this compiler can build.
    cargo.env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback");
    // What one crate's profiles say would build its dependencies anew.
    for (setting, value) in [
        ("DEBUG", "0"),
        ("PANIC", "unwind"),
        ("OPT_LEVEL", "0"),
        ("LTO", "off"),
        ("STRIP", "none"),
        ("CODEGEN_UNITS", "16"),
        ("SPLIT_DEBUGINFO", "off"),
        ("OVERFLOW_CHECKS", "true"),
        ("DEBUG_ASSERTIONS", "true"),
    ] {
        cargo.env(format!("CARGO_PROFILE_DEV_{setting}"), value);
    }
    cargo.env("CARGO_PROFILE_TEST_DEBUG", "0");
    Ok(cargo)
}

/// Runs [`cargo`] in a folder. Fails where it does.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    let status = cargo()?
        .current_dir(folder)
        .args(arguments)
        .status()
        .context("Cargo cannot be run")?;
    anyhow::ensure!(
        status.success(),
        "{}: `cargo {}` failed",
        folder.display(),
        arguments.join(" ")
    );
    Ok(())
}
