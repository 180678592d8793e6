use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    hir::{Body, ExprId, ExprKind, Function, ItemId, MacroBody, Name},
    sema::{
        calls::{BodyCalls, Call},
        names::{DefId, Definitions, FileId},
        types::Callee,
    },
};

/// Where the async functions of the project are called, as far as its code was looked at.
#[derive(Debug, Default)]
pub struct Callers {
    /// By the place of the function: targets may share a file.
    of_function: FxHashMap<(FileId, ItemId), Vec<Caller>>,
    /// The names by which something is called of which it is not known what it is.
    unsure: FxHashSet<Name>,
    looked_at: FxHashSet<DefId>,
    /// The names in all other code of the project; found out when one is first asked for.
    elsewhere: OnceLock<FxHashSet<Name>>,
}

/// One call of such a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The function in whose body it stands.
    pub owner: DefId,
    pub call: ExprId,
    pub is_awaited: bool,
}

impl Callers {
    pub fn new<'a>(definitions: &Definitions, bodies: impl Iterator<Item = &'a BodyCalls>) -> Self {
        let mut callers = Self::default();
        for body in bodies {
            callers.looked_at.insert(body.owner);
            let written = body.calls.iter().filter(|call| call.shape.is_written());
            for call in written {
                callers.add(definitions, body.owner, call);
            }
        }
        callers
    }

    fn add(&mut self, definitions: &Definitions, owner: DefId, call: &Call) {
        let is_wanted = |id: DefId| {
            definitions.is_of_project(id) && definitions.function(id).is_some_and(Function::is_async)
        };
        match &call.callee {
            Callee::Definition(id) if is_wanted(*id) => {
                let definition = definitions.definition(*id);
                let place = (definition.file, definition.item);
                self.of_function.entry(place).or_default().push(Caller {
                    owner,
                    call: call.expr,
                    is_awaited: call.is_awaited,
                });
            }
            Callee::Definition(_) | Callee::External(_) => {}
            Callee::OneOf(_) | Callee::Unknown => {
                let name = definitions
                    .body(owner)
                    .and_then(|body| called_name(body, call.expr));
                self.unsure.extend(name);
            }
        }
    }

    /// The calls of an async function, if they are sure to be all that name it, and each is awaited then and there. Its name
    /// must stand in no code that was not looked at.
    pub fn all_awaited(&self, definitions: &Definitions, function: DefId) -> Option<&[Caller]> {
        let definition = definitions.definition(function);
        let calls = self.of_function.get(&(definition.file, definition.item));
        let calls = calls.map_or(&[][..], Vec::as_slice);
        let is_sure = calls.iter().all(|caller| caller.is_awaited)
            && !self.unsure.contains(&definition.name)
            && !definitions.is_mentioned(function)
            && !self.is_named_elsewhere(definitions, definition.name);
        is_sure.then_some(calls)
    }

    fn is_named_elsewhere(&self, definitions: &Definitions, name: Name) -> bool {
        let names = || {
            let mut names = FxHashSet::default();
            let others = definitions
                .definitions()
                .filter(|(id, _)| definitions.is_of_project(*id) && !self.looked_at.contains(id));
            for (owner, body) in others.filter_map(|(id, _)| Some((id, definitions.body(id)?))) {
                let file = definitions.definition(owner).file;
                names_in(body, definitions.files[file].source.as_str(), &mut names);
            }
            names
        };
        self.elsewhere.get_or_init(names).contains(&name)
    }
}

/// The last names of paths, the names of methods, and all words of macro calls that could not be read.
fn names_in(body: &Body, source: &str, names: &mut FxHashSet<Name>) {
    let is_word = |char: char| char.is_alphanumeric() || char == '_';
    for (_, expr) in body.exprs.iter() {
        match &expr.kind {
            ExprKind::Path(path) => names.extend(path.last().map(|last| last.name)),
            ExprKind::MethodCall { method, .. } => {
                names.insert(*method);
            }
            ExprKind::Macro(call) if matches!(call.body, MacroBody::Scan(_)) => {
                let text = source.get(expr.range.to_usize()).unwrap_or_default();
                names.extend(text.split(|char| !is_word(char)).map(Name::new));
            }
            _ => {}
        }
    }
}

fn called_name(body: &Body, call: ExprId) -> Option<Name> {
    match &body.exprs[call].kind {
        ExprKind::MethodCall { method, .. } => Some(*method),
        ExprKind::Call { callee, .. } => match &body.exprs[*callee].kind {
            ExprKind::Path(path) => Some(path.last()?.name),
            _ => None,
        },
        _ => None,
    }
}
