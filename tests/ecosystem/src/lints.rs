//! What lints of rustc and clippy report that rules of ours look for too, asked of the compiler and stored.

use std::{collections::BTreeSet, io::Write};

use cargo_metadata::diagnostic::Diagnostic;
use serde::{Deserialize, Serialize};

use crate::{
    cache,
    clippy::{self, outermost},
    clippy_config::guards_toml,
    fetch::write,
    known_paths::KnownPaths,
    oracle::{arguments, forget_build, is_own, locked},
    pinned::Pinned,
    verdicts,
};

/// A lint, and the rule that reports the same.
pub(crate) struct Twin {
    pub(crate) lint: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) meets: Meets,
}

/// How the places of a lint and a rule tell that they mean the same code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meets {
    /// The rule's place is inside the lint's.
    Inside,
    /// It is on the first line of the lint's, or a few below, where attributes and modifiers stand before it.
    Head,
    /// It is inside, or on the first line of the lint's.
    Guard,
}

/// The lint of rustc that tells of futures among other values.
const MUST_USE: &str = "unused_must_use";

pub(crate) const TWINS: [Twin; 8] = [
    twin(MUST_USE, "unawaited-future", Meets::Inside),
    twin("clippy::let_underscore_future", "unawaited-future", Meets::Inside),
    twin("clippy::async_yields_async", "nested-future", Meets::Inside),
    twin("clippy::await_holding_lock", "guard-across-await", Meets::Guard),
    twin(
        "clippy::await_holding_refcell_ref",
        "guard-across-await",
        Meets::Guard,
    ),
    twin(
        "clippy::await_holding_invalid_type",
        "guard-across-await",
        Meets::Guard,
    ),
    twin("clippy::unused_async", "needless-async", Meets::Head),
    twin("clippy::redundant_async_block", "needless-async", Meets::Inside),
];

const fn twin(lint: &'static str, rule: &'static str, meets: Meets) -> Twin {
    Twin { lint, rule, meets }
}

/// What a lint reported: a line of `oracle/<crate>.lints.jsonl`.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Report {
    pub(crate) file: String,
    /// 1-based, as are all; columns count chars, and the end is exclusive.
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) end_line: usize,
    pub(crate) end_column: usize,
    pub(crate) lint: String,
    pub(crate) message: String,
    /// The macro at whose call it stands: `name!`, `#[name]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) expansion: Option<String>,
}

/// Asks the compiler, and stores what it says.
pub(crate) fn ask(crates: &[Pinned], out: &mut impl Write) -> anyhow::Result<()> {
    let mut lints: Vec<&str> = TWINS.iter().map(|twin| twin.lint).collect();
    lints.dedup();
    for pinned in crates {
        let folder = pinned.fetched()?;
        let paths = KnownPaths::of(&locked(&folder)?)?;
        let configuration = cache::folder()?.join("lints").join(&pinned.name);
        write(&configuration.join("clippy.toml"), &guards_toml(&paths))?;
        forget_build(&folder, pinned)?;
        let messages = clippy::messages(&folder, &configuration, "allow", &lints, &arguments(pinned))?;
        // Several targets may hold one file.
        let reports: BTreeSet<Report> = messages.iter().filter_map(read).collect();
        let reports: Vec<Report> = reports.into_iter().collect();
        verdicts::store_lines(&pinned.name, "lints.jsonl", &reports)?;
        writeln!(out, "{:<20} {:>5} reports", pinned.name, reports.len())?;
    }
    Ok(())
}

/// What was stored of a crate; none if the compiler was never asked.
pub(crate) fn load(name: &str) -> anyhow::Result<Option<Vec<Report>>> {
    verdicts::load_lines(name, "lints.jsonl")
}

fn read(message: &Diagnostic) -> Option<Report> {
    let lint = message.code.as_ref()?.code.as_str();
    let is_asked = TWINS.iter().any(|twin| twin.lint == lint);
    if !is_asked || lint == MUST_USE && !is_of_future(message) {
        return None;
    }
    let primary = message.spans.iter().find(|span| span.is_primary)?;
    let (span, expansion) = outermost(primary);
    let file = span.file_name.replace('\\', "/");
    is_own(&file).then(|| Report {
        file,
        line: span.line_start,
        column: span.column_start,
        end_line: span.line_end,
        end_column: span.column_end,
        lint: lint.to_owned(),
        message: message.message.clone(),
        expansion: expansion.map(|expansion| expansion.name),
    })
}

/// `unused implementer of `Future` that must be used`, or a type of its own that says the same of itself.
fn is_of_future(message: &Diagnostic) -> bool {
    let says = |text: &str| text.contains("futures do nothing unless you `.await` or poll them");
    message.message.contains("Future` ") || message.children.iter().any(|child| says(&child.message))
}
