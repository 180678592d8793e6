//! Transcripts: what a user types, and all that comes of it, exit statuses included.
//!
//! A `.trycmd` is a page of commands run one after the other in a copy of the folder `.in` beside it, or of the one that
//! this names if it is a file; `.out` holds what files look like at the end. `TRYCMD=overwrite` writes what was printed
//! into the pages: read it there before it is committed. Files are shown with `cat`, so that they run on Unix only.

#![cfg(unix)]

use std::path::{Path, PathBuf};

use trycmd::TestCases;

/// The program as Cargo runs it: `cargo async-lint ..` of a page is typed as it stands.
fn cases(cache: &Path) -> TestCases {
    let cases = TestCases::new();
    cases
        .register_bin("cargo", PathBuf::from(env!("CARGO_BIN_EXE_cargo-async-lint")))
        .env("XDG_CACHE_HOME", cache.display().to_string())
        .env("LOCALAPPDATA", cache.display().to_string())
        .env("CARGO_NET_OFFLINE", "true")
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100");
    // What a CI service that runs these tests sets.
    for variable in ["GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "CI_PROJECT_DIR"] {
        cases.env(variable, "");
    }
    if let Some(cat) = program("cat") {
        cases.register_bin("cat", cat);
    }
    cases
}

#[test]
fn pages() {
    let cache = tempfile::tempdir().unwrap();
    let cases = cases(cache.path());
    cases.case("tests/transcripts/*.trycmd");
    cases.case("tests/transcripts/*.toml");
}

/// Those that empty the cache, which the others have in common.
#[test]
fn pages_on_the_cache() {
    let cache = tempfile::tempdir().unwrap();
    let root = cache.path().canonicalize().unwrap();
    let cases = cases(&root);
    cases.insert_var("[CACHE]", root.display().to_string()).unwrap();
    cases.case("tests/transcripts/caches/*.trycmd");
}

/// Those that need Git, as someone whom the machine's configuration does not touch.
#[test]
fn pages_in_repositories() {
    let Some(git) = program("git") else {
        return;
    };
    let cache = tempfile::tempdir().unwrap();
    let cases = cases(cache.path());
    cases
        .register_bin("git", git)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_COUNT", "1")
        .env("GIT_CONFIG_KEY_0", "init.defaultBranch")
        .env("GIT_CONFIG_VALUE_0", "main");
    for role in ["AUTHOR", "COMMITTER"] {
        cases
            .env(format!("GIT_{role}_NAME"), "a")
            .env(format!("GIT_{role}_EMAIL"), "a@example.com");
    }
    cases.case("tests/transcripts/git/*.trycmd");
}

/// Where a program lies.
fn program(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}
