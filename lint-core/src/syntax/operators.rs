use syn::BinOp;

use crate::hir::{Arithmetic, Operator};

/// The operator, and whether it assigns.
pub(super) fn operator(operator: BinOp) -> (Operator, bool) {
    let arithmetic = match operator {
        BinOp::And(_) | BinOp::Or(_) => return (Operator::Lazy, false),
        BinOp::Shl(_) | BinOp::Shr(_) => return (Operator::Shift, false),
        BinOp::ShlAssign(_) | BinOp::ShrAssign(_) => return (Operator::Shift, true),
        BinOp::Add(_) | BinOp::AddAssign(_) => Arithmetic::Add,
        BinOp::Sub(_) | BinOp::SubAssign(_) => Arithmetic::Subtract,
        BinOp::Mul(_) | BinOp::MulAssign(_) => Arithmetic::Multiply,
        BinOp::Div(_) | BinOp::DivAssign(_) => Arithmetic::Divide,
        BinOp::Rem(_) | BinOp::RemAssign(_) => Arithmetic::Remainder,
        BinOp::BitAnd(_) | BinOp::BitAndAssign(_) => Arithmetic::And,
        BinOp::BitOr(_) | BinOp::BitOrAssign(_) => Arithmetic::Or,
        BinOp::BitXor(_) | BinOp::BitXorAssign(_) => Arithmetic::Xor,
        BinOp::Eq(_) | BinOp::Ne(_) => return (Operator::Equality, false),
        _ => return (Operator::Ordering, false),
    };
    let assigns = matches!(
        operator,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
    );
    (Operator::Arithmetic(arithmetic), assigns)
}
