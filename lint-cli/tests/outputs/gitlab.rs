//! GitLab's report: the keys it asks for.

use std::collections::BTreeSet;

use crate::sample::{FOUND, json, rendered};

#[test]
fn an_issue_has_all_that_is_required() {
    let report = json(&rendered("gitlab"));
    let issues = report.as_array().unwrap();
    assert_eq!(issues.len(), FOUND.len());
    let mut fingerprints = BTreeSet::new();
    for (issue, (rule, level, path, line, _)) in issues.iter().zip(FOUND) {
        assert!(!issue["description"].as_str().unwrap().is_empty());
        assert_eq!(issue["check_name"], rule);
        let severity = issue["severity"].as_str().unwrap();
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity));
        assert_eq!(severity == "critical", level == "error");
        assert_eq!(issue["location"]["path"], path);
        assert_eq!(issue["location"]["lines"]["begin"], line);
        assert_eq!(issue["location"]["lines"]["end"], line);
        fingerprints.insert(issue["fingerprint"].as_str().unwrap());
    }
    assert_eq!(
        fingerprints.len(),
        issues.len(),
        "GitLab takes findings of one fingerprint for one"
    );
}
