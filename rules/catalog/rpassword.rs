#![crates(rpassword)]
#![versions(">=5, <8")]

use std::io;
use std::io::{BufRead, Write};

pub fn read_password_from_bufread(reader: &mut impl BufRead) -> io::Result<String>;
pub fn prompt_password_from_bufread(reader: &mut impl BufRead, writer: &mut impl Write, prompt: impl ToString) -> io::Result<String>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn read_password_with_config(config: Config) -> io::Result<String>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn read_password() -> io::Result<String>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_password(prompt: impl ToString) -> io::Result<String>;
#[blocks(stdin)]
#[note("run it in `spawn_blocking`")]
pub fn prompt_password_with_config(prompt: impl ToString, config: Config) -> io::Result<String>;

pub struct Config;

pub struct ConfigBuilder;
impl Default for ConfigBuilder {}
