//! The tree as text that looks like Rust with everything spelled out: `Origin`s as marks before an expression (`'` for
//! a macro's argument, `^` for an expansion, `?` for a token scan), what is missing as `MISSING`.

use std::fmt::Write;

use crate::hir::{
    Anchor, Attribute, AttributeInput, Body, Bound, ExprId, ExprKind, Fields, FileHir, Function, GenericArgs,
    GenericParamKind, ImportKind, ItemId, ItemKind, MacroBody, Origin, PatId, PatKind, Path, Stmt, TypeRef,
    Visibility,
};

pub(super) fn dump(file: &FileHir, text: &str) -> String {
    let dump = Dump { file };
    let mut out = String::new();
    for attribute in &file.attributes {
        let _ = writeln!(out, "#!{}", attribute_text(attribute));
    }
    for item in &file.top_level {
        dump.item(*item, 0, &mut out);
    }
    for note in &file.notes {
        let place: String = text[note.range.to_usize()].chars().take(40).collect();
        let _ = writeln!(out, "note {:?} at {place:?}", note.kind);
    }
    out
}

fn commas<T>(list: impl IntoIterator<Item = T>, text: impl FnMut(T) -> String) -> String {
    list.into_iter().map(text).collect::<Vec<_>>().join(", ")
}

fn attribute_text(attribute: &Attribute) -> String {
    let conditional = if attribute.conditional { "?" } else { "" };
    format!("[{conditional}{}]", input(&attribute.path, &attribute.input))
}

fn input(path: &[crate::hir::Name], value: &AttributeInput) -> String {
    let path = path
        .iter()
        .map(|name| name.as_str())
        .collect::<Vec<_>>()
        .join("::");
    match value {
        AttributeInput::None => path,
        AttributeInput::Value(text) => format!("{path}={text:?}"),
        AttributeInput::List(args) => format!("{path}({})", commas(args, |arg| input(&arg.path, &arg.input))),
    }
}

pub(super) fn path(path: &Path) -> String {
    let anchor = match path.anchor {
        Anchor::Lexical => String::new(),
        Anchor::Extern => "::".to_owned(),
        Anchor::Crate => "crate::".to_owned(),
        Anchor::SelfModule => "self::".to_owned(),
        Anchor::Super(count) => "super::".repeat(count as usize),
    };
    let qself = path.qself.as_ref().map_or_else(String::new, |qself| {
        let of = qself
            .as_trait
            .as_ref()
            .map_or_else(String::new, |of| format!(" as {}", self::path(of)));
        format!("<{}{of}>::", ty(&qself.ty))
    });
    let segments: Vec<_> = path
        .segments
        .iter()
        .map(|segment| {
            format!(
                "{}{}",
                segment.name,
                segment.args.as_deref().map_or_else(String::new, args)
            )
        })
        .collect();
    format!("{anchor}{qself}{}", segments.join("::"))
}

fn args(args: &GenericArgs) -> String {
    let types = args.types.iter().map(ty);
    let bindings = args
        .bindings
        .iter()
        .map(|(name, bound)| format!("{name} = {}", ty(bound)));
    format!("<{}>", commas(types.chain(bindings), |text| text))
}

pub(super) fn ty(of: &TypeRef) -> String {
    let mutability = |mutable: bool| if mutable { "mut " } else { "" };
    match of {
        TypeRef::Path(of) => path(of),
        TypeRef::Reference { mutable, target } => format!("&{}{}", mutability(*mutable), ty(target)),
        TypeRef::Pointer { mutable, target } => format!("*{}{}", mutability(*mutable), ty(target)),
        TypeRef::Tuple(types) => format!("({})", commas(types, ty)),
        TypeRef::Array(of) => format!("[{}; _]", ty(of)),
        TypeRef::Slice(of) => format!("[{}]", ty(of)),
        TypeRef::FnPointer { params, output } => format!("fn({}) -> {}", commas(params, ty), ty(output)),
        TypeRef::Impl(of) => format!("impl {}", bounds(of)),
        TypeRef::Dyn(of) => format!("dyn {}", bounds(of)),
        TypeRef::Never => "!".to_owned(),
        TypeRef::MacroOutput { called, written } => format!("{}!({})", path(called), ty(written)),
        TypeRef::Infer => "_".to_owned(),
        TypeRef::Unsupported => "UNSUPPORTED".to_owned(),
    }
}

fn bounds(of: &[Bound]) -> String {
    of.iter()
        .map(|bound| path(&bound.trait_path))
        .collect::<Vec<_>>()
        .join(" + ")
}

struct Dump<'a> {
    file: &'a FileHir,
}

impl Dump<'_> {
    fn item(&self, id: ItemId, depth: usize, out: &mut String) {
        let item = &self.file.items[id];
        let indent = "  ".repeat(depth);
        for attribute in &item.attributes {
            let _ = writeln!(out, "{indent}#{}", attribute_text(attribute));
        }
        let visibility = match &item.visibility {
            Visibility::Private => String::new(),
            Visibility::Public => "pub ".to_owned(),
            Visibility::Restricted(of) => format!("pub({}) ", path(of)),
        };
        let (text, children) = self.kind(item.name.as_str(), &item.kind);
        let _ = writeln!(out, "{indent}{visibility}{text}");
        for child in children {
            self.item(*child, depth + 1, out);
        }
    }

    fn kind<'i>(&self, name: &str, kind: &'i ItemKind) -> (String, &'i [ItemId]) {
        let text = match kind {
            ItemKind::Module { items: None } => format!("mod {name};"),
            ItemKind::Module { items: Some(items) } => return (format!("mod {name}"), items),
            ItemKind::Use(imports) => format!(
                "use {}",
                commas(imports, |import| {
                    let suffix = match import.kind {
                        ImportKind::Named(name) => format!(" as {name}"),
                        ImportKind::SelfModule(name) => format!(" as module {name}"),
                        ImportKind::Glob => " *".to_owned(),
                    };
                    path(&import.path) + &suffix
                })
            ),
            ItemKind::ExternCrate { alias } => format!("extern crate {name} as {alias:?}"),
            ItemKind::Function(function) => self.function(name, function),
            ItemKind::Struct { generics, fields } => {
                format!("struct {name}{}{}", generics_text(generics), fields_text(fields))
            }
            ItemKind::Union { generics, fields } => {
                format!("union {name}{}{}", generics_text(generics), fields_text(fields))
            }
            ItemKind::Enum { generics, variants } => format!(
                "enum {name}{} {{{}}}",
                generics_text(generics),
                commas(variants, |variant| format!(
                    "{}{}",
                    variant.name,
                    fields_text(&variant.fields)
                ))
            ),
            ItemKind::Trait {
                generics,
                supertraits,
                items,
            } => {
                return (
                    format!("trait {name}{}: {}", generics_text(generics), bounds(supertraits)),
                    items,
                );
            }
            ItemKind::Impl {
                generics,
                of_trait,
                self_ty,
                items,
            } => {
                let of = of_trait
                    .as_ref()
                    .map_or_else(String::new, |of| format!("{} for ", path(of)));
                return (
                    format!("impl{} {of}{}", generics_text(generics), ty(self_ty)),
                    items,
                );
            }
            ItemKind::TypeAlias {
                generics,
                bounds: of,
                ty: target,
            } => format!(
                "type {name}{}: {} = {}",
                generics_text(generics),
                bounds(of),
                target.as_ref().map_or_else(String::new, ty)
            ),
            ItemKind::Const { ty: of, body } => format!("const {name}: {}{}", ty(of), self.value(*body)),
            ItemKind::Static { ty: of, body, .. } => {
                format!("static {name}: {}{}", ty(of), self.value(*body))
            }
            ItemKind::MacroRules { exported } => format!("macro_rules {name} exported={exported}"),
            ItemKind::Include { file } => return (format!("include {file:?}"), &[]),
            ItemKind::MacroCall { path: of, items } => return (format!("{}!", path(of)), items),
        };
        (text, &[])
    }

    fn value(&self, body: Option<crate::hir::BodyId>) -> String {
        body.map_or_else(String::new, |body| {
            let body = &self.file.bodies[body];
            format!(" = {}", Code { file: self, body }.expr(body.root))
        })
    }

    fn function(&self, name: &str, function: &Function) -> String {
        let async_keyword = if function.is_async() { "async " } else { "" };
        let const_keyword = if function.is_const { "const " } else { "" };
        let receiver = function
            .receiver
            .iter()
            .map(|receiver| format!("self: {}", ty(&receiver.ty())));
        let params = function.params.iter().map(|param| {
            let name = param.name.map_or("_", |name| name.as_str());
            format!("{name}: {}", ty(&param.ty))
        });
        let params = commas(receiver.chain(params), |text| text);
        let output = function
            .output
            .as_ref()
            .map_or_else(String::new, |of| format!(" -> {}", ty(of)));
        let body = function.body.map_or_else(
            || ";".to_owned(),
            |body| {
                let body = &self.file.bodies[body];
                let code = Code { file: self, body };
                format!(" {}", code.expr(body.root))
            },
        );
        let generics = generics_text(&function.generics);
        format!("{const_keyword}{async_keyword}fn {name}{generics}({params}){output}{body}")
    }
}

fn generics_text(generics: &crate::hir::GenericParams) -> String {
    let params = commas(generics.params(), |param| match &param.kind {
        GenericParamKind::Type { bounds: of, .. } if of.is_empty() => param.name.to_string(),
        GenericParamKind::Type { bounds: of, .. } => format!("{}: {}", param.name, bounds(of)),
        GenericParamKind::Const { ty: of } => format!("const {}: {}", param.name, ty(of)),
    });
    let clause = commas(generics.where_predicates(), |predicate| {
        format!("{}: {}", ty(&predicate.ty), bounds(&predicate.bounds))
    });
    match (params.is_empty(), clause.is_empty()) {
        (true, true) => String::new(),
        (_, true) => format!("<{params}>"),
        (..) => format!("<{params} where {clause}>"),
    }
}

fn fields_text(fields: &Fields) -> String {
    let list = commas(fields.all(), |field| format!("{}: {}", field.name, ty(&field.ty)));
    match fields {
        Fields::Named(_) => format!(" {{{list}}}"),
        Fields::Tuple(_) => format!("({list})"),
        Fields::Unit => String::new(),
    }
}

struct Code<'a> {
    file: &'a Dump<'a>,
    body: &'a Body,
}

impl Code<'_> {
    fn maybe(&self, prefix: &str, id: Option<ExprId>) -> String {
        id.map_or_else(String::new, |id| format!("{prefix}{}", self.expr(id)))
    }

    fn expr(&self, id: ExprId) -> String {
        let expr = &self.body.exprs[id];
        let mark = match expr.origin {
            Origin::Source => "",
            Origin::MacroArgument => "'",
            Origin::Expansion => "^",
            Origin::TokenScan => "?",
        };
        format!("{mark}{}", self.kind(&expr.kind))
    }

    fn kind(&self, kind: &ExprKind) -> String {
        let e = |id: &ExprId| self.expr(*id);
        let label =
            |label: &Option<crate::hir::Name>| label.map_or_else(String::new, |label| format!("'{label} "));
        match kind {
            ExprKind::Missing => "MISSING".to_owned(),
            ExprKind::Path(of) => path(of),
            ExprKind::Literal(literal) => format!("{literal:?}"),
            ExprKind::Call { callee, args } => format!("{}({})", e(callee), commas(args, e)),
            ExprKind::MethodCall {
                receiver,
                method,
                generics,
                args: list,
                ..
            } => {
                let generics = generics.as_deref().map_or_else(String::new, args);
                format!("{}.{method}{generics}({})", e(receiver), commas(list, e))
            }
            ExprKind::Field { base, name, .. } => format!("{}.{name}", e(base)),
            ExprKind::Index { base, index } => format!("{}[{}]", e(base), e(index)),
            ExprKind::Await { base, .. } => format!("{}.await", e(base)),
            ExprKind::Try { base } => format!("{}?", e(base)),
            ExprKind::Reference { mutable, base } => {
                format!("&{}{}", if *mutable { "mut " } else { "" }, e(base))
            }
            ExprKind::RawReference { mutable, base } => format!("&raw {mutable} {}", e(base)),
            ExprKind::Unary { operator, base } => format!("{operator:?}({})", e(base)),
            ExprKind::Binary {
                operator,
                assigns,
                lhs,
                rhs,
            } => {
                let assigns = if *assigns { "=" } else { "" };
                format!("({} {operator:?}{assigns} {})", e(lhs), e(rhs))
            }
            ExprKind::Assign { lhs, rhs } => format!("{} = {}", e(lhs), e(rhs)),
            ExprKind::Cast { base, ty: of } => format!("{} as {}", e(base), ty(of)),
            ExprKind::Let { pat, base } => format!("let {} = {}", self.pat(*pat), e(base)),
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                format!(
                    "if {} {}{}",
                    e(condition),
                    e(then),
                    self.maybe(" else ", *otherwise)
                )
            }
            ExprKind::Match { scrutinee, arms } => {
                let arms = commas(arms, |arm| {
                    format!(
                        "{}{} => {}",
                        self.pat(arm.pat),
                        self.maybe(" if ", arm.guard),
                        e(&arm.body)
                    )
                });
                format!("match {} {{ {arms} }}", e(scrutinee))
            }
            ExprKind::Loop { label: of, body } => format!("{}loop {}", label(of), e(body)),
            ExprKind::While {
                label: of,
                condition,
                body,
            } => {
                format!("{}while {} {}", label(of), e(condition), e(body))
            }
            ExprKind::For {
                label: of,
                pat,
                iterable,
                body,
            } => {
                format!(
                    "{}for {} in {} {}",
                    label(of),
                    self.pat(*pat),
                    e(iterable),
                    e(body)
                )
            }
            ExprKind::Block { label: of, block } => format!("{}{}", label(of), self.block(*block)),
            ExprKind::AsyncBlock { moves, body, .. } => {
                format!("async {}{}", if *moves { "move " } else { "" }, e(body))
            }
            ExprKind::Closure {
                params,
                output,
                is_async,
                moves,
                body,
                ..
            } => {
                let params = commas(params, |param| {
                    let of = param
                        .ty
                        .as_ref()
                        .map_or_else(String::new, |of| format!(": {}", ty(of)));
                    format!("{}{of}", self.pat(param.pat))
                });
                let output = output
                    .as_ref()
                    .map_or_else(String::new, |of| format!(" -> {}", ty(of)));
                let keywords = format!(
                    "{}{}",
                    if *is_async { "async " } else { "" },
                    if *moves { "move " } else { "" }
                );
                format!("{keywords}|{params}|{output} {}", e(body))
            }
            ExprKind::Return { value } => format!("return{}", self.maybe(" ", *value)),
            ExprKind::Break { label: of, value } => format!("break {}{}", label(of), self.maybe("", *value)),
            ExprKind::Continue { label: of } => format!("continue {}", label(of)),
            ExprKind::Tuple(list) => format!("tuple({})", commas(list, e)),
            ExprKind::Array(list) => format!("[{}]", commas(list, e)),
            ExprKind::Repeat { value, length } => format!("[{}; {}]", e(value), e(length)),
            ExprKind::Range {
                start,
                end,
                inclusive,
            } => {
                format!(
                    "range({}, {}, {inclusive})",
                    self.maybe("", *start),
                    self.maybe("", *end)
                )
            }
            ExprKind::Struct {
                path: of,
                fields,
                spread,
            } => {
                let fields = commas(fields, |field| format!("{}: {}", field.name, e(&field.value)));
                format!("{} {{ {fields}{} }}", path(of), self.maybe(", ..", *spread))
            }
            ExprKind::Macro(call) => format!("{}!{}", path(&call.path), self.macro_body(&call.body)),
        }
    }

    fn macro_body(&self, body: &MacroBody) -> String {
        let e = |id: &ExprId| self.expr(*id);
        match body {
            MacroBody::Exprs(list) => format!("({})", commas(list, e)),
            MacroBody::Repeat { value, length } => format!("[{}; {}]", e(value), e(length)),
            MacroBody::Statements(block) => format!(" do {}", e(block)),
            MacroBody::AsyncBlock(block) => format!(" {}", e(block)),
            MacroBody::Select { arms, otherwise } => {
                let arms = commas(arms, |arm| {
                    let guard = self.maybe(", if ", arm.guard);
                    format!(
                        "{} = {}{guard} => {}",
                        self.pat(arm.pat),
                        e(&arm.future),
                        e(&arm.handler)
                    )
                });
                format!(" {{ {arms}{} }}", self.maybe(" else ", *otherwise))
            }
            MacroBody::Matches {
                scrutinee,
                pat,
                guard,
            } => {
                format!(
                    "({} is {}{})",
                    e(scrutinee),
                    self.pat(*pat),
                    self.maybe(" if ", *guard)
                )
            }
            MacroBody::Expansion(expansion) => format!(" => {}", e(expansion)),
            MacroBody::Scan(list) => format!(" scan({})", commas(list, e)),
        }
    }

    fn block(&self, id: crate::hir::BlockId) -> String {
        let block = &self.body.blocks[id];
        let mut out = String::from("{ ");
        for item in &block.items {
            let mut text = String::new();
            self.file.item(*item, 0, &mut text);
            let _ = write!(out, "{} ", text.trim_end().replace('\n', " "));
        }
        for stmt in &block.stmts {
            match stmt {
                Stmt::Expr(id) => {
                    let _ = write!(out, "{}; ", self.expr(*id));
                }
                Stmt::Let {
                    pat,
                    ty: of,
                    init,
                    otherwise,
                    ..
                } => {
                    let of = of.as_ref().map_or_else(String::new, |of| format!(": {}", ty(of)));
                    let init = self.maybe(" = ", *init);
                    let otherwise = self.maybe(" else ", *otherwise);
                    let _ = write!(out, "let {}{of}{init}{otherwise}; ", self.pat(*pat));
                }
            }
        }
        if let Some(tail) = block.tail {
            let _ = write!(out, "{} ", self.expr(tail));
        }
        out + "}"
    }

    fn pat(&self, id: PatId) -> String {
        let p = |id: &PatId| self.pat(*id);
        let with_rest = |elements: &[PatId], rest: &Option<u32>| {
            let rest = rest.map_or_else(String::new, |rest| format!("; rest at {rest}"));
            commas(elements, p) + &rest
        };
        match &self.body.pats[id].kind {
            PatKind::Wild => "_".to_owned(),
            PatKind::Binding {
                binding,
                by_reference,
                subpattern,
            } => {
                let by = if *by_reference { "ref " } else { "" };
                let sub = subpattern.map_or_else(String::new, |sub| format!(" @ {}", self.pat(sub)));
                format!("{by}{}{sub}", self.body.bindings[*binding].name)
            }
            PatKind::TupleStruct {
                path: of,
                elements,
                rest,
            } => {
                format!("{}({})", path(of), with_rest(elements, rest))
            }
            PatKind::Struct { path: of, fields } => {
                let fields = commas(fields, |field| format!("{}: {}", field.name, p(&field.pat)));
                format!("{} {{ {fields} }}", path(of))
            }
            PatKind::Tuple { elements, rest } => format!("({})", with_rest(elements, rest)),
            PatKind::Slice { elements } => format!("[{}]", commas(elements, p)),
            PatKind::Reference { target } => format!("&{}", p(target)),
            PatKind::Or(cases) => cases.iter().map(p).collect::<Vec<_>>().join(" | "),
            PatKind::Path(of) => format!("path {}", path(of)),
            PatKind::Literal => "LITERAL".to_owned(),
        }
    }
}
