//! reviewdog's format, by the definition of its messages.

use serde_json::Value;

use crate::{
    places::{Changes, Unit, apply, range},
    sample::{FOUND, fixed, in_format, json, sample, texts},
};

const RANGE: [&str; 4] = ["/start/line", "/start/column", "/end/line", "/end/column"];

#[test]
fn the_result_is_valid_and_its_columns_are_bytes() {
    let folder = sample();
    let result = json(&in_format(&folder, "rdjson").stdout);
    let schema = json(include_str!("../schemas/rdjson.json"));
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&result)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors, [""; 0]);
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
