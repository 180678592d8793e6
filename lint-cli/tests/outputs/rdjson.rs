//! reviewdog's format, by the definition of its messages and, where it is at hand, by reviewdog's own schema.

use std::{env, fs};

use serde_json::Value;

use crate::{
    places::{Changes, Unit, apply, range},
    sample::{FOUND, fixed, in_format, json, sample, texts},
    support::Folder,
};

const RANGE: [&str; 4] = ["/start/line", "/start/column", "/end/line", "/end/column"];

#[test]
fn the_result_is_valid_and_its_columns_are_bytes() {
    let folder = sample();
    let result = json(&in_format(&folder, "rdjson").stdout);
    assert_eq!(errors(include_str!("../schemas/rdjson.json"), &result), [""; 0]);
    assert_eq!(result["source"]["name"], "async-lint");

    let texts = texts(&folder);
    let diagnostics = result["diagnostics"].as_array().unwrap();
    assert_eq!(diagnostics.len(), FOUND.len());
    for (diagnostic, (rule, level, path, line, text)) in diagnostics.iter().zip(FOUND) {
        assert_eq!(diagnostic["code"]["value"], rule);
        assert_eq!(diagnostic["severity"], level.to_uppercase());
        assert_eq!(diagnostic["location"]["path"], path);
        let place = &diagnostic["location"]["range"];
        assert_eq!(place["start"]["line"], line);
        assert_eq!(&texts[path][range(&texts[path], place, RANGE, Unit::Bytes)], text);
    }
}

/// `REVIEWDOG_SCHEMA` names the file `proto/rdf/jsonschema/DiagnosticResult.json` of reviewdog's sources, which no
/// package has.
#[test]
#[ignore = "wants reviewdog's own schema: REVIEWDOG_SCHEMA names its file"]
fn the_result_is_valid_by_reviewdogs_own_schema() {
    let file =
        env::var_os("REVIEWDOG_SCHEMA").expect("REVIEWDOG_SCHEMA names reviewdog's DiagnosticResult.json");
    let schema = fs::read_to_string(file).unwrap();
    let mut result = json(&in_format(&sample(), "rdjson").stdout);
    assert_eq!(errors(&schema, &result), [""; 0]);
    result["diagnostics"][0]["location"]["range"]["start"]["line"] = "first".into();
    assert_ne!(errors(&schema, &result), [""; 0]);
    let clean = Folder::new(&[("a.rs", "fn a() {}\n")]);
    let nothing = json(&clean.run(&["--format", "rdjson", "."]).stdout);
    assert_eq!(errors(&schema, &nothing), [""; 0]);
}

fn errors(schema: &str, result: &Value) -> Vec<String> {
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&json(schema))
        .unwrap();
    validator
        .iter_errors(result)
        .map(|error| error.to_string())
        .collect()
}

#[test]
fn a_suggestion_is_a_whole_fix() {
    let folder = sample();
    let result = json(&in_format(&folder, "rdjson").stdout);
    let mut texts = texts(&folder);
    let mut changes = Changes::new();
    for diagnostic in result["diagnostics"].as_array().unwrap() {
        let path = diagnostic["location"]["path"].as_str().unwrap();
        let suggestions = diagnostic["suggestions"].as_array().unwrap();
        assert_eq!(suggestions.len(), 1, "{diagnostic}");
        let place = range(&texts[path], &suggestions[0]["range"], RANGE, Unit::Bytes);
        let text = suggestions[0]["text"].as_str().map(str::to_owned).unwrap();
        changes.entry(path.to_owned()).or_default().push((place, text));
    }
    apply(&mut texts, changes);
    assert_eq!(texts, fixed(&["--unsafe-fixes"]));
}

#[test]
fn what_turns_the_direction_of_text_is_escaped() {
    let folder = sample();
    for format in ["json", "json-lines", "cargo-json", "gitlab", "sarif", "rdjson"] {
        let out = in_format(&folder, format).stdout;
        assert!(!out.contains(['\u{202e}', '\u{1}']), "{format}: {out}");
        assert!(
            out.lines()
                .all(|line| serde_json::from_str::<Value>(line).is_ok()),
            "{format}: {out}"
        );
    }
    for format in ["human", "short", "github", "agent", "junit", "checkstyle"] {
        let out = in_format(&folder, format).stdout;
        assert!(!out.contains(['\u{202e}', '\u{1}']), "{format}: {out}");
    }
}
