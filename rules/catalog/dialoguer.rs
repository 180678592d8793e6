#![crates(dialoguer)]
#![versions(">=0.10, <0.13")]
#![closures(inline)]

use std::io;
use std::ffi::OsStr;
use std::str::FromStr;
use console::Term;
use crate::theme::Theme;

pub use console;

pub type Result<T = ()> = std::result::Result<T, Error>;

pub struct Editor;
impl Editor {
    pub fn new() -> Self;
    pub fn executable<S: AsRef<OsStr>>(&mut self, val: S) -> &mut Self;
    pub fn extension(&mut self, val: &str) -> &mut Self;
    pub fn require_save(&mut self, val: bool) -> &mut Self;
    pub fn trim_newlines(&mut self, val: bool) -> &mut Self;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn edit(&self, s: &str) -> Result<Option<String>>;
}
impl Default for Editor {}

pub enum Error { IO(io::Error) }

pub trait InputValidator<T> {
    type Err;
    fn validate(&mut self, input: &T) -> std::result::Result<(), Self::Err>;
}
impl<T, F: FnMut(&T) -> std::result::Result<(), E>, E> InputValidator<T> for F { type Err = E; }

pub trait PasswordValidator {
    type Err;
    fn validate(&self, input: &String) -> std::result::Result<(), Self::Err>;
}
impl<F: Fn(&String) -> std::result::Result<(), E>, E> PasswordValidator for F { type Err = E; }

pub struct Password;
impl Password {
    pub fn new() -> Password;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_confirmation<A: Into<String>, B: Into<String>>(self, prompt: A, mismatch_err: B) -> Self;
    pub fn allow_empty_password(self, allow_empty_password: bool) -> Self;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn interact(self) -> Result<String>;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn interact_on(self, term: &Term) -> Result<String>;
    pub fn validate_with<V: PasswordValidator>(self, validator: V) -> Self;
    pub fn with_theme(theme: &dyn Theme) -> Self;
}
impl Clone for Password {}
impl Default for Password {}

pub struct Confirm;
impl Confirm {
    pub fn new() -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn wait_for_newline(self, wait: bool) -> Self;
    pub fn default(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
    pub fn with_theme(theme: &dyn Theme) -> Self;
}

#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
impl Confirm {
    pub fn interact(self) -> Result<bool>;
    pub fn interact_opt(self) -> Result<Option<bool>>;
    pub fn interact_on(self, term: &Term) -> Result<bool>;
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<bool>>;
}
impl Clone for Confirm {}
impl Default for Confirm {}

pub struct Input<T>;
impl<T> Input<T> {
    pub fn new() -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn with_post_completion_text<S: Into<String>>(self, post_completion_text: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_initial_text<S: Into<String>>(self, val: S) -> Self;
    pub fn default(self, value: T) -> Self;
    pub fn allow_empty(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
    pub fn with_theme(theme: &dyn Theme) -> Self;
    pub fn validate_with<V: InputValidator<T>>(self, validator: V) -> Self;
}
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
impl<T: ToString + FromStr> Input<T> {
    pub fn interact_text(self) -> Result<T>;
    pub fn interact_text_on(self, term: &Term) -> Result<T>;
    pub fn interact(self) -> Result<T>;
    pub fn interact_on(self, term: &Term) -> Result<T>;
}
impl<T> Clone for Input<T> {}
impl<T> Default for Input<T> {}

pub struct MultiSelect;
impl MultiSelect {
    pub fn new() -> Self;
    pub fn clear(self, val: bool) -> Self;
    pub fn defaults(self, val: &[bool]) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn item_checked<T: ToString>(self, item: T, checked: bool) -> Self;
    pub fn items<T: ToString, I: IntoIterator<Item = T>>(self, items: I) -> Self;
    pub fn items_checked<T: ToString, I: IntoIterator<Item = (T, bool)>>(self, items: I) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_theme(theme: &dyn Theme) -> Self;
}

#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
impl MultiSelect {
    pub fn interact(self) -> Result<Vec<usize>>;
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;
    pub fn interact_on(self, term: &Term) -> Result<Vec<usize>>;
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>>;
}
impl Clone for MultiSelect {}
impl Default for MultiSelect {}

pub struct Select;
impl Select {
    pub fn new() -> Self;
    pub fn clear(self, val: bool) -> Self;
    pub fn default(self, val: usize) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T: ToString, I: IntoIterator<Item = T>>(self, items: I) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_theme(theme: &dyn Theme) -> Self;
}

#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
impl Select {
    pub fn interact(self) -> Result<usize>;
    pub fn interact_opt(self) -> Result<Option<usize>>;
    pub fn interact_on(self, term: &Term) -> Result<usize>;
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<usize>>;
}
impl Clone for Select {}
impl Default for Select {}

pub struct Sort;
impl Sort {
    pub fn new() -> Self;
    pub fn clear(self, val: bool) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T: ToString, I: IntoIterator<Item = T>>(self, items: I) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_theme(theme: &dyn Theme) -> Self;
}

#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
impl Sort {
    pub fn interact(self) -> Result<Vec<usize>>;
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;
    pub fn interact_on(self, term: &Term) -> Result<Vec<usize>>;
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>>;
}
impl Clone for Sort {}
impl Default for Sort {}

pub mod theme {
    pub trait Theme {}
}
