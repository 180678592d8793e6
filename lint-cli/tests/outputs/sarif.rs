//! SARIF, by the official schema, and as a viewer reads it.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::{
    places::{Changes, Unit, apply, range},
    sample::{FOUND, ODD, fixed, in_format, json, rendered, sample, texts},
    support::Folder,
};

const REGION: [&str; 4] = ["/startLine", "/startColumn", "/endLine", "/endColumn"];

/// What the official schema says against a log.
fn errors(log: &Value) -> Vec<String> {
    let text = include_str!("../schemas/sarif-2.1.0.json");
    // Two patterns, of a property that we do not write, have a bracket that only ECMAScript's older dialect takes.
    let schema = json(&text.replace("{2}]?$", "{2}\\\\]?$"));
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    validator
        .iter_errors(log)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// The file that a location names.
fn file(location: &Value) -> String {
    let artifact = &location["artifactLocation"];
    assert_eq!(artifact["uriBaseId"], "SRCROOT");
    let uri = artifact["uri"].as_str().unwrap();
    assert!(uri.is_ascii() && !uri.contains([' ', '"', '<', ':']), "{uri}");
    percent_decode_str(uri).decode_utf8().unwrap().into_owned()
}

#[test]
fn the_log_is_valid_with_and_without_findings() {
    assert_eq!(errors(&json(&rendered("sarif"))), [""; 0]);
    let clean = Folder::new(&[("a.rs", "fn a() {}\n")]).run(&["--format", "sarif", "."]);
    assert_eq!(clean.stderr, "");
    assert_eq!(errors(&json(&clean.stdout)), [""; 0]);
}

#[test]
fn what_is_no_sarif_does_not_pass_the_schema() {
    let mut log = json(&rendered("sarif"));
    log["runs"][0]["results"][0]["level"] = json!("severe");
    log["runs"][0]["results"][1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] =
        json!("a b");
    let errors = errors(&log);
    assert_eq!(errors.len(), 2, "{errors:#?}");
}

#[test]
fn each_result_has_its_rule_and_its_place() {
    let folder = sample();
    let log = json(&in_format(&folder, "sarif").stdout);
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let root = run["originalUriBaseIds"]["SRCROOT"]["uri"].as_str().unwrap();
    assert!(root.starts_with("file:///") && root.ends_with('/'), "{root}");
    let texts = texts(&folder);
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), FOUND.len());
    for (result, (rule, level, path, line, text)) in results.iter().zip(FOUND) {
        assert_eq!(
            (&result["ruleId"], &result["level"]),
            (&json!(rule), &json!(level))
        );
        let index = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], rule);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(file(place), path);
        assert_eq!(place["region"]["startLine"], line);
        let found = range(&texts[path], &place["region"], REGION, Unit::Utf16);
        assert_eq!(&texts[path][found], text);
        let related = result["relatedLocations"].as_array().unwrap();
        assert!(!related.is_empty(), "{result}");
    }
}

#[test]
fn a_rule_has_its_level_and_its_page() {
    let log = json(&rendered("sarif"));
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let rule = |name: &str| rules.iter().find(|rule| rule["id"] == name).unwrap();
    assert_eq!(rule("runtime-panic")["defaultConfiguration"]["level"], "error");
    assert_eq!(rule("blocking-sleep")["defaultConfiguration"]["level"], "warning");
    assert_eq!(rule("blocking-sleep")["defaultConfiguration"]["enabled"], true);
    assert_eq!(rule("futurelock")["defaultConfiguration"]["enabled"], false);
    let page = rule("blocking-sleep")["help"]["markdown"].as_str().unwrap();
    assert!(
        page.starts_with("# blocking-sleep\n\nA sleep that stops"),
        "{page}"
    );
    assert!(
        page.contains("## Known problems\n") && page.contains("## Level\n"),
        "{page}"
    );
    assert!(
        page.contains("```rust\nuse std::") && !page.contains(",fires"),
        "{page}"
    );
}

#[test]
fn a_chain_of_calls_is_a_code_flow() {
    let log = json(&rendered("sarif"));
    let result = &log["runs"][0]["results"][2];
    let steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
        .as_array()
        .unwrap();
    let shown = |step: &Value| {
        let place = &step["location"]["physicalLocation"];
        assert_eq!(file(place), ODD);
        format!(
            "{}: {}",
            place["region"]["startLine"],
            step["location"]["message"]["text"].as_str().unwrap()
        )
    };
    assert_eq!(
        steps.iter().map(shown).collect::<Vec<_>>(),
        [
            "11: `shop::odd::start` calls `shop::odd::load`",
            "2: `shop::odd::load` calls `shop::odd::read`",
            "6: `shop::odd::read` calls `std::fs::read_to_string`",
        ]
    );
}

#[test]
fn its_fixes_are_ours() {
    let folder = sample();
    let log = json(&in_format(&folder, "sarif").stdout);
    let mut texts = texts(&folder);
    let mut changes = Changes::new();
    for result in log["runs"][0]["results"].as_array().unwrap() {
        for change in result["fixes"][0]["artifactChanges"].as_array().unwrap() {
            let path = file(change);
            for replacement in change["replacements"].as_array().unwrap() {
                let place = range(
                    &texts[path.as_str()],
                    &replacement["deletedRegion"],
                    REGION,
                    Unit::Utf16,
                );
                let text = replacement["insertedContent"]["text"].as_str().unwrap();
                changes
                    .entry(path.clone())
                    .or_default()
                    .push((place, text.to_owned()));
            }
        }
    }
    apply(&mut texts, changes);
    assert_eq!(texts, fixed(&["--unsafe-fixes"]));
}

#[test]
fn a_fingerprint_outlives_edits_above_it() {
    let folder = sample();
    let prints = |folder: &Folder| -> Vec<String> {
        let log = json(&in_format(folder, "sarif").stdout);
        let results = log["runs"][0]["results"].as_array().unwrap();
        let print = |result: &Value| result["partialFingerprints"]["asyncLint/v1"].to_string();
        results.iter().map(print).collect()
    };
    let before = prints(&folder);
    let text = texts(&folder)[ODD].clone();
    folder.write(ODD, format!("// More\n\nfn more() {{}}\n\n{text}"));
    assert_eq!(prints(&folder), before);
    let mut distinct = before.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), before.len());
}
