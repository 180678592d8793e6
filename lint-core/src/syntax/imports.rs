use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::UseTree;

use super::lower::Lower;
use crate::{
    hir::{Anchor, Import, ImportKind, Name, Path, Segment},
    text::TextRange,
};

impl Lower<'_> {
    /// The leaves of a `use` item.
    pub(super) fn imports(&mut self, item: &syn::ItemUse) -> Vec<Import> {
        let mut imports = Vec::new();
        let mut prefix = Prefix {
            anchor: Anchor::Lexical,
            segments: Vec::new(),
            range: None,
        };
        if let Some(colons) = &item.leading_colon {
            prefix.anchor = Anchor::Extern;
            prefix.range = Some(self.range(colons.spans[0]));
        }
        self.use_tree(&item.tree, prefix, 0, &mut imports);
        imports
    }

    fn use_tree(&mut self, tree: &UseTree, mut prefix: Prefix, depth: u32, imports: &mut Vec<Import>) {
        if depth > MAX_DEPTH {
            return;
        }
        match tree {
            UseTree::Path(path) => {
                self.push(&mut prefix, &path.ident);
                self.use_tree(&path.tree, prefix, depth + 1, imports);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, prefix.clone(), depth + 1, imports);
                }
            }
            UseTree::Name(leaf) => self.use_leaf(&leaf.ident, None, prefix, imports),
            UseTree::Rename(leaf) => {
                let alias = self.name(&leaf.rename);
                self.use_leaf(&leaf.ident, Some(alias), prefix, imports);
            }
            UseTree::Glob(glob) => {
                let range = self.range(glob.star_token.span);
                imports.push(prefix.import(range, ImportKind::Glob));
            }
        }
    }

    fn use_leaf(
        &mut self,
        ident: &Ident,
        alias: Option<Name>,
        mut prefix: Prefix,
        imports: &mut Vec<Import>,
    ) {
        let range = self.range(ident.span());
        let is_self = ident == "self" && !prefix.is_empty();
        if !is_self {
            self.push(&mut prefix, ident);
        }
        let last = prefix.segments.last().map(|segment| segment.name);
        let Some(name) = alias.or(last) else {
            return;
        };
        let kind = if is_self {
            ImportKind::SelfModule(name)
        } else {
            ImportKind::Named(name)
        };
        imports.push(prefix.import(range, kind));
    }

    fn push(&mut self, prefix: &mut Prefix, ident: &Ident) {
        let range = self.range(ident.span());
        let starts = prefix.segments.is_empty();
        match prefix.anchor {
            Anchor::Lexical if starts && ident == "crate" => prefix.anchor = Anchor::Crate,
            Anchor::Lexical if starts && ident == "self" => prefix.anchor = Anchor::SelfModule,
            Anchor::Lexical | Anchor::SelfModule if starts && ident == "super" => {
                prefix.anchor = Anchor::Super(1);
            }
            Anchor::Super(count) if starts && ident == "super" => prefix.anchor = Anchor::Super(count + 1),
            _ => {
                let name = self.name(ident);
                prefix.segments.push(Segment {
                    name,
                    args: None,
                    range,
                });
            }
        }
        prefix.range = Some(prefix.range.map_or(range, |start| start.cover(range)));
    }
}

/// `use {::a, b::{::c}}`, which the parser does not model, read as `use {a, b::{c}}`.
pub(super) fn without_inner_roots(tokens: &TokenStream) -> Option<syn::ItemUse> {
    let is_use = |tree: &TokenTree| matches!(tree, TokenTree::Ident(word) if word == "use");
    if !tokens.clone().into_iter().any(|tree| is_use(&tree)) {
        return None;
    }
    syn::parse2(without_roots(tokens.clone())).ok()
}

fn without_roots(tokens: TokenStream) -> TokenStream {
    let mut starts = true;
    let mut output = Vec::new();
    for tree in tokens {
        let stays = match &tree {
            TokenTree::Punct(mark) => {
                let is_root = starts && mark.as_char() == ':';
                starts = is_root || mark.as_char() == ',';
                !is_root
            }
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => {
                starts = false;
                true
            }
        };
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let mut inner = Group::new(Delimiter::Brace, without_roots(group.stream()));
                inner.set_span(group.span());
                output.push(TokenTree::Group(inner));
            }
            tree if stays => output.push(tree),
            _ => {}
        }
    }
    output.into_iter().collect()
}

/// Names of one `use` tree, one below the other.
const MAX_DEPTH: u32 = 256;

/// The path down to a place of the tree.
#[derive(Clone)]
struct Prefix {
    anchor: Anchor,
    segments: Vec<Segment>,
    range: Option<TextRange>,
}

impl Prefix {
    fn is_empty(&self) -> bool {
        self.range.is_none()
    }

    fn import(self, leaf: TextRange, kind: ImportKind) -> Import {
        Import {
            path: Path {
                anchor: self.anchor,
                qself: None,
                segments: self.segments.into(),
                range: self.range.unwrap_or(leaf),
            },
            kind,
        }
    }
}
