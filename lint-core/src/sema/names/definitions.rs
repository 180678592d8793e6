use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{FileId, FileTable, Scope, SourceFile};
use crate::{
    catalog::{Facts, Lang},
    hir::{Attribute, BlockId, Body, BodyId, Function, Item, ItemId, ItemKind, Name},
    project::{Edition, TargetKind},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CrateId(pub u32);
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub u32);
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefId(pub u32);

/// Every crate, module and item of a run, and the names they give each other.
#[derive(Debug, Default)]
pub struct Definitions {
    pub files: FileTable,
    crates: Vec<Crate>,
    modules: Vec<Module>,
    items: Vec<Definition>,
    /// The variants of enums by name; of several alike the first.
    pub(super) variants: FxHashMap<(DefId, Name), DefId>,
    /// The modules made for blocks that declare items.
    pub(super) blocks: FxHashMap<(CrateId, FileId, BodyId, BlockId), ModuleId>,
    pub(super) lang: FxHashMap<Lang, DefId>,
    /// The module whose names are known everywhere, by edition.
    pub(super) preludes: FxHashMap<Edition, ModuleId>,
    /// The root of the catalogue's standard library, whose macros are known everywhere.
    pub(super) standard: Option<ModuleId>,
    pub(super) impls: Vec<DefId>,
    /// What manifests say of functions that no crate here defines, by path.
    pub(super) declared: FxHashMap<String, Facts>,
    /// Every crate of the catalogue and of the dependencies by its own name, which `$crate` stands for.
    pub(super) by_own_name: FxHashMap<Name, super::Resolved>,
    /// What the catalogue says of most of its items.
    pub(super) no_facts: Arc<Facts>,
    /// The imports inside the catalogue are resolved: what it does not name lies outside it.
    pub(super) catalog_is_whole: bool,
    /// The same of the dependencies.
    pub(super) libraries_are_whole: bool,
    /// The functions that are named without being called; found out when it is first asked.
    pub(super) mentions: OnceLock<super::mentions::Mentions>,
}

/// One compilation unit: a target of a package, or a file of the catalogue.
#[derive(Clone, Debug)]
pub struct Crate {
    pub name: Name,
    pub root: ModuleId,
    pub edition: Edition,
    pub origin: CrateOrigin,
    /// The crates its paths may start with, by the name in its code.
    pub extern_prelude: FxHashMap<Name, super::Resolved>,
    /// There is no manifest: an unknown first name of a path may be a crate.
    pub undeclared: bool,
    /// Of a library: all names that its own code may look up in one of its modules.
    pub(super) looked_up: Option<Arc<FxHashSet<Name>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CrateOrigin {
    /// The target of a package, by its index in the project.
    Workspace {
        package: usize,
        kind: TargetKind,
    },
    /// A file that no target of its package reaches.
    Loose {
        package: usize,
    },
    Catalog {
        inline_closures: bool,
    },
    /// A dependency, of which only signatures are known.
    Library,
}

#[derive(Clone, Debug)]
pub struct Module {
    pub krate: CrateId,
    /// The module around it; for a block's module, the one the block stands in.
    pub parent: Option<ModuleId>,
    /// The module's name; empty for a crate's root and for blocks.
    pub name: Name,
    pub is_block: bool,
    /// The module, or one around it, stands under `#[cfg(test)]`.
    pub in_test: bool,
    /// The package's feature it needs, as the catalogue says.
    pub feature: Option<Name>,
    /// The lints that attributes of the module or of its file allow, by their paths.
    pub allowed_lints: Vec<String>,
    pub scope: Scope,
}

#[derive(Clone, Debug)]
pub struct Definition {
    pub kind: DefKind,
    pub name: Name,
    /// The module it stands in.
    pub module: ModuleId,
    /// The impl, trait or enum around it.
    pub parent: Option<DefId>,
    pub file: FileId,
    /// The item; for a variant, the enum's.
    pub item: ItemId,
    /// Of the catalogue's own items always.
    pub facts: Option<Arc<Facts>>,
    /// For impls and traits, the items in them.
    pub members: Vec<DefId>,
    /// Stands under `#[cfg(test)]`, itself or something around it, or is a test.
    pub in_test: bool,
    pub derives: Box<[Derive]>,
}

/// A trait named in `#[derive(..)]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Derive(pub Name);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DefKind {
    Function,
    Struct,
    Union,
    Enum,
    /// By its place in the enum.
    Variant(u32),
    Trait,
    TypeAlias,
    Const,
    Static,
    Impl,
    /// A `macro_rules!` macro.
    MacroRules,
    /// A macro that the catalogue declares as a function.
    Macro,
}

/// A type of the language itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Primitive {
    Bool,
    Char,
    Str,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    F32,
    F64,
}

impl Primitive {
    const ALL: [Self; 17] = [
        Self::Bool,
        Self::Char,
        Self::Str,
        Self::I8,
        Self::I16,
        Self::I32,
        Self::I64,
        Self::I128,
        Self::Isize,
        Self::U8,
        Self::U16,
        Self::U32,
        Self::U64,
        Self::U128,
        Self::Usize,
        Self::F32,
        Self::F64,
    ];

    pub fn by_name(name: Name) -> Option<Self> {
        // Most names are none, and longer than `isize`.
        let name = (name.as_str().len() <= 5).then_some(name)?;
        Self::ALL.into_iter().find(|primitive| name == primitive.as_str())
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Char => "char",
            Self::Str => "str",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::I128 => "i128",
            Self::Isize => "isize",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::U128 => "u128",
            Self::Usize => "usize",
            Self::F32 => "f32",
            Self::F64 => "f64",
        }
    }

    pub fn is_integer(self) -> bool {
        !matches!(self, Self::Bool | Self::Char | Self::Str | Self::F32 | Self::F64)
    }

    pub fn is_float(self) -> bool {
        matches!(self, Self::F32 | Self::F64)
    }
}

impl Definitions {
    pub(super) fn add_crate(&mut self, krate: Crate) -> CrateId {
        self.crates.push(krate);
        CrateId(self.crates.len() as u32 - 1)
    }

    pub(super) fn add_module(&mut self, module: Module) -> ModuleId {
        self.modules.push(module);
        ModuleId(self.modules.len() as u32 - 1)
    }

    /// Adds files whose items become definitions.
    pub(super) fn add_files(&mut self, files: Vec<SourceFile>) {
        let items = files.iter().map(|file| file.hir.items.len()).sum();
        self.items.reserve(items);
        for file in files {
            self.files.insert(file);
        }
    }

    pub(super) fn add_definition(&mut self, definition: Definition) -> DefId {
        self.items.push(definition);
        DefId(self.items.len() as u32 - 1)
    }

    pub fn krate(&self, id: CrateId) -> &Crate {
        &self.crates[id.0 as usize]
    }

    pub(super) fn krate_mut(&mut self, id: CrateId) -> &mut Crate {
        &mut self.crates[id.0 as usize]
    }

    pub fn crates(&self) -> impl Iterator<Item = (CrateId, &Crate)> {
        self.crates
            .iter()
            .enumerate()
            .map(|(index, krate)| (CrateId(index as u32), krate))
    }

    pub fn module(&self, id: ModuleId) -> &Module {
        &self.modules[id.0 as usize]
    }

    pub(super) fn module_mut(&mut self, id: ModuleId) -> &mut Module {
        &mut self.modules[id.0 as usize]
    }

    pub fn modules(&self) -> impl Iterator<Item = (ModuleId, &Module)> {
        self.modules
            .iter()
            .enumerate()
            .map(|(index, module)| (ModuleId(index as u32), module))
    }

    pub fn definition(&self, id: DefId) -> &Definition {
        &self.items[id.0 as usize]
    }

    pub(super) fn definition_mut(&mut self, id: DefId) -> &mut Definition {
        &mut self.items[id.0 as usize]
    }

    pub fn definitions(&self) -> impl Iterator<Item = (DefId, &Definition)> {
        self.items
            .iter()
            .enumerate()
            .map(|(index, definition)| (DefId(index as u32), definition))
    }

    pub fn definition_count(&self) -> usize {
        self.items.len()
    }

    /// Every impl, in the order they were met.
    pub fn impls(&self) -> &[DefId] {
        &self.impls
    }

    pub fn item(&self, id: DefId) -> &Item {
        let definition = self.definition(id);
        &self.files[definition.file].hir.items[definition.item]
    }

    /// The function, if the definition is one (or a macro of the catalogue, which is written as one).
    pub fn function(&self, id: DefId) -> Option<&Function> {
        match &self.item(id).kind {
            ItemKind::Function(function) => Some(function),
            _ => None,
        }
    }

    /// The body of a function, a constant or a static, where it was read.
    pub fn body(&self, id: DefId) -> Option<&Body> {
        let body = self.body_id(id)?;
        Some(&self.files[self.definition(id).file].hir.bodies[body])
    }

    /// As [`Self::body`], by its place in the file.
    pub fn body_id(&self, id: DefId) -> Option<BodyId> {
        match &self.item(id).kind {
            ItemKind::Function(function) => function.body,
            ItemKind::Const { body, .. } | ItemKind::Static { body, .. } => *body,
            _ => None,
        }
    }

    pub fn attributes(&self, id: DefId) -> &[Attribute] {
        &self.item(id).attributes
    }

    pub fn facts(&self, id: DefId) -> Option<&Facts> {
        self.definition(id).facts.as_deref()
    }

    pub fn lang(&self, lang: Lang) -> Option<DefId> {
        self.lang.get(&lang).copied()
    }

    pub fn lang_of(&self, id: DefId) -> Option<Lang> {
        self.facts(id)?.lang
    }

    pub fn crate_of(&self, id: DefId) -> &Crate {
        self.krate(self.module(self.definition(id).module).krate)
    }

    /// Whether the definition comes from the catalogue.
    pub fn is_catalogued(&self, id: DefId) -> bool {
        matches!(self.crate_of(id).origin, CrateOrigin::Catalog { .. })
    }

    /// Whether the definition comes from a dependency whose signatures were read.
    pub fn is_of_library(&self, id: DefId) -> bool {
        self.crate_of(id).origin == CrateOrigin::Library
    }

    /// Whether the definition stands in a package of the project.
    pub fn is_of_project(&self, id: DefId) -> bool {
        matches!(
            self.crate_of(id).origin,
            CrateOrigin::Workspace { .. } | CrateOrigin::Loose { .. }
        )
    }

    /// The function of a name in an impl or trait.
    pub fn member_function(&self, of: DefId, name: Name) -> Option<DefId> {
        let members = self.definition(of).members.iter().copied();
        let mut named = members.filter(|member| self.definition(*member).name == name);
        named.find(|member| self.definition(*member).kind == DefKind::Function)
    }

    /// The module of a block that declares items.
    pub fn block_module(
        &self,
        krate: CrateId,
        file: FileId,
        body: BodyId,
        block: BlockId,
    ) -> Option<ModuleId> {
        self.blocks.get(&(krate, file, body, block)).copied()
    }

    /// The nearest module around that is no block's.
    pub fn named_module(&self, mut id: ModuleId) -> ModuleId {
        while self.module(id).is_block
            && let Some(parent) = self.module(id).parent
        {
            id = parent;
        }
        id
    }

    /// Whether the module, or one around it, allows a lint.
    pub fn allows_lint(&self, id: ModuleId, lint: &str) -> bool {
        let mut at = Some(id);
        while let Some(id) = at {
            let module = self.module(id);
            if module.allowed_lints.iter().any(|allowed| allowed == lint) {
                return true;
            }
            at = module.parent;
        }
        false
    }

    /// Whether `inner` is `outer` or lies below it.
    pub fn is_within(&self, inner: ModuleId, outer: ModuleId) -> bool {
        let mut at = Some(inner);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = self.module(id).parent;
        }
        false
    }

    /// `krate::module`, blocks left out.
    pub fn module_path(&self, id: ModuleId) -> String {
        let mut names = Vec::new();
        let mut at = Some(id);
        while let Some(id) = at {
            let module = self.module(id);
            match module.parent {
                None => names.push(self.krate(module.krate).name),
                Some(_) if module.is_block => {}
                Some(_) => names.push(module.name),
            }
            at = module.parent;
        }
        let names: Vec<_> = names.iter().rev().map(|name| name.as_str()).collect();
        names.join("::")
    }
}
