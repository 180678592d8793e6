//! SARIF 2.1.0. Columns count from 1, in code units of UTF-16, and the log says so; ends are exclusive.

mod log;

use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::Path,
};

use async_lint_core::{
    diagnostic::{self, Diagnostic, FilePath, Label, Level},
    rule::RuleMetadata,
    text::TextRange,
};
use log::{
    ArtifactChange, ArtifactLocation, CodeFlow, Component, Configuration, Content, Fix, FullMessage, Help,
    Invocation, Location, Log, LogicalLocation, Message, PhysicalLocation, Properties, Region, Replacement,
    ReportingDescriptor, Run, RunProperties, ThreadFlow, ThreadFlowLocation, Tool,
};

use super::{
    Report, Texts, json_text,
    place::{self, Unit},
    report::rule_page,
    url,
};

/// What paths are relative to.
const ROOT: &str = "SRCROOT";

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let root = ArtifactLocation {
        uri: format!("{}/", url::of_path(report.root)),
        uri_base_id: None,
    };
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Component {
                    name: "async-lint",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    information_uri: env!("CARGO_PKG_REPOSITORY"),
                    rules: report.rules.iter().map(|rule| descriptor(rule)).collect(),
                },
            },
            invocations: [Invocation {
                execution_successful: report.is_complete,
            }],
            column_kind: "utf16CodeUnits",
            original_uri_base_ids: BTreeMap::from([(ROOT, root)]),
            results: results(report),
            properties: RunProperties {
                suppressed: report.counts.suppressed,
                left_out: report.counts.left_out,
            },
        }],
    };
    json_text::write(out, &log)?;
    writeln!(out)
}

fn descriptor(rule: &RuleMetadata) -> ReportingDescriptor<'_> {
    ReportingDescriptor {
        id: rule.name,
        short_description: FullMessage { text: rule.summary },
        help: Help {
            text: format!("{}: see {}", rule.summary, rule_page(rule.name)),
            markdown: rule.readable_page(),
        },
        help_uri: rule_page(rule.name),
        default_configuration: Configuration {
            enabled: rule.default_level() != Level::Allow,
            level: level(rule.level),
        },
        properties: Properties {
            tags: vec!["async", rule.family.as_str()],
            ..Properties::default()
        },
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn | Level::Allow => "warning",
    }
}

fn results<'a>(report: &Report<'a>) -> Vec<log::Result<'a>> {
    let indices: BTreeMap<&str, usize> = report
        .rules
        .iter()
        .enumerate()
        .map(|(index, rule)| (rule.name, index))
        .collect();
    report
        .diagnostics
        .iter()
        .map(|diagnostic| result(diagnostic, indices.get(diagnostic.rule).copied(), report.texts))
        .collect()
}

fn result<'a>(diagnostic: &'a Diagnostic, rule_index: Option<usize>, texts: &Texts) -> log::Result<'a> {
    let mut message = diagnostic.message.clone();
    for help in &diagnostic.help {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    let related = diagnostic.secondary.iter().enumerate();
    log::Result {
        rule_id: diagnostic.rule,
        rule_index,
        level: level(diagnostic.level),
        message: Message { text: message },
        locations: [Location {
            logical_locations: function(diagnostic.function.as_deref()),
            ..location(&diagnostic.primary, texts)
        }],
        related_locations: related
            .map(|(index, label)| Location {
                id: Some(index + 1),
                ..location(label, texts)
            })
            .collect(),
        code_flows: code_flow(diagnostic, texts).into_iter().collect(),
        fixes: diagnostic.fix.iter().map(|found| fix(found, texts)).collect(),
        partial_fingerprints: BTreeMap::from([("asyncLint/v1", diagnostic.identity())]),
        properties: Properties {
            tags: Vec::new(),
            confidence: Some(diagnostic.confidence.as_str()),
            context: Some(diagnostic.context),
            api: diagnostic.api.as_deref(),
            fix: diagnostic.fix.as_ref().map(|fix| fix.applicability.as_str()),
        },
    }
}

/// The calls that prove the finding, where it takes more than one.
fn code_flow<'a>(diagnostic: &'a Diagnostic, texts: &Texts) -> Option<CodeFlow<'a>> {
    if diagnostic.witness.is_empty() {
        return None;
    }
    let locations = diagnostic.witness.iter().map(|step| {
        let mut found = location(&step.label, texts);
        found.logical_locations = function(Some(&step.function));
        found.message = Some(Message {
            text: format!("`{}` calls `{}`", step.function, step.api),
        });
        ThreadFlowLocation { location: found }
    });
    Some(CodeFlow {
        thread_flows: [ThreadFlow {
            locations: locations.collect(),
        }],
    })
}

fn function(path: Option<&str>) -> Vec<LogicalLocation<'_>> {
    let found = path.map(|path| LogicalLocation {
        fully_qualified_name: path,
        kind: "function",
    });
    found.into_iter().collect()
}

fn location<'a>(label: &Label, texts: &Texts) -> Location<'a> {
    Location {
        id: None,
        physical_location: PhysicalLocation {
            artifact_location: artifact(&label.file),
            region: region(&label.file, label.range, texts),
        },
        logical_locations: Vec::new(),
        message: (!label.text.is_empty()).then(|| Message {
            text: label.text.clone(),
        }),
    }
}

fn artifact(file: &str) -> ArtifactLocation {
    if Path::new(file).is_absolute() {
        return ArtifactLocation {
            uri: url::of_path(Path::new(file)),
            uri_base_id: None,
        };
    }
    ArtifactLocation {
        uri: url::encoded(file).to_string(),
        uri_base_id: Some(ROOT),
    }
}

fn region(file: &FilePath, range: TextRange, texts: &Texts) -> Region {
    let (start, end) = place::range_in(file, range, texts, Unit::Utf16);
    Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

fn fix<'a>(fix: &'a diagnostic::Fix, texts: &Texts) -> Fix<'a> {
    let by_file = fix.edits.chunk_by(|left, right| left.file == right.file);
    let change = |edits: &'a [diagnostic::Edit]| {
        let first = edits.first()?;
        let replacement = |edit: &'a diagnostic::Edit| Replacement {
            deleted_region: region(&edit.file, edit.range, texts),
            inserted_content: Content { text: &edit.text },
        };
        Some(ArtifactChange {
            artifact_location: artifact(&first.file),
            replacements: edits.iter().map(replacement).collect(),
        })
    };
    Fix {
        description: FullMessage { text: &fix.title },
        artifact_changes: by_file.filter_map(change).collect(),
    }
}
