//! The JSON document, and its findings a line each.

use serde_json::Value;

use crate::{
    places::{Unit, range},
    sample::{FOUND, in_format, json, sample, texts},
};

#[test]
fn the_lines_are_the_findings_of_the_document() {
    let folder = sample();
    let document = json(&in_format(&folder, "json").stdout);
    let run = in_format(&folder, "json-lines");
    assert_eq!(run.stderr, "", "the lines are the only output");
    let lines: Vec<Value> = run.stdout.lines().map(json).collect();
    assert_eq!(document["findings"].as_array().unwrap(), &lines);
    let texts = texts(&folder);
    assert_eq!(lines.len(), FOUND.len());
    for (finding, (rule, level, path, line, text)) in lines.iter().zip(FOUND) {
        assert_eq!(
            (&finding["rule"], &finding["level"]),
            (&rule.into(), &level.into())
        );
        assert_eq!((&finding["file"], &finding["line"]), (&path.into(), &line.into()));
        let names = ["/line", "/column", "/end_line", "/end_column"];
        assert_eq!(
            &texts[path][range(&texts[path], finding, names, Unit::Chars)],
            text
        );
    }
}
