use serde::{Deserialize, Serialize};

use super::Name;
use crate::text::TextRange;

/// `#[path input]`. The attributes inside `cfg_attr(condition, ..)` stand beside it as attributes of their own,
/// marked `conditional`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attribute {
    /// The segments of the path: `["tokio", "main"]`.
    pub path: Box<[Name]>,
    pub input: AttributeInput,
    pub conditional: bool,
    /// `#[` to `]`.
    pub range: TextRange,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum AttributeInput {
    None,
    /// `= "text"`; for other literals the text as written.
    Value(Box<str>),
    /// `(a, b = "c", d(e))`
    List(Box<[AttributeArg]>),
}

/// One argument of an attribute's list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AttributeArg {
    /// The segments of its path; empty for a bare literal.
    pub path: Box<[Name]>,
    /// `Value` of a bare literal or of `path = literal`; `List` of `path(..)`; else `None`. Tokens that are no such
    /// argument are left out.
    pub input: AttributeInput,
}

impl Attribute {
    /// Whether the attribute is written with this one name: `#[cfg(..)]` is `cfg`.
    pub fn is(&self, name: &str) -> bool {
        matches!(&*self.path, [only] if *only == name)
    }

    /// The arguments of a list input, else none.
    pub fn args(&self) -> &[AttributeArg] {
        self.input.list()
    }
}

impl AttributeInput {
    pub fn list(&self) -> &[AttributeArg] {
        match self {
            Self::List(args) => args,
            Self::None | Self::Value(_) => &[],
        }
    }

    pub fn value(&self) -> Option<&str> {
        match self {
            Self::Value(text) => Some(text),
            Self::None | Self::List(_) => None,
        }
    }
}

impl AttributeArg {
    pub fn is(&self, name: &str) -> bool {
        matches!(&*self.path, [only] if *only == name)
    }
}
