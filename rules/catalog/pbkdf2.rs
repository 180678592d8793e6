#![crates(pbkdf2)]
#![versions(">=0.11, <0.14")]

use crypto_common::{InvalidLength, KeyInit};
use digest::{FixedOutput, Update};
use digest::core_api::wrapper::CoreProxy;

pub use hmac;

#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn pbkdf2<PRF: KeyInit + Update + FixedOutput>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength>;
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn pbkdf2_array<PRF: KeyInit + Update + FixedOutput, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], InvalidLength>;
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn pbkdf2_hmac<D: CoreProxy>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]);
#[blocks(compute)]
#[note("run it in `spawn_blocking`")]
pub fn pbkdf2_hmac_array<D: CoreProxy, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N];
