//! What macros like `pin_project` give a type: a view of a pinned value, field by field.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::{Fields, Generics, Item, Meta, Visibility};

use super::{BodyMode, lower::Lower};
use crate::hir::{ItemId, Name};

/// A type that has projections.
struct Projected<'s> {
    attributes: &'s [syn::Attribute],
    visibility: &'s Visibility,
    name: &'s Ident,
    generics: &'s Generics,
    shape: Shape<'s>,
}

enum Shape<'s> {
    Struct(&'s Fields),
    Enum(Vec<&'s syn::Variant>),
}

/// `project` sees fields through `&mut`, `project_ref` through `&`.
#[derive(Clone, Copy)]
struct View {
    method: &'static str,
    mutable: bool,
}

const VIEWS: [View; 2] = [
    View {
        method: "project",
        mutable: true,
    },
    View {
        method: "project_ref",
        mutable: false,
    },
];

impl Lower<'_> {
    /// The items that an attribute macro on this item adds to it, if it is one that projects.
    pub(super) fn attribute_projections(&mut self, item: &Item, out: &mut Vec<ItemId>) {
        if self.options.grammars.has_projections()
            && let Some(attributes) = attributes(item)
        {
            let wrapper = attributes.iter().find_map(|attribute| {
                let name = self.name(&attribute.path().segments.last()?.ident);
                self.options.grammars.projection(name)
            });
            if let Some(wrapper) = wrapper {
                self.projections(item, wrapper, out);
            }
        }
    }

    /// The items that a macro around these adds to them, if it is one that projects.
    pub(super) fn macro_projections(&mut self, name: Name, items: &[Item], out: &mut Vec<ItemId>) {
        if let Some(wrapper) = self.options.grammars.projection(name) {
            for item in items {
                self.projections(item, wrapper, out);
            }
        }
    }

    /// A type and a method for each view: of `struct Timed<F> { #[pin] inner: F, start: Instant }`, the type
    /// `struct TimedProjection<F> { inner: Pin<&mut F>, start: &mut Instant }` and
    /// `impl<F> Timed<F> { fn project(self: Pin<&mut Self>) -> TimedProjection<F> }`.
    fn projections(&mut self, item: &Item, wrapper: &str, out: &mut Vec<ItemId>) {
        let Some(projected) = Projected::of(item) else {
            return;
        };
        let span = projected.name.span();
        let Ok(wrapper) = wrapper.parse::<TokenStream>() else {
            return;
        };
        let wrapper = respan(wrapper, span);
        for view in VIEWS {
            let tokens = projected.view(view, &wrapper, span);
            let Ok(file) = syn::parse2::<syn::File>(tokens) else {
                continue;
            };
            let bodies = std::mem::replace(&mut self.options.bodies, BodyMode::SignaturesOnly);
            for item in &file.items {
                self.item(item, out);
            }
            self.options.bodies = bodies;
        }
    }
}

impl<'s> Projected<'s> {
    fn of(item: &'s Item) -> Option<Self> {
        match item {
            Item::Struct(item) => Some(Self {
                attributes: &item.attrs,
                visibility: &item.vis,
                name: &item.ident,
                generics: &item.generics,
                shape: Shape::Struct(&item.fields),
            }),
            Item::Enum(item) => Some(Self {
                attributes: &item.attrs,
                visibility: &item.vis,
                name: &item.ident,
                generics: &item.generics,
                shape: Shape::Enum(item.variants.iter().collect()),
            }),
            _ => None,
        }
    }

    fn view(&self, view: View, wrapper: &TokenStream, span: Span) -> TokenStream {
        let named = self.given_name(view.method);
        let ty = named.unwrap_or_else(|| format_ident!("__{}_{}", self.name, view.method, span = span));
        let reference = if view.mutable {
            quote_spanned!(span => &mut)
        } else {
            quote_spanned!(span => &)
        };
        let (impl_generics, arguments, predicates) = self.generics.split_for_impl();
        let (visibility, name) = (self.visibility, self.name);
        let parameters = &self.generics.params;
        let parameters = quote_spanned!(span => <#parameters>);
        let definition = match &self.shape {
            Shape::Struct(fields) => {
                let is_named = matches!(fields, Fields::Named(_));
                let fields = view_of(fields, wrapper, &reference, span);
                if is_named {
                    quote_spanned!(span => #visibility struct #ty #parameters #predicates #fields)
                } else {
                    quote_spanned!(span => #visibility struct #ty #parameters #fields #predicates;)
                }
            }
            Shape::Enum(variants) => {
                let variants = variants.iter().map(|variant| {
                    let (name, fields) = (
                        &variant.ident,
                        view_of(&variant.fields, wrapper, &reference, span),
                    );
                    quote_spanned!(span => #name #fields)
                });
                quote_spanned!(span => #visibility enum #ty #parameters #predicates { #(#variants,)* })
            }
        };
        let method = Ident::new(view.method, span);
        quote_spanned! {span =>
            #definition
            impl #impl_generics #name #arguments #predicates {
                #visibility fn #method(self: #wrapper<#reference Self>) -> #ty #arguments {}
            }
        }
    }

    /// `#[pin_project(project = Name)]`, or inside a macro `#[project = Name]`.
    fn given_name(&self, method: &str) -> Option<Ident> {
        let mut found = None;
        for attribute in self.attributes {
            match &attribute.meta {
                Meta::NameValue(pair) if pair.path.is_ident(method) => {
                    found = found.or_else(|| as_ident(&pair.value));
                }
                Meta::List(_) => {
                    // An argument that is no `name = value` ends what can be read.
                    let _ = attribute.parse_nested_meta(|meta| {
                        if meta.path.is_ident(method) {
                            found = Some(meta.value()?.parse()?);
                        } else if meta.input.peek(syn::Token![=]) {
                            meta.value()?.parse::<syn::Expr>()?;
                        }
                        Ok(())
                    });
                }
                _ => {}
            }
        }
        found
    }
}

fn as_ident(value: &syn::Expr) -> Option<Ident> {
    match value {
        syn::Expr::Path(path) => path.path.get_ident().cloned(),
        _ => None,
    }
}

/// The fields as a view shows them: those marked `#[pin]` pinned, the others by reference.
fn view_of(fields: &Fields, wrapper: &TokenStream, reference: &TokenStream, span: Span) -> TokenStream {
    let viewed = fields.iter().map(|field| {
        let (visibility, ty) = (&field.vis, &field.ty);
        let is_pinned = field
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("pin"));
        let ty = if is_pinned {
            quote_spanned!(span => #wrapper<#reference #ty>)
        } else {
            quote_spanned!(span => #reference #ty)
        };
        match &field.ident {
            Some(name) => quote_spanned!(span => #visibility #name: #ty),
            None => quote_spanned!(span => #visibility #ty),
        }
    });
    match fields {
        Fields::Named(_) => quote_spanned!(span => { #(#viewed,)* }),
        Fields::Unnamed(_) => quote_spanned!(span => ( #(#viewed,)* )),
        Fields::Unit => TokenStream::new(),
    }
}

fn attributes(item: &Item) -> Option<&[syn::Attribute]> {
    match item {
        Item::Struct(item) => Some(&item.attrs),
        Item::Enum(item) => Some(&item.attrs),
        _ => None,
    }
}

fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut tree| {
            tree.set_span(span);
            tree
        })
        .collect()
}
