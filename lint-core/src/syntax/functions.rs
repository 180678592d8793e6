use proc_macro2::Span;
use syn::{FnArg, Pat, ReceiverKind, Signature};

use super::{bodies::BodyLower, items::Head, lower::Lower};
use crate::hir::{Binding, BodyId, Function, ItemId, ItemKind, Name, Param, PatKind, Receiver};

impl Lower<'_> {
    pub(super) fn function(
        &mut self,
        attributes: &[syn::Attribute],
        visibility: Option<&syn::Visibility>,
        signature: &Signature,
        block: Option<&syn::Block>,
        end: Span,
    ) -> ItemId {
        let generics = self.generics(&signature.generics);
        let mut receiver = None;
        let mut params = Vec::new();
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(written) => receiver = Some(self.receiver(written)),
                FnArg::Typed(param) => params.push(Param {
                    name: match &*param.pat {
                        Pat::Ident(binding) if binding.subpat.is_none() => Some(self.name(&binding.ident)),
                        _ => None,
                    },
                    ty: self.ty(&param.ty),
                }),
            }
        }
        let output = self.output(&signature.output);
        let async_keyword = signature
            .asyncness
            .map(|token| self.place(self.range(token.span)).0);
        let function = Function {
            generics,
            receiver,
            params: params.into(),
            output,
            async_keyword,
            is_const: signature.constness.is_some(),
            body: block.and_then(|block| self.function_body(signature, block)),
        };
        let head = Head {
            attributes,
            visibility,
            keyword: first_keyword(signature),
            name: Some(&signature.ident),
            end,
        };
        self.alloc_item(head, ItemKind::Function(function))
    }

    fn receiver(&mut self, receiver: &syn::Receiver) -> Receiver {
        match &receiver.kind {
            ReceiverKind::Typed(_, ty) => Receiver::Typed(Box::new(self.ty(ty))),
            ReceiverKind::Reference(_, _, mutability) => Receiver::Reference {
                mutable: mutability.is_some(),
            },
            _ => Receiver::Value,
        }
    }

    /// Whether what stands between the braces was not read.
    fn was_left_out(&self, block: &syn::Block) -> bool {
        let inside = self.spans.delimited(block.brace_token.span).start + 1;
        let unread = &self.file.unread;
        block.stmts.is_empty() && unread.binary_search_by_key(&inside, |range| range.start).is_ok()
    }

    fn function_body(&mut self, signature: &Signature, block: &syn::Block) -> Option<BodyId> {
        if !self.wants_bodies() || self.was_left_out(block) {
            return None;
        }
        let mut body = BodyLower::new(self);
        let params = signature
            .inputs
            .iter()
            .map(|input| match input {
                FnArg::Receiver(receiver) => {
                    let range = body.lower.range(receiver.self_token.span);
                    let binding = body.bindings.alloc(Binding {
                        name: Name::new("self"),
                        range: body.lower.place(range).0,
                    });
                    let kind = PatKind::Binding {
                        binding,
                        by_reference: false,
                        subpattern: None,
                    };
                    body.alloc_pat(kind, range).id
                }
                FnArg::Typed(param) => body.pat(&param.pat).id,
            })
            .collect();
        let root = body.block_expr(None, block).id;
        Some(body.finish(params, root))
    }

    /// The body of a constant or static.
    pub(super) fn value_body(&mut self, value: &syn::Expr) -> Option<BodyId> {
        if !self.wants_bodies() {
            return None;
        }
        let mut body = BodyLower::new(self);
        let root = body.expr(value).id;
        Some(body.finish(Vec::new(), root))
    }
}

fn first_keyword(signature: &Signature) -> Span {
    let safety = match &signature.safety {
        syn::Safety::Safe(token) => Some(token.span),
        syn::Safety::Unsafe(token) => Some(token.span),
        syn::Safety::Default => None,
    };
    let constness = signature.constness.map(|token| token.span);
    let asyncness = signature.asyncness.map(|token| token.span);
    let abi = signature.abi.as_ref().map(|abi| abi.extern_token.span);
    constness
        .or(asyncness)
        .or(safety)
        .or(abi)
        .unwrap_or(signature.fn_token.span)
}
