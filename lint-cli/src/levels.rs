//! `-A`, `-W` and `-D`: what they name, in the order they stand on the command line.

use anyhow::bail;
use async_lint_core::{
    diagnostic::Level,
    engine::{Files, LevelSetting, Selector},
    rule::RuleMetadata,
};
use clap::ArgMatches;

use crate::suggestion;

/// The groups and what each is, those that select more first.
pub(crate) const GROUPS: [(&str, &str); 4] = [
    ("all", "every rule, pedantic and nursery findings included"),
    (
        "pedantic",
        "findings that are off by default because the call is usually brief or the code runs once at startup",
    ),
    (
        "nursery",
        "findings that are off by default because the check is not precise enough yet",
    ),
    ("warnings", "whatever would be a warning"),
];

/// The group of this name.
pub(crate) fn group(name: &str) -> Option<Selector> {
    match name {
        "warnings" => Some(Selector::Warnings),
        "pedantic" => Some(Selector::Pedantic),
        "nursery" => Some(Selector::Nursery),
        "all" => Some(Selector::All),
        _ => None,
    }
}

/// A rule by its name. Whoever names one that is off as a whole means what it finds.
pub(crate) fn of_rule(rule: &RuleMetadata) -> Selector {
    let name = rule.name.to_owned();
    match rule.group() {
        None => Selector::Rule(name),
        Some(_) => Selector::AllOf(name),
    }
}

/// The settings in the order given, whichever flag each came with.
pub(crate) fn from_matches(
    matches: &ArgMatches,
    rules: &[&'static RuleMetadata],
) -> anyhow::Result<Vec<LevelSetting>> {
    let mut given: Vec<(usize, &str, Level)> = Vec::new();
    for (flag, level) in [
        ("allow", Level::Allow),
        ("warn", Level::Warn),
        ("deny", Level::Deny),
    ] {
        let names = matches.get_many::<String>(flag).unwrap_or_default();
        let places = matches.indices_of(flag).unwrap_or_default();
        given.extend(places.zip(names).map(|(at, name)| (at, name.as_str(), level)));
    }
    given.sort_unstable_by_key(|(at, ..)| *at);
    given
        .into_iter()
        .map(|(_, name, level)| {
            Ok(LevelSetting {
                selector: selector(name, rules)?,
                level,
                files: Files::All,
            })
        })
        .collect()
}

/// The rule of this name.
pub(crate) fn rule(name: &str, rules: &[&'static RuleMetadata]) -> anyhow::Result<&'static RuleMetadata> {
    match rules.iter().find(|rule| rule.name == name) {
        Some(rule) => Ok(rule),
        None => bail!(
            "there is no rule `{name}`.{} `cargo async-lint rules` lists them all",
            suggestion::sentence(name, rules.iter().map(|rule| rule.name))
        ),
    }
}

fn selector(name: &str, rules: &[&'static RuleMetadata]) -> anyhow::Result<Selector> {
    let rule = rules.iter().find(|rule| rule.name == name);
    match group(name).or_else(|| rule.map(|rule| of_rule(rule))) {
        Some(selector) => Ok(selector),
        None => bail!(
            "there is no rule `{name}`, and no group either: the groups are `warnings`, `pedantic`, `nursery` and `all`.{} \
             `cargo async-lint rules` lists the rules",
            suggestion::sentence(
                name,
                rules
                    .iter()
                    .map(|rule| rule.name)
                    .chain(GROUPS.map(|(group, _)| group))
            )
        ),
    }
}

#[cfg(test)]
mod tests {
    use async_lint_core::{
        diagnostic::Level,
        engine::Selector,
        rule::{Family, RuleMetadata},
    };
    use clap::CommandFactory;

    use super::from_matches;
    use crate::arguments::Arguments;

    static SLEEP: RuleMetadata = RuleMetadata {
        name: "blocking-sleep",
        family: Family::Blocking,
        level: Level::Warn,
        summary: "",
        lints: &[],
        documentation: "",
    };

    fn settings(line: &str) -> Result<Vec<(Selector, Level)>, String> {
        let words = std::iter::once("bin").chain(line.split_whitespace());
        let matches = Arguments::command().get_matches_from(words);
        let settings = from_matches(&matches, &[&SLEEP]).map_err(|error| error.to_string())?;
        Ok(settings
            .into_iter()
            .map(|setting| (setting.selector, setting.level))
            .collect())
    }

    #[test]
    fn flags_keep_the_order_of_the_line_across_kinds() {
        assert_eq!(
            settings("-D all -A pedantic src -W blocking-sleep -D warnings --allow all").unwrap(),
            [
                (Selector::All, Level::Deny),
                (Selector::Pedantic, Level::Allow),
                (Selector::Rule("blocking-sleep".to_owned()), Level::Warn),
                (Selector::Warnings, Level::Deny),
                (Selector::All, Level::Allow),
            ]
        );
    }

    #[test]
    fn an_unknown_name_is_met_with_the_nearest_rule_or_group() {
        let rule = settings("-D blocking_sleep").unwrap_err();
        assert!(rule.contains("Did you mean `blocking-sleep`?"), "{rule}");
        let group = settings("-D warning").unwrap_err();
        assert!(group.contains("Did you mean `warnings`?"), "{group}");
    }
}
