#![crates(inquire)]
#![versions(">=0.5, <0.10")]
#![closures(inline)]

use std::io;
use std::error::Error;
use std::str::FromStr;
use crate::autocompletion::Replacement;
use crate::error::InquireResult;
use crate::formatter::{BoolFormatter, CustomTypeFormatter, MultiOptionFormatter, OptionFormatter, StringFormatter};
use crate::list_option::ListOption;
use crate::parser::{BoolParser, CustomTypeParser};
use crate::type_aliases::{Scorer, Sorter};
use crate::ui::RenderConfig;
use crate::validator::{CustomTypeValidator, MultiOptionValidator, StringValidator};
use dyn_clone::DynClone;

pub type CustomUserError = Box<dyn Error>;

pub fn set_global_render_config(config: RenderConfig);
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_confirmation<M: AsRef<str>>(message: M) -> InquireResult<bool>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_text<M: AsRef<str>>(message: M) -> InquireResult<String>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_secret<M: AsRef<str>>(message: M) -> InquireResult<String>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_f64<M: AsRef<str>>(message: M) -> InquireResult<f64>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_f32<M: AsRef<str>>(message: M) -> InquireResult<f32>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_u64<M: AsRef<str>>(message: M) -> InquireResult<u64>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_u32<M: AsRef<str>>(message: M) -> InquireResult<u32>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_usize<M: AsRef<str>>(message: M) -> InquireResult<usize>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_u128<M: AsRef<str>>(message: M) -> InquireResult<u128>;

pub trait Autocomplete: DynClone {
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError>;
    fn get_completion(&mut self, input: &str, highlighted_suggestion: Option<String>) -> Result<Replacement, CustomUserError>;
}
impl<F: Fn(&str) -> Result<Vec<String>, CustomUserError>> Autocomplete for F {}

pub enum InquireError { NotTTY, InvalidConfiguration(String), IO(io::Error), OperationCanceled, OperationInterrupted, Custom(CustomUserError) }

pub struct Confirm { pub message: &str, pub starting_input: Option<&str>, pub default: Option<bool>, pub placeholder: Option<&str>, pub help_message: Option<&str>, pub formatter: BoolFormatter, pub parser: BoolParser, pub default_value_formatter: BoolFormatter, pub error_message: String, pub render_config: RenderConfig }
impl Confirm {
    pub fn new(message: &str) -> Self;
    pub fn with_starting_input(self, message: &str) -> Self;
    pub fn with_default(self, default: bool) -> Self;
    pub fn with_placeholder(self, placeholder: &str) -> Self;
    pub fn with_help_message(self, message: &str) -> Self;
    pub fn with_formatter(self, formatter: BoolFormatter) -> Self;
    pub fn with_parser(self, parser: BoolParser) -> Self;
    pub fn with_error_message(self, error_message: &str) -> Self;
    pub fn with_default_value_formatter(self, formatter: BoolFormatter) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig) -> Self;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn prompt_skippable(self) -> InquireResult<Option<bool>>;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn prompt(self) -> InquireResult<bool>;
}
impl Clone for Confirm {}

pub struct CustomType<T> { pub message: &str, pub starting_input: Option<&str>, pub default: Option<T>, pub placeholder: Option<&str>, pub help_message: Option<&str>, pub formatter: CustomTypeFormatter<T>, pub default_value_formatter: CustomTypeFormatter<T>, pub parser: CustomTypeParser<T>, pub validators: Vec<Box<dyn CustomTypeValidator<T>>>, pub error_message: String, pub render_config: RenderConfig }
impl<T> CustomType<T> {
    pub fn new(message: &str) -> Self where T: FromStr + ToString;
    pub fn with_starting_input(self, message: &str) -> Self;
    pub fn with_default(self, default: T) -> Self;
    pub fn with_placeholder(self, placeholder: &str) -> Self;
    pub fn with_help_message(self, message: &str) -> Self;
    pub fn with_formatter(self, formatter: CustomTypeFormatter<T>) -> Self;
    pub fn with_default_value_formatter(self, formatter: CustomTypeFormatter<T>) -> Self;
    pub fn with_parser(self, parser: CustomTypeParser<T>) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self;
    pub fn with_validators(self, validators: &[Box<dyn CustomTypeValidator<T>>]) -> Self;
    pub fn with_error_message(self, error_message: &str) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig) -> Self;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn prompt_skippable(self) -> InquireResult<Option<T>>;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn prompt(self) -> InquireResult<T>;
}
impl<T> Clone for CustomType<T> {}

pub struct MultiSelect<T> { pub message: &str, pub options: Vec<T>, pub default: Option<Vec<usize>>, pub help_message: Option<&str>, pub page_size: usize, pub vim_mode: bool, pub starting_cursor: usize, pub starting_filter_input: Option<&str>, pub reset_cursor: bool, pub filter_input_enabled: bool, pub scorer: Scorer<T>, pub keep_filter: bool, pub formatter: MultiOptionFormatter<T>, pub validator: Option<Box<dyn MultiOptionValidator<T>>>, pub render_config: RenderConfig }
impl<T> MultiSelect<T> {
    pub fn new(message: &str, options: Vec<T>) -> Self;
    pub fn with_help_message(self, message: &str) -> Self;
    pub fn without_help_message(self) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_vim_mode(self, vim_mode: bool) -> Self;
    pub fn with_keep_filter(self, keep_filter: bool) -> Self;
    pub fn with_scorer(self, scorer: Scorer<T>) -> Self;
    pub fn with_formatter(self, formatter: MultiOptionFormatter<T>) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self;
    pub fn with_default(self, default: &[usize]) -> Self;
    pub fn with_all_selected_by_default(self) -> Self;
    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self;
    pub fn with_starting_filter_input(self, starting_filter_input: &str) -> Self;
    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self;
    pub fn without_filtering(self) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig) -> Self;
}

#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
impl<T> MultiSelect<T> {
    pub fn prompt_skippable(self) -> InquireResult<Option<Vec<T>>>;
    pub fn prompt(self) -> InquireResult<Vec<T>>;
    pub fn raw_prompt_skippable(self) -> InquireResult<Option<Vec<ListOption<T>>>>;
    pub fn raw_prompt(self) -> InquireResult<Vec<ListOption<T>>>;
}
impl<T> Clone for MultiSelect<T> {}

pub enum PasswordDisplayMode { Hidden, Masked, Full }
impl Clone for PasswordDisplayMode {}

pub struct Password { pub message: &str, pub custom_confirmation_message: Option<&str>, pub custom_confirmation_error_message: Option<&str>, pub help_message: Option<&str>, pub formatter: StringFormatter, pub display_mode: PasswordDisplayMode, pub enable_display_toggle: bool, pub enable_confirmation: bool, pub validators: Vec<Box<dyn StringValidator>>, pub render_config: RenderConfig }
impl Password {
    pub fn new(message: &str) -> Self;
    pub fn with_help_message(self, message: &str) -> Self;
    pub fn with_display_toggle_enabled(self) -> Self;
    pub fn without_confirmation(self) -> Self;
    pub fn with_custom_confirmation_message(self, message: &str) -> Self;
    pub fn with_custom_confirmation_error_message(self, message: &str) -> Self;
    pub fn with_display_mode(self, mode: PasswordDisplayMode) -> Self;
    pub fn with_formatter(self, formatter: StringFormatter) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self;
    pub fn with_validators(self, validators: &[Box<dyn StringValidator>]) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig) -> Self;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn prompt_skippable(self) -> InquireResult<Option<String>>;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn prompt(self) -> InquireResult<String>;
}
impl Clone for Password {}

pub struct Select<T> { pub message: &str, pub options: Vec<T>, pub help_message: Option<&str>, pub page_size: usize, pub vim_mode: bool, pub starting_cursor: usize, pub starting_filter_input: Option<&str>, pub reset_cursor: bool, pub filter_input_enabled: bool, pub scorer: Scorer<T>, pub sorter: Sorter, pub formatter: OptionFormatter<T>, pub render_config: RenderConfig }
impl<T> Select<T> {
    pub fn new(message: &str, options: Vec<T>) -> Self;
    pub fn with_help_message(self, message: &str) -> Self;
    pub fn without_help_message(self) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_vim_mode(self, vim_mode: bool) -> Self;
    pub fn with_scorer(self, scorer: Scorer<T>) -> Self;
    pub fn with_sorter(self, sorter: Sorter) -> Self;
    pub fn with_formatter(self, formatter: OptionFormatter<T>) -> Self;
    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self;
    pub fn with_starting_filter_input(self, starting_filter_input: &str) -> Self;
    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self;
    pub fn without_filtering(self) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig) -> Self;
}

#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
impl<T> Select<T> {
    pub fn prompt(self) -> InquireResult<T>;
    pub fn prompt_skippable(self) -> InquireResult<Option<T>>;
    pub fn raw_prompt_skippable(self) -> InquireResult<Option<ListOption<T>>>;
    pub fn raw_prompt(self) -> InquireResult<ListOption<T>>;
}
impl<T> Clone for Select<T> {}

pub struct Text { pub message: &str, pub initial_value: Option<&str>, pub default: Option<&str>, pub placeholder: Option<&str>, pub help_message: Option<&str>, pub formatter: StringFormatter, pub autocompleter: Option<Box<dyn Autocomplete>>, pub validators: Vec<Box<dyn StringValidator>>, pub page_size: usize, pub render_config: RenderConfig }
impl Text {
    pub fn new(message: &str) -> Self;
    pub fn with_help_message(self, message: &str) -> Self;
    pub fn with_initial_value(self, message: &str) -> Self;
    pub fn with_default(self, message: &str) -> Self;
    pub fn with_placeholder(self, placeholder: &str) -> Self;
    pub fn with_autocomplete<AC: Autocomplete>(self, ac: AC) -> Self;
    pub fn with_formatter(self, formatter: StringFormatter) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self;
    pub fn with_validators(self, validators: &[Box<dyn StringValidator>]) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig) -> Self;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn prompt_skippable(self) -> InquireResult<Option<String>>;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn prompt(self) -> InquireResult<String>;
}
impl Clone for Text {}

pub mod autocompletion {
    pub type Replacement = Option<String>;
}

pub mod error {
    pub type InquireResult<T> = Result<T, crate::InquireError>;
}

pub mod formatter {
    use crate::list_option::ListOption;

    pub type StringFormatter = &dyn Fn(&str) -> String;
    pub type BoolFormatter = &dyn Fn(bool) -> String;
    pub type OptionFormatter<T> = &dyn Fn(ListOption<&T>) -> String;
    pub type MultiOptionFormatter<T> = &dyn Fn(&[ListOption<&T>]) -> String;
    pub type CustomTypeFormatter<T> = &dyn Fn(T) -> String;
}

pub mod list_option {
    pub struct ListOption<T>;
}

pub mod parser {
    pub type BoolParser = &dyn Fn(&str) -> Result<bool, ()>;
    pub type CustomTypeParser<T> = &dyn Fn(&str) -> Result<T, ()>;
}

pub mod type_aliases {
    pub type Scorer<T> = &dyn Fn(&str, &T, &str, usize) -> Option<i64>;
    pub type Sorter = &dyn Fn(&mut [(usize, i64)]);
}

pub mod ui {
    pub struct RenderConfig;
}

pub mod validator {
    pub trait StringValidator {}
    pub trait MultiOptionValidator<T> {}
    pub trait CustomTypeValidator<T> {}
}
