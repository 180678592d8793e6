use std::{rc::Rc, sync::Arc};

use super::{
    CrateId, CrateOrigin, DefId, DefKind, Definition, Definitions, Derive, Entry, FileId, Module, ModuleId,
    Namespace, Resolved, Scope, Visible,
};
use crate::{
    catalog::{Facts, parse_facts},
    hir::{
        Anchor, Attribute, AttributeArg, BlockId, BodyId, Fields, ImportKind, Item, ItemId, ItemKind, Name,
        Visibility,
    },
    project::ModuleFolder,
};

/// An import that waits for resolution: one leaf of a `use` item.
#[derive(Clone, Copy, Debug)]
pub(super) struct PendingImport {
    pub(super) module: ModuleId,
    pub(super) file: FileId,
    pub(super) item: ItemId,
    pub(super) leaf: usize,
    pub(super) is_glob: bool,
    pub(super) visible: Visible,
    pub(super) gives_way: bool,
}

/// Fills the module trees: every item becomes a definition, named in the scope of its module.
pub(super) struct Collector<'a> {
    pub(super) definitions: &'a mut Definitions,
    pub(super) imports: Vec<PendingImport>,
    /// The files that modules of the current package's targets were found in.
    pub(super) reached: Vec<FileId>,
}

/// Where an item is being collected.
#[derive(Clone)]
struct Place {
    krate: CrateId,
    module: ModuleId,
    file: FileId,
    folder: Rc<ModuleFolder>,
    in_test: bool,
    /// Under a `cfg` that ordinary builds do not set.
    is_aside: bool,
    /// The `include!`s around.
    includes: u32,
}

/// Files that include files.
const MAX_INCLUDES: u32 = 8;

impl Collector<'_> {
    /// Collects a crate from the file of its root module.
    pub(super) fn collect_crate(&mut self, krate: CrateId, file: FileId) {
        let root = self.definitions.krate(krate).root;
        let folder = Rc::new(ModuleFolder::of_owner(&self.definitions.files[file].path));
        let place = Place {
            krate,
            module: root,
            file,
            folder,
            in_test: false,
            is_aside: false,
            includes: 0,
        };
        self.collect_file(&place);
    }

    fn collect_file(&mut self, place: &Place) {
        self.reached.push(place.file);
        let hir = Arc::clone(&self.definitions.files[place.file].hir);
        let in_test = place.in_test || is_cfg_test(&hir.attributes);
        let module = self.definitions.module_mut(place.module);
        module.allowed_lints.extend(allowed_lints(&hir.attributes));
        let place = Place {
            in_test,
            ..place.clone()
        };
        for item in &hir.top_level {
            self.collect_item(&place, *item);
        }
    }

    fn collect_item(&mut self, place: &Place, id: ItemId) {
        let hir = Arc::clone(&self.definitions.files[place.file].hir);
        let item = &hir.items[id];
        let in_test = place.in_test || is_cfg_test(&item.attributes);
        let is_aside = place.is_aside || is_cfg_off(&item.attributes);
        let place = &Place {
            in_test,
            is_aside,
            ..place.clone()
        };
        match &item.kind {
            ItemKind::Module { items } => self.collect_module(place, item, items.as_deref()),
            ItemKind::Use(leaves) => {
                let visible = self.visible(place, &item.visibility);
                self.imports
                    .extend(leaves.iter().enumerate().map(|(leaf, import)| PendingImport {
                        module: place.module,
                        file: place.file,
                        item: id,
                        leaf,
                        is_glob: import.kind == ImportKind::Glob,
                        visible,
                        gives_way: in_test || is_aside,
                    }));
            }
            ItemKind::ExternCrate { alias } => self.collect_extern_crate(place, item, *alias),
            ItemKind::MacroCall { items, .. } => {
                for item in items {
                    self.collect_item(place, *item);
                }
            }
            ItemKind::Include { file } => self.collect_included(place, file),
            ItemKind::MacroRules { exported } => {
                let definition = self.define(place, id, DefKind::MacroRules, None);
                let (module, visible) = if *exported {
                    (self.definitions.krate(place.krate).root, Visible::Everywhere)
                } else {
                    (place.module, Visible::Within(place.module))
                };
                self.name(
                    module,
                    Namespace::Macros,
                    item.name,
                    definition,
                    visible,
                    in_test || is_aside,
                );
            }
            _ => {
                self.collect_definition(place, id, item);
            }
        }
    }

    /// The items of an included file stand where it is included.
    fn collect_included(&mut self, place: &Place, path: &str) {
        let here = &self.definitions.files[place.file].path;
        let path = ModuleFolder::of_owner(here).included(path);
        // A file that includes itself has no end.
        if let Some(file) = self.definitions.files.by_path(&path)
            && place.includes < MAX_INCLUDES
        {
            self.collect_file(&Place {
                file,
                folder: Rc::new(ModuleFolder::of_module_file(&path)),
                includes: place.includes + 1,
                ..place.clone()
            });
        }
    }

    fn collect_module(&mut self, place: &Place, item: &Item, items: Option<&[ItemId]>) {
        let visible = self.visible(place, &item.visibility);
        if let Some(items) = items {
            let module = self.add_module(place, item.name, false);
            self.definitions.module_mut(module).allowed_lints = allowed_lints(&item.attributes).collect();
            self.definitions.module_mut(module).feature = self.feature(place, &item.attributes);
            self.name_module(place, item.name, module, visible);
            let folder = Rc::new(place.folder.inline_child(item.name, &item.attributes));
            let inside = Place {
                module,
                folder,
                ..place.clone()
            };
            for item in items {
                self.collect_item(&inside, *item);
            }
            return;
        }
        let mut found = place.folder.candidates(item.name, &item.attributes);
        let conditional = item
            .attributes
            .iter()
            .any(|attribute| attribute.is("path") && attribute.conditional);
        found.retain(|(file, _)| self.definitions.files.by_path(file).is_some());
        if !conditional {
            found.truncate(1);
        }
        for (file, folder) in found {
            let Some(file) = self.definitions.files.by_path(&file) else {
                continue;
            };
            // `#[path]` can lead back to a file around it: a module tree has an end.
            if self.nesting(place.module) > 128 {
                continue;
            }
            let module = self.add_module(place, item.name, false);
            self.definitions.module_mut(module).allowed_lints = allowed_lints(&item.attributes).collect();
            self.name_module(place, item.name, module, visible);
            self.collect_file(&Place {
                module,
                file,
                folder: Rc::new(folder),
                ..place.clone()
            });
        }
    }

    fn collect_extern_crate(&mut self, place: &Place, item: &Item, alias: Option<Name>) {
        let name = alias.unwrap_or(item.name);
        let krate = self.definitions.krate(place.krate);
        let resolved = match item.name.as_str() {
            "self" => Resolved::Module(krate.root),
            _ => krate
                .extern_prelude
                .get(&item.name)
                .copied()
                .unwrap_or(Resolved::External(item.name)),
        };
        let at_root = krate.root == place.module;
        if at_root && name != "_" {
            self.definitions
                .krate_mut(place.krate)
                .extern_prelude
                .insert(name, resolved);
        }
        let visible = self.visible(place, &item.visibility);
        let entry = Entry {
            resolved,
            visible,
            by_glob: false,
            gives_way: place.in_test || place.is_aside,
        };
        self.definitions
            .module_mut(place.module)
            .scope
            .insert(Namespace::Types, name, entry);
    }

    /// An item that is a definition, at module level.
    fn collect_definition(&mut self, place: &Place, id: ItemId, item: &Item) {
        let Some(kind) = definition_kind(item) else { return };
        let definition = self.define(place, id, kind, None);
        let visible = self.visible(place, &item.visibility);
        let in_test = self.definitions.definition(definition).in_test;
        let kind = self.definitions.definition(definition).kind;
        for namespace in namespaces(kind, item) {
            self.name(
                place.module,
                *namespace,
                item.name,
                definition,
                visible,
                in_test || place.is_aside,
            );
        }
        self.collect_inside(place, definition, item);
    }

    /// The members of an item, and the items inside its body.
    fn collect_inside(&mut self, place: &Place, definition: DefId, item: &Item) {
        match &item.kind {
            ItemKind::Function(function) => self.collect_body(place, function.body),
            ItemKind::Const { body, .. } | ItemKind::Static { body, .. } => self.collect_body(place, *body),
            ItemKind::Trait { items, .. } | ItemKind::Impl { items, .. } => {
                self.collect_members(place, definition, items);
            }
            ItemKind::Enum { variants, .. } => {
                let item = self.definitions.definition(definition).item;
                for (index, variant) in variants.iter().enumerate() {
                    let member = self.define(place, item, DefKind::Variant(index as u32), Some(definition));
                    self.definitions.definition_mut(member).name = variant.name;
                    self.definitions.definition_mut(member).facts = None;
                    self.definitions.definition_mut(definition).members.push(member);
                    let variants = &mut self.definitions.variants;
                    variants.entry((definition, variant.name)).or_insert(member);
                }
            }
            _ => {}
        }
        if matches!(item.kind, ItemKind::Impl { .. }) {
            self.definitions.impls.push(definition);
        }
    }

    fn collect_members(&mut self, place: &Place, parent: DefId, items: &[ItemId]) {
        let hir = Arc::clone(&self.definitions.files[place.file].hir);
        for id in items {
            let item = &hir.items[*id];
            if let ItemKind::MacroCall { items, .. } = &item.kind {
                self.collect_members(place, parent, items);
                continue;
            }
            let Some(kind) = definition_kind(item) else {
                continue;
            };
            let in_test = self.definitions.definition(parent).in_test || is_cfg_test(&item.attributes);
            let place = Place {
                in_test,
                ..place.clone()
            };
            let member = self.define(&place, *id, kind, Some(parent));
            self.definitions.definition_mut(parent).members.push(member);
            self.collect_inside(&place, member, item);
        }
    }

    /// Blocks that declare items get modules of their own, nested as the blocks are.
    fn collect_body(&mut self, place: &Place, body: Option<BodyId>) {
        let Some(body) = body else { return };
        let hir = Arc::clone(&self.definitions.files[place.file].hir);
        let mut blocks: Vec<(BlockId, _)> = hir.bodies[body]
            .blocks
            .iter()
            .filter(|(_, block)| !block.items.is_empty())
            .collect();
        blocks.sort_by_key(|(_, block)| (block.range.start, std::cmp::Reverse(block.range.end)));
        let mut around: Vec<(BlockId, ModuleId)> = Vec::new();
        for (id, block) in blocks {
            around.retain(|(outer, _)| hir.bodies[body].blocks[*outer].range.contains_range(block.range));
            let parent = around.last().map_or(place.module, |(_, module)| *module);
            let module = self.add_module(
                &Place {
                    module: parent,
                    ..place.clone()
                },
                Name::new(""),
                true,
            );
            self.definitions
                .blocks
                .insert((place.krate, place.file, body, id), module);
            around.push((id, module));
            let inside = Place {
                module,
                ..place.clone()
            };
            for item in &block.items {
                self.collect_item(&inside, *item);
            }
        }
    }

    fn define(&mut self, place: &Place, item: ItemId, kind: DefKind, parent: Option<DefId>) -> DefId {
        let hir = Arc::clone(&self.definitions.files[place.file].hir);
        let node = &hir.items[item];
        let catalogued = matches!(
            self.definitions.krate(place.krate).origin,
            CrateOrigin::Catalog { .. }
        );
        let facts = catalogued.then(|| match &*node.attributes {
            [] => Arc::clone(&self.definitions.no_facts),
            attributes => Arc::new(parse_facts(attributes, &mut Vec::new())),
        });
        let is_macro = facts.as_deref().is_some_and(Facts::is_macro);
        self.definitions.add_definition(Definition {
            kind: if is_macro && kind == DefKind::Function {
                DefKind::Macro
            } else {
                kind
            },
            name: node.name,
            module: place.module,
            parent,
            file: place.file,
            item,
            facts,
            members: Vec::new(),
            in_test: place.in_test,
            derives: derives(&node.attributes),
        })
    }

    fn add_module(&mut self, place: &Place, name: Name, is_block: bool) -> ModuleId {
        self.definitions.add_module(Module {
            krate: place.krate,
            parent: Some(place.module),
            name,
            is_block,
            in_test: place.in_test,
            feature: None,
            allowed_lints: Vec::new(),
            scope: Scope::default(),
        })
    }

    fn feature(&self, place: &Place, attributes: &[Attribute]) -> Option<Name> {
        let catalogued = matches!(
            self.definitions.krate(place.krate).origin,
            CrateOrigin::Catalog { .. }
        );
        let facts = catalogued.then(|| parse_facts(attributes, &mut Vec::new()))?;
        facts.feature.map(|feature| Name::new(&feature))
    }

    fn name_module(&mut self, place: &Place, name: Name, module: ModuleId, visible: Visible) {
        let entry = Entry {
            resolved: Resolved::Module(module),
            visible,
            by_glob: false,
            gives_way: place.in_test || place.is_aside,
        };
        self.definitions
            .module_mut(place.module)
            .scope
            .insert(Namespace::Types, name, entry);
    }

    fn name(
        &mut self,
        module: ModuleId,
        namespace: Namespace,
        name: Name,
        definition: DefId,
        visible: Visible,
        gives_way: bool,
    ) {
        let entry = Entry {
            resolved: Resolved::Definition(definition),
            visible,
            by_glob: false,
            gives_way,
        };
        self.definitions
            .module_mut(module)
            .scope
            .insert(namespace, name, entry);
    }

    fn nesting(&self, module: ModuleId) -> usize {
        std::iter::successors(Some(module), |id| self.definitions.module(*id).parent).count()
    }

    fn visible(&self, place: &Place, visibility: &Visibility) -> Visible {
        let root = self.definitions.krate(place.krate).root;
        match visibility {
            Visibility::Public => Visible::Everywhere,
            Visibility::Private => Visible::Within(place.module),
            Visibility::Restricted(path) => Visible::Within(match path.anchor {
                Anchor::SelfModule => place.module,
                Anchor::Super(times) if path.segments.is_empty() => (0..times)
                    .try_fold(self.definitions.named_module(place.module), |at, _| {
                        self.definitions.module(at).parent
                    })
                    .unwrap_or(root),
                // `pub(in path)` names a module around this one; the crate's root is the widest it can mean.
                _ => root,
            }),
        }
    }
}

fn definition_kind(item: &Item) -> Option<DefKind> {
    Some(match &item.kind {
        ItemKind::Function(_) => DefKind::Function,
        ItemKind::Struct { .. } => DefKind::Struct,
        ItemKind::Union { .. } => DefKind::Union,
        ItemKind::Enum { .. } => DefKind::Enum,
        ItemKind::Trait { .. } => DefKind::Trait,
        ItemKind::TypeAlias { .. } => DefKind::TypeAlias,
        ItemKind::Const { .. } => DefKind::Const,
        ItemKind::Static { .. } => DefKind::Static,
        ItemKind::Impl { .. } => DefKind::Impl,
        ItemKind::Module { .. }
        | ItemKind::Use(_)
        | ItemKind::ExternCrate { .. }
        | ItemKind::MacroRules { .. }
        | ItemKind::Include { .. }
        | ItemKind::MacroCall { .. } => return None,
    })
}

/// The namespaces an item's name lives in. `struct Unit;` and `struct Tuple(u8);` are values too.
fn namespaces(kind: DefKind, item: &Item) -> &'static [Namespace] {
    match kind {
        DefKind::Function | DefKind::Const | DefKind::Static => &[Namespace::Values],
        DefKind::Struct => match &item.kind {
            ItemKind::Struct {
                fields: Fields::Named(_),
                ..
            } => &[Namespace::Types],
            _ => &[Namespace::Types, Namespace::Values],
        },
        DefKind::Union | DefKind::Enum | DefKind::Trait | DefKind::TypeAlias => &[Namespace::Types],
        DefKind::Macro | DefKind::MacroRules => &[Namespace::Macros],
        DefKind::Variant(_) | DefKind::Impl => &[],
    }
}

fn derives(attributes: &[Attribute]) -> Box<[Derive]> {
    let derive = attributes.iter().filter(|attribute| attribute.is("derive"));
    derive
        .flat_map(Attribute::args)
        .filter_map(|arg| arg.path.last())
        .map(|name| Derive(*name))
        .collect()
}

/// The lints in `#[allow(..)]` and `#[expect(..)]`.
fn allowed_lints(attributes: &[Attribute]) -> impl Iterator<Item = String> {
    let allowing = attributes
        .iter()
        .filter(|attribute| attribute.is("allow") || attribute.is("expect"));
    allowing.flat_map(Attribute::args).map(|lint| {
        let names: Vec<&str> = lint.path.iter().map(|name| name.as_str()).collect();
        names.join("::")
    })
}

/// `#[cfg(test)]`, also inside `all(..)`, and attributes that make a function a test: those whose last name is `test`
/// or `bench`.
pub(super) fn is_cfg_test(attributes: &[Attribute]) -> bool {
    fn asks_for_test(arg: &AttributeArg) -> bool {
        arg.is("test") || arg.is("all") && arg.input.list().iter().any(asks_for_test)
    }
    attributes.iter().any(|attribute| {
        attribute.is("cfg") && attribute.args().iter().any(asks_for_test)
            || attribute.is("test")
            || attribute.is("bench")
    })
}

/// Whether a `cfg` is off in ordinary builds: set for other machines than servers, or by tools that check code.
fn is_cfg_off(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .filter(|attribute| attribute.is("cfg"))
        .any(|attribute| matches!(attribute.args(), [predicate] if is_on(predicate) == Some(false)))
}

/// Whether a predicate of `cfg` holds in an ordinary build, where that can be told.
fn is_on(predicate: &AttributeArg) -> Option<bool> {
    let [name] = &*predicate.path else {
        return None;
    };
    let parts = || predicate.input.list().iter().map(is_on);
    match (name.as_str(), predicate.input.value()) {
        ("not", _) => parts().next().flatten().map(|on| !on),
        ("all", _) => (parts().any(|on| on == Some(false))).then_some(false),
        ("any", _) if parts().all(|on| on == Some(false)) => Some(false),
        ("any", _) => parts().any(|on| on == Some(true)).then_some(true),
        ("loom" | "miri" | "kani" | "shuttle" | "madsim" | "fuzzing" | "docsrs" | "doc", None) => Some(false),
        ("target_arch" | "target_family" | "target_os", Some(value)) if is_sandboxed(value) => Some(false),
        (name, None) if is_sandboxed(name) => Some(false),
        _ => None,
    }
}

/// WebAssembly: no server runs there.
fn is_sandboxed(target: &str) -> bool {
    target.starts_with("wasm") || target == "wasi" || target == "emscripten"
}

/// Whether the leaf binds a name by itself, not by `*`.
pub(super) fn bound_name(kind: ImportKind) -> Option<Name> {
    match kind {
        ImportKind::Named(name) | ImportKind::SelfModule(name) => Some(name),
        ImportKind::Glob => None,
    }
}
