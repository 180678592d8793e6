//! Completions and the man page.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use super::support::Folder;

#[test]
fn each_shell_gets_completions_that_know_commands_and_flags() {
    let folder = Folder::new(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = folder.run(&["completions", shell]);
        assert_eq!(run.code, Some(0), "{run:#?}");
        for word in ["cargo-async-lint", "explain", "min-confidence", "unsafe-fixes"] {
            assert!(run.stdout.contains(word), "{shell}: no {word}");
        }
        assert!(!run.stdout.contains("cargo async-lint__"), "{shell}");
    }
    assert_eq!(folder.run(&["completions", "csh"]).code, Some(2));
}

#[cfg(unix)]
#[test]
fn bash_completes_what_begins_like_a_flag_or_a_command() {
    let folder = Folder::new(&[]);
    let script = folder.run(&["completions", "bash"]).stdout;
    let complete = |words: &str, index: usize| {
        let ask = format!(
            "{script}\nCOMP_WORDS=({words}); COMP_CWORD={index}\n\
             $(complete -p cargo-async-lint | sed 's/.*-F \\([^ ]*\\).*/\\1/') cargo-async-lint \"${{COMP_WORDS[{index}]}}\" \"${{COMP_WORDS[{index} - 1]}}\"\n\
             echo \"${{COMPREPLY[*]}}\"\n"
        );
        let mut bash = Command::new("bash")
            .args(["--norc", "--noprofile", "-s"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        bash.stdin.take().unwrap().write_all(ask.as_bytes()).unwrap();
        String::from_utf8(bash.wait_with_output().unwrap().stdout).unwrap()
    };
    assert_eq!(complete("cargo-async-lint --unsafe", 1).trim(), "--unsafe-fixes");
    assert_eq!(complete("cargo-async-lint cache cl", 2).trim(), "clean");
}

#[test]
fn the_man_page_names_the_commands_and_the_exit_status() {
    let run = Folder::new(&[]).run(&["man"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    for part in [
        ".TH cargo-async-lint 1",
        ".SH SUBCOMMANDS",
        "\\-\\-min\\-confidence",
        "Exit status",
    ] {
        assert!(run.stdout.contains(part), "no {part} in\n{}", run.stdout);
    }
}
