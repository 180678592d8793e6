use std::process::ExitCode;

use crate::{levels, lint, output::print};

/// Prints a rule's page.
///
/// # Errors
/// When there is no such rule, or the output cannot be written.
pub(crate) fn explain(name: &str) -> anyhow::Result<ExitCode> {
    let rule = levels::rule(name, &lint::rules())?;
    print(|out| write!(out, "{}", plain(&rule.page())))?;
    Ok(ExitCode::SUCCESS)
}

/// Markdown for a terminal: the title as it is, headings in capitals, code indented, its fences and hidden lines left out.
fn plain(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut in_code = false;
    let mut lines = markdown.trim().lines().peekable();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
            continue;
        }
        let is_hidden = in_code && (line.trim() == "#" || line.trim_start().starts_with("# "));
        if is_hidden {
            continue;
        }
        if in_code {
            let indent = if line.is_empty() { "" } else { "    " };
            text.extend([indent, line, "\n"]);
        } else if let Some(title) = line.strip_prefix("# ") {
            text.extend([title, "\n"]);
        } else if line.starts_with('#') {
            text.push_str(&line.trim_start_matches('#').trim().to_uppercase());
            text.push('\n');
            // The heading stands right above its text.
            lines.next_if(|next| next.trim().is_empty());
        } else {
            text.extend([line, "\n"]);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn headings_and_code_read_well_without_markdown() {
        let markdown = "# naps\n\n## What it does\n\nFinds `sleep`.\n\n## Example\n\n```rust,fires\n# use std::thread;\n\
                        async fn a() {\n    #[cfg(test)]\n    b();\n\n}\n```\n";
        assert_eq!(
            plain(markdown),
            "naps\n\nWHAT IT DOES\nFinds `sleep`.\n\nEXAMPLE\n    async fn a() {\n        #[cfg(test)]\n        b();\n\n    }\n"
        );
    }
}
