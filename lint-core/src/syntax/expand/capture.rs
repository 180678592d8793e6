use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenTree};

use super::lexeme::Lexeme;

/// What an argument of the call was matched as.
pub(super) struct Fragment {
    trees: Vec<TokenTree>,
    form: Form,
    is_type: bool,
}

/// What has to stand around a fragment so that it stays in one piece wherever the template puts it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Plain,
    Expr,
    Type,
    /// `a::B<C>`, of a type or a path.
    GenericPath,
    /// A pattern `A | B`.
    Alternatives,
    Let,
}

/// Where in the template a fragment goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// `$name::item`: a type that is no path needs angles.
    BeforeColons,
    /// `as $name`: a `<` that comes next compares.
    AfterAs,
    Other,
}

impl Fragment {
    pub(super) fn new(mut trees: Vec<TokenTree>, form: Form, is_type: bool) -> Self {
        // What stood after the last token is not what the template puts there.
        if let Some(TokenTree::Punct(last)) = trees.last_mut() {
            *last = respaced(last, Spacing::Alone);
        }
        if form == Form::GenericPath {
            trees = with_turbofish(trees);
        }
        let form = match trees.as_slice() {
            [_] => Form::Plain,
            _ => form,
        };
        Self { trees, form, is_type }
    }

    /// About the number of trees it is written as.
    pub(super) fn size(&self) -> usize {
        2 + self.trees.len()
    }

    pub(super) fn write(&self, place: Place, output: &mut Vec<TokenTree>) {
        match (place, self.form) {
            (Place::BeforeColons, Form::Type) => self.write_in_angles(output),
            (Place::BeforeColons, _) if self.is_group() => self.write_in_angles(output),
            (Place::AfterAs, Form::Plain | Form::GenericPath) if self.is_type => {
                output.push(self.grouped(Delimiter::None));
            }
            (_, Form::Plain | Form::GenericPath) => output.extend_from_slice(&self.trees),
            (_, Form::Expr | Form::Type) => output.push(self.grouped(Delimiter::None)),
            (_, Form::Alternatives) => output.push(self.grouped(Delimiter::Parenthesis)),
            // The compiler asks for no semicolon after a matched `let`, the parser does, and two do no harm.
            (_, Form::Let) => {
                output.extend_from_slice(&self.trees);
                Lexeme::Operator(";").write(self.span(), output);
            }
        }
    }

    fn write_in_angles(&self, output: &mut Vec<TokenTree>) {
        Lexeme::Operator("<").write(self.span(), output);
        output.extend_from_slice(&self.trees);
        Lexeme::Operator(">").write(self.span(), output);
    }

    fn is_group(&self) -> bool {
        matches!(self.trees.as_slice(), [TokenTree::Group(_)])
    }

    fn grouped(&self, delimiter: Delimiter) -> TokenTree {
        let mut group = Group::new(delimiter, self.trees.iter().cloned().collect());
        group.set_span(self.span());
        group.into()
    }

    fn span(&self) -> Span {
        let span_at = |tree: Option<&TokenTree>| tree.map_or_else(Span::call_site, TokenTree::span);
        let first = span_at(self.trees.first());
        first.join(span_at(self.trees.last())).unwrap_or(first)
    }
}

/// `a::B<C>` as `a::B::<C>`, which is the same in a type and also right in an expression.
fn with_turbofish(trees: Vec<TokenTree>) -> Vec<TokenTree> {
    let mut output: Vec<TokenTree> = Vec::with_capacity(trees.len() + 2);
    let mut depth = 0_u32;
    for tree in trees {
        if let TokenTree::Punct(punct) = &tree {
            let after =
                |char| matches!(output.last(), Some(TokenTree::Punct(last)) if last.as_char() == char);
            match punct.as_char() {
                '<' => {
                    if depth == 0 && !after(':') {
                        Lexeme::Operator("::").write(punct.span(), &mut output);
                    }
                    depth += 1;
                }
                '>' if !after('-') => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        output.push(tree);
    }
    output
}

fn respaced(punct: &Punct, spacing: Spacing) -> Punct {
    let mut new = Punct::new(punct.as_char(), spacing);
    new.set_span(punct.span());
    new
}
