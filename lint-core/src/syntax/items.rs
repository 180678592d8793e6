use proc_macro2::{Ident, Span, TokenStream};
use syn::{ForeignItem, ImplItem, TraitItem, TypeParamBound, punctuated::Punctuated, token::Plus};

use super::{BodyMode, imports, lower::Lower, paths::BareSelf, signatures};
use crate::{
    hir::{FieldDef, Fields, Item, ItemId, ItemKind, Name, NoteKind, Origin, TypeRef, Variant, Visibility},
    text::TextRange,
};

/// What items have in common.
#[derive(Clone, Copy)]
pub(super) struct Head<'s> {
    pub(super) attributes: &'s [syn::Attribute],
    pub(super) visibility: Option<&'s syn::Visibility>,
    /// The keyword, or the first of several.
    pub(super) keyword: Span,
    pub(super) name: Option<&'s Ident>,
    pub(super) end: Span,
}

impl Lower<'_> {
    /// Lowers an item. An `extern` block gives several, a negative impl none.
    pub(super) fn item(&mut self, item: &syn::Item, out: &mut Vec<ItemId>) {
        let id = match item {
            syn::Item::Fn(item) => {
                let visibility = Some(&item.vis);
                let end = item.block.brace_token.span.close();
                let block = Some(&*item.block);
                self.function(&item.attrs, visibility, &item.sig, block, end)
            }
            syn::Item::Mod(item) => self.module(item),
            syn::Item::Impl(item) if item.modifiers.polarity.is_some() => return,
            syn::Item::Impl(item) => self.impl_block(item),
            syn::Item::Trait(item) => self.trait_item(item),
            syn::Item::TraitAlias(item) => self.trait_alias(item),
            syn::Item::Use(item) => self.use_item(item),
            syn::Item::ExternCrate(item) => self.extern_crate(item),
            syn::Item::Struct(item) => self.struct_item(item),
            syn::Item::Union(item) => self.union_item(item),
            syn::Item::Enum(item) => self.enum_item(item),
            syn::Item::Type(item) => self.type_alias(item),
            syn::Item::Const(item) => {
                let head = Head {
                    attributes: &item.attrs,
                    visibility: Some(&item.vis),
                    keyword: item.const_token.span,
                    name: Some(&item.ident),
                    end: item.semi_token.span,
                };
                self.constant(head, &item.ty, Some(&item.expr))
            }
            syn::Item::Static(item) => {
                let head = Head {
                    attributes: &item.attrs,
                    visibility: Some(&item.vis),
                    keyword: item.static_token.span,
                    name: Some(&item.ident),
                    end: item.semi_token.span,
                };
                let ty = self.ty(&item.ty);
                self.static_item(head, ty, Some(&item.expr))
            }
            syn::Item::Macro(item) => self.item_macro(&item.attrs, item.ident.as_ref(), &item.mac),
            syn::Item::ForeignMod(block) => {
                for item in &block.items {
                    self.foreign_item(item, out);
                }
                return;
            }
            syn::Item::Verbatim(tokens) => return self.verbatim(tokens, out),
            _ => return,
        };
        out.push(id);
        self.attribute_projections(item, out);
    }

    pub(super) fn items(&mut self, items: &[syn::Item]) -> Vec<ItemId> {
        let mut lowered = Vec::with_capacity(items.len());
        for item in items {
            self.item(item, &mut lowered);
        }
        lowered
    }

    pub(super) fn alloc_item(&mut self, head: Head<'_>, kind: ItemKind) -> ItemId {
        let start = match head.visibility {
            Some(syn::Visibility::Public(token)) => token.span,
            Some(syn::Visibility::Restricted(restricted)) => restricted.pub_token.span,
            _ => head.keyword,
        };
        let range = self.range(start).cover(self.range(head.end));
        let name_range = self.range(head.name.map_or(head.keyword, Ident::span));
        let item = Item {
            name: match head.name {
                Some(name) => self.name(name),
                None => Name::new(""),
            },
            name_range: self.place(name_range).0,
            range: self.place(range).0,
            visibility: self.visibility(head.visibility),
            attributes: self.attributes(head.attributes),
            kind,
        };
        self.file.items.alloc(item)
    }

    fn visibility(&mut self, visibility: Option<&syn::Visibility>) -> Visibility {
        match visibility {
            Some(syn::Visibility::Public(_)) => Visibility::Public,
            Some(syn::Visibility::Restricted(restricted)) => {
                Visibility::Restricted(Box::new(self.plain_path(&restricted.path, BareSelf::Module)))
            }
            _ => Visibility::Private,
        }
    }

    /// What the parser keeps as tokens: declarations that lack a body or value (`static KEY: u32;` in a macro) are read
    /// as signatures.
    fn verbatim(&mut self, tokens: &TokenStream, out: &mut Vec<ItemId>) {
        if let Some(item) = imports::without_inner_roots(tokens) {
            out.push(self.use_item(&item));
            return;
        }
        let declaration = syn::parse2::<syn::Item>(signatures::without_bodies(tokens.clone()));
        if let Ok(item) = declaration
            && !matches!(item, syn::Item::Verbatim(_))
        {
            let bodies = std::mem::replace(&mut self.options.bodies, BodyMode::SignaturesOnly);
            self.item(&item, out);
            self.options.bodies = bodies;
            return;
        }
        // What stands in a macro need not be Rust.
        if self.origin != Origin::Source {
            return;
        }
        let mut extent: Option<TextRange> = None;
        for tree in tokens.clone() {
            let range = self.range(tree.span());
            extent = Some(extent.map_or(range, |extent| extent.cover(range)));
        }
        if let Some(extent) = extent {
            self.note(
                extent,
                NoteKind::Unparsed("syntax that is not modelled".to_owned()),
            );
        }
    }

    fn module(&mut self, item: &syn::ItemMod) -> ItemId {
        let items = item.content.as_ref().map(|(_, items)| self.items(items));
        let end = match (&item.content, &item.semi) {
            (Some((brace, _)), _) => brace.span.close(),
            (None, Some(semi)) => semi.span,
            (None, None) => item.ident.span(),
        };
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: item.mod_token.span,
            name: Some(&item.ident),
            end,
        };
        self.alloc_item(
            head,
            ItemKind::Module {
                items: items.map(Into::into),
            },
        )
    }

    fn impl_block(&mut self, item: &syn::ItemImpl) -> ItemId {
        let generics = self.generics(&item.generics);
        let of_trait = item
            .trait_
            .as_ref()
            .map(|(path, _)| self.plain_path(path, BareSelf::Module));
        let self_ty = self.ty(&item.self_ty);
        let mut items = Vec::with_capacity(item.items.len());
        for item in &item.items {
            self.impl_item(item, &mut items);
        }
        let head = Head {
            attributes: &item.attrs,
            visibility: None,
            keyword: item.impl_token.span,
            name: None,
            end: item.brace_token.span.close(),
        };
        let kind = ItemKind::Impl {
            generics,
            of_trait,
            self_ty,
            items: items.into(),
        };
        self.alloc_item(head, kind)
    }

    fn impl_item(&mut self, item: &ImplItem, out: &mut Vec<ItemId>) {
        let id = match item {
            ImplItem::Fn(item) => {
                let end = item.block.brace_token.span.close();
                self.function(&item.attrs, Some(&item.vis), &item.sig, Some(&item.block), end)
            }
            ImplItem::Const(item) => {
                let head = Head {
                    attributes: &item.attrs,
                    visibility: Some(&item.vis),
                    keyword: item.const_token.span,
                    name: Some(&item.ident),
                    end: item.semi_token.span,
                };
                self.constant(head, &item.ty, Some(&item.expr))
            }
            ImplItem::Type(item) => {
                let head = Head {
                    attributes: &item.attrs,
                    visibility: Some(&item.vis),
                    keyword: item.type_token.span,
                    name: Some(&item.ident),
                    end: item.semi_token.span,
                };
                self.alias(head, &item.generics, None, Some(&item.ty))
            }
            ImplItem::Macro(item) => self.item_macro(&item.attrs, None, &item.mac),
            ImplItem::Verbatim(tokens) => return self.verbatim(tokens, out),
            _ => return,
        };
        out.push(id);
    }

    fn trait_item(&mut self, item: &syn::ItemTrait) -> ItemId {
        let generics = self.generics(&item.generics);
        let supertraits = self.bounds(&item.supertraits);
        let mut items = Vec::with_capacity(item.items.len());
        for item in &item.items {
            self.trait_member(item, &mut items);
        }
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: item.trait_token.span,
            name: Some(&item.ident),
            end: item.brace_token.span.close(),
        };
        let kind = ItemKind::Trait {
            generics,
            supertraits,
            items: items.into(),
        };
        self.alloc_item(head, kind)
    }

    fn trait_member(&mut self, item: &TraitItem, out: &mut Vec<ItemId>) {
        let id = match item {
            TraitItem::Fn(item) => {
                let end = match (&item.default, &item.semi_token) {
                    (Some(block), _) => block.brace_token.span.close(),
                    (None, Some(semi)) => semi.span,
                    (None, None) => item.sig.paren_token.span.close(),
                };
                self.function(&item.attrs, None, &item.sig, item.default.as_ref(), end)
            }
            TraitItem::Const(item) => {
                let head = Head {
                    attributes: &item.attrs,
                    visibility: None,
                    keyword: item.const_token.span,
                    name: Some(&item.ident),
                    end: item.semi_token.span,
                };
                let value = item.default.as_ref().map(|(_, value)| value);
                self.constant(head, &item.ty, value)
            }
            TraitItem::Type(item) => {
                let head = Head {
                    attributes: &item.attrs,
                    visibility: None,
                    keyword: item.type_token.span,
                    name: Some(&item.ident),
                    end: item.semi_token.span,
                };
                let default = item.default.as_ref().map(|(_, ty)| ty);
                self.alias(head, &item.generics, Some(&item.bounds), default)
            }
            TraitItem::Macro(item) => self.item_macro(&item.attrs, None, &item.mac),
            TraitItem::Verbatim(tokens) => return self.verbatim(tokens, out),
            _ => return,
        };
        out.push(id);
    }

    fn trait_alias(&mut self, item: &syn::ItemTraitAlias) -> ItemId {
        let kind = ItemKind::Trait {
            generics: self.generics(&item.generics),
            supertraits: self.bounds(&item.bounds),
            items: Box::default(),
        };
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: item.trait_token.span,
            name: Some(&item.ident),
            end: item.semi_token.span,
        };
        self.alloc_item(head, kind)
    }

    fn use_item(&mut self, item: &syn::ItemUse) -> ItemId {
        let imports = self.imports(item);
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: item.use_token.span,
            name: None,
            end: item.semi_token.span,
        };
        self.alloc_item(head, ItemKind::Use(imports.into()))
    }

    fn extern_crate(&mut self, item: &syn::ItemExternCrate) -> ItemId {
        let alias = item.rename.as_ref().map(|(_, alias)| self.name(alias));
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: item.extern_token.span,
            name: Some(&item.ident),
            end: item.semi_token.span,
        };
        self.alloc_item(head, ItemKind::ExternCrate { alias })
    }

    fn struct_item(&mut self, item: &syn::ItemStruct) -> ItemId {
        let kind = ItemKind::Struct {
            generics: self.generics(&item.generics),
            fields: self.fields(&item.fields),
        };
        let end = match (&item.semi_token, &item.fields) {
            (Some(semi), _) => semi.span,
            (None, syn::Fields::Named(fields)) => fields.brace_token.span.close(),
            (None, _) => item.ident.span(),
        };
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: item.struct_token.span,
            name: Some(&item.ident),
            end,
        };
        self.alloc_item(head, kind)
    }

    fn union_item(&mut self, item: &syn::ItemUnion) -> ItemId {
        let kind = ItemKind::Union {
            generics: self.generics(&item.generics),
            fields: self.named_fields(&item.fields),
        };
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: item.union_token.span,
            name: Some(&item.ident),
            end: item.fields.brace_token.span.close(),
        };
        self.alloc_item(head, kind)
    }

    fn enum_item(&mut self, item: &syn::ItemEnum) -> ItemId {
        let variants = item
            .variants
            .iter()
            .map(|variant| Variant {
                name: self.name(&variant.ident),
                fields: self.fields(&variant.fields),
            })
            .collect();
        let kind = ItemKind::Enum {
            generics: self.generics(&item.generics),
            variants,
        };
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: item.enum_token.span,
            name: Some(&item.ident),
            end: item.brace_token.span.close(),
        };
        self.alloc_item(head, kind)
    }

    fn fields(&mut self, fields: &syn::Fields) -> Fields {
        match fields {
            syn::Fields::Named(fields) => self.named_fields(fields),
            syn::Fields::Unnamed(fields) => Fields::Tuple(
                fields
                    .unnamed
                    .iter()
                    .enumerate()
                    .map(|(index, field)| FieldDef {
                        name: index_name(index),
                        ty: self.ty(&field.ty),
                        attributes: self.attributes(&field.attrs),
                    })
                    .collect(),
            ),
            syn::Fields::Unit => Fields::Unit,
        }
    }

    fn named_fields(&mut self, fields: &syn::FieldsNamed) -> Fields {
        Fields::Named(
            fields
                .named
                .iter()
                .filter_map(|field| {
                    let name = self.name(field.ident.as_ref()?);
                    let ty = self.ty(&field.ty);
                    let attributes = self.attributes(&field.attrs);
                    Some(FieldDef { name, ty, attributes })
                })
                .collect(),
        )
    }

    fn type_alias(&mut self, item: &syn::ItemType) -> ItemId {
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: item.type_token.span,
            name: Some(&item.ident),
            end: item.semi_token.span,
        };
        self.alias(head, &item.generics, None, Some(&item.ty))
    }

    fn alias(
        &mut self,
        head: Head<'_>,
        generics: &syn::Generics,
        bounds: Option<&Punctuated<TypeParamBound, Plus>>,
        ty: Option<&syn::Type>,
    ) -> ItemId {
        let kind = ItemKind::TypeAlias {
            generics: self.generics(generics),
            bounds: bounds.map_or_else(Box::default, |bounds| self.bounds(bounds)),
            ty: ty.map(|ty| self.ty(ty)),
        };
        self.alloc_item(head, kind)
    }

    fn constant(&mut self, head: Head<'_>, ty: &syn::Type, value: Option<&syn::Expr>) -> ItemId {
        let ty = self.ty(ty);
        let body = value.and_then(|value| self.value_body(value));
        self.alloc_item(head, ItemKind::Const { ty, body })
    }

    pub(super) fn static_item(&mut self, head: Head<'_>, ty: TypeRef, value: Option<&syn::Expr>) -> ItemId {
        let body = value.and_then(|value| self.value_body(value));
        let is_lazy = false;
        self.alloc_item(head, ItemKind::Static { ty, body, is_lazy })
    }

    fn foreign_item(&mut self, item: &ForeignItem, out: &mut Vec<ItemId>) {
        let id = match item {
            ForeignItem::Fn(item) => {
                let end = item.semi_token.span;
                self.function(&item.attrs, Some(&item.vis), &item.sig, None, end)
            }
            ForeignItem::Static(item) => {
                let head = Head {
                    attributes: &item.attrs,
                    visibility: Some(&item.vis),
                    keyword: item.static_token.span,
                    name: Some(&item.ident),
                    end: item.semi_token.span,
                };
                let ty = self.ty(&item.ty);
                self.static_item(head, ty, None)
            }
            ForeignItem::Type(item) => {
                let head = Head {
                    attributes: &item.attrs,
                    visibility: Some(&item.vis),
                    keyword: item.type_token.span,
                    name: Some(&item.ident),
                    end: item.semi_token.span,
                };
                self.alias(head, &item.generics, None, None)
            }
            ForeignItem::Macro(item) => self.item_macro(&item.attrs, None, &item.mac),
            ForeignItem::Verbatim(tokens) => return self.verbatim(tokens, out),
            _ => return,
        };
        out.push(id);
    }
}

/// The name of a tuple's field.
pub(super) fn index_name(index: usize) -> Name {
    const FIRST: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    match FIRST.get(index) {
        Some(name) => Name::new(name),
        None => Name::new(&index.to_string()),
    }
}
