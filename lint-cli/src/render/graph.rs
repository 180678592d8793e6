//! The calls around one function, as a tree for people, and for the programs that draw graphs.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Write},
};

use async_lint_core::engine::{CallGraph, GraphFunction};

use super::escape::visible;

const RED: &str = "\u{1b}[31m";
const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// What is reached from a function within some calls, in both directions.
pub(crate) struct Chains<'a> {
    graph: &'a CallGraph,
    start: usize,
    depth: usize,
    /// By function, those it calls, and in which kind of code.
    callees: BTreeMap<usize, Vec<(usize, &'static str)>>,
    callers: BTreeMap<usize, Vec<(usize, &'static str)>>,
}

impl<'a> Chains<'a> {
    pub(crate) fn around(graph: &'a CallGraph, start: usize, depth: usize) -> Self {
        let mut down: BTreeMap<usize, Vec<(usize, &'static str)>> = BTreeMap::new();
        let mut up: BTreeMap<usize, Vec<(usize, &'static str)>> = BTreeMap::new();
        for call in &graph.calls {
            down.entry(call.from).or_default().push((call.to, call.context));
            up.entry(call.to).or_default().push((call.from, call.context));
        }
        Self {
            graph,
            start,
            depth,
            callees: down,
            callers: up,
        }
    }

    pub(super) fn is_start(&self, at: usize) -> bool {
        at == self.start
    }

    pub(super) fn function(&self, at: usize) -> &'a GraphFunction {
        &self.graph.functions[at]
    }

    /// The calls within the depth, each once.
    pub(super) fn calls(&self) -> BTreeSet<(usize, usize, &'static str)> {
        let mut calls = BTreeSet::new();
        for (next, is_down) in [(&self.callees, true), (&self.callers, false)] {
            let mut seen = BTreeSet::from([self.start]);
            let mut edge = vec![self.start];
            for _ in 0..self.depth {
                let mut further = Vec::new();
                for at in edge {
                    for (other, context) in next.get(&at).into_iter().flatten() {
                        let (from, to) = if is_down { (at, *other) } else { (*other, at) };
                        calls.insert((from, to, *context));
                        if seen.insert(*other) {
                            further.push(*other);
                        }
                    }
                }
                edge = further;
            }
        }
        calls
    }
}

/// The function, then who calls it, each line further in a call further up, then what it calls.
pub(crate) fn tree(out: &mut dyn Write, chains: &Chains<'_>, is_colored: bool) -> io::Result<()> {
    let (bold, plain) = if is_colored { (BOLD, PLAIN) } else { ("", "") };
    let start = line(chains.function(chains.start), "", is_colored);
    writeln!(out, "{bold}{start}{plain}")?;
    for (title, next) in [("called by", &chains.callers), ("calls", &chains.callees)] {
        if next.get(&chains.start).is_none_or(Vec::is_empty) {
            continue;
        }
        writeln!(out, "{title}")?;
        let mut tree = Tree {
            chains,
            next,
            is_colored,
            shown: BTreeSet::from([chains.start]),
        };
        tree.branches(out, chains.start, "", chains.depth)?;
    }
    Ok(())
}

struct Tree<'a> {
    chains: &'a Chains<'a>,
    next: &'a BTreeMap<usize, Vec<(usize, &'static str)>>,
    is_colored: bool,
    /// What was shown with all that follows it: it is not shown again.
    shown: BTreeSet<usize>,
}

impl Tree<'_> {
    fn branches(&mut self, out: &mut dyn Write, at: usize, indent: &str, depth: usize) -> io::Result<()> {
        let branches = self.next.get(&at).map_or(&[][..], Vec::as_slice);
        for (index, (other, context)) in branches.iter().enumerate() {
            let is_last = index + 1 == branches.len();
            let (branch, below) = if is_last {
                ("└─ ", "   ")
            } else {
                ("├─ ", "│  ")
            };
            let text = line(self.chains.function(*other), context, self.is_colored);
            let has_more = self.next.get(other).is_some_and(|next| !next.is_empty());
            let is_new = self.shown.insert(*other);
            let more = match (is_new, has_more, depth) {
                (false, true, _) => " (see above)",
                (true, true, 1) => " …",
                _ => "",
            };
            writeln!(out, "{indent}{branch}{text}{more}")?;
            if is_new && depth > 1 {
                self.branches(out, *other, &format!("{indent}{below}"), depth - 1)?;
            }
        }
        Ok(())
    }
}

fn line(function: &GraphFunction, context: &str, is_colored: bool) -> String {
    let mut notes: Vec<&str> = Vec::new();
    if function.context == "async" {
        notes.push("async fn");
    }
    if matches!(context, "offloaded" | "spawned" | "awaited") {
        notes.push(context);
    }
    notes.extend(&function.effects);
    let notes = if notes.is_empty() {
        String::new()
    } else if is_colored && !function.effects.is_empty() {
        format!(" {RED}[{}]{PLAIN}", notes.join(", "))
    } else {
        format!(" [{}]", notes.join(", "))
    };
    let place = match &function.place {
        Some((file, line, _)) => format!("  {}:{line}", visible(file)),
        None => String::new(),
    };
    format!("{}{notes}{place}", visible(&function.path))
}

/// In the language of Graphviz.
pub(crate) fn dot(out: &mut dyn Write, chains: &Chains<'_>) -> io::Result<()> {
    writeln!(out, "digraph calls {{\n    rankdir=LR;\n    node [shape=box];")?;
    let calls = chains.calls();
    for at in ends(chains, &calls) {
        let function = chains.function(at);
        let color = if function.effects.is_empty() {
            "black"
        } else {
            "red"
        };
        let style = if at == chains.start { ", penwidth=2" } else { "" };
        writeln!(
            out,
            "    n{at} [label=\"{}\", color={color}{style}];",
            quoted(&label(function))
        )?;
    }
    for (from, to, context) in &calls {
        let style = if stops(context) { "" } else { " [style=dashed]" };
        writeln!(out, "    n{from} -> n{to}{style};")?;
    }
    writeln!(out, "}}")
}

/// In the language of Mermaid.
pub(crate) fn mermaid(out: &mut dyn Write, chains: &Chains<'_>) -> io::Result<()> {
    writeln!(out, "flowchart LR")?;
    let calls = chains.calls();
    for at in ends(chains, &calls) {
        let function = chains.function(at);
        writeln!(out, "    n{at}[\"{}\"]", entities(&label(function)))?;
        if !function.effects.is_empty() {
            writeln!(out, "    style n{at} stroke:red")?;
        }
    }
    for (from, to, context) in &calls {
        let arrow = if stops(context) { "-->" } else { "-.->" };
        writeln!(out, "    n{from} {arrow} n{to}")?;
    }
    Ok(())
}

/// Whether a call in this kind of code keeps its caller waiting.
pub(super) fn stops(context: &str) -> bool {
    !matches!(context, "offloaded" | "spawned" | "awaited")
}

pub(super) fn ends(chains: &Chains<'_>, calls: &BTreeSet<(usize, usize, &'static str)>) -> BTreeSet<usize> {
    let mut ends: BTreeSet<usize> = calls.iter().flat_map(|(from, to, _)| [*from, *to]).collect();
    ends.insert(chains.start);
    ends
}

pub(super) fn label(function: &GraphFunction) -> String {
    let path = visible(&function.path);
    if function.effects.is_empty() {
        path.into_owned()
    } else {
        format!("{path} [{}]", function.effects.join(", "))
    }
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

fn entities(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '"' => escaped.push_str("#quot;"),
            '#' => escaped.push_str("#35;"),
            '<' => escaped.push_str("#lt;"),
            '>' => escaped.push_str("#gt;"),
            '&' => escaped.push_str("#amp;"),
            _ => escaped.push(char),
        }
    }
    escaped
}
