use syn::{Member, Pat, punctuated::Punctuated, token::Comma};

use super::{bodies::BodyLower, items::index_name};
use crate::{
    hir::{Binding, FieldPat, Name, PatId, PatKind},
    text::TextRange,
};

/// Patterns within patterns, beyond which one binds nothing.
const MAX_DEPTH: u32 = 256;

/// A pattern, and what its tokens cover: parentheses around it included.
#[derive(Clone, Copy)]
pub(super) struct LoweredPat {
    pub(super) id: PatId,
    pub(super) extent: TextRange,
}

impl BodyLower<'_, '_> {
    pub(super) fn alloc_pat(&mut self, kind: PatKind, extent: TextRange) -> LoweredPat {
        let range = self.lower.place(extent).0;
        let id = self.pats.alloc(crate::hir::Pat { kind, range });
        LoweredPat { id, extent }
    }

    pub(super) fn pat(&mut self, pat: &Pat) -> LoweredPat {
        if self.pat_depth >= MAX_DEPTH {
            return self.wildcard(TextRange::default());
        }
        self.pat_depth += 1;
        let lowered = self.pat_unguarded(pat);
        self.pat_depth -= 1;
        lowered
    }

    fn pat_unguarded(&mut self, pat: &Pat) -> LoweredPat {
        match pat {
            Pat::Ident(binding) => self.binding(binding),
            Pat::Wild(wild) => self.wildcard(self.range(wild.underscore_token.span)),
            Pat::Rest(rest) => self.wildcard(self.range(rest.dot2_token.spans[0])),
            Pat::TupleStruct(pat) => {
                let path = self.lower.path(pat.qself.as_ref(), &pat.path);
                let (elements, rest) = self.elements(&pat.elems);
                let parens = self.lower.spans.delimited(pat.paren_token.span);
                let extent = path.range.cover(parens);
                let kind = PatKind::TupleStruct { path, elements, rest };
                self.alloc_pat(kind, extent)
            }
            Pat::Struct(pat) => self.struct_pat(pat),
            Pat::Tuple(pat) => {
                let (elements, rest) = self.elements(&pat.elems);
                let extent = self.lower.spans.delimited(pat.paren_token.span);
                self.alloc_pat(PatKind::Tuple { elements, rest }, extent)
            }
            Pat::Slice(pat) => {
                let elements = pat.elems.iter().map(|elem| self.pat(elem).id).collect();
                let extent = self.lower.spans.delimited(pat.bracket_token.span);
                self.alloc_pat(PatKind::Slice { elements }, extent)
            }
            Pat::Reference(pat) => {
                let target = self.pat(&pat.pat);
                let extent = self.range(pat.and_token.span).cover(target.extent);
                self.alloc_pat(PatKind::Reference { target: target.id }, extent)
            }
            Pat::Or(pat) => self.or_pat(pat),
            Pat::Path(pat) => {
                let path = self.lower.path(pat.qself.as_ref(), &pat.path);
                let extent = path.range;
                self.alloc_pat(PatKind::Path(path), extent)
            }
            Pat::Paren(pat) => {
                let inner = self.pat(&pat.pat);
                LoweredPat {
                    id: inner.id,
                    extent: self.lower.spans.delimited(pat.paren_token.span),
                }
            }
            Pat::Type(pat) => self.pat(&pat.pat),
            Pat::Guard(pat) => self.pat(&pat.pat),
            Pat::Lit(pat) => {
                let extent = self.range(pat.lit.span());
                self.alloc_pat(PatKind::Literal, extent)
            }
            Pat::Range(pat) => self.range_pat(pat),
            Pat::Const(pat) => {
                let block = self.lower.spans.delimited(pat.block.brace_token.span);
                let extent = self.range(pat.const_token.span).cover(block);
                self.alloc_pat(PatKind::Literal, extent)
            }
            Pat::Macro(pat) => {
                let extent = self.range(super::lower::macro_span(&pat.mac));
                self.wildcard(extent)
            }
            _ => self.wildcard(TextRange::default()),
        }
    }

    fn binding(&mut self, pat: &syn::PatIdent) -> LoweredPat {
        let range = self.range(pat.ident.span());
        let mut extent = range;
        if let Some(token) = &pat.mutability {
            extent = self.range(token.span).cover(extent);
        }
        if let Some(token) = &pat.by_ref {
            extent = self.range(token.span).cover(extent);
        }
        let name = self.lower.name(&pat.ident);
        let binding = self.bindings.alloc(Binding {
            name,
            range: self.lower.place(range).0,
        });
        let subpattern = pat.subpat.as_ref().map(|(_, pat)| self.pat(pat));
        if let Some(subpattern) = subpattern {
            extent = extent.cover(subpattern.extent);
        }
        let kind = PatKind::Binding {
            binding,
            by_reference: pat.by_ref.is_some(),
            subpattern: subpattern.map(|pat| pat.id),
        };
        self.alloc_pat(kind, extent)
    }

    /// The elements without `..`, and where it stands.
    fn elements(&mut self, pats: &Punctuated<Pat, Comma>) -> (Vec<PatId>, Option<u32>) {
        let mut elements = Vec::with_capacity(pats.len());
        let mut rest = None;
        for pat in pats {
            if let Pat::Rest(_) = pat {
                rest = Some(elements.len() as u32);
            } else {
                elements.push(self.pat(pat).id);
            }
        }
        (elements, rest)
    }

    fn struct_pat(&mut self, pat: &syn::PatStruct) -> LoweredPat {
        let path = self.lower.path(pat.qself.as_ref(), &pat.path);
        let fields = pat
            .fields
            .iter()
            .map(|field| FieldPat {
                name: self.member(&field.member).0,
                pat: self.pat(&field.pat).id,
            })
            .collect();
        let extent = path.range.cover(self.lower.spans.delimited(pat.brace_token.span));
        self.alloc_pat(PatKind::Struct { path, fields }, extent)
    }

    fn or_pat(&mut self, pat: &syn::PatOr) -> LoweredPat {
        let mut extent: Option<TextRange> = None;
        let mut cases = Vec::with_capacity(pat.cases.len());
        for case in &pat.cases {
            let case = self.pat(case);
            extent = Some(extent.map_or(case.extent, |extent| extent.cover(case.extent)));
            cases.push(case.id);
        }
        self.alloc_pat(PatKind::Or(cases), extent.unwrap_or_default())
    }

    fn range_pat(&mut self, pat: &syn::PatRange) -> LoweredPat {
        let mut extent = match &pat.limits {
            syn::RangeLimits::HalfOpen(token) => self.range(token.spans[0]).cover(self.range(token.spans[1])),
            syn::RangeLimits::Closed(token) => self.range(token.spans[0]).cover(self.range(token.spans[2])),
        };
        for bound in [&pat.start, &pat.end].into_iter().flatten() {
            extent = extent.cover(self.range(syn::spanned::Spanned::span(&**bound)));
        }
        self.alloc_pat(PatKind::Literal, extent)
    }

    /// A field's name and where it stands.
    pub(super) fn member(&mut self, member: &Member) -> (Name, TextRange) {
        match member {
            Member::Named(ident) => (self.lower.name(ident), self.range(ident.span())),
            Member::Unnamed(index) => (index_name(index.index as usize), self.range(index.span)),
        }
    }
}
