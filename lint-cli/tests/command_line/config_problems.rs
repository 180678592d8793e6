//! A configuration that is not as it has to be: all that is wrong, each at its place, and status 2.

use crate::support::{Folder, manifest};

/// What a run with this configuration says.
fn told(config: &str) -> String {
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest("shop", "")),
        (
            "src/lib.rs",
            "pub async fn a() { std::thread::sleep(std::time::Duration::MAX); }",
        ),
        ("async-lint.toml", config),
    ]);
    let run = folder.run(&[]);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert_eq!(run.stdout, "", "nothing is linted: {run:#?}");
    run.stderr
}

#[test]
fn unknown_keys_and_rules_and_wrong_values_are_told_at_once() {
    assert_eq!(
        told(
            "presett = \"strict\"
preset = \"stric\"
check-tests = 1
min-confidence = [\"high\"]

[rules]
blocking-slep = \"warn\"
\tblocking-file = \"warning\"
blocking-net = { level = \"allow\", pedantc = \"warn\" }
"
        ),
        "error: unknown key `presett`
 --> async-lint.toml:1:1
  |
1 | presett = \"strict\"
  | ^^^^^^^
  = help: did you mean `preset`?

error: `stric` is not one of `recommended`, `strict`, `all`
 --> async-lint.toml:2:10
  |
2 | preset = \"stric\"
  |          ^^^^^^^
  = help: did you mean `strict`?

error: found a number where `true` or `false` is expected
 --> async-lint.toml:3:15
  |
3 | check-tests = 1
  |               ^

error: found a list where one of `low`, `medium`, `high` is expected
 --> async-lint.toml:4:18
  |
4 | min-confidence = [\"high\"]
  |                  ^^^^^^^^

error: there is no rule or group `blocking-slep`
 --> async-lint.toml:7:1
  |
7 | blocking-slep = \"warn\"
  | ^^^^^^^^^^^^^
  = help: did you mean `blocking-sleep`?

error: `warning` is not one of `allow`, `warn`, `deny`
 --> async-lint.toml:8:18
  |
8 |  blocking-file = \"warning\"
  |                  ^^^^^^^^^
  = help: did you mean `warn`?

error: unknown key `pedantc` in `rules.blocking-net`
 --> async-lint.toml:9:35
  |
9 | blocking-net = { level = \"allow\", pedantc = \"warn\" }
  |                                   ^^^^^^^
  = help: did you mean `pedantic`?
"
    );
}

#[test]
fn facts_that_are_none_or_contradict_each_other() {
    assert_eq!(
        told(
            "not-blocking = [\"shop::a\", \"free\"]
preset = 1

[[api]]
path = \"shop::a\"
blocks = \"file\"

[[api]]
path = \"shop::b\"
blocks = \"disk\"

[[api]]
blocks = \"file\"
"
        ),
        "error: `free` is no path of a function: it has to be names joined by `::`, that of a crate first
 --> async-lint.toml:1:28
  |
1 | not-blocking = [\"shop::a\", \"free\"]
  |                            ^^^^^^

error: found a number where one of `recommended`, `strict`, `all` is expected
 --> async-lint.toml:2:10
  |
2 | preset = 1
  |          ^

error: `shop::a` blocks, but line 1 says that it does not block
 --> async-lint.toml:5:8
  |
5 | path = \"shop::a\"
  |        ^^^^^^^^^
  = help: keep one of the two

error: `disk` is not one of `compute`, `database`, `file`, `http`, `net`, `process`, `sleep`, `stdin`, `wait`
  --> async-lint.toml:10:10
   |
10 | blocks = \"disk\"
   |          ^^^^^^

error: the key `path` is missing in `api`
  --> async-lint.toml:12:1
   |
12 | [[api]]
   | ^^^^^^^
"
    );
    assert_eq!(
        told(
            "not-blocking = [\"shop::a\"]

[[api]]
path = \"shop::a\"
blocks = \"file\"

[[api]]
path = \"shop::b\"
blocks = \"file\"
not-blocking = true

[[api]]
path = \"shop::c\"

[[api]]
path = \"shop::d\"
not-blocking = true
instead = \"shop::e\"
"
        ),
        "error: `shop::a` blocks, but line 1 says that it does not block
 --> async-lint.toml:4:8
  |
4 | path = \"shop::a\"
  |        ^^^^^^^^^
  = help: keep one of the two

error: `shop::b` cannot both block and not block
  --> async-lint.toml:10:1
   |
10 | not-blocking = true
   | ^^^^^^^^^^^^
   = help: keep `blocks` or `not-blocking`

error: nothing is said of `shop::c`
  --> async-lint.toml:13:1
   |
13 | path = \"shop::c\"
   | ^^^^
   = help: add `blocks`, `not-blocking` or `offloads`

error: `instead` means something only with `blocks`
  --> async-lint.toml:18:1
   |
18 | instead = \"shop::e\"
   | ^^^^^^^
"
    );
}

#[test]
fn globs_that_are_none() {
    assert_eq!(
        told("exclude = [\"src/[a\", \"ok\"]\n\n[[overrides]]\npaths = [\"{a\"]\n"),
        "error: `src/[a` is no glob: unclosed character class; missing ']'
 --> async-lint.toml:1:12
  |
1 | exclude = [\"src/[a\", \"ok\"]
  |            ^^^^^^^^

error: `{a` is no glob: unclosed alternate group; missing '}' (maybe escape '{' with '[{]'?)
 --> async-lint.toml:4:10
  |
4 | paths = [\"{a\"]
  |          ^^^^
"
    );
}

#[test]
fn text_that_is_no_toml() {
    let text = told("preset = \n[rules\n");
    assert!(text.contains("error: this is no TOML: "), "{text}");
    assert!(text.contains("--> async-lint.toml:1:10"), "{text}");
    assert!(text.contains("--> async-lint.toml:2:7"), "{text}");
}

#[test]
fn a_runtime_and_a_depth_that_there_is_not() {
    let text = told("runtime = \"tokyo\"\n[indirect]\nmax-depth = 0\n");
    assert!(text.contains("help: did you mean `tokio`?"), "{text}");
    assert!(
        text.contains("0 is less than 1, the least there can be"),
        "{text}"
    );
}

#[test]
fn a_column_counts_chars_and_nothing_steers_the_terminal() {
    let text = told("exclude = [\"\u{fc}\u{202e}\", 1]\n");
    assert!(text.contains("async-lint.toml:1:18"), "{text}");
    assert!(!text.contains('\u{202e}'), "{text:?}");
}

#[test]
fn the_problems_of_several_manifests_are_told_with_their_places() {
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"2\"\n",
        ),
        (
            "a/Cargo.toml",
            &manifest("a", "[package.metadata.async-lint]\npreset = \"al\""),
        ),
        ("a/src/lib.rs", ""),
        (
            "b/Cargo.toml",
            &manifest(
                "b",
                "[package.metadata.async-lint.rules]\nblocking-fil = \"warn\"",
            ),
        ),
        ("b/src/lib.rs", ""),
    ]);
    let run = folder.run(&[]);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert_eq!(run.errors().len(), 2, "{run:#?}");
    assert!(run.stderr.contains(" --> a/Cargo.toml:6:10"), "{run:#?}");
    assert!(run.stderr.contains(" --> b/Cargo.toml:6:1"), "{run:#?}");
    let elsewhere = folder.run_in("a", &["--no-config"]);
    assert_eq!(elsewhere.code, Some(0), "{elsewhere:#?}");
}
