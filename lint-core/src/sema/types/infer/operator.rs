use std::sync::Arc;

use super::{CallShape, Infer};
use crate::{
    catalog::Lang,
    hir::{Arithmetic, ExprId, Name, Operator, UnaryOperator},
    sema::{names::Primitive, types::Ty},
};

impl Infer<'_> {
    pub(super) fn infer_unary(&mut self, id: ExprId, operator: UnaryOperator, base: ExprId) -> Ty {
        let ty = self.infer_any(base);
        let ty = self.decided(&ty);
        if operator == UnaryOperator::Deref {
            self.record_deref(id, self.body.exprs[id].range, &ty);
        }
        match operator {
            UnaryOperator::Deref => match &ty {
                Ty::Pointer(_, target) => target.as_ref().clone(),
                _ => self.solver().deref(&ty).unwrap_or(Ty::Unknown),
            },
            UnaryOperator::Not | UnaryOperator::Negate => match ty {
                Ty::Primitive(_) | Ty::Var(_) => ty,
                _ => Ty::Unknown,
            },
        }
    }

    pub(super) fn infer_binary(
        &mut self,
        id: ExprId,
        operator: Operator,
        assigns: bool,
        lhs: ExprId,
        rhs: ExprId,
    ) -> Ty {
        let left = self.infer_any(lhs);
        let wanted = match operator {
            Operator::Equality | Operator::Ordering => left.clone(),
            _ => Ty::Unknown,
        };
        let right = self.infer_expr(rhs, &wanted);
        if assigns {
            return Ty::unit();
        }
        self.record_operator(id, operator, &left, &right);
        match operator {
            Operator::Equality | Operator::Ordering => {
                self.coerce(&left, &right);
                Ty::Primitive(Primitive::Bool)
            }
            Operator::Lazy => Ty::Primitive(Primitive::Bool),
            Operator::Arithmetic(_) | Operator::Shift => {
                let (left, right) = (self.decided(&left), self.decided(&right));
                match (left.peel_references(), right.peel_references()) {
                    (Ty::Primitive(primitive), _) => Ty::Primitive(*primitive),
                    (Ty::Var(_), Ty::Primitive(primitive)) if operator != Operator::Shift => {
                        self.coerce(&left, &Ty::Primitive(*primitive));
                        Ty::Primitive(*primitive)
                    }
                    (Ty::Var(_), Ty::Var(_)) if operator != Operator::Shift => {
                        self.coerce(&left, &right);
                        left
                    }
                    (Ty::Var(_), _) if operator == Operator::Shift => left,
                    (string, _) if self.is_lang(string, Lang::String) => string.clone(),
                    _ => self.operated(operator, &left, &right),
                }
            }
        }
    }

    fn record_operator(&mut self, id: ExprId, operator: Operator, left: &Ty, right: &Ty) {
        let Some(lang) = trait_of_operator(operator) else {
            return;
        };
        let (mut left, mut right) = (self.decided(left), self.decided(right));
        // Those of references compare what they refer to.
        if matches!(operator, Operator::Equality | Operator::Ordering) {
            left = left.peel_references().clone();
            right = right.peel_references().clone();
        }
        if matches!(
            (left.peel_references(), right.peel_references()),
            (Ty::Adt(..), _) | (_, Ty::Adt(..))
        ) {
            let range = self.body.exprs[id].range;
            self.record_implicit(id, range, CallShape::Operator, lang, vec![left, right]);
        }
    }

    /// What an operator's trait says of its output: `Instant - Instant` is a `Duration`.
    fn operated(&mut self, operator: Operator, left: &Ty, right: &Ty) -> Ty {
        let Operator::Arithmetic(_) = operator else {
            return Ty::Unknown;
        };
        let Some(of) = trait_of_operator(operator).and_then(|lang| self.lang(lang)) else {
            return Ty::Unknown;
        };
        let projection = crate::sema::types::Projection {
            self_ty: left.clone(),
            of,
            args: Arc::new([right.clone()]),
            name: Name::new("Output"),
        };
        self.solver().project(&projection, 8).unwrap_or(Ty::Unknown)
    }

    pub(super) fn infer_range(&mut self, start: Option<ExprId>, end: Option<ExprId>, inclusive: bool) -> Ty {
        let first = start.map(|start| self.infer_any(start));
        let last = end.map(|end| self.infer_expr(end, first.as_ref().unwrap_or(&Ty::Unknown)));
        match (first, last) {
            (Some(first), Some(last)) => {
                self.coerce(&first, &last);
                self.lang_type(
                    if inclusive {
                        Lang::RangeInclusive
                    } else {
                        Lang::Range
                    },
                    vec![first],
                )
            }
            (Some(first), None) => self.lang_type(Lang::RangeFrom, vec![first]),
            (None, Some(last)) => self.lang_type(Lang::RangeTo, vec![last]),
            (None, None) => self.lang_type(Lang::RangeFull, Vec::new()),
        }
    }
}

fn trait_of_operator(operator: Operator) -> Option<Lang> {
    Some(match operator {
        Operator::Arithmetic(Arithmetic::Add) => Lang::Add,
        Operator::Arithmetic(Arithmetic::Subtract) => Lang::Subtract,
        Operator::Arithmetic(Arithmetic::Multiply) => Lang::Multiply,
        Operator::Arithmetic(Arithmetic::Divide) => Lang::Divide,
        Operator::Arithmetic(Arithmetic::Remainder) => Lang::Remainder,
        Operator::Equality => Lang::PartialEq,
        Operator::Ordering => Lang::PartialOrd,
        Operator::Arithmetic(Arithmetic::And | Arithmetic::Or | Arithmetic::Xor)
        | Operator::Shift
        | Operator::Lazy => return None,
    })
}
