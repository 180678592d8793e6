#![crates(scrypt)]
#![versions(">=0.10, <0.13")]

use crate::errors::{InvalidOutputLen, InvalidParams};

#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), InvalidOutputLen>;

pub struct Params;
impl Params {
    pub fn new(log_n: u8, r: u32, p: u32) -> Result<Params, InvalidParams>;
    pub fn recommended() -> Params;
    pub fn log_n(&self) -> u8;
    pub fn r(&self) -> u32;
    pub fn p(&self) -> u32;
}
impl Clone for Params {}
impl Default for Params {}

pub mod errors {
    pub struct InvalidOutputLen;
    impl Clone for InvalidOutputLen {}

    pub struct InvalidParams;
    impl Clone for InvalidParams {}
}
