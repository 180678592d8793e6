use serde::{Deserialize, Serialize};

use super::{Name, TypeRef};
use crate::text::TextRange;

/// A path as written: `std::fs::read`, `<T as Trait>::method`, `crate::load::<u8>`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Path {
    pub anchor: Anchor,
    /// `<T as Trait>` before the segments, if any.
    pub qself: Option<Box<QSelf>>,
    /// What follows the anchor and the `qself`; empty for a bare `self` or `crate`.
    pub segments: Box<[Segment]>,
    pub range: TextRange,
}

/// Where the first segment is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Anchor {
    /// In the scopes around the path, then the prelude and the crates.
    Lexical,
    /// `::name`: a crate.
    Extern,
    /// `crate::`
    Crate,
    /// `self::`
    SelfModule,
    /// `super::`, so many times.
    Super(u32),
}

/// The `<ty as as_trait>` of a qualified path; the path's segments are what comes after.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct QSelf {
    pub ty: TypeRef,
    pub as_trait: Option<Path>,
}

/// One name of a path, with its generic arguments.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Segment {
    pub name: Name,
    pub args: Option<Box<GenericArgs>>,
    pub range: TextRange,
}

/// `<A, B, Item = C>`, or `(A, B) -> C` of the `Fn` traits, which becomes one tuple argument and `Output = C`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Type arguments in order; lifetimes are left out, constants stand as [`TypeRef::Unsupported`].
    pub types: Box<[TypeRef]>,
    /// `Item = T`. Bounds on associated types (`Item: Trait`) become `impl Trait`.
    pub bindings: Box<[(Name, TypeRef)]>,
}

impl GenericArgs {
    /// The types of all arguments.
    pub fn all(&self) -> impl Iterator<Item = &TypeRef> {
        let bound = self.bindings.iter().map(|(_, ty)| ty);
        self.types.iter().chain(bound)
    }
}

impl Path {
    /// The path's last name; none for a bare `self`, `super` or `crate`.
    pub fn last(&self) -> Option<&Segment> {
        self.segments.last()
    }

    /// The name, if the path is one plain name without arguments: what a binding or a macro is called by.
    pub fn as_name(&self) -> Option<Name> {
        match (self.anchor, &self.qself, &*self.segments) {
            (Anchor::Lexical, None, [segment]) if segment.args.is_none() => Some(segment.name),
            _ => None,
        }
    }
}

impl Path {
    /// A path of plain names, all with one range: an attribute's.
    pub fn lexical(names: &[Name], range: TextRange) -> Self {
        Self::plain(Anchor::Lexical, names.iter().copied(), range)
    }

    /// A path that stands in no source.
    pub fn from_names<'a>(anchor: Anchor, names: impl IntoIterator<Item = &'a str>) -> Self {
        Self::plain(anchor, names.into_iter().map(Name::new), TextRange::default())
    }

    fn plain(anchor: Anchor, names: impl IntoIterator<Item = Name>, range: TextRange) -> Self {
        let segment = |name: Name| Segment {
            name,
            args: None,
            range,
        };
        Self {
            anchor,
            qself: None,
            segments: names.into_iter().map(segment).collect(),
            range,
        }
    }
}
