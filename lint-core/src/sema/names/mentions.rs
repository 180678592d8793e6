use rustc_hash::{FxHashMap, FxHashSet};

use super::{DefId, Definitions, ModuleId, Namespace, Resolved};
use crate::hir::{Body, Expr, ExprId, ExprKind, Function, ItemKind, MacroBody, Name, Path, Stmt, TypeRef};

/// Why the async functions of the project may have to be async: they are named without being called and awaited then and
/// there, or `cfg` chooses between them.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    functions: FxHashSet<DefId>,
    /// The names of those that types would have to tell, or that stand in code that was not read.
    names: FxHashSet<Name>,
    /// The modules that `cfg` chooses, by name.
    chosen: FxHashSet<Name>,
    /// Those that more than one of them has.
    shared: FxHashSet<Title>,
}

/// What a function is called, and the name of the type it belongs to.
type Title = (Option<Name>, Name);

/// The names of the project's async functions.
type Candidates = FxHashMap<&'static str, Name>;

impl Definitions {
    /// Whether an async function of the project may be named somewhere without being awaited there: then something may
    /// rely on its being async.
    pub fn is_mentioned(&self, function: DefId) -> bool {
        let mentions = self.mentions();
        mentions.functions.contains(&function) || mentions.names.contains(&self.definition(function).name)
    }

    /// Whether an async function stands in a module that `cfg` chooses, and another of its name elsewhere: who calls the
    /// one may call the other.
    pub fn stands_in(&self, function: DefId) -> bool {
        let mentions = self.mentions();
        let definition = self.definition(function);
        mentions.shared.contains(&title(self, function)) && mentions.is_chosen(self, definition.module)
    }

    fn mentions(&self) -> &Mentions {
        self.mentions.get_or_init(|| Mentions::of(self))
    }
}

impl Mentions {
    fn of(definitions: &Definitions) -> Self {
        let of_project = || {
            definitions
                .definitions()
                .filter(|(id, _)| definitions.is_of_project(*id))
        };
        let is_async = |id: DefId| definitions.function(id).is_some_and(Function::is_async);
        let mut mentions = Self::default();
        let mut candidates = Candidates::default();
        let mut places = FxHashMap::default();
        for (id, definition) in of_project().filter(|(id, _)| is_async(*id)) {
            candidates.insert(definition.name.as_str(), definition.name);
            // Targets may share a file.
            let place = (definition.file, definition.item);
            let title = title(definitions, id);
            if *places.entry(title).or_insert(place) != place {
                mentions.shared.insert(title);
            }
        }
        for (id, _) in of_project() {
            if let Some(body) = definitions.body(id) {
                mentions.add_body(definitions, &candidates, id, body);
            }
        }
        mentions.add_items(definitions, &candidates);
        mentions
    }

    fn is_chosen(&self, definitions: &Definitions, module: ModuleId) -> bool {
        let modules = std::iter::successors(Some(module), |id| definitions.module(*id).parent);
        modules
            .map(|id| definitions.module(id).name)
            .any(|name| self.chosen.contains(&name))
    }

    fn add_body(&mut self, definitions: &Definitions, candidates: &Candidates, owner: DefId, body: &Body) {
        let over = done_with(body);
        let callees: FxHashMap<ExprId, ExprId> = body
            .exprs
            .iter()
            .filter_map(|(call, expr)| match expr.kind {
                ExprKind::Call { callee, .. } => Some((callee, call)),
                _ => None,
            })
            .collect();
        for (id, expr) in body.exprs.iter() {
            match &expr.kind {
                ExprKind::Path(path) => {
                    let named = path
                        .last()
                        .and_then(|last| candidates.get(last.name.as_str()).copied());
                    let call = callees.get(&id);
                    if let Some(name) = named
                        && call.is_none_or(|call| !over.contains(call))
                    {
                        self.add_path(definitions, owner, body, path, name, call.is_some());
                    }
                }
                ExprKind::Macro(call) if matches!(call.body, MacroBody::Scan(_)) => {
                    let file = definitions.definition(owner).file;
                    let source = definitions.files[file].source.as_str();
                    self.add_words(candidates, text_of(source, expr));
                }
                _ => {}
            }
        }
    }

    fn add_path(
        &mut self,
        definitions: &Definitions,
        owner: DefId,
        body: &Body,
        path: &Path,
        name: Name,
        is_called: bool,
    ) {
        let is_single = path.segments.len() == 1;
        // A local of the same name is what is meant.
        if is_single && body.bindings.iter().any(|(_, binding)| binding.name == name) {
            return;
        }
        let module = definitions.definition(owner).module;
        let found = definitions.resolve_path(module, path, Namespace::Values);
        if found.rest == 0 {
            self.functions
                .extend(found.meanings.iter().filter_map(|meaning| match meaning {
                    Resolved::Definition(id) => Some(*id),
                    _ => None,
                }));
        }
        // What is declared in a block of the body, or belongs to a type, is known by its name alone. Of calls, many have
        // the same.
        let is_found = found.rest == 0 && !found.meanings.is_empty();
        if !is_found && !is_called {
            self.names.insert(name);
        }
    }

    fn add_items(&mut self, definitions: &Definitions, candidates: &Candidates) {
        for (_, file) in definitions.files.iter() {
            for unread in &file.hir.unread {
                self.add_words(candidates, file.source.as_str().get(unread.to_usize()));
            }
            for (_, item) in file.hir.items.iter() {
                match &item.kind {
                    ItemKind::MacroCall { items, .. } if items.is_empty() => {
                        let range = item.range;
                        let source = file.source.as_str();
                        self.add_words(candidates, source.get(range.to_usize()));
                    }
                    ItemKind::MacroCall { items, .. } => {
                        let items = items.iter().map(|id| &file.hir.items[*id]);
                        let modules = items.filter(|item| matches!(item.kind, ItemKind::Module { .. }));
                        self.chosen.extend(modules.map(|module| module.name));
                    }
                    ItemKind::Module { .. } => {
                        let mut attributes = item.attributes.iter();
                        let is_chosen = attributes.any(|attribute| {
                            attribute.is("cfg") && !attribute.args().iter().any(|arg| arg.is("test"))
                        });
                        if is_chosen {
                            self.chosen.insert(item.name);
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    fn add_words(&mut self, candidates: &Candidates, text: Option<&str>) {
        let is_word = |char: char| char.is_alphanumeric() || char == '_';
        let words = text.unwrap_or_default().split(|char| !is_word(char));
        self.names
            .extend(words.filter_map(|word| candidates.get(word).copied()));
    }
}

fn title(definitions: &Definitions, function: DefId) -> Title {
    let definition = definitions.definition(function);
    let holder = definition
        .parent
        .and_then(|parent| match &definitions.item(parent).kind {
            ItemKind::Impl {
                self_ty: TypeRef::Path(path),
                ..
            } => path.last().map(|last| last.name),
            _ => None,
        });
    (holder, definition.name)
}

/// The calls whose future nobody else gets: awaited on the spot, or lost.
fn done_with(body: &Body) -> FxHashSet<ExprId> {
    let awaited = body.exprs.iter().filter_map(|(_, expr)| match expr.kind {
        ExprKind::Await { base, .. } => Some(base),
        _ => None,
    });
    let stmts = body.blocks.iter().flat_map(|(_, block)| &block.stmts);
    let lost = stmts.filter_map(|stmt| match stmt {
        Stmt::Expr(expr) => Some(*expr),
        Stmt::Let { .. } => None,
    });
    awaited.chain(lost).collect()
}

fn text_of<'a>(source: &'a str, expr: &Expr) -> Option<&'a str> {
    source.get(expr.range.to_usize())
}
