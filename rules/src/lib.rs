//! The rules of async-lint, and its catalogue of what is known of each crate's APIs.
//!
//! A rule is one file, `src/<family>/<rule>.rs`, and one line in [`all`]. A crate of the catalogue is one file,
//! `catalog/<crate>.rs`, and one line in [`catalog`](mod@catalog).

pub mod blocking;
pub mod cancellation;
mod catalog;
pub mod futures;
pub mod guards;
pub mod laziness;
pub mod runtime;
pub mod scheduling;
pub mod suppressions;

use async_lint_core::rule::Rule;

pub use catalog::{catalog, catalog_sources};

/// The version of this package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Every rule, by family and name.
pub fn all() -> &'static [&'static dyn Rule] {
    &[
        &blocking::blocking_compute::BlockingCompute,
        &blocking::blocking_database::BlockingDatabase,
        &blocking::blocking_drop::BlockingDrop,
        &blocking::blocking_file::BlockingFile,
        &blocking::blocking_http::BlockingHttp,
        &blocking::blocking_in_poll::BlockingInPoll,
        &blocking::blocking_net::BlockingNet,
        &blocking::blocking_process::BlockingProcess,
        &blocking::blocking_sleep::BlockingSleep,
        &blocking::blocking_stdin::BlockingStdin,
        &blocking::blocking_wait::BlockingWait,
        &blocking::indirect_blocking::IndirectBlocking,
        &cancellation::cancel_unsafe_select::CancelUnsafeSelect,
        &cancellation::futurelock::Futurelock,
        &cancellation::select_timer_reset::SelectTimerReset,
        &futures::cancelled_task::CancelledTask,
        &futures::discarded_task::DiscardedTask,
        &futures::future_where_unit_expected::FutureWhereUnitExpected,
        &futures::nested_future::NestedFuture,
        &futures::unawaited_future::UnawaitedFuture,
        &guards::async_guard_across_await::AsyncGuardAcrossAwait,
        &guards::guard_across_await::GuardAcrossAwait,
        &laziness::lazy_blocking_escapes::LazyBlockingEscapes,
        &laziness::lazy_query_returned::LazyQueryReturned,
        &laziness::unexecuted_query::UnexecutedQuery,
        &runtime::block_in_place_on_current_thread::BlockInPlaceOnCurrentThread,
        &runtime::block_on_in_async::BlockOnInAsync,
        &runtime::nested_runtime::NestedRuntime,
        &runtime::runtime_panic::RuntimePanic,
        &scheduling::busy_wait::BusyWait,
        &scheduling::interval_burst::IntervalBurst,
        &scheduling::needless_async::NeedlessAsync,
        &scheduling::sequential_awaits::SequentialAwaits,
        &scheduling::spin_without_await::SpinWithoutAwait,
        &scheduling::timeout_without_await::TimeoutWithoutAwait,
        &scheduling::zero_sleep::ZeroSleep,
        &suppressions::malformed_suppression::MalformedSuppression,
        &suppressions::unfulfilled_expectation::UnfulfilledExpectation,
        &suppressions::unknown_suppression::UnknownSuppression,
        &suppressions::unused_suppression::UnusedSuppression,
    ]
}
