//! Passwords.

use bcrypt::{BcryptError, DEFAULT_COST};

/// Hashing is slow on purpose: some hundred milliseconds of one core.
pub async fn hash(password: &str) -> Result<String, BcryptError> {
    bcrypt::hash(password, DEFAULT_COST)
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn hash_well(password: String) -> Result<String, BcryptError> {
    let hashing = tokio::task::spawn_blocking(move || bcrypt::hash(password, DEFAULT_COST));
    hashing
        .await
        .unwrap_or_else(|error| Err(BcryptError::Io(error.into())))
}
