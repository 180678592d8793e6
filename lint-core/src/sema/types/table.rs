use super::{Ty, VarId};

/// What an undecided type may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VarKind {
    General,
    /// The type of an integer literal without suffix.
    Integer,
    Float,
}

#[derive(Clone, Debug)]
enum Slot {
    Open(VarKind),
    Bound(Ty),
}

/// The undecided types of one body, and what is known of them. Binding can be undone to a [`Snapshot`].
#[derive(Debug, Default)]
pub(super) struct Table {
    slots: Vec<Slot>,
    undo: Vec<(u32, VarKind)>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Snapshot {
    bound: usize,
}

/// Types nest no deeper than this in practice; a cycle through bindings ends here.
const MAX_DEPTH: u32 = 48;

/// The parts that one type may have. Types are trees: `let b = (a, a); let c = (b, b);` doubles them line by line.
const MAX_PARTS: u32 = 4_096;

impl Table {
    pub(super) fn fresh(&mut self, kind: VarKind) -> Ty {
        self.slots.push(Slot::Open(kind));
        Ty::Var(VarId(self.slots.len() as u32 - 1))
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        Snapshot {
            bound: self.undo.len(),
        }
    }

    /// Forgets every binding made since the snapshot; variables made since stay, open.
    pub(super) fn rollback(&mut self, to: Snapshot) {
        for (slot, kind) in self.undo.drain(to.bound..).rev() {
            self.slots[slot as usize] = Slot::Open(kind);
        }
    }

    /// The type, or what its variable is bound to.
    pub(super) fn shallow(&self, ty: &Ty) -> Ty {
        let mut ty = ty;
        for _ in 0..MAX_DEPTH {
            match ty {
                Ty::Var(VarId(id)) => match self.slots.get(*id as usize) {
                    Some(Slot::Bound(bound)) => ty = bound,
                    Some(Slot::Open(_)) => break,
                    None => {
                        debug_assert!(false, "a variable of another table");
                        return Ty::Unknown;
                    }
                },
                _ => break,
            }
        }
        ty.clone()
    }

    pub(super) fn kind(&self, id: VarId) -> VarKind {
        match &self.slots[id.0 as usize] {
            Slot::Open(kind) => *kind,
            Slot::Bound(_) => VarKind::General,
        }
    }

    /// The type with all decided variables replaced; open ones stay.
    pub(super) fn deep(&self, ty: &Ty) -> Ty {
        self.deep_to(ty, MAX_DEPTH)
    }

    fn deep_to(&self, ty: &Ty, depth: u32) -> Ty {
        if depth == 0 {
            return Ty::Unknown;
        }
        if !ty.any(&mut |part| matches!(part, Ty::Var(_))) {
            return ty.clone();
        }
        ty.map(&mut |part| match part {
            Ty::Var(_) => {
                let shallow = self.shallow(part);
                Some(if shallow.is_unknown() {
                    shallow
                } else {
                    self.deep_to(&shallow, depth - 1)
                })
            }
            _ => None,
        })
    }

    /// The type as it leaves this table: what is still open is unknown.
    pub(super) fn closed(&self, ty: &Ty) -> Ty {
        self.deep(ty)
            .map(&mut |part| matches!(part, Ty::Var(_)).then_some(Ty::Unknown))
    }

    /// The type, or unknown where it has more parts than are worth looking at.
    pub(super) fn bounded(&self, ty: Ty) -> Ty {
        if self.has_more_parts(&ty, &mut { MAX_PARTS }) {
            Ty::Unknown
        } else {
            ty
        }
    }

    fn has_more_parts(&self, ty: &Ty, left: &mut u32) -> bool {
        ty.any(&mut |part| {
            if *left == 0 {
                return true;
            }
            *left -= 1;
            match part {
                Ty::Var(_) => match self.shallow(part) {
                    Ty::Var(_) => false,
                    bound => self.has_more_parts(&bound, left),
                },
                _ => false,
            }
        })
    }

    pub(super) fn bind(&mut self, VarId(id): VarId, ty: Ty) {
        if let Slot::Open(kind) = self.slots[id as usize] {
            self.undo.push((id, kind));
            self.slots[id as usize] = Slot::Bound(ty);
        }
    }

    /// Makes two types equal if they can be. Unknown parts and undecided projections agree with everything. On failure
    /// some variables may be bound: callers that need them untouched take a snapshot.
    pub(super) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.unify_to(a, b, MAX_DEPTH)
    }

    fn unify_to(&mut self, a: &Ty, b: &Ty, depth: u32) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if depth == 0 {
            return true;
        }
        let depth = depth - 1;
        match (&a, &b) {
            (Ty::Var(a_id), Ty::Var(b_id)) => {
                if a_id != b_id {
                    // The more particular kind survives.
                    let a_is_general = self.kind(*a_id) == VarKind::General;
                    let (from, to) = if a_is_general {
                        (*a_id, b.clone())
                    } else {
                        (*b_id, a.clone())
                    };
                    self.bind(from, to);
                }
                true
            }
            (Ty::Var(id), other) | (other, Ty::Var(id)) => self.bind_checked(*id, other),
            (Ty::Unknown | Ty::Never | Ty::Projection(_), _)
            | (_, Ty::Unknown | Ty::Never | Ty::Projection(_)) => true,
            (Ty::Adt(a, a_args), Ty::Adt(b, b_args)) => a == b && self.unify_all(a_args, b_args, depth),
            (Ty::External(a, a_args), Ty::External(b, b_args)) => {
                a == b && self.unify_all(a_args, b_args, depth)
            }
            (Ty::FnDef(a, a_args), Ty::FnDef(b, b_args)) => a == b && self.unify_all(a_args, b_args, depth),
            (Ty::Tuple(a), Ty::Tuple(b)) => a.len() == b.len() && self.unify_all(a, b, depth),
            (Ty::Reference(_, a), Ty::Reference(_, b))
            | (Ty::Pointer(_, a), Ty::Pointer(_, b))
            | (Ty::Slice(a), Ty::Slice(b))
            | (Ty::Array(a), Ty::Array(b))
            | (Ty::Future(a), Ty::Future(b)) => self.unify_to(a, b, depth),
            (Ty::FnPointer(a), Ty::FnPointer(b)) => {
                a.params.len() == b.params.len()
                    && self.unify_all(&a.params, &b.params, depth)
                    && self.unify_to(&a.output, &b.output, depth)
            }
            (Ty::Dyn(a), Ty::Dyn(b)) | (Ty::Opaque(a), Ty::Opaque(b)) => {
                let pairs = a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| a.of == b.of);
                if pairs {
                    for (a, b) in a.iter().zip(b.iter()) {
                        self.unify_all(&a.args, &b.args, depth);
                        for ((_, a), (_, b)) in a.bindings.iter().zip(b.bindings.iter()) {
                            self.unify_to(a, b, depth);
                        }
                    }
                }
                pairs
            }
            (Ty::Closure(a), Ty::Closure(b)) => a.expr == b.expr,
            _ => a == b,
        }
    }

    /// Unifies position by position; a missing argument agrees with any.
    fn unify_all(&mut self, a: &[Ty], b: &[Ty], depth: u32) -> bool {
        a.iter().zip(b).all(|(a, b)| self.unify_to(a, b, depth))
    }

    fn bind_checked(&mut self, id: VarId, ty: &Ty) -> bool {
        match (self.kind(id), ty) {
            (_, Ty::Unknown | Ty::Never) => return true,
            (VarKind::Integer, Ty::Primitive(primitive)) if !primitive.is_integer() => return false,
            (VarKind::Float, Ty::Primitive(primitive)) if !primitive.is_float() => return false,
            (VarKind::Integer | VarKind::Float, other) if !matches!(other, Ty::Primitive(_)) => return false,
            _ => {}
        }
        if self.has_more_parts(ty, &mut { MAX_PARTS }) {
            return true;
        }
        if self.occurs(id, ty) {
            return false;
        }
        self.bind(id, ty.clone());
        true
    }

    fn occurs(&self, id: VarId, ty: &Ty) -> bool {
        ty.any(&mut |part| match part {
            Ty::Var(_) => match self.shallow(part) {
                Ty::Var(other) => other == id,
                other => self.occurs(id, &other),
            },
            _ => false,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Table, Ty, VarKind};
    use crate::sema::names::Primitive;

    #[test]
    fn integer_literals_take_integer_types_only_and_rollback_forgets() {
        let mut table = Table::default();
        let literal = table.fresh(VarKind::Integer);
        assert!(!table.unify(&literal, &Ty::Primitive(Primitive::Bool)));
        let before = table.snapshot();
        assert!(table.unify(&literal, &Ty::Primitive(Primitive::U8)));
        assert_eq!(table.shallow(&literal), Ty::Primitive(Primitive::U8));
        table.rollback(before);
        assert!(matches!(table.shallow(&literal), Ty::Var(_)));
    }

    #[test]
    fn a_type_of_too_many_parts_is_unknown() {
        let table = Table::default();
        let doubled = |times: u32| {
            (0..times).fold(Ty::Primitive(Primitive::U8), |ty, _| {
                table.bounded(Ty::Tuple([ty.clone(), ty].into()))
            })
        };
        assert!(matches!(doubled(10), Ty::Tuple(_)));
        assert_eq!(doubled(12), Ty::Unknown);
    }

    #[test]
    fn a_type_that_holds_itself_is_refused() {
        let mut table = Table::default();
        let var = table.fresh(VarKind::General);
        assert!(!table.unify(&var, &Ty::Slice(Arc::new(var.clone()))));
    }
}
