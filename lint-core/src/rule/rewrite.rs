//! How a rule puts a fix together: edits of the text of one body's file.

mod import;
mod spelling;

use super::PackageFacts;
use crate::{
    catalog::Lang,
    diagnostic::{Applicability, Edit, Fix},
    hir::{ExprId, ExprKind, Name, Origin, TypeRef, Visibility},
    sema::{
        calls::Call,
        effects::Caller,
        liveness::BodyValues,
        names::{DefKind, Definitions, FileId, ModuleId, Namespace, Resolved},
        types::Ty,
    },
    text::TextRange,
};

/// A fix in the making. What is asked of it may not be possible: then `None` is the answer, and no fix is offered.
pub struct Rewrite<'a> {
    values: &'a BodyValues<'a>,
    package: &'a PackageFacts,
    file: FileId,
    /// Where names are looked up: the innermost scope around the finding.
    scope: ModuleId,
    applicability: Applicability,
    edits: Vec<(TextRange, String)>,
    /// Edits of other bodies, of this file or another.
    edits_elsewhere: Vec<Edit>,
    relies_on: Option<TextRange>,
    /// The place of the finding, from which imports are placed.
    at: u32,
}

impl<'a> Rewrite<'a> {
    /// A fix at an expression, of which nothing speaks against its being safe so far.
    pub(super) fn new(values: &'a BodyValues<'a>, package: &'a PackageFacts, at: ExprId) -> Self {
        let definitions = values.types.definitions;
        Self {
            values,
            package,
            file: definitions.definition(values.owner).file,
            scope: values.scope_of(at),
            applicability: Applicability::Safe,
            edits: Vec::new(),
            edits_elsewhere: Vec::new(),
            relies_on: None,
            at: values.body.exprs[at].range.start,
        }
    }

    /// Says that the fix may change what the program does.
    pub fn is_unsafe(&mut self) {
        self.applicability = self.applicability.min(Applicability::Unsafe);
    }

    /// The text of an expression that is written in place: not one that comes from the definition of a macro.
    pub fn text_of(&self, expr: ExprId) -> Option<&'a str> {
        let expr = &self.values.body.exprs[expr];
        matches!(expr.origin, Origin::Source | Origin::MacroArgument).then_some(())?;
        self.text(expr.range)
    }

    /// The text at a place of the file.
    pub fn text(&self, range: TextRange) -> Option<&'a str> {
        self.source().get(range.to_usize())
    }

    fn source(&self) -> &'a str {
        self.values.types.definitions.files[self.file].source.as_str()
    }

    /// Puts a text in the place of another. Lines end in `\n`, whatever they end with in the file.
    pub fn replace(&mut self, range: TextRange, text: impl Into<String>) {
        self.edits.push((range, text.into()));
    }

    /// Puts a text before the byte at this offset.
    pub fn insert(&mut self, at: u32, text: impl Into<String>) {
        self.replace(TextRange::empty(at), text);
    }

    /// Awaits the value of an expression: `.await` behind it, in brackets where it needs them. Unsafe where something
    /// may be alive there that must not live through an `.await`, and shown only where that is known.
    pub fn wait_for(&mut self, expr: ExprId) -> Option<()> {
        self.wait(expr, ".await")
    }

    /// As [`Self::wait_for`], and hands an error on: `.await?`.
    pub fn wait_for_and_try(&mut self, expr: ExprId) -> Option<()> {
        self.wait(expr, ".await?")
    }

    fn wait(&mut self, expr: ExprId, suffix: &str) -> Option<()> {
        self.text_of(expr)?;
        self.may_wait(expr)?;
        let range = self.values.body.exprs[expr].range;
        if self.values.is_postfix(expr) {
            self.insert(range.end, suffix);
        } else {
            self.insert(range.start, "(");
            self.insert(range.end, format!("){suffix}"));
        }
        Some(())
    }

    /// Whether an `.await` can stand here; the fix is unsafe where something may be alive that must not live through one.
    pub(super) fn may_wait(&mut self, expr: ExprId) -> Option<()> {
        self.values.async_output(expr)?;
        if self.values.must_not_wait_at(expr) {
            self.applicability = Applicability::DisplayOnly;
        }
        if !self.values.may_wait_at(expr) {
            self.is_unsafe();
        }
        Some(())
    }

    /// Puts the awaited value of a part in the place of a whole expression: `block_on(future)` → `future.await`.
    pub fn wait_for_part(&mut self, whole: ExprId, part: ExprId) -> Option<()> {
        self.text_of(whole)?;
        self.text_of(part)?;
        self.may_wait(whole)?;
        let exprs = &self.values.body.exprs;
        let (outer, inner) = (exprs[whole].range, exprs[part].range);
        let (open, close) = if self.values.is_postfix(part) {
            ("", ".await")
        } else {
            ("(", ").await")
        };
        self.replace(TextRange::new(outer.start, inner.start), open);
        self.replace(TextRange::new(inner.end, outer.end), close);
        Some(())
    }

    /// Takes the `async` from the function, and `.await` from these calls of it, which have to be all. Unsafe where code
    /// that is not looked at may call the function.
    pub(super) fn make_sync(&mut self, keyword: TextRange, callers: &[Caller]) -> Option<()> {
        let definitions = self.values.types.definitions;
        let function = definitions.function(self.values.owner)?;
        // What `async fn` borrows in what it gives, `fn` has to name: `-> impl Iterator<Item = &str>`.
        if function.output.as_ref().is_some_and(TypeRef::has_impl) {
            return None;
        }
        if matches!(definitions.item(self.values.owner).visibility, Visibility::Public) {
            self.is_unsafe();
        }
        // Another fix may put an `.await` there.
        self.relies_on = Some(self.values.body.exprs[self.values.body.root].range);
        let rest = self.source().get(keyword.end as usize..)?;
        let blanks = rest.len() - rest.trim_start().len();
        self.replace(TextRange::new(keyword.start, keyword.end + blanks as u32), "");
        for caller in callers {
            let edit = awaits_no_more(definitions, caller)?;
            self.edits_elsewhere.push(edit);
        }
        Some(())
    }

    /// Drops a local before the statement that starts at an offset.
    pub fn drop_before(&mut self, statement: u32, local: Name) -> Option<()> {
        let drop = self.values.types.definitions.lang(Lang::DropFunction)?;
        let drop = self.path(&self.values.types.definitions.path_of(drop), Namespace::Values)?;
        let blanks = self.indentation(statement);
        self.insert(statement, format!("{drop}({local});\n{blanks}"));
        Some(())
    }

    /// How something of the catalogue is written here: as short as the names in scope allow. None if the package cannot
    /// name it, or has not asked for the feature it needs.
    pub fn path(&self, path: &str, namespace: Namespace) -> Option<String> {
        self.is_at_hand(path, namespace)?;
        let is_taken = |name: Name| {
            let bindings = &self.values.body.bindings;
            namespace == Namespace::Values && bindings.iter().any(|(_, binding)| binding.name == name)
        };
        spelling::spelled(
            self.values.types.definitions,
            self.scope,
            is_taken,
            path,
            namespace,
        )
    }

    /// How the function that the catalogue names in place of another, for the package's runtime, is written here; and what
    /// it gives when it is awaited.
    pub fn instead_of(&self, call: &Call) -> Option<(String, Ty)> {
        let instead = super::replacement::for_runtime(&call.facts.instead, self.package.runtime)?;
        let definitions = self.values.types.definitions;
        let found = super::replacement::resolve(definitions, &instead.path, Namespace::Values)?;
        let Resolved::Definition(id) = found else {
            return None;
        };
        let signature = self.values.types.signature(id)?;
        let output = self.values.awaited(&signature.output)?;
        Some((self.path(&instead.path, Namespace::Values)?, output))
    }

    /// How the runtime's function that runs a future as a task is written here.
    pub fn spawn(&self) -> Option<String> {
        self.path(self.package.spawn.as_deref()?, Namespace::Values)
    }

    /// How a macro with this part in the language is written here: that of the runtime's crate first, else one that the
    /// package asks for by a feature, or that has been imported already.
    pub fn macro_with(&self, part: Lang) -> Option<String> {
        let definitions = self.values.types.definitions;
        let with_part = definitions
            .definitions()
            .filter(|(id, _)| definitions.is_catalogued(*id) && definitions.lang_of(*id) == Some(part));
        let mut found: Vec<(bool, bool, String)> = with_part
            .map(|(id, _)| {
                let needs_feature =
                    super::replacement::feature_of(definitions, Resolved::Definition(id)).is_some();
                let is_runtimes = Some(definitions.crate_of(id).name) == self.package.runtime;
                (!is_runtimes, needs_feature, definitions.path_of(id))
            })
            .collect();
        found.sort_unstable();
        found.into_iter().find_map(|(_, needs_feature, path)| {
            let written = self.path(&path, Namespace::Macros)?;
            (needs_feature || !written.contains("::")).then_some(written)
        })
    }

    fn is_at_hand(&self, path: &str, namespace: Namespace) -> Option<()> {
        let definitions = self.values.types.definitions;
        let found = super::replacement::resolve(definitions, path, namespace)?;
        let krate = path.split("::").next().unwrap_or(path).replace('_', "-");
        let has_feature = super::replacement::feature_of(definitions, found)
            .is_none_or(|feature| self.package.has_feature(&krate, feature.as_str()));
        has_feature.then_some(())
    }

    /// Makes the methods of a trait of the catalogue callable, with an import where they are not yet. None if the package
    /// cannot name it.
    pub fn bring_trait(&mut self, path: &str) -> Option<()> {
        self.is_at_hand(path, Namespace::Types)?;
        let definitions = self.values.types.definitions;
        let spelled = spelling::from_crate(definitions, self.scope, path)?;
        if spelling::is_trait_in_scope(definitions, self.scope, path) {
            return Some(());
        }
        let hir = &definitions.files[self.file].hir;
        let last = path.rsplit("::").next().unwrap_or(path);
        let outer = definitions.named_module(self.scope);
        let is_free = definitions
            .resolve_name(outer, Name::new(last), Namespace::Types)
            .is_empty();
        let edit = import::import(hir, self.source(), self.at, &spelled, is_free);
        self.edits.push(edit);
        Some(())
    }

    /// The blanks that the line of a place starts with.
    pub fn indentation(&self, at: u32) -> &'a str {
        import::indentation(self.source(), at)
    }

    /// The fix, if its edits can be made at once. The title is an order without full stop.
    pub fn finish(self, title: impl Into<String>) -> Option<Fix> {
        let released = self.released();
        let definitions = self.values.types.definitions;
        let file = &definitions.files[self.file].path;
        let ends_in_return = self.source().contains("\r\n");
        let mut edits = self.edits_elsewhere;
        let own = self.edits.into_iter();
        edits.extend(own.map(|(range, text)| Edit {
            file: file.clone(),
            range,
            text: if ends_in_return {
                text.replace('\n', "\r\n")
            } else {
                text
            },
        }));
        edits.sort();
        edits.dedup();
        let are_apart = edits.windows(2).all(|pair| !pair[0].touches(&pair[1]));
        (are_apart && !edits.is_empty()).then(|| Fix {
            title: title.into(),
            applicability: self.applicability,
            edits,
            released,
            relies_on: self.relies_on,
        })
    }

    /// The first names of the paths in the texts that are replaced. A trait's may still be needed for its methods.
    fn released(&self) -> Vec<String> {
        let definitions = self.values.types.definitions;
        let is_trait = |name: Name| {
            let meanings = definitions.resolve_name(self.scope, name, Namespace::Types);
            meanings.iter().any(|meaning| {
                matches!(meaning, Resolved::Definition(id)
                if definitions.definition(*id).kind == DefKind::Trait)
            })
        };
        let paths = self
            .edits
            .iter()
            .flat_map(|(edit, _)| self.values.names_in(*edit));
        let mut names: Vec<String> = paths
            .filter(|name| !is_trait(*name))
            .map(|name| name.as_str().to_owned())
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// The edit that takes `.await` from a call.
fn awaits_no_more(definitions: &Definitions, caller: &Caller) -> Option<Edit> {
    let body = definitions.body(caller.owner)?;
    let file = &definitions.files[definitions.definition(caller.owner).file];
    // What an expression is made of comes before it in the arena, and little lies between.
    let mut after = (caller.call.index() + 1..body.exprs.len()).map(|index| &body.exprs[ExprId::new(index)]);
    let awaited =
        after.find(|expr| matches!(expr.kind, ExprKind::Await { base, .. } if base == caller.call))?;
    matches!(awaited.origin, Origin::Source | Origin::MacroArgument).then_some(())?;
    let range = TextRange::new(body.exprs[caller.call].range.end, awaited.range.end);
    let text = file.source.as_str().get(range.to_usize())?;
    let is_plain = text.trim().strip_prefix('.')?.trim_start() == "await";
    is_plain.then(|| Edit {
        file: file.path.clone(),
        range,
        text: String::new(),
    })
}
