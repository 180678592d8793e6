//! `config` and `init`, the schema, and the reference that is made of it.

use std::{fmt::Write, fs, path::Path};

use serde_json::Value;

use crate::support::{Folder, manifest};

const SLEEP: &str = "pub async fn sleeps() {
    std::thread::sleep(std::time::Duration::MAX);
}
";

const CONFIG: &str = "preset = \"strict\"

[rules]
blocking-sleep = \"deny\"
blocking-file = { pedantic = \"allow\" }

[[overrides]]
paths = [\"store\"]
check-tests = true
rules = { blocking-sleep = \"allow\" }
";

fn workspace() -> Folder {
    Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"shop\", \"store\"]\nresolver = \"2\"\n",
        ),
        (
            "shop/Cargo.toml",
            &manifest(
                "shop",
                "[package.metadata.async-lint]\nmin-confidence = \"high\"\n",
            ),
        ),
        ("shop/src/lib.rs", SLEEP),
        ("store/Cargo.toml", &manifest("store", "")),
        ("store/src/lib.rs", SLEEP),
        ("async-lint.toml", CONFIG),
    ])
}

/// The rows of `config --format json`: scope, key, value and origin as text.
fn rows(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let run = folder.run(&[&["config", "--format", "json"], arguments].concat());
    assert_eq!(run.code, Some(0), "{run:#?}");
    let workspaces: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(workspaces[0]["root"], folder.root().to_str().unwrap());
    let row = |row: &Value| {
        let origin = &row["origin"];
        let origin = match origin["kind"].as_str().unwrap() {
            "file" => format!("{}:{}", origin["file"].as_str().unwrap(), origin["line"]),
            other => other.to_owned(),
        };
        let (scope, key) = (row["scope"].as_str().unwrap(), row["key"].as_str().unwrap());
        format!("{scope}: {key} = {} ({origin})", row["value"])
    };
    let values = workspaces[0]["values"].as_array().unwrap();
    values.iter().map(row).collect()
}

#[test]
fn every_value_is_shown_with_what_said_so() {
    let all = rows(&workspace(), &[]);
    for row in [
        "workspace: preset = \"strict\" (async-lint.toml:1)",
        "workspace: check-tests = false (default)",
        "workspace: exclude = [] (default)",
        "workspace: rules.pedantic = \"warn\" (async-lint.toml:1)",
        "workspace: rules.nursery = \"allow\" (async-lint.toml:1)",
        "workspace: rules.blocking-sleep = \"deny\" (async-lint.toml:4)",
        "workspace: rules.blocking-file = \"warn\" (default)",
        "workspace: rules.needless-async = \"warn\" (async-lint.toml:1)",
        "workspace: rules.futurelock = \"allow\" (async-lint.toml:1)",
        "workspace: rules.blocking-file.pedantic = \"allow\" (async-lint.toml:5)",
        "package shop: min-confidence = \"high\" (shop/Cargo.toml:6)",
        "store: check-tests = true (async-lint.toml:9)",
        "store: rules.blocking-sleep = \"allow\" (async-lint.toml:10)",
    ] {
        assert!(all.contains(&row.to_owned()), "`{row}` is missing: {all:#?}");
    }
    let narrow = all.iter().filter(|row| !row.starts_with("workspace: "));
    assert_eq!(narrow.count(), 3, "{all:#?}");
}

#[test]
fn the_command_line_is_shown_as_such() {
    let arguments = ["-A", "blocking-sleep", "--tests", "--min-confidence", "low"];
    let all = rows(&workspace(), &arguments);
    for row in [
        "workspace: rules.blocking-sleep = \"allow\" (command-line)",
        "workspace: check-tests = true (command-line)",
        "workspace: min-confidence = \"low\" (command-line)",
    ] {
        assert!(all.contains(&row.to_owned()), "`{row}` is missing: {all:#?}");
    }
    assert!(all.iter().all(|row| row.starts_with("workspace: ")), "{all:#?}");
}

#[test]
fn the_table_has_a_column_for_each() {
    let folder = workspace();
    let run = folder.run(&["config"]);
    let mut lines = run.stdout.lines();
    assert_eq!(
        lines.next(),
        Some(&*format!("workspace {}", folder.root().display()))
    );
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(
        words(lines.next().unwrap()),
        ["preset", "\"strict\"", "async-lint.toml:1"]
    );
    assert!(run.stdout.contains("\npackage shop\n"), "{run:#?}");
    assert!(run.stdout.contains("\nstore\n"), "{run:#?}");
}

#[test]
fn init_writes_a_file_that_changes_nothing_and_leaves_one_that_is_there() {
    let folder = workspace();
    fs::remove_file(folder.root().join("async-lint.toml")).unwrap();
    let run = folder.run_in("shop", &["init"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    let path = folder.root().join("async-lint.toml");
    let text = fs::read_to_string(&path).unwrap();
    let values = rows(&folder, &[]);
    let defaults = values.iter().filter(|row| row.starts_with("workspace: "));
    assert!(
        defaults.into_iter().all(|row| row.ends_with("(default)")),
        "{values:#?}"
    );

    fs::write(&path, "preset = \"all\"\n").unwrap();
    let run = folder.run(&["init"]);
    assert!(run.only_error().contains("is there already"), "{run:#?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "preset = \"all\"\n");

    for key in keys(&schema(), "") {
        let last = key.rsplit('.').next().unwrap();
        let is_there = text.lines().any(|line| {
            line.strip_prefix("# ").is_some_and(|line| {
                line.starts_with(&format!("{last} ="))
                    || line.starts_with(&format!("[{last}]"))
                    || line.starts_with(&format!("[[{last}]]"))
                    || line.contains(&format!(".{last}]"))
            })
        });
        let is_of_table = key.starts_with("startup.") && text.contains(&format!("{last} = "));
        assert!(is_there || is_of_table, "`{key}` is missing:\n{text}");
    }
}

#[test]
fn what_init_writes_holds_without_its_marks_too() {
    let folder = workspace();
    fs::remove_file(folder.root().join("async-lint.toml")).unwrap();
    folder.run(&["init"]);
    let path = folder.root().join("async-lint.toml");
    let text = fs::read_to_string(&path).unwrap();
    let plain: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("##"))
        .map(|line| line.strip_prefix("# ").unwrap_or(line))
        .collect();
    fs::write(&path, plain.join("\n")).unwrap();
    let values = rows(&folder, &["--no-cache"]);
    let schema = schema();
    for (key, property) in schema["properties"].as_object().unwrap() {
        let Some(default) = property.get("default") else {
            continue;
        };
        if !matches!(key.as_str(), "rules" | "overrides" | "api" | "indirect") {
            let row = format!("workspace: {key} = {default} (async-lint.toml:");
            assert!(
                values.iter().any(|value| value.starts_with(&row)),
                "{row}: {values:#?}"
            );
        }
    }
    fs::remove_file(&path).unwrap();
    let level = |row: &String| row.split(" (").next().unwrap().to_owned();
    let levels = |rows: Vec<String>| -> Vec<String> {
        let levels = rows
            .iter()
            .filter(|row| row.starts_with("workspace: rules."))
            .map(level);
        levels.collect()
    };
    assert_eq!(levels(values), levels(rows(&folder, &[])));
}

#[test]
fn init_refuses_where_the_manifest_holds_the_configuration() {
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            &manifest("a", "[workspace.metadata.async-lint]\npreset = \"all\""),
        ),
        ("src/lib.rs", ""),
    ]);
    let run = folder.run(&["init"]);
    assert!(
        run.only_error().contains("[workspace.metadata.async-lint]"),
        "{run:#?}"
    );
    let bare = Folder::new(&[("a.txt", "")]);
    assert_eq!(bare.run(&["init"]).code, Some(0));
    assert!(bare.root().join("async-lint.toml").exists());
}

fn schema() -> Value {
    let run = Folder::new(&[]).run(&["config", "--schema"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    serde_json::from_str(&run.stdout).unwrap()
}

/// The keys of a table and of those in it, rules aside: `startup.functions`.
fn keys(schema: &Value, prefix: &str) -> Vec<String> {
    let mut all = Vec::new();
    for (key, property) in properties(schema) {
        let key = format!("{prefix}{key}");
        if !key.ends_with("rules") && !key.starts_with("blocking.") && !key.starts_with("offloads.") {
            all.extend(keys(property, &format!("{key}.")));
        }
        all.push(key);
    }
    all.retain(|key| !key.starts_with("blocking.") && !key.starts_with("offloads."));
    all
}

/// The keys that a schema has in any of its shapes, and those of the elements of a list.
fn properties(schema: &Value) -> Vec<(&String, &Value)> {
    let mut all: Vec<_> = schema["properties"].as_object().into_iter().flatten().collect();
    for shape in schema["anyOf"].as_array().into_iter().flatten() {
        all.extend(properties(shape));
    }
    if let Some(items) = schema.get("items") {
        all.extend(properties(items));
    }
    all
}

#[test]
fn the_schema_takes_what_the_program_takes_and_refuses_what_it_refuses() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let takes = |text: &str| {
        let value: Value = toml::from_str(text).unwrap();
        let folder = Folder::new(&[
            ("Cargo.toml", &manifest("a", "")),
            ("src/lib.rs", ""),
            ("async-lint.toml", text),
        ]);
        let by_program = folder.run(&["config"]).code == Some(0);
        assert_eq!(validator.is_valid(&value), by_program, "{text}");
        by_program
    };
    for good in [
        "",
        CONFIG,
        "preset = \"all\"\ninclude = [\"a\"]\nexclude = []\ncheck-tests = true\nruntime = \"async-std\"",
        "min-confidence = \"low\"\nstartup = \"hide\"\nindirect.max-depth = 3\ncancel-unsafe = [\"a::b\"]",
        "startup = { findings = \"show\", functions = [\"a::b\"] }",
        "[[api]]\npath = \"a::b\"\nblocks = \"file\"\nbrief = true\ninstead = \"a::c\"\nreason = \"why\"",
        "[[api]]\npath = \"a::b\"\noffloads = true\n[[api]]\npath = \"a::c\"\noffloads = \"work\"",
        "blocking = [\"a::b\", { path = \"a::c\", kind = \"net\" }]\noffloads = [{ path = \"a::d\", param = \"f\" }]",
        "[rules]\nwarnings = \"deny\"\nnursery = { level = \"warn\" }",
    ] {
        assert!(takes(good), "{good}");
    }
    for bad in [
        "prest = \"all\"",
        "preset = 1",
        "startup = { finding = \"show\" }",
        "[rules]\nblocking = \"warn\"",
        "[rules]\nwarnings = { pedantic = \"warn\" }",
        "[[api]]\nblocks = \"file\"",
        "[[api]]\npath = \"a::b\"\nnot-blocking = false",
        "indirect.max-depth = 0",
        "runtime = \"async_std\"",
        "[[overrides]]\nrules = {}",
    ] {
        assert!(!takes(bad), "{bad}");
    }
}

#[test]
fn the_schema_tells_each_rule_with_its_summary() {
    let schema = schema();
    let run = Folder::new(&[]).run(&["rules", "--format", "json"]);
    let rules: Value = serde_json::from_str(&run.stdout).unwrap();
    let known = &schema["properties"]["rules"]["properties"];
    for rule in rules.as_array().unwrap() {
        let name = rule["name"].as_str().unwrap();
        assert_eq!(known[name]["description"], rule["summary"], "{name}");
    }
    let groups = 4;
    assert_eq!(
        known.as_object().unwrap().len(),
        rules.as_array().unwrap().len() + groups
    );
}

/// Compares a file of the documentation with what it has to be, or writes it.
fn is_current(path: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(path);
    // A checkout may have changed the line ends.
    let is_same = fs::read_to_string(&path).is_ok_and(|there| there.replace("\r\n", "\n") == text);
    if !is_same && std::env::var_os("UPDATE_PAGES").is_some_and(|value| value == "1") {
        fs::write(&path, text).unwrap();
        return;
    }
    assert!(
        is_same,
        "{} is stale: `UPDATE_PAGES=1 cargo test -p cargo-async-lint --test command_line config` writes it",
        path.display()
    );
}

#[test]
fn the_schema_in_the_documentation_is_current() {
    let text = Folder::new(&[]).run(&["config", "--schema"]).stdout;
    is_current("async-lint.schema.json", &text);
}

#[test]
fn the_reference_is_made_of_the_schema() {
    const PAGE: &str = "guide/configuration.md";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(PAGE);
    let page = fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    let schema = schema();
    let mut text = page;
    for (name, table) in [
        ("keys", table(&schema)),
        ("override", table(&schema["properties"]["overrides"]["items"])),
        ("api", table(&schema["properties"]["api"]["items"])),
        (
            "rule",
            table(&schema["properties"]["rules"]["properties"]["blocking-file"]),
        ),
        ("startup", table(&schema["properties"]["startup"])),
        ("indirect", table(&schema["properties"]["indirect"])),
    ] {
        let (start, end) = (format!("<!-- {name}: from the schema -->\n"), "<!-- end -->");
        let from = text.find(&start).unwrap_or_else(|| panic!("no `{start}`")) + start.len();
        let to = from + text[from..].find(end).unwrap();
        text.replace_range(from..to, &format!("\n{table}\n"));
    }
    is_current(PAGE, &text);
}

/// The keys of a table of a configuration, as Markdown.
fn table(schema: &Value) -> String {
    let mut text = "| key | value | without it | |\n| --- | --- | --- | --- |\n".to_owned();
    for (key, property) in properties(schema) {
        let default = property
            .get("default")
            .map_or_else(String::new, |value| format!("`{value}`"));
        let description = property["description"]
            .as_str()
            .unwrap_or_default()
            .replace('\n', " ");
        writeln!(
            text,
            "| `{key}` | {} | {default} | {description} |",
            kind(property)
        )
        .unwrap();
    }
    text
}

/// What a value may be.
fn kind(schema: &Value) -> String {
    let shapes = ["anyOf", "oneOf"].iter().find_map(|key| schema[*key].as_array());
    if let Some(shapes) = shapes {
        let kinds: Vec<String> = shapes.iter().map(kind).collect();
        return kinds.join(", ");
    }
    if let Some(only) = schema.get("const") {
        return format!("`{only}`");
    }
    if let Some(words) = schema["enum"].as_array() {
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        return words.join(", ");
    }
    match schema["type"].as_str().unwrap_or_default() {
        "string" => "text".to_owned(),
        "integer" => "number".to_owned(),
        "boolean" => "`true`, `false`".to_owned(),
        "array" => format!("list of {}", plural(&kind(&schema["items"]))),
        _ => "table".to_owned(),
    }
}

fn plural(kind: &str) -> String {
    kind.replace("text", "texts").replace("table", "tables")
}
