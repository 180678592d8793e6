//! Writes what a fix has to undo: the blocking twin in the place of async calls, and calls that nobody awaits.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use async_lint_core::{
    catalog::BlockKind,
    sema::names::{self, CatalogSelection, DefKind},
};
use async_lint_rules::catalog;
use proc_macro2::Span;
use syn::{
    Block, Expr, ImplItemFn, ItemFn, Local, Pat, Stmt,
    spanned::Spanned,
    visit::{self, Visit},
};

use super::{Place, functions};
use crate::{linter::Record, regions::Position};

/// The runtime whose calls are replaced.
const RUNTIME: &str = "tokio";
/// Traits whose methods a value has with it, and those that the blocking value has in their place.
const TRAITS: [(&str, &str); 4] = [
    ("tokio::io::AsyncBufReadExt", "std::io::BufRead"),
    ("tokio::io::AsyncReadExt", "std::io::Read"),
    ("tokio::io::AsyncSeekExt", "std::io::Seek"),
    ("tokio::io::AsyncWriteExt", "std::io::Write"),
];
/// Gives functions with a blocking value the methods of these traits.
const IMPORT: &str = " use std::io::{BufRead as _, Read as _, Seek as _, Write as _};";

/// Blocking functions by the async function that the catalogue names in their place.
pub(super) struct Twins {
    blocking: BTreeMap<String, Twin>,
    /// The types whose methods wait, by their async twins: `std::fs::File` for `tokio::fs::File`.
    types: BTreeMap<String, String>,
    /// The paths of all functions of the catalogue.
    functions: BTreeSet<String>,
}

#[derive(Clone)]
struct Twin {
    path: String,
    of: TwinOf,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum TwinOf {
    Function,
    /// Both are of one type.
    SameType,
    OtherType,
}

/// Where something is planted: a file, and the byte of the published text from which all that belongs together is told.
pub(super) type Origin = (String, usize);

/// Something that a fix has to undo.
#[derive(Clone)]
pub(super) struct Planted {
    pub(super) place: Place,
    pub(super) origin: Origin,
    /// The line in the planted text.
    pub(super) line: usize,
    /// The blocking function; of a call that nobody awaits, `await`.
    pub(super) api: String,
    /// What tells that it is there, and how often its function held that before.
    mark: String,
    count: usize,
}

impl Planted {
    /// Whether a function, of this text now, still holds it.
    pub(super) fn is_left(&self, text: &str) -> bool {
        text.matches(&self.mark).count() > self.count
    }
}

/// What can be planted in a text.
pub(super) struct Plants(Vec<Edit>);

impl Twins {
    pub(super) fn of_catalog() -> Self {
        let selection = CatalogSelection::all(catalog());
        let definitions = names::of_catalog(&selection);
        let mut twins = Self {
            blocking: BTreeMap::new(),
            types: BTreeMap::new(),
            functions: BTreeSet::new(),
        };
        for (id, definition) in definitions.definitions() {
            if definition.kind != DefKind::Function {
                continue;
            }
            let path = definitions.path_of(id);
            twins.functions.insert(path.clone());
            let Some(facts) = definitions.facts(id) else {
                continue;
            };
            let parent = definition
                .parent
                .map(|parent| definitions.definition(parent).kind);
            let instead = facts.instead.iter();
            for instead in instead.filter(|instead| instead.runtime.as_str() == RUNTIME) {
                let (old, new) = (around(&path), around(&instead.path));
                let of = match parent {
                    None => TwinOf::Function,
                    Some(DefKind::Trait) => continue,
                    Some(_) if old == new => TwinOf::SameType,
                    // What a lock is made for is not known where it is made.
                    Some(_)
                        if is_type(new)
                            && facts.blocks.is_some_and(|blocks| blocks.kind != BlockKind::Wait) =>
                    {
                        twins
                            .types
                            .entry(new.to_owned())
                            .or_insert_with(|| old.to_owned());
                        TwinOf::OtherType
                    }
                    Some(_) => continue,
                };
                let path = path.clone();
                twins.note(&instead.path, Twin { path, of });
            }
        }
        twins
    }

    /// The standard library's function is what is written by mistake.
    fn note(&mut self, path: &str, twin: Twin) {
        let old = self.blocking.get(path);
        let is_better = |old: &Twin| twin.path.starts_with("std::") && !old.path.starts_with("std::");
        if old.is_none_or(is_better) {
            self.blocking.insert(path.to_owned(), twin);
        }
    }

    /// Whether a method of an async trait is one of its blocking twin, too.
    fn is_of_trait(&self, api: &str) -> bool {
        let (of, name) = api.rsplit_once("::").unwrap_or(("", api));
        let twin = TRAITS.iter().find(|(known, _)| *known == of);
        twin.is_some_and(|(_, twin)| self.functions.contains(&format!("{twin}::{name}")))
    }

    /// The type that takes the place of the one whose function this is, and the function's name.
    fn of_type<'p>(&self, api: &'p str) -> Option<(&str, &'p str)> {
        let (around, name) = api.rsplit_once("::")?;
        let ty = self.types.get(around)?;
        let is_there = self.functions.contains(&format!("{ty}::{name}"));
        is_there.then_some((ty.as_str(), name))
    }
}

/// The path of the module, type or trait that holds a function.
fn around(path: &str) -> &str {
    path.rsplit_once("::").map_or("", |(around, _)| around)
}

fn is_type(path: &str) -> bool {
    let name = path.rsplit("::").next().unwrap_or(path);
    name.starts_with(char::is_uppercase)
}

impl Plants {
    /// Blocking functions in the place of async ones.
    pub(super) fn blocking<'r>(text: &str, records: impl Iterator<Item = &'r Record>, twins: &Twins) -> Self {
        let apis = records
            .filter_map(|record| Some(((record.line, record.column), record.api.as_deref()?)))
            .collect();
        let mut walker = Walker {
            text,
            twins,
            apis,
            edits: Vec::new(),
        };
        if let Ok(parsed) = syn::parse_file(text) {
            walker.visit_file(&parsed);
        }
        Self(walker.edits)
    }

    /// Statements without their `.await`.
    pub(super) fn lost(text: &str) -> Self {
        let mut walker = Statements {
            text,
            edits: Vec::new(),
        };
        if let Ok(parsed) = syn::parse_file(text) {
            walker.visit_file(&parsed);
        }
        Self(walker.edits)
    }

    /// The text with all of them but those omitted, in functions that the compiler saw, and which they are.
    pub(super) fn write(
        mut self,
        file: &str,
        text: &str,
        seen: &[usize],
        omitted: &BTreeSet<Origin>,
    ) -> (String, Vec<Planted>) {
        let functions = functions::of(text);
        let is_seen = |edit: &Edit| {
            let mut functions = functions.iter();
            let around = functions.find(|function| function.bytes.contains(&edit.range.start));
            around.is_some_and(|function| seen.iter().any(|line| function.holds(*line)))
        };
        self.0
            .retain(|edit| is_seen(edit) && !omitted.contains(&(file.to_owned(), edit.origin)));
        self.0.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let (mut out, mut at, mut planted) = (String::new(), 0, Vec::new());
        for edit in &self.0 {
            out.push_str(&text[at..edit.range.start]);
            let around = functions
                .iter()
                .position(|function| function.bytes.contains(&edit.range.start));
            if let (Some(api), Some(around)) = (&edit.api, around) {
                let function = &text[functions[around].bytes.clone()];
                let mark = edit.mark.as_ref().unwrap_or(&edit.text);
                planted.push(Planted {
                    place: (file.to_owned(), Some(around)),
                    origin: (file.to_owned(), edit.origin),
                    line: out.matches('\n').count() + 1,
                    api: api.clone(),
                    mark: mark.clone(),
                    count: function.matches(&**mark).count(),
                });
            }
            out.push_str(&edit.text);
            at = edit.range.end;
        }
        out.push_str(&text[at..]);
        (out, planted)
    }
}

struct Edit {
    range: Range<usize>,
    text: String,
    /// What belongs together has one.
    origin: usize,
    /// The path of the function whose call it makes.
    api: Option<String>,
    /// What tells that it is there, if not the text alone.
    mark: Option<String>,
}

struct Walker<'a> {
    text: &'a str,
    twins: &'a Twins,
    apis: BTreeMap<Position, &'a str>,
    edits: Vec<Edit>,
}

/// A call whose callee is known.
struct Call<'a> {
    api: &'a str,
    /// The bytes of the path, or of the method's name.
    name: Range<usize>,
    is_method: bool,
    /// The bytes of the `.await` behind it.
    awaited: Option<Range<usize>>,
}

impl Walker<'_> {
    fn function(&mut self, block: &Block) {
        let mut calls = Calls {
            apis: &self.apis,
            found: Vec::new(),
            awaited: None,
        };
        calls.visit_block(block);
        let calls = calls.found;
        let made: BTreeSet<&str> = calls
            .iter()
            .filter(|call| !call.is_method)
            .filter_map(|call| Some(self.twins.of_type(call.api)?.0))
            .collect();
        let start = block.brace_token.span.open().byte_range().end;
        for call in &calls {
            let edits = self.edits(call, &made, start);
            self.edits.extend(edits.into_iter().flatten());
        }
        if !made.is_empty() {
            self.edits.push(Edit {
                origin: start,
                range: start..start,
                text: IMPORT.to_owned(),
                api: None,
                mark: None,
            });
        }
    }

    /// What takes the place of a call's path or name, and of its `.await`.
    fn edits(&self, call: &Call<'_>, made: &BTreeSet<&str>, function: usize) -> Option<Vec<Edit>> {
        let alone = call.name.start;
        let cut = |range: &Range<usize>, origin| Edit {
            range: range.clone(),
            origin,
            text: String::new(),
            api: None,
            mark: None,
        };
        let name = |text: String, api: Option<String>, origin| Edit {
            range: call.name.clone(),
            origin,
            text,
            api,
            mark: None,
        };
        // The same name again: only the `.await` tells that it waits.
        let is_new = |written: &str| self.text.get(call.name.clone()) != Some(written);
        if let Some((ty, last)) = self.twins.of_type(call.api).filter(|(ty, _)| made.contains(ty)) {
            let api = format!("{ty}::{last}");
            let written = if call.is_method {
                last.to_owned()
            } else {
                api.clone()
            };
            let api = is_new(&written).then_some(api);
            let mut edits = vec![name(written, api, function)];
            edits.extend(call.awaited.as_ref().map(|range| cut(range, function)));
            return Some(edits);
        }
        let awaited = call.awaited.as_ref()?;
        if call.is_method && !made.is_empty() && self.twins.is_of_trait(call.api) {
            return Some(vec![cut(awaited, function)]);
        }
        let twin = self.twins.blocking.get(call.api)?;
        let last = twin.path.rsplit("::").next()?;
        let written = match twin.of {
            TwinOf::Function if !call.is_method => twin.path.clone(),
            TwinOf::SameType if call.is_method => last.to_owned(),
            _ => return None,
        };
        let api = is_new(&written).then(|| twin.path.clone());
        Some(vec![name(written, api, alone), cut(awaited, alone)])
    }
}

impl Visit<'_> for Walker<'_> {
    fn visit_item_fn(&mut self, function: &ItemFn) {
        self.function(&function.block);
    }

    fn visit_impl_item_fn(&mut self, function: &ImplItemFn) {
        self.function(&function.block);
    }
}

struct Calls<'a> {
    apis: &'a BTreeMap<Position, &'a str>,
    found: Vec<Call<'a>>,
    /// The `.await` right behind the expression that comes next.
    awaited: Option<Range<usize>>,
}

impl Calls<'_> {
    fn note(&mut self, name: Span, is_method: bool, awaited: Option<Range<usize>>) {
        let start = name.start();
        if let Some(api) = self.apis.get(&(start.line, start.column + 1)) {
            self.found.push(Call {
                api,
                name: name.byte_range(),
                is_method,
                awaited,
            });
        }
    }
}

impl Visit<'_> for Calls<'_> {
    fn visit_expr(&mut self, expr: &Expr) {
        let awaited = self.awaited.take();
        match expr {
            Expr::Await(wait) => {
                let start = wait.dot_token.span().byte_range().start;
                self.awaited = Some(start..wait.await_token.span().byte_range().end);
                self.visit_expr(&wait.base);
                self.awaited = None;
                return;
            }
            Expr::Call(call) => {
                if let Expr::Path(path) = &*call.func
                    && path
                        .path
                        .segments
                        .iter()
                        .all(|segment| segment.arguments.is_none())
                {
                    self.note(path.span(), false, awaited);
                }
            }
            Expr::MethodCall(call) if call.turbofish.is_none() => {
                self.note(call.method.span(), true, awaited);
            }
            _ => {}
        }
        visit::visit_expr(self, expr);
    }
}

struct Statements<'a> {
    text: &'a str,
    edits: Vec<Edit>,
}

impl Visit<'_> for Statements<'_> {
    fn visit_stmt(&mut self, statement: &Stmt) {
        let awaited = match statement {
            Stmt::Expr(Expr::Await(wait), Some(_)) => Some(wait),
            Stmt::Local(Local {
                pat: Pat::Wild(_),
                init: Some(init),
                ..
            }) => match &*init.expr {
                Expr::Await(wait) => Some(wait),
                _ => None,
            },
            _ => None,
        };
        if let Some(wait) = awaited {
            let around = statement.span().byte_range();
            let start = wait.dot_token.span().byte_range().start;
            let end = wait.await_token.span().byte_range().end;
            let mark = format!(
                "{}{}",
                &self.text[around.start..start],
                &self.text[end..around.end]
            );
            self.edits.push(Edit {
                range: start..end,
                text: String::new(),
                origin: start,
                api: Some("await".to_owned()),
                mark: Some(mark),
            });
        }
        visit::visit_stmt(self, statement);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Plants, Twins};
    use crate::linter::Record;

    #[test]
    fn statements_lose_their_await() {
        let text =
            "async fn f() {\n    a.b(1).await;\n    let _ = c().await;\n    d().await?;\n    e().await\n}\n";
        let (spoiled, planted) = Plants::lost(text).write("lib.rs", text, &[1], &BTreeSet::new());
        assert_eq!(
            spoiled,
            "async fn f() {\n    a.b(1);\n    let _ = c();\n    d().await?;\n    e().await\n}\n"
        );
        assert_eq!(planted.len(), 2);
        assert_eq!((planted[1].place.1, planted[1].line), (Some(0), 3));
        assert!(
            planted
                .iter()
                .all(|planted| planted.is_left(&spoiled) && !planted.is_left(text))
        );

        let omitted = BTreeSet::from([planted[0].origin.clone()]);
        let (spoiled, planted) = Plants::lost(text).write("lib.rs", text, &[1], &omitted);
        assert!(spoiled.contains("a.b(1).await;") && planted.len() == 1);
        let (_, planted) = Plants::lost(text).write("lib.rs", text, &[7], &BTreeSet::new());
        assert!(planted.is_empty(), "the compiler saw nothing there");
    }

    #[test]
    fn what_is_done_with_a_value_goes_with_it() {
        let text = "async fn f() {\n    sleep(T).await;\n    let mut a = File::open(P).await?;\n    a.read_to_end(B).await?;\n    \
                    a.sync_all().await?;\n}\n";
        let record = |line, column, api: &str| Record {
            file: "lib.rs".to_owned(),
            line,
            column,
            api: Some(api.to_owned()),
            receiver: None,
        };
        let records = [
            record(2, 5, "tokio::time::sleep"),
            record(3, 17, "tokio::fs::File::open"),
            record(4, 7, "tokio::io::AsyncReadExt::read_to_end"),
            record(5, 7, "tokio::fs::File::sync_all"),
        ];
        let plants = Plants::blocking(text, records.iter(), &Twins::of_catalog());
        let (spoiled, planted) = plants.write("lib.rs", text, &[1], &BTreeSet::new());
        assert_eq!(
            spoiled,
            "async fn f() { use std::io::{BufRead as _, Read as _, Seek as _, Write as _};\n    std::thread::sleep(T);\n    \
             let mut a = std::fs::File::open(P)?;\n    a.read_to_end(B)?;\n    a.sync_all()?;\n}\n"
        );
        let apis: Vec<&str> = planted.iter().map(|planted| &*planted.api).collect();
        assert_eq!(apis, ["std::thread::sleep", "std::fs::File::open"]);
    }
}
