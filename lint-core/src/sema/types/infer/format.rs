use super::{CallShape, Infer};
use crate::{
    catalog::Lang,
    hir::{ExprId, ExprKind, Literal, Name, Origin},
    sema::types::Ty,
};

/// `{}`, `{0}`, `{name:?}`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Placeholder<'a> {
    argument: Argument<'a>,
    is_debug: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Argument<'a> {
    Position(usize),
    Name(&'a str),
}

impl Infer<'_> {
    /// A format string has `fmt` run of what it shows: of `Display`, or of `Debug`, as each placeholder says.
    pub(super) fn record_formatted(&mut self, parts: &[ExprId]) {
        let body = self.body;
        let is_string = |part: &ExprId| matches!(body.exprs[*part].kind, ExprKind::Literal(Literal::String));
        let Some(at) = parts.iter().position(is_string) else {
            return;
        };
        let format = &body.exprs[parts[at]];
        // What a macro of the crate gave has the place of its call, not that of the string.
        if format.origin > Origin::MacroArgument {
            return;
        }
        let source = self.types.definitions.files[self.file].source.as_str();
        let Some(text) = source.get(format.range.start as usize..format.range.end as usize) else {
            return;
        };
        for placeholder in placeholders(text) {
            let (expr, ty) = match placeholder.argument {
                Argument::Position(index) => match parts.get(at + 1 + index) {
                    Some(part) => (*part, self.exprs[part.index()].clone()),
                    None => continue,
                },
                Argument::Name(name) => match self.scopes.get(Name::new(name)) {
                    Some(binding) => (parts[at], self.bindings[binding.index()].clone()),
                    None => continue,
                },
            };
            let ty = ty.map_or(Ty::Unknown, |ty| self.shallow(&ty));
            let lang = if placeholder.is_debug {
                Lang::Debug
            } else {
                Lang::Display
            };
            let range = body.exprs[expr].range;
            let shown = ty.peel_references().clone();
            self.record_implicit(expr, range, CallShape::Format, lang, vec![shown]);
        }
    }
}

/// What a format string shows, in order. What is not `Display` or `Debug` (`{:x}`) is left out.
fn placeholders(text: &str) -> Vec<Placeholder<'_>> {
    let mut found = Vec::new();
    let mut next = 0;
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            rest = after;
            continue;
        }
        let Some(close) = rest.find('}') else { break };
        let (argument, how) = rest[..close].split_once(':').unwrap_or((&rest[..close], ""));
        rest = &rest[close + 1..];
        let argument = match argument.trim() {
            "" => {
                next += 1;
                Argument::Position(next - 1)
            }
            given => given.parse().map_or(Argument::Name(given), Argument::Position),
        };
        // `{:.*}` takes its precision from an argument of its own: the places after it are others.
        if how.contains('*') {
            break;
        }
        let how = how.trim_end();
        let is_debug = how.ends_with('?');
        if is_debug || !how.ends_with(['x', 'X', 'o', 'b', 'e', 'E', 'p']) {
            found.push(Placeholder { argument, is_debug });
        }
    }
    found
}
