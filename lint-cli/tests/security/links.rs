//! Nothing outside of the workspace is written to, whatever links and paths of it lead there.

use std::{fs, os::unix::fs::symlink};

use crate::{
    sandbox::{SLEEP, TOKIO, commit},
    support::{Folder, Run, manifest},
};

const FIX: &[&str] = &["--fix", "--allow-dirty", "--allow-no-vcs"];
const SUPPRESS: &[&str] = &["--add-suppressions=later", "--allow-dirty", "--allow-no-vcs"];

/// A workspace in the folder `inside`, and beside it `outside`, with a finding in each.
fn workspace(library: &str) -> Folder {
    let folder = Folder::new(&[
        ("inside/Cargo.toml", &manifest("shop", TOKIO)),
        ("inside/src/lib.rs", library),
        ("inside/src/own.rs", SLEEP),
        ("outside/other.rs", SLEEP),
        ("outside/sub/deep.rs", SLEEP),
    ]);
    commit(&folder);
    folder
}

fn outside(folder: &Folder) -> [String; 2] {
    ["outside/other.rs", "outside/sub/deep.rs"]
        .map(|path| fs::read_to_string(folder.root().join(path)).unwrap())
}

fn names_outside(folder: &Folder) -> usize {
    let folders = ["outside", "outside/sub"].map(|path| fs::read_dir(folder.root().join(path)).unwrap());
    folders.into_iter().map(Iterator::count).sum()
}

fn stays_inside(folder: &Folder, command: &[&str]) {
    let run = folder.run_in("inside", command);
    assert_eq!(outside(folder), [SLEEP, SLEEP], "{run:#?}");
    assert_eq!(names_outside(folder), 3, "{run:#?}");
    assert!(!run.stderr.contains("panicked"), "{run:#?}");
    let own = fs::read_to_string(folder.root().join("inside/src/own.rs")).unwrap();
    assert_ne!(own, SLEEP, "the rest is written: {run:#?}");
}

#[test]
fn a_file_that_is_a_link_out_stays() {
    for command in [FIX, SUPPRESS] {
        let folder = workspace("mod own;\nmod linked;\n");
        symlink(
            "../../outside/other.rs",
            folder.root().join("inside/src/linked.rs"),
        )
        .unwrap();
        stays_inside(&folder, command);
    }
}

#[test]
fn a_folder_that_is_a_link_out_stays() {
    for command in [FIX, SUPPRESS] {
        let folder = workspace("mod own;\nmod linked { mod deep; }\n");
        symlink("../../outside/sub", folder.root().join("inside/src/linked")).unwrap();
        stays_inside(&folder, command);
    }
}

#[test]
fn what_path_attributes_lead_to_outside_stays() {
    for command in [FIX, SUPPRESS] {
        let folder = workspace(
            "mod own;\n#[path = \"../../outside/other.rs\"]\nmod other;\n#[path = \
             \"../src/../../outside/sub/deep.rs\"]\nmod deep;\n",
        );
        stays_inside(&folder, command);
    }
}

#[test]
fn a_dependencys_file_stays() {
    for command in [FIX, SUPPRESS] {
        let folder = workspace("mod own;\npub async fn go() { helper::nap().await; helper::wait(); }\n");
        let helper = format!("{SLEEP}pub fn wait() {{ std::thread::sleep(std::time::Duration::MAX); }}\n");
        folder.write("outside/helper/Cargo.toml", manifest("helper", TOKIO));
        folder.write("outside/helper/src/lib.rs", &helper);
        let dependency = format!("{TOKIO}\nhelper = {{ path = \"../outside/helper\" }}");
        folder.write("inside/Cargo.toml", manifest("shop", &dependency));
        let run = folder.run_in("inside", command);
        let after = fs::read_to_string(folder.root().join("outside/helper/src/lib.rs")).unwrap();
        assert_eq!(after, helper, "{run:#?}");
    }
}

/// With two workspaces, each keeps to itself: the folder above both is no workspace.
#[test]
fn a_link_into_another_workspace_stays() {
    let folder = workspace("mod own;\nmod linked;\n");
    folder.write("other/Cargo.toml", manifest("other", TOKIO));
    folder.write("other/src/lib.rs", "");
    symlink(
        "../../outside/other.rs",
        folder.root().join("inside/src/linked.rs"),
    )
    .unwrap();
    let run = folder.run(&[FIX, &["inside", "other"]].concat());
    assert_eq!(outside(&folder), [SLEEP, SLEEP], "{run:#?}");
    assert!(
        run.stderr.contains("a link leads out of the workspace"),
        "{run:#?}"
    );
}

/// Git, which is asked before anything is written, puts the link in the file's place.
#[test]
fn a_file_replaced_by_a_link_between_linting_and_writing_stays() {
    use std::os::unix::fs::PermissionsExt;

    for (name, target) in [("own.rs", "../../outside/other.rs"), ("", "../outside/sub")] {
        let folder = workspace("mod own;\n");
        folder.write("outside/sub/own.rs", SLEEP);
        let place = folder.root().join("inside/src").join(name);
        let programs = folder.root().join("programs");
        folder.write(
            "programs/git",
            format!(
                "#!/bin/sh\nrm -rf '{0}'\nln -s '{target}' '{0}'\necho true\n",
                place.display().to_string().trim_end_matches('/')
            ),
        );
        fs::set_permissions(programs.join("git"), fs::Permissions::from_mode(0o755)).unwrap();
        let mut command = folder.command("inside", &["--fix", "--allow-dirty"]);
        let path = std::env::var("PATH").unwrap();
        command.env("PATH", format!("{}:{path}", programs.display()));
        let run = Run::of(command);
        assert!(place.to_str().unwrap().trim_end_matches('/').len() > 1);
        assert!(
            run.stderr.contains("a link leads out of the workspace"),
            "{run:#?}"
        );
        assert_eq!(run.code, Some(2), "{run:#?}");
        assert_eq!(outside(&folder), [SLEEP, SLEEP], "{run:#?}");
        let own = fs::read_to_string(folder.root().join("outside/sub/own.rs")).unwrap();
        assert_eq!(own, SLEEP);
    }
}
