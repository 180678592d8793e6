#![crates(tracing)]
#![versions(">=0.1")]
#![closures(inline)]

use std::fmt::{Arguments, Display};
use std::str::FromStr;

pub use dispatcher::Dispatch;
pub use instrument::Instrument;
pub use span::{Id, Span};
pub use subscriber::Subscriber;

#[bang(format)]
pub fn event(arguments: Arguments);
#[bang(format)]
pub fn error(arguments: Arguments);
#[bang(format)]
pub fn warn(arguments: Arguments);
#[bang(format)]
pub fn info(arguments: Arguments);
#[bang(format)]
pub fn debug(arguments: Arguments);
#[bang(format)]
pub fn trace(arguments: Arguments);
#[bang(format)]
pub fn span(arguments: Arguments) -> Span;
#[bang(format)]
pub fn error_span(arguments: Arguments) -> Span;
#[bang(format)]
pub fn warn_span(arguments: Arguments) -> Span;
#[bang(format)]
pub fn info_span(arguments: Arguments) -> Span;
#[bang(format)]
pub fn debug_span(arguments: Arguments) -> Span;
#[bang(format)]
pub fn trace_span(arguments: Arguments) -> Span;
#[bang(format)]
pub fn enabled(arguments: Arguments) -> bool;
#[bang(format)]
pub fn event_enabled(arguments: Arguments) -> bool;
#[bang(format)]
pub fn span_enabled(arguments: Arguments) -> bool;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Level;
impl Level {
    pub const ERROR: Level = _;
    pub const WARN: Level = _;
    pub const INFO: Level = _;
    pub const DEBUG: Level = _;
    pub const TRACE: Level = _;
    pub fn as_str(&self) -> &'static str;
}
impl Clone for Level {}
impl Copy for Level {}
impl Display for Level {}
impl FromStr for Level {
    type Err = tracing_core::metadata::ParseLevelError;
}

pub mod level_filters {
    use std::fmt::Display;
    use std::str::FromStr;

    use super::Level;

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct LevelFilter;
    impl LevelFilter {
        pub const OFF: LevelFilter = _;
        pub const ERROR: LevelFilter = _;
        pub const WARN: LevelFilter = _;
        pub const INFO: LevelFilter = _;
        pub const DEBUG: LevelFilter = _;
        pub const TRACE: LevelFilter = _;
        pub fn current() -> Self;
        pub fn from_level(level: Level) -> Self;
        pub fn into_level(self) -> Option<Level>;
    }
    impl Clone for LevelFilter {}
    impl Copy for LevelFilter {}
    impl Display for LevelFilter {}
    impl From<Level> for LevelFilter {}
    impl FromStr for LevelFilter {
        type Err = ParseLevelFilterError;
    }
    #[derive(Clone, Debug)] pub struct ParseLevelFilterError;
    impl std::error::Error for ParseLevelFilterError {}
    impl Display for ParseLevelFilterError {}
}

#[derive(Debug, PartialEq, Eq)] pub struct Metadata;
impl Metadata {
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &str;
    pub fn target(&self) -> &str;
    pub fn module_path(&self) -> Option<&str>;
    pub fn file(&self) -> Option<&str>;
    pub fn line(&self) -> Option<u32>;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}

pub mod span {
    use std::ops::Deref;

    use super::Dispatch;

    #[derive(Debug, PartialEq, Hash)] pub struct Span;
    impl Span {
        pub fn none() -> Span;
        pub fn metadata(&self) -> Option<&crate::Metadata>;
        pub fn current() -> Span;
        #[instead(any = "tracing::Instrument::instrument")]
        pub fn enter(&self) -> Entered;
        #[instead(any = "tracing::Instrument::instrument")]
        pub fn entered(self) -> EnteredSpan;
        pub fn or_current(self) -> Self;
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
        pub fn has_field<Q>(&self, field: &Q) -> bool;
        pub fn record<Q, V>(&self, field: &Q, value: V) -> &Self;
        pub fn is_disabled(&self) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
        pub fn id(&self) -> Option<Id>;
        pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
    }
    impl Clone for Span {}

    #[guard(span)] #[derive(Debug)] pub struct Entered;
    #[guard(span)] #[derive(Debug)] pub struct EnteredSpan;
    impl EnteredSpan {
        pub fn id(&self) -> Option<Id>;
        pub fn exit(self) -> Span;
    }
    impl Deref for EnteredSpan {
        type Target = Span;
    }
    #[derive(Debug, PartialEq, Eq, Hash)] pub struct Id;
    impl Id {
        pub fn from_u64(u: u64) -> Self;
        pub fn into_u64(&self) -> u64;
    }
    impl Clone for Id {}
}

pub mod instrument {
    use std::future::Future;
    use std::pin::Pin;

    use super::{Dispatch, Span};

    pub trait Instrument {
        fn instrument(self, span: Span) -> Instrumented<Self>;
        fn in_current_span(self) -> Instrumented<Self>;
    }
    impl<T> Instrument for T {}
    #[must_use] #[derive(Clone, Debug)] pub struct Instrumented<T>;
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn span_mut(&mut self) -> &mut Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }
    impl<T: Future> Future for Instrumented<T> {
        type Output = T::Output;
    }

    pub trait WithSubscriber {
        fn with_subscriber<S: Into<Dispatch>>(self, subscriber: S) -> WithDispatch<Self>;
        fn with_current_subscriber(self) -> WithDispatch<Self>;
    }
    impl<T> WithSubscriber for T {}
    #[must_use] #[derive(Clone, Debug)] pub struct WithDispatch<T>;
    impl<T> WithDispatch<T> {
        pub fn dispatcher(&self) -> &Dispatch;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Future> Future for WithDispatch<T> {
        type Output = T::Output;
    }
}

pub mod dispatcher {
    use super::Subscriber;

    #[derive(Debug, Default)] pub struct Dispatch;
    impl Dispatch {
        pub fn new<S: Subscriber>(subscriber: S) -> Self;
        pub fn none() -> Self;
    }
    impl Clone for Dispatch {}
    #[derive(Debug)] pub struct DefaultGuard;
    #[derive(Debug)] pub struct SetGlobalDefaultError;
    impl std::fmt::Display for SetGlobalDefaultError {}
    impl std::error::Error for SetGlobalDefaultError {}

    pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard;
    pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T;
    pub fn get_default<T, F: FnMut(&Dispatch) -> T>(f: F) -> T;
    pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError>;
    pub fn has_been_set() -> bool;
}

pub mod subscriber {
    pub use super::dispatcher::{DefaultGuard, SetGlobalDefaultError};

    pub trait Subscriber {}

    pub fn with_default<T, S: Subscriber>(subscriber: S, f: impl FnOnce() -> T) -> T;
    pub fn set_global_default<S: Subscriber>(subscriber: S) -> Result<(), SetGlobalDefaultError>;
    pub fn set_default<S: Subscriber>(subscriber: S) -> DefaultGuard;
}
