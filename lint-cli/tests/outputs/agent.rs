//! The lines for a program that reads little.

use crate::sample::{FOUND, rendered};

#[test]
fn a_line_tells_where_what_and_what_to_write() {
    let out = rendered("agent");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), FOUND.len());
    for (line, (rule, level, path, number, _)) in lines.iter().zip(FOUND) {
        let visible = path.replace('\u{202e}', "\\u{202e}").replace('\u{1}', "\\u{1}");
        assert!(line.starts_with(&format!("{visible}:{number}:")), "{line}");
        assert!(line.contains(&format!(" {level} {rule}: ")), "{line}");
        assert!(line.contains("use `"), "{line}");
        assert!(line.contains("safe fix: "), "{line}");
    }
    assert!(lines[2].contains("; through shop::odd::read at "), "{}", lines[2]);
}
