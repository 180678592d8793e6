use super::{
    Bound, Fields, Function, GenericArgs, GenericParamKind, GenericParams, Item, ItemKind, Path, Receiver,
    TypeRef,
};

impl Item {
    /// Visits the paths in the item's head, those within them included: of its types, bounds and traits. Those of imports,
    /// attributes, items inside and bodies are not among them.
    pub fn for_each_path(&self, visit: &mut dyn FnMut(&Path)) {
        match &self.kind {
            ItemKind::Function(function) => in_function(function, visit),
            ItemKind::Struct { generics, fields } | ItemKind::Union { generics, fields } => {
                in_generics(generics, visit);
                in_fields(fields, visit);
            }
            ItemKind::Enum { generics, variants } => {
                in_generics(generics, visit);
                for variant in variants {
                    in_fields(&variant.fields, visit);
                }
            }
            ItemKind::Trait {
                generics,
                supertraits,
                ..
            } => {
                in_generics(generics, visit);
                in_bounds(supertraits, visit);
            }
            ItemKind::Impl {
                generics,
                of_trait,
                self_ty,
                ..
            } => {
                in_generics(generics, visit);
                if let Some(of_trait) = of_trait {
                    in_path(of_trait, visit);
                }
                in_type(self_ty, visit);
            }
            ItemKind::TypeAlias { generics, bounds, ty } => {
                in_generics(generics, visit);
                in_bounds(bounds, visit);
                if let Some(ty) = ty {
                    in_type(ty, visit);
                }
            }
            ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. } => in_type(ty, visit),
            ItemKind::MacroCall { path, .. } => in_path(path, visit),
            ItemKind::Module { .. }
            | ItemKind::Use(_)
            | ItemKind::ExternCrate { .. }
            | ItemKind::MacroRules { .. }
            | ItemKind::Include { .. } => {}
        }
    }
}

fn in_function(function: &Function, visit: &mut dyn FnMut(&Path)) {
    in_generics(&function.generics, visit);
    if let Some(Receiver::Typed(ty)) = &function.receiver {
        in_type(ty, visit);
    }
    let params = function.params.iter().map(|param| &param.ty);
    for ty in params.chain(&function.output) {
        in_type(ty, visit);
    }
}

fn in_fields(fields: &Fields, visit: &mut dyn FnMut(&Path)) {
    for field in fields.all() {
        in_type(&field.ty, visit);
    }
}

fn in_generics(generics: &GenericParams, visit: &mut dyn FnMut(&Path)) {
    for param in generics.params() {
        match &param.kind {
            GenericParamKind::Type { bounds, default } => {
                in_bounds(bounds, visit);
                if let Some(default) = default {
                    in_type(default, visit);
                }
            }
            GenericParamKind::Const { ty } => in_type(ty, visit),
        }
    }
    for predicate in generics.where_predicates() {
        in_type(&predicate.ty, visit);
        in_bounds(&predicate.bounds, visit);
    }
}

fn in_bounds(bounds: &[Bound], visit: &mut dyn FnMut(&Path)) {
    for bound in bounds {
        in_path(&bound.trait_path, visit);
    }
}

fn in_path(path: &Path, visit: &mut dyn FnMut(&Path)) {
    visit(path);
    if let Some(qself) = &path.qself {
        in_type(&qself.ty, visit);
        if let Some(as_trait) = &qself.as_trait {
            in_path(as_trait, visit);
        }
    }
    let args = path.segments.iter().filter_map(|segment| segment.args.as_deref());
    for ty in args.flat_map(GenericArgs::all) {
        in_type(ty, visit);
    }
}

fn in_type(ty: &TypeRef, visit: &mut dyn FnMut(&Path)) {
    match ty {
        TypeRef::Path(path) => in_path(path, visit),
        TypeRef::Reference { target, .. }
        | TypeRef::Pointer { target, .. }
        | TypeRef::Array(target)
        | TypeRef::Slice(target) => in_type(target, visit),
        TypeRef::Tuple(elements) => {
            for element in elements {
                in_type(element, visit);
            }
        }
        TypeRef::FnPointer { params, output } => {
            for param in params {
                in_type(param, visit);
            }
            in_type(output, visit);
        }
        TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => in_bounds(bounds, visit),
        TypeRef::MacroOutput { called, written } => {
            in_path(called, visit);
            in_type(written, visit);
        }
        TypeRef::Never | TypeRef::Infer | TypeRef::Unsupported => {}
    }
}
