use syn::BinOp;

use crate::hir::Operator;

/// The operator, and whether it assigns.
pub(super) fn operator(operator: BinOp) -> (Operator, bool) {
    match operator {
        BinOp::And(_) | BinOp::Or(_) => (Operator::Lazy, false),
        BinOp::Shl(_) | BinOp::Shr(_) => (Operator::Shift, false),
        BinOp::ShlAssign(_) | BinOp::ShrAssign(_) => (Operator::Shift, true),
        BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Ge(_) | BinOp::Gt(_) => {
            (Operator::Comparison, false)
        }
        BinOp::AddAssign(_)
        | BinOp::SubAssign(_)
        | BinOp::MulAssign(_)
        | BinOp::DivAssign(_)
        | BinOp::RemAssign(_)
        | BinOp::BitXorAssign(_)
        | BinOp::BitAndAssign(_)
        | BinOp::BitOrAssign(_) => (Operator::Arithmetic, true),
        _ => (Operator::Arithmetic, false),
    }
}
