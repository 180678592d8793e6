//! Every path and every literal of a file, wherever it stands.

use async_lint_core::{
    hir::{
        Attribute, Body, Bound, ExprKind, GenericArgs, GenericParamKind, GenericParams, Item, ItemId,
        ItemKind, Literal, PatKind, Path, Receiver, Stmt, TypeRef,
    },
    text::TextRange,
};

use crate::sources::SourceFile;

pub(crate) struct Mention<'a> {
    pub(crate) what: What<'a>,
    pub(crate) range: TextRange,
    /// The module it stands in.
    pub(crate) module: Vec<String>,
    /// Whether only tests hold it.
    pub(crate) is_test: bool,
}

#[derive(Clone, Copy)]
pub(crate) enum What<'a> {
    Path(&'a Path),
    /// A literal as written.
    Text(&'a str),
}

pub(crate) fn mentions(file: &SourceFile) -> Vec<Mention<'_>> {
    let mut walk = Walk {
        file,
        module: file.module(),
        is_test: file.is_test,
        found: Vec::new(),
    };
    walk.items(&file.hir.top_level);
    walk.found
}

struct Walk<'a> {
    file: &'a SourceFile,
    module: Vec<String>,
    is_test: bool,
    found: Vec<Mention<'a>>,
}

impl<'a> Walk<'a> {
    fn items(&mut self, ids: &'a [ItemId]) {
        for id in ids {
            self.item(&self.file.hir.items[*id]);
        }
    }

    fn item(&mut self, item: &'a Item) {
        let outer = self.is_test;
        self.is_test |= item.attributes.iter().any(is_test);
        match &item.kind {
            ItemKind::Module { items } => {
                self.module.push(item.name.to_string());
                self.items(items.as_deref().unwrap_or_default());
                self.module.pop();
            }
            ItemKind::Use(imports) => imports.iter().for_each(|import| self.path(&import.path)),
            ItemKind::Function(function) => {
                self.generics(&function.generics);
                if let Some(Receiver::Typed(ty)) = &function.receiver {
                    self.ty(ty);
                }
                let params = function.params.iter().map(|param| &param.ty);
                self.types(params.chain(&function.output));
                if let Some(body) = function.body {
                    self.body(&self.file.hir.bodies[body]);
                }
            }
            ItemKind::Struct { generics, fields } | ItemKind::Union { generics, fields } => {
                self.generics(generics);
                self.types(fields.all().iter().map(|field| &field.ty));
            }
            ItemKind::Enum { generics, variants } => {
                self.generics(generics);
                let fields = variants.iter().flat_map(|variant| variant.fields.all());
                self.types(fields.map(|field| &field.ty));
            }
            ItemKind::Trait {
                generics,
                supertraits,
                items,
            } => {
                self.generics(generics);
                self.bounds(supertraits);
                self.items(items);
            }
            ItemKind::Impl {
                generics,
                of_trait,
                self_ty,
                items,
            } => {
                self.generics(generics);
                if let Some(path) = of_trait {
                    self.path(path);
                }
                self.ty(self_ty);
                self.items(items);
            }
            ItemKind::TypeAlias { generics, bounds, ty } => {
                self.generics(generics);
                self.bounds(bounds);
                self.types(ty);
            }
            ItemKind::Const { ty, body } | ItemKind::Static { ty, body, .. } => {
                self.ty(ty);
                if let Some(body) = body {
                    self.body(&self.file.hir.bodies[*body]);
                }
            }
            ItemKind::MacroCall { path, items } => {
                self.path(path);
                self.items(items);
            }
            ItemKind::ExternCrate { .. } | ItemKind::MacroRules { .. } | ItemKind::Include { .. } => {}
        }
        self.is_test = outer;
    }

    fn body(&mut self, body: &'a Body) {
        for (_, expr) in body.exprs.iter() {
            match &expr.kind {
                ExprKind::Path(path) | ExprKind::Struct { path, .. } => self.path(path),
                ExprKind::Macro(call) => self.path(&call.path),
                ExprKind::Cast { ty, .. } => self.ty(ty),
                ExprKind::MethodCall {
                    generics: Some(args), ..
                } => self.args(args),
                ExprKind::Closure { params, output, .. } => {
                    let types = params.iter().filter_map(|param| param.ty.as_ref());
                    for ty in types.chain(output.as_deref()) {
                        self.ty(ty);
                    }
                }
                ExprKind::Literal(Literal::String) => self.text(expr.range),
                _ => {}
            }
        }
        for (_, pat) in body.pats.iter() {
            match &pat.kind {
                PatKind::Path(path) | PatKind::TupleStruct { path, .. } | PatKind::Struct { path, .. } => {
                    self.path(path);
                }
                PatKind::Literal => self.text(pat.range),
                _ => {}
            }
        }
        for (_, block) in body.blocks.iter() {
            for stmt in &block.stmts {
                if let Stmt::Let { ty: Some(ty), .. } = stmt {
                    self.ty(ty);
                }
            }
            self.items(&block.items);
        }
    }

    fn path(&mut self, path: &'a Path) {
        self.mention(What::Path(path), path.range);
        if let Some(qself) = &path.qself {
            self.ty(&qself.ty);
            if let Some(path) = &qself.as_trait {
                self.path(path);
            }
        }
        let args = path.segments.iter().filter_map(|segment| segment.args.as_deref());
        args.for_each(|args| self.args(args));
    }

    fn args(&mut self, args: &'a GenericArgs) {
        let bindings = args.bindings.iter().map(|(_, ty)| ty);
        self.types(args.types.iter().chain(bindings));
    }

    fn generics(&mut self, generics: &'a GenericParams) {
        for param in generics.params() {
            match &param.kind {
                GenericParamKind::Type { bounds, default } => {
                    self.bounds(bounds);
                    self.types(default);
                }
                GenericParamKind::Const { ty } => self.ty(ty),
            }
        }
        for predicate in generics.where_predicates() {
            self.ty(&predicate.ty);
            self.bounds(&predicate.bounds);
        }
    }

    fn bounds(&mut self, bounds: &'a [Bound]) {
        for bound in bounds {
            self.path(&bound.trait_path);
        }
    }

    fn types(&mut self, types: impl IntoIterator<Item = &'a TypeRef>) {
        for ty in types {
            self.ty(ty);
        }
    }

    fn ty(&mut self, ty: &'a TypeRef) {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Reference { target, .. }
            | TypeRef::Pointer { target, .. }
            | TypeRef::Array(target)
            | TypeRef::Slice(target) => self.ty(target),
            TypeRef::Tuple(types) => self.types(types),
            TypeRef::FnPointer { params, output } => {
                self.types(params);
                self.ty(output);
            }
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => self.bounds(bounds),
            TypeRef::MacroOutput { called, written } => {
                self.path(called);
                self.ty(written);
            }
            TypeRef::Never | TypeRef::Infer | TypeRef::Unsupported => {}
        }
    }

    fn text(&mut self, range: TextRange) {
        if let Some(text) = self.file.text.get(range.to_usize()) {
            self.mention(What::Text(text), range);
        }
    }

    fn mention(&mut self, what: What<'a>, range: TextRange) {
        self.found.push(Mention {
            what,
            range,
            module: self.module.clone(),
            is_test: self.is_test,
        });
    }
}

/// `#[cfg(test)]`, `#[test]`
pub(crate) fn is_test(attribute: &Attribute) -> bool {
    attribute.is("test") || attribute.is("cfg") && attribute.args().iter().any(|arg| arg.is("test"))
}
