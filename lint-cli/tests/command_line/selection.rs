//! Which files a run looks at: Cargo's rules, and paths. The files cannot be read, so that the run names them.

use crate::support::{Folder, Run, manifest};

/// A virtual workspace with two default members of three, and a package that is none of it.
fn workspace() -> Folder {
    Folder::of_unreadable(&[
        (
            "Cargo.toml",
            "[workspace]\nresolver = \"2\"\nmembers = [\"web\", \"core\", \"web-tools\"]\n\
             default-members = [\"web\", \"core\"]\nexclude = [\"demo\"]\n",
        ),
        (
            "web/Cargo.toml",
            &manifest("web", "[dependencies]\ncore-parts = { path = \"../core\" }"),
        ),
        ("web/src/main.rs", ""),
        ("web/src/net/tcp.rs", ""),
        ("web/tests/all.rs", ""),
        ("core/Cargo.toml", &manifest("core-parts", "")),
        ("core/src/lib.rs", ""),
        ("web-tools/Cargo.toml", &manifest("web-tools", "")),
        ("web-tools/src/lib.rs", ""),
        ("demo/Cargo.toml", &manifest("demo", "[workspace]")),
        ("demo/src/main.rs", ""),
        ("scripts/loose.rs", ""),
        ("target/debug/out.rs", ""),
    ])
}

fn looks_at(run: &Run, files: &[&str]) {
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.unread(), files, "{run:#?}");
}

const WEB: [&str; 3] = ["web/src/main.rs", "web/src/net/tcp.rs", "web/tests/all.rs"];

#[test]
fn without_arguments_the_default_members_or_the_current_package() {
    let folder = workspace();
    let default = [&["core/src/lib.rs"][..], &WEB].concat();
    looks_at(&folder.run(&[]), &default);
    looks_at(&folder.run_in("scripts", &[]), &default);
    looks_at(&folder.run_in("web/src/net", &[]), &WEB);
    looks_at(&folder.run_in("demo", &[]), &["src/main.rs"]);
    looks_at(&folder.run(&["async-lint"]), &default);
}

#[test]
fn packages_by_name_pattern_and_exclusion() {
    let folder = workspace();
    looks_at(&folder.run(&["-p", "core-parts"]), &["core/src/lib.rs"]);
    looks_at(
        &folder.run_in("web", &["-p", "core-parts", "-p", "web-*"]),
        &["core/src/lib.rs", "web-tools/src/lib.rs"],
    );
    looks_at(
        &folder.run(&["--workspace", "--exclude", "web"]),
        &["core/src/lib.rs", "web-tools/src/lib.rs"],
    );
    looks_at(
        &folder.run_in("demo", &["--manifest-path", "../core/Cargo.toml"]),
        &["core/src/lib.rs"],
    );
}

#[test]
fn a_package_that_is_no_member_is_met_with_the_nearest() {
    let folder = workspace();
    for arguments in [
        &["-p", "core_parts"][..],
        &["--workspace", "--exclude", "core_parts"],
    ] {
        let run = folder.run(arguments);
        assert!(
            run.only_error()
                .contains("no package `core_parts`. Did you mean `core-parts`?"),
            "{run:#?}"
        );
    }
}

#[test]
fn paths_in_a_package_report_what_is_under_them() {
    let folder = workspace();
    looks_at(&folder.run(&["web"]), &WEB);
    looks_at(&folder.run(&["web/Cargo.toml"]), &WEB);
    looks_at(&folder.run(&["web/src/net"]), &["web/src/net/tcp.rs"]);
    looks_at(
        &folder.run_in("web/src", &["main.rs", "../../core"]),
        &["core/src/lib.rs", "web/src/main.rs"],
    );
    let all = [&["core/src/lib.rs", "web-tools/src/lib.rs"][..], &WEB].concat();
    looks_at(&folder.run(&["."]), &all);
}

#[test]
fn a_package_outside_the_workspace_is_its_own() {
    let folder = workspace();
    looks_at(&folder.run(&["demo"]), &["src/main.rs"]);
    looks_at(
        &folder.run(&["demo", "core"]),
        &["core/src/lib.rs", "demo/src/main.rs"],
    );
}

#[test]
fn files_of_no_package_are_linted_alone() {
    let folder = workspace();
    looks_at(&folder.run(&["scripts"]), &["loose.rs"]);
    looks_at(&folder.run(&["scripts/loose.rs"]), &["loose.rs"]);
}

#[test]
fn a_folder_without_any_manifest_is_read_with_the_packages_below_it() {
    let folder = Folder::of_unreadable(&[
        ("main.rs", ""),
        ("parts/one.rs", ""),
        ("vendor/a/Cargo.toml", &manifest("a", "")),
        ("vendor/a/src/lib.rs", ""),
        ("vendor/a/fixture/Cargo.toml", &manifest("fixture", "")),
        ("vendor/a/fixture/src/lib.rs", ""),
    ]);
    looks_at(
        &folder.run(&["."]),
        &["main.rs", "parts/one.rs", "vendor/a/src/lib.rs"],
    );
    looks_at(&folder.run(&["parts"]), &["one.rs"]);
    looks_at(
        &folder.run(&["vendor", "main.rs"]),
        &["main.rs", "vendor/a/src/lib.rs"],
    );
}

#[test]
fn a_target_outside_its_package_is_named_from_the_root() {
    let folder = Folder::of_unreadable(&[
        (
            "a/Cargo.toml",
            &manifest("a", "[lib]\npath = \"../shared/lib.rs\""),
        ),
        ("a/build.rs", ""),
        ("shared/lib.rs", ""),
    ]);
    looks_at(&folder.run_in("a", &[]), &["../shared/lib.rs", "build.rs"]);
}

#[test]
fn a_dependency_from_a_folder_is_read_in_full_and_not_linted() {
    let folder = Folder::new(&[
        (
            "shop/Cargo.toml",
            &manifest(
                "shop",
                "[dependencies]\nwork = { path = \"../work\" }\n[workspace]",
            ),
        ),
        (
            "shop/Cargo.lock",
            "version = 4\n[[package]]\nname = \"shop\"\nversion = \"0.1.0\"\ndependencies = [\"work\"]\n\
             [[package]]\nname = \"work\"\nversion = \"0.1.0\"\n",
        ),
        (
            "shop/src/lib.rs",
            "pub async fn a() {\n    work::now(|| std::thread::sleep(work::pause()));\n    \
             work::later(|| std::thread::sleep(work::pause()));\n    work::begin().join().ok();\n}\n",
        ),
        ("work/Cargo.toml", &manifest("work", "")),
        (
            "work/src/lib.rs",
            "mod inner;\npub use inner::*;\npub async fn b() { std::thread::sleep(pause()); }\n",
        ),
        (
            "work/src/inner.rs",
            "pub fn pause() -> std::time::Duration { std::time::Duration::MAX }\n\
             pub fn now(f: impl FnOnce()) { f() }\n\
             pub fn later(f: impl FnOnce() + Send + 'static) { std::thread::spawn(f); }\n\
             pub fn begin() -> std::thread::JoinHandle<()> { std::thread::spawn(|| ()) }\n",
        ),
    ]);
    let run = folder.run_in("shop", &["--format", "short"]);
    let places: Vec<&str> = run
        .stdout
        .lines()
        .filter_map(|line| line.split_once(" warning"))
        .map(|(place, _)| place)
        .collect();
    assert_eq!(places, ["src/lib.rs:2:18:", "src/lib.rs:4:19:"], "{run:#?}");
    assert!(run.stderr.contains(" in 1 file, "), "{run:#?}");
}
