//! Macro calls in item position.

use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::{Attribute, Expr, Item, LitStr, Token, Type, Visibility, parse::ParseStream};

use super::grammar::whole;
use crate::{
    hir::{Grammar, ItemId, ItemKind, NoteKind, Path, TypeRef},
    syntax::{
        items::Head,
        lower::{Lower, macro_span},
        paths::BareSelf,
    },
};

/// `[pub] static ref NAME: Type = value;`
pub(in crate::syntax) struct LazyStatic {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    keyword: Span,
    name: Ident,
    ty: Type,
    value: Expr,
    end: Span,
}

impl Lower<'_> {
    pub(in crate::syntax) fn item_macro(
        &mut self,
        attributes: &[Attribute],
        name: Option<&Ident>,
        call: &syn::Macro,
    ) -> ItemId {
        let keyword = match (&call.path.leading_colon, call.path.segments.first()) {
            (Some(colons), _) => colons.spans[0],
            (None, Some(first)) => first.ident.span(),
            (None, None) => call.bang_token.span,
        };
        let head = Head {
            attributes,
            visibility: None,
            keyword,
            name,
            end: call.delimiter.span().close(),
        };
        let kind = if name.is_some() {
            ItemKind::MacroRules {
                exported: attributes
                    .iter()
                    .any(|attribute| attribute.path().is_ident("macro_export")),
            }
        } else if let Some(file) = included(call) {
            ItemKind::Include { file }
        } else {
            ItemKind::MacroCall {
                path: self.plain_path(&call.path, BareSelf::Module),
                items: self.items_of_macro(call).into(),
            }
        };
        self.alloc_item(head, kind)
    }

    fn items_of_macro(&mut self, call: &syn::Macro) -> Vec<ItemId> {
        let Some(last) = call.path.segments.last() else {
            return Vec::new();
        };
        let extent = self.range(macro_span(call));
        let name = self.name(&last.ident);
        if name == "include" {
            self.note(extent, NoteKind::Include);
            return Vec::new();
        }
        let grammar = self.options.grammars.get(name);
        let definition = self.macro_definition(call, name, grammar);
        if let Some(definition) = definition
            && let Some(tokens) = self.expand(definition, call)
            && let Some(items) = whole(&self.wanted(tokens), list)
        {
            return self
                .within_macro(Some(extent), |lower| lower.items(&items))
                .unwrap_or_default();
        }
        if grammar == Some(Grammar::LazyStatic)
            && let Some(statics) = whole(&call.tokens, lazy_statics)
        {
            return self
                .within_macro(None, |lower| lower.lazy_statics(&statics))
                .unwrap_or_default();
        }
        let items = in_tokens(&self.wanted(call.tokens.clone())).unwrap_or_default();
        let mut lowered = Vec::new();
        let called = self.plain_path(&call.path, BareSelf::Module);
        self.within_macro(None, |lower| {
            lower.macro_items(&called, &items, &mut lowered);
            lower.macro_projections(name, &items, &mut lowered);
        });
        lowered
    }

    /// The items written in a macro. Where all are statics, the macro may give them another type than the one written.
    pub(in crate::syntax) fn macro_items(&mut self, called: &Path, items: &[Item], out: &mut Vec<ItemId>) {
        let wraps_types = items
            .iter()
            .all(|item| matches!(item, Item::Static(_) | Item::Verbatim(_)));
        let first = out.len();
        for item in items {
            self.item(item, out);
        }
        if wraps_types {
            for id in &out[first..] {
                if let ItemKind::Static { ty, .. } = &mut self.file.items[*id].kind {
                    let written = std::mem::replace(ty, TypeRef::Infer);
                    *ty = TypeRef::MacroOutput {
                        called: Box::new(called.clone()),
                        written: Box::new(written),
                    };
                }
            }
        }
    }

    pub(in crate::syntax) fn lazy_statics(&mut self, statics: &[LazyStatic]) -> Vec<ItemId> {
        statics
            .iter()
            .map(|item| {
                let head = Head {
                    attributes: &item.attributes,
                    visibility: Some(&item.visibility),
                    keyword: item.keyword,
                    name: Some(&item.name),
                    end: item.end,
                };
                let ty = self.ty(&item.ty);
                let id = self.static_item(head, ty, Some(&item.value));
                if let ItemKind::Static { is_lazy, .. } = &mut self.file.items[id].kind {
                    *is_lazy = true;
                }
                id
            })
            .collect()
    }
}

pub(super) fn lazy_statics(input: ParseStream<'_>) -> syn::Result<Vec<LazyStatic>> {
    let mut statics = Vec::new();
    while !input.is_empty() {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        let keyword = input.parse::<Token![static]>()?.span;
        input.parse::<Token![ref]>()?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        input.parse::<Token![=]>()?;
        let value = input.parse()?;
        let end = input.parse::<Token![;]>()?.span;
        statics.push(LazyStatic {
            attributes,
            visibility,
            keyword,
            name,
            ty,
            value,
            end,
        });
    }
    Ok(statics)
}

/// Items. The attributes before them, as in `cfg_feature! { #![feature = "net"] mod net; }`, are the macro's.
pub(super) fn list(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    input.call(Attribute::parse_inner)?;
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
    }
    Ok(items)
}

/// The file that `include!("file.rs")` names, or `::core::include!("file.rs")`.
fn included(call: &syn::Macro) -> Option<String> {
    let names: Vec<_> = call.path.segments.iter().map(|segment| &segment.ident).collect();
    let is_include = match names[..] {
        [name] => name == "include",
        [krate, name] => name == "include" && (krate == "core" || krate == "std"),
        _ => false,
    };
    if !is_include {
        return None;
    }
    whole(&call.tokens, |input: ParseStream<'_>| {
        let file = input.parse::<LitStr>()?;
        input.parse::<Option<Token![,]>>()?;
        Ok(file.value())
    })
}

/// The items of a macro's body; if it is no list of items, those of each pair of braces in it, as in
/// `if #[cfg(unix)] { .. } else { .. }`. None if there are none.
pub(super) fn in_tokens(tokens: &TokenStream) -> Option<Vec<Item>> {
    if let Some(items) = whole(tokens, list) {
        return Some(items);
    }
    // `thread_local!` does not want the last semicolon.
    let mut semicolon = Punct::new(';', Spacing::Alone);
    semicolon.set_span(tokens.clone().into_iter().last()?.span());
    let ended: TokenStream = tokens
        .clone()
        .into_iter()
        .chain([TokenTree::Punct(semicolon)])
        .collect();
    if let Some(items) = whole(&ended, list) {
        return Some(items);
    }
    let mut items = Vec::new();
    for tree in tokens.clone() {
        if let TokenTree::Group(group) = tree
            && group.delimiter() == Delimiter::Brace
        {
            items.extend(whole(&group.stream(), list).unwrap_or_default());
        }
    }
    (!items.is_empty()).then_some(items)
}
