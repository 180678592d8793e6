#![crates(rustyline)]
#![versions(">=9, <20")]

use std::path::Path;
use crate::config::{BellStyle, Builder};
use crate::error::ReadlineError;
use crate::history::{DefaultHistory, History};

pub type Result<T> = std::result::Result<T, ReadlineError>;
pub type DefaultEditor = Editor<(), DefaultHistory>;

pub struct Event;
pub struct EventHandler;
pub struct Behavior;
pub struct ColorMode;
pub struct CompletionType;

pub struct Config;
impl Config {
    pub fn builder() -> Builder;
    pub fn max_history_size(&self) -> usize;
    pub fn history_duplicates(&self) -> HistoryDuplicates;
    pub fn history_ignore_space(&self) -> bool;
    pub fn completion_type(&self) -> CompletionType;
    pub fn completion_prompt_limit(&self) -> usize;
    pub fn completion_show_all_if_ambiguous(&self) -> bool;
    pub fn keyseq_timeout(&self) -> Option<u16>;
    pub fn edit_mode(&self) -> EditMode;
    pub fn auto_add_history(&self) -> bool;
    pub fn bell_style(&self) -> BellStyle;
    pub fn color_mode(&self) -> ColorMode;
    pub fn grapheme_cluster_mode(&self) -> GraphemeClusterMode;
    pub fn behavior(&self) -> Behavior;
    pub fn tab_stop(&self) -> u8;
    pub fn check_cursor_position(&self) -> bool;
    pub fn indent_size(&self) -> u8;
    pub fn enable_bracketed_paste(&self) -> bool;
    pub fn enable_synchronized_output(&self) -> bool;
    pub fn enable_signals(&self) -> bool;
}
impl Clone for Config {}
impl Default for Config {}

pub struct EditMode;
pub struct HistoryDuplicates;
pub struct GraphemeClusterMode;

pub trait Helper {}
impl Helper for () {}

pub struct Editor<H: Helper, I: History>;
impl<H: Helper> Editor<H, DefaultHistory> {
    pub fn new() -> Result<Self>;
    pub fn with_config(config: Config) -> Result<Self>;
    pub fn with_helper(h: H) -> Result<Self>;
    pub fn default() -> Result<Self>;
    pub fn with_default(config: Config) -> Result<Self>;
}
impl<H: Helper, I: History> Editor<H, I> {
    pub fn with_history(config: Config, history: I) -> Result<Self>;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn readline<P>(&mut self, prompt: &P) -> Result<String>;
    #[blocks(stdin)]
    #[note("run it in `spawn_blocking`")]
    pub fn readline_with_initial<P>(&mut self, prompt: &P, initial: (&str, &str)) -> Result<String>;
    pub fn add_history_entry<S: AsRef<str> + Into<String>>(&mut self, line: S) -> Result<bool>;
    pub fn clear_history(&mut self) -> Result<()>;
    pub fn history_mut(&mut self) -> &mut I;
    pub fn history(&self) -> &I;
    pub fn set_helper(&mut self, helper: Option<H>);
    pub fn helper_mut(&mut self) -> Option<&mut H>;
    pub fn helper(&self) -> Option<&H>;
    pub fn bind_sequence<E: Into<Event>, R: Into<EventHandler>>(&mut self, key_seq: E, handler: R) -> Option<EventHandler>;
    pub fn unbind_sequence<E: Into<Event>>(&mut self, key_seq: E) -> Option<EventHandler>;
    pub fn iter(&mut self, prompt: &str) -> impl Iterator<Item = Result<String>>;
    pub fn dimensions(&mut self) -> Option<(u16, u16)>;
    pub fn clear_screen(&mut self) -> Result<()>;
}

#[blocks(file, brief)]
impl<H: Helper, I: History> Editor<H, I> {
    pub fn load_history<P: AsRef<Path>>(&mut self, path: &P) -> Result<()>;
    pub fn save_history<P: AsRef<Path>>(&mut self, path: &P) -> Result<()>;
    pub fn append_history<P: AsRef<Path>>(&mut self, path: &P) -> Result<()>;
}

pub mod config {
    use crate::{GraphemeClusterMode, Result};

    pub use crate::Config;

    pub struct BellStyle;

    pub struct Builder;
    impl Builder {
        pub fn new() -> Self;
        pub fn max_history_size(self, max_size: usize) -> Result<Self>;
        pub fn history_ignore_dups(self, yes: bool) -> Result<Self>;
        pub fn history_ignore_space(self, yes: bool) -> Self;
        pub fn completion_type(self, completion_type: crate::CompletionType) -> Self;
        pub fn completion_prompt_limit(self, completion_prompt_limit: usize) -> Self;
        pub fn completion_show_all_if_ambiguous(self, completion_show_all_if_ambiguous: bool) -> Self;
        pub fn keyseq_timeout(self, keyseq_timeout_ms: Option<u16>) -> Self;
        pub fn edit_mode(self, edit_mode: crate::EditMode) -> Self;
        pub fn auto_add_history(self, yes: bool) -> Self;
        pub fn bell_style(self, bell_style: BellStyle) -> Self;
        pub fn color_mode(self, color_mode: crate::ColorMode) -> Self;
        pub fn grapheme_cluster_mode(self, grapheme_cluster_mode: GraphemeClusterMode) -> Self;
        pub fn behavior(self, behavior: crate::Behavior) -> Self;
        pub fn tab_stop(self, tab_stop: u8) -> Self;
        pub fn check_cursor_position(self, yes: bool) -> Self;
        pub fn indent_size(self, indent_size: u8) -> Self;
        pub fn bracketed_paste(self, enabled: bool) -> Self;
        pub fn enable_signals(self, enable_signals: bool) -> Self;
        pub fn build(self) -> crate::Config;
    }
    impl Clone for Builder {}
    impl Default for Builder {}
}

pub mod error {
    pub struct ReadlineError;
}

pub mod history {
    pub type DefaultHistory = FileHistory;

    pub trait History {}

    pub struct MemHistory;
    pub struct FileHistory;
}
