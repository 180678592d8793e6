//! With and without the cache the answers are the same, after any edits. Five hundred of them take minutes, and are run by
//! `cargo test -p cargo-async-lint --test security five_hundred -- --ignored`.

use std::fs;

use crate::support::{Folder, Run, manifest};

/// Numbers that look random, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn of<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }
}

const MODULES: [&str; 5] = ["alpha", "beta", "gamma", "delta", "omega"];
const MEMBERS: [&str; 2] = ["one", "two"];

/// Items that call each other across modules, if these are there.
const ITEMS: &[&str] = &[
    "pub async fn nap() { std::thread::sleep(std::time::Duration::MAX); }\n",
    "pub fn read() -> String { std::fs::read_to_string(\"a\").unwrap() }\n",
    "pub async fn load() { crate::alpha::read(); }\n",
    "pub async fn far() { crate::beta::load().await; crate::gamma::read(); }\n",
    "pub fn read() { crate::delta::read(); }\n",
    "pub async fn lost() { async { 1 }; }\n",
    "#[macro_export]\nmacro_rules! wait { () => { std::thread::sleep(std::time::Duration::MAX) }; }\n",
    "pub async fn expanded() { crate::wait!(); }\n",
    "use std::thread::sleep as rest;\npub async fn renamed() { rest(std::time::Duration::MAX); }\n",
    "pub struct Store(std::fs::File);\nimpl Store { pub fn sync(&self) { self.0.sync_all().unwrap(); } }\n",
    "pub async fn store(store: &crate::omega::Store) { store.sync(); }\n",
    "// async-lint: allow(blocking-sleep) -- measured\n",
    "#[cfg(test)]\nmod tests { async fn nap() { std::thread::sleep(std::time::Duration::MAX); } }\n",
    "pub fn broken( {\n",
    "#[path = \"../shared/part.rs\"]\npub mod part;\n",
];

const CONFIGURATIONS: &[&str] = &[
    "[rules]\nblocking-sleep = \"deny\"\n",
    "[rules]\nindirect-blocking = \"allow\"\n",
    "exclude = [\"**/beta.rs\"]\n",
    "check-tests = true\n",
];

const FLAGS: &[&[&str]] = &[
    &[],
    &["--workspace"],
    &["--workspace", "--tests"],
    &["-W", "pedantic", "--workspace"],
    &["-A", "blocking-sleep"],
];

fn workspace() -> Folder {
    let folder = Folder::new(&[("shared/part.rs", ITEMS[0])]);
    for member in MEMBERS {
        folder.write(&format!("{member}/src/lib.rs"), "pub mod alpha;\npub mod beta;\n");
        folder.write(&format!("{member}/src/alpha.rs"), ITEMS[1]);
    }
    write_manifests(&folder, &mut Random(1));
    folder
}

fn write_manifests(folder: &Folder, random: &mut Random) {
    let members = random.of(&["\"one\", \"two\"", "\"one\"", "\"*\""]);
    folder.write(
        "Cargo.toml",
        format!("[workspace]\nresolver = \"2\"\nmembers = [{members}]\nexclude = [\"shared\"]\n"),
    );
    for (number, member) in MEMBERS.into_iter().enumerate() {
        let features = random.of(&["\"time\"", "\"fs\"", "\"fs\", \"time\"", ""]);
        let mut dependencies = String::new();
        if random.below(5) > 0 {
            dependencies =
                format!("[dependencies]\ntokio = {{ version = \"1\", features = [{features}] }}\n");
            if number == 0 && random.below(2) == 0 {
                dependencies.push_str("two = { path = \"../two\" }\n");
            }
        }
        folder.write(&format!("{member}/Cargo.toml"), manifest(member, &dependencies));
    }
}

/// Changes something that a run depends on, and says what.
fn edit(folder: &Folder, random: &mut Random) -> String {
    let member = random.of(&MEMBERS);
    let source = format!("{member}/src/{}.rs", random.of(&MODULES));
    match random.below(12) {
        0..=4 => {
            let text: String = (0..=random.below(4)).map(|_| random.of(ITEMS)).collect();
            folder.write(&source, &text);
            format!("{source} becomes {text:?}")
        }
        5 => {
            let _ = fs::remove_file(folder.root().join(&source));
            format!("{source} goes")
        }
        6 | 7 => {
            let names = MODULES.into_iter().filter(|_| random.below(3) > 0);
            let mut text = names
                .flat_map(|name| ["pub mod ", name, ";\n"])
                .collect::<String>();
            text.push_str(random.of(ITEMS));
            folder.write(&format!("{member}/src/lib.rs"), &text);
            format!("{member}'s library becomes {text:?}")
        }
        8 => {
            write_manifests(folder, random);
            "the manifests change".to_owned()
        }
        9 => {
            let path = folder.root().join("async-lint.toml");
            if random.below(2) == 0 {
                let _ = fs::remove_file(path);
                return "the configuration goes".to_owned();
            }
            let text = random.of(CONFIGURATIONS);
            folder.write("async-lint.toml", text);
            format!("the configuration becomes {text:?}")
        }
        10 => {
            let text = random.of(ITEMS);
            folder.write("shared/part.rs", text);
            format!("the shared file becomes {text:?}")
        }
        _ => {
            let files = walkdir::WalkDir::new(folder.cache())
                .sort_by_file_name()
                .into_iter()
                .map(Result::unwrap);
            let files: Vec<_> = files.filter(|entry| entry.file_type().is_file()).collect();
            if let Some(file) = files.get(random.below(files.len().max(1))) {
                fs::write(file.path(), "damaged").unwrap();
            }
            "a file of the cache is damaged".to_owned()
        }
    }
}

fn compare(edits: usize, seed: u64) {
    let folder = workspace();
    let mut random = Random(seed);
    let mut findings = 0;
    let mut said: Vec<String> = Vec::new();
    for number in 0..edits {
        said.push(edit(&folder, &mut random));
        let arguments = [&["--format", "json"][..], random.of(FLAGS)].concat();
        let kept = folder.run(&arguments);
        let anew = folder.run(&[&*arguments, &["--no-cache"]].concat());
        findings += anew.stdout.matches("\"rule\":").count();
        let notes = |run: &Run| -> Vec<String> {
            let lines = run
                .stderr
                .lines()
                .filter(|line| line.starts_with("warning") || line.starts_with("error"));
            lines.map(str::to_owned).collect()
        };
        assert_eq!(
            (kept.code, &kept.stdout, notes(&kept)),
            (anew.code, &anew.stdout, notes(&anew)),
            "seed {seed}, edit {number}, {arguments:?}: {:#?}",
            &said[said.len().saturating_sub(5)..]
        );
    }
    assert!(findings > edits, "the edits hardly led to findings: {findings}");
}

#[test]
fn a_kept_answer_is_the_answer_after_sixty_edits() {
    compare(60, 0x5eed);
}

#[test]
#[ignore = "a thousand runs take minutes"]
fn a_kept_answer_is_the_answer_after_five_hundred_edits() {
    for seed in 1..=5 {
        compare(100, seed * 0x9e37_79b9);
    }
}
