#![crates(bcrypt)]
#![versions(">=0.10, <0.20")]

use std::io;
use std::str::FromStr;
use base64::DecodeError;
use getrandom::Error;

pub type BcryptResult<T> = Result<T, BcryptError>;

#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24];
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;

#[sends] pub enum BcryptError { Io(io::Error), CostNotAllowed(u32), InvalidCost(String), InvalidPrefix(String), InvalidHash(String), InvalidSaltLen(usize), InvalidBase64(DecodeError), Rand(Error), Truncation(usize) }

pub struct HashParts;
impl HashParts {
    pub fn get_cost(&self) -> u32;
    pub fn get_salt(&self) -> String;
    pub fn format_for_version(&self, version: Version) -> String;
}
impl FromStr for HashParts { type Err = BcryptError; }

pub enum Version { TwoA, TwoX, TwoY, TwoB }
impl Clone for Version {}
