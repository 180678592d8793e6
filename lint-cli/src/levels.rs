//! `-A`, `-W` and `-D`: what they name, in the order they stand on the command line.

use anyhow::bail;
use async_lint_core::{
    diagnostic::Level,
    engine::{LevelSetting, Selector},
    rule::RuleMetadata,
};
use clap::ArgMatches;

use crate::suggestion;

const GROUPS: [&str; 4] = ["warnings", "pedantic", "nursery", "all"];

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
    match name {
        "warnings" => Ok(Selector::Warnings),
        "pedantic" => Ok(Selector::Pedantic),
        "nursery" => Ok(Selector::Nursery),
        "all" => Ok(Selector::All),
        _ if rules.iter().any(|rule| rule.name == name) => Ok(Selector::Rule(name.to_owned())),
        _ => bail!(
            "there is no rule `{name}`, and no group either: the groups are `warnings`, `pedantic`, `nursery` and `all`.{} \
             `cargo async-lint rules` lists the rules",
            suggestion::sentence(name, rules.iter().map(|rule| rule.name).chain(GROUPS))
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
