//! The libraries that a lock file names, as Cargo unpacked them: known without asking Cargo, and without all being there.

use crate::support::{Folder, Run, manifest};

const MAIN: &str = "registry+https://github.com/rust-lang/crates.io-index";
const REGISTRY: &str = ".cargo-home/registry/src/index.crates.io-0123456789abcdef";

/// An entry of a lock file.
fn locked(name: &str, version: &str, source: Option<&str>, dependencies: &[&str]) -> String {
    let source = source.map(|source| format!("source = \"{source}\"\n"));
    format!(
        "[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n{}dependencies = {dependencies:?}\n\n",
        source.unwrap_or_default()
    )
}

fn lock(entries: &[String]) -> String {
    format!("version = 4\n\n{}", entries.concat())
}

/// Cargo leaves a mark where it has unpacked all of a package.
fn unpack(folder: &Folder, registry: &str, package: &str, manifest: &str, code: &str) {
    folder.write(&format!("{registry}/{package}/Cargo.toml"), manifest);
    folder.write(&format!("{registry}/{package}/src/lib.rs"), code);
    folder.write(&format!("{registry}/{package}/.cargo-ok"), "{\"v\":1}");
}

fn library(name: &str, version: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2021\"\n{rest}")
}

fn run(folder: &Folder, arguments: &[&str]) -> Run {
    let mut command = folder.command("shop", &[&["--format", "short"], arguments].concat());
    command.env("CARGO_HOME", folder.root().join(".cargo-home"));
    Run::of(command)
}

const LACKS: &str = "without the dependencies' sources";
const CODE: &str = "pub async fn run() {\n    helper::start().join().ok();\n}\n";
const FOUND: &str = "src/lib.rs:2:21: warning[blocking-wait]";
const HELPER: &str = "pub fn start() -> std::thread::JoinHandle<()> { std::thread::spawn(|| ()) }\n";

/// A package that depends on `helper`, and on what these lines declare; the lock file has both.
fn shop(declared: &str, others: &[String], names: &[&str]) -> Folder {
    let dependencies = format!("[dependencies]\nhelper = \"1\"\n{declared}");
    let own = locked("shop", "0.1.0", None, &[&["helper"], names].concat());
    let helper = locked("helper", "1.2.0", Some(MAIN), &[]);
    let folder = Folder::new(&[
        ("shop/Cargo.toml", &manifest("shop", &dependencies)),
        ("shop/Cargo.lock", &lock(&[&[own, helper], others].concat())),
        ("shop/src/lib.rs", CODE),
    ]);
    unpack(
        &folder,
        REGISTRY,
        "helper-1.2.0",
        &library("helper", "1.2.0", ""),
        HELPER,
    );
    folder
}

#[test]
fn a_library_is_known_by_the_lock_file() {
    let folder = shop("", &[], &[]);
    let found = run(&folder, &[]);
    assert!(found.stdout.starts_with(FOUND), "{found:#?}");
    assert!(!found.stderr.contains(LACKS), "{found:#?}");
}

/// `cargo build` downloads what the platform needs, and Cargo tells nothing of all packages then.
#[test]
fn a_package_of_another_platform_need_not_be_there() {
    let far = locked("far", "1.0.0", Some(MAIN), &[]);
    let folder = shop(
        "[target.'cfg(any())'.dependencies]\nfar = \"1\"",
        &[far],
        &["far"],
    );
    let found = run(&folder, &[]);
    assert!(found.stdout.starts_with(FOUND), "{found:#?}");
    assert!(!found.stderr.contains(LACKS), "{found:#?}");
}

#[test]
fn what_is_there_is_known_where_something_is_missing() {
    let near = locked("near", "1.0.0", Some(MAIN), &[]);
    let folder = shop("near = \"1\"", &[near], &["near"]);
    folder.write(
        "shop/src/lib.rs",
        format!("{CODE}pub async fn wait() {{\n    near::start().join().ok();\n}}\n"),
    );
    let found = run(&folder, &[]);
    assert_eq!(found.stdout.lines().count(), 1, "{found:#?}");
    assert!(found.stdout.starts_with(FOUND), "{found:#?}");
    assert!(found.stderr.contains(LACKS), "{found:#?}");

    // What is kept of the first run does not stand in the way of what was fetched since.
    unpack(
        &folder,
        REGISTRY,
        "near-1.0.0",
        &library("near", "1.0.0", ""),
        HELPER,
    );
    let found = run(&folder, &[]);
    assert_eq!(found.stdout.lines().count(), 2, "{found:#?}");
    assert!(!found.stderr.contains(LACKS), "{found:#?}");
}

/// The version that a package gets is the one that its requirement admits, under the name that it gives it.
#[test]
fn versions_and_names_are_those_of_the_manifest() {
    let others = [
        locked("near", "1.0.0", Some(MAIN), &[]),
        locked("near", "2.0.0", Some(MAIN), &[]),
    ];
    let declared = "near = \"1\"\nnear-two = { package = \"near\", version = \"2\" }";
    let folder = shop(declared, &others, &["near 2.0.0", "near 1.0.0"]);
    let call = |name: &str| format!("pub async fn of_{name}() {{\n    {name}::start().join().ok();\n}}\n");
    folder.write("shop/src/lib.rs", call("near_code") + &call("near_two"));
    let idle = "pub struct Idle;\nimpl Idle {\n    pub fn join(self) -> Option<()> { None }\n}\npub fn start() -> Idle { Idle }\n";
    let lib = "[lib]\nname = \"near_code\"\n";
    unpack(
        &folder,
        REGISTRY,
        "near-1.0.0",
        &library("near", "1.0.0", lib),
        idle,
    );
    unpack(
        &folder,
        REGISTRY,
        "near-2.0.0",
        &library("near", "2.0.0", lib),
        HELPER,
    );
    let found = run(&folder, &[]);
    assert_eq!(found.stdout.lines().count(), 1, "{found:#?}");
    assert!(
        found
            .stdout
            .starts_with("src/lib.rs:5:23: warning[blocking-wait]"),
        "{found:#?}"
    );
}

/// A library's own dependencies are found in the same way.
#[test]
fn what_a_library_hands_on_is_known() {
    let inner = locked("inner-store", "3.1.4", Some(MAIN), &[]);
    let outer = locked("outer", "1.0.0", Some(MAIN), &["inner-store"]);
    let folder = shop("outer = \"1\"", &[inner, outer], &["outer"]);
    folder.write("shop/src/lib.rs", CODE.replace("helper", "outer"));
    let depends = "[target.'cfg(all())'.dependencies.store]\npackage = \"inner-store\"\nversion = \"3\"\n";
    unpack(
        &folder,
        REGISTRY,
        "outer-1.0.0",
        &library("outer", "1.0.0", depends),
        "pub use store::start;\n",
    );
    unpack(
        &folder,
        REGISTRY,
        "inner-store-3.1.4",
        &library("inner-store", "3.1.4", ""),
        HELPER,
    );
    let found = run(&folder, &[]);
    assert!(found.stdout.contains("warning[blocking-wait]"), "{found:#?}");
}

/// Another registry's package of the same name and version is another package; an unpacking that was broken off is none.
#[test]
fn only_the_registrys_own_folder_counts() {
    let private = locked("near", "1.0.0", Some("sparse+https://example.com/index/"), &[]);
    let declared = "near = { version = \"1\", registry-index = \"sparse+https://example.com/index/\" }";
    let folder = shop(declared, &[private], &["near"]);
    folder.write("shop/src/lib.rs", CODE.replace("helper", "near"));
    let near = library("near", "1.0.0", "");
    unpack(&folder, REGISTRY, "near-1.0.0", &near, HELPER);
    let found = run(&folder, &[]);
    assert_eq!(found.stdout, "", "{found:#?}");
    assert!(found.stderr.contains(LACKS), "{found:#?}");

    let own = ".cargo-home/registry/src/example.com-0123456789abcdef";
    folder.write(&format!("{own}/near-1.0.0/Cargo.toml"), &near);
    folder.write(&format!("{own}/near-1.0.0/src/lib.rs"), HELPER);
    let found = run(&folder, &[]);
    assert_eq!(found.stdout, "", "{found:#?}");

    unpack(&folder, own, "near-1.0.0", &near, HELPER);
    let found = run(&folder, &[]);
    assert!(found.stdout.contains("warning[blocking-wait]"), "{found:#?}");
}

/// Then Cargo is asked, which here knows of no registry.
#[test]
fn a_lock_file_that_does_not_fit_is_not_believed() {
    let elsewhere = locked("near", "1.0.0", None, &[]);
    let folders = [
        // What is declared is not locked.
        shop("near = \"1\"", &[], &[]),
        shop(
            "near = \"2\"",
            &[locked("near", "1.0.0", Some(MAIN), &[])],
            &["near"],
        ),
        // It lies in a folder that is not known.
        shop("near = \"1\"", &[elsewhere], &["near"]),
        shop(
            "",
            &[locked(
                "near",
                "1.0.0",
                Some("git+https://example.com/near#0123"),
                &[],
            )],
            &[],
        ),
    ];
    for folder in folders {
        unpack(&folder, REGISTRY, "near-1.0.0", &library("near", "1.0.0", ""), "");
        let found = run(&folder, &[]);
        assert_eq!(found.stdout, "", "{found:#?}");
        assert!(found.stderr.contains(LACKS), "{found:#?}");
    }
    let folder = shop("", &[], &[]);
    folder.write("shop/Cargo.lock", "<<<<<<< HEAD\n");
    assert!(run(&folder, &[]).stderr.contains(LACKS));
    let folder = shop("", &[], &[]);
    folder.write(
        ".cargo-home/config.toml",
        "[source.crates-io]\nreplace-with = \"own\"\n[source.own]\ndirectory = \"/own\"\n",
    );
    assert!(run(&folder, &[]).stderr.contains(LACKS));
}

/// A mirror's packages are those of the registry that it stands for.
#[test]
fn a_mirrors_folder_counts() {
    let folder = shop(
        "near = \"1\"",
        &[locked("near", "1.0.0", Some(MAIN), &[])],
        &["near"],
    );
    folder.write("shop/src/lib.rs", CODE.replace("helper", "near"));
    let mirror = ".cargo-home/registry/src/example.com-0123456789abcdef";
    unpack(
        &folder,
        mirror,
        "near-1.0.0",
        &library("near", "1.0.0", ""),
        HELPER,
    );
    assert_eq!(run(&folder, &[]).stdout, "");
    folder.write(
        ".cargo-home/config.toml",
        "[source.crates-io]\nreplace-with = \"mirror\"\n[source.mirror]\nregistry = \"sparse+https://example.com/index/\"\n",
    );
    let found = run(&folder, &[]);
    assert!(found.stdout.contains("warning[blocking-wait]"), "{found:#?}");
}
