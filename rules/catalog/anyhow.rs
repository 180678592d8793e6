#![crates(anyhow)]
#![versions(">=1, <2")]
#![closures(inline)]

use std::error;
use std::backtrace::Backtrace;
use std::convert::Infallible;
use std::ops::{Deref, DerefMut};

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[bang(format)]
pub fn anyhow() -> Error;
#[bang(format)]
pub fn bail() -> !;
#[bang(format)]
#[may_return]
pub fn ensure();
pub fn Ok<T>(value: T) -> Result<T>;

#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl<E: error::Error> From<E> for Error {}
impl From<Error> for Box<dyn error::Error> {}
impl Error {
    pub fn new<E>(error: E) -> Self;
    pub fn msg<M>(message: M) -> Self;
    pub fn from_boxed(boxed_error: Box<dyn error::Error>) -> Self;
    pub fn context<C>(self, context: C) -> Self;
    pub fn backtrace(&self) -> &Backtrace;
    pub fn chain(&self) -> Chain;
    pub fn root_cause(&self) -> &dyn error::Error;
    pub fn is<E>(&self) -> bool;
    pub fn downcast<E>(self) -> std::result::Result<E, Self>;
    pub fn downcast_ref<E>(&self) -> Option<&E>;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E>;
    pub fn into_boxed_dyn_error(self) -> Box<dyn error::Error>;
}
impl Deref for Error { type Target = dyn error::Error; }
impl DerefMut for Error {}
impl AsRef<dyn error::Error> for Error {}

pub struct Chain;
impl Chain {
    pub fn new(head: &dyn error::Error) -> Self;
}
impl Iterator for Chain { type Item = &dyn error::Error; }
impl DoubleEndedIterator for Chain {}
impl ExactSizeIterator for Chain {}
impl Default for Chain {}
impl Clone for Chain {}

pub trait Context<T, E> {
    fn context<C>(self, context: C) -> Result<T, Error>;
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
impl<T> Context<T, Infallible> for Option<T> {}
