use proc_macro2::Span;
use syn::{GenericArgument, PathArguments};

use super::lower::Lower;
use crate::{
    hir::{Anchor, GenericArgs, Name, Path, QSelf, Segment, TypeRef},
    text::TextRange,
};

/// What a path of the one word `self` means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum BareSelf {
    Value,
    Module,
}

impl Lower<'_> {
    /// A path of an expression, pattern or type.
    pub(super) fn path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let Some(qself) = qself else {
            return self.plain_path(path, BareSelf::Value);
        };
        let segments: Vec<_> = path.segments.iter().collect();
        let (of_trait, rest) = segments.split_at(qself.position.min(segments.len()));
        let as_trait = of_trait.first().map(|first| {
            let (anchor, skipped) = match &path.leading_colon {
                Some(_) => (Anchor::Extern, 0),
                None => anchor(of_trait, BareSelf::Module),
            };
            let start = match &path.leading_colon {
                Some(colons) => colons.spans[0],
                None => first.ident.span(),
            };
            let (segments, range) = self.segments(start, of_trait);
            Path {
                anchor,
                qself: None,
                segments: segments.into_iter().skip(skipped).collect(),
                range,
            }
        });
        let ty = self.ty(&qself.ty);
        let (segments, range) = self.segments(qself.lt_token.span, rest);
        Path {
            anchor: Anchor::Lexical,
            qself: Some(Box::new(QSelf { ty, as_trait })),
            segments: segments.into(),
            range: range.cover(self.range(qself.gt_token.span)),
        }
    }

    pub(super) fn plain_path(&mut self, path: &syn::Path, bare_self: BareSelf) -> Path {
        let segments: Vec<_> = path.segments.iter().collect();
        let (anchor, skipped) = match &path.leading_colon {
            Some(_) => (Anchor::Extern, 0),
            None => anchor(&segments, bare_self),
        };
        let start = match (&path.leading_colon, segments.first()) {
            (Some(colons), _) => colons.spans[0],
            (None, Some(first)) => first.ident.span(),
            (None, None) => Span::call_site(),
        };
        let (mut segments, range) = self.segments(start, &segments);
        segments.drain(..skipped);
        Path {
            anchor,
            qself: None,
            segments: segments.into(),
            range,
        }
    }

    fn segments(&mut self, start: Span, segments: &[&syn::PathSegment]) -> (Vec<Segment>, TextRange) {
        let mut range = self.range(start);
        let segments = segments
            .iter()
            .map(|segment| {
                let name_range = self.range(segment.ident.span());
                range = range.cover(name_range);
                let args = match &segment.arguments {
                    PathArguments::None => None,
                    PathArguments::AngleBracketed(args) => {
                        range = range.cover(self.range(args.gt_token.span));
                        self.generic_args(args).map(Box::new)
                    }
                    PathArguments::Parenthesized(args) => {
                        range = range.cover(self.spans.delimited(args.paren_token.span));
                        Some(Box::new(self.fn_args(args)))
                    }
                };
                Segment {
                    name: self.name(&segment.ident),
                    args,
                    range: name_range,
                }
            })
            .collect();
        (segments, range)
    }

    /// None where only lifetimes are given.
    pub(super) fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> Option<GenericArgs> {
        let mut types = Vec::new();
        let mut bindings = Vec::new();
        for arg in &args.args {
            match arg {
                GenericArgument::Type(ty) => types.push(self.ty(ty)),
                GenericArgument::Const(_) => types.push(TypeRef::Unsupported),
                GenericArgument::AssocType(binding) => {
                    let ty = self.ty(&binding.ty);
                    bindings.push((self.name(&binding.ident), ty));
                }
                GenericArgument::Constraint(constraint) => {
                    let bounds = self.bounds(&constraint.bounds);
                    let name = self.name(&constraint.ident);
                    bindings.push((name, TypeRef::Impl(bounds)));
                }
                _ => {}
            }
        }
        let is_empty = types.is_empty() && bindings.is_empty();
        (!is_empty).then(|| GenericArgs {
            types: types.into(),
            bindings: bindings.into(),
        })
    }

    /// `(A, B) -> C`
    fn fn_args(&mut self, args: &syn::ParenthesizedGenericArguments) -> GenericArgs {
        let inputs = args.inputs.iter().map(|input| self.ty(&input.ty)).collect();
        let output = match &args.output {
            syn::ReturnType::Default => TypeRef::unit(),
            syn::ReturnType::Type(_, ty) => self.ty(ty),
        };
        GenericArgs {
            types: Box::new([TypeRef::Tuple(inputs)]),
            bindings: Box::new([(Name::new("Output"), output)]),
        }
    }
}

/// The anchor that the first words say, and how many words that takes.
fn anchor(segments: &[&syn::PathSegment], bare_self: BareSelf) -> (Anchor, usize) {
    let is = |at: usize, word: &str| segments.get(at).is_some_and(|segment| segment.ident == word);
    let supers = |from: usize| (from..segments.len()).take_while(|at| is(*at, "super")).count();
    if is(0, "crate") {
        (Anchor::Crate, 1)
    } else if is(0, "self") {
        match supers(1) {
            0 if segments.len() == 1 && bare_self == BareSelf::Value => (Anchor::Lexical, 0),
            0 => (Anchor::SelfModule, 1),
            count => (Anchor::Super(count as u32), 1 + count),
        }
    } else {
        match supers(0) {
            0 => (Anchor::Lexical, 0),
            count => (Anchor::Super(count as u32), count),
        }
    }
}
