#![crates(argon2)]
#![versions(">=0.4, <0.7")]

use std::str::FromStr;
use password_hash::Ident;

pub use password_hash;
pub use password_hash::{PasswordHash, PasswordHasher, PasswordVerifier};

pub type Result<T> = std::result::Result<T, Error>;

pub enum Algorithm { Argon2d, Argon2i, Argon2id }
impl Algorithm {
    pub fn new(id: impl AsRef<str>) -> Result<Self>;
    pub fn as_str(&self) -> &str;
    pub fn ident(&self) -> Ident;
}
impl Clone for Algorithm {}
impl Default for Algorithm {}
impl AsRef<str> for Algorithm {}
impl FromStr for Algorithm { type Err = Error; }

pub struct Block;

pub enum Error { AdTooLong, AlgorithmInvalid, B64Encoding(base64ct::Error), KeyIdTooLong, MemoryTooLittle, MemoryTooMuch, OutputTooShort, OutputTooLong, PwdTooLong, SaltTooShort, SaltTooLong, SecretTooLong, ThreadsTooFew, ThreadsTooMany, TimeTooSmall, VersionInvalid }
impl Clone for Error {}

pub struct AssociatedData;
pub struct KeyId;
pub struct Params;
impl Params {
    pub fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Self>;
    pub fn m_cost(&self) -> u32;
    pub fn t_cost(&self) -> u32;
    pub fn p_cost(&self) -> u32;
    pub fn keyid(&self) -> &[u8];
    pub fn data(&self) -> &[u8];
    pub fn output_len(&self) -> Option<usize>;
    pub fn block_count(&self) -> usize;
}
impl Clone for Params {}
impl Default for Params {}

pub struct ParamsBuilder;
impl ParamsBuilder {
    pub fn new() -> Self;
    pub fn m_cost(&mut self, m_cost: u32) -> &mut Self;
    pub fn t_cost(&mut self, t_cost: u32) -> &mut Self;
    pub fn p_cost(&mut self, p_cost: u32) -> &mut Self;
    pub fn keyid(&mut self, keyid: KeyId) -> &mut Self;
    pub fn data(&mut self, data: AssociatedData) -> &mut Self;
    pub fn output_len(&mut self, len: usize) -> &mut Self;
    pub fn build(&self) -> Result<Params>;
    pub fn context(&self, algorithm: Algorithm, version: Version) -> Result<Argon2>;
}
impl Clone for ParamsBuilder {}
impl Default for ParamsBuilder {}

pub enum Version { V0x10, V0x13 }
impl Clone for Version {}
impl Default for Version {}

pub struct Argon2;
impl Argon2 {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self;
    pub fn new_with_secret(secret: &[u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Self>;
    pub fn params(&self) -> &Params;
}

#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
impl Argon2 {
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()>;
    pub fn hash_password_into_with_memory(&self, pwd: &[u8], salt: &[u8], out: &mut [u8], memory_blocks: impl AsMut<[Block]>) -> Result<()>;
    pub fn fill_memory(&self, pwd: &[u8], salt: &[u8], memory_blocks: impl AsMut<[Block]>) -> Result<()>;
}
impl Clone for Argon2 {}
impl Default for Argon2 {}
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
impl PasswordHasher for Argon2 { type Params = Params; }
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
impl PasswordVerifier for Argon2 {}
