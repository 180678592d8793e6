//! What the schema cannot say of a file: globs that are none, paths that name no function, facts that contradict each other.

use std::collections::BTreeMap;

use globset::{GlobBuilder, GlobMatcher};

use super::{
    document::{Document, Node, NodeKind, Step},
    model::Config,
    problem::Problem,
};

const BLOCKS: &str = "blocks";
const DOES_NOT: &str = "does not block";

/// What is wrong with a table that fits the schema.
pub(crate) fn check(document: &Document, table: &[Step], config: &Config) -> Vec<Problem> {
    let mut problems = Vec::new();
    let at = |steps: &[Step]| document.at(&[table, steps].concat());
    for steps in lists_of_globs(config) {
        for node in at(&steps).into_iter().flat_map(elements) {
            if let NodeKind::Text(pattern) = &node.kind
                && let Err(error) = glob(pattern)
            {
                let message = format!("`{pattern}` is no glob: {}", error.kind());
                problems.push(document.problem(node.range.clone(), message));
            }
        }
    }
    let mut said: BTreeMap<&str, (&'static str, usize)> = BTreeMap::new();
    for (index, api) in config.api.iter().enumerate() {
        let Some(node) = at(&["api".into(), index.into()]) else {
            continue;
        };
        problems.extend(contradiction_in(document, node, api));
    }
    for (path, node, word) in functions(&at) {
        if let Some(message) = misspelt(path) {
            problems.push(document.problem(node.range.clone(), message));
        }
        let Some(word) = word else { continue };
        let line = line(document, node);
        match said.get(path) {
            Some((other, first)) if *other != word => {
                let message = format!("`{path}` {word}, but line {first} says that it {other}");
                let problem = document.problem(node.range.clone(), message);
                problems.push(problem.with_help("keep one of the two".to_owned()));
            }
            Some(_) => {}
            None => {
                said.insert(path, (word, line));
            }
        }
    }
    problems
}

/// A pattern, in which a folder stands for all that is below it.
///
/// # Errors
/// What is wrong with the pattern.
pub(crate) fn glob(pattern: &str) -> Result<[GlobMatcher; 2], globset::Error> {
    let pattern = pattern
        .strip_prefix("./")
        .unwrap_or(pattern)
        .trim_end_matches('/');
    let matcher = |pattern: &str| {
        let glob = GlobBuilder::new(pattern).literal_separator(true).build()?;
        Ok(glob.compile_matcher())
    };
    Ok([matcher(pattern)?, matcher(&format!("{pattern}/**"))?])
}

fn lists_of_globs(config: &Config) -> Vec<Vec<Step>> {
    let mut lists: Vec<Vec<Step>> = vec![vec!["include".into()], vec!["exclude".into()]];
    let overrides = 0..config.overrides.len();
    lists.extend(overrides.map(|index| vec!["overrides".into(), index.into(), "paths".into()]));
    lists
}

fn elements(node: &Node) -> &[Node] {
    match &node.kind {
        NodeKind::List(nodes) => nodes,
        _ => &[],
    }
}

/// What one entry says that goes badly together.
fn contradiction_in(document: &Document, node: &Node, api: &super::model::Api) -> Option<Problem> {
    let problem = |key: &str, message: &str| {
        let range = match &node.kind {
            NodeKind::Table(entries) => entries.iter().find(|(entry, _)| entry.name == key),
            _ => None,
        };
        let range = range.map_or(&node.range, |(key, _)| &key.range);
        document.problem(range.clone(), message.to_owned())
    };
    let blocks = api.blocks.is_some();
    if blocks && api.not_blocking {
        let message = format!("`{}` cannot both block and not block", api.path);
        return Some(
            problem("not-blocking", &message).with_help("keep `blocks` or `not-blocking`".to_owned()),
        );
    }
    if !blocks && !api.not_blocking && api.offloads.is_none() {
        let message = format!("nothing is said of `{}`", api.path);
        let help = "add `blocks`, `not-blocking` or `offloads`".to_owned();
        return Some(problem("path", &message).with_help(help));
    }
    let lonely = [("instead", api.instead.is_some()), ("brief", api.brief)];
    let (key, _) = lonely.into_iter().find(|(_, is_given)| *is_given && !blocks)?;
    let message = format!("`{key}` means something only with `blocks`");
    Some(problem(key, &message))
}

/// Every function that is named, where, and what is said of its blocking.
fn functions<'d>(
    at: &impl Fn(&[Step]) -> Option<&'d Node>,
) -> Vec<(&'d str, &'d Node, Option<&'static str>)> {
    let lists: [(&[Step], Option<&str>); 6] = [
        (&["blocking".into()], Some(BLOCKS)),
        (&["not-blocking".into()], Some(DOES_NOT)),
        (&["offloads".into()], None),
        (&["api".into()], None),
        (&["cancel-unsafe".into()], None),
        (&["startup".into(), "functions".into()], None),
    ];
    let mut found = Vec::new();
    for (steps, word) in lists {
        for node in at(steps).into_iter().flat_map(elements) {
            let entry = |name: &str| match &node.kind {
                NodeKind::Table(entries) => entries.iter().find(|(key, _)| key.name == name),
                _ => None,
            };
            let place = entry("path").map_or(node, |(_, path)| path);
            let own = [("blocks", BLOCKS), ("not-blocking", DOES_NOT)];
            let own = own.into_iter().find(|(key, _)| entry(key).is_some());
            if let NodeKind::Text(path) = &place.kind {
                found.push((path.as_str(), place, word.or(own.map(|(_, word)| word))));
            }
        }
    }
    found
}

/// Why a path names no function of a crate.
fn misspelt(path: &str) -> Option<String> {
    let is_name = |segment: &str| {
        let mut chars = segment.chars();
        chars
            .next()
            .is_some_and(|first| first == '_' || first.is_alphabetic())
            && chars.all(|char| char == '_' || char.is_alphanumeric())
    };
    let segments: Vec<&str> = path.split("::").collect();
    let is_path = segments.len() > 1 && segments.iter().all(|segment| is_name(segment));
    (!is_path).then(|| {
        format!("`{path}` is no path of a function: it has to be names joined by `::`, that of a crate first")
    })
}

fn line(document: &Document, node: &Node) -> usize {
    document.text[..node.range.start].matches('\n').count() + 1
}
