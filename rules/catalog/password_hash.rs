#![crates(password_hash)]
#![versions(">=0.4, <0.6")]

use std::cmp::Ordering;
use std::str::FromStr;
use crate::errors::InvalidValue;
use rand_core::CryptoRngCore;

pub use rand_core;

pub type Result<T> = std::result::Result<T, Error>;
pub type Decimal = u32;

pub struct Encoding;
pub enum Error { Algorithm, B64Encoding(base64ct::Error), Crypto, OutputSize { provided: Ordering, expected: usize }, ParamNameDuplicated, ParamNameInvalid, ParamValueInvalid(InvalidValue), ParamsMaxExceeded, Password, PhcStringField, PhcStringTrailingData, SaltInvalid(InvalidValue), Version }
impl Clone for Error {}

pub struct Ident;
pub struct Output;
pub struct ParamsString;
pub struct Salt;
impl Salt {
    pub fn from_b64(input: &str) -> Result<Self>;
    pub fn decode_b64(&self, buf: &mut [u8]) -> Result<&[u8]>;
    pub fn as_str(&self) -> &str;
    pub fn len(&self) -> usize;
    pub fn new(input: &str) -> Result<Self>;
    pub fn b64_decode(&self, buf: &mut [u8]) -> Result<&[u8]>;
}
impl Clone for Salt {}
impl AsRef<str> for Salt {}

pub struct SaltString;
impl SaltString {
    pub fn generate(rng: impl CryptoRngCore) -> Self;
    pub fn from_b64(s: &str) -> Result<Self>;
    pub fn decode_b64(&self, buf: &mut [u8]) -> Result<&[u8]>;
    pub fn encode_b64(input: &[u8]) -> Result<Self>;
    pub fn as_salt(&self) -> Salt;
    pub fn as_str(&self) -> &str;
    pub fn len(&self) -> usize;
    pub fn new(s: &str) -> Result<Self>;
    pub fn b64_decode(&self, buf: &mut [u8]) -> Result<&[u8]>;
    pub fn b64_encode(input: &[u8]) -> Result<Self>;
}
impl Clone for SaltString {}
impl AsRef<str> for SaltString {}

pub trait McfHasher {
    #[blocks(compute)]
    #[note("run it in `spawn_blocking`")]
    fn upgrade_mcf_hash(&self, hash: &str) -> Result<PasswordHash>;
    #[blocks(compute)]
    #[note("run it in `spawn_blocking`")]
    fn verify_mcf_hash(&self, password: &[u8], mcf_hash: &str) -> Result<()>;
}

pub trait PasswordHasher {
    type Params: TryFrom<&PasswordHash, Error = Error> + TryInto<ParamsString, Error = Error>;
    #[blocks(compute)]
    #[note("run it in `spawn_blocking`")]
    fn hash_password_customized(&self, password: &[u8], algorithm: Option<Ident>, version: Option<Decimal>, params: Self::Params, salt: impl Into<Salt>) -> Result<PasswordHash>;
    #[blocks(compute)]
    #[note("run it in `spawn_blocking`")]
    fn hash_password(&self, password: &[u8], salt: impl Into<Salt>) -> Result<PasswordHash>;
}

pub trait PasswordVerifier {
    #[blocks(compute)]
    #[note("run it in `spawn_blocking`")]
    fn verify_password(&self, password: &[u8], hash: &PasswordHash) -> Result<()>;
}
impl<T: PasswordHasher> PasswordVerifier for T {}

pub struct Value;
pub struct PasswordHash { pub algorithm: Ident, pub version: Option<Decimal>, pub params: ParamsString, pub salt: Option<Salt>, pub hash: Option<Output> }
impl PasswordHash {
    pub fn new(s: &str) -> Result<Self>;
    pub fn parse(s: &str, encoding: Encoding) -> Result<Self>;
    #[blocks(compute)]
    #[note("run it in `spawn_blocking`")]
    pub fn generate(phf: impl PasswordHasher, password: impl AsRef<[u8]>, salt: impl Into<Salt>) -> Result<Self>;
    #[blocks(compute)]
    #[note("run it in `spawn_blocking`")]
    pub fn verify_password(&self, phfs: &[&dyn PasswordVerifier], password: impl AsRef<[u8]>) -> Result<()>;
    pub fn encoding(&self) -> Encoding;
    pub fn serialize(&self) -> PasswordHashString;
}
impl Clone for PasswordHash {}

pub struct PasswordHashString;
impl PasswordHashString {
    pub fn new(s: &str) -> Result<Self>;
    pub fn parse(s: &str, encoding: Encoding) -> Result<Self>;
    pub fn password_hash(&self) -> PasswordHash;
    pub fn encoding(&self) -> Encoding;
    pub fn as_str(&self) -> &str;
    pub fn as_bytes(&self) -> &[u8];
    pub fn len(&self) -> usize;
    pub fn algorithm(&self) -> Ident;
    pub fn version(&self) -> Option<Decimal>;
    pub fn params(&self) -> ParamsString;
    pub fn salt(&self) -> Option<Salt>;
    pub fn hash(&self) -> Option<Output>;
}
impl Clone for PasswordHashString {}
impl AsRef<str> for PasswordHashString {}
impl FromStr for PasswordHashString { type Err = Error; }

pub mod errors {
    pub use crate::{Error, Result};
    pub use base64ct::Error as B64Error;

    pub enum InvalidValue { InvalidChar(char), InvalidFormat, Malformed, TooLong, TooShort }
    impl InvalidValue {
        pub fn param_error(self) -> crate::Error;
        pub fn salt_error(self) -> crate::Error;
    }
    impl Clone for InvalidValue {}
}
