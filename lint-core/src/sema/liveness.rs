//! What becomes of the values a body makes: where each one goes, which are lost, and which are alive at an `.await`.
//!
//! Every question is answered from the tree and the types of one body, and only when it is asked. What is not sure is
//! taken for the harmless case: a value of which nothing is known is kept, one that may have been moved is gone.

mod again;
mod awaits;
mod cancelled;
mod elsewhere;
mod entered;
mod fate;
mod flow;
mod future;
mod held;
mod in_turn;
mod lazy;
mod outputs;
mod ownership;
mod place;
mod polling;
mod reach;
mod repair;
mod select;
mod state;
mod statement;
mod timer;
mod unread;
mod values;
mod waiting;

pub use again::Again;
pub use awaits::{Awaits, function_awaits};
pub use cancelled::{CutShort, Cutter};
pub use entered::EnteredScope;
pub use fate::{Fate, Loss};
pub use future::{FutureKind, TaskValue};
pub use held::HeldGuard;
pub use in_turn::{LoopInTurn, RowInTurn};
pub use lazy::LazyValue;
pub use outputs::{Giver, LazyOutput, Onward};
pub use ownership::{GuardType, Ownership};
pub use place::{Place, Places};
pub use polling::{Pausing, Polling};
pub use select::{Futurelock, ResetTimer};
pub use statement::LetStatement;
pub use timer::LaggingTimer;
pub use unread::Unread;
pub use values::BodyValues;
