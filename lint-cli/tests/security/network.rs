//! No run opens a connection, also where something is missing that could be fetched.

use std::fs;

use crate::{
    sandbox::{FOUND, SLEEP, package, traced, unshared},
    support::{Folder, Run, manifest},
};

/// Depends on what is neither here nor anywhere.
fn incomplete() -> Folder {
    let dependencies = "[dependencies]\ntokio = \"1\"\nno-such-package-anywhere = \"1\"\nelsewhere = { git = \
                        \"https://example.invalid/elsewhere\" }";
    let lock = "version = 4\n[[package]]\nname = \"no-such-package-anywhere\"\nversion = \"1.0.0\"\nsource = \
                \"registry+https://github.com/rust-lang/crates.io-index\"\n[[package]]\nname = \"shop\"\nversion = \
                \"0.1.0\"\ndependencies = [\n \"no-such-package-anywhere\",\n]\n";
    Folder::new(&[
        ("Cargo.toml", &manifest("shop", dependencies)),
        ("Cargo.lock", lock),
        ("rust-toolchain.toml", "[toolchain]\nchannel = \"1.41.0\"\n"),
        ("src/lib.rs", SLEEP),
    ])
}

#[test]
fn a_run_without_network_is_the_same() {
    for folder in [package(), incomplete()] {
        let command = folder.command("", &["--format", "short", "--no-cache"]);
        let Some(command) = unshared("-rn", "exec \"$@\"", &command) else {
            return;
        };
        let run = Run::of(command);
        assert_eq!(run.stdout, format!("src/lib.rs:2:5{FOUND}"), "{run:#?}");
        assert_eq!((run.code, run.errors().len()), (Some(0), 0), "{run:#?}");
    }
}

#[test]
fn no_socket_of_the_internet_is_made() {
    let folder = incomplete();
    let log = folder.root().join("network.log");
    for arguments in [
        &["--format", "short"][..],
        &["--format", "short", "--no-cache"],
        &["--diff"],
    ] {
        let mut command = folder.command("", arguments);
        // The launcher of the toolchain, not the toolchain's own Cargo, might fetch another one.
        command.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
        let Some(command) = traced("network", &log, &command) else {
            return;
        };
        let run = Run::of(command);
        assert_ne!(run.code, Some(2), "{run:#?}");
        let calls = fs::read_to_string(&log).unwrap();
        assert!(!calls.contains("AF_INET"), "{arguments:?}: {calls}");
    }
}
