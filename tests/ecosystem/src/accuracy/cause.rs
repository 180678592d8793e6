//! Why the linter did not resolve a call, as far as its own answers around it show.

use std::collections::BTreeSet;

use super::{resolution::Places, sources::SourceTree};
use crate::{
    linter::Record,
    regions::{Origin, Position},
    verdicts::{How, Verdict},
};

/// The longest chain of calls whose beginning is looked for.
const MAX_STEPS: usize = 64;

/// Where the type was lost, in words, and in whose code.
pub(super) struct Cause {
    pub(super) words: String,
    pub(super) place: &'static str,
}

pub(super) struct Causes<'a> {
    pub(super) sources: &'a SourceTree,
    pub(super) ours: &'a Places<'a, &'a Record>,
    pub(super) catalogued: BTreeSet<&'static str>,
}

impl Causes<'_> {
    pub(super) fn of(&self, verdict: &Verdict, answers: &[&Record]) -> Cause {
        let at = (verdict.line, verdict.column);
        if verdict.how == How::Macro {
            return cause("inside a macro of the crate".to_owned(), "syntax");
        }
        if answers.is_empty() {
            return cause("no call listed here".to_owned(), "syntax");
        }
        if let Some(other) = answers.iter().find_map(|record| record.api.as_deref()) {
            let words = if other.ends_with(&tail(&verdict.path)) {
                format!("another path: {other}")
            } else {
                format!("another function: {other}")
            };
            return cause(words, self.owner(other));
        }
        match answers.iter().find_map(|record| record.receiver.as_deref()) {
            Some(receiver) => self.not_found(&verdict.file, at, receiver),
            None => self.why_unknown(&verdict.file, at),
        }
    }

    /// Where the linter lost the type of a receiver: the first call or expression, back from it, that left it unknown.
    fn why_unknown(&self, file: &str, at: Position) -> Cause {
        let regions = self.sources.regions(file);
        let mut at = at;
        for _ in 0..MAX_STEPS {
            let (from, passes) = match regions.and_then(|regions| regions.origins.receiver(at)) {
                None => {
                    let path = self.sources.word(file, at);
                    return cause(format!("not resolved: `{path}`"), "a path");
                }
                Some(Origin::Other(words)) => return cause(format!("unknown: {words}"), "an expression"),
                Some(Origin::Call { at, passes }) => (*at, *passes),
            };
            let records = self.ours.get(&(file, from)).map_or(&[][..], Vec::as_slice);
            if let Some(api) = records.iter().find_map(|record| record.api.as_deref()) {
                let step = if passes.is_empty() {
                    String::new()
                } else {
                    format!(" through {passes}")
                };
                return cause(format!("unknown: what `{api}` gives{step}"), self.owner(api));
            }
            if let Some(receiver) = records.iter().find_map(|record| record.receiver.as_deref()) {
                return self.not_found(file, from, receiver);
            }
            if records.is_empty() {
                return cause(
                    format!("no call listed: `{}`", self.sources.word(file, from)),
                    "syntax",
                );
            }
            at = from;
        }
        cause("a long chain of calls".to_owned(), "an expression")
    }

    fn not_found(&self, file: &str, at: Position, receiver: &str) -> Cause {
        cause(
            format!("not found: `{}` on {receiver}", self.sources.word(file, at)),
            self.owner(receiver),
        )
    }

    /// Whose a path or a type is.
    fn owner(&self, path: &str) -> &'static str {
        let is_word = |char: char| char.is_alphanumeric() || char == '_';
        let mut names = path
            .split(|char| !is_word(char))
            .filter(|name| !matches!(*name, "" | "mut" | "dyn" | "impl"));
        let first = names.next().unwrap_or_default();
        if self.sources.crates.contains(first) {
            "the crate's own code"
        } else if self.catalogued.contains(first) || !path.contains("::") {
            "the catalogue or the engine"
        } else {
            "a dependency without a catalogue file"
        }
    }
}

fn cause(words: String, place: &'static str) -> Cause {
    Cause { words, place }
}

/// The last two names of a path.
fn tail(path: &str) -> String {
    let names: Vec<&str> = path.rsplit("::").take(2).collect();
    names.into_iter().rev().collect::<Vec<_>>().join("::")
}
