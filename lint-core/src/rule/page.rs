//! A rule's page: what is known of the rule, above its documentation. The book, `explain` and editors show it.

use super::RuleMetadata;
use crate::diagnostic::Level;

impl RuleMetadata {
    /// The page in Markdown, with the rule's name as its title.
    pub fn page(&self) -> String {
        let name = self.name;
        let fixes = if self.has_fix() {
            ", some findings have a fix"
        } else {
            ""
        };
        format!(
            "# {name}\n\n{}.\n\nFamily `{}`, {}{fixes}.\n\n{}\n## Level\n\n{}",
            capitalized(self.summary),
            self.family.as_str(),
            self.default(),
            self.text(),
            self.levels(),
        )
    }

    /// Whether some of its findings carry a fix: then the documentation says how safe that is.
    pub fn has_fix(&self) -> bool {
        self.text().lines().any(|line| line == "## Fix safety")
    }

    /// The group that has to be asked for before the rule reports what its documentation shows: `pedantic` or `nursery`.
    pub fn group(&self) -> Option<&'static str> {
        let fires = |fence: &str| self.text().lines().any(|line| line == fence);
        if fires("```rust,fires") {
            return None;
        }
        ["pedantic", "nursery"]
            .into_iter()
            .find(|group| fires(&format!("```rust,fires,{group}")))
    }

    /// The level of what its documentation shows, unless the user says otherwise.
    pub fn default_level(&self) -> Level {
        match self.group() {
            None => self.level,
            Some(_) => Level::Allow,
        }
    }

    /// The page as any reader of Markdown shows it: without what is there for the tests of its code, which are the words beside
    /// `rust` on a fence, and hidden lines.
    pub fn readable_page(&self) -> String {
        readable(&self.page())
    }

    /// The documentation, less the space that stands after `///`.
    fn text(&self) -> String {
        let lines = self.documentation.lines();
        let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end());
        lines.flat_map(|line| [line, "\n"]).collect()
    }

    fn default(&self) -> String {
        match self.group() {
            None => format!("default level `{}`", self.level.setting()),
            Some(group) => format!("off by default, in the group `{group}`"),
        }
    }

    /// How its level is set: for a run, for a workspace, for one place.
    fn levels(&self) -> String {
        let name = self.name;
        let file = "under `[rules]` in `async-lint.toml`";
        let levels = match (self.group(), self.level) {
            (Some(group), _) => format!(
                "`-W {name}`, or `{name} = \"warn\"` {file}, turns it on;\n`-W {group}` turns on all of its group, \
                 and `-A {name}` leaves it out."
            ),
            (None, Level::Deny) => format!(
                "`-A {name}`, or `{name} = \"allow\"` {file}, turns it off;\n`-W {name}`, or `\"warn\"`, makes its \
                 findings warnings."
            ),
            (None, Level::Allow | Level::Warn) => format!(
                "`-A {name}`, or `{name} = \"allow\"` {file}, turns it off;\n`-D {name}`, or `\"deny\"`, makes its \
                 findings errors."
            ),
        };
        format!(
            "{levels}\n`// async-lint: allow({name}) -- reason` above a statement lets what is found there stay.\n"
        )
    }
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), chars.as_str())
}

fn readable(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    let mut in_code = false;
    for line in page.lines() {
        let is_fence = line.trim_start().starts_with("```");
        if in_code && (line.trim() == "#" || line.trim_start().starts_with("# ")) {
            continue;
        }
        let line = if is_fence {
            line.split(',').next().unwrap_or(line)
        } else {
            line
        };
        in_code ^= is_fence;
        text.extend([line, "\n"]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn pages_are_shown_without_what_tests_need() {
        let page = "### Example\n\n```rust,fires\n# use std::thread;\nasync fn a() {}\n```\n# Title\n";
        assert_eq!(
            readable(page),
            "### Example\n\n```rust\nasync fn a() {}\n```\n# Title\n"
        );
    }
}
