//! Bodies taken out of a token stream before it is parsed, where only signatures are wanted.
//!
//! `fn name ..` ends at its first brace group or `;`, which becomes an empty brace group: so a signature without a body
//! is as good as one with. Values of constants and statics become `{}`. Doc comments go too.

use std::{iter::Peekable, vec::IntoIter};

use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenStream, TokenTree};

/// The same items without their bodies.
pub(super) fn without_bodies(tokens: TokenStream) -> TokenStream {
    let mut input = tokens.into_iter().collect::<Vec<_>>().into_iter().peekable();
    let mut output = Vec::new();
    let mut opens_items = false;
    let mut angles = Angles::default();
    while let Some(tree) = input.next() {
        match &tree {
            TokenTree::Ident(word) => {
                if word == "fn" && matches!(input.peek(), Some(TokenTree::Ident(_))) {
                    output.push(tree);
                    signature(&mut input, &mut output);
                    (opens_items, angles) = (false, Angles::default());
                    continue;
                }
                let is_value = (word == "const" || word == "static") && !opens_items && angles.depth == 0;
                if is_value && !follows_type_mark(&output) && names_value(&mut input) {
                    output.push(tree);
                    value(&mut input, &mut output);
                    continue;
                }
                opens_items |= word == "mod" || word == "impl" || word == "trait";
            }
            TokenTree::Punct(punct) => {
                if punct.as_char() == '#' && skip_doc(&mut input) {
                    continue;
                }
                if punct.as_char() == ';' {
                    (opens_items, angles) = (false, Angles::default());
                }
                angles.see(punct);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && angles.depth == 0 => {
                if opens_items {
                    output.push(regroup(without_bodies(group.stream()), group.span()));
                    opens_items = false;
                    continue;
                }
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => {}
        }
        output.push(tree);
    }
    output.into_iter().collect()
}

type Input = Peekable<IntoIter<TokenTree>>;

/// From the function's name to its end.
fn signature(input: &mut Input, output: &mut Vec<TokenTree>) {
    let mut angles = Angles::default();
    for tree in input {
        match &tree {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Brace
                    && angles.depth == 0
                    && !follows_macro_name(output) =>
            {
                output.push(regroup(TokenStream::new(), group.span()));
                return;
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => {
                output.push(regroup(TokenStream::new(), punct.span()));
                return;
            }
            TokenTree::Punct(punct) => angles.see(punct),
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        output.push(tree);
    }
}

/// Whether `name !` was read last: the braces that follow are a macro's. (`-> ! {}` has no name.)
fn follows_macro_name(output: &[TokenTree]) -> bool {
    match output {
        [.., TokenTree::Ident(_), TokenTree::Punct(bang)] => bang.as_char() == '!',
        _ => false,
    }
}

/// Whether `'` or `*` was read last: `'static T`, `*const T` are types.
fn follows_type_mark(output: &[TokenTree]) -> bool {
    matches!(output.last(), Some(TokenTree::Punct(mark)) if matches!(mark.as_char(), '\'' | '*'))
}

/// After `const` or `static`: whether a name follows, not a block, closure or function.
fn names_value(input: &mut Input) -> bool {
    match input.peek() {
        Some(TokenTree::Ident(word)) => !["fn", "unsafe", "async", "extern", "trait", "impl", "auto", "move"]
            .iter()
            .any(|other| word == other),
        _ => false,
    }
}

/// From the name of a constant or static to its `;`.
fn value(input: &mut Input, output: &mut Vec<TokenTree>) {
    let mut angles = Angles::default();
    let mut in_value = false;
    for tree in input {
        if let TokenTree::Punct(punct) = &tree {
            match punct.as_char() {
                ';' => {
                    output.push(TokenTree::Punct(Punct::new('=', Spacing::Alone)));
                    output.push(regroup(TokenStream::new(), punct.span()));
                    output.push(tree);
                    return;
                }
                '=' if angles.depth == 0 => in_value = true,
                _ => angles.see(punct),
            }
        }
        if !in_value {
            output.push(tree);
        }
    }
}

/// After `#`: takes the brackets of a doc attribute away.
fn skip_doc(input: &mut Input) -> bool {
    let is_doc = |tree: &TokenTree| match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(word)) if word == "doc")
        }
        _ => false,
    };
    input.next_if(is_doc).is_some()
}

fn regroup(inner: TokenStream, span: Span) -> TokenTree {
    let mut group = Group::new(Delimiter::Brace, inner);
    group.set_span(span);
    TokenTree::Group(group)
}

/// How many `<` are open. The `>` of `->` and `=>` closes none.
#[derive(Clone, Copy, Default)]
struct Angles {
    depth: u32,
    arrow: bool,
}

impl Angles {
    fn see(&mut self, punct: &Punct) {
        match punct.as_char() {
            '<' => self.depth += 1,
            '>' if !self.arrow => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.arrow = matches!(punct.as_char(), '-' | '=') && punct.spacing() == Spacing::Joint;
    }
}
