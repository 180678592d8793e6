//! The bodies of tests are left unread where nothing that is shown depends on them: what counts as a test's, and what
//! does not.

use crate::support::{Folder, manifest};

/// A function that blocks.
fn sleeper(name: &str) -> String {
    format!("pub async fn {name}() {{ std::thread::sleep(std::time::Duration::from_secs(1)); }}\n")
}

fn shop(files: &[(&str, String)]) -> Folder {
    let dependencies = "[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }";
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", dependencies))]);
    for (path, text) in files {
        folder.write(path, text);
    }
    folder
}

/// The files that something is found in.
fn found_in(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let run = folder.run(&[&["--no-cache", "--format", "short"], arguments].concat());
    let lines = run.stdout.lines().filter(|line| line.contains("blocking-sleep"));
    lines
        .filter_map(|line| Some(line.split(':').next()?.to_owned()))
        .collect()
}

#[test]
fn files_that_ordinary_code_reaches_too_are_read() {
    let folder = shop(&[
        (
            "src/lib.rs",
            "#[cfg(test)]\nmod both;\n#[cfg(not(test))]\nmod both;\n\
             #[cfg(test)]\nmod tests;\n#[cfg(any(test, feature = \"x\"))]\npub mod sometimes;\n\
             #[cfg(test)]\n#[path = \"shared.rs\"]\nmod for_tests;\n"
                .to_owned(),
        ),
        (
            "src/main.rs",
            "#[path = \"shared.rs\"]\nmod shared;\nmod outer { include!(\"included.rs\"); }\nfn main() {}\n"
                .to_owned(),
        ),
        ("src/both.rs", sleeper("both")),
        ("src/tests.rs", format!("mod below;\n{}", sleeper("tests"))),
        ("src/tests/below.rs", sleeper("below")),
        ("src/sometimes.rs", sleeper("sometimes")),
        ("src/shared.rs", sleeper("shared")),
        ("src/included.rs", sleeper("included")),
        ("tests/all.rs", format!("mod common;\n{}", sleeper("all"))),
        ("tests/common/mod.rs", sleeper("common")),
        (
            "src/bin/other.rs",
            format!("fn main() {{}}\n{}", sleeper("other")),
        ),
    ]);
    let ordinary = [
        "src/bin/other.rs",
        "src/both.rs",
        "src/included.rs",
        "src/shared.rs",
        "src/sometimes.rs",
    ];
    assert_eq!(found_in(&folder, &[]), ordinary);
    let of_tests = [
        "src/tests.rs",
        "src/tests/below.rs",
        "tests/all.rs",
        "tests/common/mod.rs",
    ];
    let mut all: Vec<&str> = ordinary.into_iter().chain(of_tests).collect();
    all.sort_unstable();
    assert_eq!(found_in(&folder, &["--tests"]), all);
}

#[test]
fn a_test_that_wants_a_function_to_be_async_is_heard_where_that_matters() {
    let code = "pub(crate) async fn size(text: &str) -> usize {\n    text.len()\n}\n\
                pub async fn run() -> usize {\n    size(\"a\").await\n}\n";
    let test = "#[cfg(test)]\nmod tests {\n    #[tokio::test]\n    async fn all() {\n        \
                tokio::join!(super::size(\"b\"), super::run());\n    }\n}\n";
    let comment = "// async-lint: allow(needless-async) -- it will wait\n";
    let rule = ["-W", "needless-async", "-W", "unused-suppression"];
    for (text, arguments, expected) in [
        (code.to_owned(), &rule[..], 1),
        (format!("{code}{test}"), &rule, 0),
        // A comment about a rule that is off is used or not as if it were on.
        (format!("{comment}{code}"), &rule[2..], 0),
    ] {
        let folder = shop(&[("src/lib.rs", text.clone())]);
        let run = folder.run(&[&["--no-cache", "--format", "short"], arguments].concat());
        let found = run.stdout.lines().filter(|line| line.contains("src/lib.rs"));
        assert_eq!(found.count(), expected, "{text}\n{run:#?}");
    }
}
