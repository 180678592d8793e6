//! Which members of a workspace are linted, by Cargo's rules.

use super::{Problem, workspace::Workspace};
use crate::arguments::SelectionArguments;

/// Marks the packages that `-p`, `--workspace`, `--exclude` or their absence selects.
///
/// # Errors
/// When a name matches no member.
pub(crate) fn select(workspace: &mut Workspace, arguments: &SelectionArguments) -> Result<(), Problem> {
    for name in arguments.package.iter().chain(&arguments.exclude) {
        if !workspace.members().any(|package| matches(name, &package.name)) {
            return Err(Problem::NoSuchPackage {
                name: name.clone(),
                members: workspace.members().map(|package| package.name.clone()).collect(),
            });
        }
    }
    for package in workspace.members_mut() {
        let is_named = |names: &[String]| names.iter().any(|name| matches(name, &package.name));
        package.is_linted = if arguments.workspace {
            !is_named(&arguments.exclude)
        } else if arguments.package.is_empty() {
            package.is_default
        } else {
            is_named(&arguments.package)
        };
    }
    Ok(())
}

/// Whether a package's name fits a pattern, in which `*` stands for any text and `?` for one char. A version after
/// `@` or `:` is passed over: a workspace has each name once.
fn matches(pattern: &str, name: &str) -> bool {
    let pattern = pattern.split(['@', ':']).next().unwrap_or(pattern);
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    fits(&pattern, &name)
}

fn fits(pattern: &[char], name: &[char]) -> bool {
    match pattern.split_first() {
        None => name.is_empty(),
        Some(('*', rest)) => (0..=name.len()).any(|at| fits(rest, &name[at..])),
        Some((first, rest)) => match name.split_first() {
            Some((char, others)) => (*first == '?' || first == char) && fits(rest, others),
            None => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_match_as_in_cargo() {
        assert!(matches("web", "web"));
        assert!(matches("web@1.0.0", "web"));
        assert!(matches("web-*", "web-server"));
        assert!(matches("*", "web"));
        assert!(matches("w?b", "web"));
        assert!(!matches("web", "web-server"));
        assert!(!matches("w?b", "wb"));
    }
}
