//! The `clippy.toml` that makes clippy name the functions of the catalogue.

use std::fmt::Write;

use crate::known_paths::KnownPaths;

/// What clippy does with a path that leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Passed over: the crate is not there, or lacks the function in this version or with these features.
    Allowed,
    Reported,
}

/// One entry a function. Its reason is its path, so that a function re-exported elsewhere is still found by it.
pub(crate) fn clippy_toml(paths: &KnownPaths, missing: Missing) -> String {
    // A function of one line is reported too: that is how the compiler shows which functions it saw.
    let mut text = String::from("too-many-lines-threshold = 0\ncognitive-complexity-threshold = 0\n");
    text.push_str("disallowed-methods = [\n");
    for (path, known) in &paths.functions {
        match missing {
            Missing::Allowed => {
                for name in &known.names {
                    let _ = writeln!(
                        text,
                        "  {{ path = \"{name}\", reason = \"{path}\", allow-invalid = true }},"
                    );
                }
            }
            Missing::Reported => {
                let _ = writeln!(text, "  {{ path = \"{path}\", reason = \"{path}\" }},");
            }
        }
    }
    text.push_str("]\n");
    text
}

/// Makes clippy report the guards of the catalogue that live through an `.await`, each with its path as the reason.
pub(crate) fn guards_toml(paths: &KnownPaths) -> String {
    let mut text = String::from("await-holding-invalid-types = [\n");
    for (path, names) in &paths.guards {
        for name in names {
            let _ = writeln!(
                text,
                "  {{ path = \"{name}\", reason = \"{path}\", allow-invalid = true }},"
            );
        }
    }
    text.push_str("]\n");
    text
}
