use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::{
    MAX_TOKENS,
    capture::{Fragment, Place},
    lexeme::Lexeme,
    matcher::{Binding, Bindings},
    rules::Template,
};
use crate::hir::Name;

/// The template with what the names are bound to. None where the compiler would reject it, or it grows too large.
pub(super) fn transcribe(
    template: &[Template],
    bindings: &Bindings,
    crate_name: Option<Name>,
    span: Span,
) -> Option<TokenStream> {
    let mut transcriber = Transcriber {
        bindings,
        crate_name,
        span,
        turns: Vec::new(),
        left: MAX_TOKENS as usize,
    };
    let mut output = Vec::new();
    transcriber.sequence(template, &mut output)?;
    Some(output.into_iter().collect())
}

struct Transcriber<'a> {
    bindings: &'a Bindings,
    crate_name: Option<Name>,
    span: Span,
    /// Of each repetition around, outermost first, which turn it is in.
    turns: Vec<usize>,
    /// How many tokens more may be made. A turn of a repetition counts as one, and a group of the call's as one.
    left: usize,
}

impl<'a> Transcriber<'a> {
    fn sequence(&mut self, template: &[Template], output: &mut Vec<TokenTree>) -> Option<()> {
        for (at, part) in template.iter().enumerate() {
            match part {
                Template::Lexeme(lexeme) => self.lexeme(lexeme, output)?,
                Template::Group(delimiter, template) => self.group(*delimiter, template, output)?,
                Template::Variable(name, ident) => {
                    self.variable(*name, ident, place_of(at, template), output)?;
                }
                Template::Crate => self.crate_path(output)?,
                Template::Repetition {
                    template,
                    separator,
                    names,
                } => self.repetition(template, separator.as_ref(), names, output)?,
            }
        }
        Some(())
    }

    fn lexeme(&mut self, lexeme: &Lexeme, output: &mut Vec<TokenTree>) -> Option<()> {
        self.spend(1)?;
        lexeme.clone().write(self.span, output);
        Some(())
    }

    fn group(
        &mut self,
        delimiter: Delimiter,
        template: &[Template],
        output: &mut Vec<TokenTree>,
    ) -> Option<()> {
        self.spend(1)?;
        let mut inside = Vec::new();
        self.sequence(template, &mut inside)?;
        let mut group = Group::new(delimiter, inside.into_iter().collect());
        group.set_span(self.span);
        output.push(group.into());
        Some(())
    }

    fn variable(
        &mut self,
        name: Name,
        ident: &Ident,
        place: Place,
        output: &mut Vec<TokenTree>,
    ) -> Option<()> {
        match self.lookup(name) {
            Some(Binding::Fragment(fragment)) => self.fragment(fragment, place, output),
            Some(Binding::Repeated(_)) => None,
            // A name of a macro that this one defines.
            None => {
                self.lexeme(&Lexeme::Operator("$"), output)?;
                self.lexeme(&Lexeme::Ident(ident.clone()), output)
            }
        }
    }

    fn fragment(&mut self, fragment: &Fragment, place: Place, output: &mut Vec<TokenTree>) -> Option<()> {
        self.spend(fragment.size())?;
        fragment.write(place, output);
        Some(())
    }

    fn crate_path(&mut self, output: &mut Vec<TokenTree>) -> Option<()> {
        let Some(name) = self.crate_name else {
            return self.lexeme(&Lexeme::Ident(Ident::new("crate", self.span)), output);
        };
        if !is_plain_ident(name.as_str()) {
            return None;
        }
        self.lexeme(&Lexeme::Operator("::"), output)?;
        self.lexeme(&Lexeme::Ident(Ident::new(name.as_str(), self.span)), output)
    }

    fn repetition(
        &mut self,
        template: &[Template],
        separator: Option<&Lexeme>,
        names: &[Name],
        output: &mut Vec<TokenTree>,
    ) -> Option<()> {
        for turn in 0..self.turns_of(names)? {
            self.spend(1)?;
            if let (Some(separator), true) = (separator, turn > 0) {
                self.lexeme(separator, output)?;
            }
            self.turns.push(turn);
            self.sequence(template, output)?;
            self.turns.pop();
        }
        Some(())
    }

    /// How often a repetition over these names turns: those that repeat here must all repeat as often.
    fn turns_of(&self, names: &[Name]) -> Option<usize> {
        let mut lengths = names.iter().filter_map(|name| match self.lookup(*name) {
            Some(Binding::Repeated(list)) => Some(list.len()),
            _ => None,
        });
        let first = lengths.next()?;
        lengths.all(|length| length == first).then_some(first)
    }

    /// What a name is bound to in this turn. A name that repeats less deeply than the template is the same in the
    /// inner turns.
    fn lookup(&self, name: Name) -> Option<&'a Binding> {
        let mut binding = self.bindings.get(name)?;
        for turn in &self.turns {
            match binding {
                Binding::Repeated(list) => binding = list.get(*turn)?,
                Binding::Fragment(_) => break,
            }
        }
        Some(binding)
    }

    fn spend(&mut self, tokens: usize) -> Option<()> {
        self.left = self.left.checked_sub(tokens)?;
        Some(())
    }
}

/// Where the variable at this index of the sequence stands.
fn place_of(at: usize, template: &[Template]) -> Place {
    let lexeme_at = |at: Option<usize>| match template.get(at?)? {
        Template::Lexeme(lexeme) => Some(lexeme),
        _ => None,
    };
    if lexeme_at(at.checked_add(1)).is_some_and(|next| next.is_operator("::")) {
        Place::BeforeColons
    } else if matches!(lexeme_at(at.checked_sub(1)), Some(Lexeme::Ident(word)) if word == "as") {
        Place::AfterAs
    } else {
        Place::Other
    }
}

fn is_plain_ident(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || char == '_')
}
